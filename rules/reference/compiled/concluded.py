"""What a finished state concluded, read as the plain reference writes it: by rule or finding, and whom it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rules.book_loading.records import Rule
from rules.reference.compiled.state import State
from rules.reference.compiled.writing import FAILS, HOLDS
from rules.reference.conclusions import Closed, Conclusions
from rules.reference.knowledge import Subject

OF_VERDICT = {FAILS: False, HOLDS: True}


class _Applies(Mapping[tuple[str, Subject], bool | None]):
    def __init__(self, state: State) -> None:
        self._state, self._rules = state, state.program.rules

    def __getitem__(self, key: tuple[str, Subject]) -> bool | None:
        rule = self._rules[key[0]]
        if rule.rule.about != key[1].scope:
            raise KeyError(key)
        return OF_VERDICT.get(self._state.applies[key[1]][rule.place])

    def __iter__(self) -> Iterator[tuple[str, Subject]]:
        for name, rule in self._rules.items():
            for subject in self._state.by_scope.get(rule.rule.about, ()):
                yield name, subject

    def __len__(self) -> int:
        return sum(len(self._state.by_scope.get(rule.rule.about, ())) for rule in self._rules.values())


class _ClosedFindings(Mapping[tuple[str, Subject], Closed]):
    def __init__(self, state: State) -> None:
        self._state = state
        self._read: dict[tuple[str, Subject], Closed] = {}

    def __getitem__(self, key: tuple[str, Subject]) -> Closed:
        found = self._read.get(key)
        if found is None:
            name, subject = key
            recorded = self._state.put_on_record.get((subject, name))
            found = self._read[key] = recorded or self._decoded(name, subject)
        return found

    def _decoded(self, name: str, subject: Subject) -> Closed:
        came = self._state.came[subject, name]
        possible = self._state.program.slots[name].coding.decode(came.left)
        return Closed(came.state, possible, tuple(rule.rule.id for rule in came.because))

    def __iter__(self) -> Iterator[tuple[str, Subject]]:
        return ((name, subject) for subject, name in self._state.came)

    def __len__(self) -> int:
        return len(self._state.came)


def rules_applying(state: State) -> frozenset[str]:
    """The ids of the rules that apply to anybody."""
    return frozenset(
        name
        for name, rule in state.program.rules.items()
        if any(state.applies[subject][rule.place] == HOLDS for subject in state.by_scope.get(rule.rule.about, ()))
    )


def conclusions_of(state: State, giving: Mapping[str, tuple[Rule, ...]]) -> Conclusions:
    """Everything concluded in a state. `giving`: the rules that give each finding."""
    return Conclusions(giving, state.program.tested, _Applies(state), _ClosedFindings(state))
