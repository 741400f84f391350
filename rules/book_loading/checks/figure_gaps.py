"""No day of the book's life without law: every figure covers all of it, an amount nobody knows as a recorded null."""

from __future__ import annotations

from collections.abc import Iterator

from rules.book_loading.records import Book, Figure
from rules.language.domains import shown
from rules.language.source_text import Fault


def figure_gap_faults(book: Book) -> Iterator[Fault]:
    """Figures with a gap inside the life of the book, each with its first missing day."""
    if book.contract is None:
        return
    first, last = book.contract.life_start, book.contract.life_end
    for figure in book.figures.values():
        missing = first_missing_day(figure, first, last)
        if missing is not None:
            message = (
                f'figure "{figure.id}" has no value for {shown(missing, "date")}: it needs one for every day of the '
                f"book, {shown(first, 'date')} to {shown(last, 'date')}; an amount that nobody knows is a recorded null"
            )
            yield Fault(figure.place.file, figure.place.line, message)


def first_missing_day(figure: Figure, first: int, last: int) -> int | None:
    """The first day from `first` to `last` for which a figure has no value."""
    day = first
    for dated in sorted(figure.values, key=lambda each: each.start):
        if dated.start > day:
            break
        if dated.end is None:
            return None
        day = max(day, dated.end + 1)
    return day if day <= last else None
