"""From what has been concluded to the answer for each need: route, payers, who pays now, charge, status."""

from __future__ import annotations

from collections.abc import Iterator

from rules.book_loading.records import PayerRole, ValueOf
from rules.decision import (
    CONTRADICTORY,
    DETERMINED,
    INFORMATION_NEEDED,
    JUDGEMENT_NEEDED,
    ORDINARY,
    OUT_OF_SCOPE,
    Answer,
    NeedDecision,
    OpenPayer,
    Payer,
    PayerNow,
    RuledOut,
)
from rules.language.domains import Members, only
from rules.language.vocabulary import NEED
from rules.reference.conclusions import CONTRADICTORY as CLASHING
from rules.reference.conclusions import OPEN
from rules.reference.knowledge import Subject
from rules.telling.bodies import body_name, body_on
from rules.telling.charging import amount_is_missing, charge_of
from rules.telling.open_walk import CLASH, Leaf, OpenWalk, is_judgement
from rules.telling.short import short_of
from rules.telling.showing import shown_findings
from rules.telling.told import Told
from rules.telling.words import possible_values, value_says

NOBODY = "none"
UNCHANGED = "unchanged"


def needs_of(told: Told) -> list[Subject]:
    """Every need of the case."""
    return told.basis.given.knowledge.subjects(NEED)


def answer_for(need: Subject, told: Told) -> NeedDecision:
    """The answer for one need."""
    basis, contract = told.basis, told.basis.contract
    part = basis.given.knowledge.parts[need]
    status = status_of(need, told)
    route, charge, duty = (
        _answer(name, need, status, told) for name in (contract.route, contract.charge, contract.duty_or_power)
    )
    shows = status not in (OUT_OF_SCOPE, CONTRADICTORY)
    if status == CONTRADICTORY:
        says = value_says(basis.book.findings[contract.route], UNCHANGED)
        route = Answer(CLASHING, UNCHANGED, [UNCHANGED], (), says, ())
    ruled_out = _ruled_out(need, told) if shows else ()
    payers = _payers(need, told) if shows else ()
    return NeedDecision(
        id=part.id,
        description=part.description,
        status=status,
        route=route,
        payers=payers,
        payers_open=_open_payers(need, told) if shows else (),
        pays_now=_pays_now(need, told) if status != OUT_OF_SCOPE else (),
        person_pays=charge_of(need, charge, basis),
        duty_or_power=duty,
        short=short_of(need, route, payers, ruled_out, told),
        ruled_out=ruled_out,
        findings=shown_findings(need, told),
        local=None,
    )


def status_of(need: Subject, told: Told) -> str:
    """How far the answer for a need goes."""
    basis = told.basis
    if not basis.in_scope:
        return OUT_OF_SCOPE
    deciding = _deciding(need, told)
    if basis.footings.clashes:
        clashing = (leaf for name in deciding for leaf in _leaves(name, need, told.given_walk, told))
        if any(leaf.kind == CLASH for leaf in clashing):
            return CONTRADICTORY
    states = [basis.state(name, need) for name in deciding]
    if not all(basis.settled(name, need) for name in deciding):
        wanted = _wanted(deciding, need, told)
        judged = bool(wanted) and all(is_judgement(leaf, basis.book) for leaf in wanted)
        return JUDGEMENT_NEEDED if judged else INFORMATION_NEEDED
    if amount_is_missing(need, basis):
        return INFORMATION_NEEDED
    return ORDINARY if ORDINARY in states else DETERMINED


def _deciding(need: Subject, told: Told) -> tuple[str, ...]:
    """The findings that must be settled for a need to be so: scope, route, payers, charge, and which bodies pay."""
    contract = told.basis.contract
    codes = (role.code for role in contract.payers if role.code and _has_part(role, need, told))
    roles = (role.role for role in contract.payers)
    return (contract.scope, contract.route, contract.charge, *roles, *(code for code in codes if code))


def _has_part(role: PayerRole, need: Subject, told: Told) -> bool:
    return told.basis.closed(role.role, need).possible != only(NOBODY)


def _wanted(deciding: tuple[str, ...], need: Subject, told: Told) -> set[Leaf]:
    """What is missing for the parts that are open even ordinarily."""
    return {
        leaf for name in deciding if not told.basis.settled(name, need) for leaf in _leaves(name, need, told.walk, told)
    }


def _leaves(name: str, need: Subject, walk: OpenWalk, told: Told) -> Iterator[Leaf]:
    return walk.leaves(walk.finding(name, _at(name, need, told)))


def _at(name: str, need: Subject, told: Told) -> Subject:
    return told.basis.holder(name, need)


