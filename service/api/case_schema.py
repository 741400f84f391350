"""The case as the API description shows it, built from the served book.

These schemas describe; they refuse nothing. The only place where a value is checked is `rules.case`, which gets the
raw case, so that there is one set of errors and all of them come at once.
"""

from __future__ import annotations

import re
from typing import Any

from marshmallow import RAISE, Schema, fields

from rules.book_loading.records import Book, Fact, Finding, Recorder
from rules.case.checking import LABEL, MOST_EPISODES, MOST_NEEDS
from rules.case.recorded import MOST_RECORDS
from rules.case.values import CODES, LONGEST_TEXT, MONEY
from rules.language.domains import Domain, shown
from rules.language.vocabulary import EPISODE, NEED, PERSON

JsonSchema = dict[str, Any]


def matching(pattern: re.Pattern[str]) -> JsonSchema:
    """Text that matches a pattern as a whole. JSON Schema searches, and writes an ASCII digit as a range."""
    return {"type": "string", "pattern": f"^{pattern.pattern.replace(chr(92) + 'd', '[0-9]')}$"}


DAY: JsonSchema = {"type": "string", "format": "date", "pattern": r"^(1[89]|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}$"}
PART_ID = matching(LABEL)
TEXT: JsonSchema = {"type": "string", "maxLength": LONGEST_TEXT}
TRUTH_OR_NULL: JsonSchema = {"type": ["boolean", "null"]}
NULL: JsonSchema = {"type": "null"}


def case_schema(book: Book) -> Schema:
    """The whole case."""
    findings = [finding for finding in book.findings.values() if finding.recordable]
    return _schema(
        "Case",
        {
            "as_at": _described(
                "The day the decision is about; today in London if left out.", _or_null(_day_of_the_book(book))
            ),
            "as_understood_on": _described(
                "The day whose understanding of the law is applied; as_at if left out.", _or_null(DAY)
            ),
            "suppose": _nested(
                "A hypothetical day of commencement for law that is not in force, by name.",
                _schema("Suppositions", {name: _supposition(book, name) for name in book.commencements}),
            ),
            "locality": _locality(book),
            "reference": _described("A label of your own, which the decision repeats. No identifiers.", _or_null(TEXT)),
            "facts": _nested("What is known of the person.", _facts(book, PERSON)),
            "detention_episodes": _list(
                "The person's detentions under the Mental Health Act. Left out: not asked yet. Empty: none.",
                _part("DetentionEpisode", "episode", _facts(book, EPISODE)),
                MOST_EPISODES,
            ),
            "detention_episodes_complete": _described(
                "True when the list of detentions is known to be complete.", TRUTH_OR_NULL
            ),
            "needs": _list(
                "The care needs to decide. Left out or empty: one need, whole_package, of which nothing is said.",
                _part("Need", "need", _facts(book, NEED)),
                MOST_NEEDS,
            ),
            "recorded_findings": _described(
                "What responsible bodies have themselves decided.", _or_null(_records(findings))
            ),
        },
    )


def json_schema_of(domain: Domain) -> JsonSchema:
    """One value of a domain as it stands in a case."""
    match domain.type:
        case "bool":
            return {"type": "boolean"}
        case "enum":
            return {"type": "string", "enum": list(domain.values)}
        case "integer":
            low, high = domain.bounds()
            return {"type": "integer", "minimum": low, "maximum": high}
        case "money":
            return matching(MONEY)
        case "date":
            return dict(DAY)
        case "code":
            code = matching(CODES[domain.code or "local_authority"][0])
            words: JsonSchema = {"type": "string", "enum": list(domain.values)}
            return {"anyOf": [code, words]} if domain.values else code
    return dict(TEXT)


def _locality(book: Book) -> fields.Field[Any]:
    says = "The locality whose own policy is read beside the national law. Only with it are its own facts taken."
    if not book.localities:
        return _described(f"{says} The served book has none: leave it out.", NULL)
    return _described(says, _or_null({"type": "string", "enum": list(book.localities)}))


def _facts(book: Book, about: str) -> Schema:
    everything = {fact.id: fact for each in (book, *book.localities.values()) for fact in each.facts.values()}
    facts = {fact.id: _fact(fact) for fact in everything.values() if fact.about == about}
    return _schema(f"FactsAboutThe{about.capitalize()}", facts)


