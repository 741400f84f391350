"""What a book says of the law: rules and what they work with, impossible cases, texts.

Every record is immutable and knows the file and line it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.book_loading.vocabulary_records import Place
from rules.language.domains import Constant, Domain
from rules.language.expression import Condition


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
class InForce:
    """From when to when a rule is law, judged by the date named `on`.

    `start` is a day number or the commencement with which the rule begins, `end` its last day, `before` the
    commencement with which it ends.
    """

    on: str = "as_at"
    start: int | str | None = None
    end: int | None = None
    before: str | None = None

    @property
    def always(self) -> bool:
        """Is the rule law on every day of the book?"""
        return self.start is None and self.end is None and self.before is None


@dataclass(frozen=True, slots=True)
class DeclaredMeasure:
    """A number worked out from facts and findings, under a name of its own.

    `others`: how it is made at other times. Where no making is certainly in force, it may be any value.
    """

    id: str
    about: str
    domain: Domain
    title: str
    made: WorkedOut | Counted
    or_given: str | None
    place: Place
    in_force: InForce = field(default=InForce())
    others: tuple[DeclaredMeasure, ...] = ()

    @property
    def editions(self) -> tuple[DeclaredMeasure, ...]:
        """How it is made, at whatever time."""
        return (self, *self.others)


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
class ValueOf:
    """A conclusion that takes the value of another name."""

    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """The table that a rule is a row of, and when that is law: a row may have dates of its own besides."""

    id: str
    place: Place
    in_force: InForce = field(default=InForce(), compare=False)


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
    table: Table | None = None


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
    """Something a rule can add to a decision: a next step, a warning, an interim arrangement, a limit.

    It is shown while in force on the day of the decision. `others`: what the same id says at other times.
    """

    id: str
    kind: str
    says: str
    who: str | None
    by_when: WorkedOut | None
    by_when_says: str | None
    cites: tuple[str, ...]
    place: Place
    in_force: InForce = field(default=InForce())
    others: tuple[Remark, ...] = ()

    @property
    def editions(self) -> tuple[Remark, ...]:
        """What the text says, at whatever time."""
        return (self, *self.others)


@dataclass(frozen=True, slots=True)
class Regime:
    """One legal area: a file of the national book, at its place in the order of the legal tests."""

    id: str
    title: str
    order: int
    place: Place
