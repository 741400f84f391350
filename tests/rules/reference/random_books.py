"""Random small books. Findings, rules, exceptions, tables, selections, lives and records are drawn, and of facts what
follows and what is usual of them.

Findings are drawn in ranks, and a rule reads facts and findings of lower ranks only, so that no book waits for itself.
Rules that could give one finding different values are split on an enum, or joined by `unless`.
"""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st

from rules.language.domains import Domain
from rules.language.vocabulary import Word, finding_dated_by, on_record, record_date_of
from tests.book_builder import ANSWER_FINDINGS, CONTRACT
from tests.rules.reference.random_conditions import Conditions
from tests.rules.reference.random_vocabulary import (
    ACTS,
    AS_AT,
    COLOURS,
    COMMENCEMENTS,
    DAYS,
    FACTS,
    FIGURES,
    MEASURES,
    SAMPLES,
    SECTIONS,
    VALID,
    first_words,
    word_of,
)
from tests.rules.reference.second_opinion import Law

RANKS = 3
GROUPS = ["rare", "odd"]
CITED = {"says": "So it is.", "cites": ["toy.s1"]}
TYPES: dict[str, dict[str, Any]] = {
    "bool": {"type": "bool", "otherwise": False},
    "enum": {"type": "enum", "values": ["yes_so", "no_so", "maybe_so"], "otherwise": "no_so"},
    "ordered": {"type": "enum", "values": ["poor", "fair", "good"], "ordered": True, "otherwise": "fair"},
    "integer": {"type": "integer", "low": 0, "high": 6, "otherwise": 1},
    "colour": {"type": "enum", "values": COLOURS, "otherwise": "blue"},
    "awaited": {"type": "enum", "values": ["granted", "refused"], "otherwise": "awaits_record"},
    "overtaken": {"type": "enum", "values": ["granted", "refused", "must"], "otherwise": "awaits_record"},
    "shown_number": {"type": "integer", "low": 0, "high": 24, "otherwise": "none"},
    "shown_date": {"type": "date", "otherwise": "none"},
}


def books() -> st.SearchStrategy[Law]:
    """Random books, as parts for tests.book_builder and for the second opinion."""
    return st.randoms(use_true_random=True).map(lambda random: _Drawing(random).law())


