from __future__ import annotations

import io
import json
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import EnvironBuilder, run_wsgi_app

from service.app import create_app
from service.config import Config

MEBIBYTE = 1024 * 1024
Json = dict[str, Any]


def test_a_case_is_decided(decide: Callable[..., Any], aftercare: Json) -> None:
    decision = decide(**aftercare, reference="panel of 3 December")
    assert uuid.UUID(decision["decision_id"]).version == 4
    assert decision["decided_at"] == "2026-11-23T09:30:00.000Z"
    assert (decision["status"], decision["reference"]) == ("determined", "panel of 3 December")
    assert decision["checked_by"] == "engine_and_reference"
    first, second = decision["needs"]
    assert (first["id"], first["description"], second["id"]) == ("n1", "help with dressing", "n2")
    for need in (first, second):
        assert need["route"]["value"] == "section_117"
        assert [(payer["body"], payer["role"]) for payer in need["payers"]] == [
            ("icb", "pays_jointly"),
            ("local_authority", "pays_jointly"),
        ]
        assert need["person_pays"]["value"] == "nothing"


def test_id_and_time_come_first(decide: Callable[..., Any]) -> None:
    assert list(decide())[:3] == ["decision_id", "decided_at", "as_at"]


def test_the_same_case_has_the_same_receipt_under_another_id(decide: Callable[..., Any], aftercare: Json) -> None:
    one, other = decide(**aftercare), decide(**aftercare)
    assert one.pop("decision_id") != other.pop("decision_id")
    assert one == other


def test_nothing_known_is_a_case_too(decide: Callable[..., Any]) -> None:
    decision = decide()
    assert decision["status"] == "information_needed"
    assert [need["id"] for need in decision["needs"]] == ["whole_package"]
    assert decision["outstanding"][0]["fact"] == "lives_in_england"


def test_what_only_a_body_can_judge_is_needed(decide: Callable[..., Any], social_care: Json) -> None:
    social_care["facts"]["capital"] = "10000.00"
    assert decide(**social_care)["status"] == "determined"
    del social_care["recorded_findings"]
    decision = decide(**social_care)
    assert decision["status"] == "judgement_needed"
    assert [each["fact"] for each in decision["outstanding"]] == ["health_decision"]


def test_outside_the_scope_of_the_book(decide: Callable[..., Any]) -> None:
    assert decide(facts={"lives_in_england": False})["status"] == "out_of_scope"


def test_a_case_that_contradicts_itself_is_decided_as_such(decide: Callable[..., Any], aftercare: Json) -> None:
    aftercare["facts"] |= {"at_home": True, "in_hospital": True}
    aftercare["recorded_findings"] = [
        {"finding": "aftercare", "value": value, "by": ["icb", "local_authority"], "on": "2026-10-01"}
        for value in ("owed", "not_owed")
    ]
    decision = decide(**aftercare)
    assert decision["status"] == "contradictory"
    assert decision["needs"][0]["route"]["value"] == "unchanged"
    assert {
        "says": "Nobody is at home and in hospital at once.",
        "names": ["at_home", "in_hospital"],
        "cites": ["act.s1"],
    } in decision["contradictions"]
    assert decision["interim"]["what"] == "keeps the care going"


def test_today_is_the_day_in_london(small_book: Path) -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)  # half past midnight in London
    client = create_app(Config(book=small_book, now=lambda: late)).test_client()
    decision = client.post("/v1/decisions", json={}).json
    assert decision is not None
    assert (decision["as_at"], decision["decided_at"]) == ("2026-07-02", "2026-07-01T23:30:00.000Z")


def test_every_writing_system_passes_through(decide: Callable[..., Any]) -> None:
    words = "Żółć 漢字 עברית 🧩 \u0000 \u2028"
    decision = decide(reference=words, needs=[{"id": "n1", "description": words}])
    assert (decision["reference"], decision["needs"][0]["description"]) == (words, words)


