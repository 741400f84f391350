"""GET /v1/figures: the dated amounts and numbers of the book."""

from __future__ import annotations

from typing import Any

from flask_smorest import Blueprint

from rules.book_loading.records import Book, Figure
from rules.language.domains import shown
from service.api.described import DAY, Closed, day_of, each, text, value


class FigureValueSchema(Closed):
    """The value of a figure over a period of days."""

    start = text("The first day.", DAY)
    end = text("The last day; null where none is set.", like=DAY, null=True)
    value = value("Pounds as a decimal text, or a whole number; null: not known to this book.")
    source = text("The id of its source.")


class FigureSchema(Closed):
    """A named, dated number or amount of money."""

    id = text()
    title = text()
    type = text("", {"enum": ["integer", "money"]})
    unit = text()
    values = each(FigureValueSchema)


class FiguresSchema(Closed):
    """All figures."""

    figures = each(FigureSchema)


def figures_blueprint(book: Book) -> Blueprint:
    """The address of the figures."""
    blueprint = Blueprint("figures", __name__, description="Dated amounts and numbers.")

    def list_figures() -> dict[str, Any]:
        """Every figure of the book"""
        return {"figures": [_figure(figure) for figure in book.figures.values()]}

    view = blueprint.doc(operationId="listFigures")(blueprint.response(200, FiguresSchema)(list_figures))
    blueprint.add_url_rule("/v1/figures", view_func=view)
    return blueprint


def _figure(figure: Figure) -> dict[str, Any]:
    type_ = figure.domain.type
    values = [
        {
            "start": day_of(dated.start),
            "end": day_of(dated.end),
            "value": shown(dated.value, type_),
            "source": dated.source,
        }
        for dated in figure.values
    ]
    return {"id": figure.id, "title": figure.title, "type": type_, "unit": figure.unit, "values": values}
