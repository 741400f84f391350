"""One mistake, one exact message: every file of tests/books/bad, alone and all together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.books.planted import SMALL, Planted, faults_of, planted_mistakes, small_book

MISTAKES = planted_mistakes()
ELSEWHERE = "fact_named_like_a_finding"  # takes a name from the good book, and is noted where that has it


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: each.name)
def test_a_mistake_gives_its_one_message(mistake: Planted, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    mistake.plant(folder)
    assert faults_of(folder) == [mistake.message]


def test_a_message_names_the_file_and_the_line() -> None:
    for mistake in MISTAKES:
        if mistake.name != ELSEWHERE:
            file, line, says = mistake.message.splitlines()[0].split(":", 2)
            assert file == mistake.target
            assert 1 <= int(line) <= max(len(mistake.text.splitlines()), 1)
            assert says.strip()


def test_a_mistake_in_a_condition_has_a_caret_under_it() -> None:
    in_conditions = [each for each in MISTAKES if "\n    when:" in each.text and "    ^" in each.message]
    assert len(in_conditions) > 70
    for mistake in in_conditions:
        _, condition, caret = mistake.message.splitlines()
        assert condition.strip() in mistake.text
        assert caret.strip() == "^"
        assert caret.index("^") <= len(condition)


def test_mistakes_in_many_files_all_come_out_in_one_run(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    new = [each for each in MISTAKES if not (SMALL / each.target).exists() and each.name != ELSEWHERE]
    together = [each for each in new if "id: planted" not in each.text]
    together += [each for each in MISTAKES if each.name in ("figure_gap", "contract_with_no_text")]
    for mistake in together:
        mistake.plant(folder)
    assert len(together) > 120
    assert faults_of(folder) == sorted(each.message for each in together)
