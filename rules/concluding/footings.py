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
from rules.language.vocabulary import NEED
from rules.reference.compiled.running import Within, run_again
from rules.reference.compiled.state import State
from rules.reference.conclusions import SETTLED, Closed
from rules.reference.contradictions import Contradiction, contradictions, said_otherwise
from rules.reference.knowledge import Subject
from rules.reference.presuming import Named, Presumption, as_values, candidates, presumptions, with_groups_answered

FEW_NEEDS = 4
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
    """Which presumptions a part cannot do without. Each set is concluded with at most once a subject."""

    def __init__(self, presumed: Mapping[Named, Constant], ordinary: State, told: frozenset[str]) -> None:
        self._presumed, self._ordinary, self._told = presumed, ordinary, told
        self._all = frozenset(presumed)
        self._without: dict[tuple[frozenset[Named], bool, Subject | None], State] = {}
        self._found: dict[Part, frozenset[Named]] = {}

    def of(self, part: Part, among: Collection[Named] = ()) -> frozenset[Named]:
        """A smallest set of presumptions with which the part has its ordinary value.

        `among`: some with which it has it; what it stands on.
        """
        if part not in self._found:
            known = self._all.intersection(among) or self._all
            self._found[part] = self._smallest(part, known)
        return self._found[part]

    def _smallest(self, part: Part, enough: frozenset[Named]) -> frozenset[Named]:
        if len(enough) == 1:  # the part is open without any, so this one cannot be done without
            return enough
        # What no sufficient set can lack: settled answers stay settled, so without it nothing less would do either.
        needed = frozenset(named for named in enough if not self._same_without(part, frozenset({named})))
        if needed == enough or self._same_without(part, self._all - needed):
            return needed
        # What carries one part mostly carries the next of the same subject, and is then told the same of both. What
        # carries others is not looked at: the order in which a case tells its needs would move it.
        carrying = (found for (_, subject), found in reversed(self._found.items()) if subject == part[1])
        for found in dict.fromkeys(carrying):
            if needed < found < enough and self._same_without(part, self._all - found):
                enough = found
                break
        for named in reversed(tuple(self._presumed)):
            if named in enough and named not in needed and self._same_without(part, self._all - enough | {named}):
                enough -= {named}
        return enough

    def _same_without(self, part: Part, left_out: frozenset[Named]) -> bool:
        name, subject = part
        whole = name not in self._told
        key = (left_out, whole, None if whole else self._looked_at(left_out, subject))
        state = self._without.get(key)
        if state is None:
            needs = None if key[2] is None else frozenset({key[2]})
            within = None if whole else Within(self._ordinary.program.cone(self._told), needs)
            state = self._without[key] = run_again(self._ordinary, dict.fromkeys(left_out), within=within)
        found, ordinary = state.came[subject, name], self._ordinary.came[subject, name]
        return found.state in SETTLED and found.left == ordinary.left

    def _looked_at(self, left_out: frozenset[Named], subject: Subject) -> Subject | None:
        """Whom it is enough to look at: of few needs all at once, since what they share is then looked at once."""
        needs = self._ordinary.by_scope.get(NEED, ())
        shared = len(needs) <= FEW_NEEDS and all(about.scope != NEED for about, _ in left_out)
        return None if shared else subject


def conclude_on_both(case: Case, served: ServedBook, *, with_engine: bool = True) -> Footings:
    """Everything that follows from a case, on what is given and ordinarily, with contradicting facts taken back.

    That two episodes tie shows only on the way: then their dates are taken back too, and all is concluded again.
    """
    case = with_groups_answered(served.book, case)
    given = conclude(case, served, with_engine=with_engine)
    clashes = contradictions(served.book, case) if _contradicted(given) else ()
    if clashes:
        given = conclude(case, served, clashes, with_engine=with_engine)
    while ties := tuple(clash for clash in given.clashes if all(name in served.book.facts for _, name in clash.names)):
        clashes = (*clashes, *ties)
        given = conclude(case, served, clashes, with_engine=with_engine)
    presumed, ordinary = _ordinarily(given, served, certain=not clashes, with_engine=with_engine)
    reliance = Reliance(as_values(presumed), ordinary.state, served.told)
    return Footings(given, ordinary, presumed, (*clashes, *given.clashes), reliance)


def _ordinarily(
    given: Concluded, served: ServedBook, *, certain: bool, with_engine: bool
) -> tuple[tuple[Presumption, ...], Concluded]:
    """What is presumed, and what follows with it. `certain`: nothing given contradicts itself."""
    presumed = candidates(given.knowledge) if certain else presumptions(given.knowledge)
    if not presumed:
        return (), given
    ordinary = conclude_again(given.state, served, as_values(presumed), with_engine=with_engine)
    if not certain or not _contradicted(ordinary):
        return presumed, ordinary
    presumed = presumptions(given.knowledge)
    return presumed, conclude_again(given.state, served, as_values(presumed), with_engine=with_engine)


def _contradicted(concluded: Concluded) -> bool:
    return concluded.state.impossible() or bool(said_otherwise(concluded.knowledge))
