"""Given facts on which nothing turns, so that none is taken in silence."""

from __future__ import annotations

from rules.book_loading.names_read import names_behind, names_read
from rules.decision import NotUsed
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.told import Told


def not_used(told: Told) -> tuple[NotUsed, ...]:
    """What is given and stands under no part of the answer, no open question and no text of the decision."""
    basis = told.basis
    used = _used(told)
    found = []
    for subject, part in basis.given.knowledge.parts.items():
        for name, given in part.facts.items():
            if given.value is not None and (subject, name) not in used:
                label = name if subject == THE_PERSON else f"{part.id}.{name}"
                found.append(NotUsed(label, _why(name, told)))
    return tuple(found)


def _used(told: Told) -> set[tuple[Subject, str]]:
    basis = told.basis
    used: set[tuple[Subject, str]] = set()
    for name, finding in basis.book.findings.items():
        for subject in basis.given.knowledge.subjects(finding.about):
            if finding.issue or name in _answer_names(told):
                used |= basis.standing_on(name, subject)
    for rule in basis.book.rules.values():
        if rule.adds or basis.book.is_local_rule(rule):
            for subject in basis.given.knowledge.subjects(rule.about):
                if basis.given.conclusions.applies[rule.id, subject]:
                    used |= basis.standing_on_given.rule(rule, subject, True)
    return used


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
    book = told.basis.book
    for rule in book.rules.values():
        if rule.gives and name in names_behind(book, names_read(rule)):
            return f"Nothing turns on it here. It can matter for: {book.findings[rule.gives].title}."
    return "Nothing turns on it here."
