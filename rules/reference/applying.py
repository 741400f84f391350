"""When a rule applies, and what it then gives. Three-valued, and knows nothing of the engine."""

from __future__ import annotations

from rules.book_loading.records import InForce, Rule, ValueOf, WorkedOut
from rules.language.domains import Spans, ValueSet, only, spanning
from rules.reference.conclusions import Conclusions
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject
from rules.reference.workings import worked_out

EDGE = 10**9  # beyond every day number


def applies(rule: Rule, subject: Subject, knowledge: Knowledge, conclusions: Conclusions) -> bool | None:
    """Does a rule apply to a subject: in force, its condition true, and none of its exceptions applying?"""
    result = _without_exceptions(rule, subject, knowledge)
    if result is False:
        return False
    for name in rule.unless:
        exception = exception_applies(name, subject, conclusions)
        if exception is True:
            return False
        if exception is None:
            result = None
    return result


def applies_supposing(
    rule: Rule, name: str, subject: Subject, knowledge: Knowledge, conclusions: Conclusions, met: dict[str, bool | None]
) -> bool | None:
    """Whether a rule applies while a name is supposed to have one value; `met` keeps what was found on the way.

    Only what tests the name is looked at anew: the rule itself, and those of its exceptions that do.
    """
    if rule.id in met:
        return met[rule.id]
    result = _without_exceptions(rule, subject, knowledge)
    for each in rule.unless if result is not False else ():
        if name in conclusions.tested[each]:
            exception = knowledge.book.rules[each]
            about = subject if exception.about == subject.scope else THE_PERSON
            held = applies_supposing(exception, name, about, knowledge, conclusions, met)
        else:
            held = exception_applies(each, subject, conclusions)
        if held is True:
            result = False
            break
        if held is None:
            result = None
    met[rule.id] = result
    return result


def _without_exceptions(rule: Rule, subject: Subject, knowledge: Knowledge) -> bool | None:
    result = knowledge.holds(rule.when, subject)
    for life in (rule.in_force, rule.understood):
        if result is not False and not life.always:
            running = in_force(life, subject, knowledge)
            if running is not True:
                result = running
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
    if life.on == "as_understood_on":
        days: ValueSet = only(knowledge.case.as_understood_on)
    else:
        days = knowledge.possible(life.on, subject)
    assert isinstance(days, Spans)
    if start is None:
        assert isinstance(life.start, str)
        return _begun_unseen(life.start, days, knowledge)
    seen = _last_seen_without(life, knowledge)
    if seen is not None and _latest(days, knowledge) > seen and start <= days.high and days.low <= end:
        return None
    if start <= days.low and days.high <= end:
        return True
    return False if days.high < start or end < days.low else None


def _begun_unseen(name: str, days: Spans, knowledge: Knowledge) -> bool | None:
    """Has a provision with no known day begun? Not up to the day it was last seen not to have; then it is open."""
    seen = knowledge.book.commencements[name].not_in_force_as_of
    return False if seen is None or _latest(days, knowledge) <= seen else None


def _latest(days: Spans, knowledge: Knowledge) -> int:
    """The latest that a day of the case may be: not after the decision, unless it certainly is."""
    return max(days.low, min(days.high, knowledge.case.as_at))


def _last_seen_without(life: InForce, knowledge: Knowledge) -> int | None:
    """The last day on which a rule was seen not to be replaced yet, if it is to be on a day nobody knows.

    Judged by the date of the decision it holds for as long as no beginning is known: that date says what is known.
    """
    if life.before is None or life.on == "as_at" or commencement_day(life.before, knowledge) is not None:
        return None
    return knowledge.book.commencements[life.before].not_in_force_as_of


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
