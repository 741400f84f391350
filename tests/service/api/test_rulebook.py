from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient


def test_the_book_says_which_it_is_and_what_it_holds(client: FlaskClient) -> None:
    book = client.get("/v1/rulebook").json
    assert book is not None
    assert len(book.pop("sha256")) == 64
    levels = book.pop("levels")
    assert book == {
        "id": "small",
        "version": "1",
        "title": "The small book",
        "semantics": 2,
        "life": {"start": "2020-01-01", "end": "2030-12-31"},
        "counts": {
            "regimes": 2,
            "rules": 15,
            "findings": 9,
            "facts": 13,
            "levels": 5,
            "figures": 1,
            "commencements": 1,
            "bodies": 1,
            "impossible_cases": 1,
            "sources": 3,
            "sources_verified": 1,
            "sources_secondary": 1,
            "sources_unverified": 1,
        },
        "regimes": [
            {
                "id": "aftercare",
                "title": "Aftercare",
                "rules": ["scope.elsewhere", "aftercare.section", "aftercare.owed", "aftercare.route"],
            },
            {
                "id": "health",
                "title": "Health funding",
                "rules": [
                    "health.route",
                    "health.everybody",
                    "social.route",
                    "social.whole_cost",
                    "social.means_test",
                    "pay.aftercare",
                    "pay.health",
                    "pay_council.aftercare",
                    "pay_council.social",
                    "pay_person.free",
                    "bound.duty",
                ],
            },
        ],
    }
    assert [level["number"] for level in levels] == [0, 1, 2, 3, 4]
    assert sorted(rule for level in levels for rule in level["rules"]) == sorted(
        rule for regime in book["regimes"] for rule in regime["rules"]
    )


def rule(client: FlaskClient, name: str) -> Any:
    response = client.get(f"/v1/rulebook/rules/{name}")
    assert response.status_code == 200
    return response.json


def test_a_rule_is_shown_as_the_book_says_it(client: FlaskClient) -> None:
    assert rule(client, "health.everybody") == {
        "id": "health.everybody",
        "regime": "health",
        "about": "need",
        "says": "Health funding covers everybody.",
        "cites": [
            {
                "id": "act.s2",
                "instrument": "Care of Examples Act 2020",
                "at": "s.2",
                "address": None,
                "status": "secondary",
                "says": "Health bodies meet health needs; authorities meet the rest and charge for it.",
                "note": "Read in a handbook.",
            }
        ],
        "when": "aftercare == not_owed and health_decision == not_eligible and primary_health_need",
        "in_force": {"on": "as_at", "start": "new_law", "end": None, "before": None},
        "understood": {"on": "as_understood_on", "start": None, "end": None, "before": None},
        "gives": "route",
        "value": "chc",
        "adds": [],
        "unless": [],
        "file": "national/20_health.yaml",
        "line": 6,
    }


def test_what_a_rule_adds_is_shown_whole(client: FlaskClient) -> None:
    assert rule(client, "aftercare.owed")["adds"] == [
        {
            "id": "agree_plan",
            "kind": "next_steps",
            "who": "the health body and the council",
            "says": "Agree a plan.",
            "cites": ["act.s1"],
        },
        {
            "id": "never_charge",
            "kind": "warnings",
            "who": None,
            "says": "Nobody may charge for aftercare.",
            "cites": ["act.s1"],
        },
    ]


def test_a_rule_names_those_it_yields_to(client: FlaskClient) -> None:
    assert rule(client, "social.route")["unless"] == ["health.everybody"]


def test_a_row_of_a_table_is_a_rule_with_the_condition_it_stands_for(client: FlaskClient) -> None:
    row = rule(client, "pay_person.free")
    assert (row["when"], row["gives"], row["value"]) == ("route in (section_117, chc)", "charge", "nothing")


@pytest.mark.parametrize("name", ["aftercare", "AFTERCARE.OWED", "aftercare.owed ", "%00", "%E2%80%AE"])
def test_a_rule_that_is_none_is_not_found(client: FlaskClient, name: str) -> None:
    response = client.get(f"/v1/rulebook/rules/{name}")
    assert (response.status_code, response.content_type) == (404, "application/problem+json")


def test_every_rule_of_the_national_book_can_be_read(national_app: Flask) -> None:
    client = national_app.test_client()
    book = client.get("/v1/rulebook").json
    assert book is not None
    for regime in book["regimes"]:
        for name in regime["rules"]:
            shown = rule(client, name)
            assert shown["says"]
            assert shown["cites"]
            assert shown["regime"] == regime["id"]
