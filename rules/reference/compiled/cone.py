"""What some findings can turn on: the rest of a book need not be looked at again to know them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules.book_loading.names_read import names_measured, names_read, names_selected_by
from rules.book_loading.records import Book, Counted, Rule
from rules.language.expression import Condition, Exists, direct_names, inner_conditions, names_in, tests_of
from rules.language.vocabulary import EPISODE, NEED
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject


@dataclass(frozen=True, slots=True)
class Cone:
    """The names, rules and selections under some findings of one subject.

    `own` holds all of them; `everybody` those that are read of every need or episode, and not only of the subject.
    `lists`: is the list of episodes itself one of them?
    """

    own: frozenset[str]
    everybody: frozenset[str]
    lists: bool

    def holds(self, name: str, about: Subject, subject: Subject) -> bool:
        """Can the findings of a subject turn on a name, or a rule by its id, of somebody?"""
        if about.scope != NEED or about == subject:
            return name in self.own
        return name in self.everybody

    def among(self, known: Mapping[Subject, Iterable[str]], subject: Subject) -> Iterator[tuple[Subject, str]]:
        """Those of some known facts that the findings of a subject can turn on."""
        for about, names in known.items():
            turned_on = self.own if about in (subject, THE_PERSON) else self.everybody
            yield from ((about, name) for name in names if name in turned_on)
        if self.lists:
            yield THE_PERSON, EPISODES


def cone_of(book: Book, findings: Iterable[str]) -> Cone:
    """The names and rules that findings can turn on."""
    walk = _Walk(book)
    for finding in findings:
        walk.name(finding, everybody=False)
    own = walk.own | walk.everybody
    return Cone(frozenset(own), frozenset(walk.everybody), EPISODES in own)


def joined(cones: Iterable[Cone]) -> Cone:
    """What the findings of several can turn on."""
    found = list(cones)
    own, everybody = (cone.own for cone in found), (cone.everybody for cone in found)
    return Cone(frozenset().union(*own), frozenset().union(*everybody), any(cone.lists for cone in found))


class _Walk:
    """A walk against the direction of reading."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.own: set[str] = set()
        self.everybody: set[str] = set()
        self._giving: dict[str, list[Rule]] = {}
        for rule in book.rules.values():
            if rule.gives:
                self._giving.setdefault(rule.gives, []).append(rule)
        self._selected = {name: selection for selection in book.selections.values() for name in selection.gives}

    def name(self, name: str, *, everybody: bool) -> None:
        """Walk to a name and all it is made of or concluded from."""
        found = self.everybody if everybody else self.own
        if name in found or name in self.everybody:
            return
        found.add(name)
        if name in self.book.measures:
            self._measure(name, everybody=everybody)
        elif name in self._selected:
            self.own |= {EPISODES, self._selected[name].id}
            self._names(names_selected_by(self._selected[name]), everybody=True)
        elif name in self.book.findings:
            self._finding(name, everybody=everybody)

    def _names(self, names: Iterable[str], *, everybody: bool) -> None:
        for name in sorted(names):
            self.name(name, everybody=everybody)

    def _measure(self, name: str, *, everybody: bool) -> None:
        measure = self.book.measures[name]
        for edition in measure.editions:
            if isinstance(edition.made, Counted):
                for condition in edition.made.conditions:
                    self._condition(condition, everybody=everybody)
        # What a counted condition asks of everybody has been walked so, and stays so.
        self._names(names_measured(measure), everybody=everybody)

    def _finding(self, name: str, *, everybody: bool) -> None:
        recordable = self.book.findings[name].recordable
        self._names((event.since for event in recordable.overtaken_by) if recordable else (), everybody=everybody)
        for rule in self._giving.get(name, ()):
            self._rule(rule, everybody=everybody)

    def _rule(self, rule: Rule, *, everybody: bool) -> None:
        found = self.everybody if everybody else self.own
        if rule.id in found or rule.id in self.everybody:
            return
        found.add(rule.id)
        self._condition(rule.when, everybody=everybody)
        lives = {life.on for life in (rule.in_force, rule.understood) if life.on in self.book.vocabulary.words}
        self._names(names_read(rule) - names_in(rule.when) | lives, everybody=everybody)
        for exception in rule.unless:
            self._rule(self.book.rules[exception], everybody=everybody)

    def _condition(self, condition: Condition, *, everybody: bool) -> None:
        for test in tests_of(condition):
            self._names(direct_names(test.of), everybody=everybody)
            of_all = everybody or isinstance(test.of, Exists)
            if isinstance(test.of, Exists) and test.of.scope == EPISODE:
                self.own.add(EPISODES)
            for inner in inner_conditions(test.of):
                self._condition(inner, everybody=of_all)
