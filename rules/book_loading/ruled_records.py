"""Entries with conditions in them: rules, tables, measures, impossible cases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rules.book_loading.items import Item, Items
from rules.book_loading.plain_records import checked_day, plain, working
from rules.book_loading.records import (
    Breach,
    Counted,
    DeclaredMeasure,
    InForce,
    Rule,
    ValueOf,
    WorkedOut,
)
from rules.language.domains import FALSE, TRUE, Constant, Members
from rules.language.expression import ALWAYS, Condition, Name, Test
from rules.language.normal_form import conjunction
from rules.language.parsing import parse_condition
from rules.language.vocabulary import Vocabulary

TRUTHS = {"yes": TRUE, "no": FALSE, "true": TRUE, "false": FALSE}


class Ruled:
    """Builds what has conditions, once every name of the book is known."""

    def __init__(self, items: Items, vocabulary: Vocabulary) -> None:
        self.items, self.vocabulary = items, vocabulary

    def measure(self, item: Item) -> DeclaredMeasure | None:
        """A declared measure: a count over facts, or something worked out."""
        data = item.data
        made: WorkedOut | Counted
        if "counts" in data:
            conditions = [
                self._test(item, name, data["counts"].get("in", ["yes"])) for name in data["counts"]["of"]
            ]
            made = Counted(tuple(each for each in conditions if each is not None))
            if len(made.conditions) < len(conditions):
                return None
        else:
            made = working(data["works_out"])
        domain = self.vocabulary.words[data["id"]].domain
        title = plain(data["title"])
        return DeclaredMeasure(
            data["id"], data["about"], domain, title, made, data.get("or_given"), item.place
        )

    def breach(self, item: Item) -> Breach | None:
        """A case that cannot be."""
        data = item.data
        condition = self._condition(item, "never")
        if condition is None:
            return None
        return Breach(
            data["id"], data["about"], condition, plain(data["says"]), tuple(data["cites"]), item.place
        )

    def rules(self) -> Iterator[tuple[Item, Rule]]:
        """Every rule of every regime in legal order, the rows of tables among them."""
        for order, (item, data, condition) in enumerate(self._written()):
            yield item, self._rule(item, data, condition, order)

    def _written(self) -> Iterator[tuple[Item, dict[str, Any], Condition]]:
        regimes = self.items.files.get("national", [])
        by_regime: dict[str, list[tuple[Item, dict[str, Any], Condition]]] = {
            file.name: [] for file in regimes
        }
        for item in self.items.of("national", "rules"):
            condition = self._condition(item, "when") if "when" in item.data else ALWAYS
            if condition is not None:
                by_regime[item.file.name].append((item, item.data, condition))
        for item in self.items.of("national", "tables"):
            by_regime[item.file.name].extend(self._rows(item))
        for file in sorted(regimes, key=lambda each: (_order_of(each.data), each.name)):
            yield from by_regime[file.name]

    def _rows(self, table: Item) -> Iterator[tuple[Item, dict[str, Any], Condition]]:
        shared = self._condition(table, "when") if "when" in table.data else ALWAYS
        for index, row in enumerate(table.data["rows"]):
            item = Item(table.file, (*table.path, "rows", index), row)
            parts: list[Condition | None] = [shared]
            for column, values in row.get("if", {}).items():
                if column not in table.data["by"]:
                    item.fault(
                        f'row "{row["row"]}" tests "{column}", which its table does not name under "by"'
                    )
                parts.append(self._test(item, column, values))
            sound = [part for part in parts if part is not None]
            if len(sound) == len(parts):
                rule = {key: table.data[key] for key in ("about", "in_force", "unless") if key in table.data}
                rule |= {key: row[key] for key in ("says", "cites", "adds") if key in row}
                rule |= {
                    "id": f"{table.data['id']}.{row['row']}",
                    "then": {table.data["gives"]: row["value"]},
                }
                yield item, rule, conjunction(sound)

    def _rule(self, item: Item, data: dict[str, Any], condition: Condition, order: int) -> Rule:
        gives, value = None, None
        for key in ("then", "works_out"):
            for name, given in data.get(key, {}).items():
                gives, value = name, _conclusion(given)
        return Rule(
            id=data["id"],
            regime=str(item.file.data.get("regime")),
            about=data["about"],
            says=plain(data["says"]),
            cites=tuple(data["cites"]),
            in_force=_in_force(item, data.get("in_force", {})),
            understood=_in_force(item, data.get("understood", {}), on="as_understood_on"),
            when=condition,
            gives=gives,
            value=value,
            adds={key: tuple(names) for key, names in data.get("adds", {}).items()},
            unless=tuple(data.get("unless", ())),
            order=order,
            place=item.place,
        )

    def _condition(self, item: Item, key: str) -> Condition | None:
        source = item.file.texts[(*item.path, key)]
        if self.items.lost_names & set(re.findall(r"[a-z][a-z0-9_]*", source.text)):
            return None
        condition, faults = parse_condition(source, item.data["about"], self.vocabulary)
        item.file.faults.extend(faults)
        return condition

    def _test(self, item: Item, name: str, values: list[str]) -> Test | None:
        """`name in (values)`, for a cell of a table or a member of a count."""
        word = self.vocabulary.find(name)
        if word is None:
            if name not in self.items.lost_names:
                item.fault(
                    f'"{name}" is not a fact, finding or figure of this book{self.vocabulary.nearest(name)}'
                )
            return None
        if word.domain.type == "bool":
            if len(values) != 1 or values[0] not in TRUTHS:
                item.fault(f'"{name}" is a yes-or-no: write [yes] or [no]')
                return None
            return Test(Name(name), TRUTHS[values[0]], name if TRUTHS[values[0]] == TRUE else f"not {name}")
        unknown = [value for value in values if value not in word.domain.values]
        if unknown:
            item.fault(f'"{name}" has no value "{unknown[0]}"; it has: {", ".join(word.domain.values)}')
            return None
        text = f"{name} == {values[0]}" if len(values) == 1 else f"{name} in ({', '.join(values)})"
        test = Test(Name(name), Members(frozenset(values)), text)
        if test.allowed.contains_all(word.domain.everything()):
            item.fault(f'"{text}" is true for every value that "{name}" may have')
            return None
        return test


def _order_of(data: Any) -> int:
    order = data.get("order") if isinstance(data, dict) else None
    return order if isinstance(order, int) else 0


def _conclusion(given: Any) -> Constant | ValueOf | WorkedOut:
    if isinstance(given, dict):
        return ValueOf(given["value_of"]) if "value_of" in given else working(given)
    return given  # type: ignore[no-any-return]


def _in_force(item: Item, data: dict[str, str], on: str = "as_at") -> InForce:
    start: int | str | None = data.get("from")
    if isinstance(start, str) and start[0].isdigit():
        start = checked_day(item, start)
    end = checked_day(item, data["to"]) if "to" in data else None
    if isinstance(start, int) and end is not None and end < start:
        item.fault(f'rule "{item.data.get("id", "")}" ends before it begins', "in_force")
    return InForce(data.get("on", on), start, end, data.get("before"))