class _Drawing:
    def __init__(self, random: Random) -> None:
        self.random, self.words = random, first_words()
        self.write = Conditions(random, self.words)
        self.facts = [self._fact(place) for place in range(len(FACTS))]
        self.findings: list[dict[str, Any]] = []
        self.rules: list[dict[str, Any]] = []
        self.tables: list[dict[str, Any]] = []
        self.select: list[dict[str, Any]] = []

    def law(self) -> Law:
        for rank in range(RANKS):
            made = [self._finding(rank, place) for place in range(self.random.randint(2, 4))]
            for finding in made:
                self._conclude(finding)
            self.words |= {each["id"]: word_of(each, "finding") for each in made}
            self.words |= {word.id: word for each in made if "recordable" in each for word in _of_records(each)}
            self.findings += made
            if rank == 0:
                self._selection()
        self._answer()
        answer = [{"id": name, **each} for name, each in ANSWER_FINDINGS.items()]
        parts = {
            "facts": self.facts,
            "decision": self._asking(),
            "figures": FIGURES,
            "commencements": COMMENCEMENTS,
            "measures": MEASURES,
            "valid": VALID,
            "findings": [*self.findings, *answer],
            "select": [{**CITED, **each} for each in self.select],
            "rules": [{**CITED, **each} for each in self.rules],
            "tables": self.tables,
        }
        return Law(parts, SAMPLES)

    # --- facts -------------------------------------------------------------------------------------------------

    def _fact(self, place: int) -> dict[str, Any]:
        """A fact with what it follows from, which are facts before it, and with what it usually is."""
        fact = dict(FACTS[place])
        if fact["type"] not in ("bool", "enum"):
            return fact
        before = self._tested(fact["about"], FACTS[:place])
        if before and self.write.sometimes(4):
            fact["follows"] = [
                {**CITED, "when": self.write.test(self.write.pick(before), fact["about"]), "is": self._usually(fact)}
            ]
        if self.write.sometimes(3):
            others = [each for each in self._tested(fact["about"], FACTS) if each != fact["id"]]
            fact["usual"] = {**self._usual(fact["about"], others), "value": self._usually(fact)}
            if self.write.sometimes(3):
                fact["otherwise_usual"] = [
                    {**self._usual(fact["about"], others), "value": self._usually(fact)}
                    for _ in range(self.random.randint(1, 2))
                ]
        return fact

    def _usual(self, about: str, names: list[str]) -> dict[str, Any]:
        usual: dict[str, Any] = dict(CITED)
        for key in ("when", "unless"):
            if self.write.sometimes(4):
                usual[key] = self.write.test(self.write.pick(names), about)
        if self.write.sometimes():
            usual["group"] = self.write.pick(GROUPS)
        return usual

    def _usually(self, fact: dict[str, Any]) -> Any:
        return self.write.pick(fact.get("values", [True, False]))

    def _tested(self, about: str, facts: list[dict[str, Any]]) -> list[str]:
        return [each["id"] for each in facts if each["about"] in ("person", about) and each["type"] in ("bool", "enum")]

    def _asking(self) -> dict[str, Any]:
        asking = dict(CONTRACT["episodes"])
        for key in ("usually_none", "usually_complete"):
            if self.write.sometimes():
                asking[key] = self._usual("person", self._tested("person", FACTS))
        return {"episodes": asking, "asked_together": {group: f"Any of {group}?" for group in GROUPS}}

    def _finding(self, rank: int, place: int) -> dict[str, Any]:
        kind = self.write.pick([*TYPES, "bool", "enum", "bool", "overtaken"])
        about = self.write.pick(["person", "need", "episode"])
        name = f"{'shown_' if kind.startswith('shown') else ''}{about}_{rank}_{place}"
        finding = {"id": name, "about": about, "kind": "determinative", **TYPES[kind]}
        if kind == "overtaken":
            finding["recordable"] = {
                "by": ["icb"],
                "values": ["granted", "refused"],
                "overtaken_by": [self._event(about)],
            }
            finding |= {"question": f"{name}?", "who_can_answer": "the body"}
        if kind == "awaited" or (kind in ("bool", "enum") and self.write.sometimes(4)):
            finding["recordable"] = {"by": ["icb"], "lapses": self.write.sometimes()}
            finding |= {"question": f"{name}?", "who_can_answer": "the body"}
        return finding

    def _event(self, about: str) -> dict[str, Any]:
        since = self.write.pick(["moved_on", "due_on", *(["start_date", "ended_on"] if about == "episode" else [])])
        over = {"over": ["refused"]} if self.write.sometimes() else {}
        return {**CITED, "value": "must", "since": since, **over}

    def _selection(self) -> None:
        if self.write.sometimes(3):
            return
        where = [each for each in self.write.names("episode", "bool") if self.words[each].about == "episode"]
        chosen = {"id": "chosen", self.write.pick(["latest", "first"]): "start_date"}
        chosen["where"] = self.write.pick(where or ["qualifying"])
        if self.write.sometimes():
            chosen["after"] = "ended_on"
        self.select.append({**chosen, "gives": {"chosen_section": "section", "chosen_end": "ended_on"}})
        self.words["chosen_section"] = Word("chosen_section", "selected", "person", Domain("enum", tuple(SECTIONS)))
        self.words["chosen_end"] = Word("chosen_end", "selected", "person", Domain("date"))
        self.write.favourites |= {"chosen_section"}

    # --- rules -------------------------------------------------------------------------------------------------

    def _conclude(self, finding: dict[str, Any]) -> None:
        """The rules that give a finding, as rows of a table, split on a name, or joined by `unless`."""
        if finding["type"] == "enum" and self.write.sometimes(5):
            self._table(finding)
            return
        rules = [self._rule(finding, place) for place in range(self.random.randint(1, 4))]
        split = self.write.pick(self.write.names(finding["about"], "enum"))
        if self.write.sometimes(3) and len(rules) <= len(self.words[split].domain.values):
            self._split(rules, split, finding["about"])
        else:
            self._join(rules, finding["id"])
        earlier = [each["id"] for each in self.rules if each["about"] in ("person", finding["about"])]
        for rule in rules:
            if earlier and self.write.sometimes(4):
                rule["unless"] = sorted({*rule.get("unless", ()), self.write.pick(earlier)})
        self.rules += rules

    def _split(self, rules: list[dict[str, Any]], name: str, scope: str) -> None:
        """Give each rule another value of a name. Nothing else speaks of it, so that everybody can see it."""
        for rule, value in zip(rules, self.words[name].domain.values, strict=False):
            rule["when"] = f"{name} == {value}"
            others = [each for each in self.write.names(scope, "bool") if each != name]
            if others and self.write.sometimes():
                rule["when"] += f" and {self.write.pick(['', 'not '])}{self.write.pick(others)}"

    def _join(self, rules: list[dict[str, Any]], name: str) -> None:
        """Let rules that give different values yield to each other in a drawn order, so that none waits for itself."""
        for one, other in combinations(self.random.sample(rules, len(rules)), 2):
            if _gives(one, name) != _gives(other, name) or self.write.sometimes(5):
                one.setdefault("unless", []).append(other["id"])

    def _rule(self, finding: dict[str, Any], place: int) -> dict[str, Any]:
        scope, name = finding["about"], finding["id"]
        rule: dict[str, Any] = {"id": f"r.{name}.{place}", "about": scope, **self._life(scope)}
        if not self.write.sometimes(10):
            rule["when"] = self.write.condition(scope)
        if name.startswith("shown_"):
            return {**rule, "works_out": {name: self._working(finding)}}
        return {**rule, "then": {name: self._value(finding)}}

    def _value(self, finding: dict[str, Any]) -> Any:
        if self.write.sometimes(4):
            same = [each for each in self.write.names(finding["about"], finding["type"]) if self._fits(each, finding)]
            if same:
                return {"value_of": self.write.pick(same)}
        return self.write.pick({"bool": [True, False], "integer": range(7)}.get(finding["type"], finding.get("values")))

    def _fits(self, name: str, finding: dict[str, Any]) -> bool:
        return finding["type"] != "enum" or set(self.words[name].domain.values) <= set(finding["values"])

    def _working(self, finding: dict[str, Any]) -> dict[str, Any]:
        if finding["type"] == "date":
            dates = self.write.names(finding["about"], "date")
            return {"days_after": [self.write.pick(dates), self.write.pick(["visits", 28])]}
        numbers = ["contacts", self.write.pick(self.write.names(finding["about"], "integer"))]
        working = {self.write.pick(["add", "max", "min", "subtract"]): numbers}
        return {"max": [0, working]} if "subtract" in working else working

    def _life(self, scope: str) -> dict[str, Any]:
        on = self.write.pick([name for name in self.write.names(scope, "date") if not finding_dated_by(name)])
        return self.write.pick(
            [
                *[{}] * 7,
                {"in_force": {"from": self.write.pick(ACTS)}},
                {"in_force": {"before": self.write.pick(ACTS), "on": on}},
                {"in_force": {"from": "2020-01-01", "to": "2021-02-28", "on": on}},
                {"in_force": {"to": AS_AT}},
                {"understood": {self.write.pick(["from", "to"]): self.write.pick(DAYS)}},
            ]
        )

    def _table(self, finding: dict[str, Any]) -> None:
        scope = finding["about"]
        column, second = (
            self.write.pick(self.write.names(scope, "enum")),
            self.write.pick(self.write.names(scope, "bool")),
        )
        values = self.words[column].domain.values
        rows = []
        for place, value in enumerate(values[: self.random.randint(1, len(values))]):
            cells: dict[str, list[str]] = {column: [value]}
            if self.write.sometimes():
                cells[second] = [self.write.pick(["yes", "no"])]
            life = self._life(scope).get("in_force")
            dated = {"in_force": life} if life else {}
            rows.append(
                {**CITED, **dated, "row": f"row_{place}", "value": self.write.pick(finding["values"]), "if": cells}
            )
        table = {
            "id": f"t.{finding['id']}",
            "about": scope,
            "gives": finding["id"],
            "by": [column, second],
            "rows": rows,
        }
        others = [each for each in self.write.names(scope, "bool") if each != second]
        if others and self.write.sometimes():
            table["when"] = self.write.pick(others)
        self.tables.append(table)

    def _answer(self) -> None:
        """The answer for each need, so that there is something to decide."""
        first = {
            "id": "r.route.0",
            "about": "need",
            "when": self.write.condition("need"),
            "then": {"route": "section_117"},
        }
        second = {"id": "r.route.1", "about": "need", "when": self.write.condition("need"), "then": {"route": "chc"}}
        self.rules += [first, {**second, "unless": ["r.route.0"]}]
        for name, value in (("icb_role", "pays"), ("council_role", "pays_jointly"), ("charge", "nothing")):
            when = self.write.pick(["route in (section_117, chc)", "route == section_117", "route == chc"])
            self.rules.append({"id": f"r.{name}", "about": "need", "when": when, "then": {name: value}})


def _of_records(finding: dict[str, Any]) -> tuple[Word, Word]:
    name, about = finding["id"], finding["about"]
    dated = Word(record_date_of(name), "record_date", about, Domain("date"))
    return dated, Word(on_record(name), "on_record", about, Domain("bool"))


def _gives(rule: dict[str, Any], name: str) -> Any:
    return rule.get("then", {}).get(name, rule.get("works_out"))
