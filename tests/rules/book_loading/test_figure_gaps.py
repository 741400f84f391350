"""A figure covers every day of the book's life; the first day that it misses is named."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rules.book_loading.checks.figure_gaps import first_missing_day
from rules.book_loading.records import DatedValue, Figure, Place
from rules.language.domains import Domain

FIRST, LAST = 10, 20
periods = st.tuples(st.integers(0, 30), st.one_of(st.none(), st.integers(0, 30)))


@given(st.lists(periods, min_size=1, max_size=5))
def test_the_first_missing_day_is_the_first_day_in_no_period(found: list[tuple[int, int | None]]) -> None:
    values = tuple(DatedValue(start, end, None, "toy.s1") for start, end in found)
    figure = Figure("toy", Domain("money"), "Toy", "pounds", values, Place("toy.yaml", 1))
    missing = [
        day
        for day in range(FIRST, LAST + 1)
        if not any(start <= day and (end is None or day <= end) for start, end in found)
    ]
    assert first_missing_day(figure, FIRST, LAST) == (missing[0] if missing else None)
