"""Value sets in the form in which they are cheapest to test.

A set of few declared values (a yes-or-no, one of several) is a whole number, one bit a value. A number is its span,
from the least to the greatest it may be. A code or text stays a set of members.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rules.language.domains import Constant, Domain, Members, Span, Spans, ValueSet, only, spanning

Encoded = int | Span | Members
NOTHING_LEFT = 0
FALSE_BIT, TRUE_BIT = 1, 2


@dataclass(slots=True)
class Coding:
    """How values of one domain are encoded."""

    domain: Domain
    bits: dict[Constant, int] = field(default_factory=dict)
    everything: Encoded = 0
    _decoded: dict[Encoded, ValueSet] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.few:
            values: tuple[Constant, ...] = self.domain.values if self.domain.type == "enum" else (False, True)
            self.bits = {value: 1 << place for place, value in enumerate(values)}
        self.everything = self.encode(self.domain.everything())

    @property
    def few(self) -> bool:
        """Has the domain few declared values, each with a bit of its own?"""
        return self.domain.type in ("bool", "enum")

    def encode(self, values: ValueSet) -> Encoded:
        """A value set, encoded."""
        if isinstance(values, Spans):
            return Span(values.low, values.high)
        if not self.few:
            return values
        named = sum(self.bits[value] for value in values.values if value in self.bits)
        return self.full & ~named if values.excluded else named

    @property
    def full(self) -> int:
        """The number with every bit of the domain."""
        return (1 << len(self.bits)) - 1

    def one(self, value: Constant) -> Encoded:
        """One value, encoded."""
        return self.encode(only(value))

    def decode(self, encoded: Encoded) -> ValueSet:
        """The value set that was encoded."""
        found = self._decoded.get(encoded)
        if found is None:
            found = self._decode(encoded)
            if self.few:
                self._decoded[encoded] = found
        return found

    def _decode(self, encoded: Encoded) -> ValueSet:
        if isinstance(encoded, Members):
            return encoded
        if isinstance(encoded, Span):
            return spanning(encoded.low, encoded.high)
        return Members(frozenset(value for value, bit in self.bits.items() if bit & encoded))


def single(encoded: Encoded) -> bool:
    """Is exactly one value left?"""
    if isinstance(encoded, Span):
        return encoded.low == encoded.high
    if isinstance(encoded, Members):
        return encoded.single() is not None
    return encoded != 0 and encoded & (encoded - 1) == 0


def either(one: Encoded, other: Encoded) -> Encoded:
    """The values of both; of numbers, the span that reaches over both."""
    if isinstance(one, Span):
        assert isinstance(other, Span)
        return Span(min(one.low, other.low), max(one.high, other.high))
    if isinstance(one, Members):
        return one.union(other) if isinstance(other, Members) else one
    assert isinstance(other, int)
    return one | other


def common(one: Encoded, other: Encoded) -> Encoded:
    """The values in each of two sets that are no numbers."""
    if isinstance(one, Members):
        return one.complement().union(other.complement()).complement() if isinstance(other, Members) else one
    assert isinstance(one, int)
    assert isinstance(other, int)
    return one & other


def any_left(encoded: Encoded) -> bool:
    """Is any value left?"""
    if isinstance(encoded, Members):
        return bool(encoded.values or encoded.excluded)
    return encoded != NOTHING_LEFT


def translation(source: Coding, target: Coding) -> dict[Encoded, Encoded] | None:
    """From each single value of one domain of few values to the same in another; None where nothing need be done."""
    if not source.few or source.bits == target.bits:
        return None
    return {bit: target.bits[value] for value, bit in source.bits.items() if value in target.bits}


def translated(encoded: Encoded, table: dict[Encoded, Encoded] | None) -> Encoded:
    """An encoded set of one domain in the bits of another."""
    if table is None:
        return encoded
    assert isinstance(encoded, int)
    found = 0
    for bit, other in table.items():
        assert isinstance(bit, int)
        assert isinstance(other, int)
        if encoded & bit:
            found |= other
    return found
