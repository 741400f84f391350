"""What the law reads of records: a finding whose day is read can be asked for, an event above a record has a day."""

from __future__ import annotations

from collections.abc import Container, Iterator

from rules.book_loading.names_read import names_behind, names_measured, names_read, names_worked_with
from rules.book_loading.records import Book
from rules.language.source_text import Fault
from rules.language.vocabulary import finding_dated_by, readable_from

KNOWN_FIRST = frozenset({"fact", "measure", "figure", "date"})  # kinds of names that nothing has to close for
ASKED_WITH = {"question": "what to ask the body", "who_can_answer": "whom to ask"}


def dated_record_faults(book: Book) -> Iterator[Fault]:
    """Findings whose day of record is read, though nobody could be asked for the record."""
    for name in sorted({finding_dated_by(read) or "" for read in _names(book)} & set(book.findings)):
        finding = book.findings[name]
        for key, why in ASKED_WITH.items():
            if finding.recordable and not getattr(finding, key):
                message = f'finding "{name}" is read by the day of its record, but has no "{key}": say {why}'
                yield Fault(finding.place.file, finding.place.line, message)


def _names(book: Book) -> Iterator[str]:
    for rule in book.rules.values():
        yield from names_read(rule)
    for measure in book.measures.values():
        yield from names_measured(measure)
    for remark in book.every_remark():
        if remark.by_when:
            yield from names_worked_with(remark.by_when)


def overtaking_faults(book: Book, lost: Container[str]) -> Iterator[Fault]:
    """Events above records whose day cannot be known before anything is concluded."""
    for finding in book.findings.values():
        for event in finding.recordable.overtaken_by if finding.recordable else ():
            word = book.vocabulary.find(event.since)
            fits = word is not None and word.domain.type == "date" and readable_from(finding.about, word)
            made_of = names_behind(book, [event.since])
            kinds = {book.vocabulary.words[name].kind for name in made_of if name in book.vocabulary.words}
            if (word or event.since not in lost) and not (fits and kinds <= KNOWN_FIRST):
                message = (
                    f'finding "{finding.id}" is overtaken since "{event.since}", which is not a date that it can read, '
                    "made of facts only"
                )
                yield Fault(finding.place.file, finding.place.line, message)
