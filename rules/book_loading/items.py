"""The entries of all files of a book, without those whose shape is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from rules.book_loading.lost_names import LostNames, names_declared
from rules.book_loading.reading import BookFile, Path_
from rules.book_loading.records import Place
from rules.language.source_text import Fault


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list in a file."""

    file: BookFile
    path: Path_
    data: dict[str, Any]

    @property
    def place(self) -> Place:
        """Where the entry stands."""
        return Place(self.file.name, self.file.line(self.path))

    def fault(self, message: str, *deeper: str | int) -> None:
        """Note a fault at the entry, or at a part of it."""
        self.file.fault((*self.path, *deeper), message)

    def part(self, *deeper: str | int) -> Item:
        """A set of keys inside the entry, as an entry of its own."""
        data: Any = self.data
        for each in deeper:
            data = data[each]
        return Item(self.file, (*self.path, *deeper), data)


Record = TypeVar("Record")


class Items:
    """All files of a book by kind, with the paths of entries that are broken, and the names lost with them."""

    def __init__(self, files: Mapping[str, list[BookFile]], broken: Mapping[str, set[Path_]]) -> None:
        self.files, self.broken = files, broken
        self.lost = LostNames()
        for file in (each for group in files.values() for each in group):
            for path in broken.get(file.name, set()) if file.data is not None else {()}:
                if path or not isinstance(file.data, dict):
                    self.lost.add(names_declared(file, path))

    def of(self, kind: str, *key: str) -> Iterator[Item]:
        """The sound entries under a key of every file of a kind, in legal order of the files."""
        for file in self.in_legal_order(kind):
            yield from self.within(file, *key)

    def in_legal_order(self, kind: str) -> list[BookFile]:
        """The files of a kind, in the order of the legal tests."""
        return sorted(self.files.get(kind, []), key=_legal_order)

    def within(self, file: BookFile, *key: str) -> Iterator[Item]:
        """The sound entries under a key of one file."""
        for item in _entries(file, key):
            if item.path not in self.broken.get(file.name, set()):
                yield item

    def note(self, place: Place, message: str) -> None:
        """Note a fault at a place."""
        file = next(each for group in self.files.values() for each in group if each.name == place.file)
        file.faults.append(Fault(place.file, place.line, message))

    def built(self, item: Item, build: Callable[[Item], Record | None]) -> Record | None:
        """The record of an entry; None, and its names lost, where a fault was noted in building it."""
        before = len(item.file.faults)
        record = build(item)
        if record is None or len(item.file.faults) > before:
            self.lost.add(names_declared(item.file, item.path))
            return None
        return record

    def records(
        self, kind: str, key: tuple[str, ...], build: Callable[[Item], Record | None], name: str = "id"
    ) -> dict[str, Record]:
        """Build one record an entry, by id, refusing an id that is repeated."""
        found: dict[str, Record] = {}
        places: dict[str, Place] = {}
        for item in self.of(kind, *key):
            identity = item.data[name]
            if identity in places:
                item.fault(repeated(identity, places[identity]))
                continue
            places[identity] = item.place
            if (record := self.built(item, build)) is not None:
                found[identity] = record
        return found


def repeated(name: str, first: Place) -> str:
    """The fault of an id that stands twice."""
    return f'the id "{name}" is repeated; it first stands at {first.file}:{first.line}'


def _entries(file: BookFile, key: tuple[str, ...]) -> Iterator[Item]:
    data: Any = file.data
    for part in key:
        data = data.get(part) if isinstance(data, dict) else None
    for index, entry in enumerate(data if isinstance(data, list) else []):
        if isinstance(entry, dict):
            yield Item(file, (*key, index), entry)


def _legal_order(file: BookFile) -> tuple[int, str]:
    data = file.data if isinstance(file.data, dict) else {}
    order = data.get("order")
    return (order if isinstance(order, int) else 0, str(data.get("regime", file.name)))
