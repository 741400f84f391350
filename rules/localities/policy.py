"""What local policy says of a need, kept apart from the national answer: it is worked out after it and beside it."""

from __future__ import annotations

from dataclasses import replace

from rules.decision import LocalityUsed, LocalPolicy, NeedDecision
from rules.language.vocabulary import NEED, PERSON
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.basis import Basis
from rules.telling.showing import shown_finding
from rules.telling.told import Told


def shown_profile(basis: Basis) -> LocalityUsed | None:
    """The local policy in use, if any."""
    local = basis.book.local
    if local is None:
        return None
    return LocalityUsed(local.id, local.title, local.authority, local.status, local.says, local.sha256, local.cites)


def with_local_policy(answer: NeedDecision, need: Subject, told: Told) -> NeedDecision:
    """The answer for a need with what local policy adds: findings of its own, and why."""
    basis = told.basis
    local = basis.book.local
    if local is None:
        return answer
    subjects = {
        finding.id: need if finding.about == NEED else THE_PERSON
        for finding in basis.book.findings.values()
        if finding.id in local.names and finding.about in (NEED, PERSON)
    }
    because = [key for name, subject in subjects.items() for key in told.grounds.of_finding(name, subject)]
    policy = LocalPolicy(
        applies=_in_life(basis),
        findings={name: shown_finding(name, subject, basis, told.grounds) for name, subject in subjects.items()},
        because=tuple(dict.fromkeys(because)),
    )
    return replace(answer, local=policy)


def _in_life(basis: Basis) -> bool:
    """Does the day of the decision lie within the life of the policy?"""
    local, day = basis.book.local, basis.given.knowledge.case.as_at
    assert local is not None
    return local.valid_from <= day and (local.valid_to is None or day <= local.valid_to)
