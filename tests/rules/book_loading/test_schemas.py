"""The file formats: sound, readable, and in words that a fault can be told in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from rules.book_loading.loading import FORMATS
from rules.book_loading.shape import REFERRED_TO, SCHEMA_FOLDER

SCHEMAS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMA_FOLDER.glob("*.json"))}


# Those that can fail, each with words of its own in rules/book_loading/shape_sentences.py, and those that only lead on.
WORDED = {
    "type", "required", "additionalProperties", "pattern", "enum", "const", "minItems", "maxItems", "minProperties",
    "maxProperties", "minLength", "minimum", "uniqueItems", "anyOf", "oneOf", "not", "dependentRequired",
}  # fmt: skip
LEADING_ON = {"$schema", "title", "description", "$defs", "$ref", "properties", "items", "propertyNames", "if", "then"}


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Every set of keys in a schema."""
    if isinstance(schema, dict):
        yield schema
    for each in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from parts(each)


def targets(name: str) -> set[tuple[str, str]]:
    """The definitions that a schema uses, by file and name."""
    found = set()
    for part in parts(SCHEMAS[name]):
        if isinstance(reference := part.get("$ref"), str):
            file, _, definition = reference.partition("#/$defs/")
            found.add((file.removesuffix(".json") or name, definition))
    return found


def test_there_is_a_schema_for_every_format() -> None:
    assert set(SCHEMAS) == {schema for _, schema in FORMATS.values()} | {*REFERRED_TO, "local"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


def test_every_definition_is_used_and_every_use_is_defined() -> None:
    defined = {(name, each) for name, schema in SCHEMAS.items() for each in schema.get("$defs", {})}
    assert defined == {target for name in SCHEMAS for target in targets(name)}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_pattern_says_in_words_what_it_wants(name: str) -> None:
    for part in parts(SCHEMAS[name]):
        if isinstance(part.get("pattern"), str):
            assert part["description"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_set_of_keys_is_closed(name: str) -> None:
    for part in parts(SCHEMAS[name]):
        if isinstance(part.get("properties"), dict):
            assert part["additionalProperties"] is False


def test_every_keyword_has_words_for_its_fault() -> None:
    def keywords(schema: Any) -> Iterator[str]:
        if not isinstance(schema, dict):
            return
        for key, value in schema.items():
            yield key
            if key in ("properties", "$defs"):
                yield from (found for each in value.values() for found in keywords(each))
            elif key in ("anyOf", "oneOf"):
                yield from (found for each in value for found in keywords(each))
            elif key != "dependentRequired":
                yield from keywords(value)

    assert {key for schema in SCHEMAS.values() for key in keywords(schema)} == WORDED | LEADING_ON
