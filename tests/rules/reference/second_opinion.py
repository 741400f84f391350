"""A second, independent meaning of a book, written from the design alone: two-valued, one world at a time.

In a world everything is known. What a case leaves open is chosen when it is first read: a read raises Choice, and
`worlds` tries every option. Findings are worked out on demand, so there are no levels, no value sets, no intervals.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from tests.rules.reference.two_valued_language import Reading, Subject, day_number, reading

PERSON: Subject = ("person", 0)
ALWAYS = {"from": None, "to": None, "before": None}
Key = tuple[Any, ...]
Answer = TypeVar("Answer")


class Choice(Exception):
    """Something that the case leaves open has been read: what, and what it could be."""

    def __init__(self, key: Key, options: tuple[Any, ...]) -> None:
        super().__init__(key)
        self.key, self.options = key, options


class TwoAnswers(Exception):
    """Two rules that apply give one finding different values."""


@dataclass(frozen=True)
class Law:
    """A book as the tests wrote it, with `samples`: what an unknown of a type or name is tried with."""

    parts: Mapping[str, Any]
    samples: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    @cached_property
    def words(self) -> dict[str, dict[str, Any]]:
        """Every name with its kind, whom it is about, and its values."""
        words: dict[str, dict[str, Any]] = {"as_at": {"kind": "date", "about": "person", "type": "date"}}
        for kind in ("facts", "findings", "figures", "measures"):
            for each in self.parts.get(kind, ()):
                editions = [*words.get(each["id"], {}).get("editions", ()), each]
                words[each["id"]] = {"about": "person", **each, "kind": kind, "editions": editions}
        for selection in self.parts.get("select", ()):
            for name, attribute in selection["gives"].items():
                words[name] = {**words[attribute], "kind": "selected", "about": "person", "by": selection}
                words[name]["attribute"] = attribute
        for each in self.parts.get("findings", ()):
            if "recordable" in each:
                words[f"record_date({each['id']})"] = {"about": "person", **each, "type": "date", "kind": "record_date"}
                words[f"on_record_{each['id']}"] = {"about": "person", **each, "type": "bool", "kind": "on_record"}
        return words

    @cached_property
    def rules(self) -> dict[str, dict[str, Any]]:
        """Every rule by id, rows of tables among them."""
        rules = {each["id"]: each for each in self.parts.get("rules", ())}
        for table in self.parts.get("tables", ()):
            for row in table["rows"]:
                tests = [self._cell(name, values) for name, values in row.get("if", {}).items()]
                rule = {"id": f"{table['id']}.{row['row']}", "about": table["about"], "tests": tests}
                rule["in_force"] = row.get("in_force", {})
                rules[rule["id"]] = {**rule, "then": {table["gives"]: row["value"]}, "when": table.get("when")}
        return rules

    def _cell(self, name: str, values: list[str]) -> str:
        return name if values == ["yes"] else f"not {name}" if values == ["no"] else f"{name} in ({', '.join(values)},)"

    @cached_property
    def conditions(self) -> dict[str, list[Reading]]:
        """What must be true for each rule or impossible case, by id."""
        found = {}
        for each in (*self.rules.values(), *self.parts.get("valid", ())):
            texts = [*each.get("tests", ()), each.get("when"), each.get("never")]
            found[each["id"]] = [reading(text, self.words) for text in texts if text]
        return found

    @cached_property
    def following(self) -> dict[str, list[tuple[Reading, Any]]]:
        """What each fact is, and wherever what is so."""
        return {
            fact["id"]: [(reading(each["when"], self.words), each["is"]) for each in fact["follows"]]
            for fact in self.parts["facts"]
            if "follows" in fact
        }

    @cached_property
    def giving(self) -> dict[str, list[dict[str, Any]]]:
        """The rules that give each finding."""
        found: dict[str, list[dict[str, Any]]] = {}
        for rule in self.rules.values():
            for name in (*rule.get("then", ()), *rule.get("works_out", ())):
                found.setdefault(name, []).append(rule)
        return found


def inside(value: Any, type_: str) -> Any:
    """A value of a case as a world holds it: dates as day numbers, money in pence."""
    if type_ == "date" and isinstance(value, str):
        return day_number(value)
    if type_ == "money" and isinstance(value, str):
        return int(Decimal(value) * 100)
    return value


class World:
    """A case in which everything that it leaves open has been chosen."""

    def __init__(self, law: Law, raw: Mapping[str, Any], choices: Mapping[Key, Any]) -> None:
        self.law, self.raw, self.choices = law, raw, choices
        self.words = law.words
        self.as_at = day_number(raw["as_at"])
        self._read: dict[tuple[str, Subject], Any] = {}
        self._applying: dict[tuple[str, Subject], bool] = {}

    # --- what the case says ------------------------------------------------------------------------------------

    def members(self, scope: str) -> list[Subject]:
        if scope == "need":
            return [("need", place) for place in range(max(1, len(self.raw.get("needs", ()))))]
        given = self.raw.get("detention_episodes")
        number = len(given or ())
        if given is None or (given and not self.raw.get("detention_episodes_complete")):
            number += self.choose(("more episodes",), (0, 1))
        return [("episode", place) for place in range(number)]

    def choose(self, key: Key, options: tuple[Any, ...]) -> Any:
        if key not in self.choices:
            raise Choice(key, options)
        return self.choices[key]

    def read(self, name: str, subject: Subject) -> Any:
        word = self.words[name]
        holder = subject if word["about"] == subject[0] else PERSON
        if (name, holder) not in self._read:
            find = {
                "facts": self._fact,
                "findings": self._finding,
                "figures": self._figure,
                "measures": self._measure,
                "selected": self._selected,
                "record_date": self._record_day,
                "on_record": self._on_record,
                "date": lambda *_: self.as_at,
            }[word["kind"]]
            self._read[name, holder] = find(name, word, holder)
        return self._read[name, holder]

    def _fact(self, name: str, word: Mapping[str, Any], holder: Subject) -> Any:
        scope, place = holder
        if scope == "person":
            facts = self.raw.get("facts", {})
        else:
            parts = self.raw.get({"need": "needs", "episode": "detention_episodes"}[scope]) or []
            facts = parts[place].get("facts", {}) if place < len(parts) else {}
        given = facts.get(name)
        given = given["value"] if isinstance(given, dict) else given
        if given is not None:
            return inside(given, word["type"])
        followed = self.followed(name, holder)
        return self._any(name, word, holder) if followed is None else followed

    def followed(self, name: str, holder: Subject) -> Any:
        """What a fact is made by others, or None."""
        return next((value for when, value in self.law.following.get(name, ()) if when(self, holder)), None)

    def _any(self, name: str, word: Mapping[str, Any], holder: Subject) -> Any:
        return self.choose((name, holder), samples_of(name, word, self.law))

    def _figure(self, name: str, word: Mapping[str, Any], holder: Subject) -> Any:
        for each in word["values"]:
            if day_number(each["from"]) <= self.as_at <= day_number(each.get("to") or "9999-12-31"):
                if each["value"] is None:
                    break
                return inside(str(each["value"]), "money")
        return self._any(name, word, holder)

    # --- what follows from it ----------------------------------------------------------------------------------

    def _measure(self, name: str, word: Mapping[str, Any], holder: Subject) -> Any:
        made = next((each for each in word["editions"] if self._in_force(each.get("in_force", {}), holder)), None)
        if made is None:
            return self._any(name, word, holder)
        if "counts" in made:
            wanted = {"yes": True, "no": False}
            values = [wanted.get(each, each) for each in made["counts"].get("in", ["yes"])]
            return sum(self.read(each, holder) in values for each in made["counts"]["of"])
        return self.worked_out(made["works_out"], holder)

    def worked_out(self, made: Any, holder: Subject) -> int:
        if isinstance(made, str):
            return int(self.read(made, holder))
        if isinstance(made, int):
            return made
        ((operation, operands),) = made.items()
        first, *others = (self.worked_out(each, holder) for each in operands)
        match operation:
            case "add" | "days_after":
                return first + sum(others)
            case "subtract":
                return first - sum(others)
            case "min" | "max":
                return (min if operation == "min" else max)(first, *others)
            case "times":
                for each in others:
                    first *= each
                return first
        raise AssertionError(f"the tests do not work with {operation}")

    def _selected(self, name: str, word: Mapping[str, Any], holder: Subject) -> Any:
        picked = self.picked(word["by"])
        if len(picked) != 1:
            return self._any(name, word, holder)
        return self.read(word["attribute"], picked[0])

    def picked(self, selection: Mapping[str, Any]) -> list[Subject]:
        """The episodes with the deciding date: none where none qualifies, several where they tie."""
        by = selection.get("latest") or selection["first"]
        fitting = [each for each in self.members("episode") if self.read(selection["where"], each)]
        after = selection.get("after")
        if after:
            # An ending that lies after the day of the decision has not happened.
            ends = [self.read(after, each) for each in self.members("episode")]
            ended = [day for day in ends if day <= self.as_at]
            fitting = [each for each in fitting if not ended or self.read(by, each) > max(ended)]
        days = {each: self.read(by, each) for each in fitting}
        best = (max if "latest" in selection else min)(days.values(), default=None)
        return [each for each, day in days.items() if day == best]

    def applies(self, name: str, subject: Subject) -> bool:
        rule = self.law.rules[name]
        holder = subject if rule["about"] == subject[0] else PERSON
        if (name, holder) not in self._applying:
            self._applying[name, holder] = self._applies(rule, holder)
        return self._applying[name, holder]

    def _applies(self, rule: Mapping[str, Any], subject: Subject) -> bool:
        return (
            self._in_force(rule.get("in_force", {}), subject)
            and self._understood(rule.get("understood", {}))
            and all(condition(self, subject) for condition in self.law.conditions[rule["id"]])
            and not any(self.applies(each, subject) for each in rule.get("unless", ()))
        )

    def _in_force(self, life: Mapping[str, Any], subject: Subject) -> bool:
        if not any(life.get(key) for key in ("from", "to", "before")):
            return True
        day = self.read(life.get("on", "as_at"), subject)
        start = self._day(life.get("from"), day)
        # What is law by the date of the decision is what is known on it: no end that nobody has seen.
        seen_only = life.get("on", "as_at") == "as_at"
        before = self._day(life.get("before"), None if seen_only else day)
        if life.get("from") and start is None:
            return False
        ended = ("to" in life and day > day_number(life["to"])) or (before is not None and day >= before)
        return not ended and (start is None or start <= day)

    def _day(self, bound: str | None, judged: int | None) -> int | None:
        """The day that a bound means; of a beginning nobody knows, one chosen after it was last seen not to be."""
        if bound is None or bound[0].isdigit():
            return day_number(bound) if bound else None
        act = next(each for each in self.law.parts["commencements"] if each["id"] == bound)
        supposed = self.raw.get("suppose", {}).get(bound) or act["day"]
        if supposed:
            return day_number(supposed)
        seen = day_number(act["not_in_force_as_of"]) if "not_in_force_as_of" in act else None
        if seen is None or judged is None or judged <= seen:
            return None
        days = (seen + 1, *(day for day in self.law.samples["date"] if day > seen + 1), day_number("2099-01-01"))
        return int(self.choose(("begins", bound), days))

    def _understood(self, life: Mapping[str, str]) -> bool:
        day = self.raw.get("as_understood_on") or self.raw["as_at"]
        return life.get("from", day) <= day <= life.get("to", day)

    def _finding(self, name: str, word: Mapping[str, Any], subject: Subject) -> Any:
        record = self._record(name, subject)
        if record is not None:
            above = (
                event["value"] for event in self._events(word, record) if self._stands(event, record, name, subject)
            )
            return next(above, inside(record["value"], word["type"]))
        values = {
            self._given(rule, name, subject)
            for rule in self.law.giving.get(name, ())
            if self.applies(rule["id"], subject)
        }
        if len(values) > 1:
            raise TwoAnswers(name)
        if values:
            return values.pop()
        otherwise = word["otherwise"]
        if otherwise == "awaits_record":
            options = word.get("recordable", {}).get("values") or samples_of(name, word, self.law)
            return self.choose((name, subject), tuple(options))
        return None if otherwise == "none" and word["type"] in ("integer", "date", "money") else otherwise

    def _events(self, word: Mapping[str, Any], record: Mapping[str, Any]) -> list[dict[str, Any]]:
        events = word["recordable"].get("overtaken_by", ())
        return [event for event in events if record["value"] in event.get("over", [record["value"]])]

    def _stands(self, event: Mapping[str, Any], record: Mapping[str, Any], name: str, subject: Subject) -> bool:
        """Did an event come after a record, and does a rule give the value that it calls for?"""
        later = self.read(event["since"], subject) > day_number(record["on"])
        rules = self.law.giving.get(name, ()) if later else ()
        return any(
            self.applies(rule["id"], subject) and self._given(rule, name, subject) == event["value"] for rule in rules
        )

    def _given(self, rule: Mapping[str, Any], name: str, subject: Subject) -> Any:
        if "works_out" in rule:
            return self.worked_out(rule["works_out"][name], subject)
        value = rule["then"][name]
        return self.read(value["value_of"], subject) if isinstance(value, dict) else value

    def _record_day(self, name: str, word: Mapping[str, Any], subject: Subject) -> Any:
        record = self._record(word["id"], subject)
        if record is not None:
            return day_number(record["on"])
        days = samples_of(name, word, self.law)
        return self.choose((name, subject), tuple(day for day in days if day <= self.as_at))

    def _on_record(self, name: str, word: Mapping[str, Any], subject: Subject) -> Any:
        return True if self._record(word["id"], subject) else self.choose((name, subject), (False, True))

    def _record(self, name: str, subject: Subject) -> Any:
        scope, place = subject
        dated = [
            each
            for each in self.raw.get("recorded_findings", ())
            if each["finding"] == name and each["on"] <= self.raw["as_at"] and self._place(each, scope) == place
        ]
        latest = [each for each in dated if each["on"] == max(one["on"] for one in dated)]
        standing = [each for each in latest if (each.get("until") or "9999") >= self.raw["as_at"]]
        return standing[0] if standing else None

    def _place(self, record: Mapping[str, Any], scope: str) -> int:
        if scope == "person":
            return 0
        parts = self.raw[{"need": "needs", "episode": "detention_episodes"}[scope]]
        return next(place for place, part in enumerate(parts) if part["id"] == record[scope])

    # --- worlds that cannot be ---------------------------------------------------------------------------------

    def impossible(self) -> bool:
        """Does the world break a `valid:` line, state a fact otherwise than it follows, or tie two episodes?"""
        for name, rules in self.law.following.items():
            for subject in self.subjects(self.words[name]["about"]):
                if any(when(self, subject) and self.read(name, subject) != value for when, value in rules):
                    return True
        for breach in self.law.parts.get("valid", ()):
            for subject in self.subjects(breach["about"]):
                if all(condition(self, subject) for condition in self.law.conditions[breach["id"]]):
                    return True
        for measure in self.law.parts.get("measures", ()):
            for subject in self.subjects(measure["about"]):
                stated = measure.get("or_given")
                if stated and self.read(stated, subject) != self.read(measure["id"], subject):
                    return True
        return any(len(self.picked(selection)) > 1 for selection in self.law.parts.get("select", ()))

    def subjects(self, scope: str) -> list[Subject]:
        return [PERSON] if scope == "person" else self.members(scope)


def samples_of(name: str, word: Mapping[str, Any], law: Law) -> tuple[Any, ...]:
    """What something unknown is tried with: every value it may have, or a sample of them."""
    if name in law.samples:
        return law.samples[name]
    if word["type"] == "bool":
        return (False, True)
    if word["type"] == "integer" and "high" in word:
        return tuple(range(word.get("low", 0), word["high"] + 1))
    return tuple(word["values"]) if word["type"] == "enum" else law.samples[word["type"]]


def worlds(
    law: Law,
    raw: Mapping[str, Any],
    ask: Callable[[World], Answer],
    *,
    most: int,
    start: Mapping[Key, Any] | None = None,
) -> Iterator[tuple[Answer, World]]:
    """What is asked of a case, in every world that differs in something it reads; at most so many worlds."""
    shuffled = random.Random(0)
    waiting: list[dict[Key, Any]] = [dict(start or {})]
    found = 0
    while waiting and found < most:
        choices = waiting.pop(shuffled.randrange(len(waiting)))
        world = World(law, raw, choices)
        try:
            answer = ask(world)
        except Choice as choice:
            waiting += [{**choices, choice.key: option} for option in choice.options]
            continue
        found += 1
        yield answer, world


def could_be(law: Law, world: World) -> bool:
    """Can a world be extended, by what it has not chosen yet, to one that is not impossible?"""
    tried = worlds(law, world.raw, World.impossible, most=200, start=world.choices)
    return any(not impossible for impossible, _ in tried)
