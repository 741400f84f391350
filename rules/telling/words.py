"""Values, records and clashes in plain words."""

from __future__ import annotations

from rules.book_loading.records import Finding
from rules.case import Recorded
from rules.decision import Clash
from rules.language.domains import Domain, Spans, ValueSet, shown
from rules.reference.conclusions import Closed
from rules.reference.contradictions import Contradiction
from rules.reference.knowledge import THE_PERSON, Knowledge


def displayed(values: ValueSet, type_: str) -> object:
    """A settled value as the contract writes it; None where it is open."""
    return shown(values.single(), type_)


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
    return sorted(possible.values, key=lambda value: (order.index(value) if value in order else -1, str(value)))


def value_says(finding: Finding, value: object) -> str:
    """A value of a finding in plain words."""
    if isinstance(value, bool):
        return finding.labels.get("true" if value else "false", "yes" if value else "no")
    return finding.labels.get(str(value), str(value).replace("_", " "))


def recorded_says(finding: Finding, record: Recorded) -> str:
    """In words, that a body has put a finding on record."""
    bodies = " and ".join(body.replace("_", " ") for body in record.by)
    value = value_says(finding, shown(record.value, finding.domain.type))
    says = f"On record: {finding.title}: {value}, found by {bodies} on {shown(record.on, 'date')}"
    return f"{says}; an appeal is pending." if record.appealed else f"{says}."


def overtaken_says(finding: Finding, closed: Closed) -> str:
    """In words, that a later event stands above a record."""
    assert closed.record
    return f"{recorded_says(finding, closed.record)} {closed.events[0].says}"


def shown_clash(clash: Contradiction, knowledge: Knowledge) -> Clash:
    """A contradiction as shown: names of episodes and needs with their ids."""
    names = [
        name if subject == THE_PERSON else f"{knowledge.parts[subject].id}.{name}" for subject, name in clash.names
    ]
    return Clash(clash.says, tuple(names), clash.cites)
