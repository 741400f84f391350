"""Which findings may be read at all, and by whom.

A finding that may not arise can only be shown. One that tracks a process lies outside the promise that what is settled
stays so, and no rule about eligibility, payer or charge may rest on it, however indirectly. A case is checked for
contradictions before anything is concluded, so an impossible case is made of facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules.book_loading.checks.blame import fault_of_what_rows_share
from rules.book_loading.names_read import names_behind, names_measured, names_read, names_selected_by, names_worked_with
from rules.book_loading.records import Book, Place, Rule
from rules.language.expression import names_in
from rules.language.source_text import Fault


def reading_faults(book: Book) -> Iterator[Fault]:
    """Findings read by what may not read them."""
    yield from _not_arising(book)
    for rule in book.rules.values():
        for message in _process_read_by(book, rule):
            yield fault_of_what_rows_share(rule, message)
    for breach in book.breaches.values():
        for name in sorted(names_behind(book, names_in(breach.never))):
            word = book.vocabulary.find(name)
            if word and word.kind in ("finding", "selected", "record_date"):
                message = (
                    f'impossible case "{breach.id}" reads "{name}", but is made of facts and measures of facts only'
                )
                yield Fault(breach.place.file, breach.place.line, message)
                break


def _not_arising(book: Book) -> Iterator[Fault]:
    for rule in book.rules.values():
        for message in _messages(book, names_read(rule)):
            yield fault_of_what_rows_share(rule, message)
    for what, place, names in _other_readers(book):
        for message in _messages(book, names):
            yield Fault(place.file, place.line, f"{what} {message}")


def _messages(book: Book, names: Iterable[str]) -> Iterator[str]:
    for name in sorted(names):
        if name in book.findings and book.findings[name].may_not_arise:
            yield f'reads "{name}", which may not arise at all: it can only be shown'


def _other_readers(book: Book) -> Iterator[tuple[str, Place, frozenset[str]]]:
    for measure in book.measures.values():
        yield f'measure "{measure.id}"', measure.place, names_measured(measure)
    for selection in book.selections.values():
        yield f'selection "{selection.id}"', selection.place, names_selected_by(selection)
    for remark in book.every_remark():
        if remark.by_when:
            yield f'text "{remark.id}"', remark.place, names_worked_with(remark.by_when)


def _process_read_by(book: Book, rule: Rule) -> Iterator[str]:
    """How a rule that settles something else than a process rests on one."""
    if rule.gives is None or _is_process(book, rule.gives):
        return
    for name in _process_names(book, rule):
        yield f'reads "{name}", which tracks a process: no rule about eligibility, payer or charge may'
    for exception in (book.rules[name] for name in rule.unless if name in book.rules):
        if exception.gives is not None and not _is_process(book, exception.gives):
            continue  # blamed itself for what it reads
        for name in _process_names(book, exception):
            yield (
                f'yields to "{exception.id}", which reads "{name}", which tracks a process: '
                "no rule about eligibility, payer or charge may"
            )


def _process_names(book: Book, rule: Rule) -> list[str]:
    return [name for name in sorted(names_behind(book, names_read(rule))) if _is_process(book, name)]


def _is_process(book: Book, name: str) -> bool:
    return name in book.findings and book.findings[name].process