def test_all_that_is_wrong_with_a_case_is_told_at_once(post: Callable[..., Any]) -> None:
    response = post(
        {
            "as_at": "2019-01-01",
            "facts": {"in_england": True, "capital": 5, "service": "nursing", "livs_in_england": True},
            "needs": [{"id": "n1"}, {"id": "n1", "facts": {"service": "none"}}],
            "recorded_findings": [{"finding": "aftercare", "value": "owed", "by": "icb", "on": "2026-09-01"}],
            "reference": "943 476 5919",
            "extra": 1,
        }
    )
    assert response.content_type == "application/problem+json"
    problem = response.json
    assert problem.pop("instance").startswith("urn:uuid:")
    assert problem == {
        "type": "/problems/case-refused",
        "title": "The case cannot be read",
        "status": 422,
        "detail": "There are 10 errors.",
        "errors": [
            {
                "pointer": "/as_at",
                "code": "outside_the_book",
                "detail": '2019-01-01 lies outside the life of "The small book", '
                "which is from 2020-01-01 to 2030-12-31",
            },
            {"pointer": "/extra", "code": "unknown_key", "detail": "there is no such key here"},
            {
                "pointer": "/facts/capital",
                "code": "wrong_value",
                "detail": 'write an amount in pounds as text, such as "812.50"',
            },
            {
                "pointer": "/facts/in_england",
                "code": "unknown_fact",
                "detail": 'this is called "lives_in_england" here',
            },
            {
                "pointer": "/facts/livs_in_england",
                "code": "unknown_fact",
                "detail": 'the book has no fact of this name; did you mean "lives_in_england"?',
            },
            {
                "pointer": "/facts/service",
                "code": "unknown_fact",
                "detail": 'this fact is about the need: it belongs in the "facts" of a need',
            },
            {
                "pointer": "/needs/1/facts/service",
                "code": "wrong_value",
                "detail": "write one of: care_at_home, care_home, nursing",
            },
            {"pointer": "/needs/1/id", "code": "repeated", "detail": "another entry has the same id"},
            {
                "pointer": "/recorded_findings/0/by",
                "code": "wrong_body",
                "detail": "only icb and local_authority together can make this finding",
            },
            {
                "pointer": "/reference",
                "code": "identifier",
                "detail": "this looks like an NHS number; Remit needs no identifiers, so take it out",
            },
        ],
    }


@pytest.mark.parametrize("case", [[], "case", 1, 1.5, True, None])
def test_a_case_is_an_object(post: Callable[..., Any], case: object) -> None:
    problem = post(case).json
    assert problem["detail"] == "There is one error."
    assert problem["errors"] == [{"pointer": "", "code": "wrong_type", "detail": "a case is a JSON object"}]


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"", "There is no text to read; send one JSON object."),
        (b"{", "Line 1, column 2: Expecting property name enclosed in double quotes."),
        (b'{"facts": {}, "facts": {}}', 'The key "facts" stands twice in one object; say it once.'),
        (b'{"facts": {"capital": NaN}}', "NaN is not a JSON value; write null where a value is not known."),
        (b"[" * 500_000, "The lists and objects are nested too deeply."),
        (b'{"reference": "\\ud800"}', "The text holds half of a surrogate pair, which is not a character."),
    ],
)
def test_what_is_not_json_is_told_apart(post: Callable[..., Any], body: bytes, detail: str) -> None:
    response = post(body)
    assert (response.status_code, response.content_type) == (400, "application/problem+json")
    problem = response.json
    assert problem.pop("instance").startswith("urn:uuid:")
    assert problem == {
        "type": "/problems/not-json",
        "title": "The request body is not sound JSON",
        "status": 400,
        "detail": detail,
    }


