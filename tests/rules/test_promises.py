"""What Remit promises of every decision, on random partial cases of the real book."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
import rfc8785

from rules.telling.receipt import canonical, case_json
from tests.rules.national_cases import national_case

SETTLED = ("established", "by_default", "recorded", "not_arising")


@pytest.fixture(scope="module")
def cases(national) -> list[dict[str, Any]]:
    random = Random(117)
    return [national_case(random, national.served.book) for _ in range(60)]


def process(national) -> set[str]:
    """Findings that say how far a procedure has come are outside the promise."""
    return {name for name, finding in national.served.book.findings.items() if finding.process}


def findings(decision: dict[str, Any]) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    groups = [("person", decision["findings"])]
    groups += [(each["id"], each["findings"]) for key in ("needs", "episodes") for each in decision[key]]
    for label, group in groups:
        for name, shown in group.items():
            yield (label, name), shown


def facts_of(case: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield case["facts"]
    for key in ("needs", "detention_episodes"):
        for each in case.get(key) or ():
            yield each["facts"]


def without_keys(part: Any, decision: dict[str, Any]) -> Any:
    """A part of an answer without keys, which are counted as they are told: presumptions by what they are of."""
    if isinstance(part, list):
        return [without_keys(item, decision) for item in part]
    if not isinstance(part, dict):
        return part
    told = {key: value for key, value in part.items() if key != "because"}
    if "unless" in told:
        presumed = [decision["presumed"][key] for key in told["unless"]]
        told["unless"] = {(found["about"], found["fact"]) for found in presumed}
    return told


def findings_without_keys(decision: dict[str, Any]) -> dict[tuple[str, str], Any]:
    return {key: without_keys(shown, decision) for key, shown in findings(decision)}


def on_what_is_given(decision: dict[str, Any]) -> dict[tuple[str, str], Any]:
    """Every finding without what is only ordinary of it."""
    told = {}
    for key, shown in findings(decision):
        settled = shown["state"] in SETTLED
        told[key] = (shown["state"] if settled else "open", shown["value"] if settled else None, shown["possible"])
    return told


def test_engine_and_reference_agree_and_the_reference_alone_decides_the_same(national, cases):
    for case in cases:
        both, alone = national.decide(case), national.decide(case, with_engine=False)
        assert (both.pop("checked_by"), alone.pop("checked_by")) == ("engine_and_reference", "reference")
        del both["receipt"], alone["receipt"]
        assert both == alone


def test_taking_a_fact_away_never_turns_or_adds_an_answer(national, cases):
    """The same read the other way: filling in an unknown never unsettles, and never reverses."""
    random, outside = Random(2), process(national)
    for case in cases:
        fuller = national.decide(case, with_engine=False)
        if fuller["contradictions"]:
            continue
        poorer_case = copy.deepcopy(case)
        for facts in facts_of(poorer_case):
            for name in [name for name in facts if name != "country" and random.random() < 0.4]:
                facts[name] = random.choice([None, None, facts.pop(name)]) if random.random() < 0.5 else None
        poorer = national.decide(poorer_case, with_engine=False)
        settled = dict(findings(fuller))
        for key, shown in findings(poorer):
            if shown["state"] in SETTLED and key[1] not in outside:
                assert (settled[key]["state"] in SETTLED, settled[key]["value"]) == (True, shown["value"]), key


def test_declaring_a_list_complete_never_turns_an_answer(national, cases):
    outside = process(national)
    for case in cases:
        complete = national.decide({**case, "detention_episodes_complete": bool(case.get("detention_episodes"))})
        if complete["contradictions"]:  # two detentions of one day: only a complete list shows that they clash
            continue
        settled = dict(findings(complete))
        for key, shown in findings(national.decide({**case, "detention_episodes_complete": False})):
            if shown["state"] in SETTLED and key[1] not in outside:
                assert (settled[key]["state"] in SETTLED, settled[key]["value"]) == (True, shown["value"]), key


def test_order_never_matters(national, cases):
    random = Random(3)
    for case in cases:
        mixed = copy.deepcopy(case)
        for facts in facts_of(mixed):
            items = list(facts.items())
            random.shuffle(items)
            facts.clear()
            facts.update(items)
        for key in ("needs", "detention_episodes"):
            random.shuffle(mixed.get(key) or [])
        one, other = national.decide(case, with_engine=False), national.decide(mixed, with_engine=False)
        assert findings_without_keys(one) == findings_without_keys(other)
        assert one["status"] == other["status"]
        answers = [{need["id"]: need for need in each["needs"]} for each in (one, other)]
        for name, need in answers[0].items():
            for part in ("status", "route", "payers", "person_pays", "duty_or_power"):
                assert without_keys(need[part], one) == without_keys(answers[1][name][part], other)


def test_not_asked_and_not_known_are_the_same_to_every_rule_on_what_is_given(national, cases):
    for case in cases:
        asked = copy.deepcopy(case)
        names = {fact.id: fact.about for fact in national.served.book.facts.values()}
        for key, about in (("facts", "person"),):
            for name in [name for name, scope in names.items() if scope == about]:
                asked[key].setdefault(name, None)
        assert on_what_is_given(national.decide(case, with_engine=False)) == on_what_is_given(
            national.decide(asked, with_engine=False)
        )


def test_a_receipt_names_one_case_and_outcome(national, cases):
    receipts = {}
    for case in cases:
        decision = national.decide(case, with_engine=False)
        again = national.decide(case_json(national.checked(case), national.served.book), with_engine=False)
        assert decision == again
        receipts.setdefault(decision["receipt"]["sha256"], []).append(json.dumps(case, sort_keys=True))
    assert all(len(set(same)) == 1 for same in receipts.values())


def test_what_is_signed_is_the_rfc_8785_form(national, cases):
    for case in cases[:10]:
        decision = national.decide(case, with_engine=False)
        assert canonical(decision) == rfc8785.dumps(decision)


def test_nothing_is_asked_that_lies_outside_what_is_open(national, cases):
    for case in cases:
        decision = national.decide(case, with_engine=False)
        still_open = {label for each in decision["outstanding"] for label in each["could_change"]}
        for need in decision["needs"]:
            if need["status"] == "determined":
                assert not {f"{need['id']}.route", f"{need['id']}.person_pays"} & still_open
