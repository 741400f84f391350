"""Errors as RFC 9457 problem documents. Every error the service answers with is made here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import structlog
from flask import Flask, Response, current_app, json
from marshmallow import fields
from werkzeug.exceptions import HTTPException

from rules.case import CaseFault, CaseRefused
from rules.engine.fence import EngineDisagreement, EngineFailed
from service.api.described import Closed, text, whole
from service.logs import instance, where_it_broke
from service.strict_json import NotJson

PROBLEM_JSON = "application/problem+json"
MOST_ERRORS = 1000


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of error with a name of its own: what it is called and what a caller can do."""

    status: int
    title: str
    advice: str


KINDS: Mapping[str, ProblemKind] = {
    "not-json": ProblemKind(
        400, "The request body is not sound JSON", "Correct the text at the place named and send it again."
    ),
    "not-found": ProblemKind(404, "There is nothing here", "Check the address against the API description."),
    "method-not-allowed": ProblemKind(
        405, "This address does not answer that method", "Use one of the methods in the Allow header."
    ),
    "too-large": ProblemKind(413, "The request body is too large", "Send less; a case needs no documents."),
    "not-json-type": ProblemKind(
        415, "The request body must be JSON", 'Send it with "Content-Type: application/json", uncompressed.'
    ),
    "case-refused": ProblemKind(
        422, "The case cannot be read", "Each error names its place by JSON pointer. Correct all of them."
    ),
    "engine-disagreement": ProblemKind(
        500,
        "No decision: the rule engine and the reference disagree",
        "Tell those who run the service the instance of this problem. Care continues as it is meanwhile.",
    ),
    "engine-failed": ProblemKind(
        500,
        "No decision: the rule engine stopped early",
        "Tell those who run the service the instance of this problem. Care continues as it is meanwhile.",
    ),
    "internal-error": ProblemKind(
        500, "Something went wrong in the service", "Tell those who run the service the instance of this problem."
    ),
    "not-ready": ProblemKind(503, "The service cannot decide cases", "Tell those who run the service."),
}
KIND_OF_STATUS = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 415: "not-json-type"}


class ErrorSchema(Closed):
    """One thing wrong with a case."""

    pointer = text("Where: a JSON pointer into the request body (RFC 6901).")
    code = text("What kind of fault; stable.")
    detail = text("What is wrong, and what would be right.")


class ProblemSchema(Closed):
    """A problem document (RFC 9457)."""

    type = text("The kind of problem: a relative address that explains it.", {"format": "uri-reference"})
    title = text()
    status = whole()
    detail = text()
    instance = text("This very occurrence; the service's log names it too.", {"format": "uri"})
    errors = fields.List(fields.Nested(ErrorSchema), metadata={"description": "Every fault of a case at once."})


def problem(kind: str, detail: str, errors: Iterable[CaseFault] = ()) -> Response:
    """One problem document of a known kind."""
    known = KINDS[kind]
    return _document(f"/problems/{kind}", known.title, known.status, detail, errors)


def handle_problems(app: Flask) -> None:
    """Answer every error of the application with a problem document."""
    app.register_error_handler(NotJson, _not_json)
    app.register_error_handler(CaseRefused, _case_refused)
    app.register_error_handler(EngineDisagreement, _engine_disagreement)
    app.register_error_handler(EngineFailed, _engine_failed)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unforeseen)


def _document(type_: str, title: str, status: int, detail: str, errors: Iterable[CaseFault] = ()) -> Response:
    body: dict[str, object] = {
        "type": type_,
        "title": title,
        "status": status,
        "detail": detail,
        "instance": instance(),
    }
    shown = [{"pointer": each.pointer, "code": each.code, "detail": each.detail} for each in errors]
    if shown:
        body["errors"] = shown
    return Response(json.dumps(body), status, content_type=PROBLEM_JSON)


def _not_json(error: NotJson) -> Response:
    return problem("not-json", str(error))


def _case_refused(error: CaseRefused) -> Response:
    count = len(error.faults)
    detail = "There is one error." if count == 1 else f"There are {count} errors."
    if count > MOST_ERRORS:
        detail += f" The first {MOST_ERRORS} are listed."
    return problem("case-refused", detail, error.faults[:MOST_ERRORS])


def _engine_disagreement(error: EngineDisagreement) -> Response:
    structlog.get_logger().error(
        "engine_disagreement",
        book=current_app.config["BOOK_SHA256"],
        ruleset=error.ruleset,
        only_engine=error.only_engine,
        only_reference=error.only_reference,
    )
    return problem(
        "engine-disagreement",
        "The two ways of applying the rules gave different results, so neither is issued. Care continues as it is.",
    )


def _engine_failed(error: EngineFailed) -> Response:
    structlog.get_logger().error(
        "engine_failed", book=current_app.config["BOOK_SHA256"], at=where_it_broke(error.__traceback__)
    )
    return problem(
        "engine-failed", "The rule engine did not run to its end, so nothing is issued. Care continues as it is."
    )


def _http_error(error: HTTPException) -> Response:
    status = error.code or 500
    kind = KIND_OF_STATUS.get(status)
    if kind:
        response = problem(kind, KINDS[kind].advice)
    else:
        response = _document("about:blank", error.name, status, "The request could not be answered.")
    for name, value in error.get_headers():
        if name.lower() != "content-type":
            response.headers[name] = value
    return response


def _unforeseen(error: Exception) -> Response:
    structlog.get_logger().error("internal_error", error=type(error).__name__, at=where_it_broke(error.__traceback__))
    return problem("internal-error", "The request could not be answered, and nothing was stored.")
