from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from service.headers import HEADERS

ADDRESSES = ["/", "/v1/facts", "/v1/rulebook/rules/unknown", "/health/live", "/openapi.json", "/nowhere"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_carries_the_headers(client: FlaskClient, address: str) -> None:
    headers = client.get(address).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["get", "head", "options", "post"])
def test_no_other_site_is_let_in(client: FlaskClient, address: str, method: str) -> None:
    asked = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    response = getattr(client, method)(address, headers=asked)
    assert not [name for name, _ in response.headers if name.lower().startswith("access-control-")]


def test_what_a_person_is_told_is_never_kept_by_a_browser_or_proxy(client: FlaskClient) -> None:
    assert client.post("/v1/decisions", json={}).headers["Cache-Control"] == "no-store"
