from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient


@pytest.fixture
def vocabulary(client: FlaskClient) -> Any:
    return client.get("/v1/facts").json


def named(entries: list[dict[str, Any]], key: str, name: str) -> dict[str, Any]:
    (found,) = (each for each in entries if each[key] == name)
    return found


def test_a_fact_is_served_with_all_that_is_said_of_it(vocabulary: Any) -> None:
    assert named(vocabulary["facts"], "id", "lives_in_england") == {
        "id": "lives_in_england",
        "about": "person",
        "type": "bool",
        "values": [],
        "ordered": False,
        "code": None,
        "low": None,
        "high": None,
        "question": "Does the person live in England?",
        "help": None,
        "who_can_answer": "the person",
        "judgement": False,
        "also_called": ["in_england"],
        "cites": [],
    }


@pytest.mark.parametrize(
    ("fact", "low", "high"),
    [
        ("hours_awake", 0, 24),
        ("capital", "0.00", "10000000000.00"),
        ("date_of_birth", "1800-01-01", "2199-12-31"),
        ("council", None, None),
    ],
)
def test_bounds_are_written_as_a_case_writes_values(vocabulary: Any, fact: str, low: object, high: object) -> None:
    served = named(vocabulary["facts"], "id", fact)
    assert (served["low"], served["high"]) == (low, high)


def test_facts_for_a_person_to_judge_are_marked(vocabulary: Any) -> None:
    assert [fact["id"] for fact in vocabulary["facts"] if fact["judgement"]] == ["primary_health_need"]


def test_a_code_says_whose_it_is_and_which_words_can_stand_for_it(vocabulary: Any) -> None:
    council = named(vocabulary["facts"], "id", "council")
    assert (council["type"], council["code"], council["values"]) == ("code", "local_authority", ["none"])


def test_findings_that_can_be_recorded_say_by_whom(vocabulary: Any) -> None:
    assert [each["finding"] for each in vocabulary["recordable_findings"]] == ["health_decision", "aftercare"]
    aftercare = named(vocabulary["recordable_findings"], "finding", "aftercare")
    assert (aftercare["by"], aftercare["jointly"]) == (["icb", "local_authority"], True)
    assert (aftercare["values"], aftercare["can_record"]) == (["owed", "not_owed"], [])


def test_closed_lists(vocabulary: Any) -> None:
    assert vocabulary["payer_bodies"] == [
        {"body": "icb", "title": "integrated care board"},
        {"body": "local_authority", "title": "local authority"},
    ]
    assert [each["value"] for each in vocabulary["statuses"]] == [
        "determined",
        "judgement_needed",
        "information_needed",
        "contradictory",
        "out_of_scope",
    ]
    assert vocabulary["routes"][0] == {"value": "section_117", "says": "aftercare"}
    assert vocabulary["commencements"] == [
        {"id": "new_law", "day": None, "says": "health funding covers everybody", "cites": ["act.s2"]}
    ]
    assert vocabulary["detention_episodes"]["question"] == "Has the person been detained?"


def test_the_national_vocabulary_is_served(national_app: Flask) -> None:
    vocabulary = national_app.test_client().get("/v1/facts").json
    assert vocabulary is not None
    assert {fact["about"] for fact in vocabulary["facts"]} == {"person", "need", "episode"}
    assert all(fact["question"] and fact["who_can_answer"] for fact in vocabulary["facts"])
    assert "section_117" in [route["value"] for route in vocabulary["routes"]]
