"""The hash of a book: the same however it is written down, another for any changed word of law."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.book_loading.hashing import book_hash
from rules.book_loading.loading import FORMATS, load
from rules.book_loading.reading import BookFile, read_file
from tests.books.planted import SMALL, small_book

Contents = dict[str, dict[str, Any]]
ENTRY_KEYS = ("id", "code", "row", "from")


@cache
def small_contents() -> Contents:
    return {
        path.relative_to(SMALL).as_posix(): read_file(path, path.name).data for path in sorted(SMALL.rglob("*.yaml"))
    }


def hash_of(contents: Contents) -> str:
    kinds = {kind: [name for name in contents if Path(name).match(pattern)] for kind, (pattern, _) in FORMATS.items()}
    return book_hash((kind, [BookFile(name, data=contents[name]) for name in kinds[kind]]) for kind in FORMATS)


def leaves(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every single value of a book, by its path."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        yield from leaves(value, (*path, key))
    if not isinstance(data, dict | list):
        yield path


def shuffled(data: Any, source: random.Random) -> Any:
    """The same law with its entries and keys in another order."""
    if isinstance(data, dict):
        keys = list(data)
        source.shuffle(keys)
        return {key: shuffled(data[key], source) for key in keys}
    if isinstance(data, list):
        items = [shuffled(each, source) for each in data]
        if items and all(isinstance(each, dict) and set(ENTRY_KEYS) & each.keys() for each in items):
            source.shuffle(items)
        return items
    return data


def another(value: object) -> object:
    """A value other than this."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    return "something" if value is None else f"{value} indeed"


FILES = list(small_contents())
LEAVES = list(leaves(small_contents()))


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_the_order_of_entries_and_keys_does_not_matter(source: random.Random) -> None:
    assert hash_of(shuffled(small_contents(), source)) == hash_of(small_contents())


@settings(max_examples=20)
@given(st.permutations(FILES), st.lists(st.booleans(), min_size=len(FILES), max_size=len(FILES)))
def test_the_order_and_names_of_files_do_not_matter(order: list[str], renamed: list[bool]) -> None:
    contents = {}
    for name, again in zip(order, renamed, strict=True):
        folder, slash, file = name.rpartition("/")
        contents[f"{folder}{slash}{'other_' if again and slash else ''}{file}"] = small_contents()[name]
    assert hash_of(contents) == hash_of(small_contents())


@settings(max_examples=20)
@given(st.lists(st.booleans(), min_size=11, max_size=11))
def test_which_of_several_files_a_fact_stands_in_does_not_matter(moved: list[bool]) -> None:
    contents = deepcopy(small_contents())
    facts = contents["facts/reader.yaml"]["facts"]
    contents["facts/more.yaml"] = {"facts": [each for each, gone in zip(facts, moved, strict=True) if gone]}
    contents["facts/reader.yaml"]["facts"] = [each for each, gone in zip(facts, moved, strict=True) if not gone]
    assert hash_of(contents) == hash_of(small_contents())


@settings(max_examples=200)
@given(st.sampled_from(LEAVES))
def test_any_other_word_is_another_law(path: tuple[str | int, ...]) -> None:
    contents = deepcopy(small_contents())
    part: Any = contents
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = another(part[path[-1]])
    assert hash_of(contents) != hash_of(small_contents())


@settings(max_examples=60)
@given(st.sampled_from(sorted({path[:-1] for path in LEAVES if len(path) > 2}, key=str)), st.data())
def test_a_word_more_or_less_is_another_law(path: tuple[str | int, ...], data: st.DataObject) -> None:
    contents = deepcopy(small_contents())
    part: Any = contents
    for key in path:
        part = part[key]
    if isinstance(part, dict):
        del part[data.draw(st.sampled_from(sorted(part)))]
    else:
        part.pop(data.draw(st.integers(0, len(part) - 1)))
    assert hash_of(contents) != hash_of(small_contents())


def test_the_order_of_plain_words_is_law() -> None:
    contents = deepcopy(small_contents())
    standing = next(each for each in contents["facts/reader.yaml"]["facts"] if each["id"] == "standing")
    standing["values"].reverse()
    assert hash_of(contents) != hash_of(small_contents())


def rewritten(folder: Path, how: str) -> None:
    for path in folder.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if how == "comments":
            text = "# in front\n" + "\n".join(
                f"{line}  # beside" if line.endswith("]") else line for line in text.split("\n")
            )
        elif how == "line ends":
            text = text.replace("\n", "\r\n")
        elif how == "mark":
            text = "\ufeff" + text
        elif how == "layout":
            data = read_file(path, path.name).data
            text = yaml.safe_dump(data, default_flow_style=True, allow_unicode=True, width=60, sort_keys=True)
        path.write_bytes(text.encode("utf-8"))


@pytest.mark.parametrize("how", ["comments", "line ends", "mark", "layout"])
def test_how_the_files_are_written_down_does_not_matter(how: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    rewritten(folder, how)
    loaded = load(folder)
    assert loaded.faults == ()
    assert loaded.book.sha256 == load(SMALL).book.sha256


def test_only_a_sound_book_has_a_hash(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / "bodies.yaml").write_text("bodies: [{code: L03, name: Lost, kind: library, successors: [L04]}]\n")
    loaded = load(folder)
    assert loaded.faults
    assert loaded.book.sha256 == ""
    assert len(load(SMALL).book.sha256) == 64


def test_the_order_of_two_editions_of_one_text_does_not_change_the_hash(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    file = folder / "national" / "lending.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    first = next(place for place, line in enumerate(lines) if "id: lending.keep_dry" in line)
    assert "id: lending.keep_dry" in lines[first + 1]
    before = load(folder).book.sha256
    lines[first], lines[first + 1] = lines[first + 1], lines[first]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert before
    assert load(folder).book.sha256 == before
