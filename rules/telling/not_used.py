"""Given facts on which nothing turns, so that none is taken in silence."""

from __future__ import annotations

from collections.abc import Iterator

from rules.decision import NotUsed
from rules.reference.compiled.cone import Cone
from rules.reference.compiled.program import Program
from rules.reference.knowledge import THE_PERSON
from rules.telling.deciding import Named
from rules.telling.told import Told


def not_used(told: Told) -> tuple[NotUsed, ...]:
    """What is given and stands under no part of the answer, no open question and no text of the decision."""
    parts = told.basis.given.knowledge.parts
    given = {
        (subject, name): name if subject == THE_PERSON else f"{part.id}.{name}"
        for subject, part in parts.items()
        for name, said in part.facts.items()
        if said.value is not None
    }
    left = set(given)
    for used in _used(told, left):
        left -= used
        if not left:
            break
    return tuple(NotUsed(label, _why(named[1], told)) for named, label in given.items() if named in left)


def _used(told: Told, left: set[Named]) -> Iterator[frozenset[Named]]:
    """What the parts of the answer stand on, one by one, then what practitioners know by name, then the texts.

    `left`: what is still to be accounted for. What cannot turn on any of it is not looked at.
    """
    basis, answer = told.basis, _answer_names(told)
    program, bearing = basis.given.state.program, _Bearing(basis.given.state.program, left)
    issues = [name for name, finding in basis.book.findings.items() if finding.issue and name not in answer]
    for name in (*sorted(answer), *issues):
        if bearing.on(program.cone(frozenset({name}))):
            for subject in basis.given.knowledge.subjects(basis.book.findings[name].about):
                yield basis.standing_on(name, subject)
    for rule in basis.book.rules.values():
        if (rule.adds or basis.book.is_local_rule(rule)) and bearing.on(program.cone_of_rule(rule.id)):
            for subject in basis.given.knowledge.subjects(rule.about):
                if basis.given.conclusions.applies[rule.id, subject]:
                    yield basis.standing_on_given.rule(rule, subject, True)


class _Bearing:
    """Everything that what is left can bear on, be it by what follows or is usual. What is left only grows less."""

    def __init__(self, program: Program, left: set[Named]) -> None:
        self._program, self._left = program, left
        self._known, self._names = -1, frozenset[str]()

    def on(self, cone: Cone) -> bool:
        """Can anything left bear on a part of the book?"""
        if len(self._left) != self._known:
            self._known = len(self._left)
            names = {name for _, name in self._left}
            self._names = frozenset(names).union(*(self._program.bears_on(name) for name in names))
        return not self._names.isdisjoint(cone.own)


def _answer_names(told: Told) -> frozenset[str]:
    contract = told.basis.contract
    names = {
        contract.scope,
        contract.route,
        contract.charge,
        contract.duty_or_power,
        contract.weekly,
        contract.now_until,
    }
    for role in contract.payers:
        names |= {role.role, role.code, role.now}
    return frozenset(name for name in names if name)


def _why(name: str, told: Told) -> str:
    """What the fact would matter for: the first finding whose rules read it."""
    matters = told.basis.given.state.program.matters_for(name)
    if matters is None:
        return "Nothing turns on it here."
    return f"Nothing turns on it here. It can matter for: {told.basis.book.findings[matters].title}."