@pytest.mark.parametrize("depth", [50, 500, 900])
def test_a_deep_case_that_can_still_be_parsed_is_refused_like_any_other(post: Callable[..., Any], depth: int) -> None:
    response = post(b'{"facts": {"capital": ' + b"[" * depth + b"]" * depth + b"}}")
    assert response.status_code == 422
    assert response.json["errors"][0]["pointer"] == "/facts/capital"


def padded(size: int) -> bytes:
    return b"{" + b" " * (size - 2) + b"}"


def test_a_body_of_a_mebibyte_is_read(post: Callable[..., Any]) -> None:
    assert post(padded(MEBIBYTE)).status_code == 200


def test_a_body_of_one_byte_more_is_not(post: Callable[..., Any]) -> None:
    response = post(padded(MEBIBYTE + 1))
    problem = response.json
    assert (response.status_code, response.content_type) == (413, "application/problem+json")
    assert (problem["type"], problem["title"]) == ("/problems/too-large", "The request body is too large")


def test_a_body_of_untold_length_is_measured_while_it_is_read(small_app: Flask) -> None:
    environ = EnvironBuilder(path="/v1/decisions", method="POST", content_type="application/json").get_environ()
    environ |= {"wsgi.input": io.BytesIO(padded(MEBIBYTE + 1)), "wsgi.input_terminated": True}
    _, status, _ = run_wsgi_app(small_app, environ)
    assert status == "413 REQUEST ENTITY TOO LARGE"


def test_a_mebibyte_of_unknown_keys_is_answered_and_not_listed_without_end(post: Callable[..., Any]) -> None:
    problem = post({"facts": {f"{number:x}": 1 for number in range(5000)}}).json
    assert problem["detail"] == "There are 5000 errors. The first 1000 are listed."
    assert len(problem["errors"]) == 1000


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/xml"])
def test_only_json_is_taken(post: Callable[..., Any], content_type: str | None) -> None:
    response = post(b"{}", content_type=content_type)
    assert (response.status_code, response.json["type"]) == (415, "/problems/not-json-type")


def test_compressed_json_is_not_taken(post: Callable[..., Any]) -> None:
    assert post(b"{}", headers={"Content-Encoding": "gzip"}).status_code == 415


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "Application/JSON"])
def test_json_may_be_declared_in_other_ways(post: Callable[..., Any], content_type: str) -> None:
    assert post(b"{}", content_type=content_type).status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "TRACE"])
def test_another_method_is_told_which_are_allowed(client: FlaskClient, method: str) -> None:
    response = client.open("/v1/decisions", method=method)
    assert response.status_code == 405
    assert {each.strip() for each in response.headers["Allow"].split(",")} == {"POST", "OPTIONS"}
    assert response.json is not None
    assert response.json["type"] == "/problems/method-not-allowed"


def test_options_says_what_is_allowed(client: FlaskClient) -> None:
    response = client.options("/v1/decisions")
    assert (response.status_code, response.data) == (200, b"")
    assert {each.strip() for each in response.headers["Allow"].split(",")} == {"POST", "OPTIONS"}


def test_sixteen_callers_at_once_get_their_own_answers(small_app: Flask, aftercare: Json, social_care: Json) -> None:
    def ask(number: int) -> bool:
        case = json.loads(json.dumps((aftercare, social_care)[number % 2])) | {"reference": f"caller {number}"}
        case["needs"] = [{"id": f"n{each}"} for each in range(1 + number % 3)]
        case["facts"]["capital"] = "1.00" if number % 4 < 2 else "90000.00"
        answer = small_app.test_client().post("/v1/decisions", json=case).json
        assert answer is not None
        charge = "nothing" if number % 2 == 0 else ("means_tested" if number % 4 < 2 else "full_cost")
        return (
            answer["reference"] == case["reference"]
            and [need["id"] for need in answer["needs"]] == [need["id"] for need in case["needs"]]
            and all(need["person_pays"]["value"] == charge for need in answer["needs"])
        )

    with ThreadPoolExecutor(16) as callers:
        assert all(callers.map(ask, range(320)))
