"""What a finding comes to, once it is known of each of its rules whether it applies."""

from __future__ import annotations

from rules.book_loading.records import Finding, Rule
from rules.language.domains import NOTHING, Members, ValueSet, only
from rules.reference.applying import given_values
from rules.reference.conclusions import (
    BY_DEFAULT,
    CONTRADICTORY,
    ESTABLISHED,
    NOT_ARISING,
    OPEN,
    Closed,
    Conclusions,
)
from rules.reference.knowledge import Knowledge, Subject
from rules.reference.overtaking import BesideRecord
from rules.reference.records import differ, latest_records, record_in_use, shown_first
from rules.reference.splitting import left_by_cases, whole


def close(finding: Finding, subject: Subject, knowledge: Knowledge, conclusions: Conclusions) -> Closed:
    """What a finding comes to by its rules; records aside."""
    rules = conclusions.giving.get(finding.id, ())
    applying = [rule for rule in rules if conclusions.applies[rule.id, subject]]
    undecided = [rule for rule in rules if conclusions.applies[rule.id, subject] is None]
    because = tuple(rule.id for rule in applying)
    if applying:
        values = [given_values(rule, subject, knowledge) for rule in applying]
        if any(each != values[0] for each in values):
            return Closed(CONTRADICTORY, finding.domain.everything(), because)
        return Closed(OPEN if values[0].single() is None else ESTABLISHED, values[0], because)
    otherwise = _otherwise(finding)
    if otherwise is None and not undecided:
        return Closed(NOT_ARISING, finding.domain.everything())
    split = whole if finding.domain.numeric else left_by_cases  # what is left of a number is one interval anyway
    left = split(undecided, otherwise, subject, knowledge, conclusions)
    if left.possible == NOTHING:
        return Closed(NOT_ARISING, finding.domain.everything())
    waits = left.reachable and (finding.awaits_record or finding.may_not_arise)
    if left.possible.single() is None or waits:
        return Closed(OPEN, left.possible)
    if left.reachable:
        return Closed(BY_DEFAULT, left.possible)
    # Whichever way the open facts fall, one of these rules applies, and all give the same value.
    return Closed(ESTABLISHED, left.possible, tuple(rule.id for rule in sorted(left.rules, key=_order)))


def _order(rule: Rule) -> int:
    return rule.order


def _otherwise(finding: Finding) -> ValueSet | None:
    """What holds where no rule applies: a value, what a body may put on record, or (None) nothing at all."""
    if finding.awaits_record:
        return recordable_values(finding)
    return None if finding.otherwise is None else only(finding.otherwise)


def recordable_values(finding: Finding) -> ValueSet:
    """The values that a body can put on record."""
    assert finding.recordable
    return Members(frozenset(finding.recordable.values)) if finding.recordable.values else finding.domain.everything()


def recorded(
    finding: Finding, subject: Subject, derived: Closed, knowledge: Knowledge, conclusions: Conclusions
) -> Closed:
    """What a finding comes to with what is on record.

    The latest record replaces what the rules lead to, unless the book puts an event above it that came later.
    """
    case = knowledge.case
    latest = latest_records(finding.id, subject.place, case)
    if differ(latest):
        return Closed(CONTRADICTORY, finding.domain.everything(), record=shown_first(latest), derived=derived)
    record = record_in_use(finding.id, subject.place, case)
    if record is None:
        return derived
    return BesideRecord(record, derived, subject, knowledge, conclusions).comes_to(finding)
