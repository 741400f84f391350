"""What is logged, and that nothing a caller wrote is."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.logs import CORRELATION_ID, REQUEST_ID, configure_logs

SECRET = "Zanzibar"


@pytest.fixture
def logged() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    stream = io.StringIO()
    configure_logs(stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    configure_logs()


def test_a_request_is_one_line_of_json(client: FlaskClient, logged: Callable[[], list[dict[str, Any]]]) -> None:
    response = client.get("/v1/rulebook/rules/aftercare.owed")
    (line,) = logged()
    assert line.pop("ms") >= 0
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "method": "GET",
        "route": "/v1/rulebook/rules/<rule_id>",
        "status": 200,
        "request_id": response.headers[REQUEST_ID],
    }


def test_a_problem_names_the_line_in_the_log(client: FlaskClient, logged: Callable[[], list[dict[str, Any]]]) -> None:
    problem = client.get("/nowhere").json
    assert problem is not None
    assert problem["instance"] == f"urn:uuid:{logged()[0]['request_id']}"


@pytest.mark.parametrize("own", ["7e5b2c1a-0f3d-4c59-9d55-0151496000aa", "panel.2026-12-03_batch-7", "x"])
def test_a_plain_id_of_the_caller_is_mirrored_and_logged(
    own: str, client: FlaskClient, logged: Callable[[], list[dict[str, Any]]]
) -> None:
    response = client.get("/nowhere", headers={REQUEST_ID: own, CORRELATION_ID: own})
    assert (response.headers[REQUEST_ID], response.headers[CORRELATION_ID]) == (own, own)
    assert logged()[0]["request_id"] == own
    assert response.json is not None
    assert response.json["instance"].endswith(own)


@pytest.mark.parametrize("own", ["", "x" * 129, "two words", "9434765919", "a.person@example.org", "\u00e9"])
def test_any_other_id_is_replaced_by_a_new_one(own: str, client: FlaskClient) -> None:
    sent = {REQUEST_ID: own, CORRELATION_ID: own}
    answered = [client.get("/health/live", headers=sent).headers for _ in range(3)]
    assert len({headers[REQUEST_ID] for headers in answered} - {own}) == 3
    assert not any(CORRELATION_ID in headers for headers in answered)


@pytest.mark.parametrize(
    "case",
    [
        {"reference": SECRET, "needs": [{"id": SECRET, "description": SECRET}], "facts": {"remarks": SECRET}},
        {SECRET: SECRET},
        {"facts": {SECRET: 1, "service": SECRET, "capital": {"value": "1.00", "source": SECRET}}},
        SECRET,
    ],
)
def test_nothing_of_a_case_is_logged(
    client: FlaskClient, logged: Callable[[], list[dict[str, Any]]], case: object
) -> None:
    client.post(f"/v1/decisions?{SECRET}=1", json=case, headers={"User-Agent": SECRET, "Referer": SECRET})
    assert logged()
    assert SECRET not in json.dumps(logged())


def test_nothing_of_an_address_or_method_is_logged(
    client: FlaskClient, logged: Callable[[], list[dict[str, Any]]]
) -> None:
    client.get(f"/v1/rulebook/rules/{SECRET}")
    client.get(f"/{SECRET}")
    client.open("/health/live", method=SECRET.upper())
    assert len(logged()) == 3
    assert SECRET.lower() not in json.dumps(logged()).lower()


def test_an_unforeseen_error_is_logged_by_place_never_by_message(
    client: FlaskClient, logged: Callable[[], list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr("service.api.decisions.decide", broken)
    response = client.post("/v1/decisions", json={"reference": SECRET})
    assert response.status_code == 500
    error, request = logged()
    assert (error["event"], error["level"], error["error"]) == ("internal_error", "error", "KeyError")
    assert error["at"][-1].endswith(" broken")
    assert error["request_id"] == request["request_id"]
    assert SECRET not in json.dumps([error, request]) + response.text
