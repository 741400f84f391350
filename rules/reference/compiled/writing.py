"""Conditions written out as Python expressions that give a verdict: 0 does not hold, 1 open, 3 holds.

With these numbers "and" is `&` and "or" is `|`. A test of a name with few values is one look into a table; a test of a
number is two comparisons. The text is made from a checked book only, never from a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rules.language.domains import Members, Span, Spans
from rules.language.expression import All, Condition, Count, Exists, Measure, Name, Sum, Test
from rules.language.vocabulary import PERSON
from rules.reference.compiled.encoding import FALSE_BIT, TRUE_BIT, Coding

FAILS, OPEN, HOLDS = 0, 1, 3
NOT = {FAILS: HOLDS, OPEN: OPEN, HOLDS: FAILS}
MOST_VALUES_IN_A_TABLE = 8
PARAMETERS = "p, s, P, S, c, n"  # values of the person and of the subject; which rules apply; the state; the subject


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the value of a name stands: among the values of whom it is about."""

    about: str
    place: int
    coding: Coding


@dataclass(slots=True)
class Writer:
    """Writes conditions of one book. `constants` are what the written text refers to by name."""

    slots: Mapping[str, Slot]
    constants: dict[str, Any] = field(default_factory=dict)
    existing: dict[Exists, tuple[int, str]] = field(default_factory=dict)  # asked of every episode or need: place, text
    _tables: dict[object, str] = field(default_factory=dict)

    def condition(self, condition: Condition) -> str:
        """The expression of a condition."""
        if isinstance(condition, Test):
            return self._test(condition.of, condition.allowed)
        sign = " & " if isinstance(condition, All) else " | "
        parts = [self.condition(part) for part in condition.parts]
        if not parts:
            return str(HOLDS if isinstance(condition, All) else FAILS)
        return parts[0] if len(parts) == 1 else f"({sign.join(parts)})"

    def read(self, name: str) -> str:
        """The expression that reads the value of a name."""
        slot = self.slots[name]
        return f"{'p' if slot.about == PERSON else 's'}[{slot.place}]"

    def constant(self, value: object) -> str:
        """The name of a constant in the written text."""
        name = f"k{len(self.constants)}"
        self.constants[name] = value
        return name

    def numbers(self, measure: Measure) -> str:
        """The expression of the span that a number, count or sum may lie in."""
        match measure:
            case Name(id=name):
                return self.read(name)
            case Count(conditions=conditions):
                return f"counted(({', '.join(self.condition(part) for part in conditions)},))"
            case Sum(terms=terms):
                return f"c.total({self.constant(terms)}, n)"
        raise AssertionError("whether something exists is no number")

    def _test(self, of: Measure, allowed: Any) -> str:
        if isinstance(of, Exists):
            truths = sum(TRUE_BIT if value else FALSE_BIT for value in allowed.values)
            return f"{self._table(2, truths)}[{self._any(of)}]"
        if isinstance(allowed, Spans):
            return self._number_test(self.numbers(of), allowed)
        assert isinstance(of, Name)
        coding, read = self.slots[of.id].coding, self.read(of.id)
        if not coding.few:
            return f"of_members({read}, {self.constant(allowed)})"
        mask = coding.encode(allowed)
        assert isinstance(mask, int)
        if len(coding.bits) <= MOST_VALUES_IN_A_TABLE:
            return f"{self._table(len(coding.bits), mask)}[{read}]"
        return f"({HOLDS} if not {read} & {coding.full & ~mask} else {OPEN} if {read} & {mask} else {FAILS})"

    def _any(self, of: Exists) -> str:
        if of not in self.existing:
            written = self.condition(of.condition)
            self.existing[of] = (len(self.existing), written)
        return f"c.exists({self.existing[of][0]})"

    def _number_test(self, read: str, allowed: Spans) -> str:
        if len(allowed.spans) != 1:
            return f"in_spans({read}, {self.constant(allowed.spans)})"
        low, high = allowed.spans[0]
        return f"in_span({read}, {low}, {high})"

    def _table(self, values: int, mask: int) -> str:
        key = (values, mask)
        if key not in self._tables:
            verdicts = tuple(
                HOLDS if not left & ~mask else OPEN if left & mask else FAILS for left in range(1 << values)
            )
            self._tables[key] = self.constant(verdicts)
        return self._tables[key]


def in_span(values: Span, low: int, high: int) -> int:
    """The verdict of a number, tested for lying between two others."""
    if low <= values[0] and values[1] <= high:
        return HOLDS
    return FAILS if high < values[0] or values[1] < low else OPEN


def in_spans(values: Span, spans: tuple[Span, ...]) -> int:
    """The verdict of a number, tested for lying in one of several spans that do not touch."""
    found = FAILS
    for span in spans:
        found |= in_span(values, *span)
    return found


def of_members(values: Members, allowed: Members) -> int:
    """The verdict of a code or text, tested for being one of some."""
    if allowed.contains_all(values):
        return HOLDS
    return FAILS if allowed.shares_none(values) else OPEN


def counted(verdicts: tuple[int, ...]) -> Span:
    """How many conditions hold: from those that do to those that may."""
    return Span(verdicts.count(HOLDS), len(verdicts) - verdicts.count(FAILS))


def functions(texts: Mapping[str, str], constants: Mapping[str, Any]) -> dict[str, Callable[..., Any]]:
    """Functions by name from their bodies."""
    written = "\n".join(f"def {name}({PARAMETERS}):\n{body}" for name, body in texts.items())
    space: dict[str, Any] = {
        **constants,
        "in_span": in_span,
        "in_spans": in_spans,
        "of_members": of_members,
        "counted": counted,
        "NOT": NOT,
    }
    exec(compile(written, "<the book, written out>", "exec"), space)
    return {name: space[name] for name in texts}