def _answer(name: str, need: Subject, status: str, told: Told) -> Answer:
    if status == OUT_OF_SCOPE:
        return Answer(OPEN, None, None, (), "outside what Remit answers for", ())
    basis, finding = told.basis, told.basis.book.findings[name]
    value, state = basis.value(name, need), basis.state(name, need)
    if status == CONTRADICTORY and value is None:
        state = OPEN
    says = value_says(finding, value) if value is not None else "open"
    possible = possible_values(basis.given_closed(name, need).possible, finding.domain)
    because = told.grounds.of_finding(name, basis.holder(name, need))
    return Answer(state, value, possible, basis.unless(name, need), says, because)


def _payers(need: Subject, told: Told) -> tuple[Payer, ...]:
    basis, found = told.basis, []
    for role in basis.contract.payers:
        value = basis.value(role.role, need)
        if value is None or value == NOBODY:
            continue
        code, name = _who(role, need, told)
        because = told.grounds.of_finding(role.role, basis.holder(role.role, need))
        state, unless = basis.state(role.role, need), basis.unless(role.role, need)
        if role.code and basis.is_ordinary(role.code, need):
            state = ORDINARY
            unless = tuple(dict.fromkeys((*unless, *basis.unless(role.code, need))))
        found.append(Payer(role.body, code, name, str(value), state, unless, because))
    return tuple(found)


def _pays_now(need: Subject, told: Told) -> tuple[PayerNow, ...]:
    """Who pays today: a finding of its own, whatever is still open about whose responsibility it is."""
    basis, contract, found = told.basis, told.basis.contract, []
    until = basis.value(contract.now_until, need) if contract.now_until else None
    says = value_says(basis.book.findings[contract.now_until or ""], until) if until not in (None, NOBODY) else None
    for role in contract.payers:
        value = basis.value(role.now, need) if role.now else None
        if role.now is None or value is None or value == NOBODY:
            continue
        code, name = _who(role, need, told)
        because = told.grounds.of_finding(role.now, basis.holder(role.now, need))
        state, unless = basis.state(role.now, need), basis.unless(role.now, need)
        keeping = says if value == "keeps_paying_meanwhile" else None
        found.append(PayerNow(role.body, code, name, str(value), state, unless, keeping, because))
    return tuple(found)


def _who(role: PayerRole, need: Subject, told: Told) -> tuple[str | None, str]:
    """The code and name of the very body, where it is known which; else what such a body is called."""
    if not role.code:
        return None, role.title
    book, day = told.basis.book, told.basis.given.knowledge.case.as_at
    code = told.basis.value(role.code, need)
    if code is None or code in book.findings[role.code].domain.values:
        return None, role.title
    body = body_on(book, str(code), day)
    alive = body is None or body.end is None or day <= body.end  # ended, and several took over: which is not known
    named = body.code if body else str(code)
    return (named if alive else None), body_name(book, str(code), day) or role.title


def _open_payers(need: Subject, told: Told) -> tuple[OpenPayer, ...]:
    basis, found = told.basis, []
    for role in basis.contract.payers:
        if not basis.settled(role.role, need):
            possible = basis.ordinary.conclusions.closed[role.role, need].possible
            domain = basis.book.findings[role.role].domain
            found.append(OpenPayer(role.body, role.title, possible_values(possible, domain)))
    return tuple(found)


def _ruled_out(need: Subject, told: Told) -> tuple[RuledOut, ...]:
    """The principal routes that are not open any more, given or ordinarily, and which rules do not apply."""
    basis, contract = told.basis, told.basis.contract
    finding = basis.book.findings[contract.route]
    side = basis.ordinary if basis.is_ordinary(contract.route, need) else basis.given
    possible = side.conclusions.closed[contract.route, need].possible
    assert isinstance(possible, Members)
    expected = contract.rather_than.get(str(basis.value(contract.route, need)))
    return tuple(
        RuledOut(
            route, value_says(finding, route), _why_not(route, need, told) if told.whole or route == expected else ()
        )
        for route in contract.principal_routes
        if not possible.contains_all(only(route))
    )


def _why_not(route: str, need: Subject, told: Told) -> tuple[str, ...]:
    """The grounds of every rule that could have given a route and does not apply."""
    basis = told.basis
    return tuple(
        told.grounds.why_not(rule, need)
        for rule in basis.given.conclusions.giving.get(basis.contract.route, ())
        if basis.applies(rule.id, need) is False
        and (rule.value == route or (isinstance(rule.value, ValueOf) and _could_give(rule.value, route, told)))
    )


def _could_give(value: ValueOf, route: str, told: Told) -> bool:
    return route in told.basis.book.vocabulary.words[value.name].domain.values
