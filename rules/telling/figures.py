"""Which dated amounts an answer rests on."""

from __future__ import annotations

from collections.abc import Iterator

from rules.book_loading.names_read import names_measured, names_read
from rules.decision import FigureUsed
from rules.language.domains import shown
from rules.reference.knowledge import figure_on
from rules.telling.decided import Decided


def figures_used(decided: Decided) -> tuple[FigureUsed, ...]:
    """The figures that applied rules read, on the day of the decision."""
    applied = {name for (name, _), applies in decided.conclusions.applies.items() if applies}
    names: set[str] = set()
    for name in applied:
        for each in names_read(decided.book.rules[name]):
            names.update(_behind(each, decided))
    return tuple(_used(name, decided) for name in sorted(names & set(decided.book.figures)))


def _behind(name: str, decided: Decided) -> Iterator[str]:
    yield name
    measure = decided.book.measures.get(name)
    if measure is not None:
        for behind in names_measured(measure):
            yield from _behind(behind, decided)


def _used(name: str, decided: Decided) -> FigureUsed:
    figure = decided.book.figures[name]
    dated = figure_on(figure, decided.knowledge.case.as_at)
    assert dated is not None, "the loader refuses a figure with a gap in the book's life"
    return FigureUsed(
        figure=name,
        title=figure.title,
        value=shown(dated.value, figure.domain.type),
        since=shown(dated.start, "date"),
        source=dated.source,
        status=decided.book.sources[dated.source].status,
    )
