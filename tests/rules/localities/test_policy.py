"""Local policy stands beside the national answer and never bends it."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from rules.book_loading.loading import NATIONAL_BOOK, BookRefused, load
from rules.case import CaseRefused
from rules.decide import serve
from tests.rules.national_cases import national_case
from tests.rules.test_promises import without_keys

PARTS = ("status", "route", "payers", "payers_open", "person_pays", "duty_or_power", "short", "findings")


def test_naming_a_locality_changes_nothing_national(national):
    random = Random(6)
    wirral = national.served.localities["wirral"].book
    for _ in range(25):
        case = national_case(random, national.served.book)
        with_policy = national_case(random, wirral)
        local = {name: value for name, value in with_policy["facts"].items() if wirral.is_local(name)}
        plain = national.decide(case, with_engine=False)
        told = national.decide({**case, "facts": {**case["facts"], **local}, "locality": "wirral"}, with_engine=False)
        for one, other in zip(plain["needs"], told["needs"], strict=True):
            parts = [without_keys(one[part], plain) for part in PARTS]
            assert parts == [without_keys(other[part], told) for part in PARTS]
            assert one["local"] is None
            assert set(other["local"]["findings"]) == {
                finding.id for finding in wirral.findings.values() if wirral.is_local(finding.id)
            }
        for key in ("status", "person", "findings", "episodes", "interim", "rulebook"):
            assert plain[key] == told[key], key
        asked = [question["fact"] for question in told["outstanding"]]
        assert [question["fact"] for question in plain["outstanding"] if question["fact"] not in asked] == []
        for key in ("warnings", "next_steps", "not_concluded"):
            assert [each for each in told[key] if each in plain[key]] == plain[key]


def test_the_same_person_gets_the_same_purchasing_answer_whoever_pays(national):
    def case(*records):
        return {
            "as_at": "2026-11-23",
            "locality": "wirral",
            "facts": {"country": "england", "age_years": 40, "complex_needs": True, "client_autism": True},
            "detention_episodes": [],
            "needs": [
                {
                    "id": "n1",
                    "facts": {
                        "kind": "social_care",
                        "buyer": "wirral",
                        "service_area": "supported_living",
                        "existing_service": False,
                    },
                }
            ],
            "recorded_findings": list(records),
        }

    eligible = {"finding": "chc_eligibility", "value": "recorded_eligible", "by": "icb", "on": "2026-09-01"}
    refused = {**eligible, "value": "recorded_not_eligible"}
    granted, declined = national.decide(case(eligible)), national.decide(case(refused))
    assert granted["needs"][0]["route"]["value"] == "chc"
    assert declined["needs"][0]["route"]["value"] != "chc"
    assert granted["needs"][0]["local"]["findings"] == declined["needs"][0]["local"]["findings"]
    assert granted["needs"][0]["local"]["findings"]["fps_route"]["value"] == "in_scope"


def test_a_local_fact_is_taken_only_with_its_locality(national):
    with pytest.raises(CaseRefused) as refused:
        national.checked({"facts": {"complex_needs": True}})
    assert [(each.pointer, each.code) for each in refused.value.faults] == [("/facts/complex_needs", "unknown_fact")]


@pytest.mark.parametrize("locality", ["sefton", "", 5, ["wirral"]])
def test_a_locality_without_a_profile_is_refused(national, locality):
    with pytest.raises(CaseRefused) as refused:
        national.checked({"locality": locality})
    [fault] = refused.value.faults
    assert (fault.pointer, fault.code) == ("/locality", "unknown_locality")
    assert fault.detail == "this book has no local profile of that name; one of: wirral"


@pytest.fixture
def book(tmp_path) -> Path:
    folder = tmp_path / "book"
    shutil.copytree(NATIONAL_BOOK, folder)
    return folder


def changed(book: Path, old: str, new: str) -> list[str]:
    path = book / "local" / "wirral.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    return [str(fault).partition(": ")[2] for fault in load(book, "wirral").faults]


def test_a_local_rule_that_gives_a_national_finding_is_refused(book):
    faults = changed(
        book, "then: {local_adoption: registered_providers_wherever_possible}", "then: {route: self_funded}"
    )
    assert 'rule "wirral.adoption" gives "route", which is national: local policy never decides that' in faults
    with pytest.raises(BookRefused):
        serve(book)


def test_a_shared_scheme_that_is_not_there_is_named(book):
    faults = changed(book, "includes: [liverpool_city_region]", "includes: [liverpool_city_regions]")
    assert faults[0] == (
        '"liverpool_city_regions" is not among the shared schemes in local/regions; '
        'did you mean "liverpool_city_region"?'
    )


def test_a_national_rule_cannot_read_a_local_name(book):
    path = book / "national" / "scope.yaml"
    path.write_text(path.read_text().replace("when: age >= 18", "when: age >= 18 and complex_needs"))
    with pytest.raises(BookRefused, match='"complex_needs" is not a fact, finding or figure of this book'):
        serve(book)


@pytest.mark.parametrize("status", ["maybe", ""])
def test_a_profile_says_how_far_it_can_be_relied_on(book, status):
    faults = changed(book, "status: proposed", f"status: {status}")
    assert any("status" in fault for fault in faults)
