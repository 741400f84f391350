"""What a decision names by key: its presumptions and sources, each told once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rules.book_loading.records import Book
from rules.decision import Citation, Decision, Presumed
from rules.telling.basis import Basis


def presumed_in(basis: Basis) -> Mapping[str, Presumed]:
    """Every presumption of the ordinary footing, by key."""
    return {
        key: basis.presumed(key)
        for presumption in basis.footings.presumed
        if (key := basis.presumption_key(*presumption.named))
    }


def sources_of(decision: Decision, book: Book) -> Decision:
    """The decision with every source that anything in it names."""
    named = sorted({name for name in _cited(decision) if name in book.sources})
    return replace(decision, sources={name: citation(book, name) for name in named})


def citation(book: Book, name: str) -> Citation:
    """A source as a reader needs it."""
    source = book.sources[name]
    return Citation(source.instrument, source.at, source.address, source.status)


def _cited(decision: Decision) -> Iterator[str]:
    for ground in decision.grounds.values():
        yield from ground.cites
    for presumed in decision.presumed.values():
        yield from presumed.cites
    for asked in decision.outstanding:
        yield from asked.cites
    for step in decision.next_steps:
        yield from step.cites
    for arrangement in (decision.interim, *decision.interim.also):
        yield from arrangement.cites
    for remark in (*decision.not_concluded, *decision.warnings):
        yield from remark.cites
    for clash in decision.contradictions:
        yield from clash.cites
    for figure in decision.figures_used:
        yield figure.source
    if decision.locality:
        yield from decision.locality.cites
