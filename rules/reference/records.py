"""Which record of a body's finding is in use, and on which day it was made. Nothing here depends on any rule."""

from __future__ import annotations

from rules.case import Case, Recorded
from rules.language.domains import EITHER, FIRST_DAY, TRUE, Spans, ValueSet, only, spanning


def latest_records(finding: str, place: int, case: Case) -> tuple[Recorded, ...]:
    """The records of the last day, not after the day of the decision, on which a finding was put on record."""
    dated = [
        record
        for record in case.recorded
        if record.finding == finding and record.about == place and record.on <= case.as_at
    ]
    last = max((record.on for record in dated), default=None)
    return tuple(record for record in dated if record.on == last)


def differ(records: tuple[Recorded, ...]) -> bool:
    """Do records of one day say different things?"""
    return len({record.value for record in records}) > 1


def record_in_use(finding: str, place: int, case: Case) -> Recorded | None:
    """The latest record that still holds on the day of the decision; None also where two of one day differ."""
    latest = latest_records(finding, place, case)
    standing = [record for record in latest if record.until is None or record.until >= case.as_at]
    return None if differ(latest) or not standing else shown_first(standing)


def record_days(finding: str, place: int, case: Case) -> Spans:
    """The day of the record in use; without one, any day up to that of the decision."""
    record = record_in_use(finding, place, case)
    if record is None:
        return spanning(FIRST_DAY, case.as_at)
    days = only(record.on)
    assert isinstance(days, Spans)
    return days


def whether_on_record(finding: str, place: int, case: Case) -> ValueSet:
    """True where a record is in use; otherwise open, since a record may not have been told."""
    return EITHER if record_in_use(finding, place, case) is None else TRUE


def shown_first(records: tuple[Recorded, ...] | list[Recorded]) -> Recorded:
    """Which of several records of one day is shown, in whatever order they come: one under appeal before others."""
    return max(records, key=_weight)


def _weight(record: Recorded) -> tuple[object, ...]:
    return record.appealed, record.until is None, record.until or 0, record.by, str(record.value)
