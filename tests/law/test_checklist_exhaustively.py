"""Every one of the 177,147 complete Checklists, and partial ones, against an independent reading of the guidance."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random

from rules.language.domains import FALSE, only
from rules.reference.applying import applies
from rules.reference.closing import close
from rules.reference.conclusions import Conclusions
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject
from tests.law.checklist_oracle import AREAS, ASTERISKED, positive

SCREENED = {"country": "england", "age_years": 70, "checklist_completed_by_trained_practitioner": True}


def test_all_complete_checklists_come_to_what_the_guidance_says(national):
    """By the book's own measures, rules and closing; the whole service is asked in the next test."""
    served = national.served
    finding = served.book.findings["checklist_result"]
    case = national.checked({"facts": {}})
    counted = 0
    for ratings in product("ABC", repeat=len(AREAS)):
        verdicts: dict[tuple[str, Subject], bool | None] = {}
        knowledge = Knowledge(served.book, case)
        conclusions = Conclusions(served.giving, served.tested, verdicts, {})
        for area, rating in zip(AREAS, ratings, strict=True):
            knowledge.learn(f"checklist_{area}", THE_PERSON, only(rating))
        knowledge.learn("checklist_override_reason_recorded", THE_PERSON, FALSE)
        for rule in served.giving["checklist_result"]:
            verdicts[rule.id, THE_PERSON] = applies(rule, THE_PERSON, knowledge, conclusions)
        result = close(finding, THE_PERSON, knowledge, conclusions).possible.single()
        expected = "positive" if positive(dict(zip(AREAS, ratings, strict=True))) else "negative"
        assert result == expected, ratings
        counted += 1
    assert counted == 177_147


def test_the_service_says_the_same_of_a_sample(national):
    random = Random(19)
    for _ in range(150):
        ratings = {area: random.choices("ABC", weights=[1, 4, 6])[0] for area in AREAS}
        facts = {f"checklist_{area}": rating for area, rating in ratings.items()}
        case = {"facts": {**SCREENED, **facts, "checklist_override_reason_recorded": False}}
        assert national.value("checklist_outcome", case) == ("positive" if positive(ratings) else "negative")


def test_a_partial_checklist_is_settled_exactly_when_every_completion_agrees(national):
    """Missing is never C: what the missing ratings could still change stays open."""
    random = Random(11)
    for _ in range(150):
        known = {area: random.choices("ABC", weights=[1, 4, 6])[0] for area in AREAS if random.random() < 0.85}
        missing = [area for area in AREAS if area not in known]
        ends = {positive({**known, **dict.fromkeys(missing, rating)}) for rating in "AC"}  # the threshold only rises
        facts = {f"checklist_{area}": rating for area, rating in known.items()}
        value = national.value("checklist_result", {"facts": {**facts, "checklist_override_reason_recorded": False}})
        if len(ends) == 1:
            assert value == ("positive" if ends == {True} else "negative"), known
        else:
            assert value == ("open", ["positive", "negative"]), known


def test_a_reason_on_record_refers_somebody_below_the_threshold_and_changes_nothing_above(national):
    below = {f"checklist_{area}": "C" for area in AREAS}
    above = {**below, "checklist_breathing": "A"}
    told = {**SCREENED, "checklist_override_reason_recorded": True}
    assert national.value("checklist_outcome", {"facts": {**told, **below}}) == "referred_by_judgement"
    assert national.value("checklist_outcome", {"facts": {**told, **above}}) == "positive"


def test_every_area_counts_once_and_only_four_have_an_asterisk(national):
    measures = national.served.book.measures
    assert len(measures["checklist_n_a"].made.conditions) == len(AREAS) == 11
    assert len(measures["checklist_n_asterisk_a"].made.conditions) == len(ASTERISKED) == 4
    assert replace(measures["checklist_n_a"], id="") != replace(measures["checklist_n_a_or_b"], id="")
