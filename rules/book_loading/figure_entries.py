"""Entries with dates of their own: figures and commencements become records, or faults."""

from __future__ import annotations

import re
from itertools import pairwise

from rules.book_loading.items import Item
from rules.book_loading.records import Commencement, DatedValue, Figure
from rules.book_loading.written import checked_day, days_from_to, plain
from rules.language.domains import Domain, shown

POUNDS = re.compile(r"[0-9]{1,10}(?:\.[0-9]{2})?")


def figure(item: Item) -> Figure | None:
    """A dated amount or number: its values must not overlap. Money is written in pounds and held in pence."""
    data = item.data
    what = f'figure "{data["id"]}"'
    values: list[DatedValue] = []
    for index in range(len(data["values"])):
        each = item.part("values", index)
        start, end = days_from_to(each, f"a value of {what}")
        values.append(DatedValue(start or 0, end, _amount(each, data["type"], what), each.data["source"]))
    values.sort(key=lambda each: each.start)
    for earlier, later in pairwise(values):
        if earlier.end is None or earlier.end >= later.start:
            item.fault(f"{what} has two values for {shown(later.start, 'date')}")
            break
    return Figure(data["id"], Domain(data["type"]), plain(data["title"]), data["unit"], tuple(values), item.place)


def commencement(item: Item) -> Commencement:
    """The day a provision comes into force, or none yet."""
    data = item.data
    start = checked_day(item, data["day"], "day") if data["day"] else None
    seen = data.get("not_in_force_as_of")
    last_seen = checked_day(item, seen, "not_in_force_as_of") if seen else None
    if start and last_seen and start <= last_seen:
        message = f'commencement "{data["id"]}" begins on {data["day"]}, but was seen not to be in force on {seen}'
        item.fault(message, "not_in_force_as_of")
    return Commencement(data["id"], start, plain(data["says"]), tuple(data["cites"]), item.place, last_seen)


def _amount(item: Item, type_: str, what: str) -> int | None:
    written = item.data["value"]
    if written is None:
        return None
    if type_ == "money" and POUNDS.fullmatch(str(written)):
        pounds, _, pence = str(written).partition(".")
        return int(pounds) * 100 + int(pence or 0)
    if type_ == "integer" and isinstance(written, int):
        return written
    wanted = 'an amount in pounds, such as "812.50"' if type_ == "money" else "a whole number"
    item.fault(f'{what}: "{written}" is not {wanted}', "value")
    return None
