"""Does a book hold together? What only shows when its parts are held against each other."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from rules.book_loading.checks.collisions import collision_faults
from rules.book_loading.checks.conclusions import conclusion_faults, faults_of_conclusion
from rules.book_loading.checks.dated_records import dated_record_faults, overtaking_faults
from rules.book_loading.checks.figure_gaps import figure_gap_faults
from rules.book_loading.checks.reading import reading_faults
from rules.book_loading.checks.references import reference_faults
from rules.book_loading.checks.selections import selection_faults
from rules.book_loading.checks.workings import working_faults
from rules.book_loading.records import Book, Rule
from rules.language.source_text import Fault


def check_book(book: Book, unread: Mapping[str, Rule], lost: Container[str]) -> Iterator[Fault]:
    """Every fault between the parts of a book. What names something lost is not blamed for it.

    `unread` are rules whose condition cannot be read: all else about them is looked at too.
    """
    written = replace(book, rules={**book.rules, **unread})
    yield from conclusion_faults(written, lost)
    yield from working_faults(written, lost)
    yield from reference_faults(written, lost)
    yield from selection_faults(book, lost)
    yield from reading_faults(book)
    yield from dated_record_faults(book)
    yield from overtaking_faults(book, lost)
    yield from figure_gap_faults(book)
    fitting = {rule.id: rule for rule in book.rules.values() if not any(faults_of_conclusion(book, rule, lost))}
    yield from collision_faults(replace(book, rules=fitting))
