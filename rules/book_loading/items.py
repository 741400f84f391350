"""The entries of all files of a book, without those whose shape is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from rules.book_loading.reading import BookFile, Path_
from rules.book_loading.records import Place


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


class Placed(Protocol):
    """A record that knows where it came from."""

    @property
    def place(self) -> Place:
        """Where the record stands."""
        ...


Record = TypeVar("Record", bound=Placed)


class Items:
    """All files of a book by kind, with the paths of entries that are broken."""

    def __init__(self, files: Mapping[str, list[BookFile]], broken: Mapping[str, set[Path_]]) -> None:
        self.files, self.broken = files, broken
        self.lost_names = frozenset(self._lost_names())

    def of(self, kind: str, *key: str) -> Iterator[Item]:
        """The sound entries under a key of every file of a kind, in legal order of the files."""
        for file in sorted(self.files.get(kind, []), key=_legal_order):
            for item in _entries(file, key):
                if item.path not in self.broken.get(file.name, set()) and (
                    "id" in item.data or "code" in item.data
                ):
                    yield item

    def _lost_names(self) -> Iterator[str]:
        """Names declared by broken entries: nobody should be told that these do not exist."""
        for files in self.files.values():
            for file in files:
                for path in self.broken.get(file.name, set()):
                    data: Any = file.data
                    for part in path:
                        data = data[part] if isinstance(data, dict | list) else None
                    if isinstance(data, dict):
                        yield from (str(data[key]) for key in ("id",) if key in data)
                        yield from data["gives"] if isinstance(data.get("gives"), dict) else ()

    def records(
        self, kind: str, key: tuple[str, ...], build: Callable[[Item], Record | None], name: str = "id"
    ) -> dict[str, Record]:
        """Build one record an entry, by id, refusing an id that is repeated."""
        found: dict[str, Record] = {}
        for item in self.of(kind, *key):
            identity = item.data[name]
            if identity in found:
                item.fault(repeated(identity, found[identity].place))
                continue
            record = build(item)
            if record is not None:
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
    order = file.data.get("order") if isinstance(file.data, dict) else None
    return (order if isinstance(order, int) else 0, file.name)
