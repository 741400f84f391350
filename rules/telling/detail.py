"""How much of a decision is told: the answer alone, with reasons, or everything. The receipt is the same for all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.decision import Decision, as_json

ANSWER, REASONS, FULL = "answer", "reasons", "full"
DETAILS = (ANSWER, REASONS, FULL)

Json = dict[str, Any]

IN_SHORT_OF_A_FINDING = ("state", "value", "unless")
ONLY_IN_FULL_OF_A_QUESTION = frozenset({"judgement", "could_change", "facts", "cites"})
ONLY_IN_FULL_OF_A_REMARK = frozenset({"cites"})
ONLY_WITH_REASONS = frozenset(
    {"grounds", "sources", "findings", "episodes", "not_used", "not_concluded", "figures_used", "outstanding"}
)
ONLY_WITH_REASONS_OF_A_NEED = frozenset({"findings", "ruled_out", "payers_open"})


def at_detail(decision: Decision, detail: str) -> Json:
    """A decision as plain JSON data, told in one of DETAILS.

    `answer` leaves out grounds, sources and findings, and asks only the first question; `reasons` tells the grounds of
    the answer and the findings that are settled or ordinary; `full` tells all.
    """
    told: Json = as_json(decision)
    if detail == FULL:
        return told
    return _answer(told) if detail == ANSWER else _reasons(told)


def _reasons(told: Json) -> Json:
    told["grounds"] = _folded(told["grounds"], [key for need in told["needs"] for key in _because(need)])
    told["findings"] = _in_short(told["findings"])
    for part in (*told["needs"], *told["episodes"]):
        part["findings"] = _in_short(part["findings"])
    for need in told["needs"]:
        need["ruled_out"] = [_without(route, frozenset({"because"})) for route in need["ruled_out"]]
    told["outstanding"] = [_without(question, ONLY_IN_FULL_OF_A_QUESTION) for question in told["outstanding"]]
    told["not_concluded"] = [_without(remark, ONLY_IN_FULL_OF_A_REMARK) for remark in told["not_concluded"]]
    told["presumed"] = {key: _without(found, ONLY_IN_FULL_OF_A_REMARK) for key, found in told["presumed"].items()}
    named = set(_named(told))
    told["sources"] = {name: source for name, source in told["sources"].items() if name in named}
    return told


def _answer(told: Json) -> Json:
    told = _without(told, ONLY_WITH_REASONS)
    told["needs"] = [_short_need(need) for need in told["needs"]]
    for key in ("next_steps", "warnings"):
        told[key] = [_without(remark, ONLY_IN_FULL_OF_A_REMARK) for remark in told[key]]
    return told


def _short_need(need: Json) -> Json:
    need = _without(need, ONLY_WITH_REASONS_OF_A_NEED)
    need["short"] = _without(need["short"], frozenset({"facts"}))
    for key in ("route", "person_pays", "duty_or_power"):
        need[key] = _without(need[key], frozenset({"because"}))
    for key in ("payers", "pays_now"):
        need[key] = [_without(payer, frozenset({"because"})) for payer in need[key]]
    return need


def _in_short(findings: Json) -> Json:
    """Findings that rules, records or what is usual lead to, without words; not what holds where no rule applies."""
    return {
        name: {key: found[key] for key in IN_SHORT_OF_A_FINDING}
        for name, found in findings.items()
        if found["value"] is not None and found["state"] != "by_default"
    }


def _folded(grounds: Json, first: list[str]) -> Json:
    """The first grounds and those of issues beneath them, each resting on the nearest of these."""
    told: Json = {}
    waiting = list(dict.fromkeys(first))
    kept = set(waiting) | {key for key, ground in grounds.items() if ground["issue"]}
    while waiting:
        key = waiting.pop(0)
        if key not in told:
            below = _nearest(grounds, key, kept)
            told[key] = {**grounds[key], "because": below}
            waiting.extend(below)
    return told


def _nearest(grounds: Json, key: str, kept: set[str]) -> list[str]:
    found: dict[str, None] = {}
    waiting, seen = list(grounds[key]["because"]), {key}
    while waiting:
        below = waiting.pop(0)
        if below in seen:
            continue
        seen.add(below)
        if below in kept:
            found[below] = None
        else:
            waiting.extend(grounds[below]["because"])
    return list(found)


def _because(need: Json) -> Iterator[str]:
    for part in (need["route"], *need["payers"], *need["pays_now"], need["person_pays"], need["duty_or_power"]):
        yield from part["because"]
    if need["local"]:
        yield from need["local"]["because"]


def _named(told: Json) -> Iterator[str]:
    """Every source that anything told names."""
    told_by = [*told["grounds"].values(), *told["next_steps"], *told["warnings"], *told["contradictions"]]
    told_by += [told["interim"], *told["interim"]["also"]]
    for cited in told_by:
        yield from cited["cites"]
    for need in told["needs"]:
        yield from (sentence["cite"] for sentence in need["short"]["because"])
    yield from (figure["source"] for figure in told["figures_used"])
    if told["locality"]:
        yield from told["locality"]["cites"]


def _without(record: Json, keys: frozenset[str]) -> Json:
    return {key: value for key, value in record.items() if key not in keys}
