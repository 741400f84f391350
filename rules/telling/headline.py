"""The decision in at most two sentences: who pays, unless what, and what to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rules.decision import (
    CONTRADICTORY,
    DETERMINED,
    JUDGEMENT_NEEDED,
    ORDINARY,
    OUT_OF_SCOPE,
    NeedDecision,
    Outstanding,
    PersonAnswer,
    Presumed,
)

ROLES = {  # of one body, and of several
    "pays": ("{} pays", "{} pay"),
    "pays_jointly": ("{} pays jointly", "{} pay jointly"),
    "contributes": ("{} contributes", "{} contribute"),
    "arranges_and_is_repaid": ("{} arranges it and is repaid", "{} arrange it and are repaid"),
    "keeps_paying_meanwhile": ("{} keeps paying meanwhile", "{} keep paying meanwhile"),
}
FEW, MANY, FEW_PRESUMED = 2, 6, 2
PERSON = "person"


def headline_of(
    status: str,
    needs: Sequence[NeedDecision],
    person: Sequence[PersonAnswer],
    presumed: Mapping[str, Presumed],
    asked: Outstanding | None,
) -> str:
    """What is settled or ordinary for each need, what that presumes, and what would settle the rest."""
    if status == OUT_OF_SCOPE:
        return "Outside what Remit answers for: the law of England does not decide this case."
    if status == CONTRADICTORY:
        unclear = ", ".join(need.id for need in needs if need.status == CONTRADICTORY)
        return f"What is given contradicts itself, so nothing changes for {unclear} until that is put right."
    return f"{_answered(needs, person, presumed)}{_open(status, asked)}"


def unless_of(keys: Sequence[str], presumed: Mapping[str, Presumed]) -> str:
    """What an answer takes for granted, in words: `, taking it that ...`; nothing where it presumes nothing."""
    if not keys:
        return ""
    told = [presumed[key].says for key in keys[:FEW_PRESUMED]]
    more = len(keys) - len(told)
    rest = (
        f", and {more} more thing{'s' if more > 1 else ''} that {'are' if more > 1 else 'is'} usually so"
        if more
        else ""
    )
    return f", taking it that {' and that '.join(told)}{rest}"


def keys_of(need: NeedDecision) -> tuple[str, ...]:
    """The presumptions that any part of an answer rests on, each once."""
    parts = [need.route.unless, *(payer.unless for payer in need.payers), need.person_pays.unless]
    return tuple(dict.fromkeys(key for keys in parts for key in keys))


def roles_say(payers: Iterable[tuple[str, str]]) -> list[str]:
    """Bodies (role and name) in words, those of one role together.

    >>> roles_say([("pays_jointly", "The board"), ("pays_jointly", "the council"), ("contributes", "the person")])
    ['The board and the council pay jointly', 'the person contributes']
    """
    by_role: dict[str, list[str]] = {}
    for role, name in payers:
        by_role.setdefault(role, []).append(name)
    plain = {role: ("{} " + role.replace("_", " "),) * 2 for role in by_role}
    return [ROLES.get(role, plain[role])[len(names) > 1].format(" and ".join(names)) for role, names in by_role.items()]


def _answered(needs: Sequence[NeedDecision], person: Sequence[PersonAnswer], presumed: Mapping[str, Presumed]) -> str:
    if len(needs) > MANY:
        settled = sum(need.status == DETERMINED for need in needs)
        ordinary = sum(need.status == ORDINARY for need in needs)
        return f"{settled} of {len(needs)} needs are settled, and {ordinary} more are answered ordinarily."
    if len(needs) > FEW:
        return "; ".join(f"{need.id}: {_payers(need)}" for need in needs) + "."
    parts = [_need(need) + unless_of(keys_of(need), presumed) for need in needs]
    if len(parts) > 1:
        return "; ".join(f"{need.id}: {part}" for need, part in zip(needs, parts, strict=True)) + "."
    if needs[0].route.value is None and person and not needs[0].payers:
        told = "; ".join(f"{answer.title}: {answer.says}" for answer in person[:FEW_PRESUMED])
        return f"{told}{unless_of(person[0].unless, presumed)}. For the need itself, {_lower(parts[0])}."
    return f"{parts[0]}."


def _need(need: NeedDecision) -> str:
    route = need.route.says if need.route.value is not None else _between(need)
    charge = need.person_pays.says if need.person_pays.value is not None else "what the person pays is open"
    return f"{_upper(route)}: {_payers(need)}; {charge}"


def _payers(need: NeedDecision) -> str:
    bodies = [payer for payer in need.payers if payer.body != PERSON]
    payers = " and ".join(roles_say((payer.role, payer.name) for payer in bodies))
    if not bodies:
        return "who pays is open" if need.payers_open else "no body pays"
    return f"{payers}, and who else pays is open" if need.payers_open else payers


def _between(need: NeedDecision) -> str:
    possible = need.route.possible
    if isinstance(possible, list) and 1 < len(possible) <= FEW:
        return "open between " + " and ".join(str(route).replace("_", " ") for route in possible)
    return "the route is open"


def _open(status: str, asked: Outstanding | None) -> str:
    if status in (DETERMINED, ORDINARY) or asked is None:
        return ""
    kind = "A judgement is needed" if status == JUDGEMENT_NEEDED else "To settle the rest"
    return f" {kind}: {asked.question}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
