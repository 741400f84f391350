"""The service over a small book of invented law, at a fixed moment; and over the national book."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.app import create_app
from service.config import Config

SMALL_BOOK = Path(__file__).parent / "small_book"
MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

Post = Callable[..., TestResponse]


@pytest.fixture(scope="session")
def small_book() -> Path:
    return SMALL_BOOK


@pytest.fixture(scope="session")
def small_app() -> Flask:
    return create_app(Config(book=SMALL_BOOK, now=lambda: MOMENT))


@pytest.fixture(scope="session")
def national_app() -> Flask:
    return create_app(Config(now=lambda: MOMENT))


@pytest.fixture
def client(small_app: Flask) -> FlaskClient:
    return small_app.test_client()


@pytest.fixture
def post(client: FlaskClient) -> Post:
    """Post a case, or raw bytes, to be decided."""

    def send(case: object, content_type: str | None = "application/json", **more: Any) -> TestResponse:
        data = case if isinstance(case, bytes) else json.dumps(case).encode()
        return client.post("/v1/decisions", data=data, content_type=content_type, **more)

    return send


@pytest.fixture
def decide(post: Post) -> Callable[..., Any]:
    """The decision of a case that can be read, in full."""

    def decided(**case: object) -> Any:
        response = post(case, query_string={"detail": "full"})
        assert response.status_code == 200, response.json
        return response.json

    return decided


@pytest.fixture
def aftercare() -> dict[str, Any]:
    """A case that the small book determines: held under section 3, two needs."""
    return {
        "facts": {"lives_in_england": True},
        "detention_episodes": [{"facts": {"section": "s3"}}],
        "detention_episodes_complete": True,
        "needs": [{"id": "n1", "description": "help with dressing"}, {"id": "n2"}],
    }


@pytest.fixture
def social_care() -> dict[str, Any]:
    """A case that the small book leaves open in what the person pays only."""
    return {
        "facts": {"lives_in_england": True},
        "detention_episodes": [],
        "needs": [{"id": "n1"}],
        "recorded_findings": [{"finding": "health_decision", "value": "not_eligible", "by": "icb", "on": "2026-09-02"}],
    }
