"""The reference: when a rule applies, and what a finding then is. Three-valued, and knows nothing of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from rules.book_loading.records import Finding, InForce, Rule, ValueOf, WorkedOut
from rules.case import Case, Recorded
from rules.language.domains import Members, Spans, ValueSet, only, spanning
from rules.values import THE_PERSON, Knowledge, Subject
from rules.workings import worked_out

ESTABLISHED, BY_DEFAULT, RECORDED = "established", "by_default", "recorded"
OPEN, CONTRADICTORY, NOT_ARISING = "open", "contradictory", "not_arising"
EDGE = 10**9


@dataclass(frozen=True, slots=True)
class Closed:
    """What a finding has come to. `possible`: the values it may still have. `because`: the rules that apply.

    A finding on record keeps in `derived` what the rules alone lead to.
    """

    state: str
    possible: ValueSet
    because: tuple[str, ...] = ()
    record: Recorded | None = None
    derived: Closed | None = None

    @property
    def settled(self) -> bool:
        """Is there nothing left to find out?"""
        return self.state in (ESTABLISHED, BY_DEFAULT, RECORDED, NOT_ARISING)


class Conclusions:
    """What has been concluded so far: whether each rule applies, and what each finding has come to."""

    def __init__(self, giving: Mapping[str, tuple[Rule, ...]], always_given: frozenset[str] = frozenset()) -> None:
        self.giving, self.always_given = giving, always_given
        self.applies: dict[tuple[str, Subject], bool | None] = {}
        self.closed: dict[tuple[str, Subject], Closed] = {}


def applies(rule: Rule, subject: Subject, knowledge: Knowledge, conclusions: Conclusions) -> bool | None:
    """Does a rule apply to a subject: in force, its condition true, and none of its exceptions applying?"""
    result: bool | None = True
    for held in (
        in_force(rule.in_force, subject, knowledge),
        in_force(rule.understood, subject, knowledge),
        knowledge.holds(rule.when, subject),
    ):
        if held is False:
            return False
        if held is None:
            result = None
    for name in rule.unless:
        exception = exception_applies(name, subject, conclusions)
        if exception is True:
            return False
        if exception is None:
            result = None
    return result


def exception_applies(name: str, subject: Subject, conclusions: Conclusions) -> bool | None:
    """Does a rule named in an `unless` apply to the subject itself, or to the person?"""
    key = (name, subject)
    return conclusions.applies[key if key in conclusions.applies else (name, THE_PERSON)]


def in_force(life: InForce, subject: Subject, knowledge: Knowledge) -> bool | None:
    """Is a rule law on the date it is judged by?"""
    if life.always:
        return True
    start, end = bounds(life, knowledge)
    if start is None:
        return False
    if life.on == "as_understood_on":
        days: ValueSet = only(knowledge.case.as_understood_on)
    else:
        days = knowledge.possible(life.on, subject)
    assert isinstance(days, Spans)
    if start <= days.low and days.high <= end:
        return True
    return False if days.high < start or end < days.low else None


def bounds(life: InForce, knowledge: Knowledge) -> tuple[int | None, int]:
    """First and last day of a rule's life. No first day: it begins with a provision that has no day yet."""
    start: int | None = -EDGE
    if isinstance(life.start, int):
        start = life.start
    elif life.start is not None:
        start = commencement_day(life.start, knowledge)
    end = EDGE if life.end is None else life.end
    if life.before is not None:
        replaced = commencement_day(life.before, knowledge)
        end = end if replaced is None else min(end, replaced - 1)
    return start, end


def commencement_day(name: str, knowledge: Knowledge) -> int | None:
    """The day a provision comes into force: the one the case supposes, or the book's, or none."""
    supposed = knowledge.case.suppose.get(name)
    return knowledge.book.commencements[name].day if supposed is None else supposed


def close(finding: Finding, subject: Subject, knowledge: Knowledge, conclusions: Conclusions) -> Closed:
    """What a finding comes to, once it is known of each of its rules whether it applies; records aside."""
    rules = conclusions.giving.get(finding.id, ())
    applying = [rule for rule in rules if conclusions.applies[rule.id, subject]]
    undecided = [rule for rule in rules if conclusions.applies[rule.id, subject] is None]
    because = tuple(rule.id for rule in applying)
    if applying:
        values = [given_values(rule, subject, knowledge) for rule in applying]
        if any(each != values[0] for each in values):
            return Closed(CONTRADICTORY, finding.domain.everything(), because)
        return Closed(OPEN if values[0].single() is None else ESTABLISHED, values[0], because)
    left = [given_values(rule, subject, knowledge) for rule in undecided]
    if finding.awaits_record:
        left.append(recordable_values(finding))
    elif finding.otherwise is not None and finding.id not in conclusions.always_given:
        left.append(only(finding.otherwise))
    elif not left:
        return Closed(NOT_ARISING, finding.domain.everything())
    possible = left[0]
    for each in left[1:]:
        possible = possible.union(each)
    settled = possible.single() is not None and not finding.may_not_arise and not finding.awaits_record
    return Closed(BY_DEFAULT if settled else OPEN, possible)


def recordable_values(finding: Finding) -> ValueSet:
    """The values that a body can put on record."""
    assert finding.recordable
    return Members(frozenset(finding.recordable.values)) if finding.recordable.values else finding.domain.everything()


def given_values(rule: Rule, subject: Subject, knowledge: Knowledge) -> ValueSet:
    """The values that a rule may give its finding."""
    value = rule.value
    if isinstance(value, ValueOf):
        return knowledge.possible(value.name, subject)
    if isinstance(value, WorkedOut):

        def lookup(name: str) -> Spans:
            values = knowledge.possible(name, subject)
            assert isinstance(values, Spans)
            return values

        found = worked_out(value, lookup)
        return spanning(found.low, found.high)
    assert value is not None, "a rule that gives nothing closes nothing"
    return only(value)


def recorded(finding: Finding, subject: Subject, derived: Closed, case: Case) -> Closed:
    """What a finding comes to with what is on record: the latest record replaces what the rules lead to."""
    dated = [
        each
        for each in case.recorded
        if each.finding == finding.id and each.about == subject.place and each.on <= case.as_at
    ]
    latest = [each for each in dated if each.on == max(one.on for one in dated)]
    if len({each.value for each in latest}) > 1:
        return Closed(CONTRADICTORY, finding.domain.everything(), record=latest[0], derived=derived)
    if not latest or (latest[0].until is not None and latest[0].until < case.as_at):
        return derived
    return Closed(RECORDED, only(latest[0].value), record=latest[0], derived=derived)


def without_record(closed: Closed) -> Closed:
    """What the rules alone lead to."""
    return closed.derived or replace(closed, record=None)
