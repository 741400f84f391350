"""GET /health/live and /health/ready: is the process up, and can it decide?"""

from __future__ import annotations

import structlog
from flask import Response, jsonify
from flask_smorest import Blueprint

from rules.case import check_case
from rules.concluding.serving import ServedBook
from rules.decide import decide
from service.api.described import Closed, text, truth
from service.api.problems import PROBLEM_JSON, ProblemSchema, problem
from service.config import Config, london_day
from service.logs import where_it_broke


class LiveSchema(Closed):
    """The process answers."""

    status = text("", {"enum": ["live"]})


class ReadySchema(Closed):
    """A case was decided just now, the engine and the reference agreeing."""

    status = text("", {"enum": ["ready"]})
    rulebook_sha256 = text()
    book_covers_today = truth("False where today lies outside the life of the book: cases then need an as_at.")


def health_blueprint(served: ServedBook, config: Config) -> Blueprint:
    """The addresses for whoever keeps the service running."""
    blueprint = Blueprint("health", __name__, description="For whoever keeps the service running.")
    contract = served.book.contract
    assert contract, "a served book has a contract"

    def live() -> dict[str, str]:
        """Is the process up?"""
        return {"status": "live"}

    def ready() -> Response:
        """Can cases be decided? One is, each time."""
        today = london_day(config.now())
        within = min(max(today, contract.life_start), contract.life_end)
        try:
            decide(check_case({}, served.book, within), served)
        except Exception as error:
            structlog.get_logger().error(
                "not_ready", error=type(error).__name__, at=where_it_broke(error.__traceback__)
            )
            return problem("not-ready", "A case on which nothing is given could not be decided.")
        return jsonify(status="ready", rulebook_sha256=served.book.sha256, book_covers_today=within == today)

    live_view = blueprint.doc(operationId="isLive")(blueprint.response(200, LiveSchema)(live))
    ready_view = blueprint.doc(operationId="isReady")(blueprint.response(200, ReadySchema)(ready))
    not_ready = blueprint.alt_response(
        503, schema=ProblemSchema, content_type=PROBLEM_JSON, description="No case can be decided."
    )
    blueprint.add_url_rule("/health/live", view_func=live_view)
    blueprint.add_url_rule("/health/ready", view_func=not_ready(ready_view))
    return blueprint
