"""Whether a finding is on record, as conditions read it: true where a record is in use, otherwise open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]
OPEN = ("open", [False, True])
LAPSING = {"type": "bool", "otherwise": False, "recordable": {"by": ["icb"], "lapses": True}}


def record(finding: str = "agreed", value: Any = True, on: str = "2026-01-05", **more: Any) -> dict[str, Any]:
    return {"finding": finding, "value": value, "on": on, **more}


@pytest.fixture
def decider(book: BookOf) -> Decider:
    return book(
        findings={
            "agreed": LAPSING,
            "agreed_of_need": {**LAPSING, "about": "need"},
            "known": {"type": "bool", "otherwise": False},
            "known_of_need": {"about": "need", "type": "bool", "otherwise": False},
            "all_known": {"type": "bool", "otherwise": False},
        },
        rules=[
            {"when": "on_record_agreed", "then": {"known": True}},
            {"when": "on_record_agreed_of_need", "then": {"known_of_need": True}},
            {"when": "every_need(on_record_agreed_of_need)", "then": {"all_known": True}},
        ],
    )


@pytest.mark.parametrize("value", [True, False])
def test_it_is_true_whatever_is_on_record(value: bool, decider: Decider) -> None:
    assert decider.value("known", case(recorded=[record(value=value)])) is True


@pytest.mark.parametrize(
    "records",
    [
        [],
        [record(on="2026-06-16")],  # made after the date of the decision
        [record(until="2026-06-14")],  # lapsed
        [record("agreed_of_need", need="n1")],
    ],
)
def test_without_a_record_in_use_it_is_open(records: list[dict[str, Any]], decider: Decider) -> None:
    assert decider.value("known", case(recorded=records, needs=[{}])) == OPEN


def test_a_later_record_that_stands_counts(decider: Decider) -> None:
    records = [record(until="2026-02-01"), record(value=False, on="2026-03-01", until="2026-06-15")]
    assert decider.value("known", case(recorded=records)) is True


def test_each_need_has_records_of_its_own(decider: Decider) -> None:
    raw = case(needs=[{}, {}], recorded=[record("agreed_of_need", need="n2")])
    assert (decider.value("known_of_need", raw, "n1"), decider.value("known_of_need", raw, "n2")) == (OPEN, True)
    assert decider.value("all_known", raw) == OPEN
    raw["recorded_findings"].append({**record("agreed_of_need", need="n1"), "by": "icb"})
    assert decider.value("all_known", raw) is True


def test_it_waits_for_no_rule(book: BookOf) -> None:
    """Of a finding may be concluded by whether it is itself on record."""
    decider = book(
        findings={"agreed": LAPSING, "asked": {"type": "bool", "otherwise": False}},
        facts={"assessed": {"type": "bool", "follows": [
            {"when": "on_record_agreed", "is": True, "says": "One needs the other.", "cites": ["toy.s1"]}
        ]}},
        rules=[{"when": "assessed", "then": {"asked": True}}, {"when": "on_record_agreed", "then": {"agreed": True}}],
    )  # fmt: skip
    assert decider.value("asked", case(recorded=[record(value=False)])) is True
    assert decider.finding("agreed", case(recorded=[record(value=False)]))["state"] == "recorded"
    assert decider.value("asked", case()) == OPEN


def test_only_what_a_body_can_record_has_such_a_name(refusal: Callable[..., str]) -> None:
    findings = {"dull": {"type": "bool", "otherwise": False}}
    says = refusal(findings=findings, rules=[{"when": "on_record_dull", "then": {"dull": True}}])
    assert '"on_record_dull" is not a fact, finding or figure of this book' in says


def test_nothing_else_takes_the_name(refusal: Callable[..., str]) -> None:
    says = refusal(findings={"agreed": LAPSING}, facts={"on_record_agreed": "bool"})
    assert '"on_record_agreed" says whether finding "agreed" is on record' in says
