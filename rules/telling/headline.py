"""The decision in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from rules.decision import (
    CONTRADICTORY,
    DETERMINED,
    JUDGEMENT_NEEDED,
    OUT_OF_SCOPE,
    NeedDecision,
    Outstanding,
)

ROLES = {
    "pays": "{} pays",
    "pays_jointly": "{} pays jointly",
    "contributes": "{} contributes",
    "keeps_paying_meanwhile": "{} keeps paying meanwhile",
}
FEW = 3


def headline_of(
    status: str, needs: Sequence[NeedDecision], outstanding: Sequence[Outstanding], *, hypothetical: bool
) -> str:
    """One sentence for a case: what is settled for each need, and what would settle the rest."""
    if status == OUT_OF_SCOPE:
        sentence = "Outside what Remit answers for: the law of England does not decide this case."
    elif status == CONTRADICTORY:
        unclear = ", ".join(need.id for need in needs if need.status == CONTRADICTORY)
        sentence = f"What is given contradicts itself, so nothing changes for {unclear} until that is put right."
    else:
        sentence = _settled(needs) + _open(status, outstanding)
    return f"Hypothetical: {sentence}" if hypothetical else sentence


def _settled(needs: Sequence[NeedDecision]) -> str:
    if len(needs) > FEW:
        done = sum(need.status == DETERMINED for need in needs)
        return f"{done} of {len(needs)} needs are settled."
    parts = [_need(need) for need in needs]
    return (
        f"{parts[0]}."
        if len(parts) == 1
        else "; ".join(f"{n.id}: {p}" for n, p in zip(needs, parts, strict=True)) + "."
    )


def _need(need: NeedDecision) -> str:
    route = need.route.says if need.route.value is not None else _between(need)
    payers = ", ".join(_role(payer.role).format(payer.name) for payer in need.payers) or "who pays is open"
    if need.payers and need.payers_open:
        payers += ", and who else pays is open"
    if not need.payers and not need.payers_open:
        payers = "no body pays"
    charge = need.person_pays.says if need.person_pays.value is not None else "what the person pays is open"
    return f"{route}: {payers}; {charge}"


def _role(role: str) -> str:
    return ROLES.get(role, "{} " + role.replace("_", " "))


def _between(need: NeedDecision) -> str:
    possible = need.route.possible
    if isinstance(possible, list) and 1 < len(possible) <= FEW:
        return "open between " + " and ".join(str(each).replace("_", " ") for each in possible)
    return "the route is open"


def _open(status: str, outstanding: Sequence[Outstanding]) -> str:
    if status == DETERMINED or not outstanding:
        return ""
    kind = "A judgement is needed" if status == JUDGEMENT_NEEDED else "To settle the rest"
    return f" {kind}: {outstanding[0].question}"
