"""A book made ready to decide with: loaded, cut into levels, and registered with the engine once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rules.book_loading.loading import NATIONAL_BOOK, BookRefused, load
from rules.book_loading.records import Book, Rule
from rules.engine_limits import engine_faults
from rules.engine_rules import Ruleset, rulesets_of
from rules.graph import Arrangement, arrange
from rules.inference import Engine
from rules.language.source_text import Fault
from rules.splitting import tested_names


@dataclass(frozen=True, slots=True)
class ServedBook:
    """A book without faults, its levels, and the engine that holds its rules."""

    book: Book
    arrangement: Arrangement
    giving: Mapping[str, tuple[Rule, ...]]
    tested: Mapping[str, Mapping[str, int]]
    rulesets: Mapping[int, tuple[Ruleset, ...]]
    engine: Engine


def serve(folder: Path = NATIONAL_BOOK) -> ServedBook:
    """Make a folder's book ready. Raises BookRefused with every fault. Once a process: see rules.inference."""
    arranged = arranged_book(folder)
    if isinstance(arranged, BookRefused):
        raise arranged
    book, arrangement, rulesets = arranged
    engine = Engine(ruleset for each in rulesets.values() for ruleset in each)
    giving: dict[str, tuple[Rule, ...]] = {}
    for rule in book.rules.values():
        if rule.gives:
            giving[rule.gives] = (*giving.get(rule.gives, ()), rule)
    return ServedBook(book, arrangement, giving, tested_names(book), rulesets, engine)


def arranged_book(folder: Path) -> tuple[Book, Arrangement, dict[int, tuple[Ruleset, ...]]] | BookRefused:
    """Everything that can be said of a book without touching the engine: the book with its levels, or its faults."""
    loaded = load(folder)
    faults = list(loaded.faults)
    arrangement, cycles = arrange(loaded.book)
    faults += cycles
    if faults or arrangement is None:
        return BookRefused(faults)
    rulesets = {level.number: tuple(rulesets_of(level)) for level in arrangement.levels}
    limits = engine_faults(ruleset for each in rulesets.values() for ruleset in each)
    faults += [Fault("national", 0, sentence) for sentence in limits]
    return BookRefused(faults) if faults else (loaded.book, arrangement, rulesets)
