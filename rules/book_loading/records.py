"""What a loaded book is made of. Every record is immutable and knows the file and line it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.language.domains import Constant, Domain
from rules.language.expression import ALWAYS, Condition
from rules.language.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Place:
    """File and line of a record."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """A citation: the instrument, the provision, where to read it, and whether it was read."""

    id: str
    instrument: str
    at: str
    address: str | None
    status: str
    says: str
    note: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that may be known of a person, a need or an episode."""

    id: str
    about: str
    domain: Domain
    question: str
    who_can_answer: str
    judgement: bool
    also_called: tuple[str, ...]
    cites: tuple[str, ...]
    help: str | None
    order: int
    place: Place


@dataclass(frozen=True, slots=True)
class Recordable:
    """Who may put a finding on record, whether only all of them together, and with which values (none: with any)."""

    by: tuple[str, ...]
    jointly: bool
    values: tuple[Constant, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that can be concluded. `otherwise` is its value where no rule applies; None: it does not arise.

    `awaits_record`: only a body can settle it, so without a record or a rule that applies it stays open among all its
    values, and `question` asks what the body has found.
    """

    id: str
    about: str
    domain: Domain
    kind: str
    title: str
    otherwise: Constant | None
    otherwise_says: str
    labels: Mapping[str, str]
    recordable: Recordable | None
    awaits_record: bool
    question: str
    who_can_answer: str
    process: bool
    cites: tuple[str, ...]
    place: Place

    @property
    def may_not_arise(self) -> bool:
        """Can the finding end without any value? Then it can only be shown, never read."""
        return self.otherwise is None and not self.awaits_record


@dataclass(frozen=True, slots=True)
class DatedValue:
    """The value of a figure over a period of days (both included; None: no limit). None: nobody knows it yet."""

    start: int
    end: int | None
    value: int | None
    source: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A named, dated number or amount of money (pence)."""

    id: str
    domain: Domain
    title: str
    unit: str
    values: tuple[DatedValue, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Commencement:
    """The day a provision comes into force; None while none is set. A case may suppose one."""

    id: str
    day: int | None
    says: str
    cites: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Body:
    """A public body, its life, and who took over from it."""

    code: str
    name: str
    kind: str
    start: int | None
    end: int | None
    successors: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """An amount or date made from others: an operation over names, whole numbers and further such workings."""

    operation: str
    operands: tuple[str | int | WorkedOut, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of some names have one of some values."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class DeclaredMeasure:
    """A number worked out from facts and findings, under a name of its own."""

    id: str
    about: str
    domain: Domain
    title: str
    made: WorkedOut | Counted
    or_given: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Selection:
    """Which episode counts: the one with the first or latest date among those where something holds."""

    id: str
    latest: bool
    by: str
    where: str
    after: str | None
    gives: Mapping[str, str]
    says: str
    cites: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class InForce:
    """From when to when a rule is law, judged by the date named `on`. A bound is a day number or a commencement."""

    on: str = "as_at"
    start: int | str | None = None
    end: int | None = None
    before: str | None = None

    @property
    def always(self) -> bool:
        """Is the rule law on every day of the book?"""
        return self.start is None and self.end is None and self.before is None


@dataclass(frozen=True, slots=True)
class ValueOf:
    """A conclusion that takes the value of another name."""

    name: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of law: when it applies, what it then gives one finding, and what it adds to the decision."""

    id: str
    regime: str
    about: str
    says: str
    cites: tuple[str, ...]
    in_force: InForce
    understood: InForce
    when: Condition
    gives: str | None
    value: Constant | ValueOf | WorkedOut | None
    adds: Mapping[str, tuple[str, ...]]
    unless: tuple[str, ...]
    order: int
    place: Place
    when_text: str = ""


@dataclass(frozen=True, slots=True)
class Breach:
    """A case that cannot be: facts that contradict each other."""

    id: str
    about: str
    never: Condition
    says: str
    cites: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a rule can add to a decision: a next step, a warning, an interim arrangement, a limit."""

    id: str
    kind: str
    says: str
    who: str | None
    by_when: WorkedOut | None
    by_when_says: str | None
    cites: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Regime:
    """One legal area: a file of the national book, at its place in the order of the legal tests."""

    id: str
    title: str
    order: int
    place: Place


@dataclass(frozen=True, slots=True)
class PayerRole:
    """A body that may pay, the finding that says in what role, and the finding that says which body it is."""

    body: str
    title: str
    role: str
    code: str | None


@dataclass(frozen=True, slots=True)
class EpisodesQuestion:
    """How to ask for the list of episodes, and whether the one given is complete."""

    question: str
    whether_complete: str
    who_can_answer: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contract:
    """Which findings are the answer: route, payers, charge; the book's name, version and life."""

    id: str
    version: str
    title: str
    life_start: int
    life_end: int
    scope: str
    route: str
    charge: str
    duty_or_power: str
    weekly: str | None
    payers: tuple[PayerRole, ...]
    principal_routes: tuple[str, ...]
    interim: tuple[str, ...]
    default_interim: str
    body_kinds: Mapping[str, str]
    episodes: EpisodesQuestion


@dataclass(frozen=True, slots=True)
class Book:
    """A whole rulebook. Order of files never matters: everything is held by id."""

    contract: Contract | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    commencements: Mapping[str, Commencement] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    regimes: Mapping[str, Regime] = field(default_factory=dict)
    measures: Mapping[str, DeclaredMeasure] = field(default_factory=dict)
    selections: Mapping[str, Selection] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    breaches: Mapping[str, Breach] = field(default_factory=dict)
    remarks: Mapping[str, Remark] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    sha256: str = ""

    def rules_giving(self, finding: str) -> tuple[Rule, ...]:
        """The rules that can give a finding a value, in the book's order."""
        return tuple(rule for rule in self.rules.values() if rule.gives == finding)


NO_CONDITION = ALWAYS
