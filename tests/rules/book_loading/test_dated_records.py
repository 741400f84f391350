"""A finding whose day of record is read can be asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.books.planted import faults_of, small_book

READERS = {
    "a rule": "rules: [{id: p.r, about: person, says: P., cites: [library.s1], when: record_date(trusted) < as_at,"
    " adds: {warnings: [lending.keep_dry]}}]",
    "a measure": "measures: [{id: p, about: person, type: date, title: P,"
    " works_out: {days_after: [record_date(trusted), 1]}}]",
    "a text": "texts: {next_steps: [{id: p.t, who: the reader, says: P., cites: [library.s1],"
    " by_when: {days_after: [record_date(trusted), 1]}}]}",
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_record_that_nobody_is_asked_for_is_not_read_by_its_day(reader: str, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / "national" / "planted.yaml").write_text(f"regime: p\ntitle: P\norder: 90\n{reader}\n", encoding="utf-8")
    start = 'findings/reader.yaml:31: finding "trusted" is read by the day of its record, but has no'
    assert faults_of(folder) == [
        f'{start} "question": say what to ask the body',
        f'{start} "who_can_answer": say whom to ask',
    ]
