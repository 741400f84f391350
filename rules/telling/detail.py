"""How much of a decision is told: the answer alone, with reasons, or everything. The receipt is the same for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, cast

from rules.decision import Decision, as_json, key_of

ANSWER, REASONS, FULL = "answer", "reasons", "full"
DETAILS = (ANSWER, REASONS, FULL)

Json = dict[str, Any]

FEW_SENTENCES = 3
KEEPS_PAYING = "keeps_paying_meanwhile"
IN_SHORT_OF_A_FINDING = ("state", "value", "unless")
ONLY_IN_FULL_OF_A_QUESTION = frozenset({"judgement", "could_change", "facts", "cites"})
SAID_IF_SO = ("on", "group", "asked", "settles")
ONLY_IN_FULL_OF_A_REMARK = frozenset({"cites"})
ONLY_IN_FULL_OF_A_GROUND = frozenset({"applies", "issue"})
SETTLES = frozenset({"settles"})
ONLY_IN_FULL = frozenset({"not_concluded"})
RESTS_ON = frozenset({"rests_on"})
ONLY_IN_FULL_OF_A_SOURCE = frozenset({"address"})
ONLY_WITH_REASONS = frozenset(
    {
        "grounds",
        "sources",
        "findings",
        "episodes",
        "outstanding",
        "next_steps",
        "not_used",
        "not_concluded",
        "figures_used",
    }
)
ONLY_WITH_REASONS_OF_A_NEED = frozenset({"findings", "ruled_out", "payers_open"})
BECAUSE, FACTS, SAYS, POSSIBLE, TITLE = (frozenset({key}) for key in ("because", "facts", "says", "possible", "title"))


def at_detail(decision: Decision, detail: str) -> Json:
    """A decision as plain JSON data, told in one of DETAILS, which is that it was decided for, or less.

    `answer` leaves out grounds, sources, findings and steps, asks only the first question and says why in three
    sentences; `reasons` tells the grounds of the answer and what practitioners know by name; `full` tells all.
    """
    if detail == FULL:
        return cast("Json", as_json(decision))
    if detail == ANSWER:
        return _answer(decision)
    return _reasons(cast("Json", as_json(decision)))


def _reasons(told: Json) -> Json:
    told["grounds"] = _folded(told["grounds"], [key for need in told["needs"] for key in _because(need)])
    told["findings"] = _in_short(told["findings"])
    for part in (*told["needs"], *told["episodes"]):
        part["findings"] = _in_short(part["findings"])
    for need in told["needs"]:
        _shorten(need)
        need["ruled_out"] = [_without(route, BECAUSE | SAYS) for route in need["ruled_out"]]
    told["outstanding"] = _asked_in_short(told["outstanding"])
    if told["next_question"]:
        told["next_question"] = told["outstanding"][0]
    told = _with_keys_named(_without(told, ONLY_IN_FULL))
    told["interim"] = _without(told["interim"], ONLY_IN_FULL_OF_A_REMARK)
    return told


def _answer(decision: Decision) -> Json:
    record = {
        key_of(field.name): getattr(decision, field.name)
        for field in fields(decision)
        if field.name not in ONLY_WITH_REASONS
    }
    told: Json = {key: as_json(value) for key, value in record.items() if key != "needs"}
    told["person"] = [_without(answer, TITLE) for answer in told["person"]]
    told["needs"] = [_short_need(as_json(replace(need, findings={}, ruled_out=()))) for need in decision.needs]
    told["warnings"] = [_without(remark, ONLY_IN_FULL_OF_A_REMARK) for remark in told["warnings"]]
    if told["next_question"]:
        told["next_question"] = _without(_brief(told["next_question"]), SETTLES)
    told["interim"] = _without(told["interim"], ONLY_IN_FULL_OF_A_REMARK)
    return _with_keys_named({key: told[key] for key in record})


def _with_keys_named(told: Json) -> Json:
    """What is told, with those presumptions and sources that it names."""
    named = set(_unless(told))
    presumed = {key: found for key, found in told["presumed"].items() if key in named}
    told["presumed"] = {key: _without(found, ONLY_IN_FULL_OF_A_REMARK) for key, found in presumed.items()}
    if "sources" in told:
        cited = set(_cited(told))
        sources = {name: source for name, source in told["sources"].items() if name in cited}
        told["sources"] = {name: _without(source, ONLY_IN_FULL_OF_A_SOURCE) for name, source in sources.items()}
    return told


def _short_need(need: Json) -> Json:
    need = _without(need, ONLY_WITH_REASONS_OF_A_NEED)
    _shorten(need)
    need["short"]["because"] = need["short"]["because"][:FEW_SENTENCES]
    for key in ("route", "person_pays"):
        need[key] = _without(need[key], BECAUSE)
    for key in ("payers", "pays_now"):
        need[key] = [_without(payer, BECAUSE) for payer in need[key]]
    return need


def _shorten(need: Json) -> None:
    """Leave out what the answer itself says: why a duty is one, and why who is responsible pays now."""
    need["short"] = _without(need["short"], FACTS)
    if need["local"]:
        need["local"]["findings"] = _in_short(need["local"]["findings"])
    need["duty_or_power"] = _without(need["duty_or_power"], BECAUSE)
    for key in ("route", "person_pays", "duty_or_power"):
        if need[key]["value"] is not None:
            need[key] = _without(need[key], POSSIBLE)
    need["pays_now"] = [
        payer if payer["role"] == KEEPS_PAYING else _without(payer, BECAUSE) for payer in need["pays_now"]
    ]


def _asked_in_short(questions: list[Json]) -> list[Json]:
    """Questions that name a need alone where they may settle everything that is open of it."""
    labels = dict.fromkeys(label for question in questions for label in question["settles"])
    needs: dict[str, list[str]] = {}
    for label in labels:
        needs.setdefault(label.partition(".")[0], []).append(label)

    def in_short(settles: list[str]) -> list[str]:
        whole = {need for need, open_ in needs.items() if len(open_) > 1 and set(open_) <= set(settles)}
        return list(dict.fromkeys(need if (need := label.partition(".")[0]) in whole else label for label in settles))

    return [_brief({**question, "settles": in_short(question["settles"])}) for question in questions]


def _brief(question: Json) -> Json:
    """A question without what is for maintainers, and without what is empty, not so or of no group."""
    empty = frozenset(key for key in SAID_IF_SO if not question[key])
    return _without(question, ONLY_IN_FULL_OF_A_QUESTION | empty)


def _in_short(findings: Json) -> Json:
    """Findings that rules, records or what is usual lead to, without words; not what is only not so."""
    return {
        name: {key: found[key] for key in IN_SHORT_OF_A_FINDING}
        for name, found in findings.items()
        if found["value"] is not None and found["state"] != "by_default" and not _only_not_so(found)
    }


def _only_not_so(found: Json) -> bool:
    return found["state"] == "ordinary" and found["value"] is False


def _folded(grounds: Json, first: list[str]) -> Json:
    """The first grounds and those of issues beneath them, each resting on the nearest of these."""
    told: Json = {}
    waiting = list(dict.fromkeys(first))
    kept = set(waiting) | {key for key, ground in grounds.items() if ground["issue"]}
    while waiting:
        key = waiting.pop(0)
        if key not in told:
            below = _nearest(grounds, key, kept)
            ground = _without(grounds[key], ONLY_IN_FULL_OF_A_GROUND)
            if not any(ground["rests_on"].values()):
                ground = _without(ground, RESTS_ON)
            told[key] = {**ground, "cites": ground["cites"][:1], "because": below}
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
    for part in (need["route"], *need["payers"], *need["pays_now"], need["person_pays"]):
        yield from part.get("because", ())
    if need["local"]:
        yield from need["local"]["because"]


def _cited(told: Json) -> Iterator[str]:
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


def _unless(told: Json) -> Iterator[str]:
    """Every presumption that anything told names."""
    for answer in (*told["person"], *told.get("findings", {}).values()):
        yield from answer["unless"]
    for ground in told.get("grounds", {}).values():
        yield from ground.get("rests_on", {}).get("presumed", ())
    for part in (*told["needs"], *told.get("episodes", ())):
        for found in part.get("findings", {}).values():
            yield from found["unless"]
    for need in told["needs"]:
        for found in (need["route"], need["person_pays"], need["duty_or_power"], *need["payers"], *need["pays_now"]):
            yield from found["unless"]
        for found in need["local"]["findings"].values() if need["local"] else ():
            yield from found["unless"]


def _without(record: Json, keys: frozenset[str]) -> Json:
    return {key: value for key, value in record.items() if key not in keys}
