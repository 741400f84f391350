"""The front page: what this is, and where everything is. And a page for each kind of problem."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from rules.concluding.serving import ServedBook
from service.api.problems import KINDS


def front_blueprint(served: ServedBook) -> Blueprint:
    """The plain pages."""
    blueprint = Blueprint("front", __name__, template_folder="templates")

    @blueprint.get("/")
    def front() -> str:
        return render_template("front.html", book=served.book, contract=served.book.contract)

    @blueprint.get("/problems/<kind>")
    def problem_kind(kind: str) -> str:
        if kind not in KINDS:
            abort(404)
        return render_template("problem.html", kind=KINDS[kind])

    return blueprint
