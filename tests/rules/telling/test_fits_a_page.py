"""An answer fits its size: kilobytes at each detail, words and sentences of the short form (design §7)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rules.case import CaseRefused, check_case
from rules.decide import decide
from rules.telling.detail import ANSWER, REASONS, at_detail
from tests.book_builder import Decider
from tests.rules.reference.test_compiled import TODAY

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.json"))


def size(path: Path, detail: str, national: Decider) -> tuple[int, dict]:
    raw = json.loads(path.read_text(encoding="utf-8"))
    served = national.served
    told = at_detail(decide(check_case(raw, served.book, TODAY), served, with_engine=False, detail=detail), detail)
    return len(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()), raw


def test_the_mixed_case_with_reasons_is_at_most_20_kilobytes(national: Decider) -> None:
    path = next(path for path in EXAMPLES if path.stem == "mixed_case")
    assert size(path, REASONS, national)[0] <= 20_000


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_answer_for_one_need_is_at_most_4_kilobytes(path: Path, national: Decider) -> None:
    try:
        taken, raw = size(path, ANSWER, national)
    except CaseRefused:
        return
    if len(raw.get("needs") or [None]) == 1 and not raw.get("locality"):
        assert taken <= 4_000


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_need_is_explained_in_five_sentences_of_one_citation_and_120_words(path: Path, national: Decider) -> None:
    try:
        decision = national.decide(json.loads(path.read_text(encoding="utf-8")), with_engine=False)
    except CaseRefused:
        return
    for need in decision["needs"]:
        because = need["short"]["because"]
        assert len(because) <= 5
        assert sum(len(sentence["says"].split()) for sentence in because) <= 120 or len(because) == 1
        assert all(sentence["cite"] in decision["sources"] for sentence in because if sentence["cite"])
