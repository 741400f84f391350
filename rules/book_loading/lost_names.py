"""Names that stand in something broken: one mistake gives one message.

A broken entry is not read any further, and neither is a file that is no YAML. What they declare exists all the same, so
whoever reads it is not told that it does not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from rules.book_loading.reading import BookFile, Path_
from rules.language.vocabulary import finding_dated_by, finding_on_record

WORD = re.compile(r"\w+(?:\.\w+)*")


class LostNames:
    """Every name that a broken part of the book declares, or may declare."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def add(self, names: Iterable[str]) -> None:
        """Lose names."""
        self._names.update(names)

    def __contains__(self, name: object) -> bool:
        """Is a name lost? A row of a table in a file that cannot be read is known only by its two parts."""
        if not isinstance(name, str):
            return False
        recorded = finding_dated_by(name) or finding_on_record(name)
        if recorded in self._names:
            return True
        table, _, row = name.rpartition(".")
        return name in self._names or (table in self._names and row in self._names)


def names_declared(file: BookFile, path: Path_) -> Iterator[str]:
    """The names that an entry or another part of a file declares: its id, what a selection gives, a table's rows.

    Where that cannot be told (the file cannot be read, an entry has no id), every word in it.
    """
    part = file.data
    for each in path:
        part = part[each]
    kinds = [each for each in path if isinstance(each, str)]
    entry = part if isinstance(part, dict) and path and isinstance(path[-1], int) else {}
    name = entry.get("code" if kinds == ["bodies"] else "id")
    if not isinstance(name, str):
        yield from WORD.findall(file.text if file.data is None else json.dumps(part))
        return
    yield name
    if isinstance(entry.get("gives"), dict):
        yield from entry["gives"]
    for row in entry["rows"] if isinstance(entry.get("rows"), list) else ():
        if isinstance(row, dict):
            yield f"{name}.{row.get('row')}"
