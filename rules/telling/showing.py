"""Findings as a decision shows them: state, value, what they may still be, in words."""

from __future__ import annotations

from rules.book_loading.records import Finding
from rules.decision import ORDINARY, PersonAnswer, Shown
from rules.reference.conclusions import BY_DEFAULT, NOT_ARISING
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.basis import Basis
from rules.telling.bodies import body_name
from rules.telling.grounds import Grounds
from rules.telling.told import Told
from rules.telling.words import possible_values, value_says


def shown_findings(subject: Subject, told: Told) -> dict[str, Shown]:
    """The findings about a subject: every one, or only those that practitioners know by name."""
    basis = told.basis
    return {
        name: shown_finding(name, subject, basis, told.grounds)
        for name, finding in basis.book.findings.items()
        if finding.about == subject.scope and (told.whole or finding.issue) and not basis.book.is_local(name)
    }


def shown_finding(name: str, subject: Subject, basis: Basis, grounds: Grounds) -> Shown:
    """One finding as shown."""
    finding, closed = basis.book.findings[name], basis.closed(name, subject)
    state, value = basis.state(name, subject), basis.value(name, subject)
    return Shown(
        title=finding.title,
        state=state,
        value=value,
        possible=possible_values(basis.given_closed(name, subject).possible, finding.domain),
        unless=basis.unless(name, subject),
        kind=finding.kind,
        says=_says(finding, state, value, settled=closed.settled),
        because=closed.because,
        rests_on_disputed=rests_on_disputed(name, subject, basis, grounds),
        recorded_by=closed.record.by if closed.record else None,
    )


def rests_on_disputed(name: str, subject: Subject, basis: Basis, grounds: Grounds) -> bool:
    """Does any fact that decides a settled finding stand disputed?"""
    if not basis.given.knowledge.anything_disputed:
        return False
    return grounds.disputed(grounds.of_finding(name, basis.holder(name, subject)))


def about_the_person(basis: Basis) -> tuple[PersonAnswer, ...]:
    """What is settled or ordinary about the person under a name that practitioners know.

    What no rule or record leads to is told only where something given is against it.
    """
    found = []
    for name, finding in basis.book.findings.items():
        if not finding.issue or finding.about != THE_PERSON.scope or basis.book.is_local(name):
            continue
        state, value = basis.state(name, THE_PERSON), basis.value(name, THE_PERSON)
        if value is None or state == NOT_ARISING or not _worth_telling(name, value, basis):
            continue
        says = body_name(basis.book, str(value), basis.given.knowledge.case.as_at) or value_says(finding, value)
        found.append(PersonAnswer(name, finding.title, state, value, says, basis.unless(name, THE_PERSON)))
    return tuple(found)


def _worth_telling(name: str, value: object, basis: Basis) -> bool:
    if basis.is_ordinary(name, THE_PERSON) and not basis.standing_on(name, THE_PERSON):
        return False  # it would be told of anybody
    if basis.closed(name, THE_PERSON).state != BY_DEFAULT:
        return value is not False or not basis.is_ordinary(name, THE_PERSON)
    return not isinstance(value, bool) and not basis.is_ordinary(name, THE_PERSON)


def _says(finding: Finding, state: str, value: object, *, settled: bool) -> str:
    if value is not None:
        return value_says(finding, value)
    return "does not arise" if settled and state != ORDINARY else state
