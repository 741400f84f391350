"""Errors that are not the caller's, and errors of routing."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from rules.engine.fence import EngineFailed
from rules.engine.firings import Firings
from service.api.problems import KINDS
from service.logs import configure_logs

CASE = {"reference": "Zanzibar", "facts": {"lives_in_england": True, "remarks": "Zanzibar"}, "needs": [{"id": "n1"}]}


@pytest.fixture
def fault_in_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine forgets one rule and fires another that does not apply."""
    sound = Firings.fire

    def fire(self: Firings, name: str, facts: Mapping[str, int]) -> frozenset[str]:
        return (sound(self, name, facts) - {"aftercare.section"}) | {"scope.elsewhere"}

    monkeypatch.setattr(Firings, "fire", fire)


@pytest.mark.usefixtures("fault_in_the_engine")
def test_where_engine_and_reference_disagree_there_is_no_decision(client: FlaskClient) -> None:
    response = client.post("/v1/decisions", json=CASE)
    problem = response.json
    assert (response.status_code, response.content_type) == (500, "application/problem+json")
    assert problem is not None
    assert problem.pop("instance").startswith("urn:uuid:")
    assert problem == {
        "type": "/problems/engine-disagreement",
        "title": "No decision: the rule engine and the reference disagree",
        "status": 500,
        "detail": "The two ways of applying the rules gave different results, so neither is issued. "
        "Care continues as it is.",
    }


@pytest.mark.usefixtures("fault_in_the_engine")
def test_a_disagreement_is_logged_by_rules_level_and_book_alone(client: FlaskClient) -> None:
    stream = io.StringIO()
    configure_logs(stream)
    client.post("/v1/decisions", json=CASE)
    configure_logs()
    error = json.loads(stream.getvalue().splitlines()[0])
    assert error.pop("timestamp")
    assert error.pop("request_id")
    assert error == {
        "event": "engine_disagreement",
        "level": "error",
        "book": client.application.config["BOOK_SHA256"],
        "ruleset": "level_0_person",
        "only_engine": ["scope.elsewhere"],
        "only_reference": [],
    }
    assert "Zanzibar" not in stream.getvalue()


@pytest.mark.usefixtures("fault_in_the_engine")
def test_a_service_that_cannot_decide_is_not_ready_but_still_lives(client: FlaskClient) -> None:
    assert client.get("/health/live").status_code == 200
    response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json is not None
    assert response.json["type"] == "/problems/not-ready"


def test_an_engine_that_stops_early_decides_nothing(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fire(*_: object) -> frozenset[str]:
        raise EngineFailed("Zanzibar")

    monkeypatch.setattr(Firings, "fire", fire)
    response = client.post("/v1/decisions", json=CASE)
    assert response.status_code == 500
    assert response.json is not None
    assert response.json["type"] == "/problems/engine-failed"
    assert "Zanzibar" not in response.text


def test_an_unforeseen_error_tells_nothing_of_itself(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("Zanzibar")

    monkeypatch.setattr("service.api.decisions.check_case", broken)
    response = client.post("/v1/decisions", json=CASE)
    problem = response.json
    assert problem is not None
    assert problem.pop("instance").startswith("urn:uuid:")
    assert problem == {
        "type": "/problems/internal-error",
        "title": "Something went wrong in the service",
        "status": 500,
        "detail": "The request could not be answered, and nothing was stored.",
    }


@pytest.mark.parametrize("address", ["/nowhere", "/v1", "/v1/decisions/", "/v1/rulebook/rules/", "/docs/../app.py"])
def test_an_address_that_is_none_is_a_problem_too(client: FlaskClient, address: str) -> None:
    problem = client.get(address).json
    assert problem is not None
    assert (problem["type"], problem["status"]) == ("/problems/not-found", 404)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_problem_has_a_page_at_its_type(client: FlaskClient, kind: str) -> None:
    page = client.get(f"/problems/{kind}")
    assert page.status_code == 200
    assert KINDS[kind].advice.replace('"', "&#34;") in page.text
