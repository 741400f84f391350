"""Everything that follows from a case by the plain reference, level by level: what the written-out book is held to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rules.book_loading.graph import Arrangement, Level
from rules.book_loading.records import Book, Rule
from rules.case import Case
from rules.language.domains import Constant
from rules.reference.applying import applies
from rules.reference.closing import close, recorded
from rules.reference.conclusions import CONTRADICTORY, Closed, Conclusions
from rules.reference.episodes import Chosen, choose, chosen_values
from rules.reference.knowledge import NOTHING_PRESUMED, THE_PERSON, Knowledge, Subject
from rules.reference.splitting import tested_names


@dataclass(frozen=True, slots=True)
class PlainlyConcluded:
    """What is known at the end, what was concluded on the way, and which episodes were chosen."""

    knowledge: Knowledge
    conclusions: Conclusions
    chosen: Mapping[str, Chosen]


def conclude_plainly(
    book: Book,
    arrangement: Arrangement,
    case: Case,
    taken_back: Iterable[tuple[Subject, str]] = (),
    presumed: Mapping[tuple[Subject, str], Constant] = NOTHING_PRESUMED,
) -> PlainlyConcluded:
    """Choose episodes, look at every rule, close every finding, one level after the other."""
    knowledge = Knowledge(book, case, taken_back, presumed)
    verdicts: dict[tuple[str, Subject], bool | None] = {}
    closed: dict[tuple[str, Subject], Closed] = {}
    conclusions = Conclusions(_giving(book), tested_names(book), verdicts, closed)
    chosen: dict[str, Chosen] = {}
    for level in arrangement.levels:
        _choose_episodes(level, knowledge, chosen)
        for rule in level.rules:
            for subject in knowledge.subjects(rule.about):
                verdicts[rule.id, subject] = applies(rule, subject, knowledge, conclusions)
        for name in level.findings:
            finding = book.findings[name]
            for subject in knowledge.subjects(finding.about):
                derived = close(finding, subject, knowledge, conclusions)
                found = recorded(finding, subject, derived, knowledge, conclusions)
                closed[name, subject] = found
                knowledge.learn(name, subject, found.possible)
                if found.state == CONTRADICTORY:
                    knowledge.clash(name, subject)
    return PlainlyConcluded(knowledge, conclusions, chosen)


def _giving(book: Book) -> dict[str, tuple[Rule, ...]]:
    giving: dict[str, tuple[Rule, ...]] = {}
    for rule in book.rules.values():
        if rule.gives:
            giving[rule.gives] = (*giving.get(rule.gives, ()), rule)
    return giving


def _choose_episodes(level: Level, knowledge: Knowledge, chosen: dict[str, Chosen]) -> None:
    for name in level.selections:
        selection = knowledge.book.selections[name]
        picked = chosen[name] = choose(selection, knowledge)
        for given, attribute in selection.gives.items():
            knowledge.learn(given, THE_PERSON, chosen_values(given, attribute, picked, knowledge))
            if picked.tied:
                knowledge.clash(given, THE_PERSON)
            elif picked.certain and len(picked.candidates) == 1:
                knowledge.stands_for[given] = (picked.candidates[0], attribute)
