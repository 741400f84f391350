"""The API keeps to its own description, whatever it is sent. schemathesis makes the inputs up, always the same ones."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import schemathesis
from flask import Flask
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from service.app import create_app
from service.config import Config

MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
# A schema cannot say everything (ids that differ, days inside the life of the book, text that names nobody), so a case
# that keeps to it may still be refused with 422; test_case_schema says for which reasons alone.
CONFIG = {
    "seed": 20261123,
    "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "404", "422"]}},
}
bounded = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def described(app: Flask, **more: Any) -> Any:
    config = SchemathesisConfig.from_dict(CONFIG | more)
    return schemathesis.openapi.from_wsgi("/openapi.json", app, config=config)


def keep_to_the_point(case: Any) -> None:
    """A complete list of detentions that is not there is refused, which would hide every other fault of the input."""
    body = case.body
    said = isinstance(body, dict) and body.get("detention_episodes_complete") is True
    if said and body.get("detention_episodes") is None:
        body["detention_episodes_complete"] = None


small = described(create_app(Config(book=Path(__file__).parent.parent / "small_book", now=lambda: MOMENT)))


# Not every boundary of every fact here: there are thousands, and test_case_schema goes through each fact.
national = described(create_app(Config(now=lambda: MOMENT)), phases={"coverage": {"enabled": False}})


@small.parametrize()
@bounded
def test_the_small_book(case: Any) -> None:
    keep_to_the_point(case)
    case.call_and_validate()


@national.parametrize()
@bounded
def test_the_national_book(case: Any) -> None:
    keep_to_the_point(case)
    case.call_and_validate()
