"""The small, total form every condition is brought into.

A condition is a test, all of some conditions, or at least one of some conditions. `not` is gone: it turns tests into
their complements. Counts, sums and quantifiers are measures, tested like any other name, so that every later reader
(the reference, the engine, the walk for outstanding facts) meets three shapes only.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rules.language.domains import ValueSet


@dataclass(frozen=True, slots=True)
class Name:
    """A fact, finding, figure, selected value or declared measure."""

    id: str

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True, slots=True)
class Count:
    """How many of some conditions hold: a number from those true to those not false."""

    conditions: tuple[Condition, ...]
    text: str = field(compare=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of names, each taken so many times."""

    terms: tuple[tuple[int, str], ...]

    def __str__(self) -> str:
        parts = [
            f"{'-' if times < 0 else '+'} {'' if abs(times) == 1 else f'{abs(times)} '}{name}"
            for times, name in self.terms
        ]
        return " ".join(parts).removeprefix("+ ")


@dataclass(frozen=True, slots=True)
class Exists:
    """Whether a condition holds for at least one episode, or at least one need."""

    scope: str
    condition: Condition
    text: str = field(compare=False)

    def __str__(self) -> str:
        return self.text


Measure = Name | Count | Sum | Exists


@dataclass(frozen=True, slots=True)
class Test:
    """A measure has one of the allowed values. `text` is what the rulebook says, for reasons and faults."""

    of: Measure
    allowed: ValueSet
    text: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds. With no parts: always."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds."""

    parts: tuple[Condition, ...]


Condition = Test | All | Either

ALWAYS = All(())


def tests_of(condition: Condition) -> tuple[Test, ...]:
    """Every test of a condition, outermost first, not those inside counts and quantifiers."""
    if isinstance(condition, Test):
        return (condition,)
    return tuple(test for part in condition.parts for test in tests_of(part))


def inner_conditions(measure: Measure) -> tuple[Condition, ...]:
    """The conditions a count or quantifier is made of."""
    if isinstance(measure, Count):
        return measure.conditions
    if isinstance(measure, Exists):
        return (measure.condition,)
    return ()


def direct_names(measure: Measure) -> tuple[str, ...]:
    """The names a measure reads itself."""
    if isinstance(measure, Name):
        return (measure.id,)
    if isinstance(measure, Sum):
        return tuple(name for _, name in measure.terms)
    return ()


def names_in(condition: Condition) -> frozenset[str]:
    """Every name read anywhere in a condition, inside quantifiers too."""
    found: set[str] = set()
    for test in tests_of(condition):
        found.update(direct_names(test.of))
        for inner in inner_conditions(test.of):
            found.update(names_in(inner))
    return frozenset(found)
