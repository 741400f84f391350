"""What values a name may have, and sets of such values: all that a test is ever about.

Dates are held as day numbers (`datetime.date.toordinal`), money as pence, so that a set of numbers is
always a set of whole numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

Constant = bool | str | int

NUMERIC_TYPES = frozenset({"integer", "money", "date"})
FIRST_DAY = date(1800, 1, 1).toordinal()
LAST_DAY = date(2199, 12, 31).toordinal()
LARGEST_AMOUNT = 10**12  # pence
LARGEST_INTEGER = 10**9
EDGE = 10**15  # no sum of names reaches beyond it (the parser sees to that); inside the 2**53 that the engine can take
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Members:
    """A set of names or truth values; with `excluded`, everything but those."""

    values: frozenset[Constant]
    excluded: bool = False

    def contains_all(self, other: ValueSet) -> bool:
        """Is every value of `other` in this set?"""
        if not isinstance(other, Members):
            return False
        if other.excluded:
            return self.excluded and self.values <= other.values
        return not (self.values & other.values) if self.excluded else other.values <= self.values

    def shares_none(self, other: ValueSet) -> bool:
        """Has this set no value in common with `other`?"""
        if not isinstance(other, Members):
            return True
        if self.excluded and other.excluded:
            return False
        if self.excluded:
            return other.values <= self.values
        if other.excluded:
            return self.values <= other.values
        return not (self.values & other.values)

    def union(self, other: ValueSet) -> Members:
        """Every value of either set."""
        assert isinstance(other, Members)
        if self.excluded and other.excluded:
            return Members(self.values & other.values, excluded=True)
        if self.excluded:
            return Members(self.values - other.values, excluded=True)
        if other.excluded:
            return Members(other.values - self.values, excluded=True)
        return Members(self.values | other.values)

    def complement(self) -> Members:
        """Every value that is not in this set."""
        return Members(self.values, excluded=not self.excluded)

    def single(self) -> Constant | None:
        """The only value of the set, or None where there are more, or none."""
        if self.excluded or len(self.values) != 1:
            return None
        return next(iter(self.values))


class Span(NamedTuple):
    """Whole numbers from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Spans:
    """A set of whole numbers: ascending spans that neither overlap nor touch."""

    spans: tuple[Span, ...]

    @property
    def low(self) -> int:
        """The least number of the set."""
        return self.spans[0].low

    @property
    def high(self) -> int:
        """The greatest number of the set."""
        return self.spans[-1].high

    def contains_all(self, other: ValueSet) -> bool:
        """Is every value of `other` in this set?"""
        return isinstance(other, Spans) and all(
            any(mine.low <= theirs.low and theirs.high <= mine.high for mine in self.spans) for theirs in other.spans
        )

    def shares_none(self, other: ValueSet) -> bool:
        """Has this set no value in common with `other`?"""
        return not isinstance(other, Spans) or all(
            mine.high < theirs.low or theirs.high < mine.low for mine in self.spans for theirs in other.spans
        )

    def intersection(self, other: Spans) -> Spans:
        """The numbers of both sets."""
        return joined_spans(
            Span(max(a.low, b.low), min(a.high, b.high))
            for a in self.spans
            for b in other.spans
            if max(a.low, b.low) <= min(a.high, b.high)
        )

    def union(self, other: ValueSet) -> Spans:
        """The one span that reaches over both sets: what is possible for a number is always one interval."""
        assert isinstance(other, Spans)
        if not self.spans or not other.spans:
            return other if other.spans else self
        return spanning(min(self.low, other.low), max(self.high, other.high))

    def complement(self) -> Spans:
        """Every whole number outside the set, as far as any sum of names can reach."""
        gaps, start = [], -EDGE
        for span in self.spans:
            if start < span.low:
                gaps.append(Span(start, min(span.low - 1, EDGE)))
            start = max(start, span.high + 1)
        if start <= EDGE:
            gaps.append(Span(start, EDGE))
        return Spans(tuple(gaps))

    def single(self) -> int | None:
        """The only number of the set, or None where there are more, or none."""
        return self.low if self.spans and self.low == self.high else None


ValueSet = Members | Spans

NOTHING = Members(frozenset())
ANYTHING = Members(frozenset(), excluded=True)
TRUE = Members(frozenset({True}))
FALSE = Members(frozenset({False}))
EITHER = Members(frozenset({True, False}))


def joined_spans(spans: Iterable[Span]) -> Spans:
    """Sort spans and join those that overlap or touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: each.low):
        if joined and span.low <= joined[-1].high + 1:
            joined[-1] = Span(joined[-1].low, max(joined[-1].high, span.high))
        else:
            joined.append(span)
    return Spans(tuple(joined))


def spanning(low: int, high: int) -> Spans:
    """The set of whole numbers from `low` to `high`."""
    return Spans((Span(low, high),))


@lru_cache(maxsize=4096, typed=True)
def only(value: Constant) -> ValueSet:
    """The set of one value."""
    if isinstance(value, int) and not isinstance(value, bool):
        return spanning(value, value)
    return Members(frozenset({value}))


@dataclass(frozen=True, slots=True)
class Domain:
    """The declared type of a name: `bool`, `enum`, `integer`, `money`, `date`, `code` or `text`.

    For an enum, `values` are all it may be, in order where `ordered`. For a code, `values` are the words it may
    hold in place of a code (such as `none`), and `code` says which register the code is from.
    """

    type: str
    values: tuple[str, ...] = ()
    ordered: bool = False
    code: str | None = None
    low: int | None = None
    high: int | None = None

    def everything(self) -> ValueSet:
        """Every value a name of this domain may have."""
        if self.type == "bool":
            return EITHER
        if self.type == "enum":
            return Members(frozenset(self.values))
        if self.type in NUMERIC_TYPES:
            return spanning(*self.bounds())
        return ANYTHING

    def bounds(self) -> tuple[int, int]:
        """Least and greatest number of the domain."""
        least, most = {
            "integer": (0, LARGEST_INTEGER),
            "money": (0, LARGEST_AMOUNT),
            "date": (FIRST_DAY, LAST_DAY),
        }[self.type]
        return (least if self.low is None else self.low, most if self.high is None else self.high)

    def holds(self, value: object) -> bool:
        """Can a constant in a book be a value of this domain? Amounts, days and codes are never typed into one."""
        if self.type == "bool":
            return isinstance(value, bool)
        if self.type == "integer":
            low, high = self.bounds()
            return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return value in self.values

    @property
    def numeric(self) -> bool:
        """Is the name a number, an amount or a date?"""
        return self.type in NUMERIC_TYPES


def day(text: str) -> int:
    """The day number of an ISO date; raises ValueError for anything else."""
    if not ISO_DAY.fullmatch(text):
        raise ValueError(f"{text!r} is not a date of the form YYYY-MM-DD")
    return date.fromisoformat(text).toordinal()


def in_words(day_number: int) -> str:
    """A day as people write it: 1 April 2016."""
    written = date.fromordinal(day_number)
    return f"{written.day} {MONTHS[written.month - 1]} {written.year}"


def shown(value: Constant | None, type_: str) -> object:
    """A value as the contract writes it: dates in ISO form, money as a decimal string of pounds."""
    if value is None or isinstance(value, bool) or not isinstance(value, int):
        return value
    if type_ == "date":
        return date.fromordinal(value).isoformat()
    if type_ == "money":
        return str((Decimal(value) / 100).quantize(Decimal("0.01")))
    return value
