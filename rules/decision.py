"""The outcome of a case: frozen, in the shape of the contract. Field names are the keys of the JSON document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

SEMANTICS = 1

DETERMINED = "determined"
JUDGEMENT_NEEDED = "judgement_needed"
INFORMATION_NEEDED = "information_needed"
CONTRADICTORY = "contradictory"
OUT_OF_SCOPE = "out_of_scope"
# The status of a case is the first of these that any need has; out of scope only if every need is.
STATUS_ORDER = (CONTRADICTORY, INFORMATION_NEEDED, JUDGEMENT_NEEDED, DETERMINED, OUT_OF_SCOPE)

ENGINE_AND_REFERENCE, REFERENCE = "engine_and_reference", "reference"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source: the instrument, the provision, where to read it, and whether the text itself was read."""

    id: str
    instrument: str
    at: str
    address: str | None
    status: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a finding is what it is: a rule and what it rests on; without a rule: on record, chosen, or by default."""

    finding: str
    about: str
    rule: str | None
    says: str
    cites: tuple[Citation, ...]
    facts: Mapping[str, object]
    rests_on_disputed: bool
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as shown: its state, its value if settled, else what it may still be."""

    title: str
    state: str
    value: object
    possible: object
    kind: str
    says: str
    because: tuple[str, ...]
    rests_on_disputed: bool
    recorded_by: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """By which route a need is met."""

    state: str
    value: object
    possible: object
    says: str


@dataclass(frozen=True, slots=True)
class Charge:
    """What the person pays; `weekly`: pounds a week as a decimal string, where it can be worked out."""

    state: str
    value: object
    possible: object
    says: str
    weekly: object


@dataclass(frozen=True, slots=True)
class DutyOrPower:
    """Whether meeting the need is a duty, a power, barred, or neither."""

    state: str
    value: object
    possible: object
    says: str


@dataclass(frozen=True, slots=True)
class Payer:
    """A body that has a part in paying for one need, in what role, and by which rules."""

    body: str
    code: str | None
    name: str
    role: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenPayer:
    """A body whose part in paying for a need is open."""

    body: str
    name: str
    possible: object


@dataclass(frozen=True, slots=True)
class PayerOfNeeds:
    """A body that pays, with the needs it pays for in that role."""

    body: str
    code: str | None
    name: str
    role: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A principal route that is not open any more, and why."""

    route: str
    says: str
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LocalPolicy:
    """What a locality's own policy says of one need. It never touches route, payers or charge."""

    applies: bool
    findings: Mapping[str, Shown]
    reasons: tuple[Reason, ...]
    outstanding: tuple[Outstanding, ...]


@dataclass(frozen=True, slots=True)
class LocalityUsed:
    """Which local policy was read on top of the national law, and how far it can be relied on."""

    id: str
    title: str
    authority: str
    status: str
    says: str
    sha256: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedDecision:
    """The answer for one need."""

    id: str
    description: str | None
    status: str
    route: Route
    payers: tuple[Payer, ...]
    payers_open: tuple[OpenPayer, ...]
    person_pays: Charge
    duty_or_power: DutyOrPower
    reasons: tuple[Reason, ...]
    ruled_out: tuple[RuledOut, ...]
    findings: Mapping[str, Shown]
    local: LocalPolicy | None


@dataclass(frozen=True, slots=True)
class EpisodeFindings:
    """What was found of one detention episode."""

    id: str
    findings: Mapping[str, Shown]


@dataclass(frozen=True, slots=True)
class Outstanding:
    """Something missing that could still matter. `on`: the needs or episodes it is missing for, none: the person."""

    fact: str
    about: str
    on: tuple[str, ...]
    question: str
    asked: bool
    judgement: bool
    could_change: tuple[str, ...]
    who_can_answer: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Things said of the case that cannot all be so."""

    says: str
    names: tuple[str, ...]
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remarked:
    """A warning, or something that must not be concluded."""

    id: str
    says: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Who should do what next, by when."""

    id: str
    who: str
    what: str
    by_when: object
    by_when_says: str | None
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Who keeps the care going while anything is open; `also`: further arrangements."""

    id: str
    who: str
    what: str
    cites: tuple[str, ...]
    also: tuple[Meanwhile, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureUsed:
    """A dated amount that the answer rests on."""

    figure: str
    title: str
    value: object
    since: object
    source: str
    status: str


@dataclass(frozen=True, slots=True)
class RulebookUsed:
    """Which book decided."""

    id: str
    version: str
    sha256: str
    semantics: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """A fingerprint of case and outcome: the same case under the same book gives the same one."""

    sha256: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The whole outcome of a case."""

    as_at: object
    as_understood_on: object
    suppose: Mapping[str, object]
    reference: str | None
    rulebook: RulebookUsed
    locality: LocalityUsed | None
    checked_by: str
    status: str
    headline: str
    needs: tuple[NeedDecision, ...]
    payers: tuple[PayerOfNeeds, ...]
    findings: Mapping[str, Shown]
    episodes: tuple[EpisodeFindings, ...]
    reasons: tuple[Reason, ...]
    outstanding: tuple[Outstanding, ...]
    contradictions: tuple[Clash, ...]
    interim: Meanwhile
    next_steps: tuple[Step, ...]
    not_concluded: tuple[Remarked, ...]
    warnings: tuple[Remarked, ...]
    figures_used: tuple[FigureUsed, ...]
    receipt: Receipt


def as_json(value: Any) -> Any:
    """A decision, or any part of one, as plain JSON data."""
    type_ = type(value)
    if type_ in PLAIN:
        return value
    if type_ is tuple or type_ is list:
        return [as_json(each) for each in value]
    if type_ is dict:
        return {key: as_json(each) for key, each in value.items()}
    names = _FIELD_NAMES.get(type_)
    if names is None:
        names = _FIELD_NAMES[type_] = tuple(each.name for each in fields(value))
    return {name: as_json(getattr(value, name)) for name in names}


PLAIN = frozenset({str, bool, int, type(None)})
_FIELD_NAMES: dict[type, tuple[str, ...]] = {}
