"""GET /v1/sources: everything the rules cite, and whether it was read."""

from __future__ import annotations

from typing import Any

from flask_smorest import Blueprint

from rules.book_loading.records import Book
from service.api.described import Closed, each, text

READ = {"enum": ["verified", "secondary", "unverified"]}


class SourceSchema(Closed):
    """A citation, and whether it was read."""

    id = text()
    instrument = text("The Act, regulations, guidance or judgment.")
    at = text("The provision or paragraph.")
    address = text("Where to read it.", null=True)
    status = text("verified: read at its origin; secondary: read in another work; unverified: not read.", READ)
    says = text("What it says, in short.")
    note = text("A caution about it.", null=True)


class SourcesSchema(Closed):
    """All sources."""

    sources = each(SourceSchema)


def sources_blueprint(book: Book) -> Blueprint:
    """The address of the sources."""
    blueprint = Blueprint("sources", __name__, description="What the rules cite.")

    def list_sources() -> dict[str, Any]:
        """Every source of the book"""
        return {"sources": book.sources.values()}

    view = blueprint.doc(operationId="listSources")(blueprint.response(200, SourcesSchema)(list_sources))
    blueprint.add_url_rule("/v1/sources", view_func=view)
    return blueprint
