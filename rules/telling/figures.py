"""Which dated amounts an answer rests on."""

from __future__ import annotations

from rules.decision import FigureUsed
from rules.language.domains import shown
from rules.reference.knowledge import figure_on
from rules.telling.basis import Basis


def figures_used(basis: Basis) -> tuple[FigureUsed, ...]:
    """The figures that applied rules read, on the day of the decision."""
    program = basis.ordinary.state.program
    names = {figure for rule in basis.applying for figure in program.figures_of(rule)}
    return tuple(_used(name, basis) for name in sorted(names))


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
