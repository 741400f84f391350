"""Findings as a decision shows them: state, value, what they may still be, in words."""

from __future__ import annotations

from rules.book_loading.records import Finding
from rules.decision import Shown
from rules.language.domains import Domain, Spans, ValueSet, shown
from rules.reference.conclusions import Closed
from rules.reference.knowledge import Subject
from rules.telling.decided import Decided
from rules.telling.reasons import value_says


def possible_values(possible: ValueSet, domain: Domain) -> object:
    """The values a name may still have, as the contract writes them: a list, an interval, or None for anything."""
    if isinstance(possible, Spans):
        if possible == domain.everything():
            return None
        low, high = shown(possible.low, domain.type), shown(possible.high, domain.type)
        return [low] if low == high else {"from": low, "to": high}
    if possible.excluded:
        return None
    order: list[object] = list(domain.values) if domain.values else [False, True]
    return sorted(possible.values, key=lambda each: (order.index(each) if each in order else -1, str(each)))


def shown_findings(subject: Subject, decided: Decided) -> dict[str, Shown]:
    """Every finding about a subject."""
    return {
        name: shown_finding(name, subject, decided)
        for name, finding in decided.book.findings.items()
        if finding.about == subject.scope and not decided.book.is_local(name)
    }


def shown_finding(name: str, subject: Subject, decided: Decided) -> Shown:
    """One finding as shown."""
    finding, closed = decided.book.findings[name], decided.closed(name, subject)
    settled = closed.settled and closed.possible.single() is not None
    value = shown(closed.possible.single(), finding.domain.type) if settled else None
    return Shown(
        title=finding.title,
        state=closed.state,
        value=value,
        possible=possible_values(closed.possible, finding.domain),
        kind=finding.kind,
        says=_says(finding, closed, value),
        because=closed.because,
        rests_on_disputed=rests_on_disputed(name, subject, decided),
        recorded_by=closed.record.by if closed.record else None,
    )


def rests_on_disputed(name: str, subject: Subject, decided: Decided) -> bool:
    """Does any fact that decides a settled finding stand disputed?"""
    disputed = decided.knowledge.anything_disputed
    return disputed and any(each.rests_on_disputed for each in decided.explanation().of_finding(name, subject))


def _says(finding: Finding, closed: Closed, value: object) -> str:
    if value is not None:
        return value_says(finding, value)
    return "does not arise" if closed.settled else closed.state
