"""What is taken for given on the ordinary footing: rarities that whoever writes the case would have mentioned.

A presumption holds only where nobody asked. It falls away where its `when` is not certainly true, where its `unless`
is, and where it would contradict what is given (meaning 14).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from rules.book_loading.records import Book, Usual
from rules.case import COMPLETENESS, LIST, Case, Given, Part
from rules.language.domains import Constant
from rules.language.vocabulary import EPISODE, NEED
from rules.reference.contradictions import Contradiction, contradictions
from rules.reference.knowledge import EPISODES, THE_PERSON, Knowledge, Subject

Named = tuple[Subject, str]


@dataclass(frozen=True, slots=True)
class Presumption:
    """One fact of one subject taken to be what it usually is."""

    subject: Subject
    fact: str
    usual: Usual

    @property
    def named(self) -> Named:
        """Whom it is about, and which fact it is."""
        return self.subject, self.fact


def presumptions(knowledge: Knowledge) -> tuple[Presumption, ...]:
    """Everything that may be presumed beside what is known, in the order of the book."""
    found = candidates(knowledge)
    while found:
        clashing = {named for clash in _clashes(found, knowledge) for named in clash.names}
        if not clashing & {presumption.named for presumption in found}:
            return found
        found = tuple(presumption for presumption in found if presumption.named not in clashing)
    return ()


def candidates(knowledge: Knowledge) -> tuple[Presumption, ...]:
    """The same before it is known whether any would contradict what is given."""
    return tuple(_candidates(knowledge))


def as_values(presumed: tuple[Presumption, ...]) -> dict[Named, Constant]:
    """Presumptions as values by whom they are about and which fact."""
    return {presumption.named: presumption.usual.value for presumption in presumed}


def with_groups_answered(book: Book, case: Case) -> Case:
    """The case with the groups it answers at once (`none_of`) answered fact by fact, where they may be asked at all."""
    if not case.none_of:
        return case
    answers = [found for found in _candidates(Knowledge(book, case)) if found.usual.group in case.none_of]
    given = {found.named: Given(found.usual.value) for found in answers if found.fact != EPISODES}

    def filled(part: Part, subject: Subject) -> Part:
        more = {name: answer for (about, name), answer in given.items() if about == subject}
        return replace(part, facts={**part.facts, **more})

    listed = any(found.fact == EPISODES for found in answers)
    episodes = () if listed and case.episodes is None else case.episodes
    return replace(
        case,
        person=filled(case.person, THE_PERSON),
        episodes=episodes
        if episodes is None
        else tuple(filled(part, Subject(EPISODE, place)) for place, part in enumerate(episodes)),
        episodes_complete=case.episodes_complete or listed,
        needs=tuple(filled(part, Subject(NEED, place)) for place, part in enumerate(case.needs)),
    )


def _clashes(found: tuple[Presumption, ...], knowledge: Knowledge) -> tuple[Contradiction, ...]:
    return contradictions(knowledge.book, knowledge.case, as_values(found))


def _candidates(knowledge: Knowledge) -> Iterator[Presumption]:
    for fact in knowledge.book.facts.values():
        if fact.usual is None:
            continue
        for subject in knowledge.by_label(fact.about):
            open_ = fact.id not in knowledge.parts[subject].facts and (subject, fact.id) not in knowledge.followed
            usual = (one for one in (fact.usual, *fact.otherwise_usual) if open_ and _holds(one, subject, knowledge))
            yield from (Presumption(subject, fact.id, one) for one in islice(usual, 1))
    yield from _of_the_list(knowledge)


def _of_the_list(knowledge: Knowledge) -> Iterator[Presumption]:
    """Of the list of episodes: that there is none where nobody asked, or that those given are all."""
    contract, case = knowledge.book.contract, knowledge.case
    if contract is None or knowledge.complete(EPISODE):
        return
    asking = contract.episodes
    usual, key = (asking.usually_none, LIST) if case.episodes is None else (asking.usually_complete, COMPLETENESS)
    if usual is not None and key not in case.asked and _holds(usual, THE_PERSON, knowledge):
        yield Presumption(THE_PERSON, EPISODES, usual)


def _holds(usual: Usual, subject: Subject, knowledge: Knowledge) -> bool:
    if not knowledge.holds(usual.when, subject):
        return False
    return usual.unless is None or knowledge.holds(usual.unless, subject) is not True
