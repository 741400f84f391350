"""From the text of a feature file to its scenarios, as the tests and whatever else runs them see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from features.steps.declaring import GIVEN, THEN, WHEN
from features.steps.tables import Table

Json = Mapping[str, Any]
KEYWORDS = {"Context": GIVEN, "Action": WHEN, "Outcome": THEN}


class NotGherkin(Exception):
    """A text that is not Gherkin; the message gives the line."""


@dataclass(frozen=True, slots=True)
class StepText:
    """One step as it stands: Given, When or Then ("And" counts as what it follows), its words, its table."""

    keyword: str
    text: str
    table: Table
    line: int


@dataclass(frozen=True, slots=True)
class Run:
    """One scenario, or one row of an outline, with its background and its values filled in."""

    name: str
    line: int
    steps: tuple[StepText, ...]


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A scenario or outline as written. `columns` and `rows` are those of all its examples."""

    name: str
    line: int
    tags: tuple[str, ...]
    steps: tuple[StepText, ...]
    written_keywords: tuple[str, ...]
    outline: bool
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    example_tags: tuple[str, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class FeatureText:
    """A feature file. `header`: comments above the word Feature. `prose`: free lines and the line of their heading."""

    name: str
    line: int
    header: tuple[str, ...]
    prose: tuple[tuple[int, str], ...]
    scenarios: tuple[ScenarioText, ...]


def read_feature(text: str) -> FeatureText:
    """Read a feature file. Raises NotGherkin."""
    try:
        document = Parser().parse(text.removeprefix("\ufeff"))
    except CompositeParserException as error:
        raise NotGherkin("; ".join(str(each) for each in error.errors)) from None
    except ParserError as error:
        raise NotGherkin(str(error)) from None
    feature: Json | None = document.get("feature")
    if feature is None:
        raise NotGherkin('(1:1): there is no "Feature:" in this text')
    lines = {each["id"]: each["location"]["line"] for each in _located(feature) if "id" in each}
    runs: dict[str, list[Run]] = {}
    for pickle in Compiler().compile({**document, "uri": ""}):
        runs.setdefault(pickle["astNodeIds"][0], []).append(_run(pickle, lines))
    line = feature["location"]["line"]
    header = [each["text"].strip() for each in document["comments"] if each["location"]["line"] < line]
    return FeatureText(
        name=feature["name"],
        line=line,
        header=tuple(header),
        prose=tuple(
            (each["location"]["line"], line.strip())
            for each in _located(document)
            for line in each.get("description", "").splitlines()
        ),
        scenarios=tuple(_scenario(each, tags, runs) for each, tags in _scenarios(feature, ())),
    )


def _scenarios(parent: Json, inherited: tuple[str, ...]) -> Iterator[tuple[Json, tuple[str, ...]]]:
    tags = (*inherited, *_tags(parent))
    for child in parent["children"]:
        if "rule" in child:
            yield from _scenarios(child["rule"], tags)
        elif "scenario" in child:
            yield child["scenario"], (*tags, *_tags(child["scenario"]))


def _scenario(raw: Json, tags: tuple[str, ...], runs: Mapping[str, list[Run]]) -> ScenarioText:
    examples = raw["examples"]
    headers = [each["tableHeader"] for each in examples if each.get("tableHeader")]
    return ScenarioText(
        name=raw["name"],
        line=raw["location"]["line"],
        tags=tags,
        steps=tuple(
            StepText("", each["text"], _table(each.get("dataTable")), each["location"]["line"]) for each in raw["steps"]
        ),
        written_keywords=tuple(each["keyword"].strip() for each in raw["steps"]),
        outline=bool(examples) or "outline" in raw["keyword"].lower(),
        columns=tuple(cell["value"] for header in headers for cell in header["cells"]),
        rows=tuple(_cells(row) for each in examples for row in each["tableBody"]),
        example_tags=tuple(tag for each in examples for tag in _tags(each)),
        runs=tuple(runs.get(raw["id"], ())),
    )


def _run(pickle: Json, lines: Mapping[str, int]) -> Run:
    steps = []
    for each in pickle["steps"]:
        table = each.get("argument", {}).get("dataTable")
        line = lines[each["astNodeIds"][0]]
        steps.append(StepText(KEYWORDS.get(each["type"], "*"), each["text"], _table(table), line))
    return Run(pickle["name"], pickle["location"]["line"], tuple(steps))


def _table(raw: Json | None) -> Table:
    return tuple(_cells(row) for row in raw["rows"]) if raw else ()


def _cells(row: Json) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def _tags(raw: Json) -> tuple[str, ...]:
    return tuple(each["name"].removeprefix("@") for each in raw.get("tags", ()))


def _located(value: object) -> Iterator[Json]:
    """Every part of the document that has a place."""
    if isinstance(value, dict):
        if "location" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _located(each)
