"""A YAML file: what is read from it, and where each part of it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from rules.book_loading.reading import BookFile, read_file
from rules.language.source_text import SourceText


def file_of(folder: Path, text: str) -> BookFile:
    path = folder / "toy.yaml"
    path.write_text(text, encoding="utf-8")
    return read_file(path, "toy.yaml")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ('"12"', "12"),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("True", "True"),
        ("2015-04-01", "2015-04-01"),
        ("812.50", "812.50"),
        ("1e3", "1e3"),
        ("0x10", "0x10"),
        ("010", "010"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("1" + "0" * 15, "1" + "0" * 15),
        ("[yes, 1, x]", ["yes", 1, "x"]),
    ],
)
def test_only_truth_nothing_and_whole_numbers_are_more_than_text(written: str, read: object, tmp_path: Path) -> None:
    file = file_of(tmp_path, f"key: {written}\n")
    assert file.faults == []
    assert file.data == {"key": read}
    assert type(file.data["key"]) is type(read)


def test_every_part_knows_its_line(tmp_path: Path) -> None:
    file = file_of(tmp_path, "# first\nrules:\n  - id: a\n    cites: [b,\n      c]\n\n  - {id: d}\n")
    lines = {
        path: file.line(path) for path in [("rules",), ("rules", 0), ("rules", 0, "cites"), ("rules", 0, "cites", 1)]
    }
    assert lines == {("rules",): 2, ("rules", 0): 3, ("rules", 0, "cites"): 4, ("rules", 0, "cites", 1): 5}
    assert file.line(("rules", 1, "id")) == 7
    assert file.line(("rules", 1, "nowhere", 3)) == 7
    assert file.line(("nowhere",)) == file.line(()) == 2


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("when: wet and cold  # why", SourceText("wet and cold", "toy.yaml", 1, 6)),
        ("when:   wet\n  and cold", SourceText("wet\n  and cold", "toy.yaml", 1, 8)),
        ("when: 'wet and cold'", SourceText("wet and cold", "toy.yaml", 1, 7)),
        ('when: "wet\n  and cold"', SourceText("wet\n  and cold", "toy.yaml", 1, 7)),
        ("when: >\n  wet\n  and cold\nthen: x", SourceText("  wet\n  and cold", "toy.yaml", 2)),
        ("when: |-\n\n    wet\n    and cold\n\n\nthen: x", SourceText("\n    wet\n    and cold", "toy.yaml", 2)),
        ("when: >  # folded\n  wet", SourceText("  wet", "toy.yaml", 2)),
        ("{when: wet, then: x}", SourceText("wet", "toy.yaml", 1, 7)),
    ],
)
def test_a_text_knows_how_it_stands_in_the_file(written: str, source: SourceText, tmp_path: Path) -> None:
    assert file_of(tmp_path, written).texts["when",] == source


def test_a_part_may_be_named_and_used_again(tmp_path: Path) -> None:
    file = file_of(tmp_path, "one: &all [a, b]\nother: *all\n")
    assert file.faults == []
    assert file.data == {"one": ["a", "b"], "other": ["a", "b"]}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"one: [", "toy.yaml:1: this is not YAML: expected the node content, but found '<stream end>'"),
        (b"one: 1\n---\ntwo: 2\n", "toy.yaml:2: this is not YAML: but found another document"),
        (b"one: 1\nother: *gone\n", "toy.yaml:2: this is not YAML: found undefined alias 'gone'"),
        (b"one: 1\n? [a, b]\n: 2\n", "toy.yaml:2: a key is plain text"),
        (b"one: !!binary aGVsbG8=\n", "toy.yaml:1: a tag has no place in a book"),
        (b"one: !!set {a, b}\n", "toy.yaml:1: a tag has no place in a book"),
        (b"one: !!int twelve\n", "toy.yaml:1: a tag has no place in a book"),
        (b'one: "\\ud800"\n', "toy.yaml:1: this holds half of a character"),
        (b"one: &a {two: *a}\n", "toy.yaml:1: this is part of itself"),
        (b"one: 1\none: 2\n", 'toy.yaml:2: the key "one" stands twice'),
        (b"# nothing\n", "toy.yaml:1: the file is empty"),
        (b"one: 1\ntwo: \x07\n", "toy.yaml:2: this is not YAML: it holds a character that cannot be shown"),
        (b"one: \xff\n", "toy.yaml:1: the file cannot be read: UnicodeDecodeError"),
        (b"[" * 3000, "toy.yaml:1: the file is nested too deeply to read"),
    ],
)
def test_what_cannot_be_read_is_one_fault(text: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "toy.yaml").write_bytes(text)
    assert [str(fault) for fault in read_file(tmp_path / "toy.yaml", "toy.yaml").faults] == [says]


def test_a_file_that_is_gone_is_one_fault(tmp_path: Path) -> None:
    file = read_file(tmp_path / "gone.yaml", "gone.yaml")
    assert [str(fault) for fault in file.faults] == ["gone.yaml:1: the file cannot be read: FileNotFoundError"]
