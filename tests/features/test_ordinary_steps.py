"""The steps about the ordinary answer hold and fail as they say, on decisions written by hand."""

from __future__ import annotations

from typing import Any

import pytest

from features.steps.failure import ScenarioFailed
from features.steps.first_question import FIRST_QUESTION
from features.steps.ordinary import ORDINARY
from features.steps.scene import Scene
from features.steps.vocabulary import matching, perform
from rules.concluding.serving import ServedBook

Json = dict[str, Any]

UNLESS = ["p1", "p2"]
ROUTES = ["section_117", "care_act_s18"]


def payer(body: str, state: str) -> Json:
    return {"body": body, "code": None, "name": body, "role": "pays_jointly", "state": state, "unless": UNLESS}


def part(state: str, value: str, possible: list[str], unless: list[str]) -> Json:
    return {"state": state, "value": value, "possible": possible, "unless": unless}


SUPPORT: Json = {
    "id": "support",
    "status": "ordinary",
    "route": part("ordinary", "section_117", ROUTES, UNLESS),
    "payers": [
        payer("icb", "ordinary"),
        payer("local_authority", "established") | {"code": "E08000015"},
        payer("nhs_england", "open"),
    ],
    "pays_now": [payer("icb", "recorded") | {"role": "keeps_paying_meanwhile", "until": "the dispute is settled"}],
    "person_pays": part("ordinary", "nothing", ["nothing", "means_tested"], ["p1"]),
    "findings": {},
}
RENT: Json = {
    "id": "rent",
    "status": "determined",
    "route": part("established", "housing", ["housing"], []),
    "payers": [],
    "pays_now": [],
    "person_pays": part("established", "not_applicable", ["not_applicable"], []),
    "findings": {},
}
HELP: Json = {
    **RENT,
    "id": "help",
    "status": "information_needed",
    "route": {"state": "open", "value": None, "possible": ROUTES},
}
DECISION: Json = {
    "status": "ordinary",
    "headline": "Made up.",
    "needs": [SUPPORT, RENT, HELP],
    "findings": {"s117_status": part("ordinary", "active", ["active", "ended"], ["p2"])},
    "episodes": [],
    "presumed": {
        "p1": {"fact": "imprisoned_since_leaving", "about": "first", "as": False, "says": "", "group": "since"},
        "p2": {"fact": "recall_or_revocation", "about": "first", "as": "none", "says": "", "group": "since"},
    },
    "next_question": {"fact": "imprisoned_since_leaving", "question": "Has it?", "group": "since"},
    "outstanding": [
        {"fact": "imprisoned_since_leaving", "question": "Has it?", "on": ["first"], "asked": False, "group": "since"},
        {"fact": "recall_or_revocation", "question": "Was it?", "on": ["first"], "asked": False, "group": "since"},
        {"fact": "left_hospital", "question": "Has she?", "on": ["first"], "asked": False, "group": None},
    ],
    "contradictions": [],
    "warnings": [],
    "grounds": {},
}
DECISION["needs"] = [need | {"local": None} for need in DECISION["needs"]]
DONE: Json = {**DECISION, "outstanding": [], "next_question": None}

ICB = ["icb", "pays_jointly"]
COUNCIL = ["local_authority", "pays_jointly"]
HEADINGS = ["body", "role"]
CARRIES_ON = ["icb", "keeps_paying_meanwhile"]

HOLD_AND_FAIL = [
    ("the answer for support is ordinary", "the answer for support is settled"),
    ("the answer for rent is settled", "the answer for rent is ordinary"),
    ("the answer for help is open", "the answer for support is open"),
    ("the finding s117_status is ordinarily active", "the finding s117_status is ordinarily ended"),
    ("the route of support is ordinarily section_117", "the route of support is ordinarily care_act_s18"),
    ("the route of rent is ordinarily housing", "the route of help is ordinarily section_117"),
    ("the route of help is ordinarily open", "the route of support is ordinarily open"),
    ("the person ordinarily pays nothing for support", "the person ordinarily pays means_tested for support"),
    ("the answer for support holds unless recall_or_revocation", "the answer for support holds unless on_cto"),
    (
        "the answer for support holds unless imprisoned_since_leaving and recall_or_revocation",
        "the answer for rent holds unless recall_or_revocation",
    ),
    (
        "the answer for support holds unless recall_or_revocation and on_cto or imprisoned_since_leaving",
        "the answer for support holds unless imprisoned_since_leaving and on_cto or section",
    ),
    ("the answer for rent rests on no presumption", "the answer for support rests on no presumption"),
    ("nobody is known to pay for rent now", "nobody is known to pay for support now"),
    ("the first question is about imprisoned_since_leaving", "the first question is about on_cto"),
    ("the first question is about recall_or_revocation", "the first question is about left_hospital"),
    ("the first question is about the group since", "the first question is about the group before"),
    # What is ordinary is not settled.
    ("the status is ordinary", "the status is determined"),
    ("the finding s117_status is open", "the finding s117_status is active"),
    ("the route of support is open between section_117 and care_act_s18", "the route of support is section_117"),
    ("the finding s117_status may still be ended", "the finding s117_status cannot be ended"),
    ("the person pays open for support", "the person pays nothing for support"),
    ("the person pays not_applicable for rent", "the person pays open for rent"),
    ("no body pays for rent", "no body pays for support"),
]
TABLES = [
    ("these bodies ordinarily pay for support:", [HEADINGS, ICB, COUNCIL], [HEADINGS, COUNCIL]),
    ("these bodies pay for support now:", [HEADINGS, CARRIES_ON], [HEADINGS, CARRIES_ON, COUNCIL]),
    ("these bodies pay for support now:", [["body"], ["icb"]], [["body"], ["local_authority"]]),
    ("these bodies pay for support:", [HEADINGS, COUNCIL], [HEADINGS, COUNCIL, ICB]),
    (
        "these bodies ordinarily pay for support:",
        [[*HEADINGS, "code"], [*ICB, "not known"], [*COUNCIL, "E08000015"]],
        [[*HEADINGS, "code"], [*ICB, "not known"], [*COUNCIL, "E08000014"]],
    ),
]


