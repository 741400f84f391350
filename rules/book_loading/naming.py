"""Every name that a condition can read, once: facts, findings, figures, measures, and what selections give."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping

from rules.book_loading.items import Item, Items, repeated
from rules.book_loading.records import Book, Place
from rules.language.domains import Domain
from rules.language.refusals import FUNCTIONS
from rules.language.vocabulary import PERSON, Vocabulary, Word, record_date_of

RESERVED = frozenset({*keyword.kwlist, *FUNCTIONS, "as_at", "as_understood_on"})


def vocabulary_of(items: Items, book: Book) -> Vocabulary:
    """The vocabulary of a book. Notes names that stand twice, or that the condition language keeps for itself."""
    words = {"as_at": Word("as_at", "date", PERSON, Domain("date"))}
    places: dict[str, Place] = {}

    def declare(word: Word, place: Place) -> None:
        if word.id in RESERVED:
            items.note(place, f'"{word.id}" is a word of the condition language, so nothing else can have that name')
            items.lost.add([word.id])
        elif word.id in places:
            items.note(place, repeated(word.id, places[word.id]))
            items.lost.add([word.id])
            words.pop(word.id, None)  # either may be meant, so neither is read
        else:
            words[word.id], places[word.id] = word, place

    for word, place in _plain_words(items, book):
        declare(word, place)
    for word, place in list(_selected_words(items, book, words)):
        declare(word, place)
    words |= {word.id: word for word in _record_dates(book, words)}
    return Vocabulary(words, items.lost)


def _plain_words(items: Items, book: Book) -> Iterator[tuple[Word, Place]]:
    for fact in book.facts.values():
        yield Word(fact.id, "fact", fact.about, fact.domain), fact.place
    for finding in book.findings.values():
        yield Word(finding.id, "finding", finding.about, finding.domain), finding.place
    for figure in book.figures.values():
        yield Word(figure.id, "figure", PERSON, figure.domain), figure.place
    for item in items.of("national", "measures"):
        yield Word(item.data["id"], "measure", item.data["about"], _measured(item)), item.place


def _measured(item: Item) -> Domain:
    data = item.data
    if "counts" in data:
        return Domain("integer", high=len(data["counts"]["of"]))
    return Domain(data["type"], low=data.get("low"), high=data.get("high"))


def _selected_words(items: Items, book: Book, words: Mapping[str, Word]) -> Iterator[tuple[Word, Place]]:
    for selection in book.selections.values():
        for name, attribute in selection.gives.items():
            if attribute in words:
                yield Word(name, "selected", PERSON, words[attribute].domain), selection.place
            else:
                items.lost.add([name])  # what is wrong with the attribute is said once, of the selection


def _record_dates(book: Book, words: Mapping[str, Word]) -> Iterator[Word]:
    """The day of the record of each finding that a body can put on record."""
    for finding in book.findings.values():
        if finding.recordable and finding.id in words:
            yield Word(record_date_of(finding.id), "record_date", finding.about, Domain("date"))
