"""By how much an answer would settle: each answer it may have is tried on the reference."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Protocol, TypeVar

from rules.language.domains import Constant
from rules.language.vocabulary import NEED
from rules.reference.compiled.running import Within, run_again
from rules.reference.conclusions import SETTLED
from rules.reference.knowledge import Subject
from rules.telling.basis import Basis
from rules.telling.open_walk import FACT, Leaf

MOST_TRIED, MOST_VALUES, MOST_NEEDS = 6, 6, 4


class HasLeaves(Protocol):
    """Something missing, in the places where it is."""

    @property
    def leaves(self) -> list[Leaf]:
        """The thing in each of its places."""


Missing = TypeVar("Missing", bound=HasLeaves)


class Trial:
    """Tries answers to a few questions on the ordinary footing of one case."""

    def __init__(self, basis: Basis) -> None:
        self.basis = basis

    def worth(self, ordered: Sequence[Missing]) -> list[Missing]:
        """Which of some questions, in legal order, are tried: the first few that have few answers."""
        return list(islice((found for found in ordered if self._values(found.leaves[0])), MOST_TRIED))

    def left(self, leaf: Leaf, parts: Sequence[tuple[str, Subject]]) -> float:
        """How many of some open parts, of a few needs, would be left open, over the answers that may be given."""
        values = self._values(leaf)
        state = self.basis.ordinary.state
        needs = [need for need in dict.fromkeys(subject for _, subject in parts) if need.scope == NEED][:MOST_NEEDS]
        parts = [(name, subject) for name, subject in parts if subject.scope != NEED or subject in needs]
        within = Within(state.program.cone(frozenset(name for name, _ in parts)), frozenset(needs))
        return sum(self._open_with(leaf, value, parts, within) for value in values) / len(values)

    def _open_with(self, leaf: Leaf, value: Constant, parts: Sequence[tuple[str, Subject]], within: Within) -> int:
        state = run_again(self.basis.ordinary.state, {(leaf.subject, leaf.name): value}, within=within)
        return sum(state.came[subject, name].state not in SETTLED for name, subject in parts)

    def _values(self, leaf: Leaf) -> tuple[Constant, ...]:
        if leaf.kind != FACT:
            return ()
        domain = self.basis.book.facts[leaf.name].domain
        if domain.type == "bool":
            return (False, True)
        return domain.values if domain.type == "enum" and len(domain.values) <= MOST_VALUES else ()
