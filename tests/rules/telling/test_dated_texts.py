"""A text is shown while it is in force on the day of the decision, in the words of that day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]
RULES = [{"when": "wet", "adds": {"warnings": ["careful"]}}]
OLD = {"id": "careful", "says": "Take care.", "in_force": {"to": "2025-12-31"}}
NEW = {"id": "careful", "says": "Take great care.", "in_force": {"from": "2026-02-01"}}
BEFORE = {**NEW, "in_force": {"from": "2026-02-01", "before": "new_act"}}
NEWEST = {"id": "careful", "says": "Take care of everything.", "in_force": {"from": "new_act"}}
COMMENCEMENTS = {"new_act": {"day": "2026-09-01"}}


def warnings(decider: Decider, **more: Any) -> list[str]:
    return [each["says"] for each in decider.decide(case(wet=True, **more))["warnings"] if each["id"] == "careful"]


@pytest.mark.parametrize(
    ("as_at", "says"),
    [
        ("2025-12-31", ["Take care."]),
        ("2026-01-01", []),
        ("2026-01-31", []),
        ("2026-02-01", ["Take great care."]),
    ],
)
def test_a_text_says_what_it_says_on_the_day_of_the_decision(as_at: str, says: list[str], book: BookOf) -> None:
    decider = book(facts={"wet": "bool"}, rules=RULES, texts={"warnings": [NEW, OLD]})
    assert warnings(decider, as_at=as_at) == says


def test_a_commencement_that_is_supposed_changes_the_words(book: BookOf) -> None:
    decider = book(
        facts={"wet": "bool"}, rules=RULES, texts={"warnings": [BEFORE, NEWEST]}, commencements=COMMENCEMENTS
    )
    assert warnings(decider, as_at="2026-08-31") == ["Take great care."]
    assert warnings(decider, as_at="2026-09-01") == ["Take care of everything."]
    said = warnings(decider, as_at="2026-08-31", suppose={"new_act": "2026-08-31"})
    assert said == ["Take care of everything."]


def test_somebody_keeps_the_care_going_on_any_day(refusal: Callable[..., str]) -> None:
    keep = {"id": "keep", "in_force": {"from": "2020-01-01"}}
    assert 'the contract names "keep", which has dates' in refusal(texts={"interim": [keep]})
