"""From what has been concluded to the answer for each need: route, payers, charge, status, reasons."""

from __future__ import annotations

from collections.abc import Mapping

from rules.book_loading.records import Finding, PayerRole, ValueOf
from rules.decision import (
    CONTRADICTORY,
    DETERMINED,
    INFORMATION_NEEDED,
    JUDGEMENT_NEEDED,
    OUT_OF_SCOPE,
    Charge,
    DutyOrPower,
    NeedDecision,
    OpenPayer,
    Payer,
    Reason,
    Route,
    RuledOut,
)
from rules.language.domains import Members, only, shown
from rules.language.vocabulary import NEED
from rules.reference.conclusions import CONTRADICTORY as CLASHING
from rules.reference.conclusions import ESTABLISHED, OPEN, Closed
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.bodies import body_name, body_on
from rules.telling.decided import Decided
from rules.telling.outstanding import CLASH, Leaves, is_judgement, merge
from rules.telling.reasons import Explanation, value_says
from rules.telling.showing import possible_values, shown_findings

NOBODY = "none"
UNCHANGED = "unchanged"


def missing_for(need: Subject, decided: Decided) -> dict[str, Leaves]:
    """What is missing for each part of the answer for a need, by label."""
    contract, walk = decided.contract, decided.walk
    label = decided.knowledge.parts[need].id
    parts: dict[str, Leaves] = {"route": {}, "payers": {}, "person_pays": {}, "duty_or_power": {}}
    merge(parts["route"], walk.finding(contract.scope, THE_PERSON))
    merge(parts["route"], walk.finding(contract.route, need))
    for role in contract.payers:
        merge(parts["payers"], walk.finding(role.role, need))
        if role.code and _has_part(role, need, decided):
            merge(parts["payers"], walk.finding(role.code, decided.knowledge.holder(role.code, need)))
    merge(parts["person_pays"], walk.finding(contract.charge, need))
    merge(parts["duty_or_power"], walk.finding(contract.duty_or_power, need))
    return {f"{label}.{name}": leaves for name, leaves in parts.items() if leaves}


def answer_for(need: Subject, missing: Mapping[str, Leaves], decided: Decided) -> NeedDecision:
    """The answer for one need."""
    contract = decided.contract
    part = decided.knowledge.parts[need]
    status = _status(need, missing, decided)
    explanation = decided.explanation()
    route, charge, duty = (
        _shown_parts(decided.book.findings[name], decided.closed(name, need), status)
        for name in (contract.route, contract.charge, contract.duty_or_power)
    )
    told = status not in (OUT_OF_SCOPE, CONTRADICTORY)
    if status == CONTRADICTORY:
        route = (CLASHING, UNCHANGED, [UNCHANGED], value_says(decided.book.findings[contract.route], UNCHANGED))
    return NeedDecision(
        id=part.id,
        description=part.description,
        status=status,
        route=Route(*route),
        payers=_payers(need, decided) if told else (),
        payers_open=_open_payers(need, decided) if told else (),
        person_pays=Charge(*charge, _weekly(need, decided)),
        duty_or_power=DutyOrPower(*duty),
        reasons=_reasons(need, decided, explanation, status),
        ruled_out=_ruled_out(need, decided) if told else (),
        findings=shown_findings(need, decided),
        local=None,
    )


def _status(need: Subject, missing: Mapping[str, Leaves], decided: Decided) -> str:
    if not decided.in_scope:
        return OUT_OF_SCOPE
    label = decided.knowledge.parts[need].id
    wanted = [leaf for part in ("route", "payers", "person_pays") for leaf in missing.get(f"{label}.{part}", ())]
    if any(leaf.kind == CLASH for leaf in wanted):
        return CONTRADICTORY
    if not wanted:
        return DETERMINED if _all_settled(need, decided) else INFORMATION_NEEDED
    return JUDGEMENT_NEEDED if all(is_judgement(leaf, decided.book) for leaf in wanted) else INFORMATION_NEEDED


def _all_settled(need: Subject, decided: Decided) -> bool:
    contract = decided.contract
    names = (contract.scope, contract.route, contract.charge, *(role.role for role in contract.payers))
    return all(decided.closed(name, need).settled for name in names)


