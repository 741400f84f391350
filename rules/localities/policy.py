"""What local policy says of a need, kept apart from the national answer: it is worked out after it and beside it."""

from __future__ import annotations

from dataclasses import replace

from rules.decision import LocalityUsed, LocalPolicy, NeedDecision
from rules.language.vocabulary import NEED, PERSON
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.decided import Decided
from rules.telling.outstanding import listed
from rules.telling.showing import shown_finding


def shown_profile(decided: Decided) -> LocalityUsed | None:
    """The local policy in use, if any."""
    local = decided.book.local
    if local is None:
        return None
    return LocalityUsed(local.id, local.title, local.authority, local.status, local.says, local.sha256, local.cites)


def with_local_policy(answer: NeedDecision, need: Subject, decided: Decided) -> NeedDecision:
    """The answer for a need with what local policy adds: findings of its own, why, and what it would ask."""
    local = decided.book.local
    if local is None:
        return answer
    subjects = {
        finding.id: need if finding.about == NEED else THE_PERSON
        for finding in decided.book.findings.values()
        if finding.id in local.names and finding.about in (NEED, PERSON)
    }
    explanation = decided.explanation()
    missing = {f"{answer.id}.{name}": decided.walk.finding(name, subject) for name, subject in subjects.items()}
    outstanding = listed({label: leaves for label, leaves in missing.items() if leaves}, {}, decided.knowledge, {})
    policy = LocalPolicy(
        applies=_in_life(decided),
        findings={name: shown_finding(name, subject, decided) for name, subject in subjects.items()},
        reasons=tuple(reason for name, subject in subjects.items() for reason in explanation.of_finding(name, subject)),
        outstanding=outstanding,
    )
    return replace(answer, local=policy)


def _in_life(decided: Decided) -> bool:
    """Does the day of the decision lie within the life of the policy?"""
    local, day = decided.book.local, decided.knowledge.case.as_at
    assert local is not None
    return local.valid_from <= day and (local.valid_to is None or day <= local.valid_to)
