"""Rules of every regime, written one by one or as the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from rules.book_loading.cells import cell, column
from rules.book_loading.items import Item, Items, repeated
from rules.book_loading.law_entries import condition
from rules.book_loading.records import InForce, Place, Rule, Table, ValueOf, WorkedOut
from rules.book_loading.written import both_in_force, in_force, plain, working
from rules.language.domains import Constant
from rules.language.expression import ALWAYS, Condition
from rules.language.normal_form import conjunction
from rules.language.scope import Scope
from rules.language.vocabulary import Vocabulary, Word

Value = Constant | ValueOf | WorkedOut
Read = tuple[Item, Rule, bool]  # an entry, its rule, and whether all of it could be read


class RulesRead(NamedTuple):
    """The sound rules of a book by id, in the order of the legal tests, and those that could be read in part only."""

    sound: dict[str, Rule]
    unread: dict[str, Rule]


def rules_of(items: Items, vocabulary: Vocabulary) -> RulesRead:
    """Every rule of every regime."""
    read = RulesRead({}, {})
    places: dict[str, Place] = {}
    for item, rule, sound in _every_rule(items, vocabulary):
        if rule.id in places:
            item.fault(repeated(rule.id, places[rule.id]))
            continue
        places[rule.id] = rule.place
        if sound:
            read.sound[rule.id] = replace(rule, order=len(read.sound))
        else:
            read.unread[rule.id] = rule
            items.lost.add([rule.id])
    return read


def _every_rule(items: Items, vocabulary: Vocabulary) -> Iterator[Read]:
    tables: dict[str, Place] = {}
    for file in items.in_legal_order("national"):
        for item in items.within(file, "rules"):
            yield _single_rule(item, vocabulary)
        for table in items.within(file, "tables"):
            name = table.data["id"]
            if name in tables:
                table.fault(repeated(name, tables[name]))
            else:
                tables[name] = table.place
                yield from _rows(table, vocabulary)


def _single_rule(item: Item, vocabulary: Vocabulary) -> Read:
    data, before = item.data, len(item.file.faults)
    when = condition(item, "when", vocabulary) if "when" in data else ALWAYS
    what = f'rule "{data["id"]}"'
    lives = in_force(item, "in_force", what), in_force(item, "understood", what, on="as_understood_on")
    given = [*data.get("then", {}).items(), *data.get("works_out", {}).items()]
    gives, value = given[0] if given else (None, None)
    rule = _rule(item, data["id"], data, lives, when or ALWAYS, (gives, _value(value)))
    return item, rule, when is not None and len(item.file.faults) == before


def _rows(table: Item, vocabulary: Vocabulary) -> Iterator[Read]:
    data, before = table.data, len(table.file.faults)
    words = {name: column(table, data["about"], name, vocabulary, "by") for name in data["by"]}
    shared = condition(table, "when", vocabulary) if "when" in data else ALWAYS
    life = in_force(table, "in_force", f'table "{data["id"]}"')
    sound = len(table.file.faults) == before
    for index, row in enumerate(data["rows"]):
        item = table.part("rows", index)
        before = len(item.file.faults)
        when = _row_condition(item, words, shared, Scope(data["about"], vocabulary))
        lives = _life_of_row(item, life), InForce("as_understood_on")
        given = data["gives"], _value(row["value"])
        rule = _rule(item, f"{data['id']}.{row['row']}", data, lives, when or ALWAYS, given)
        whole = sound and when is not None and len(item.file.faults) == before
        yield item, replace(rule, table=Table(data["id"], table.place, life)), whole


def _life_of_row(item: Item, table: InForce) -> InForce:
    """When a row is law: while its table is, and by its own dates too."""
    own = in_force(item, "in_force", f'row "{item.data["row"]}"')
    if own.always or table.always:
        return table if own.always else own
    both = both_in_force(own, table)
    if both is None:
        item.fault(
            f'row "{item.data["row"]}" and its table begin or end by different dates, so they cannot be taken '
            "together: give the row both, or the table none",
            "in_force",
        )
    return both or own


def _row_condition(
    item: Item, words: Mapping[str, Word | None], shared: Condition | None, scope: Scope
) -> Condition | None:
    """When a row applies: what its table asks of every row, and its own cells. None where it cannot be read."""
    tests: list[Condition | None] = [shared]
    for name, values in item.data.get("if", {}).items():
        if name not in words:
            item.fault(f'row "{item.data["row"]}" tests "{name}", which its table does not name under "by"', "if", name)
        word = words.get(name)
        tests.append(cell(item, word, values, "if", name) if word else None)
    sound = [test for test in tests if test is not None]
    if len(sound) < len(tests):
        return None
    when = conjunction(sound)
    says = scope.says_nothing(when)
    if says:
        item.fault(says, "if")
    return None if says else when


def _rule(
    item: Item,
    name: str,
    data: dict[str, Any],
    lives: tuple[InForce, InForce],
    when: Condition,
    given: tuple[str | None, Value | None],
) -> Rule:
    """A rule from its own entry, or from a row (`item`) and its table (`data`)."""
    return Rule(
        id=name,
        regime=str(item.file.data.get("regime")),
        about=data["about"],
        says=plain(item.data["says"]),
        cites=tuple(item.data["cites"]),
        in_force=lives[0],
        understood=lives[1],
        when=when,
        gives=given[0],
        value=given[1],
        adds={kind: tuple(names) for kind, names in item.data.get("adds", {}).items()},
        unless=tuple(data.get("unless", ())),
        order=0,
        place=item.place,
    )


def _value(written: Any) -> Value | None:
    if isinstance(written, dict):
        return ValueOf(written["value_of"]) if "value_of" in written else working(written)
    value: Constant | None = written
    return value
