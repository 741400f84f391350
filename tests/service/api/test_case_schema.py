"""The description of a case and the check of a case say the same, though only the check ever refuses."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from jsonschema import Draft202012Validator

from rules.book_loading.loading import load
from rules.book_loading.records import Book
from rules.case import CaseRefused, check_case
from rules.case.identifiers import looks_like

TODAY = 739943  # 23 November 2026
RECORDED_ON = 739861  # 2 September 2026: a schema cannot know who could make a record on other days
VALUES: list[Any] = [
    None, True, False, 0, 1, 1.0, 24, 25, 101, 1.5, -1, 10**12, "", "none", "x", "2026-11-23", "2026-02-30",
    "1799-12-31", "1800-01-01", "2199-12-31", "2200-01-01", "2026-W48-1", "20261123", "2026-1-1", "812.50", "812.5",
    "0", "-1", "1,000", "123456789", "1234567890", "٣", "E08000015", "E0800001", "E08000015 ", "N99", "QYG", "qyg",
    "s3", "S3", "owed", "nursing", "x" * 2000, "x" * 2001, [], [True], {}, {"value": True}, {"value": None},
    {"value": "s3", "source": "ward"},
    {"value": "812.50", "disputed": True, "source": None}, {"value": "2026-11-23", "disputed": None},
    {"value": True, "disputed": "yes"}, {"value": True, "source": 5}, {"source": "ward"}, {"value": True, "by": "ward"},
    {"value": {"value": True}},
]  # fmt: skip


@pytest.fixture(scope="session")
def national() -> Book:
    return load().book


@pytest.fixture(scope="session")
def described(national_app: Flask) -> Draft202012Validator:
    """The schema of a case as the served description has it."""
    document = national_app.test_client().get("/openapi.json").json
    assert document is not None
    root = {"$ref": "#/components/schemas/Case", "components": document["components"]}
    return Draft202012Validator(root, format_checker=Draft202012Validator.FORMAT_CHECKER)


def verdicts(case: object, book: Book, described: Draft202012Validator) -> tuple[bool, bool]:
    try:
        check_case(case, book, TODAY)
    except CaseRefused:
        checked = False
    else:
        checked = True
    return described.is_valid(case), checked


def test_every_fact_of_the_national_book_takes_the_values_it_is_described_with(
    national: Book, described: Draft202012Validator
) -> None:
    differing, seen = [], set()
    for fact in national.facts.values():
        for value in [*VALUES, *fact.domain.values]:
            facts = {"facts": {fact.id: value}}
            case = {
                "person": facts,
                "need": {"needs": [{"id": "n1", **facts}]},
                "episode": {"detention_episodes": [facts]},
            }[fact.about]
            said, checked = verdicts(case, national, described)
            seen.add(checked)
            # JSON Schema cannot say that a free text must not look like an identifier.
            identifier = fact.domain.type == "text" and isinstance(value, str) and looks_like(value)
            if said != checked and not identifier:
                differing.append((fact.id, value, said, checked))
    assert not differing
    assert seen == {True, False}


def test_every_recordable_finding_takes_the_records_it_is_described_with(
    national: Book, described: Draft202012Validator
) -> None:
    differing, seen = [], set()
    for finding in national.findings.values():
        if not finding.recordable:
            continue
        bodies = [each.body for each in finding.recordable.by if each.lives_on(RECORDED_ON)]
        for value in [*VALUES, *finding.domain.values]:
            for by in (bodies, bodies[0], bodies[:1], [], "nobody", [*bodies, "nobody"], None):
                record = {"finding": finding.id, "value": value, "by": by, "on": "2026-09-02"}
                said, checked = verdicts({"recorded_findings": [record]}, national, described)
                # a finding about an episode has to say which, which a schema of one record cannot know
                if finding.about == "episode":
                    continue
                seen.add(checked)
                if said != checked:
                    differing.append((finding.id, value, by, said, checked))
    assert not differing
    assert seen == {True, False}


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"as_at": None, "as_understood_on": None, "suppose": None, "locality": None, "reference": None, "facts": None,
         "detention_episodes": None, "detention_episodes_complete": None, "needs": None, "recorded_findings": None},
        {"detention_episodes": [], "needs": [], "recorded_findings": [], "suppose": {}, "facts": {}},
        {"detention_episodes": [{}], "needs": [{"id": "n1", "description": None, "facts": None}]},
        {"as_at": "2026-11-23", "as_understood_on": "2030-01-01", "reference": "panel",
         "detention_episodes": [{"id": "a"}]},
    ],
)  # fmt: skip
def test_what_may_be_left_out_may(case: object, national: Book, described: Draft202012Validator) -> None:
    assert verdicts(case, national, described) == (True, True)


@pytest.mark.parametrize(
    "case",
    [
        None, [], "case", {"needs": [{}]}, {"needs": {}}, {"needs": [1]}, {"needs": [{"id": None}]},
        {"needs": [{"id": ""}]},
        {"needs": [{"id": "a b"}]}, {"needs": [{"id": "n" * 41}]}, {"needs": [{"id": "n1", "cost": 1}]},
        {"needs": [{"id": f"n{each}"} for each in range(51)]}, {"detention_episodes": [{"id": None}]},
        {"detention_episodes": [{"section": "s3"}]}, {"detention_episodes_complete": 1}, {"as_at": "2026-13-01"},
        {"as_at": 20261123}, {"as_at": "2010-01-01"}, {"as_understood_on": "1700-01-01"},
        {"suppose": {"x": "2026-01-01"}},
        {"suppose": []}, {"locality": "atlantis"}, {"reference": 5}, {"reference": "x" * 2001}, {"facts": []},
        {"fact": {}},
        {"facts": {"no_such_fact": None}}, {"recorded_findings": {}}, {"recorded_findings": [{}]},
        {"recorded_findings": [{"finding": "route", "value": "chc", "by": "icb", "on": "2026-09-02"}]},
        {"recorded_findings": [{"finding": "responsible_la", "value": "none", "by": "court"}]},
        {"recorded_findings": [{"finding": "responsible_la", "value": "none", "by": "court", "on": None}]},
        {"recorded_findings": [{"finding": "responsible_la", "value": "none", "by": "court", "on": "2026-09-02",
                                "x": 1}]},
    ],
)  # fmt: skip
def test_what_is_refused_is_described_as_wrong(case: object, national: Book, described: Draft202012Validator) -> None:
    assert verdicts(case, national, described) == (False, False)


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ({"needs": [{"id": "n1"}, {"id": "n1"}]}, "repeated"),
        ({"detention_episodes_complete": True}, "list_missing"),
        ({"reference": "write to someone@example.org"}, "identifier"),
        ({"needs": [{"id": "n1", "description": "CH41 1AA"}]}, "identifier"),
        ({"as_at": "2015-03-31"}, "outside_the_book"),
    ],
)
def test_what_a_schema_cannot_say_is_refused_all_the_same(
    case: object, code: str, national: Book, described: Draft202012Validator
) -> None:
    with pytest.raises(CaseRefused) as refused:
        check_case(case, national, TODAY)
    assert [fault.code for fault in refused.value.faults] == [code]
    assert described.is_valid(case)


def test_every_fact_is_described_by_its_question(national: Book, described: Draft202012Validator) -> None:
    schemas = described.schema["components"]["schemas"]
    for fact in national.facts.values():
        field = schemas[f"FactsAboutThe{fact.about.capitalize()}"]["properties"][fact.id]
        assert field["title"] == fact.question
        assert f"Who can answer: {fact.who_can_answer}" in field["description"]
        assert ("judgement" in field["description"]) >= fact.judgement
