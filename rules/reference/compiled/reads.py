"""Exactly what the closing of a finding reads of a state, so that what it came to once is known the next time.

It is read off the written-out rules themselves: what they do not name they cannot see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

READ = re.compile(r"\b([psPS])\[(\d+)\]")
LIVES = re.compile(r"\bc\.lives\[(\d+)\]")
OF_MORE = ("c.exists(", "c.total(", "c.life(")  # other needs or episodes, what names stand for, suppositions
MOST_KEPT = 4096

Key = tuple[Any, ...]
Pick = Callable[[Sequence[Any]], Any]


@dataclass(slots=True, repr=False)
class Reads:
    """The places that are read: of values and verdicts, of the person and of the subject; and which lives."""

    values_of_person: Pick
    values: Pick
    verdicts_of_person: Pick
    verdicts: Pick
    lives: Pick
    known: dict[Key, Any] = field(default_factory=dict)

    def keep(self, key: Key, found: Any) -> None:
        """Remember what came of some values; all is forgotten when it grows too much."""
        if len(self.known) >= MOST_KEPT:
            self.known.clear()
        self.known[key] = found


def reads_of(bodies: Iterable[str], more: Iterable[tuple[str, int]]) -> Reads | None:
    """What some written-out rules read, and `more` places; None where they ask of more than that."""
    places: dict[str, set[int]] = {letter: set() for letter in "psPS"}
    lives: set[int] = set()
    for body in bodies:
        if any(asked in body for asked in OF_MORE):
            return None
        for letter, place in READ.findall(body):
            places[letter].add(int(place))
        lives.update(int(number) for number in LIVES.findall(body))
    for letter, place in more:
        places[letter].add(place)
    return Reads(_pick(places["p"]), _pick(places["s"]), _pick(places["P"]), _pick(places["S"]), _pick(lives))


def _pick(places: set[int]) -> Pick:
    return itemgetter(*sorted(places)) if places else _nothing


def _nothing(_: Sequence[Any]) -> tuple[()]:
    return ()
