"""What a loaded book is made of: the one home from which every other module takes its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rules.book_loading.law_records import (
    Breach,
    Counted,
    DeclaredMeasure,
    InForce,
    Regime,
    Remark,
    Rule,
    Selection,
    Table,
    ValueOf,
    WorkedOut,
)
from rules.book_loading.vocabulary_records import (
    Body,
    Commencement,
    DatedValue,
    Fact,
    Figure,
    Finding,
    Follows,
    Overtaking,
    Place,
    Recordable,
    Recorder,
    Source,
    Usual,
)
from rules.language.vocabulary import Vocabulary

__all__ = [
    "Body",
    "Book",
    "Breach",
    "Commencement",
    "Contract",
    "Counted",
    "DatedValue",
    "DeclaredMeasure",
    "EpisodesQuestion",
    "Fact",
    "Figure",
    "Finding",
    "Follows",
    "InForce",
    "Overtaking",
    "PayerRole",
    "Place",
    "Recordable",
    "Recorder",
    "Regime",
    "Remark",
    "Rule",
    "Selection",
    "Source",
    "Table",
    "Usual",
    "ValueOf",
    "WorkedOut",
]


@dataclass(frozen=True, slots=True)
class PayerRole:
    """A body that may pay: the findings that say in what role, which body it is, and in what role it pays today."""

    body: str
    title: str
    role: str
    code: str | None
    now: str | None = None


@dataclass(frozen=True, slots=True)
class EpisodesQuestion:
    """How to ask for the list of episodes, and whether the one given is complete."""

    question: str
    whether_complete: str
    who_can_answer: str
    cites: tuple[str, ...]
    usually_none: Usual | None = None  # where nobody asked: the person was never detained
    usually_complete: Usual | None = None  # where some are given: there were no others


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
    weekly_when: tuple[str, ...]  # the charges of which an amount can be shown; none: of every one
    payers: tuple[PayerRole, ...]
    principal_routes: tuple[str, ...]
    interim: tuple[str, ...]
    default_interim: str
    body_kinds: Mapping[str, str]
    episodes: EpisodesQuestion
    asked_together: Mapping[str, str]  # groups of presumptions, each with the one question that asks for all of it
    now_until: str | None = None  # the finding that says until when somebody keeps paying meanwhile
    existing_funder: str | None = None  # the fact that says who pays today
    weekly_cost: str | None = None  # the fact that says what a need costs a week
    gates: tuple[str, ...] = ()  # each opens or closes a whole regime, so it is asked before what lies behind it
    rather_than: Mapping[str, str] = field(default_factory=dict)  # by route, the one a reader would have expected


@dataclass(frozen=True, slots=True)
class LocalProfile:
    """A locality's own policy: what it is called, whose it is, what it says, and the names that are its own.

    Those names are the only ones its rules may give. `valid_from` and `valid_to` are day numbers.
    """

    id: str
    title: str
    authority: str
    status: str
    says: str
    valid_from: int
    valid_to: int | None
    cites: tuple[str, ...]
    includes: tuple[str, ...]
    names: frozenset[str]
    sha256: str = ""


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
    local: LocalProfile | None = None
    localities: Mapping[str, Book] = field(default_factory=dict)

    def every_remark(self) -> Iterator[Remark]:
        """Every text of the book, each in all its editions."""
        return (edition for remark in self.remarks.values() for edition in remark.editions)

    def every_measure(self) -> Iterator[DeclaredMeasure]:
        """Every measure of the book, each in all its editions."""
        return (edition for measure in self.measures.values() for edition in measure.editions)

    def is_local(self, name: str) -> bool:
        """Is a name one of the locality's own?"""
        return self.local is not None and name in self.local.names

    def is_local_rule(self, rule: Rule) -> bool:
        """Does a rule stand in a local file?"""
        return self.local is not None and rule.place.file.startswith("local/")

    def rules_giving(self, finding: str) -> tuple[Rule, ...]:
        """The rules that can give a finding a value, in the book's order."""
        return tuple(rule for rule in self.rules.values() if rule.gives == finding)
