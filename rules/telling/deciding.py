"""Which names decide a condition: each part of an "and" that holds, one branch of an "or"; of what fails, the first."""

from __future__ import annotations

from collections.abc import Iterator

from rules.language.expression import All, Condition, Count, Exists, Measure, Name, Sum, Test
from rules.language.vocabulary import EPISODE
from rules.reference.knowledge import EPISODES, THE_PERSON, Knowledge, Subject

Named = tuple[Subject, str]


def decisive(condition: Condition, subject: Subject, wanted: bool, knowledge: Knowledge) -> Iterator[Named]:
    """The names that make a condition true, or false. Where others decide it, the list of episodes is one of them."""
    if isinstance(condition, Test):
        yield from _decisive_names(condition.of, subject, knowledge)
        return
    every = isinstance(condition, All) is wanted
    parts = (part for part in condition.parts if knowledge.holds(part, subject) is wanted)
    for part in parts:
        yield from decisive(part, subject, wanted, knowledge)
        if not every:
            return


def failing(condition: Condition, subject: Subject, knowledge: Knowledge) -> Iterator[Test]:
    """The tests that make a condition false: the first of an "and", all of an "or"."""
    if isinstance(condition, Test):
        yield condition
        return
    parts = (part for part in condition.parts if knowledge.holds(part, subject) is False)
    for part in parts:
        yield from failing(part, subject, knowledge)
        if isinstance(condition, All):
            return


def _decisive_names(measure: Measure, subject: Subject, knowledge: Knowledge) -> Iterator[Named]:
    match measure:
        case Name(id=name):
            yield subject, name
        case Sum(terms=terms):
            yield from ((subject, name) for _, name in terms)
        case Count(conditions=conditions):
            for condition in conditions:
                held = knowledge.holds(condition, subject)
                if held is not None:
                    yield from decisive(condition, subject, held, knowledge)
        case Exists(scope=scope, condition=condition):
            subjects = knowledge.by_label(scope)
            witness = next((one for one in subjects if knowledge.holds(condition, one)), None)
            if witness:
                yield from decisive(condition, witness, True, knowledge)
                return
            for one in subjects:
                yield from decisive(condition, one, False, knowledge)
            if scope == EPISODE:
                yield THE_PERSON, EPISODES
