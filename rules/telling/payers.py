"""Who pays over all needs: each body in each role once, with the needs it pays for."""

from __future__ import annotations

from collections.abc import Iterable

from rules.decision import NeedDecision, PayerOfNeeds


def payers_of(needs: Iterable[NeedDecision]) -> tuple[PayerOfNeeds, ...]:
    """The union of the payers of all needs."""
    found: dict[tuple[str, str | None, str, str], list[str]] = {}
    for need in needs:
        for payer in need.payers:
            found.setdefault((payer.body, payer.code, payer.name, payer.role), []).append(need.id)
    return tuple(PayerOfNeeds(*key, tuple(ids)) for key, ids in found.items())
