"""What the engine cannot take, refused when the book is loaded: beyond each of these it crashes, hangs or lies.

Every limit was measured (`docs/engine.md`); the numbers here keep clear of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rules.engine.rulesets import Pattern, Ruleset

# Measured: 17 conditions refused; 512 distinct tests hang; 65 tests of one fact true at once lose every firing;
# 256 rules sharing one test crash the process. Numbers are exact up to 2**53.
MOST_PATTERNS = 16
MOST_DISTINCT_TESTS = 449
MOST_TESTS_OF_ONE_FACT = 60
MOST_RULES_SHARING_A_TEST = 250
MOST_RULES = 4096
LARGEST_NUMBER = 2**53
NAME = re.compile(r"^[a-z][a-z0-9_]*$")
TAKEN = frozenset({"id", "sid", "begin_"})
OPERATORS = frozenset({"==", ">=", "<="})


def engine_faults(rulesets: Iterable[Ruleset]) -> Iterator[str]:
    """Why the engine cannot take some rulesets, one sentence each."""
    for ruleset in rulesets:
        for fault in _faults(ruleset):
            yield f"the engine cannot take {ruleset.name}: {fault}"


def _faults(ruleset: Ruleset) -> Iterator[str]:
    if len(ruleset.rules) > MOST_RULES:
        yield f"{len(ruleset.rules)} rules; at most {MOST_RULES}"
    shared: Counter[Pattern] = Counter()
    for rule in ruleset.rules:
        if not 1 <= len(rule.patterns) <= MOST_PATTERNS:
            yield f'rule "{rule.name}" has {len(rule.patterns)} tests; from 1 to {MOST_PATTERNS}'
        if clash := _twice([pattern.fact for pattern in rule.patterns]):
            yield f'rule "{rule.name}" tests the fact {clash} twice, and one fact never matches two tests of one rule'
        shared.update(rule.patterns)
    if len(shared) > MOST_DISTINCT_TESTS:
        yield f"{len(shared)} distinct tests; at most {MOST_DISTINCT_TESTS}"
    for pattern, count in shared.items():
        if count > MOST_RULES_SHARING_A_TEST:
            yield f"{count} rules share one test of {pattern.fact}; at most {MOST_RULES_SHARING_A_TEST}"
        if pattern.operator not in OPERATORS:
            yield f'the test "{pattern.operator}" of {pattern.fact} is none of its comparisons'
        if type(pattern.number) is not int or abs(pattern.number) > LARGEST_NUMBER:
            yield f"the number {pattern.number!r} tested for {pattern.fact} is not a whole number within 2**53"
    for fact, count in Counter(pattern.fact for pattern in shared).items():
        if count > MOST_TESTS_OF_ONE_FACT:
            yield f"{count} tests of the fact {fact} could be true at once; at most {MOST_TESTS_OF_ONE_FACT}"
    yield from _names({pattern.fact for pattern in shared} | {rule.name for rule in ruleset.rules if rule.asserts})


def _names(names: set[str]) -> Iterator[str]:
    hashes: dict[int, str] = {}
    for name in sorted(names):
        if not NAME.match(name) or name in TAKEN:
            yield f'the fact name "{name}" is not one it can tell apart'
        twin = hashes.setdefault(fnv_1a(name), name)
        if twin != name:
            yield f'the fact names "{twin}" and "{name}" have the same hash, and it tells names apart by hash alone'


def _twice(names: list[str]) -> str | None:
    return next((name for name, count in Counter(names).items() if count > 1), None)


def fnv_1a(name: str) -> int:
    """The 32-bit FNV-1a hash by which the engine knows a name."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return value
