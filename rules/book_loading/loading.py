"""From a folder to a book, or to every fault of all its files at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from rules.book_loading import plain_records
from rules.book_loading.checking import check_book
from rules.book_loading.hashing import book_hash
from rules.book_loading.items import Items, repeated
from rules.book_loading.reading import BookFile, Path_, read_file
from rules.book_loading.records import Book, Contract, Place, Regime, Remark, Rule
from rules.book_loading.ruled_records import Ruled
from rules.book_loading.shape import check_shape
from rules.language.domains import Domain
from rules.language.source_text import Fault
from rules.language.vocabulary import PERSON, Vocabulary, Word

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


def load(folder: Path = NATIONAL_BOOK) -> Loaded:
    """Read every file of a rulebook; never raises for what is wrong in them."""
    files = {kind: _read(folder, pattern) for kind, (pattern, _) in FORMATS.items()}
    broken: dict[str, set[Path_]] = {}
    for kind, (pattern, schema) in FORMATS.items():
        if not files[kind] and kind in ("sources", "decision"):
            missing = BookFile(pattern)
            missing.fault((), "the file is missing")
            files[kind] = [missing]
        for file in files[kind]:
            if file.data is not None:
                broken[file.name] = check_shape(file, schema)
    items = Items(files, broken)
    book = _build(items)
    sound = not any(file.faults for group in files.values() for file in group)
    faults = {fault for group in files.values() for file in group for fault in file.faults}
    faults.update(check_book(book, items.lost_names))
    if sound:
        book = replace(book, sha256=book_hash((kind, files[kind]) for kind in FORMATS))
    return Loaded(book, tuple(sorted(faults)))


def _read(folder: Path, pattern: str) -> list[BookFile]:
    return [read_file(path, path.relative_to(folder).as_posix()) for path in sorted(folder.glob(pattern))]


def _build(items: Items) -> Book:
    book = Book(
        contract=_contract(items),
        sources=items.records("sources", ("sources",), plain_records.source),
        facts=items.records("facts", ("facts",), plain_records.fact),
        findings=items.records("findings", ("findings",), plain_records.finding),
        figures=items.records("figures", ("figures",), plain_records.figure),
        commencements=items.records("figures", ("commencements",), plain_records.commencement),
        bodies=items.records("bodies", ("bodies",), plain_records.body, name="code"),
        regimes=_regimes(items),
        selections=items.records("national", ("select",), plain_records.selection),
        remarks=_remarks(items),
    )
    vocabulary = _vocabulary(items, book)
    ruled = Ruled(items, vocabulary)
    rules: dict[str, Rule] = {}
    for item, rule in ruled.rules():
        if rule.id in rules:
            item.fault(repeated(rule.id, rules[rule.id].place))
        else:
            rules[rule.id] = rule
    return replace(
        book,
        vocabulary=vocabulary,
        rules=rules,
        measures=items.records("national", ("measures",), ruled.measure),
        breaches=items.records("national", ("valid",), ruled.breach),
    )


def _vocabulary(items: Items, book: Book) -> Vocabulary:
    """Every name, once: facts, findings, figures, measures and what selections give."""
    declared = [(Word("as_at", "date", PERSON, Domain("date")), Place("the language itself", 0))]
    declared += [(Word(each.id, "fact", each.about, each.domain), each.place) for each in book.facts.values()]
    declared += [
        (Word(each.id, "finding", each.about, each.domain), each.place) for each in book.findings.values()
    ]
    declared += [(Word(each.id, "figure", PERSON, each.domain), each.place) for each in book.figures.values()]
    for item in items.of("national", "measures"):
        data = item.data
        high = len(data["counts"]["of"]) if "counts" in data else data.get("high")
        word = Word(
            data["id"], "measure", data["about"], Domain(data["type"], low=data.get("low"), high=high)
        )
        declared.append((word, item.place))
    domains = {word.id: word.domain for word, _ in declared}
    for selection in book.selections.values():
        for name, attribute in selection.gives.items():
            word = Word(name, "selected", PERSON, domains.get(attribute, Domain("text")))
            declared.append((word, selection.place))
    words: dict[str, Word] = {}
    places: dict[str, Place] = {}
    for word, place in declared:
        if word.id in words and places[word.id] != place:
            file = next(each for group in items.files.values() for each in group if each.name == place.file)
            file.faults.append(Fault(place.file, place.line, repeated(word.id, places[word.id])))
        words.setdefault(word.id, word)
        places.setdefault(word.id, place)
    return Vocabulary(words)


def _regimes(items: Items) -> dict[str, Regime]:
    found: dict[str, Regime] = {}
    for file in items.files["national"]:
        if isinstance(file.data, dict) and isinstance(name := file.data.get("regime"), str):
            if name in found:
                file.fault(("regime",), repeated(name, found[name].place))
            order = file.data.get("order")
            place = Place(file.name, file.line(("regime",)))
            found.setdefault(
                name, Regime(name, str(file.data.get("title")), order if isinstance(order, int) else 0, place)
            )
    return dict(sorted(found.items(), key=lambda each: (each[1].order, each[0])))


def _remarks(items: Items) -> dict[str, Remark]:
    found: dict[str, Remark] = {}
    for kind in ("next_steps", "warnings", "interim", "not_concluded"):
        for name, remark in items.records("national", ("texts", kind), plain_records.remark).items():
            found[name] = remark
    return found


def _contract(items: Items) -> Contract | None:
    for file in items.files["decision"]:
        if isinstance(file.data, dict) and not items.broken.get(file.name):
            return plain_records.contract(file.data)
    return None
