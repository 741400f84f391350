"""Which dated amounts an answer rests on."""

from __future__ import annotations

from collections.abc import Iterator

from rules.book_loading.names_read import names_measured, names_read
from rules.decision import FigureUsed
from rules.language.domains import shown
from rules.reference.knowledge import figure_on
from rules.telling.basis import Basis


def figures_used(basis: Basis) -> tuple[FigureUsed, ...]:
    """The figures that applied rules read, on the day of the decision."""
    applied = {name for (name, _), applies in basis.ordinary.conclusions.applies.items() if applies}
    names: set[str] = set()
    for name in applied:
        for read in names_read(basis.book.rules[name]):
            names.update(_behind(read, basis))
    return tuple(_used(name, basis) for name in sorted(names & set(basis.book.figures)))


def _behind(name: str, basis: Basis) -> Iterator[str]:
    yield name
    measure = basis.book.measures.get(name)
    if measure is not None:
        for behind in names_measured(measure):
            yield from _behind(behind, basis)


def _used(name: str, basis: Basis) -> FigureUsed:
    figure = basis.book.figures[name]
    dated = figure_on(figure, basis.given.knowledge.case.as_at)
    assert dated is not None, "the loader refuses a figure with a gap in the book's life"
    return FigureUsed(
        figure=name,
        title=figure.title,
        value=shown(dated.value, figure.domain.type),
        since=shown(dated.start, "date"),
        source=dated.source,
        status=basis.book.sources[dated.source].status,
    )
