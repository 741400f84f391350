"""What a finding comes to, on encoded values: the same as rules.reference.closing and splitting, which say why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from rules.book_loading.records import WorkedOut
from rules.language.domains import Members
from rules.reference.compiled.encoding import NOTHING_LEFT, Encoded, any_left, common, either, single, translated
from rules.reference.compiled.program import CompiledFinding, CompiledRule
from rules.reference.compiled.writing import FAILS, HOLDS
from rules.reference.conclusions import BY_DEFAULT, CONTRADICTORY, ESTABLISHED, NOT_ARISING, OPEN
from rules.reference.knowledge import Subject
from rules.reference.splitting import MOST_CASES
from rules.reference.workings import interval

if TYPE_CHECKING:
    from rules.reference.compiled.state import State


class Came(NamedTuple):
    """What a finding came to: its state, the values left, and the rules that say so."""

    state: str
    left: Encoded
    because: tuple[CompiledRule, ...]


@dataclass(slots=True)
class _Left:
    """The values left, the rules that may give them, and whether `otherwise` is still reachable."""

    possible: Encoded
    rules: list[CompiledRule]
    reachable: bool

    def narrowed(self, other: _Left) -> _Left:
        """What is left by both of two true bounds."""
        kept = set(other.rules)
        rules = [rule for rule in self.rules if rule in kept]
        reachable = self.reachable and other.reachable
        if not any_left(self.possible) or not any_left(other.possible):
            return _Left(NOTHING_LEFT, rules, reachable)
        return _Left(common(self.possible, other.possible), rules, reachable)

    def reaches(self, whole: _Left) -> bool:
        """Is everything of another in this?"""
        if self.reachable < whole.reachable or len(self.rules) < len(whole.rules):
            return False
        return either(self.possible, whole.possible) == self.possible and set(whole.rules) <= set(self.rules)

    def joined(self, other: _Left) -> _Left:
        """What is left in either of two cases."""
        reachable = self.reachable or other.reachable
        if not any_left(self.possible):
            return _Left(other.possible, other.rules, reachable)
        possible = either(self.possible, other.possible) if any_left(other.possible) else self.possible
        return _Left(possible, list(dict.fromkeys((*self.rules, *other.rules))), reachable)


def close(finding: CompiledFinding, subject: Subject, state: State) -> Came:
    """What a finding comes to by its rules; records aside."""
    verdicts = state.applies[subject]
    applying, undecided = [], []
    for rule in finding.rules:
        verdict = verdicts[rule.place]
        if verdict == HOLDS:
            applying.append(rule)
        elif verdict:
            undecided.append(rule)
    everything = finding.slot.coding.everything
    if applying:
        values = [given(rule, subject, state) for rule in applying]
        if any(value != values[0] for value in values):
            return Came(CONTRADICTORY, everything, tuple(applying))
        return Came(ESTABLISHED if single(values[0]) else OPEN, values[0], tuple(applying))
    if not undecided:
        if finding.otherwise is None:
            return Came(NOT_ARISING, everything, ())
        waits = finding.finding.awaits_record or not single(finding.otherwise)
        return Came(OPEN if waits else BY_DEFAULT, finding.otherwise, ())
    return _by_what_is_left(finding, undecided, subject, state)


def _by_what_is_left(finding: CompiledFinding, undecided: list[CompiledRule], subject: Subject, state: State) -> Came:
    left = _Split(finding, undecided, subject, state).left()
    if left.possible == NOTHING_LEFT:
        return Came(NOT_ARISING, finding.slot.coding.everything, ())
    waits = left.reachable and (finding.finding.awaits_record or finding.otherwise is None)
    if waits or not single(left.possible):
        return Came(OPEN, left.possible, ())
    if left.reachable:
        return Came(BY_DEFAULT, left.possible, ())
    return Came(ESTABLISHED, left.possible, tuple(sorted(left.rules, key=lambda rule: rule.rule.order)))


def given(rule: CompiledRule, subject: Subject, state: State) -> Encoded:
    """The values that a rule may give its finding."""
    if rule.value is not None:
        return rule.value
    if rule.taken is not None:
        return translated(state.at(rule.taken, subject), rule.table)
    assert isinstance(rule.rule.value, WorkedOut), "a rule that gives nothing closes nothing"
    return interval(rule.rule.value, state.lookup(subject))


@dataclass(slots=True)
class _Split:
    """One finding of which no rule applies, while some are open: looked at case by case."""

    finding: CompiledFinding
    undecided: list[CompiledRule]
    subject: Subject
    state: State
    values: dict[CompiledRule, Encoded] = field(default_factory=dict)

    def left(self) -> _Left:
        self.values = {rule: given(rule, self.subject, self.state) for rule in self.undecided}
        left = self._together(self.undecided, self.values, self.finding.otherwise, reachable=True)
        if self.finding.finding.domain.numeric:
            return left
        for name in self._worth_a_look():
            if not left.reachable and single(left.possible):
                break
            left = left.narrowed(self._by_cases(name, left))
        return left

    def _worth_a_look(self) -> Iterator[str]:
        """The open names with few values that the open rules test at least twice, exceptions included."""
        if len(self.undecided) == 1 and not self.undecided[0].rule.unless:
            return
        tested, slots = self.state.program.tested, self.state.program.slots
        times: dict[str, int] = {}
        for rule in self.undecided:
            for name, count in tested[rule.rule.id].items():
                times[name] = times.get(name, 0) + count
        for name, count in times.items():
            if count > 1 and len(_cases(self.state.at(slots[name], self.subject))) > 1:
                yield name

    def _by_cases(self, name: str, whole: _Left) -> _Left:
        """What is left in any of the cases; `whole` itself as soon as they reach all of it: that tells nothing."""
        state, subject = self.state, self.subject
        slot = state.program.slots[name]
        moved = [rule for rule in self.undecided if name in rule.chain]
        taking = [rule for rule in self.undecided if rule.taken is slot]
        held_in = state.values[subject if slot.about == subject.scope else state.person]
        before, joined = held_in[slot.place], None
        for value in _cases(before):
            held_in[slot.place] = value
            held = state.supposed(moved, name, subject)
            certain = [rule for rule in moved if held[rule] == HOLDS]
            rules = certain or [rule for rule in self.undecided if held.get(rule) != FAILS]
            values = self.values
            if taking:
                values = values | {rule: translated(value, rule.table) for rule in taking}
            case = self._together(rules, values, None if certain else self.finding.otherwise, reachable=not certain)
            joined = case if joined is None else joined.joined(case)
            if joined.reaches(whole):
                joined = whole
                break
        held_in[slot.place] = before
        assert joined is not None, "a name that is looked at has values"
        return joined

    def _together(
        self,
        rules: list[CompiledRule],
        values: dict[CompiledRule, Encoded],
        otherwise: Encoded | None,
        *,
        reachable: bool,
    ) -> _Left:
        possible = otherwise
        for rule in rules:
            possible = values[rule] if possible is None else either(possible, values[rule])
        return _Left(NOTHING_LEFT if possible is None else possible, rules, reachable)


def _cases(values: Encoded) -> list[Encoded]:
    """The values of a set one by one; none where it is a number, or has too many to look at."""
    if isinstance(values, int):
        if values.bit_count() > MOST_CASES:
            return []
        return [1 << place for place in range(values.bit_length()) if values >> place & 1]
    if isinstance(values, Members) and not values.excluded and len(values.values) <= MOST_CASES:
        return [Members(frozenset({value})) for value in values.values]
    return []
