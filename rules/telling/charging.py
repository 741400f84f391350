"""What the person pays for a need, with the amount a week where it can be worked out."""

from __future__ import annotations

from rules.decision import Answer, Charge
from rules.language.domains import Constant, Spans, shown
from rules.language.vocabulary import NEED
from rules.reference.conclusions import ESTABLISHED, NOT_ARISING
from rules.reference.knowledge import Subject
from rules.telling.basis import Basis

MEANS_TESTED = "means_tested"


def amount_is_missing(need: Subject, basis: Basis) -> bool:
    """Does the person pay an amount a week that is not known?"""
    return _asks_an_amount(need, basis) and basis.value(basis.contract.weekly or "", need) is None


def charge_of(need: Subject, told: Answer, basis: Basis) -> Charge:
    """The charge for a need. `told`: the part of the answer that says what kind of charge it is."""
    weekly = at_most = None
    if told.value is not None and _asks_an_amount(need, basis):
        weekly = basis.value(basis.contract.weekly or "", need)
        at_most = None if weekly is not None else _at_most(need, basis)
    says = _says(told, weekly, at_most)
    return Charge(
        told.state, told.value, told.possible, told.unless, says, told.because, weekly, at_most, _rest(need, basis)
    )


def _asks_an_amount(need: Subject, basis: Basis) -> bool:
    """Is there an amount to be shown for this charge? A person who pays all pays what it costs, and no share."""
    contract = basis.contract
    if not contract.weekly:
        return False
    charge = basis.value(contract.charge, need)
    if charge is None or (contract.weekly_when and charge not in contract.weekly_when):
        return False
    state = basis.given_closed(contract.weekly, need).state
    return state != NOT_ARISING and (state != ESTABLISHED or basis.settled(contract.weekly, need))


def _at_most(need: Subject, basis: Basis) -> object:
    """The most that the amount can be, where anything bounds it."""
    name = basis.contract.weekly or ""
    domain = basis.book.findings[name].domain
    possible, everything = basis.ordinary.conclusions.closed[name, need].possible, domain.everything()
    assert isinstance(possible, Spans)
    assert isinstance(everything, Spans)
    # What is worked out from an amount that may be anything is bounded by the largest that can be written, only.
    return None if possible.high > everything.high // 2 else shown(possible.high, domain.type)


def _says(told: Answer, weekly: object, at_most: object) -> str:
    if weekly == "0.00":
        return "the person pays nothing, as assessed"
    if weekly is not None:
        return f"the person pays £{weekly} a week"
    if at_most is not None:
        return f"the person pays no more than £{at_most} a week, as assessed"
    return told.says


def _rest(need: Subject, basis: Basis) -> object:
    """What is left for the council to pay: the cost of the need less what the person pays."""
    contract = basis.contract
    if not contract.weekly or not contract.weekly_cost or basis.holder(contract.weekly_cost, need).scope != NEED:
        return None
    paying = basis.value(contract.charge, need)
    if contract.weekly_when and paying not in contract.weekly_when:
        return None
    cost = basis.given.knowledge.possible(contract.weekly_cost, need).single()
    closed = basis.closed(contract.weekly, need)
    share = closed.possible.single() if closed.settled else None
    if not isinstance(cost, int) or not isinstance(share, int):
        return None
    rest: Constant = max(0, cost - share)
    return shown(rest, "money")
