"""Every example of docs/semantics.md is run as it stands there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rules.case import CaseRefused
from tests.book_builder import Decider, case, plain

BookOf = Callable[..., Decider]
DOCUMENT = Path(__file__).parents[3] / "docs" / "semantics.md"
BLOCK = re.compile(r"^```yaml (vocabulary|example)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BOOK_KEYS = ("rules", "select", "valid", "measures", "tables")
CASE_KEYS = ("given", "episodes", "complete", "needs", "recorded", "as_at", "suppose")
ADDED_KEYS = ("facts", "none_of")  # to the vocabulary, and to the case as it is sent
ASKED_KEYS = ("condition", "is", "refused", "case_refused", "finding", "comes_to", "tells")


def blocks(kind: str) -> list[str]:
    return [text for found, text in BLOCK.findall(DOCUMENT.read_text(encoding="utf-8")) if found == kind]


VOCABULARY: dict[str, Any] = plain(blocks("vocabulary")[0])
EXAMPLES: list[dict[str, Any]] = [plain(text) for block in blocks("example") for text in block.split("---\n")]


def raw_case(example: dict[str, Any]) -> dict[str, Any]:
    given = {key: example[key] for key in CASE_KEYS if key in example}
    raw = case(facts=given.pop("given", {}), **given)
    return raw | {"none_of": example["none_of"]} if "none_of" in example else raw


def asking(example: dict[str, Any]) -> dict[str, Any]:
    """The parts of a book that answers an example: its rules, and one that asks its condition."""
    parts: dict[str, Any] = {key: example[key] for key in BOOK_KEYS if key in example}
    findings = [dict(each) for each in VOCABULARY["findings"]]
    if "condition" in example:
        findings.append({"id": "asked", "about": "person", "type": "bool", "otherwise": False})
        asked = {"id": "asked", "when": example["condition"], "then": {"asked": True}}
        parts["rules"] = [*parts.get("rules", ()), asked]
    return {**VOCABULARY, "facts": [*VOCABULARY["facts"], *example.get("facts", ())], "findings": findings, **parts}


def held(shown: dict[str, Any]) -> str:
    if shown["state"] == "open":
        return "open"
    return f"{'ordinarily ' if shown['state'] == 'ordinary' else ''}{shown['value']}".lower()


def named(part: Any, presumed: dict[str, Any]) -> Any:
    """A part of a decision with the facts that are presumed in place of their keys."""
    if isinstance(part, list):
        return [named(each, presumed) for each in part]
    if not isinstance(part, dict):
        return part
    told = {key: named(each, presumed) for key, each in part.items()}
    return told | {"unless": [presumed[key]["fact"] for key in told["unless"]]} if "unless" in told else told


def as_told(wanted: Any, told: Any) -> Any:
    """A part of a decision without the keys that an example does not write."""
    if isinstance(wanted, dict) and isinstance(told, dict):
        return {key: as_told(each, told.get(key, "(no such key)")) for key, each in wanted.items()}
    if isinstance(wanted, list) and isinstance(told, list):
        pairs = [as_told(*each) for each in zip(wanted, told, strict=False)]
        return [*pairs, *told[len(pairs) :]]
    return told


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(EXAMPLES.index(example) + 1))
def test_example(example: dict[str, Any], book: BookOf, refusal: Callable[..., str]) -> None:
    assert set(example) <= {*BOOK_KEYS, *CASE_KEYS, *ADDED_KEYS, *ASKED_KEYS}, (
        "an example with a key that nothing reads"
    )
    assert {"is", "refused", "case_refused", "comes_to", "tells"} & set(example), "an example that shows nothing"
    if "refused" in example:
        assert example["refused"] in refusal(**asking(example))
        return
    decider, raw = book(**asking(example)), raw_case(example)
    if "case_refused" in example:
        with pytest.raises(CaseRefused) as refused:
            decider.checked(raw)
        assert example["case_refused"] in "\n".join(fault.detail for fault in refused.value.faults)
        return
    decision = decider.decide(raw)
    findings = {name: shown for part in (decision, *decision["needs"]) for name, shown in part["findings"].items()}
    if "condition" in example:
        assert held(findings["asked"]) == str(example["is"]).lower()
    if "finding" in example:
        shown = named(findings[example["finding"]], decision["presumed"])
        assert {key: shown[key] for key in example["comes_to"]} == example["comes_to"]
    if "tells" in example:
        told = named(decision, decision["presumed"])
        assert as_told(example["tells"], told) == example["tells"]


def test_every_fenced_block_of_the_page_is_run() -> None:
    fenced = re.findall(r"^```\S.*$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(fenced) == len(blocks("vocabulary")) + len(blocks("example"))
    assert len(EXAMPLES) > 100
