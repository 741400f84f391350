"""A decision told in three details: which keys each has, and that all three are one decision with one receipt."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rules.case import CaseRefused, check_case
from rules.decide import decide
from rules.decision import Decision, as_json
from rules.telling.detail import ANSWER, DETAILS, FULL, REASONS, at_detail
from tests.book_builder import Decider, case

Json = dict[str, Any]
BookOf = Callable[..., Decider]
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.json"))
TODAY = date(2026, 11, 23).toordinal()
NOT_IN_AN_ANSWER = {
    "grounds", "sources", "findings", "episodes", "not_used", "not_concluded", "figures_used", "outstanding",
    "next_steps",
}  # fmt: skip
NOT_IN_AN_ANSWER_OF_A_NEED = {"findings", "ruled_out", "payers_open"}
KEPT_OF_A_QUESTION = {"fact", "about", "question", "who_can_answer"}
SAID_IF_SO = {"on", "group", "asked", "settles"}


@pytest.fixture(scope="module")
def decisions(national: Decider) -> dict[str, Decision]:
    """Every example that is a case, decided."""
    found = {}
    for path in EXAMPLES:
        try:
            checked = check_case(json.loads(path.read_text(encoding="utf-8")), national.served.book, TODAY)
        except CaseRefused:
            continue
        found[path.stem] = decide(checked, national.served, with_engine=False)
    assert len(found) > 30
    return found


def told(decisions: dict[str, Decision], detail: str) -> Iterator[tuple[Json, Json]]:
    """Each decision in full, and in less detail."""
    for decision in decisions.values():
        yield at_detail(decision, FULL), at_detail(decision, detail)


def values_of(part: Any, key: str) -> Iterator[Any]:
    """Everything that stands under a key, wherever it is."""
    if isinstance(part, list):
        for each in part:
            yield from values_of(each, key)
    if isinstance(part, dict):
        for name, each in part.items():
            if name == key:
                yield each
            yield from values_of(each, key)


def test_full_is_the_whole_decision(decisions: dict[str, Decision]) -> None:
    for decision in decisions.values():
        assert at_detail(decision, FULL) == as_json(decision)


def test_telling_less_changes_no_decision(decisions: dict[str, Decision]) -> None:
    for decision in decisions.values():
        before = json.dumps(as_json(decision))
        for detail in DETAILS:
            at_detail(decision, detail)
        assert json.dumps(as_json(decision)) == before


def test_every_detail_has_one_receipt_and_one_answer(decisions: dict[str, Decision]) -> None:
    for decision in decisions.values():
        full, *others = [at_detail(decision, detail) for detail in (FULL, REASONS, ANSWER)]
        for other in others:
            for key in ("receipt", "status", "headline", "rulebook", "checked_by", "as_at"):
                assert other[key] == full[key]
            assert {**full["interim"], **other["interim"]} == full["interim"]
            assert [{**long, **short} for long, short in zip(full["person"], other["person"], strict=True)] == full[
                "person"
            ]
            for one, same in zip(full["needs"], other["needs"], strict=True):
                assert same["status"] == one["status"]
                for part in ("route", "person_pays", "duty_or_power"):
                    assert {**one[part], **same[part]} == one[part]
                for part in ("payers", "pays_now"):
                    assert [{**long, **short} for long, short in zip(one[part], same[part], strict=True)] == one[part]


def test_an_answer_has_no_grounds_sources_or_findings(decisions: dict[str, Decision]) -> None:
    for full, answer in told(decisions, ANSWER):
        assert set(answer) == set(full) - NOT_IN_AN_ANSWER
        for one, short in zip(full["needs"], answer["needs"], strict=True):
            assert set(short) == set(one) - NOT_IN_AN_ANSWER_OF_A_NEED
        if full["next_question"]:
            assert answer["next_question"]["fact"] == full["next_question"]["fact"]
            assert answer["next_question"]["question"] == full["next_question"]["question"]
        parts = [part for need in answer["needs"] for part in (need["route"], need["person_pays"], *need["payers"])]
        assert not any("because" in part for part in parts)


def test_reasons_have_every_key_and_fewer_grounds(decisions: dict[str, Decision]) -> None:
    shorter = 0
    for full, reasons in told(decisions, REASONS):
        assert set(reasons) == set(full) - {"not_concluded"}
        assert set(reasons["grounds"]) <= set(full["grounds"])
        assert set(reasons["sources"]) <= set(full["sources"])
        assert [each["fact"] for each in reasons["outstanding"]] == [each["fact"] for each in full["outstanding"]]
        for question in reasons["outstanding"]:
            assert KEPT_OF_A_QUESTION <= set(question) <= KEPT_OF_A_QUESTION | SAID_IF_SO
            assert all(question[key] for key in SAID_IF_SO & set(question))
        shorter += len(json.dumps(reasons)) < len(json.dumps(full)) / 2
    assert shorter > len(decisions) / 2


def test_what_is_named_by_key_is_told(decisions: dict[str, Decision]) -> None:
    for full, reasons in told(decisions, REASONS):
        for decision in (full, reasons):
            parts = [part for need in decision["needs"] for part in (need["route"], need["person_pays"])]
            parts += [payer for need in decision["needs"] for payer in (*need["payers"], *need["pays_now"])]
            keys = {key for part in (*parts, *decision["grounds"].values()) for key in part.get("because", ())}
            assert keys <= set(decision["grounds"])
            cited = {cite for ground in decision["grounds"].values() for cite in ground["cites"]}
            assert cited <= set(decision["sources"])
    for detail in DETAILS:
        for _, decision in told(decisions, detail):
            assert {key for keys in values_of(decision, "unless") for key in keys} <= set(decision["presumed"])


def test_findings_are_told_in_short_where_something_leads_to_them(decisions: dict[str, Decision]) -> None:
    for full, reasons in told(decisions, REASONS):
        for name, shown in full["findings"].items():
            told_at_all = shown["value"] is not None and shown["state"] != "by_default"
            told_at_all = told_at_all and (shown["state"], shown["value"]) != ("ordinary", False)
            assert (name in reasons["findings"]) is told_at_all
        assert all(set(each) == {"state", "value", "unless"} for each in reasons["findings"].values())


def test_a_small_case_is_told_alike(book: BookOf) -> None:
    decider = book(facts={"wet": "bool"}, rules=[{"about": "need", "when": "wet", "then": {"route": "chc"}}])
    decision = decide(decider.checked(case(wet=True)), decider.served)
    answer, reasons = at_detail(decision, ANSWER), at_detail(decision, REASONS)
    assert answer["receipt"] == reasons["receipt"]
    [ground] = [each for each in reasons["grounds"].values() if each["finding"] == "route"]
    assert (ground["rule"], ground["facts"]) == ("rules_1", {"wet": True})
    assert answer["needs"][0]["route"] == {
        "state": "established", "value": "chc", "unless": [], "says": "chc"
    }  # fmt: skip
