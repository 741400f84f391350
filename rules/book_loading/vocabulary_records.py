"""What a book is made of before any rule: sources, facts, findings, figures, bodies.

Every record is immutable and knows the file and line it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.language.domains import Constant, Domain
from rules.language.expression import Condition


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
class Follows:
    """What a fact must be wherever something else is so: knowledge, not a presumption."""

    when: Condition
    value: Constant
    says: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Usual:
    """What a fact is taken to be where nobody asked: its rarity is such that whoever writes the case would say so.

    Taken only where `when` is certainly true and `unless` is not. Facts of one `group` are asked as one question.
    """

    value: Constant
    when: Condition
    unless: Condition | None
    says: str
    cites: tuple[str, ...]
    group: str | None


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
    follows: tuple[Follows, ...] = ()
    usual: Usual | None = None
    otherwise_usual: tuple[Usual, ...] = ()  # what it is taken to be where that does not hold, the first that does


@dataclass(frozen=True, slots=True)
class Overtaking:
    """A later event above an earlier record: the value that rules then lead to, and the date of the event.

    `over`: the recorded values that it overtakes; none: every one.
    """

    value: Constant
    over: tuple[Constant, ...]
    since: str
    says: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recorder:
    """A body that may put a finding on record: on which days (both included; None: no limit), and of whom.

    `when` None: of everybody; else a condition over facts.
    """

    body: str
    start: int | None = None
    end: int | None = None
    when: Condition | None = None

    def lives_on(self, day: int) -> bool:
        """Could the body make a record on a day?"""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Recordable:
    """Who may put a finding on record, whether only all of them together, and with which values (none: any).

    `overtaken_by`: what stands above a record where it came later. `lapses`: a record may end by itself, on a day it
    names; without it a record stands until another is made.
    """

    by: tuple[Recorder, ...]
    jointly: bool
    values: tuple[Constant, ...] = ()
    overtaken_by: tuple[Overtaking, ...] = ()
    lapses: bool = False

    @property
    def bodies(self) -> tuple[str, ...]:
        """Every body that can, or once could, put the finding on record."""
        return tuple(dict.fromkeys(recorder.body for recorder in self.by))


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that can be concluded. `otherwise` is its value where no rule applies; None: it does not arise.

    `awaits_record`: only a body can settle it, so without a record or a rule that applies it stays open among all its
    values, and `question` asks what the body has found. `issue`: practitioners know it by name, so it is a step of an
    explanation in short.
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
    issue: bool = False

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
    """The day a provision comes into force; None while none is known. A case may suppose one.

    `not_in_force_as_of`: the last day on which it was seen not to be; after that it is open whether it has begun.
    """

    id: str
    day: int | None
    says: str
    cites: tuple[str, ...]
    place: Place
    not_in_force_as_of: int | None = None


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
