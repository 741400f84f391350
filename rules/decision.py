"""The outcome of a case: frozen, in the shape of the contract.

Field names are the keys of the JSON document; a name that Python keeps for itself ends in an underscore, which the
document leaves out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

SEMANTICS = 2

DETERMINED = "determined"
ORDINARY = "ordinary"
JUDGEMENT_NEEDED = "judgement_needed"
INFORMATION_NEEDED = "information_needed"
CONTRADICTORY = "contradictory"
OUT_OF_SCOPE = "out_of_scope"
# The status of a case is the first of these that any need has; out of scope only if every need is.
STATUS_ORDER = (CONTRADICTORY, INFORMATION_NEEDED, JUDGEMENT_NEEDED, ORDINARY, DETERMINED, OUT_OF_SCOPE)

ENGINE_AND_REFERENCE, REFERENCE = "engine_and_reference", "reference"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source: the instrument, the provision, where to read it, and whether the text itself was read."""

    instrument: str
    at: str
    address: str | None
    status: str


@dataclass(frozen=True, slots=True)
class RestsOn:
    """What a ground itself reads that is disputed, and which presumptions, by key."""

    disputed: tuple[str, ...]
    presumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a finding is what it is: a rule and what it reads; without a rule: on record, chosen, or by default.

    `because`: the keys of the grounds of the findings it reads. `cites`: keys of sources. `issue`: practitioners know
    the finding by name; less detail folds away what lies between two such. `applies`: it is a ground for the finding,
    and not of what does not apply.
    """

    rule: str | None
    finding: str
    about: str
    issue: bool
    applies: bool
    says: str
    cites: tuple[str, ...]
    facts: Mapping[str, object]
    because: tuple[str, ...]
    rests_on: RestsOn


@dataclass(frozen=True, slots=True)
class Presumed:
    """A rarity nobody asked about, taken to be as usual. `about`: the person, or the id of a need or episode."""

    fact: str
    about: str
    as_: object
    says: str
    group: str | None
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as shown: its state, its value if settled or ordinary, else what it may still be.

    `unless`: keys of the presumptions that an ordinary value rests on. `because`: the rules that apply.
    """

    title: str
    state: str
    value: object
    possible: object
    unless: tuple[str, ...]
    kind: str
    says: str
    because: tuple[str, ...]
    rests_on_disputed: bool
    recorded_by: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One part of the answer: the route by which a need is met, or whether meeting it is a duty or a power."""

    state: str
    value: object
    possible: object
    unless: tuple[str, ...]
    says: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Charge:
    """What the person pays. Amounts are pounds a week as decimal strings, where they can be worked out.

    `weekly_at_most`: what it cannot be more than, while `weekly` is not known. `council_pays_weekly`: the cost less
    what the person pays, of a council that pays.
    """

    state: str
    value: object
    possible: object
    unless: tuple[str, ...]
    says: str
    because: tuple[str, ...]
    weekly: object
    weekly_at_most: object
    council_pays_weekly: object


@dataclass(frozen=True, slots=True)
class Payer:
    """A body that has a part in paying for one need, and in what role; by which grounds."""

    body: str
    code: str | None
    name: str
    role: str
    state: str
    unless: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenPayer:
    """A body whose part in paying for a need is open."""

    body: str
    name: str
    possible: object


@dataclass(frozen=True, slots=True)
class PayerNow:
    """A body that pays for a need today. `until`: in words, what ends that, where something is pending."""

    body: str
    code: str | None
    name: str
    role: str
    state: str
    unless: tuple[str, ...]
    until: str | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonAnswer:
    """What is settled or ordinary about the person, whatever they need, under a name that practitioners know."""

    issue: str
    title: str
    state: str
    value: object
    says: str
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A principal route that is not open any more, and by which grounds."""

    route: str
    says: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an explanation, with the key of the source it stands on."""

    says: str
    cite: str | None


@dataclass(frozen=True, slots=True)
class Short:
    """The answer explained in at most five sentences, and the route a reader would have expected instead.

    `facts`: every given fact that it stands on, where all is told. Deciding again on these alone gives the same answer.
    """

    because: tuple[Sentence, ...]
    rather_than: str | None
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LocalPolicy:
    """What a locality's own policy says of one need. It never touches route, payers or charge."""

    applies: bool
    findings: Mapping[str, Shown]
    because: tuple[str, ...]


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
    route: Answer
    payers: tuple[Payer, ...]
    payers_open: tuple[OpenPayer, ...]
    pays_now: tuple[PayerNow, ...]
    person_pays: Charge
    duty_or_power: Answer
    short: Short
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
    """Something missing that could still matter. `on`: the needs or episodes it is missing for, none: the person.

    `group`: rarities asked at once, by one question; `facts` are all of them, and none of them is what is usual.
    `settles`: what is open even ordinarily, and could be settled by the answer; `could_change`: everything it may.
    """

    fact: str
    about: str
    on: tuple[str, ...]
    group: str | None
    facts: tuple[str, ...]
    question: str
    asked: bool
    judgement: bool
    settles: tuple[str, ...]
    could_change: tuple[str, ...]
    who_can_answer: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotUsed:
    """A given fact on which nothing turns in this case, and what it would matter for."""

    fact: str
    why: str


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
    """Who should do what next, by when; `overdue`: the day lies before that of the decision."""

    id: str
    who: str
    what: str
    by_when: object
    by_when_says: str | None
    overdue: bool
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
    person: tuple[PersonAnswer, ...]
    needs: tuple[NeedDecision, ...]
    presumed: Mapping[str, Presumed]
    grounds: Mapping[str, Ground]
    sources: Mapping[str, Citation]
    findings: Mapping[str, Shown]
    episodes: tuple[EpisodeFindings, ...]
    outstanding: tuple[Outstanding, ...]
    next_question: Outstanding | None
    contradictions: tuple[Clash, ...]
    interim: Meanwhile
    next_steps: tuple[Step, ...]
    not_used: tuple[NotUsed, ...]
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
        return [as_json(item) for item in value]
    if type_ is dict:
        return {key: as_json(item) for key, item in value.items()}
    names = _FIELD_NAMES.get(type_)
    if names is None:
        names = _FIELD_NAMES[type_] = tuple((field.name, key_of(field.name)) for field in fields(value))
    return {key: as_json(getattr(value, name)) for name, key in names}


def key_of(field: str) -> str:
    """The key in the document of a field of these records.

    >>> key_of("as_"), key_of("as_at")
    ('as', 'as_at')
    """
    return field.rstrip("_")


PLAIN = frozenset({str, bool, int, type(None)})
_FIELD_NAMES: dict[type, tuple[tuple[str, str], ...]] = {}
