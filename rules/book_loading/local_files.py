"""A locality's own policy, on top of the national law: it may read that law, and never gives anything of it a value.

The national book is always loaded by itself too, so no national rule can read a local name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rules.book_loading.reading import BookFile, read_file
from rules.book_loading.records import Book, LocalProfile
from rules.book_loading.written import plain
from rules.language.domains import day
from rules.language.source_text import Fault
from rules.language.vocabulary import nearest

FOLDER, REGIONS = "local", "regions"


def localities_of(folder: Path) -> tuple[str, ...]:
    """The localities that a book has a profile for."""
    return tuple(sorted(path.stem for path in (folder / FOLDER).glob("*.yaml")))


def local_files(folder: Path, locality: str) -> list[BookFile]:
    """The profile of a locality, and the shared schemes it includes."""
    profile = _read(folder, Path(FOLDER) / f"{locality}.yaml")
    files = [profile]
    data = profile.data if isinstance(profile.data, dict) else {}
    known = sorted(path.stem for path in (folder / FOLDER / REGIONS).glob("*.yaml"))
    for index, name in enumerate(data.get("includes") or ()):
        if name in known:
            files.append(_read(folder, Path(FOLDER) / REGIONS / f"{name}.yaml"))
        else:
            hint = nearest(str(name), known)
            profile.fault(("includes", index), f'"{name}" is not among the shared schemes in {FOLDER}/{REGIONS}{hint}')
    if isinstance(data.get("locality"), str) and data["locality"] != locality:
        profile.fault(("locality",), f'the file is called {locality}, but its profile "{data["locality"]}"')
    return files


def _read(folder: Path, name: Path) -> BookFile:
    return read_file(folder / name, name.as_posix())


def with_profile(book: Book, files: list[BookFile]) -> Book:
    """The book with the profile its local files make; notes every rule that reaches beyond the locality's own."""
    if not files or any(file.data is None or file.faults for file in files):
        return book
    data = files[0].data
    places = {file.name: file for file in files}
    names = frozenset(_own_names(book, places))
    for rule in book.rules.values():
        if rule.place.file in places and rule.gives and rule.gives not in names:
            message = f'rule "{rule.id}" gives "{rule.gives}", which is national: local policy never decides that'
            places[rule.place.file].faults.append(Fault(rule.place.file, rule.place.line, message))
    end = data.get("valid_to")
    return replace(
        book,
        local=LocalProfile(
            id=data["locality"],
            title=plain(data["title"]),
            authority=data["authority"],
            status=data["status"],
            says=plain(data["says"]),
            valid_from=day(data["valid_from"]),
            valid_to=day(end) if end else None,
            cites=tuple(data["cites"]),
            includes=tuple(data.get("includes", ())),
            names=names,
        ),
    )


def _own_names(book: Book, places: dict[str, BookFile]) -> Iterator[str]:
    for fact in book.facts.values():
        if fact.place.file in places:
            yield fact.id
    for finding in book.findings.values():
        if finding.place.file in places:
            yield finding.id
    for measure in book.measures.values():
        if measure.place.file in places:
            yield measure.id
