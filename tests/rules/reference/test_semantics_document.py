"""Every example of docs/semantics.md is run as it stands there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.book_builder import Decider, case, plain

BookOf = Callable[..., Decider]
DOCUMENT = Path(__file__).parents[3] / "docs" / "semantics.md"
BLOCK = re.compile(r"^```yaml (vocabulary|example)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BOOK_KEYS = ("rules", "select", "valid", "measures", "tables")
CASE_KEYS = ("given", "episodes", "complete", "needs", "recorded", "as_at", "suppose")
ASKED_KEYS = ("condition", "is", "refused", "finding", "comes_to")


def blocks(kind: str) -> list[str]:
    return [text for found, text in BLOCK.findall(DOCUMENT.read_text(encoding="utf-8")) if found == kind]


VOCABULARY: dict[str, Any] = plain(blocks("vocabulary")[0])
EXAMPLES: list[dict[str, Any]] = [plain(text) for block in blocks("example") for text in block.split("---\n")]


def raw_case(example: dict[str, Any]) -> dict[str, Any]:
    given = {key: example[key] for key in CASE_KEYS if key in example}
    return case(facts=given.pop("given", {}), **given)


def asking(example: dict[str, Any]) -> dict[str, Any]:
    """The parts of a book that answers an example: its rules, and one that asks its condition."""
    parts: dict[str, Any] = {key: example[key] for key in BOOK_KEYS if key in example}
    findings = [dict(each) for each in VOCABULARY["findings"]]
    if "condition" in example:
        findings.append({"id": "asked", "about": "person", "type": "bool", "otherwise": False})
        asked = {"id": "asked", "when": example["condition"], "then": {"asked": True}}
        parts["rules"] = [*parts.get("rules", ()), asked]
    return {"facts": VOCABULARY["facts"], "findings": findings, **parts}


def held(shown: dict[str, Any]) -> str:
    return "open" if shown["state"] == "open" else str(shown["value"]).lower()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(EXAMPLES.index(example) + 1))
def test_example(example: dict[str, Any], book: BookOf, refusal: Callable[..., str]) -> None:
    assert set(example) <= {*BOOK_KEYS, *CASE_KEYS, *ASKED_KEYS}, "an example with a key that nothing reads"
    if "refused" in example:
        assert example["refused"] in refusal(**asking(example))
        return
    decider, raw = book(**asking(example)), raw_case(example)
    if "condition" in example:
        assert held(decider.finding("asked", raw)) == str(example["is"]).lower()
    if "finding" in example:
        shown = decider.finding(example["finding"], raw)
        assert {key: shown[key] for key in example["comes_to"]} == example["comes_to"]


def test_every_fenced_block_of_the_page_is_run() -> None:
    fenced = re.findall(r"^```\S.*$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(fenced) == len(blocks("vocabulary")) + len(blocks("example"))
    assert len(EXAMPLES) > 30
