"""Only a finding that lapses takes a last day; every other decision stands until another is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rules.case import CaseRefused
from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]


def decider(book: BookOf, *, lapses: bool) -> Decider:
    return book(
        findings={"decided": {"type": "bool", "otherwise": False, "recordable": {"by": ["icb"], "lapses": lapses}}}
    )


def record(**more: Any) -> dict[str, Any]:
    return case(recorded=[{"finding": "decided", "value": True, "on": "2026-01-05", **more}])


def test_a_decision_that_stands_takes_no_last_day(book: BookOf) -> None:
    with pytest.raises(CaseRefused) as refused:
        decider(book, lapses=False).checked(record(until="2026-09-01"))
    [fault] = refused.value.faults
    assert (fault.pointer, fault.code) == ("/recorded_findings/0/until", "does_not_lapse")
    assert fault.detail == "this decision stands until another is made: leave `until` out"


@pytest.mark.parametrize("lapses", [True, False])
def test_no_last_day_is_no_fault(lapses: bool, book: BookOf) -> None:
    assert decider(book, lapses=lapses).value("decided", record(until=None)) is True


def test_a_decision_that_lapses_is_used_to_its_last_day(book: BookOf) -> None:
    lapsing = decider(book, lapses=True)
    assert lapsing.value("decided", record(until="2026-06-15")) is True
    assert lapsing.value("decided", record(until="2026-06-14")) is False


def test_no_decision_of_the_national_book_lapses(national: Decider) -> None:
    recordable = [finding.recordable for finding in national.served.book.findings.values() if finding.recordable]
    assert len(recordable) > 5
    assert not any(each.lapses for each in recordable)
