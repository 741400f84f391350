"""Amounts and dates worked out from others, over intervals: what is not known exactly stays an interval.

Every operation is total and rises or falls steadily in each operand, so the ends of the result come from ends of the
operands. Money is in pence; dates are day numbers.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from math import prod

from rules.book_loading.records import WorkedOut
from rules.language.domains import EDGE, FIRST_DAY, LAST_DAY, Span, Spans, spanning

Lookup = Callable[[str], Span | Spans]


def worked_out(made: WorkedOut, lookup: Lookup) -> Spans:
    """The interval of values that a working may have, given the interval of each name it works with."""
    found = interval(made, lookup)
    return spanning(found.low, found.high)


def interval(made: WorkedOut, lookup: Lookup) -> Span:
    """The same as one span.

    It ends where all numbers do: nothing that is tested or told to the engine lies beyond.
    """
    found = _interval(made, lookup)
    return Span(max(-EDGE, min(found.low, EDGE)), max(-EDGE, min(found.high, EDGE)))


def _interval(made: str | int | WorkedOut, lookup: Lookup) -> Span:
    if isinstance(made, int):
        return Span(made, made)
    if isinstance(made, str):
        found = lookup(made)
        return Span(found.low, found.high)
    parts = [_interval(each, lookup) for each in made.operands]
    lows, highs = [each.low for each in parts], [each.high for each in parts]
    match made.operation:
        case "add":
            return Span(sum(lows), sum(highs))
        case "subtract":
            return Span(lows[0] - sum(highs[1:]), highs[0] - sum(lows[1:]))
        case "min":
            return Span(min(lows), min(highs))
        case "max":
            return Span(max(lows), max(highs))
        case "times":
            corners = _corners(parts)
            return Span(min(corners), max(corners))
        case "per_part_of":
            amount, size, rate = parts
            number = Span(_parts(amount.low, size.high), _parts(amount.high, size.low))
            corners = _corners([number, rate])
            return Span(min(corners), max(corners))
        case "days_after":
            return Span(_day(lows[0] + lows[1]), _day(highs[0] + highs[1]))
        case "months_after":
            return Span(months_after(lows[0], lows[1]), months_after(highs[0], highs[1]))
        case "years_after":
            return Span(months_after(lows[0], 12 * lows[1]), months_after(highs[0], 12 * highs[1]))
        case "whole_years_between":
            return Span(whole_years(highs[0], lows[1]), whole_years(lows[0], highs[1]))
    raise AssertionError(f"the schema of the book lets no operation {made.operation!r} through")


def _corners(parts: list[Span]) -> list[int]:
    corners: list[list[int]] = [[]]
    for part in parts:
        corners = [[*corner, end] for corner in corners for end in (part.low, part.high)]
    return [prod(corner) for corner in corners]


def _parts(amount: int, size: int) -> int:
    """How many parts of a size an amount comes to, a part begun counting whole; none for nothing or less."""
    return -(-max(0, amount) // max(1, size))


def _day(number: int) -> int:
    return min(max(number, FIRST_DAY), LAST_DAY)


def months_after(day: int, months: int) -> int:
    """The same day of the month so many months later, or that month's last day where it is shorter."""
    start = date.fromordinal(_day(day))
    count = start.year * 12 + start.month - 1 + months
    year, month = divmod(count, 12)
    if not FIRST_DAY_YEAR <= year <= LAST_DAY_YEAR:
        return FIRST_DAY if year < FIRST_DAY_YEAR else LAST_DAY
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).toordinal()


def whole_years(start: int, end: int) -> int:
    """Whole years from one day to another, as ages are counted: a birthday counts from the start of the day.

    Somebody born on 29 February is a year older on 1 March of a year without that day. Never below 0.
    """
    born, now = date.fromordinal(_day(start)), date.fromordinal(_day(end))
    return max(0, now.year - born.year - ((now.month, now.day) < (born.month, born.day)))


FIRST_DAY_YEAR = date.fromordinal(FIRST_DAY).year
LAST_DAY_YEAR = date.fromordinal(LAST_DAY).year
