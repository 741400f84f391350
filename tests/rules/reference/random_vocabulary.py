"""The facts, figures and measures that every random book has, and what its unknowns are tried with."""

from __future__ import annotations

from typing import Any

from rules.language.domains import Domain
from rules.language.vocabulary import Word
from tests.rules.reference.second_opinion import inside

AS_AT = "2021-02-28"
DAYS = ("2019-12-31", "2020-01-01", "2020-06-30", "2021-02-28", "2024-02-29")
MONEY = ("0.00", "99.99", "100.00", "100.01")
COLOURS, LEVELS = ["red", "green", "blue"], ["low", "mid", "high"]
SECTIONS, KINDS = ["s2", "s3"], ["bath", "meal", "walk"]


def _fact(name: str, about: str, type_: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "about": about, "type": type_, **more}


FACTS = [
    _fact("adult", "person", "bool"),
    _fact("ready", "person", "bool"),
    _fact("alone", "person", "bool"),
    _fact("colour", "person", "enum", values=COLOURS),
    _fact("level", "person", "enum", values=LEVELS, ordered=True),
    _fact("visits", "person", "integer", low=0, high=3),
    _fact("calls", "person", "integer", low=0, high=3),
    _fact("stated_contacts", "person", "integer", low=0, high=6),
    _fact("moved_on", "person", "date"),
    _fact("capital", "person", "money"),
    _fact("qualifying", "episode", "bool"),
    _fact("section", "episode", "enum", values=SECTIONS),
    _fact("start_date", "episode", "date"),
    _fact("ended_on", "episode", "date"),
    _fact("related", "need", "bool"),
    _fact("kind", "need", "enum", values=KINDS),
    _fact("size", "need", "integer", low=0, high=3),
]
FIGURES = [
    _fact(
        "limit",
        "person",
        "money",
        values=[
            {"from": "2015-04-01", "to": "2020-12-31", "value": 99},
            {"from": "2021-01-01", "value": 100},
        ],
    ),
    _fact("unknown_limit", "person", "money", values=[{"from": "2015-04-01", "value": None}]),
]
COMMENCEMENTS: list[dict[str, Any]] = [
    {"id": "old_act", "day": "2020-01-01"},
    {"id": "new_act", "day": None},
    {"id": "seen_act", "day": None, "not_in_force_as_of": "2020-06-30"},
]
ACTS = [each["id"] for each in COMMENCEMENTS]
MEASURES = [
    _fact("yeses", "person", "integer", counts={"of": ["adult", "ready", "alone"]}),
    _fact("reds", "person", "integer", counts={"of": ["colour"], "in": ["red"]}),
    _fact("contacts", "person", "integer", high=6, works_out={"add": ["visits", "calls"]}, or_given="stated_contacts"),
    _fact("load", "need", "integer", high=12, works_out={"max": [{"times": ["size", 2]}, {"add": ["visits", "size"]}]}),
    _fact("points", "person", "integer", high=3, counts={"of": ["adult", "ready"]}, in_force={"to": "2020-12-31"}),
    _fact(
        "points",
        "person",
        "integer",
        high=3,
        works_out={"min": [3, {"add": ["visits", "calls"]}]},
        in_force={"from": "2021-01-01"},
    ),
    _fact(
        "strain",
        "person",
        "integer",
        high=6,
        works_out={"add": ["visits", "calls"]},
        in_force={"from": "2020-01-01", "on": "moved_on"},
    ),
    _fact("due_on", "person", "date", works_out={"days_after": ["moved_on", "visits"]}),
]
VALID = [
    {"id": "valid.no_child_alone", "about": "person", "never": "not adult and alone and level == high"},
    {"id": "valid.ends_after_it_starts", "about": "episode", "never": "start_date > ended_on"},
    {"id": "valid.no_walk_that_small", "about": "need", "never": "kind == walk and size == 0 and ready"},
    {"id": "valid.ready_if_detained", "about": "person", "never": "any_episode(section == s3) and yeses >= 3"},
]
SAMPLES = {
    "date": tuple(inside(day, "date") for day in DAYS),
    "money": tuple(inside(each, "money") for each in MONEY),
}
UNREAD = frozenset({"stated_contacts"})  # only through the measure, which it states in another way


def word_of(entry: dict[str, Any], kind: str) -> Word:
    """An entry as the language knows it."""
    high = len(entry["counts"]["of"]) if "counts" in entry else entry.get("high")
    values = tuple(entry.get("values", ())) if entry["type"] == "enum" else ()
    domain = Domain(entry["type"], values, entry.get("ordered", False), low=entry.get("low"), high=high)
    return Word(entry["id"], kind, entry["about"], domain)


def first_words() -> dict[str, Word]:
    """Every name that is there before any finding."""
    kinds = (("fact", FACTS), ("figure", FIGURES), ("measure", MEASURES))
    words = {each["id"]: word_of(each, kind) for kind, entries in kinds for each in entries}
    words["as_at"] = Word("as_at", "date", "person", Domain("date"))
    return {name: word for name, word in words.items() if name not in UNREAD}
