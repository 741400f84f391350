"""Random cases for random books: complete ones, and ones with gaps."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.rules.reference.random_vocabulary import AS_AT, COMMENCEMENTS, DAYS, FACTS, MONEY
from tests.rules.reference.second_opinion import Choice, Law, World

Raw = dict[str, Any]


def cases(law: Law, *, complete: bool = False) -> st.SearchStrategy[Raw]:
    """Raw cases for a drawn book."""
    return st.randoms(use_true_random=True).map(lambda random: _Drawing(random, law).case(complete))


def value_of(random: Random, fact: dict[str, Any]) -> Any:
    """A value that a fact may have."""
    if fact["type"] == "integer":
        return random.randint(fact["low"], fact["high"])
    options: tuple[Any, ...] = {"bool": (True, False), "date": DAYS, "money": MONEY}.get(fact["type"], ())
    return random.choice(options or fact["values"])


class _Drawing:
    def __init__(self, random: Random, law: Law) -> None:
        self.random, self.law = random, law

    def one_in(self, number: int) -> bool:
        return self.random.randrange(number) == 0

    def case(self, complete: bool) -> Raw:
        known = 1.0 if complete else self.random.choice([0.2, 0.5, 0.7, 0.8, 0.9])
        raw: Raw = {"as_at": self.random.choice([AS_AT, AS_AT, "2020-12-31", "2021-03-01"])}
        raw["facts"] = self.facts("person", known)
        if complete:
            raw["facts"]["stated_contacts"] = raw["facts"]["visits"] + raw["facts"]["calls"]
        elif not self.one_in(6):
            raw["facts"].pop("stated_contacts", None)
        if self.one_in(4):
            raw["as_understood_on"] = self.random.choice(DAYS)
        if self.one_in(4):
            raw["suppose"] = {each["id"]: self.random.choice(DAYS) for each in COMMENCEMENTS}
        number = self.random.randint(1 if complete else 0, 2)
        if number:
            raw["needs"] = [{"id": f"n{place}", "facts": self.facts("need", known)} for place in range(number)]
        given = self.random.choice([0, 1, 2, 2] if complete else [-1, 0, 1, 2, 2])
        if given >= 0:
            raw["detention_episodes"] = [
                {"id": f"e{place}", "facts": self.facts("episode", known)} for place in range(given)
            ]
        if given > 0 and (complete or not self.one_in(3)):
            raw["detention_episodes_complete"] = complete or not self.one_in(3)
        raw["recorded_findings"] = list(self.records(raw, complete))
        if complete or self.one_in(2):
            self.let_follow(raw)
        return raw

    def let_follow(self, raw: Raw) -> None:
        """Say of facts what they follow to be, or nothing."""
        for name in self.law.following:  # in the order of facts, and each follows from facts before it
            about = self.law.words[name]["about"]
            parts = {"person": [raw], "need": raw.get("needs", []), "episode": raw.get("detention_episodes", [])}
            for place, part in enumerate(parts[about]):
                try:
                    value = World(self.law, raw, {}).followed(name, (about, place))
                except Choice:
                    continue
                if value is not None:
                    part["facts"].pop(name, None)
                    if self.one_in(2):
                        part["facts"][name] = value

    def facts(self, about: str, known: float) -> Raw:
        facts: Raw = {}
        for fact in FACTS:
            if fact["about"] == about:
                if self.random.random() < known:
                    facts[fact["id"]] = value_of(self.random, fact)
                elif self.one_in(3):
                    facts[fact["id"]] = None
        return facts

    def records(self, raw: Raw, complete: bool) -> Iterator[Raw]:
        for finding in self.law.parts["findings"]:
            if "recordable" not in finding:
                continue
            about = finding["about"]
            parts = {"person": [None], "need": raw.get("needs", []), "episode": raw.get("detention_episodes", [])}
            for part in parts[about]:
                wanted = complete and finding["otherwise"] == "awaits_record"
                if wanted or self.one_in(3):
                    record = {"finding": finding["id"], "by": "icb", "on": DAYS[0]}
                    record["value"] = self.random.choice(
                        finding["recordable"].get("values") or finding.get("values", [True, False])
                    )
                    if not wanted:
                        record["on"] = self.random.choice(DAYS)
                    if not wanted and finding["recordable"].get("lapses") and self.one_in(2):
                        record["until"] = self.random.choice(DAYS[1:])
                    yield {**record, about: part["id"]} if part else record
