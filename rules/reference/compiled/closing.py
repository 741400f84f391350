"""What a finding comes to, on encoded values: the same as rules.reference.closing and splitting, which say why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from rules.book_loading.records import WorkedOut
from rules.language.domains import Members
from rules.reference.compiled.encoding import NOTHING_LEFT, Encoded, any_left, common, either, single, translated
from rules.reference.compiled.program import CompiledFinding, CompiledRule
from rules.reference.compiled.writing import HOLDS
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


class _Left(NamedTuple):
    """The values left, the open rules that may give them (a bit each), and whether `otherwise` is still reachable."""

    possible: Encoded
    rules: int
    reachable: bool

    def narrowed(self, other: _Left) -> _Left:
        """What is left by both of two true bounds."""
        rules, reachable = self.rules & other.rules, self.reachable and other.reachable
        if not any_left(self.possible) or not any_left(other.possible):
            return _Left(NOTHING_LEFT, rules, reachable)
        return _Left(common(self.possible, other.possible), rules, reachable)

    def reaches(self, whole: _Left) -> bool:
        """Is everything of another in this?"""
        if self.reachable < whole.reachable or self.rules & whole.rules != whole.rules:
            return False
        return either(self.possible, whole.possible) == self.possible

    def joined(self, other: _Left) -> _Left:
        """What is left in either of two cases."""
        rules, reachable = self.rules | other.rules, self.reachable or other.reachable
        if not any_left(self.possible):
            return _Left(other.possible, rules, reachable)
        possible = either(self.possible, other.possible) if any_left(other.possible) else self.possible
        return _Left(possible, rules, reachable)


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
    reads = finding.reads
    if reads is None:
        return _looked_at(finding, undecided, subject, state)
    values, verdicts = state.values, state.applies
    key = (
        reads.values_of_person(values[state.person]),
        reads.values(values[subject]),
        reads.verdicts_of_person(verdicts[state.person]),
        reads.verdicts(verdicts[subject]),
        reads.lives(state.lives),
    )
    came: Came | None = reads.known.get(key)
    if came is None:
        came = _looked_at(finding, undecided, subject, state)
        reads.keep(key, came)
    return came


def _looked_at(finding: CompiledFinding, undecided: list[CompiledRule], subject: Subject, state: State) -> Came:
    left = _Split(finding, undecided, subject, state).left()
    if left.possible == NOTHING_LEFT:
        return Came(NOT_ARISING, finding.slot.coding.everything, ())
    waits = left.reachable and (finding.finding.awaits_record or finding.otherwise is None)
    if waits or not single(left.possible):
        return Came(OPEN, left.possible, ())
    if left.reachable:
        return Came(BY_DEFAULT, left.possible, ())
    rules = [rule for place, rule in enumerate(undecided) if left.rules >> place & 1]
    return Came(ESTABLISHED, left.possible, tuple(sorted(rules, key=lambda rule: rule.rule.order)))


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
    values: list[Encoded] = field(default_factory=list)

    def left(self) -> _Left:
        self.values = [given(rule, self.subject, self.state) for rule in self.undecided]
        everyone = (1 << len(self.undecided)) - 1
        left = self._together(everyone, self.values, certain=False)
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
        moved = [(1 << place, rule) for place, rule in enumerate(self.undecided) if name in rule.chain]
        taking = [(place, rule.table) for place, rule in enumerate(self.undecided) if rule.taken is slot]
        held_in = state.values[subject if slot.about == subject.scope else state.person]
        before, joined, values = held_in[slot.place], None, self.values
        for value in _cases(before):
            held_in[slot.place] = value
            certain, failing = state.supposed(moved, name, subject)
            if taking:
                values = self.values[:]
                for place, table in taking:
                    values[place] = translated(value, table)
            rules = certain or (1 << len(values)) - 1 & ~failing
            case = self._together(rules, values, certain=bool(certain))
            joined = case if joined is None else joined.joined(case)
            if joined.reaches(whole):
                joined = whole
                break
        held_in[slot.place] = before
        assert joined is not None, "a name that is looked at has values"
        return joined

    def _together(self, rules: int, values: list[Encoded], *, certain: bool) -> _Left:
        """What some rules (a bit each) may give, or, unless one of them certainly applies, `otherwise`."""
        possible = None if certain else self.finding.otherwise
        for place, value in enumerate(values):
            if rules >> place & 1:
                possible = value if possible is None else either(possible, value)
        return _Left(NOTHING_LEFT if possible is None else possible, rules, not certain)


def _cases(values: Encoded) -> list[Encoded]:
    """The values of a set one by one; none where it is a number, or has too many to look at."""
    if isinstance(values, int):
        if values.bit_count() > MOST_CASES:
            return []
        return [1 << place for place in range(values.bit_length()) if values >> place & 1]
    if isinstance(values, Members) and not values.excluded and len(values.values) <= MOST_CASES:
        return [Members(frozenset({value})) for value in values.values]
    return []
