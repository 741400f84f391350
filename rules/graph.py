"""What must be known before what: rules and findings of every scope in one graph, cut into levels.

A rule waits for the findings it reads and for the rules it yields to; a finding closes with the last of its rules. So
nothing reads a finding before it is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.book_loading.records import Book, Counted, Rule, ValueOf, WorkedOut
from rules.language.expression import names_in
from rules.language.source_text import Fault

Node = tuple[str, str]  # ("rule" | "finding" | "selection", id)


@dataclass(frozen=True, slots=True)
class Level:
    """What is done together: choose episodes, fire rules, then close findings."""

    number: int
    selections: tuple[str, ...]
    rules: tuple[Rule, ...]
    findings: tuple[str, ...]

    def rules_about(self, scope: str) -> tuple[Rule, ...]:
        """The rules of this level about one scope."""
        return tuple(rule for rule in self.rules if rule.about == scope)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The levels of a book, in order, and the legal order in which each finding stands."""

    levels: tuple[Level, ...]
    level_of_rule: Mapping[str, int]


def arrange(book: Book) -> tuple[Arrangement | None, list[Fault]]:
    """Cut a book into levels, or return every cycle as a fault."""
    walk = _Walk(book)
    for name in book.rules:
        walk.level(("rule", name))
    for name in book.findings:
        walk.level(("finding", name))
    for name in book.selections:
        walk.level(("selection", name))
    if walk.faults:
        return None, walk.faults
    levels = walk.levels
    top = max(levels.values(), default=0)

    def at(kind: str, number: int) -> tuple[str, ...]:
        return tuple(name for (each, name), level in levels.items() if each == kind and level == number)

    arranged = []
    for number in range(top + 1):
        rules = sorted((book.rules[name] for name in at("rule", number)), key=lambda rule: rule.id)
        arranged.append(
            Level(
                number,
                tuple(sorted(at("selection", number))),
                tuple(rules),
                tuple(sorted(at("finding", number))),
            )
        )
    return Arrangement(tuple(arranged), {name: level for (kind, name), level in levels.items() if kind == "rule"}), []


def names_read(rule: Rule) -> frozenset[str]:
    """Every name a rule reads: in its condition, its conclusion and the date it is in force by."""
    read = set(names_in(rule.when))
    if rule.in_force.on != "as_at":
        read.add(rule.in_force.on)
    if isinstance(rule.value, ValueOf):
        read.add(rule.value.name)
    if isinstance(rule.value, WorkedOut):
        read |= names_worked_with(rule.value)
    return frozenset(read)


def names_worked_with(made: WorkedOut) -> frozenset[str]:
    """Every name something is worked out from."""
    names: set[str] = set()
    for operand in made.operands:
        if isinstance(operand, WorkedOut):
            names |= names_worked_with(operand)
        elif isinstance(operand, str):
            names.add(operand)
    return frozenset(names)


class _Walk:
    def __init__(self, book: Book) -> None:
        self.book = book
        self.levels: dict[Node, int] = {}
        self.path: list[Node] = []
        self.faults: list[Fault] = []
        self.giving: dict[str, list[str]] = {}
        for rule in book.rules.values():
            if rule.gives:
                self.giving.setdefault(rule.gives, []).append(rule.id)
        self.selected = {name: each.id for each in book.selections.values() for name in each.gives}

    def level(self, node: Node) -> int:
        if node in self.levels:
            return self.levels[node]
        if node in self.path:
            self._cycle(self.path[self.path.index(node) :])
            return 0
        self.path.append(node)
        needed = [self.level(each) for each in self._waits_for(node)]
        self.path.pop()
        deepest = max(needed, default=-1)
        self.levels[node] = max(deepest, 0) if node[0] == "finding" else deepest + 1
        return self.levels[node]

    def _waits_for(self, node: Node) -> list[Node]:
        kind, name = node
        if kind == "finding":
            return [("rule", each) for each in self.giving.get(name, [])]
        if kind == "rule":
            rule = self.book.rules[name]
            exceptions: list[Node] = [("rule", each) for each in rule.unless if each in self.book.rules]
            return exceptions + self._behind(names_read(rule))
        selection = self.book.selections[name]
        read = {selection.by, selection.where, *selection.gives.values()} | (
            {selection.after} if selection.after else set()
        )
        return self._behind(frozenset(each for each in read if each))

    def _behind(self, names: frozenset[str]) -> list[Node]:
        found: list[Node] = []
        for name in sorted(names):
            if name in self.book.findings:
                found.append(("finding", name))
            elif name in self.selected:
                found.append(("selection", self.selected[name]))
            elif name in self.book.measures:
                made = self.book.measures[name].made
                inner = (
                    frozenset(each for condition in made.conditions for each in names_in(condition))
                    if isinstance(made, Counted)
                    else names_worked_with(made)
                )
                found.extend(self._behind(inner))
        return found

    def _cycle(self, nodes: list[Node]) -> None:
        rules = [name for kind, name in nodes if kind == "rule"]
        first = min(rules)
        at = nodes.index(("rule", first))
        ring = [name for _, name in nodes[at:] + nodes[:at]] + [first]
        place = self.book.rules[first].place
        message = "these wait for each other: " + " -> ".join(ring)
        fault = Fault(place.file, place.line, message)
        if fault not in self.faults:
            self.faults.append(fault)
