from __future__ import annotations

from flask import Flask
from flask.testing import FlaskClient


def test_sources_say_where_they_stand_and_whether_they_were_read(client: FlaskClient) -> None:
    body = client.get("/v1/sources").json
    assert body is not None
    assert [source["id"] for source in body["sources"]] == ["act.s1", "act.s2", "fees.2026"]
    assert body["sources"][1] == {
        "id": "act.s2",
        "instrument": "Care of Examples Act 2020",
        "at": "s.2",
        "address": None,
        "status": "secondary",
        "says": "Health bodies meet health needs; authorities meet the rest and charge for it.",
        "note": "Read in a handbook.",
    }


def test_everything_that_a_national_rule_cites_is_among_the_sources(national_app: Flask) -> None:
    client = national_app.test_client()
    sources, book = client.get("/v1/sources").json, client.get("/v1/rulebook").json
    assert sources is not None
    assert book is not None
    known = {source["id"] for source in sources["sources"]}
    first = book["regimes"][0]["rules"][0]
    rule = client.get(f"/v1/rulebook/rules/{first}").json
    assert rule is not None
    assert {source["id"] for source in rule["cites"]} <= known
