from __future__ import annotations

from flask import Flask
from flask.testing import FlaskClient


def test_figures_are_dated_and_sourced(client: FlaskClient) -> None:
    assert client.get("/v1/figures").json == {
        "figures": [
            {
                "id": "capital_limit",
                "title": "Capital limit",
                "type": "money",
                "unit": "pounds",
                "values": [
                    {"start": "2020-01-01", "end": "2026-03-31", "value": "23250.00", "source": "fees.2026"},
                    {"start": "2026-04-01", "end": None, "value": "24000.00", "source": "fees.2026"},
                ],
            }
        ]
    }


def test_the_national_figures_are_served(national_app: Flask) -> None:
    response = national_app.test_client().get("/v1/figures")
    assert response.status_code == 200
    assert response.json is not None
    assert isinstance(response.json["figures"], list)
