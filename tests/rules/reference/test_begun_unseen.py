"""A provision with no known day: not in force up to the day it was last seen not to be, and open after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]
SEEN = "2026-04-09"
UNSEEN = {"id": "act", "day": None, "not_in_force_as_of": SEEN}
OPEN = ("open", ["new", "old"])
LATE, EARLY = "2026-04-10", SEEN


def decided(book: BookOf, life: dict[str, Any], commencement: dict[str, Any] = UNSEEN) -> Decider:
    """A book with one rule, that gives `new` in its life; otherwise things are `old`."""
    return book(
        facts={"began": "date", "wet": "bool"},
        findings={"law": {"type": "enum", "values": ["new", "old"], "otherwise": "old"}},
        commencements=[commencement],
        rules=[{"when": "wet", "then": {"law": "new"}, "in_force": life}],
    )


@pytest.mark.parametrize(
    ("as_at", "value"), [("2026-04-08", "old"), (EARLY, "old"), (LATE, OPEN), ("2027-03-31", OPEN)]
)
def test_a_rule_by_the_date_of_the_decision_is_open_after_the_last_day_seen(
    as_at: str, value: object, book: BookOf
) -> None:
    assert decided(book, {"from": "act"}).value("law", case(as_at=as_at, wet=True)) == value


@pytest.mark.parametrize(
    ("began", "as_at", "value"),
    [
        (EARLY, "2026-06-15", "old"),  # the event came while it was seen not to be in force
        (LATE, "2026-06-15", OPEN),
        (None, "2026-06-15", OPEN),
        (None, EARLY, "old"),  # an event that nobody dates has not come after the decision
        (LATE, EARLY, OPEN),  # one that is certainly later may
    ],
)
def test_a_rule_by_a_date_of_the_case(began: str | None, as_at: str, value: object, book: BookOf) -> None:
    decider = decided(book, {"from": "act", "on": "began"})
    assert decider.value("law", case(as_at=as_at, wet=True, began=began)) == value


@pytest.mark.parametrize(("began", "value"), [(EARLY, "new"), (LATE, OPEN), (None, OPEN)])
def test_a_rule_that_ends_with_it_is_open_too(began: str | None, value: object, book: BookOf) -> None:
    decider = decided(book, {"before": "act", "on": "began"})
    assert decider.value("law", case(wet=True, began=began)) == value


@pytest.mark.parametrize("as_at", [EARLY, LATE, "2027-03-31"])
def test_a_rule_that_ends_with_it_by_the_date_of_the_decision_stands_till_a_day_is_known(
    as_at: str, book: BookOf
) -> None:
    assert decided(book, {"before": "act"}).value("law", case(as_at=as_at, wet=True)) == "new"


def test_a_day_outside_the_rest_of_the_life_is_not_open(book: BookOf) -> None:
    decider = decided(book, {"before": "act", "from": "2026-05-01", "on": "began"})
    assert decider.value("law", case(wet=True, began=LATE)) == "old"
    assert decider.value("law", case(wet=True, began="2026-05-01")) == OPEN


def test_a_condition_that_fails_settles_it_all_the_same(book: BookOf) -> None:
    assert decided(book, {"from": "act", "on": "began"}).value("law", case(wet=False, began=LATE)) == "old"


@pytest.mark.parametrize(("began", "value"), [("2026-05-31", "old"), ("2026-06-01", "new")])
def test_a_supposed_day_settles_it(began: str, value: str, book: BookOf) -> None:
    raw = case(wet=True, began=began, suppose={"act": "2026-06-01"})
    assert decided(book, {"from": "act", "on": "began"}).value("law", raw) == value


@pytest.mark.parametrize(("began", "value"), [("2026-04-30", "old"), ("2026-05-01", "new")])
def test_once_the_book_knows_the_day_nothing_is_open(began: str, value: str, book: BookOf) -> None:
    known = {"id": "act", "day": "2026-05-01", "not_in_force_as_of": SEEN}
    assert decided(book, {"from": "act", "on": "began"}, known).value("law", case(wet=True, began=began)) == value


def test_a_provision_nobody_looked_at_is_not_in_force_on_any_day(book: BookOf) -> None:
    decider = decided(book, {"from": "act", "on": "began"}, {"id": "act", "day": None})
    assert decider.value("law", case(wet=True, began="2027-03-31", as_at="2027-03-31")) == "old"
