"""A book made ready to decide with: loaded, cut into levels, and registered with the engine once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from rules.book_loading.graph import Arrangement, arrange
from rules.book_loading.loading import NATIONAL_BOOK, BookRefused, load
from rules.book_loading.local_files import localities_of
from rules.book_loading.records import Book, Rule
from rules.engine.feeding import Feed, feeds_of
from rules.engine.fence import Engine
from rules.engine.firings import Firings
from rules.engine.limits import engine_faults
from rules.engine.rulesets import Ruleset, rulesets_of
from rules.language.source_text import Fault
from rules.reference.compiled.program import Program, compiled
from rules.reference.splitting import tested_names


@dataclass(frozen=True, slots=True)
class ServedBook:
    """A book without faults, its levels, the engine that holds its rules, and the same for each locality."""

    book: Book
    arrangement: Arrangement
    giving: Mapping[str, tuple[Rule, ...]]
    tested: Mapping[str, Mapping[str, int]]
    rulesets: Mapping[int, tuple[Ruleset, ...]]
    firings: Firings
    program: Program
    feeds: Mapping[str, Feed]
    told: frozenset[str] = frozenset()  # the findings that every decision tells of
    localities: Mapping[str, ServedBook] = field(default_factory=dict)

    def of(self, locality: str | None) -> ServedBook:
        """The book with the local policy that a case asks for, or the national one."""
        return self.localities[locality] if locality else self


def serve(folder: Path = NATIONAL_BOOK) -> ServedBook:
    """Make a folder's book ready. Raises BookRefused with every fault. Once a process: see rules.engine.fence."""
    national = arranged_book(folder)
    if isinstance(national, BookRefused):
        raise national
    local = {name: arranged_book(folder, name) for name in localities_of(folder)}
    refused = [each for each in local.values() if isinstance(each, BookRefused)]
    if refused:
        raise BookRefused(fault for each in refused for fault in each.faults)
    sound = {name: each for name, each in local.items() if not isinstance(each, BookRefused)}
    books = {name: _with_national_hash(each.book, national.book) for name, each in sound.items()}
    served = {name: _served(replace(sound[name], book=book)) for name, book in books.items()}
    book = replace(national.book, localities=books)
    return replace(_served(replace(national, book=book)), localities=served)


@dataclass(frozen=True, slots=True)
class ArrangedBook:
    """Everything that can be made of a sound book without touching the engine."""

    book: Book
    arrangement: Arrangement
    rulesets: Mapping[int, tuple[Ruleset, ...]]


def arranged_book(folder: Path, locality: str | None = None) -> ArrangedBook | BookRefused:
    """A book with its levels and engine rules, or every fault of it."""
    loaded = load(folder, locality)
    faults = list(loaded.faults)
    arrangement, cycles = arrange(loaded.book)
    faults += cycles
    if faults or arrangement is None:
        return BookRefused(faults)
    rulesets = {level.number: tuple(rulesets_of(level)) for level in arrangement.levels}
    limits = engine_faults(ruleset for each in rulesets.values() for ruleset in each)
    faults += [Fault("national", 0, sentence) for sentence in limits]
    return BookRefused(faults) if faults else ArrangedBook(loaded.book, arrangement, rulesets)


def _served(arranged: ArrangedBook) -> ServedBook:
    engine = Engine(ruleset for each in arranged.rulesets.values() for ruleset in each)
    giving: dict[str, tuple[Rule, ...]] = {}
    for rule in arranged.book.rules.values():
        if rule.gives:
            giving[rule.gives] = (*giving.get(rule.gives, ()), rule)
    tested = tested_names(arranged.book)
    program = compiled(arranged.book, arranged.arrangement, tested)
    feeds = feeds_of((ruleset for found in arranged.rulesets.values() for ruleset in found), program)
    told = findings_told(arranged.book)
    return ServedBook(
        arranged.book, arranged.arrangement, giving, tested, arranged.rulesets, Firings(engine), program, feeds, told
    )


def findings_told(book: Book) -> frozenset[str]:
    """The findings that are the answer, and those that practitioners know by name."""
    contract = book.contract
    if contract is None:
        return frozenset()
    names = [contract.scope, contract.route, contract.charge, contract.duty_or_power, *contract.interim]
    names += [name for name in (contract.weekly, contract.now_until) if name]
    for role in contract.payers:
        names += [name for name in (role.role, role.code, role.now) if name]
    return frozenset(names) | {name for name, finding in book.findings.items() if finding.issue}


def _with_national_hash(book: Book, national: Book) -> Book:
    """A decision names the national law by its own hash, and the local policy on top of it by another."""
    assert book.local, "a book loaded for a locality has its profile"
    return replace(book, sha256=national.sha256, local=replace(book.local, sha256=book.sha256))
