"""What a selection of an episode reads: dates and a yes-or-no of episodes, and what it gives."""

from __future__ import annotations

from collections.abc import Container, Iterator

from rules.book_loading.records import Book, Selection
from rules.language.source_text import Fault
from rules.language.vocabulary import EPISODE

WORDS = {"date": "a date of an episode", "bool": "a yes-or-no about an episode", None: "about an episode"}


def selection_faults(book: Book, lost: Container[str]) -> Iterator[Fault]:
    """Names that a selection cannot choose by, or cannot give."""
    for selection in book.selections.values():
        for name, type_ in _wanted(selection):
            word = book.vocabulary.find(name)
            fits = word is not None and word.about == EPISODE and type_ in (None, word.domain.type)
            if not fits and (word or name not in lost):
                message = f'selection "{selection.id}" uses "{name}", which is not {WORDS[type_]}'
                yield Fault(selection.place.file, selection.place.line, message)


def _wanted(selection: Selection) -> Iterator[tuple[str, str | None]]:
    yield selection.by, "date"
    yield selection.where, "bool"
    if selection.after:
        yield selection.after, "date"
    for name in dict.fromkeys(selection.gives.values()):
        yield name, None
