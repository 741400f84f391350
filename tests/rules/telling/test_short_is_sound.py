"""The short form is sound: deciding again on only the facts it stands on gives the same answer (design §7)."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from rules.case import CaseRefused
from tests.book_builder import Decider

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.json"))
LIST = "detention_episodes"


def only(case: dict[str, Any], facts: list[str]) -> dict[str, Any]:
    """The case with no other facts than those labelled, and with its list of detentions only if that is one of them."""
    kept = copy.deepcopy(case)
    kept["facts"] = {name: said for name, said in case.get("facts", {}).items() if name in facts}
    for key in ("needs", LIST):
        for place, part in enumerate(kept.get(key) or (), 1):
            label = part.setdefault("id", f"n{place}" if key == "needs" else f"episode_{place}")
            part["facts"] = {name: said for name, said in part.get("facts", {}).items() if f"{label}.{name}" in facts}
    if LIST not in facts and not any(part["facts"] for part in kept.get(LIST) or ()):
        kept.pop(LIST, None)
        kept.pop(f"{LIST}_complete", None)
    return kept


def answer(need: dict[str, Any]) -> dict[str, Any]:
    told = {key: need[key] for key in ("status",)}
    told |= {key: (need[key]["value"], need[key]["state"]) for key in ("route", "person_pays", "duty_or_power")}
    told["weekly"] = need["person_pays"]["weekly"]
    told["payers"] = [(payer["body"], payer["code"], payer["role"]) for payer in need["payers"]]
    return told


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_facts_of_the_short_form_alone_give_the_same_answer(path: Path, national: Decider) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    try:
        decision = national.decide(case, with_engine=False)
    except CaseRefused:
        return
    for place, need in enumerate(decision["needs"]):
        again = national.decide(only(case, need["short"]["facts"]), with_engine=False)
        assert answer(again["needs"][place]) == answer(need), need["id"]
