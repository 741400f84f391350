from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import OpenAPIV31SpecValidator


@pytest.mark.parametrize("app", ["small_app", "national_app"])
def test_the_description_is_valid_openapi(app: str, request: pytest.FixtureRequest) -> None:
    served: Flask = request.getfixturevalue(app)
    document = served.test_client().get("/openapi.json").json
    assert document is not None
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


def test_every_operation_has_a_name_of_its_own_and_a_summary(client: FlaskClient) -> None:
    document = client.get("/openapi.json").json
    assert document is not None
    operations = [
        operation for path in document["paths"].values() for key, operation in path.items() if key in ("get", "post")
    ]
    names = [operation["operationId"] for operation in operations]
    assert len(set(names)) == len(names) == 8
    assert all(operation["summary"] for operation in operations)


def test_every_error_is_described_as_a_problem_document(client: FlaskClient) -> None:
    document = client.get("/openapi.json").json
    assert document is not None
    for path in document["paths"].values():
        for operation in (path[key] for key in ("get", "post") if key in path):
            for status, response in operation["responses"].items():
                if status != "200":
                    assert list(response["content"]) == ["application/problem+json"]
    assert set(document["paths"]["/v1/decisions"]["post"]["responses"]) == {"200", "400", "413", "415", "422", "500"}


def test_the_page_runs_only_scripts_of_this_service(client: FlaskClient) -> None:
    page = client.get("/docs")
    assert page.status_code == 200
    policy = dict(part.strip().split(" ", 1) for part in page.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert not re.search(r"<script(?![^>]*\bsrc=)|\bon\w+=|style=|https?://", page.text)


def test_every_file_of_the_page_is_served_here(client: FlaskClient) -> None:
    page = client.get("/docs").text
    files = re.findall(r'(?:src|href|data-description)="(/[^"]+)"', page)
    assert len(files) >= 5
    for address in files:
        assert client.get(address).status_code == 200, address


def test_the_page_does_not_send_the_description_to_a_validator(client: FlaskClient) -> None:
    assert "validatorUrl: null" in client.get("/docs/start.js").text


@pytest.mark.parametrize("name", ["swagger-ui.js", "index.html", "oauth2-redirect.html", "..%2f__init__.py"])
def test_no_other_file_is_served(client: FlaskClient, name: str) -> None:
    assert client.get(f"/docs/{name}").status_code == 404
