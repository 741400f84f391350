"""Random conditions in the whole of the language, over the names that a random book has so far."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from rules.language.parsing import parse_condition
from rules.language.source_text import SourceText
from rules.language.vocabulary import Vocabulary, Word
from tests.rules.reference.random_vocabulary import DAYS

Picked = TypeVar("Picked")
SIGNS = ("<", "<=", ">", ">=", "==", "!=")


class Conditions:
    """Writes conditions. Most names come from a few favourites, so that rules share names as rules of law do."""

    def __init__(self, random: Random, words: dict[str, Word]) -> None:
        self.random, self.words = random, words
        self.favourites = frozenset(name for name in words if random.random() < 0.45)

    def pick(self, options: Sequence[Picked]) -> Picked:
        return self.random.choice(options)

    def sometimes(self, one_in: int = 2) -> bool:
        return self.random.randrange(one_in) == 0

    def names(self, scope: str, *types: str) -> list[str]:
        """The names of some types that something about a scope may read."""
        readable = [
            word.id
            for word in self.words.values()
            if word.about in ("person", scope) and word.domain.type in types and not word.id.startswith("shown_")
        ]
        favourites = [name for name in readable if name in self.favourites or self.words[name].kind == "finding"]
        return favourites if favourites and not self.sometimes(4) else readable

    def condition(self, scope: str, depth: int = 3) -> str:
        """A condition that the language takes; a plain yes-or-no where what was written says nothing."""
        text = self._condition(scope, depth)
        return text if self._taken(text, scope) else self._on(self.pick(self.names(scope, "bool")))

    def test(self, name: str, scope: str) -> str:
        """A test of one name that the language takes."""
        while not self._taken(text := self._on(name), scope):
            pass
        return text

    def _taken(self, text: str, scope: str) -> bool:
        parsed, _ = parse_condition(SourceText(text, "drawn", 1), scope, Vocabulary(self.words))
        return parsed is not None

    def _condition(self, scope: str, depth: int) -> str:
        if scope == "person" and self.sometimes(6):
            return self._quantified()
        shape = self.random.randrange(9) if depth else 0
        if shape <= 2:
            return self._test(scope)
        if shape <= 6:
            parts = [f"({self._condition(scope, depth - 1)})" for _ in range(self.pick([2, 3]))]
            return self.pick([" and ", " or "]).join(parts)
        if shape == 7:
            return f"not ({self._condition(scope, depth - 1)})"
        if shape == 8:
            parts = [self._condition(scope, depth - 1) for _ in range(self.pick([2, 3, 4]))]
            return f"at_least({self.random.randint(1, len(parts))}, {', '.join(parts)})"
        return self._test(scope)

    def _quantified(self) -> str:
        scope = self.pick(["episode", "need"])
        own = [name for name in self.names(scope, "bool", "enum") if self.words[name].about == scope]
        test = self._on(self.pick(own or [{"episode": "section", "need": "kind"}[scope]]))
        inner = test if self.sometimes() else f"{test} {self.pick(['and', 'or'])} {self._condition(scope, 0)}"
        return f"{self.pick(['any', 'every'])}_{scope}({inner})"

    def _test(self, scope: str) -> str:
        shape = self.random.randrange(8)
        if shape <= 4:
            return self._on(self.pick(self.names(scope, "bool", "enum")))
        return [self._money, self._dates, self._numbers][shape - 5](scope)

    def _on(self, name: str) -> str:
        domain = self.words[name].domain
        if domain.type == "bool":
            return self.pick(["", "not "]) + name
        value = self.pick(domain.values)
        if domain.ordered and self.sometimes():
            return f"{name} {self.pick(['<', '<=', '>', '>='])} {value}"
        if self.sometimes(3):
            other = self.pick([each for each in domain.values if each != value])
            return f"{name} {self.pick(['in', 'not in'])} ({value}, {other})"
        return f"{name} {self.pick(['==', '!='])} {value}"

    def _numbers(self, scope: str) -> str:
        one, other = self.pick(self.names(scope, "integer")), self.pick(self.names(scope, "integer"))
        sign, number = self.pick(SIGNS), self.random.randrange(4)
        low, high = self.pick(["<", "<="]), self.pick(["<", "<="])
        return self.pick(
            [
                f"{one} {sign} {number}",
                f"{number // 2} {low} {one} {high} {2 + number // 2}",
                f"{one} {self.pick(['+', '-'])} {other} {sign} {number}",
                f"{one} {sign} {other}",
                f"{one} not in ({number}, {number + 1})",
            ]
        )

    def _dates(self, scope: str) -> str:
        one, other = self.pick(self.names(scope, "date")), self.pick(self.names(scope, "date"))
        sign = self.pick(SIGNS)
        return self.pick(
            [
                f'{one} {sign} "{self.pick(DAYS)}"',
                f'"{DAYS[1]}" <= {one} < "{DAYS[3]}"',
                f"{one} - {other} {sign} {self.pick([0, 60, 365])}",
                f"{one} + {self.pick([1, 31])} {sign} {other}",
            ]
        )

    def _money(self, _scope: str) -> str:
        sign, limit = self.pick(SIGNS), self.pick(["limit", "limit", "unknown_limit"])
        return self.pick([f"capital {sign} {limit}", "capital > 0", f"capital + capital {sign} limit + {limit}"])
