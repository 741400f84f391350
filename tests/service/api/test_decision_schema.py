"""A decision is exactly what the description says: every key described, every described key there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from jsonschema import Draft202012Validator

from service.api.decision_schema import NOT_AT_EVERY_DETAIL
from service.api.examples import EXAMPLES

Json = dict[str, Any]


@pytest.fixture(scope="session")
def document(small_app: Flask) -> Json:
    described = small_app.test_client().get("/openapi.json").json
    assert described is not None
    return described


def record(value: str) -> Json:
    return {"finding": "aftercare", "value": value, "by": ["icb", "local_authority"], "on": "2026-10-01"}


def validator(document: Json, name: str) -> Draft202012Validator:
    root = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return Draft202012Validator(root, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_decisions_of_every_status_keep_to_the_description(
    document: Json, post: Any, aftercare: Json, social_care: Json
) -> None:
    cases = [
        {},
        aftercare,
        social_care,
        social_care | {"facts": {"capital": {"value": "30000.00", "disputed": True}}},
        aftercare | {"suppose": {"new_law": "2026-01-01"}},
        {"facts": {"lives_in_england": False}},
        aftercare | {"recorded_findings": [record("owed"), record("not_owed")]},
        {"facts": {"lives_in_england": True, "primary_health_need": None}, "detention_episodes": [{"facts": {}}]},
    ]
    check, statuses = validator(document, "Decision"), set()
    for case in cases:
        decision = post(case).json
        check.validate(decision)
        statuses.add(decision["status"])
    assert statuses == {"determined", "information_needed", "contradictory", "out_of_scope"}


def test_no_object_of_a_decision_takes_keys_that_are_not_described(document: Json) -> None:
    schemas = document["components"]["schemas"]
    for name in reached("Decision", schemas):
        assert schemas[name]["additionalProperties"] is False, name
        at_some_details = NOT_AT_EVERY_DETAIL.get(name, frozenset())
        assert set(schemas[name]["required"]) == set(schemas[name]["properties"]) - at_some_details, name


def reached(name: str, schemas: Json, seen: set[str] | None = None) -> Iterator[str]:
    """The schemas a schema refers to, itself among them."""
    seen = set() if seen is None else seen
    if name not in seen:
        seen.add(name)
        yield name
        for other in references(schemas[name]):
            yield from reached(other, schemas, seen)


def references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"].rpartition("/")[2]
        for each in part.values():
            yield from references(each)
    if isinstance(part, list):
        for each in part:
            yield from references(each)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_are_decided_by_the_national_book_and_keep_to_the_description(
    national_app: Flask, name: str
) -> None:
    client = national_app.test_client()
    document = client.get("/openapi.json").json
    assert document is not None
    content = document["paths"]["/v1/decisions"]["post"]["requestBody"]["content"]["application/json"]
    assert content["examples"][name] == EXAMPLES[name]
    response = client.post("/v1/decisions", json=EXAMPLES[name]["value"])
    assert response.status_code == 200
    validator(document, "Decision").validate(response.json)


def test_an_example_that_another_book_cannot_read_is_left_out(document: Json) -> None:
    content = document["paths"]["/v1/decisions"]["post"]["requestBody"]["content"]["application/json"]
    assert list(content["examples"]) == ["nothing_known"]
