"""From a folder to a book, or to every fault of all its files at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from rules.book_loading import figure_entries, law_entries, vocabulary_entries
from rules.book_loading.checks import check_book
from rules.book_loading.checks.citations import note_citation_faults
from rules.book_loading.checks.contract import note_contract_faults
from rules.book_loading.contract_entry import contract
from rules.book_loading.editions import editions_of
from rules.book_loading.hashing import book_hash
from rules.book_loading.items import Item, Items, repeated
from rules.book_loading.local_files import local_files, with_profile
from rules.book_loading.naming import vocabulary_of
from rules.book_loading.presumption_entries import group_faults, with_presumptions, with_usual_lists
from rules.book_loading.reading import BookFile, Path_, read_file
from rules.book_loading.recordable_entries import with_conditions_of_recorders
from rules.book_loading.records import Book, Place, Regime, Remark, Rule
from rules.book_loading.rule_entries import rules_of
from rules.book_loading.shape import check_shape
from rules.language.source_text import Fault
from rules.language.vocabulary import Vocabulary

NATIONAL_BOOK = Path(__file__).parent.parent / "book"
FORMATS = {
    "sources": ("sources.yaml", "sources"),
    "facts": ("facts/*.yaml", "facts"),
    "findings": ("findings/*.yaml", "findings"),
    "figures": ("figures/*.yaml", "figures"),
    "bodies": ("bodies.yaml", "bodies"),
    "decision": ("decision.yaml", "decision"),
    "national": ("national/*.yaml", "regime"),
}
NEEDED = ("sources", "decision")
NOT_LAW = ("local", "schema")  # folders beside the national law, in formats of their own
REMARKS = ("next_steps", "warnings", "interim", "not_concluded")


class BookRefused(Exception):
    """A rulebook that cannot be served, with every fault found in it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be read of a folder, and what is wrong with it."""

    book: Book
    faults: tuple[Fault, ...]


def load(folder: Path = NATIONAL_BOOK, locality: str | None = None) -> Loaded:
    """Read every file of a rulebook; never raises for what is wrong in them. Only a sound book has a hash.

    With a locality, its profile and the shared schemes it includes are read on top of the national law.
    """
    files = {kind: _read(folder, pattern) for kind, (pattern, _) in FORMATS.items()}
    files["strays"] = _strays(folder, {file.name for group in files.values() for file in group})
    for kind in NEEDED:
        if not files[kind]:
            missing = BookFile(FORMATS[kind][0])
            missing.fault((), "the file is missing")
            files[kind] = [missing]
    broken: dict[str, set[Path_]] = {
        file.name: check_shape(file, schema)
        for kind, (_, schema) in FORMATS.items()
        for file in files[kind]
        if file.data is not None
    }
    local = local_files(folder, locality) if locality else []
    for file in local:
        broken[file.name] = check_shape(file, "local") if file.data is not None else set()
        for kind in ("facts", "findings", "national"):
            files[kind] = [*files[kind], file]
    items = Items(files, broken)
    book, unread = _build(items)
    book = with_profile(book, local)
    note_citation_faults(items, book.sources)
    faults = set(check_book(book, unread, items.lost))
    faults.update(fault for group in files.values() for file in group for fault in file.faults)
    if not faults:
        book = replace(book, sha256=book_hash((kind, files[kind]) for kind in FORMATS))
    return Loaded(book, tuple(sorted(faults)))


def _read(folder: Path, pattern: str) -> list[BookFile]:
    return [read_file(path, path.relative_to(folder).as_posix()) for path in sorted(folder.glob(pattern))]


def _strays(folder: Path, known: set[str]) -> list[BookFile]:
    """Files that look like law but would never be read: a typing mistake in a file's name must not repeal it."""
    found = []
    for path in sorted(folder.rglob("*.y*ml")):
        name = path.relative_to(folder)
        if name.as_posix() not in known and name.parts[0] not in NOT_LAW:
            stray = BookFile(name.as_posix(), path.read_text(encoding="utf-8", errors="replace"))
            wanted = ", ".join(pattern for pattern, _ in FORMATS.values())
            stray.fault((), f"this file is not part of a book, which is made of: {wanted}")
            found.append(stray)
    return found


def _build(items: Items) -> tuple[Book, dict[str, Rule]]:
    """The sound parts of a book, and the rules that could be read in part only."""
    book = Book(
        sources=items.records("sources", ("sources",), vocabulary_entries.source),
        facts=items.records("facts", ("facts",), vocabulary_entries.fact),
        findings=items.records("findings", ("findings",), vocabulary_entries.finding),
        figures=items.records("figures", ("figures",), figure_entries.figure),
        commencements=items.records("figures", ("commencements",), figure_entries.commencement),
        bodies=items.records("bodies", ("bodies",), vocabulary_entries.body, name="code"),
        regimes=_regimes(items),
        selections=items.records("national", ("select",), law_entries.selection),
        remarks=_remarks(items),
    )
    vocabulary = vocabulary_of(items, book)
    measure = partial(law_entries.measure, vocabulary=vocabulary)
    breach = partial(law_entries.breach, vocabulary=vocabulary)
    rules = rules_of(items, vocabulary)
    book = replace(
        book,
        measures={
            name: replace(first, others=tuple(others))
            for name, (first, *others) in editions_of(items, "national", ("measures",), measure).items()
        },
        breaches=items.records("national", ("valid",), breach),
        findings=with_conditions_of_recorders(book.findings, items, vocabulary),
        rules=rules.sound,
        vocabulary=Vocabulary(vocabulary.words),
    )
    book = replace(book, facts=with_presumptions(book, items, vocabulary))
    return _with_contract(book, items, vocabulary), rules.unread


def _regimes(items: Items) -> dict[str, Regime]:
    found: dict[str, Regime] = {}
    for file in items.in_legal_order("national"):
        if isinstance(file.data, dict) and isinstance(name := file.data.get("regime"), str):
            if name in found:
                file.fault(("regime",), repeated(name, found[name].place))
                continue
            order, place = file.data.get("order"), Place(file.name, file.line(("regime",)))
            found[name] = Regime(name, str(file.data.get("title")), order if isinstance(order, int) else 0, place)
    return dict(sorted(found.items(), key=lambda each: (each[1].order, each[0])))


def _remarks(items: Items) -> dict[str, Remark]:
    found: dict[str, Remark] = {}
    for kind in REMARKS:
        for name, (remark, *others) in editions_of(items, "national", ("texts", kind), law_entries.remark).items():
            if name in found:
                items.note(remark.place, repeated(name, found[name].place))
            found.setdefault(name, replace(remark, others=tuple(others)))
    return found


def _with_contract(book: Book, items: Items, vocabulary: Vocabulary) -> Book:
    """The book with its contract, held against everything else."""
    for file in items.files["decision"]:
        if isinstance(file.data, dict) and not items.broken.get(file.name):
            item, before = Item(file, (), file.data), len(file.faults)
            found = with_usual_lists(contract(item), item, book, vocabulary)
            for place, message in group_faults(book, found, item):
                items.note(place, message)
            if len(file.faults) == before:
                note_contract_faults(book, found, item, items.lost)
                return replace(book, contract=found)
    return book