def _has_part(role: PayerRole, need: Subject, decided: Decided) -> bool:
    return decided.closed(role.role, need).possible != only(NOBODY)


def _shown_parts(finding: Finding, closed: Closed, status: str) -> tuple[str, object, object, str]:
    if status == OUT_OF_SCOPE:
        return OPEN, None, None, "outside what Remit answers for"
    state = OPEN if status == CONTRADICTORY and not closed.settled else closed.state
    value = shown(closed.possible.single(), finding.domain.type) if closed.settled else None
    says = value_says(finding, value) if value is not None else "open"
    return state, value, possible_values(closed.possible, finding.domain), says


def _payers(need: Subject, decided: Decided) -> tuple[Payer, ...]:
    found = []
    for role in decided.contract.payers:
        closed = decided.closed(role.role, need)
        value = closed.possible.single()
        if value is not None and value != NOBODY:
            code, name = _who(role, need, decided)
            found.append(Payer(role.body, code, name, str(value), closed.because))
    return tuple(found)


def _who(role: PayerRole, need: Subject, decided: Decided) -> tuple[str | None, str]:
    """The code and name of the very body, where it is known which; else what such a body is called."""
    if not role.code:
        return None, role.title
    values = decided.closed(role.code, need).possible
    code, day = values.single(), decided.knowledge.case.as_at
    if code is None or code in decided.book.findings[role.code].domain.values:
        return None, role.title
    body = body_on(decided.book, str(code), day)
    alive = body is None or body.end is None or day <= body.end  # ended, and several took over: which is not known
    named = body.code if body else str(code)
    return (named if alive else None), body_name(decided.book, str(code), day) or role.title


def _open_payers(need: Subject, decided: Decided) -> tuple[OpenPayer, ...]:
    found = []
    for role in decided.contract.payers:
        possible = decided.closed(role.role, need).possible
        if possible.single() is None:
            domain = decided.book.findings[role.role].domain
            found.append(OpenPayer(role.body, role.title, possible_values(possible, domain)))
    return tuple(found)


def _weekly(need: Subject, decided: Decided) -> object:
    if not decided.contract.weekly:
        return None
    charge = decided.closed(decided.contract.charge, need).possible.single()
    if decided.contract.weekly_when and charge not in decided.contract.weekly_when:
        return None
    closed = decided.closed(decided.contract.weekly, need)
    return shown(closed.possible.single(), "money") if closed.state == ESTABLISHED else None


def _reasons(need: Subject, decided: Decided, explanation: Explanation, status: str) -> tuple[Reason, ...]:
    contract = decided.contract
    if status == OUT_OF_SCOPE:
        return tuple(explanation.of_finding(contract.scope, THE_PERSON))
    names = [contract.route, *(role.role for role in contract.payers), contract.charge, contract.duty_or_power]
    found: list[Reason] = []
    rules: set[str] = set()
    for name in names:
        if name != contract.route and not decided.closed(name, need).because:
            continue  # that a body has no part needs no reason of its own
        for reason in explanation.of_finding(name, need):
            if reason.rule is None or reason.rule not in rules:
                found.append(reason)
                rules.add(reason.rule or "")
    return tuple(found)


def _ruled_out(need: Subject, decided: Decided) -> tuple[RuledOut, ...]:
    contract = decided.contract
    finding = decided.book.findings[contract.route]
    possible = decided.closed(contract.route, need).possible
    assert isinstance(possible, Members)
    explanation = decided.explanation()  # one for all: what rules out several routes is told whole once
    found = []
    for route in contract.principal_routes:
        if possible.contains_all(only(route)):
            continue
        because = [
            explanation.why_not(rule, need)
            for rule in decided.conclusions.giving.get(contract.route, ())
            if decided.conclusions.applies[rule.id, need] is False
            and (rule.value == route or (isinstance(rule.value, ValueOf) and _could_give(rule.value, route, decided)))
        ]
        found.append(RuledOut(route, value_says(finding, route), tuple(because)))
    return tuple(found)


def _could_give(value: ValueOf, route: str, decided: Decided) -> bool:
    return route in decided.book.vocabulary.words[value.name].domain.values


def needs_of(decided: Decided) -> list[Subject]:
    """Every need of the case."""
    return decided.knowledge.subjects(NEED)
