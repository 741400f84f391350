"""Small whole books for tests, from short YAML or plain data, and cases for them.

What a test does not write is filled in: questions, titles, citations, and an answer (route, charge, payers) that no
rule gives, so that every book can be decided with. A part is a list of entries or a mapping from ids to entries; an
entry that is only a word is its type. Rules go to one regime of their own unless `regimes` says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from rules.case import Case, check_case
from rules.concluding.levels import Concluded, conclude
from rules.concluding.serving import ServedBook
from rules.decide import decide, serve
from rules.decision import as_json
from rules.reference.contradictions import contradictions

TODAY = "2026-06-15"
SOURCE = "toy.s1"

ANSWER_FINDINGS: dict[str, dict[str, Any]] = {
    "in_scope": {"about": "person", "type": "bool", "otherwise": True},
    "route": {
        "about": "need",
        "type": "enum",
        "values": ["section_117", "chc", "care_act_s18", "self_funded", "unchanged"],
        "otherwise": "self_funded",
    },
    "charge": {"about": "need", "type": "enum", "values": ["nothing", "full_cost"], "otherwise": "full_cost"},
    "duty": {"about": "need", "type": "enum", "values": ["duty", "none"], "otherwise": "none"},
    "icb_role": {"about": "need", "type": "enum", "values": ["none", "pays", "pays_jointly"], "otherwise": "none"},
    "council_role": {"about": "need", "type": "enum", "values": ["none", "pays", "pays_jointly"], "otherwise": "none"},
}
CONTRACT: dict[str, Any] = {
    "id": "toy",
    "version": "1",
    "title": "Toy book",
    "life": {"from": "2015-04-01", "to": "2027-03-31"},
    "scope": "in_scope",
    "route": "route",
    "charge": "charge",
    "duty_or_power": "duty",
    "payers": [
        {"body": "icb", "title": "the ICB", "role": "icb_role"},
        {"body": "local_authority", "title": "the council", "role": "council_role"},
    ],
    "principal_routes": ["section_117", "chc"],
    "interim": [],
    "default_interim": "keep",
    "body_kinds": {"icb": "ICB", "local_authority": "council"},
    "episodes": {
        "question": "Ever detained?",
        "whether_complete": "Are these all?",
        "who_can_answer": "the hospital",
        "cites": [SOURCE],
    },
}
KEEP = {"id": "keep", "says": "Keep the care going.", "who": "Whoever provides it", "cites": [SOURCE]}
RULED = ("measures", "select", "valid", "rules", "tables")


class PlainLoader(yaml.SafeLoader):
    """YAML in which `on`, `no` and dates are what they look like, as in the files of a book."""


PlainLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _firsts in (
    ("bool", "^(?:true|false)$", "tf"),
    ("null", "^(?:~|null)$", "~n"),
    ("int", "^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
):
    PlainLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_firsts))  # type: ignore[no-untyped-call]


def plain(text: str) -> Any:
    """Short YAML as data."""
    return yaml.load(text, PlainLoader)  # a safe loader with fewer resolvers


def write_book(folder: Path, text: str = "", **parts: Any) -> Path:
    """Write a whole book to a folder. `text`: YAML with the same parts as the keywords."""
    given: dict[str, Any] = {**(plain(text) or {}), **parts}
    findings = _with_answer(_entries(given.pop("findings", ())))
    about = {each["id"]: each["about"] for each in findings}
    own = {key: given.pop(key) for key in (*RULED, "texts") if key in given}
    regimes = _entries(given.pop("regimes", [{"regime": "toy"}]))
    sources = [*_entries(given.pop("sources", [])), {"id": SOURCE}]
    files: dict[str, Any] = {
        "sources.yaml": {"sources": [_source(each) for each in sources]},
        "facts/all.yaml": {"facts": [_fact(each) for each in _entries(given.pop("facts", ()))]},
        "findings/all.yaml": {"findings": findings},
        "figures/all.yaml": {
            "figures": [_figure(each) for each in _entries(given.pop("figures", ()))],
            "commencements": [
                {"says": f"{each['id']} holds.", "cites": [SOURCE], **each}
                for each in _entries(given.pop("commencements", ()))
            ],
        },
        "bodies.yaml": {"bodies": [*given.pop("bodies", ())]},
        "decision.yaml": {**CONTRACT, **given.pop("decision", {})},
    }
    if given:
        raise ValueError(f"a book has no parts {sorted(given)}")
    for place, regime in enumerate(regimes):
        content = _regime({**regime, **own} if place == 0 else regime, place + 1, about)
        files[f"national/{content['regime']}.yaml"] = content
    if not any(each["id"] == "keep" for each in _interim(files)):
        first = next(name for name in files if name.startswith("national/"))
        files[first]["texts"].setdefault("interim", []).append(KEEP)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        # So wide that no condition is folded: a folded text would not be the condition that the test wrote.
        path.write_text(yaml.safe_dump(content, sort_keys=False, width=10**6, allow_unicode=True), encoding="utf-8")
    return folder


def _entries(part: Any) -> list[dict[str, Any]]:
    if not isinstance(part, Mapping):
        return [dict(each) for each in part]
    return [{"id": name, **({"type": each} if isinstance(each, str) else each)} for name, each in part.items()]


def _source(entry: dict[str, Any]) -> dict[str, Any]:
    filled = {"instrument": "Toy Act", "at": "section 1", "address": None, "status": "verified", "says": "Toy."}
    return {**filled, **entry}


def _fact(entry: dict[str, Any]) -> dict[str, Any]:
    return {"about": "person", "question": f"{entry['id']}?", "who_can_answer": "somebody", **entry}


def _with_answer(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    named = {each["id"] for each in entries}
    answer = [{"id": name, **each} for name, each in ANSWER_FINDINGS.items() if name not in named]
    return [_finding(each) for each in [*entries, *answer]]


def _finding(entry: dict[str, Any]) -> dict[str, Any]:
    filled = {"about": "person", "kind": "determinative", "title": f"Finding {entry['id']}", **entry}
    if entry.get("otherwise") == "awaits_record":
        asks = {"question": f"{entry['id']}?", "who_can_answer": "the body", "recordable": {"by": ["icb"]}}
        filled = {**asks, **filled}
    return filled


def _figure(entry: dict[str, Any]) -> dict[str, Any]:
    values = entry.get("values", [{"value": entry.get("value")}])
    return {
        "id": entry["id"],
        "type": entry.get("type", "money"),
        "title": entry.get("title", f"Figure {entry['id']}"),
        "unit": entry.get("unit", "a week"),
        "values": [{"from": "2015-04-01", "source": SOURCE, **each} for each in values],
    }


def _regime(entry: dict[str, Any], order: int, about: Mapping[str, str]) -> dict[str, Any]:
    content = {"regime": entry.pop("id", None) or entry["regime"], "title": "Toy", "order": order, **entry}
    for key in RULED:
        content[key] = [
            {**_filled(key, place, each, about), **each} for place, each in enumerate(_entries(entry.get(key, ())))
        ]
    for key in ("tables",):
        for table in content[key]:
            table["rows"] = [{"says": "So it is.", "cites": [SOURCE], **row} for row in table["rows"]]
    texts = entry.get("texts") or {}
    content["texts"] = {kind: [_text(kind, each) for each in _entries(part)] for kind, part in texts.items()}
    return content


def _filled(key: str, place: int, entry: dict[str, Any], about: Mapping[str, str]) -> dict[str, Any]:
    if key == "measures":
        return {"about": "person", "type": "integer", "title": f"Measure {entry['id']}"}
    if key == "tables":
        return {"about": about.get(entry["gives"], "person")}
    filled = {"id": f"{key}_{place + 1}", "says": f"Says {entry.get('id', f'{key} {place + 1}')}.", "cites": [SOURCE]}
    if key == "valid":
        filled["about"] = "person"
    if key == "rules":
        given = [*entry.get("then", ()), *entry.get("works_out", ())]
        filled["about"] = about.get(given[0], "person") if given else "person"
    return filled


def _text(kind: str, entry: dict[str, Any]) -> dict[str, Any]:
    who = {"who": "the council"} if kind in ("interim", "next_steps") else {}
    return {"says": f"Text {entry['id']}.", "cites": [SOURCE], **who, **entry}


def _interim(files: Mapping[str, Any]) -> list[dict[str, Any]]:
    regimes = [content for name, content in files.items() if name.startswith("national/")]
    return [text for regime in regimes for text in regime["texts"].get("interim", [])]


def case(
    *,
    as_at: str = TODAY,
    episodes: Iterable[Mapping[str, Any]] | None = None,
    complete: bool | None = None,
    needs: Iterable[Mapping[str, Any]] | Mapping[str, Mapping[str, Any]] | None = None,
    recorded: Iterable[Mapping[str, Any]] | None = None,
    suppose: Mapping[str, str] | None = None,
    as_understood_on: str | None = None,
    facts: Mapping[str, Any] | None = None,
    **more_facts: Any,
) -> dict[str, Any]:
    """A raw case. Facts of the person are keywords; episodes and needs are written as their facts alone."""
    raw: dict[str, Any] = {"as_at": as_at, "facts": {**(facts or {}), **more_facts}}
    if episodes is not None:
        raw["detention_episodes"] = [{"facts": dict(each)} for each in episodes]
    if complete is not None:
        raw["detention_episodes_complete"] = complete
    if needs is not None:
        named = needs if isinstance(needs, Mapping) else {f"n{place + 1}": each for place, each in enumerate(needs)}
        raw["needs"] = [{"id": name, "facts": dict(each)} for name, each in named.items()]
    if recorded is not None:
        raw["recorded_findings"] = [{"by": "icb", **each} for each in recorded]
    if suppose is not None:
        raw["suppose"] = dict(suppose)
    if as_understood_on is not None:
        raw["as_understood_on"] = as_understood_on
    return raw


@dataclass(frozen=True)
class Decider:
    """A served book with which raw cases are decided."""

    served: ServedBook

    def checked(self, raw: Mapping[str, Any]) -> Case:
        """A raw case, checked."""
        return check_case(dict(raw), self.served.book, date.fromisoformat(TODAY).toordinal())

    def decide(self, raw: Mapping[str, Any], *, with_engine: bool = True) -> dict[str, Any]:
        """The decision as JSON data."""
        decision: dict[str, Any] = as_json(decide(self.checked(raw), self.served, with_engine=with_engine))
        return decision

    def concluded(self, raw: Mapping[str, Any]) -> Concluded:
        """Everything concluded of a case on what is given, with the engine."""
        checked = self.checked(raw)
        return conclude(checked, self.served, contradictions(self.served.book, checked))

    def finding(self, name: str, raw: Mapping[str, Any], subject: str | int = 0) -> dict[str, Any]:
        """One finding as shown: of the person, or of the episode or need of an id or place."""
        decision = self.decide(raw)
        found: list[Mapping[str, Any]] = [decision["findings"]]
        for part in ("needs", "episodes"):
            found += [each["findings"] for place, each in enumerate(decision[part]) if subject in (place, each["id"])]
        shown: dict[str, Any] = next(each[name] for each in found if name in each)
        return shown

    def value(self, name: str, raw: Mapping[str, Any], subject: str | int = 0) -> Any:
        """The value of a finding; where it is not settled, its state and what it may be."""
        shown = self.finding(name, raw, subject)
        return shown["value"] if shown["value"] is not None else (shown["state"], shown["possible"])


def build(folder: Path, text: str = "", **parts: Any) -> Decider:
    """Write a book to a folder and serve it."""
    return Decider(serve(write_book(folder, text, **parts)))
