"""POST /v1/decisions: a case in, a decision out."""

from __future__ import annotations

from typing import Any

from flask import Response, abort, jsonify, request
from flask_smorest import Blueprint

from rules.case import CaseFault, CaseRefused, check_case
from rules.concluding.serving import ServedBook
from rules.decide import decide
from rules.telling.detail import DETAILS, REASONS
from service.api.case_schema import case_schema
from service.api.decision_schema import decision_schema
from service.api.examples import EXAMPLES
from service.api.problems import PROBLEM_JSON, ProblemSchema
from service.config import Config, london_day
from service.issued import issued
from service.strict_json import read_json

_UNKNOWN_DETAIL = CaseFault("/?detail", "not_allowed", f"detail is one of {', '.join(DETAILS)}")
DETAIL = {
    "name": "detail",
    "in": "query",
    "description": "How much is told: the answer alone, with reasons, or everything. The receipt is the same.",
    "schema": {"type": "string", "enum": list(DETAILS), "default": REASONS},
}
REFUSALS = {
    400: "The request body is not sound JSON.",
    413: "The request body is too large.",
    415: "The request body is not sent as JSON.",
    422: "The case cannot be read; every fault is listed with its place.",
    500: "No decision: the engine and the reference disagree, or something failed.",
}


def decisions_blueprint(served: ServedBook, config: Config) -> Blueprint:
    """The address where cases are decided."""
    blueprint = Blueprint("decisions", __name__, description="A case in, a decision out.")

    def decide_case() -> Response:
        """Decide a case: who is responsible for each need, who pays, why, and what would settle the rest

        A contradictory case is a decision too: nothing changes until the contradiction is put right. Nothing is stored.
        """
        now = config.now()
        detail = request.args.get("detail", REASONS)
        faults = [] if detail in DETAILS else [_UNKNOWN_DETAIL]
        if faults:
            raise CaseRefused(faults)
        case = check_case(request_json(config.max_body_bytes), served.book, london_day(now))
        return jsonify(issued(decide(case, served, detail=detail), now, detail))

    view = blueprint.response(200, decision_schema(served.book), description="The decision.")(decide_case)
    for status, description in REFUSALS.items():
        view = blueprint.alt_response(status, schema=ProblemSchema, content_type=PROBLEM_JSON, description=description)(
            view
        )
    view = blueprint.doc(
        operationId="decide", parameters=[DETAIL], requestBody=_body(served, london_day(config.now()))
    )(view)
    blueprint.add_url_rule("/v1/decisions", view_func=view, methods=["POST"])
    return blueprint


def request_json(most_bytes: int) -> object:
    """The request's body, read strictly. What is not JSON, or too much of it, is a problem of its own."""
    if request.mimetype != "application/json" or request.headers.get("Content-Encoding", "identity") != "identity":
        abort(415)
    body = request.get_data(cache=False)
    if len(body) > most_bytes:
        abort(413)
    return read_json(body)


def _body(served: ServedBook, today: int) -> dict[str, Any]:
    examples = {}
    for name, example in EXAMPLES.items():
        try:
            check_case(example["value"], served.book, today)
        except CaseRefused:
            continue  # another book than the national one: an example it cannot read would mislead
        examples[name] = example
    content = {"schema": case_schema(served.book)} | ({"examples": examples} if examples else {})
    return {
        "required": True,
        "description": "What is known, in any order and with gaps. No identifiers are needed; those that can be "
        "recognised are refused. Values of null mean: asked, and the answer is not known.",
        "content": {"application/json": content},
    }
