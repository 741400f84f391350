from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.config import Config


def test_the_process_lives(client: FlaskClient) -> None:
    response = client.get("/health/live")
    assert (response.status_code, response.json) == (200, {"status": "live"})


@pytest.mark.parametrize("app", ["small_app", "national_app"])
def test_the_service_is_ready_when_a_case_is_decided(app: str, request: pytest.FixtureRequest) -> None:
    served: Flask = request.getfixturevalue(app)
    response = served.test_client().get("/health/ready")
    assert response.status_code == 200
    assert response.json == {
        "status": "ready",
        "rulebook_sha256": served.config["BOOK_SHA256"],
        "book_covers_today": True,
    }


@pytest.mark.parametrize("year", [2019, 2031])
def test_outside_the_life_of_its_book_the_service_still_decides_cases_of_other_days(
    small_book: Path, year: int
) -> None:
    client = create_app(Config(book=small_book, now=lambda: datetime(year, 6, 1, tzinfo=UTC))).test_client()
    ready = client.get("/health/ready").json
    assert ready is not None
    assert (ready["status"], ready["book_covers_today"]) == ("ready", False)
    assert client.post("/v1/decisions", json={}).status_code == 422
    assert client.post("/v1/decisions", json={"as_at": "2026-06-01"}).status_code == 200


@pytest.mark.parametrize("address", ["/health/live", "/health/ready", "/v1/facts", "/v1/rulebook", "/"])
def test_head_answers_like_get_without_a_body(client: FlaskClient, address: str) -> None:
    head, get = client.head(address), client.get(address)
    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["Content-Length"] == get.headers["Content-Length"]
