"""Cases that cannot be: facts that break a `valid:` line, or a number both stated and worked out differently.

Only a definite breach counts. What takes part in one is taken back to "not known"; whatever still settles then is right
whichever of the facts is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rules.book_loading.names_read import names_measured
from rules.book_loading.records import Book, WorkedOut
from rules.case import Case
from rules.language.domains import FALSE, Constant, Spans, only
from rules.language.expression import Condition, Exists, inner_conditions, names_in, tests_of
from rules.language.vocabulary import EPISODE
from rules.reference.knowledge import EPISODES, NOTHING_PRESUMED, THE_PERSON, Knowledge, Subject
from rules.reference.workings import worked_out


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Things said of a case that cannot all be so: in words, and as names with whom they are about."""

    says: str
    names: tuple[tuple[Subject, str], ...]
    cites: tuple[str, ...]


def contradictions(
    book: Book, case: Case, presumed: Mapping[tuple[Subject, str], Constant] = NOTHING_PRESUMED
) -> tuple[Contradiction, ...]:
    """Every contradiction among the given facts, and those presumed beside them."""
    knowledge = Knowledge(book, case, presumed=presumed)
    found = []
    for breach in knowledge.book.breaches.values():
        for subject in knowledge.subjects(breach.about):
            if knowledge.holds(breach.never, subject) is True:
                names = sorted(_facts_of(breach.never, subject, knowledge))
                found.append(Contradiction(breach.says, tuple(names), breach.cites))
    return (*found, *said_otherwise(knowledge))


def said_otherwise(knowledge: Knowledge) -> tuple[Contradiction, ...]:
    """What is stated otherwise than it is worked out, or given otherwise than it follows."""
    return (*_stated_otherwise(knowledge), *_follows_otherwise(knowledge))


def _stated_otherwise(knowledge: Knowledge) -> list[Contradiction]:
    found = []
    for whole in knowledge.book.measures.values():
        for subject in knowledge.subjects(whole.about):
            measure = knowledge.edition_in_force(whole, subject)
            if measure is None or not measure.or_given or not isinstance(measure.made, WorkedOut):
                continue

            def spans(name: str, subject: Subject = subject) -> Spans:
                values = knowledge.possible(name, subject)
                assert isinstance(values, Spans)
                return values

            if not worked_out(measure.made, spans).intersection(spans(measure.or_given)).spans:
                names = sorted(_given({measure.id}, subject, knowledge))
                others = " and ".join(name for _, name in names if name != measure.or_given)
                says = f"{measure.title}: what is given as {measure.or_given} does not fit {others}."
                found.append(Contradiction(says, tuple(names), ()))
    return found


def _follows_otherwise(knowledge: Knowledge) -> Iterator[Contradiction]:
    """Facts given otherwise than what is given makes them."""
    for fact in knowledge.book.facts.values():
        for subject in knowledge.subjects(fact.about) if fact.follows else ():
            values = knowledge.possible(fact.id, subject)
            for rule in fact.follows:
                if values.shares_none(only(rule.value)) and knowledge.holds(rule.when, subject):
                    names = {(subject, fact.id), *_facts_of(rule.when, subject, knowledge)}
                    yield Contradiction(rule.says, tuple(sorted(names)), rule.cites)


def _facts_of(condition: Condition, subject: Subject, knowledge: Knowledge) -> set[tuple[Subject, str]]:
    found: set[tuple[Subject, str]] = set()
    for test in tests_of(condition):
        inside = inner_conditions(test.of)
        if isinstance(test.of, Exists):
            if test.of.scope == EPISODE and knowledge.measured(test.of, subject) == FALSE:
                found.add((THE_PERSON, EPISODES))  # that no other episode is one is part of what is said
            for other in knowledge.subjects(test.of.scope):
                found |= _facts_of(test.of.condition, other, knowledge)
        elif inside:
            for inner in inside:
                found |= _facts_of(inner, subject, knowledge)
        else:
            found |= _given(set(names_in(test)), subject, knowledge)
    return found


def _given(names: set[str], subject: Subject, knowledge: Knowledge) -> set[tuple[Subject, str]]:
    """The facts among some names, or behind the measures among them, that the case gives."""
    found: set[tuple[Subject, str]] = set()
    for name in names:
        measure = knowledge.book.measures.get(name)
        if measure:
            found |= _given(set(names_measured(measure)), subject, knowledge)
        elif name in knowledge.book.facts:
            holder = knowledge.holder(name, subject)
            given = knowledge.parts[holder].facts.get(name)
            if (given and given.value is not None) or (holder, name) in knowledge.presumed:
                found.add((holder, name))
            elif (holder, name) in knowledge.followed:
                found |= _facts_of(knowledge.followed[holder, name].when, holder, knowledge)
    return found
