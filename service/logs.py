"""Logs: one JSON object a line on standard error.

Never what a caller wrote: no body, no path, no query string, no fact, no text, no message of an unforeseen error
(messages quote values). Requests are named by their route and by an id that the response carries too: the caller's own
where it is plain enough to be logged, or else a random one.
"""

from __future__ import annotations

import re
import sys
import time
import traceback
import uuid
from types import TracebackType
from typing import TextIO

import structlog
from flask import Flask, Response, g, request

from rules.case.identifiers import looks_like

REQUEST_ID, CORRELATION_ID = "X-Request-ID", "X-Correlation-ID"
PLAIN_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def configure_logs(stream: TextIO | None = None) -> None:
    """Set up the log for this process."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(stream or sys.stderr),
    )


def log_requests(app: Flask) -> None:
    """Give every request an id, and log its method, route, status and time."""
    log = structlog.get_logger()

    def begin() -> None:
        g.request_id, g.began = _plain(REQUEST_ID) or str(uuid.uuid4()), time.perf_counter()
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=g.request_id)

    def end(response: Response) -> Response:
        response.headers[REQUEST_ID] = g.request_id
        if correlation := _plain(CORRELATION_ID):
            response.headers[CORRELATION_ID] = correlation
        route = request.url_rule.rule if request.url_rule else None
        took = round((time.perf_counter() - g.began) * 1000, 1)
        method = request.method if request.method in KNOWN_METHODS else "other"
        log.info("request", method=method, route=route, status=response.status_code, ms=took)
        return response

    app.before_request(begin)
    app.after_request(end)


def _plain(header: str) -> str | None:
    """The caller's own id, if it is a plain one that names nobody."""
    found = request.headers.get(header, "")
    if not PLAIN_ID.fullmatch(found):
        return None
    return found if UUID.fullmatch(found) or looks_like(found) is None else None


KNOWN_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}


def instance() -> str:
    """The request as a URI, under which it stands in the log."""
    return f"urn:uuid:{g.request_id}" if UUID.fullmatch(g.request_id) else f"urn:x-request-id:{g.request_id}"


def where_it_broke(trace: TracebackType | None) -> list[str]:
    """The files, lines and functions of a traceback, without source text or values."""
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
