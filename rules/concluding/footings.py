"""A case concluded twice: on what is given, and on the ordinary footing, where unasked rarities are taken as usual.

What is settled on what is given is the same on both (promise 1). A part open on the first and settled on the second is
`ordinary`; it rests on a smallest set of presumptions, found by taking them away one by one (meaning 15).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rules.case import Case
from rules.concluding.levels import Concluded, conclude, conclude_again
from rules.concluding.serving import ServedBook
from rules.language.domains import Constant
from rules.reference.compiled.running import run_again
from rules.reference.compiled.state import State
from rules.reference.conclusions import SETTLED, Closed
from rules.reference.contradictions import Contradiction, contradictions
from rules.reference.knowledge import Subject
from rules.reference.presuming import Named, Presumption, as_values, presumptions, with_groups_answered

Part = tuple[str, Subject]  # a finding, and whom it is about


@dataclass(frozen=True, slots=True)
class Footings:
    """What follows from what is given, what follows ordinarily, and what is presumed for that."""

    given: Concluded
    ordinary: Concluded
    presumed: tuple[Presumption, ...]
    clashes: tuple[Contradiction, ...]
    reliance: Reliance

    def is_ordinary(self, name: str, subject: Subject) -> bool:
        """Is a part open on what is given, and settled to one value on the ordinary footing?

        A finding that tracks a process has no ordinary value.
        """
        before, after = self.given.conclusions.closed[name, subject], self.ordinary.conclusions.closed[name, subject]
        if before.settled or not after.settled or self.given.knowledge.book.findings[name].process:
            return False
        return after.possible.single() is not None and (subject, name) not in self.given.knowledge.clashing

    def closed(self, name: str, subject: Subject) -> Closed:
        """What a part has come to: on what is given if that settles it, or else ordinarily if it is so."""
        side = self.ordinary if self.is_ordinary(name, subject) else self.given
        return side.conclusions.closed[name, subject]

    def unless(self, name: str, subject: Subject, among: Collection[Named] = ()) -> tuple[Presumption, ...]:
        """The presumptions that a part rests on, in the order of the book; none where it is not ordinary.

        `among`: those it can rest on, where that is known; it saves trying the others.
        """
        if not self.is_ordinary(name, subject):
            return ()
        needed = self.reliance.of((name, subject), among)
        return tuple(presumption for presumption in self.presumed if presumption.named in needed)


class Reliance:
    """Which presumptions a part cannot do without. Each set of presumptions is concluded with at most once."""

    def __init__(self, presumed: Mapping[Named, Constant], ordinary: State) -> None:
        self._presumed, self._ordinary = presumed, ordinary
        self._all = frozenset(presumed)
        self._with: dict[frozenset[Named], State] = {}
        self._found: dict[Part, frozenset[Named]] = {}

    def of(self, part: Part, among: Collection[Named] = ()) -> frozenset[Named]:
        """A smallest set of presumptions with which the part has its ordinary value.

        `among` is looked at alone where it is enough.
        """
        if part not in self._found:
            known = self._all.intersection(among)
            self._found[part] = self._smallest(part, known if known and self._same(part, known) else self._all)
        return self._found[part]

    def _smallest(self, part: Part, enough: frozenset[Named]) -> frozenset[Named]:
        # What no sufficient set can lack: settled answers stay settled, so without it nothing less would do either.
        needed = frozenset(named for named in enough if not self._same(part, enough - {named}))
        if self._same(part, needed):
            return needed
        for named in reversed(tuple(self._presumed)):
            if named in enough and named not in needed and self._same(part, enough - {named}):
                enough -= {named}
        return enough

    def _same(self, part: Part, kept: frozenset[Named]) -> bool:
        state = self._with.get(kept)
        if state is None:
            presumed = {named: value for named, value in self._presumed.items() if named in kept}
            state = self._with[kept] = run_again(self._ordinary, presumed)
        name, subject = part
        found, ordinary = state.came[subject, name], self._ordinary.came[subject, name]
        return found.state in SETTLED and found.left == ordinary.left


def conclude_on_both(case: Case, served: ServedBook, *, with_engine: bool = True) -> Footings:
    """Everything that follows from a case, on what is given and ordinarily, with contradicting facts taken back.

    That two episodes tie shows only on the way: then their dates are taken back too, and all is concluded again.
    """
    case = with_groups_answered(served.book, case)
    clashes = contradictions(served.book, case)
    while True:
        given = conclude(case, served, clashes, with_engine=with_engine)
        ties = tuple(clash for clash in given.clashes if all(name in served.book.facts for _, name in clash.names))
        if not ties:
            break
        clashes = (*clashes, *ties)
    presumed = presumptions(given.knowledge)
    values = as_values(presumed)
    ordinary = conclude_again(given.state, served, values, with_engine=with_engine) if presumed else given
    return Footings(given, ordinary, presumed, (*clashes, *given.clashes), Reliance(values, ordinary.state))
