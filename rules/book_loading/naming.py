"""Every name that a condition can read, once: facts, findings, figures, measures, and what selections give."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping

from rules.book_loading.items import Item, Items, repeated
from rules.book_loading.records import Book, Place
from rules.language.domains import Domain
from rules.language.refusals import FUNCTIONS
from rules.language.vocabulary import PERSON, Vocabulary, Word, on_record, record_date_of

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
    for finding in book.findings.values():
        if finding.recordable and (name := on_record(finding.id)) in words:
            says = f'"{name}" says whether finding "{finding.id}" is on record, so nothing else can have that name'
            items.note(places[name], says)
            items.lost.add([name])
            words.pop(name)
    words |= {word.id: word for word in _words_of_records(book, words, items)}
    return Vocabulary(words, items.lost)


def _plain_words(items: Items, book: Book) -> Iterator[tuple[Word, Place]]:
    for fact in book.facts.values():
        yield Word(fact.id, "fact", fact.about, fact.domain), fact.place
    for finding in book.findings.values():
        yield Word(finding.id, "finding", finding.about, finding.domain), finding.place
    for figure in book.figures.values():
        yield Word(figure.id, "figure", PERSON, figure.domain), figure.place
    for first, *others in _measures(items).values():
        yield Word(first.data["id"], "measure", first.data["about"], _joined(first, others)), first.place


def _measures(items: Items) -> dict[str, list[Item]]:
    """The entries of each measure: one made differently at different times has several."""
    found: dict[str, list[Item]] = {}
    for item in items.of("national", "measures"):
        found.setdefault(item.data["id"], []).append(item)
    return found


def _joined(first: Item, others: list[Item]) -> Domain:
    """What a measure may be at whatever time; notes an entry about somebody else, or of another type."""
    domains = [_measured(first)]
    for item in others:
        domains.append(_measured(item))
        if (item.data["about"], item.data["type"]) != (first.data["about"], first.data["type"]):
            at = f"{first.place.file}:{first.place.line}"
            item.fault(f'measure "{first.data["id"]}" is about another, or of another type, than at {at}')
            return domains[0]
    lows, highs = zip(*(domain.bounds() for domain in domains), strict=True)
    return domains[0] if len(set(domains)) == 1 else Domain(domains[0].type, low=min(lows), high=max(highs))


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


def _words_of_records(book: Book, words: Mapping[str, Word], items: Items) -> Iterator[Word]:
    """Of each finding that a body can put on record: whether one is on record, and its day."""
    for finding in book.findings.values():
        if finding.recordable and finding.id in words:
            yield Word(record_date_of(finding.id), "record_date", finding.about, Domain("date"))
            if on_record(finding.id) not in items.lost:
                yield Word(on_record(finding.id), "on_record", finding.about, Domain("bool"))
