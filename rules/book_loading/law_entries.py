"""Entries of a regime other than its rules: measures, selections, impossible cases and texts."""

from __future__ import annotations

from rules.book_loading.cells import cell, column
from rules.book_loading.items import Item
from rules.book_loading.records import Breach, Counted, DeclaredMeasure, Remark, Selection, WorkedOut
from rules.book_loading.written import in_force, plain, working
from rules.language.expression import Condition
from rules.language.parsing import parse_condition
from rules.language.vocabulary import Vocabulary


def condition(item: Item, key: str, vocabulary: Vocabulary) -> Condition | None:
    """A condition of an entry; None where it cannot be read, with its faults noted unless they are noted elsewhere."""
    found, faults = parse_condition(item.file.texts[(*item.path, key)], item.data["about"], vocabulary)
    item.file.faults.extend(faults)
    return found


def measure(item: Item, vocabulary: Vocabulary) -> DeclaredMeasure | None:
    """A declared measure: a count over names, or something worked out."""
    data, word = item.data, vocabulary.find(item.data["id"])
    made: WorkedOut | Counted | None = _counted(item, vocabulary) if "counts" in data else working(data["works_out"])
    if made is None or word is None or (word.about, word.domain.type) != (data["about"], data["type"]):
        return None
    low, high = word.domain.bounds()
    if low > high:
        item.fault(f'"{data["id"]}" has a least value above its greatest', "low")
    life = in_force(item, "in_force", f'measure "{data["id"]}"')
    title, given = plain(data["title"]), data.get("or_given")
    return DeclaredMeasure(data["id"], data["about"], word.domain, title, made, given, item.place, life)


def _counted(item: Item, vocabulary: Vocabulary) -> Counted | None:
    counts = item.data["counts"]
    if item.data["type"] != "integer":
        item.fault(f'measure "{item.data["id"]}" counts, so its type is integer', "type")
    tests = []
    for name in counts["of"]:
        word = column(item, item.data["about"], name, vocabulary, "counts")
        test = cell(item, word, counts.get("in", ["yes"]), "counts") if word else None
        if test:
            tests.append(test)
    return Counted(tuple(tests)) if len(tests) == len(counts["of"]) else None


def selection(item: Item) -> Selection:
    """Which episode counts."""
    data = item.data
    return Selection(
        id=data["id"],
        latest="latest" in data,
        by=data.get("latest") or data["first"],
        where=data["where"],
        after=data.get("after"),
        gives=dict(data["gives"]),
        says=plain(data["says"]),
        cites=tuple(data["cites"]),
        place=item.place,
    )


def breach(item: Item, vocabulary: Vocabulary) -> Breach | None:
    """A case that cannot be."""
    data = item.data
    never = condition(item, "never", vocabulary)
    if never is None:
        return None
    return Breach(data["id"], data["about"], never, plain(data["says"]), tuple(data["cites"]), item.place)


def remark(item: Item) -> Remark:
    """Something a rule can add to a decision."""
    data = item.data
    return Remark(
        id=data["id"],
        kind=str(item.path[1]),
        says=plain(data["says"]),
        who=data.get("who"),
        by_when=working(data["by_when"]) if "by_when" in data else None,
        by_when_says=data.get("by_when_says"),
        cites=tuple(data["cites"]),
        place=item.place,
        in_force=in_force(item, "in_force", f'text "{data["id"]}"'),
    )
