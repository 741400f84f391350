"""One rule as JSON: what the book says, with sources and texts looked up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.book_loading.records import Book, InForce, Rule, ValueOf, WorkedOut
from rules.language.domains import shown
from service.api.conditions import condition_text, working_json
from service.api.described import day_of


def rule_shown(rule: Rule, book: Book) -> dict[str, Any]:
    """Everything the book says of a rule."""
    return {
        "id": rule.id,
        "regime": rule.regime,
        "about": rule.about,
        "says": rule.says,
        "cites": [book.sources[source] for source in rule.cites],
        "when": condition_text(rule.when),
        "in_force": _in_force(rule.in_force),
        "understood": _in_force(rule.understood),
        "gives": rule.gives,
        "value": _value(rule, book),
        "adds": list(_adds(rule, book)),
        "unless": rule.unless,
        "file": rule.place.file,
        "line": rule.place.line,
    }


def _in_force(life: InForce) -> dict[str, object]:
    start = day_of(life.start) if isinstance(life.start, int) else life.start
    return {"on": life.on, "start": start, "end": day_of(life.end), "before": life.before}


def _value(rule: Rule, book: Book) -> object:
    if isinstance(rule.value, ValueOf):
        return {"value_of": rule.value.name}
    if isinstance(rule.value, WorkedOut):
        return {"works_out": working_json(rule.value)}
    return shown(rule.value, book.findings[rule.gives].domain.type) if rule.gives else None


def _adds(rule: Rule, book: Book) -> Iterator[dict[str, object]]:
    for kind, names in rule.adds.items():
        for name in names:
            remark = book.remarks[name]
            yield {"id": name, "kind": kind, "who": remark.who, "says": remark.says, "cites": remark.cites}