def expect(served: ServedBook, text: str, table: list[list[str]] | None = None, decision: Json = DECISION) -> None:
    perform(Scene(served, answer=decision), "Then", text, table or [])


@pytest.mark.parametrize(("holds", "fails"), HOLD_AND_FAIL, ids=[holds for holds, _ in HOLD_AND_FAIL])
def test_an_expectation_holds_or_fails(served: ServedBook, holds: str, fails: str) -> None:
    expect(served, holds)
    with pytest.raises(ScenarioFailed):
        expect(served, fails)


@pytest.mark.parametrize(("text", "right", "wrong"), TABLES)
def test_the_bodies_of_a_table_are_all_there_and_no_other(
    served: ServedBook, text: str, right: list[list[str]], wrong: list[list[str]]
) -> None:
    expect(served, text, right)
    with pytest.raises(ScenarioFailed):
        expect(served, text, wrong)


def test_nothing_more_is_asked(served: ServedBook) -> None:
    expect(served, "nothing more is asked", decision=DONE)
    with pytest.raises(ScenarioFailed, match="More is asked: imprisoned_since_leaving"):
        expect(served, "nothing more is asked")
    with pytest.raises(ScenarioFailed, match="The first question is about nothing"):
        expect(served, "the first question is about section", decision=DONE)


def test_every_step_of_the_ordinary_answer_is_tried() -> None:
    texts = [*(holds for holds, _ in HOLD_AND_FAIL), *(text for text, _, _ in TABLES), "nothing more is asked"]
    tried = {match.step for text in texts for match in matching("Then", text)}
    assert tried >= {*ORDINARY, *FIRST_QUESTION}


@pytest.mark.parametrize(
    ("left_out", "text", "told"),
    [
        ("next_question", "the first question is about section", "does not say what is asked first"),
        ("presumed", "the answer for support holds unless on_cto", "rests on p1, which is not among what is presumed"),
    ],
)
def test_a_decision_that_lacks_a_part_is_told_plainly(served: ServedBook, left_out: str, text: str, told: str) -> None:
    without = {key: value for key, value in DECISION.items() if key != left_out}
    with pytest.raises(ScenarioFailed, match=told):
        expect(served, text, decision=without)


def test_a_need_without_who_pays_now_is_told_plainly(served: ServedBook) -> None:
    needs = [{key: value for key, value in need.items() if key != "pays_now"} for need in DECISION["needs"]]
    with pytest.raises(ScenarioFailed, match="does not say who pays for support now"):
        expect(served, "nobody is known to pay for support now", decision=DECISION | {"needs": needs})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the answer for support holds unless imprisoned", 'no fact "imprisoned"'),
        ("the first question is about sektion", 'no fact "sektion"'),
        ("the finding s117_eligible is yes", "The decision does not show s117_eligible"),
        ("the route of support is ordinarily section_17", '"section_17" is not a value of route'),
    ],
)
def test_a_slip_of_the_writer_is_told_plainly(served: ServedBook, text: str, told: str) -> None:
    with pytest.raises(ScenarioFailed, match=told):
        expect(served, text)


def test_a_failure_shows_what_is_taken_for_granted_and_who_pays_now(served: ServedBook) -> None:
    with pytest.raises(ScenarioFailed) as failure:
        expect(served, "the answer for support is settled")
    for told in ("p1: imprisoned_since_leaving of first is no", "paid now by icb (keeps_paying_meanwhile)"):
        assert told in str(failure.value)
