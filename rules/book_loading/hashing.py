"""One number for a whole book: sha256 of the RFC 8785 form of its parsed files, entries sorted by id.

Comments, order of entries, order of files and line ends do not change it; any word of law does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import rfc8785

from rules.book_loading.reading import BookFile


def book_hash(kinds: Iterable[tuple[str, list[BookFile]]]) -> str:
    """The sha256 of a book, as hex digits."""
    content: dict[str, Any] = {}
    for kind, files in kinds:
        if kind == "national":
            content[kind] = sorted((_sorted(file.data) for file in files), key=_identity)
        else:
            merged: dict[str, list[Any]] = {}
            for file in files:
                for key, value in (file.data if isinstance(file.data, dict) else {}).items():
                    merged.setdefault(key, []).extend(value if isinstance(value, list) else [value])
            content[kind] = _sorted(merged)
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(each) for key, each in value.items()}
    if isinstance(value, list):
        items = [_sorted(each) for each in value]
        return sorted(items, key=_identity) if items and all(_identity(each) for each in items) else items
    return value


def _identity(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    return str(value.get("id") or value.get("code") or value.get("regime") or "")
