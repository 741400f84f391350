"""One number for a whole book: sha256 of the RFC 8785 form of its parsed files, entries sorted by id.

Comments, line ends, the order of entries and files, and which of several like files an entry stands in do not change
it; any word of law does. The order of plain values does count: levels of an ordered enum, what is cited first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import rfc8785

from rules.book_loading.reading import BookFile

# What tells entries of a list apart, and so sorts them.
IDENTITIES = ("id", "code", "regime", "row", "from", "by")


def book_hash(kinds: Iterable[tuple[str, list[BookFile]]]) -> str:
    """The sha256 of a sound book, as hex digits."""
    content: dict[str, Any] = {}
    for kind, files in kinds:
        if kind == "national":
            content[kind] = _sorted([file.data for file in files])
            continue
        merged: dict[str, list[Any]] = {}
        for file in files:
            for key, value in file.data.items():
                merged.setdefault(key, []).extend(value if isinstance(value, list) else [value])
        content[kind] = _sorted(merged)
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(each) for key, each in value.items()}
    if isinstance(value, list):
        items = [_sorted(each) for each in value]
        return sorted(items, key=_place) if items and all(_identity(item) for item in items) else items
    return value


def _place(value: Any) -> tuple[str, bytes]:
    """Where an entry goes among others: by what tells it apart, and entries of one id by all that they say."""
    return _identity(value), rfc8785.dumps(value)


def _identity(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    return next((str(value[key]) for key in IDENTITIES if key in value), "")
