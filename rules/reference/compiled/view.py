"""A state read by the plain names of the book, so that everything written for knowledge can read it too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from rules.book_loading.records import DeclaredMeasure, Follows
from rules.language.domains import Constant, ValueSet
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject

if TYPE_CHECKING:
    from rules.reference.compiled.state import State


class View(Knowledge):
    """Knowledge whose values are those of a state, as they now stand."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.book, self.case, self.parts = state.program.book, state.case, state.parts
        self._words = self.book.vocabulary.words
        self._slots = state.program.slots
        self.presumed: Mapping[tuple[Subject, str], Constant] = state.presumed
        self.stands_for = state.stands_for
        self.clashing = set(state.taken_back)
        self.followed: dict[tuple[Subject, str], Follows] = {}
        self.anything_disputed = False

    def subjects(self, scope: str) -> list[Subject]:
        """Every subject of a scope that the case names."""
        return self.state.by_scope.get(scope, [])

    def complete(self, scope: str) -> bool:
        """Are all subjects of the scope named?"""
        return self.state.complete(scope)

    def possible(self, name: str, subject: Subject) -> ValueSet:
        """The values that a name may still have."""
        slot = self._slots[name]
        values = self.state.values[subject if slot.about == subject.scope else THE_PERSON]
        return slot.coding.decode(values[slot.place])

    def worked_out(self, measure: DeclaredMeasure, subject: Subject) -> ValueSet:
        """The values that a measure may have."""
        return self._measured(measure, subject)


class Settled(View):
    """The same once everything is concluded: what is read is kept, and what clashes is known."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self._known = {subject: {} for subject in self.parts}
        self.anything_disputed = any(said.disputed for part in self.parts.values() for said in part.facts.values())
        facts = self.book.facts
        self.followed = {named: facts[named[1]].follows[number] for named, number in state.followed.items()}
        self.clashing |= state.clashing()

    def possible(self, name: str, subject: Subject) -> ValueSet:
        """The values that a name may still have."""
        slot = self._slots[name]
        holder = subject if slot.about == subject.scope else THE_PERSON
        known = self._known[holder]
        found = known.get(name)
        if found is None:
            found = known[name] = slot.coding.decode(self.state.values[holder][slot.place])
        return found
