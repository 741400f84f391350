"""Whatever breaks in a book, its mistake is told once, however much else in the book rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from rules.book_loading.loading import load
from rules.book_loading.reading import read_file
from tests.books.planted import SMALL, faults_of, small_book

FILES = sorted(path.relative_to(SMALL).as_posix() for path in SMALL.rglob("*.yaml"))
Place = tuple[str, tuple[str | int, ...]]


def entries(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every entry with an id of its own, by its path."""
    if isinstance(data, dict):
        if path and path[0] != "payers" and isinstance(path[-1], int) and data.keys() & {"id", "code", "row"}:
            yield path
        for key, value in data.items():
            yield from entries(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from entries(value, (*path, index))


@cache
def contents(name: str) -> Any:
    return read_file(SMALL / name, name).data


ENTRIES = [(name, path) for name in FILES for path in entries(contents(name))]


def at(place: Place) -> dict[str, Any]:
    entry = contents(place[0])
    for part in place[1]:
        entry = entry[part]
    assert isinstance(entry, dict)
    return entry


def identity(place: Place) -> str:
    return next(key for key in ("id", "code", "row") if key in at(place))


def spoilt(folder: Path, place: Place, *, without: str = "", **added: Any) -> Path:
    """A copy of the small book in which one entry has lost a key, or has others than it had."""
    name, path = place
    data = deepcopy(contents(name))
    entry = data
    for part in path:
        entry = entry[part]
    entry.update(added)
    entry.pop(without, None)
    book = small_book(folder)
    (book / name).write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return book


def named(place: Place) -> str:
    return f"{place[0]}:{'.'.join(str(part) for part in place[1])}"


def test_there_is_an_entry_of_every_kind() -> None:
    kinds = {".".join(part for part in path if isinstance(part, str)) for _, path in ENTRIES}
    assert kinds == {
        "sources", "facts", "findings", "figures", "commencements", "bodies", "measures", "select", "valid", "rules",
        "tables", "tables.rows", "texts.next_steps", "texts.warnings", "texts.interim", "texts.not_concluded",
    }  # fmt: skip


@pytest.mark.parametrize("place", ENTRIES, ids=named)
def test_an_entry_with_an_unknown_key(place: Place, tmp_path: Path) -> None:
    (fault,) = faults_of(spoilt(tmp_path, place, planted="mistake"))
    assert 'has a key "planted" that this format does not know' in fault


@pytest.mark.parametrize("place", ENTRIES, ids=named)
def test_an_entry_whose_id_has_a_misspelt_key(place: Place, tmp_path: Path) -> None:
    key = identity(place)
    entry = at(place)
    (fault,) = faults_of(spoilt(tmp_path, place, without=key, **{f"{key}d": entry[key]}))
    assert fault.endswith(f'has a key "{key}d" that this format does not know; did you mean "{key}"?')


@pytest.mark.parametrize("place", [each for each in ENTRIES if "findings" in each[1]], ids=named)
def test_a_finding_with_an_impossible_otherwise(place: Place, tmp_path: Path) -> None:
    (fault,) = faults_of(spoilt(tmp_path, place, otherwise="planted"))
    assert '"planted" is not one of its values' in fault


@pytest.mark.parametrize(
    "place", [each for each in ENTRIES if "rules" in each[1] or "tables" in each[1][-2:]], ids=named
)
def test_a_rule_or_table_whose_condition_cannot_be_read(place: Place, tmp_path: Path) -> None:
    (fault,) = faults_of(spoilt(tmp_path, place, when="planted"))
    assert '"planted" is not a fact, finding or figure of this book' in fault


@pytest.mark.parametrize("place", [each for each in ENTRIES if "figures" in each[1]], ids=named)
def test_a_figure_whose_values_overlap(place: Place, tmp_path: Path) -> None:
    twice = [{"from": "2020-01-01", "value": None, "source": "fees.r4"}] * 2
    (fault,) = faults_of(spoilt(tmp_path, place, values=twice))
    assert "has two values for 2020-01-01" in fault


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_yaml(name: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write("\nplanted: [\n")
    (fault,) = faults_of(folder)
    assert fault.startswith(f"{name}:")
    assert "this is not YAML" in fault


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_text(name: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / name).write_bytes((folder / name).read_bytes() + b"\xff")
    assert faults_of(folder) == [f"{name}:1: the file cannot be read: UnicodeDecodeError"]


@pytest.mark.parametrize("name", FILES)
def test_a_file_with_a_character_that_cannot_be_shown(name: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / name).write_text("# \x07\n" + (folder / name).read_text(encoding="utf-8"), encoding="utf-8")
    assert faults_of(folder) == [f"{name}:1: this is not YAML: it holds a character that cannot be shown"]


@pytest.mark.parametrize("name", ["sources.yaml", "decision.yaml"])
def test_a_file_that_is_missing(name: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / name).unlink()
    assert faults_of(folder) == [f"{name}:1: the file is missing"]


@pytest.mark.parametrize("name", ["facts/reader.yaml", "national/joining.yaml"])
def test_a_file_with_a_misspelt_heading(name: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    text = (folder / name).read_text(encoding="utf-8")
    heading = "facts:" if "facts" in name else "rules:"
    (folder / name).write_text(text.replace(f"{heading}\n", f"{heading[:-2]}:\n"), encoding="utf-8")
    (fault,) = faults_of(folder)
    assert fault.endswith(f'that this format does not know; did you mean "{heading[:-1]}"?')


def test_a_rule_whose_condition_cannot_be_read_is_still_looked_at(tmp_path: Path) -> None:
    place = next(each for each in ENTRIES if "rules" in each[1])
    folder = spoilt(
        tmp_path, place, when="planted", cites=["act.s9"], then={"in_scop": False}, unless=["no.rule"],
        adds={"warnings": ["no.text"]}, in_force={"from": "no_act"},
    )  # fmt: skip
    says = "\n".join(faults_of(folder))
    assert len(load(folder).faults) == 6
    for planted in ('"planted" is not a fact', '"act.s9"', '"in_scop"', '"no.rule"', '"no.text"', '"no_act"'):
        assert planted in says
