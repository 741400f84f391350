"""From the rules of one level to rules the engine can take: constant tests, joined by "and", over narrow facts.

Pure: nothing here touches the engine, so that blow-up and limits are tested without it. The engine is told
- `t<n>`: 1 where a test on names is true (the engine only ever needs what is true: no test is negated);
- `m<n>_low`, `m<n>_high`: the least and greatest value that a number, sum or count may have, which the engine compares;
- `f<n>`: 1 where a life that rules share is certainly running, `u<n>`: 1 where an exception certainly does not apply;
- `x<n>`: asserted by the engine itself, for each `or` under an `and` and for conditions of more than MOST_TESTS tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rules.book_loading.graph import Level
from rules.book_loading.records import InForce, Rule
from rules.language.domains import EDGE, Span, Spans
from rules.language.expression import All, Condition, Exists, Measure, Test
from rules.language.vocabulary import SCOPES
from rules.reference.applying import exception_applies, in_force
from rules.reference.conclusions import Conclusions
from rules.reference.knowledge import Knowledge, Subject

MOST_TESTS = 15
ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One test of one fact of the engine: its value is 1, at least, or at most a number."""

    fact: str
    operator: str
    number: int


@dataclass(frozen=True, slots=True)
class EngineRule:
    """All patterns hold: then the engine notes `name`, a rule of the book or, starting with x, a fact of its own."""

    name: str
    patterns: tuple[Pattern, ...]
    asserts: bool = False


@dataclass(slots=True)
class Ruleset:
    """The engine's rules for one level and scope, and what must be told to it before they run."""

    name: str
    scope: str
    rules: list[EngineRule] = field(default_factory=list)
    tests: dict[Test, str] = field(default_factory=dict)
    measures: dict[Measure, str] = field(default_factory=dict)
    lives: dict[InForce, str] = field(default_factory=dict)
    exceptions: dict[str, str] = field(default_factory=dict)
    own_facts: int = 0
    read: set[str] = field(default_factory=set)  # the facts that any rule tests: nothing else need be told


def rulesets_of(level: Level) -> Iterator[Ruleset]:
    """The rulesets of a level: one for each scope that has rules in it."""
    for scope in SCOPES:
        rules = level.rules_about(scope)
        if rules:
            ruleset = Ruleset(f"level_{level.number}_{scope}", scope)
            for rule in rules:
                _add(ruleset, rule)
            ruleset.read.update(pattern.fact for each in ruleset.rules for pattern in each.patterns)
            yield ruleset


def facts_for(ruleset: Ruleset, subject: Subject, knowledge: Knowledge, conclusions: Conclusions) -> dict[str, int]:
    """What to tell the engine of one subject."""
    facts = {ALWAYS: 1} if ALWAYS in ruleset.read else {}
    for test, fact in ruleset.tests.items():
        if knowledge.holds(test, subject):
            facts[fact] = 1
    for measure, fact in ruleset.measures.items():
        values = knowledge.measured(measure, subject)
        assert isinstance(values, Spans)
        for end, number in ((f"{fact}_low", values.low), (f"{fact}_high", values.high)):
            if end in ruleset.read:
                facts[end] = number
    for life, fact in ruleset.lives.items():
        if in_force(life, subject, knowledge):
            facts[fact] = 1
    for name, fact in ruleset.exceptions.items():
        if exception_applies(name, subject, conclusions) is False:
            facts[fact] = 1
    return facts


def _add(ruleset: Ruleset, rule: Rule) -> None:
    patterns = _patterns(ruleset, rule.when)
    for life in (rule.in_force, rule.understood):
        if not life.always:
            patterns.append(_is_true(ruleset.lives.setdefault(life, f"f{len(ruleset.lives)}")))
    for name in rule.unless:
        patterns.append(_is_true(ruleset.exceptions.setdefault(name, f"u{len(ruleset.exceptions)}")))
    ruleset.rules.append(EngineRule(rule.id, _shortened(ruleset, patterns)))


def _patterns(ruleset: Ruleset, condition: Condition) -> list[Pattern]:
    if isinstance(condition, Test):
        return _test_patterns(ruleset, condition)
    if isinstance(condition, All):
        return [pattern for part in condition.parts for pattern in _patterns(ruleset, part)]
    return [_any_of(ruleset, [_patterns(ruleset, part) for part in condition.parts])]


def _test_patterns(ruleset: Ruleset, test: Test) -> list[Pattern]:
    allowed = test.allowed
    if not isinstance(allowed, Spans) or isinstance(test.of, Exists):
        return [_is_true(ruleset.tests.setdefault(test, f"t{len(ruleset.tests)}"))]
    fact = ruleset.measures.setdefault(test.of, f"m{len(ruleset.measures)}")
    branches = [_span_patterns(fact, span) for span in allowed.spans]
    # Spans neither touch nor overlap, so an interval lies in the set exactly when it lies in one of them.
    return branches[0] if len(branches) == 1 else [_any_of(ruleset, branches)]


def _span_patterns(fact: str, span: Span) -> list[Pattern]:
    found = []
    if span.low > -EDGE:
        found.append(Pattern(f"{fact}_low", ">=", span.low))
    if span.high < EDGE:
        found.append(Pattern(f"{fact}_high", "<=", span.high))
    return found


def _any_of(ruleset: Ruleset, branches: list[list[Pattern]]) -> Pattern:
    name = _own_fact(ruleset)
    for patterns in branches:
        ruleset.rules.append(EngineRule(name, _shortened(ruleset, patterns), asserts=True))
    return _is_true(name)


def _shortened(ruleset: Ruleset, patterns: list[Pattern]) -> tuple[Pattern, ...]:
    """No more patterns than the engine takes in one rule, the rest behind facts of its own; never none at all."""
    left = list(dict.fromkeys(patterns)) or [_is_true(ALWAYS)]
    while len(left) > MOST_TESTS:
        name = _own_fact(ruleset)
        ruleset.rules.append(EngineRule(name, tuple(left[:MOST_TESTS]), asserts=True))
        left = [_is_true(name), *left[MOST_TESTS:]]
    return tuple(left)


def _own_fact(ruleset: Ruleset) -> str:
    ruleset.own_facts += 1
    return f"x{ruleset.own_facts}"


def _is_true(fact: str) -> Pattern:
    return Pattern(fact, "==", 1)
