"""What the engine fired before on the very same facts: a ruleset is a pure function of what is asserted.

Every decision is still checked, against a firing that the engine made in this process.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import Protocol

MOST_KEPT = 50_000


class Fires(Protocol):
    """The engine, as far as firing goes."""

    def fire(self, name: str, facts: Mapping[str, int]) -> frozenset[str]:
        """The ids of the rules of a ruleset that fire on some facts."""


class Firings:
    """The engine's firings, the latest kept: `hits` were known, `made` were fired by the engine."""

    def __init__(self, engine: Fires, most_kept: int = MOST_KEPT) -> None:
        self.hits = self.made = 0
        self._engine, self._most = engine, most_kept
        self._kept: OrderedDict[tuple[str, frozenset[tuple[str, int]]], frozenset[str]] = OrderedDict()
        self._lock = threading.Lock()

    def fire(self, name: str, facts: Mapping[str, int]) -> frozenset[str]:
        """The ids of the rules of a ruleset that fire on some facts. Raises EngineFailed if the engine stops early.

        What failed is not kept.
        """
        key = (name, frozenset(facts.items()))
        with self._lock:
            known = self._kept.get(key)
            if known is not None:
                self.hits += 1
                self._kept.move_to_end(key)
                return known
        fired = self._engine.fire(name, facts)
        with self._lock:
            self.made += 1
            self._kept[key] = fired
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return fired
