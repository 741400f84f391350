"""How texts, constants, days and workings are written in an entry, and what they are then held as."""

from __future__ import annotations

from typing import Any

from rules.book_loading.items import Item
from rules.book_loading.records import InForce, WorkedOut
from rules.language.domains import day


def plain(text: str) -> str:
    """A folded text on one line."""
    return " ".join(text.split())


def as_written(value: object) -> str:
    """A constant as a book writes it."""
    return {"True": "true", "False": "false", "None": "null"}.get(str(value), str(value))


def checked_day(item: Item, text: str, *at: str | int) -> int:
    """The day number of a date in an entry; notes a date that is none."""
    try:
        return day(text)
    except ValueError:
        item.fault(f'"{text}" is not a day of the calendar', *at)
        return 1


def days_from_to(item: Item, what: str) -> tuple[int | None, int | None]:
    """The first and last day of an entry's own `from` and `to`; notes an end before the beginning."""
    start, end = item.data.get("from"), item.data.get("to")
    first = checked_day(item, start, "from") if start else None
    last = checked_day(item, end, "to") if end else None
    if first and last and last < first:
        item.fault(f"{what} ends before it begins", "to")
    return first, last


def working(data: dict[str, Any]) -> WorkedOut:
    """The written form of an amount or date made from others."""
    ((operation, operands),) = data.items()
    return WorkedOut(operation, tuple(working(each) if isinstance(each, dict) else each for each in operands))


def in_force(item: Item, key: str, what: str, on: str = "as_at") -> InForce:
    """When an entry is law, or was understood so. A beginning that is no day is the name of a commencement."""
    if key not in item.data:
        return InForce(on)
    life = item.part(key)
    start = life.data.get("from")
    if start and not start[0].isdigit():
        end = checked_day(life, life.data["to"], "to") if "to" in life.data else None
        return InForce(life.data.get("on", on), start, end, life.data.get("before"))
    return InForce(life.data.get("on", on), *days_from_to(life, what), life.data.get("before"))


def both_in_force(one: InForce, other: InForce) -> InForce | None:
    """The life that two lives have in common; None where they are judged by dates that cannot be compared."""
    starts = {life.start for life in (one, other)} - {None}
    days = [start for start in starts if isinstance(start, int)]
    befores = {life.before for life in (one, other)} - {None}
    if one.on != other.on or len(befores) > 1 or (len(starts) > 1 and len(days) < len(starts)):
        return None
    start = max(days) if days else next(iter(starts), None)
    end = min((life.end for life in (one, other) if life.end is not None), default=None)
    return InForce(one.on, start, end, next(iter(befores), None))
