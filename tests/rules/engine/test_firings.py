"""The engine is asked once for equal facts; what it could not finish is asked again."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rules.engine.fence import EngineFailed
from rules.engine.firings import Firings


class Counting:
    """An engine that fires one rule a fact, and stops early on a fact called `broken`."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, int]]] = []

    def fire(self, name: str, facts: Mapping[str, int]) -> frozenset[str]:
        self.asked.append((name, dict(facts)))
        if "broken" in facts:
            raise EngineFailed("planted")
        return frozenset(f"{name}.{fact}" for fact in facts)


def test_equal_facts_are_fired_once_in_whatever_order():
    engine = Counting()
    firings = Firings(engine)
    first = firings.fire("level", {"a": 1, "b": 2})
    assert firings.fire("level", {"b": 2, "a": 1}) == first == {"level.a", "level.b"}
    assert (firings.hits, firings.made, len(engine.asked)) == (1, 1, 1)


@pytest.mark.parametrize(("name", "facts"), [("level", {"a": 2}), ("level", {}), ("other", {"a": 1})])
def test_another_ruleset_or_other_facts_are_fired_anew(name, facts):
    firings = Firings(Counting())
    firings.fire("level", {"a": 1})
    assert firings.fire(name, facts) == {f"{name}.{fact}" for fact in facts}
    assert (firings.hits, firings.made) == (0, 2)


def test_what_failed_is_not_kept():
    engine = Counting()
    firings = Firings(engine)
    for _ in range(2):
        with pytest.raises(EngineFailed):
            firings.fire("level", {"broken": 1})
    assert (firings.hits, firings.made, len(engine.asked)) == (0, 0, 2)


def test_only_the_latest_are_kept():
    engine = Counting()
    firings = Firings(engine, most_kept=2)
    for number in (1, 2, 1, 3, 1, 2):
        firings.fire("level", {"a": number})
    assert [facts["a"] for _, facts in engine.asked] == [1, 2, 3, 2]
