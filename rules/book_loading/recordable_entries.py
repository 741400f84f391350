"""What a body can put on record: who, which values, and what a later event puts above an earlier record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

from rules.book_loading.items import Item, Items
from rules.book_loading.records import Finding, Overtaking, Recordable, Recorder
from rules.book_loading.written import as_written, days_from_to, plain
from rules.language.domains import Domain
from rules.language.expression import Condition, Name, tests_of
from rules.language.parsing import parse_condition
from rules.language.vocabulary import Vocabulary


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
    return Recordable(_recorders(item), data.get("jointly", False), values, events, data.get("lapses", False))


def _recorders(item: Item) -> tuple[Recorder, ...]:
    """Who may, and when; of whom is read once every name of the book is known. Notes a body with two lives at once."""
    found = []
    for index, written in enumerate(item.data["recordable"]["by"]):
        if isinstance(written, str):
            found.append(Recorder(written))
            continue
        part = item.part("recordable", "by", index)
        what = f'the time in which "{written["by"]}" can record finding "{item.data["id"]}"'
        found.append(Recorder(written["by"], *days_from_to(part, what)))
    for one, other in combinations(found, 2):
        if one.body == other.body and not _apart(one, other):
            message = f'"{one.body}" can record finding "{item.data["id"]}" by two entries on the same days'
            item.fault(message, "recordable", "by")
    return tuple(found)


def _apart(one: Recorder, other: Recorder) -> bool:
    first, second = sorted((one, other), key=lambda recorder: recorder.start or 0)
    return first.end is not None and second.start is not None and first.end < second.start


def with_conditions_of_recorders(
    findings: Mapping[str, Finding], items: Items, vocabulary: Vocabulary
) -> dict[str, Finding]:
    """The findings with the conditions under which a body may record them; notes what cannot be read before a case."""
    complete = dict(findings)
    for item in items.of("findings", "findings"):
        finding = findings.get(item.data["id"])
        if finding and finding.recordable:
            written = item.data["recordable"]["by"]
            by = tuple(
                replace(recorder, when=_when(item, index, vocabulary))
                if isinstance(written[index], dict) and "when" in written[index]
                else recorder
                for index, recorder in enumerate(finding.recordable.by)
            )
            complete[finding.id] = replace(finding, recordable=replace(finding.recordable, by=by))
    return complete


def _when(item: Item, index: int, vocabulary: Vocabulary) -> Condition | None:
    at = ("recordable", "by", index, "when")
    found, faults = parse_condition(item.file.texts[(*item.path, *at)], item.data["about"], vocabulary)
    item.file.faults.extend(faults)
    for test in tests_of(found) if found else ():
        word = vocabulary.find(test.of.id) if isinstance(test.of, Name) else None
        if word is None or word.kind != "fact":
            message = f'who can record finding "{item.data["id"]}" depends on "{test.of}", which is not a fact'
            item.fault(f"{message}: a record is checked before anything is concluded", *at)
    return found


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