def _fact(fact: Fact) -> fields.Field[Any]:
    plain = _or_null(json_schema_of(fact.domain))
    with_source: JsonSchema = {
        "type": "object",
        "additionalProperties": False,
        "required": ["value"],
        "properties": {"value": plain, "source": _or_null(TEXT), "disputed": TRUTH_OR_NULL},
    }
    said = [fact.help] if fact.help else []
    said.append(f"Who can answer: {fact.who_can_answer}.")
    if fact.judgement:
        said.append("A matter of judgement for a person.")
    return fields.Raw(metadata={"title": fact.question, "description": " ".join(said), "anyOf": [plain, with_source]})


def _supposition(book: Book, name: str) -> fields.Field[Any]:
    return _described(book.commencements[name].says, _or_null(DAY))


def _part(name: str, scope: str, facts: Schema) -> Schema:
    return _schema(
        name,
        {
            "id": _described(
                f"A short label for the {scope}, unlike that of any other.", PART_ID, required=scope == NEED
            ),
            "description": _described("A few words of your own. No identifiers.", _or_null(TEXT)),
            "facts": _nested(f"What is known of the {scope}.", facts),
        },
    )


def _records(findings: list[Finding]) -> JsonSchema:
    if not findings:
        return {"type": "array", "maxItems": 0}
    each = [_record(finding) for finding in findings]
    return {"type": "array", "maxItems": MOST_RECORDS, "items": {"anyOf": each}}


def _record(finding: Finding) -> JsonSchema:
    """A record of one finding: its own values, and the bodies that can make it."""
    assert finding.recordable
    body: JsonSchema = {"type": "string", "enum": list(finding.recordable.bodies)}
    bodies: JsonSchema = {"type": "array", "items": body, "minItems": 1}
    if finding.recordable.jointly:
        always = [recorder for recorder in finding.recordable.by if recorder == Recorder(recorder.body)]
        bodies |= {"minItems": max(2, len(always)), "uniqueItems": True}
    properties: JsonSchema = {
        "finding": {"type": "string", "enum": [finding.id]},
        "value": _recordable_value(finding) | {"description": "What the body found."},
        "by": {
            "description": "The body that made the finding, or all of them.",
            "anyOf": [bodies] if finding.recordable.jointly else [body, bodies],
        },
        "on": DAY | {"description": "The day it was made."},
        "until": _until(finding.recordable.lapses),
        "appealed": TRUTH_OR_NULL | {"description": "True while it is under appeal or review."},
    }
    if finding.about != PERSON:
        properties[finding.about] = _or_null(PART_ID) | {
            "description": f"The id of the {finding.about} it is about; may be left out where there is only one."
        }
    return {
        "title": finding.title,
        "type": "object",
        "additionalProperties": False,
        "required": ["finding", "value", "by", "on"],
        "properties": properties,
    }


def _until(lapses: bool) -> JsonSchema:
    if lapses:
        return _or_null(DAY) | {"description": "The last day it holds, if it ends."}
    return NULL | {"description": "It stands until another is made: leave this out."}


def _day_of_the_book(book: Book) -> JsonSchema:
    assert book.contract, "a served book has a contract"
    first, last = (shown(day, "date") for day in (book.contract.life_start, book.contract.life_end))
    years = "|".join(str(year) for year in range(int(str(first)[:4]), int(str(last)[:4]) + 1))
    return DAY | {"pattern": f"^({years})-[0-9]{{2}}-[0-9]{{2}}$"}


def _recordable_value(finding: Finding) -> JsonSchema:
    assert finding.recordable
    values = finding.recordable.values
    return {"enum": list(values)} if values else json_schema_of(finding.domain)


def _or_null(schema: JsonSchema) -> JsonSchema:
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], NULL]}
    with_null = {**schema, "type": [schema["type"], "null"]}
    return with_null | ({"enum": [*schema["enum"], None]} if "enum" in schema else {})


def _described(text: str, schema: JsonSchema, *, required: bool = False) -> fields.Field[Any]:
    return fields.Raw(required=required, metadata={"description": text, **schema})


def _nested(text: str, schema: Schema) -> fields.Field[Any]:
    return fields.Nested(schema, allow_none=True, metadata={"description": text})


def _list(text: str, entry: Schema, most: int) -> fields.Field[Any]:
    return fields.List(fields.Nested(entry), allow_none=True, metadata={"description": text, "maxItems": most})


def _schema(name: str, described: dict[str, Any]) -> Schema:
    """A schema under a name of its own, in which every other key is an error."""
    meta = type("Meta", (), {"unknown": RAISE})
    made: type[Schema] = type(f"{name}Schema", (Schema,), {**described, "Meta": meta})
    return made()
