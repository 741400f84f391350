"""What a body can put on record: who, which values, and what a later event puts above an earlier record."""

from __future__ import annotations

from typing import Any

from rules.book_loading.items import Item
from rules.book_loading.records import Overtaking, Recordable
from rules.book_loading.written import as_written, plain
from rules.language.domains import Domain


def recordable(item: Item, domain: Domain) -> Recordable | None:
    """The part of a finding's entry about records, or None where no body can put it on record."""
    data = item.data.get("recordable")
    if data is None:
        return None
    values = tuple(data.get("values", ()))
    for value in values:
        if not domain.holds(value):
            item.fault(_what_is_no_value(item, value, "to record"), "recordable", "values")
    events = tuple(
        _overtaking(item, index, event, domain, values) for index, event in enumerate(data.get("overtaken_by", ()))
    )
    return Recordable(tuple(data["by"]), data.get("jointly", False), values, events)


def _overtaking(item: Item, index: int, data: dict[str, Any], domain: Domain, recorded: tuple[Any, ...]) -> Overtaking:
    """A later event; notes a value that is none, or that a body records itself: then nothing would be overtaken."""
    value, over, at = data["value"], tuple(data.get("over", ())), ("recordable", "overtaken_by", index)
    if not domain.holds(value):
        item.fault(_what_is_no_value(item, value, "to stand above a record"), *at, "value")
    elif not recorded or value in recorded:
        message = f'a body can itself record "{as_written(value)}" of finding "{item.data["id"]}": '
        item.fault(message + "name a value that only rules give to stand above a record", *at, "value")
    for overtaken in over:
        if not domain.holds(overtaken) or (recorded and overtaken not in recorded):
            item.fault(_what_is_no_value(item, overtaken, "on record to be overtaken"), *at, "over")
    return Overtaking(value, over, data["since"], plain(data["says"]), tuple(data["cites"]))


def _what_is_no_value(item: Item, value: object, purpose: str) -> str:
    return f'finding "{item.data["id"]}" has no value "{as_written(value)}" {purpose}'
