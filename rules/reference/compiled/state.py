"""One case under way in a written-out book: every value, every verdict, what every finding came to.

Written-out functions read it; rules.reference.compiled.running fills it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from rules.case import Case, Recorded
from rules.language.domains import Constant, Span
from rules.language.vocabulary import EPISODE
from rules.reference.applying import in_force
from rules.reference.compiled.closing import Came
from rules.reference.compiled.encoding import FALSE_BIT, TRUE_BIT, Encoded
from rules.reference.compiled.program import ALWAYS_ON, CompiledRule, Program
from rules.reference.compiled.view import View
from rules.reference.compiled.writing import FAILS, HOLDS, OPEN, Slot
from rules.reference.conclusions import CONTRADICTORY, Closed
from rules.reference.episodes import Chosen
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject, parts_of

Named = tuple[Subject, str]
T = TypeVar("T")


class _Over(dict[Named, Came]):
    """What has changed, over what came before."""

    def __init__(self, before: Mapping[Named, Came]) -> None:
        super().__init__()
        self._before = before

    def __missing__(self, named: Named) -> Came:
        return self._before[named]


class State:
    """All values and verdicts of one case, as far as they have been worked out."""

    person = THE_PERSON

    def __init__(
        self, program: Program, case: Case, taken_back: Iterable[Named], presumed: Mapping[Named, Constant]
    ) -> None:
        self.program, self.case = program, case
        self.taken_back = frozenset(taken_back)
        self.presumed = dict(presumed)
        self.parts = parts_of(case)
        self.by_scope: dict[str, list[Subject]] = {}
        for subject in self.parts:
            self.by_scope.setdefault(subject.scope, []).append(subject)
        self.values: dict[Subject, list[Encoded]] = {}
        self.applies: dict[Subject, list[int]] = {
            subject: [FAILS] * program.counts[subject.scope] for subject in self.parts
        }
        self.came: dict[Named, Came] = {}
        self.put_on_record: dict[Named, Closed] = {}
        self.followed: dict[Named, int] = {}  # by which of its conditions a fact follows
        self.chosen: dict[str, Chosen] = {}
        self.stands_for: dict[str, Named] = {}
        self.view = View(self)
        self.lives: list[int] = []
        self.records: dict[str, list[Recorded]] = {}
        for record in case.recorded:
            self.records.setdefault(record.finding, []).append(record)

    def copy(self, presumed: Mapping[Named, Constant], *, whole: bool = True) -> State:
        """The same, to be changed: with other presumptions than these. Not `whole`: `came` can be read by name only."""
        made = object.__new__(State)
        made.program, made.case, made.taken_back = self.program, self.case, self.taken_back
        made.presumed = dict(presumed)
        made.parts, made.by_scope, made.lives, made.records = self.parts, self.by_scope, self.lives, self.records
        made.values = {subject: values[:] for subject, values in self.values.items()}
        made.applies = {subject: verdicts[:] for subject, verdicts in self.applies.items()}
        made.came = dict(self.came) if whole else _Over(self.came)
        made.put_on_record, made.followed = dict(self.put_on_record), dict(self.followed)
        made.chosen, made.stands_for = dict(self.chosen), dict(self.stands_for)
        made.view = View(made)
        return made

    # Reading, as the written-out functions do.

    def at(self, slot: Slot, subject: Subject) -> Encoded:
        """The value of a name, read by something about a subject."""
        return self.values[subject if slot.about == subject.scope else THE_PERSON][slot.place]

    def lookup(self, subject: Subject) -> Callable[[str], Span]:
        """Reads numbers for a working."""
        slots = self.program.slots

        def read(name: str) -> Span:
            found = self.at(slots[name], subject)
            assert isinstance(found, Span), "the checks of the book let only numbers be worked with"
            return found

        return read

    def date_the_law(self) -> None:
        """Settle which lives run that are judged by a date of the case itself."""
        self.lives = [
            _verdict(in_force(life, THE_PERSON, self.view)) if life.on in ALWAYS_ON else OPEN
            for life in self.program.lives
        ]

    def life(self, number: int, subject: Subject) -> int:
        """The verdict of a life judged by a date of the case."""
        return _verdict(in_force(self.program.lives[number], subject, self.view))

    def exists(self, number: int) -> int:
        """Whether something holds of any episode or need, encoded as a yes-or-no."""
        scope, verdict = self.program.exists[number]
        person, verdicts = self.values[THE_PERSON], self.applies
        found = FAILS
        for subject in self.by_scope.get(scope, ()):
            found |= verdict(person, self.values[subject], verdicts[THE_PERSON], verdicts[subject], self, subject)
            if found == HOLDS:
                return TRUE_BIT
        return FALSE_BIT | TRUE_BIT if found or not self.complete(scope) else FALSE_BIT

    def complete(self, scope: str) -> bool:
        """Are all subjects of a scope named?"""
        if scope != EPISODE:
            return True
        whole = self.case.episodes_complete or (THE_PERSON, EPISODES) in self.presumed
        return whole and (THE_PERSON, EPISODES) not in self.taken_back

    def total(self, terms: tuple[tuple[int, str], ...], subject: Subject) -> Span:
        """The span of a sum, terms that stand for one and the same thing taken together."""
        slots = self.program.slots
        meant: dict[Named, list[tuple[int, str]]] = {}
        for times, name in terms:
            holder = subject if slots[name].about == subject.scope else THE_PERSON
            meant.setdefault(self.stands_for.get(name, (holder, name)), []).append((times, name))
        low = high = 0
        for same in meant.values():
            times = sum(count for count, _ in same)
            span = self.at(slots[same[0][1]], subject)
            assert isinstance(span, Span), "the checks of the book let only numbers be added"
            ends = (times * span.low, times * span.high)
            low, high = low + min(ends), high + max(ends)
        return Span(low, high)

    def supposed(self, rules: list[tuple[int, CompiledRule]], name: str, subject: Subject) -> tuple[int, int]:
        """Which of some rules (a bit each) apply, and which do not, with a name as it now stands.

        The rules that they yield to are asked before them.
        """
        certain = failing = 0
        held: dict[CompiledRule, int] = {}
        kept: list[tuple[list[int], int, int]] = []
        for bit, rule in rules:
            chain = rule.chain[name]
            if len(chain) == 1 and not rule.yielding:  # nobody reads its verdict
                verdict = self.asked(rule.verdict, subject)
            else:
                for link in chain:
                    if link not in held:
                        about = subject if link.rule.about == subject.scope else THE_PERSON
                        verdicts = self.applies[about]
                        kept.append((verdicts, link.place, verdicts[link.place]))
                        held[link] = verdicts[link.place] = self.asked(link.verdict, about)
                verdict = held[rule]
            if verdict == HOLDS:
                certain |= bit
            elif verdict == FAILS:
                failing |= bit
        for verdicts, place, before in reversed(kept):
            verdicts[place] = before
        return certain, failing

    def asked(self, verdict: Callable[..., T], subject: Subject) -> T:
        """What a written-out function says of a subject."""
        values, applies = self.values, self.applies
        return verdict(values[THE_PERSON], values[subject], applies[THE_PERSON], applies[subject], self, subject)

    def impossible(self) -> bool:
        """Is it certain that facts, as they now stand, break a line that says what can never be?"""
        return any(
            self.asked(verdict, subject) == HOLDS
            for scope, verdict in self.program.breaches
            for subject in self.by_scope.get(scope, ())
        )

    def clashing(self) -> set[Named]:
        """What clashes by itself: findings with two values, and what a selection gives where two episodes tie."""
        found = {named for named, came in self.came.items() if came.state == CONTRADICTORY}
        for name, picked in self.chosen.items():
            if picked.tied:
                found |= {(THE_PERSON, given) for given in self.program.book.selections[name].gives}
        return found

    def all(self, slot: Slot) -> list[Subject]:
        """Every subject that a name is about."""
        return self.by_scope.get(slot.about, [])


def _verdict(held: bool | None) -> int:
    return OPEN if held is None else HOLDS if held else FAILS
