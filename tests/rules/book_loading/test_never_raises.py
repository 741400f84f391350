"""Whatever is done to its files, a book is loaded or refused with faults that say where: loading never fails itself."""

from __future__ import annotations

import random
import tempfile
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.book_loading.graph import arrange
from rules.book_loading.loading import load
from rules.book_loading.reading import read_file
from tests.books.planted import SMALL, small_book

FILES = sorted(path.relative_to(SMALL).as_posix() for path in SMALL.rglob("*.yaml"))
WORDS = (
    "age",
    "item",
    "route",
    "none",
    "awaits_record",
    "value_of",
    "lending.fines",
    "2020-01-01",
    "2020-13-01",
    "a b",
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**17), 10**17),
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc",)), max_size=8),
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(WORDS), inner, max_size=3)),
    max_leaves=6,
)


@cache
def contents(name: str) -> Any:
    return read_file(SMALL / name, name).data


def loaded_with(name: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = small_book(Path(folder))
        (book / name).write_text(text, encoding="utf-8")
        loaded = load(book)
    arrangement, cycles = arrange(loaded.book)
    assert (arrangement is None) is bool(cycles)
    assert bool(loaded.faults) is not bool(loaded.book.sha256)
    for fault in (*loaded.faults, *cycles):
        assert fault.file in {*FILES, name}
        assert fault.line >= 1
        assert fault.message


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every part of a file, as what holds it and under which key."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [each for key, value in pairs for each in ((data, key), *places(value))]


@settings(max_examples=100)
@given(st.sampled_from(FILES), st.randoms(use_true_random=False), anything, st.booleans())
def test_any_part_of_a_file_may_be_anything(name: str, source: random.Random, other: Any, gone: bool) -> None:
    data = deepcopy(contents(name))
    holder, key = source.choice(places(data))
    if gone:
        del holder[key]
    else:
        holder[key] = other
    loaded_with(name, yaml.safe_dump(data, allow_unicode=True, sort_keys=False))


@settings(max_examples=100)
@given(st.sampled_from(FILES), st.randoms(use_true_random=False), st.text("[]{}:-,'\"#&*!|> \nax1(", max_size=4))
def test_any_piece_of_a_file_may_be_overwritten(name: str, source: random.Random, piece: str) -> None:
    text = (SMALL / name).read_text(encoding="utf-8")
    start = source.randrange(len(text))
    loaded_with(name, text[:start] + piece + text[start + source.randrange(6) :])
