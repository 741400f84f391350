"""Logs: one JSON object a line on standard error.

Never what a caller wrote: no body, no path, no query string, no fact, no text, no message of an unforeseen error
(messages quote values). Requests are named by their route and by a random id that the response carries too.
"""

from __future__ import annotations

import sys
import time
import traceback
import uuid
from types import TracebackType
from typing import TextIO

import structlog
from flask import Flask, Response, g, request

REQUEST_ID = "X-Request-ID"


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
        g.request_id, g.began = str(uuid.uuid4()), time.perf_counter()
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=g.request_id)

    def end(response: Response) -> Response:
        response.headers[REQUEST_ID] = g.request_id
        route = request.url_rule.rule if request.url_rule else None
        took = round((time.perf_counter() - g.began) * 1000, 1)
        method = request.method if request.method in KNOWN_METHODS else "other"
        log.info("request", method=method, route=route, status=response.status_code, ms=took)
        return response

    app.before_request(begin)
    app.after_request(end)


KNOWN_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}


def where_it_broke(trace: TracebackType | None) -> list[str]:
    """The files, lines and functions of a traceback, without source text or values."""
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
