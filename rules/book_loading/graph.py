"""What must be known before what: rules and findings of every scope in one graph, cut into levels.

A rule waits for the findings it reads and for the rules it yields to; a finding closes with the last of its rules. So
nothing reads a finding before it is closed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from rules.book_loading.names_read import names_measured, names_read, names_selected_by, names_worked_with
from rules.book_loading.records import Book, Place, Rule
from rules.language.source_text import Fault

__all__ = ["Arrangement", "Level", "arrange", "names_read", "names_worked_with"]

Node = tuple[str, str]  # ("rule" | "finding" | "selection" | "measure", id)
Graph = dict[Node, list[Node]]  # what each node waits for


@dataclass(frozen=True, slots=True)
class Level:
    """What is done together: work out measures, choose episodes, fire rules, then close findings."""

    number: int
    measures: tuple[str, ...]
    selections: tuple[str, ...]
    rules: tuple[Rule, ...]
    findings: tuple[str, ...]

    def rules_about(self, scope: str) -> tuple[Rule, ...]:
        """The rules of this level about one scope."""
        return tuple(rule for rule in self.rules if rule.about == scope)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The levels of a book, in order, and the level of each rule by its id."""

    levels: tuple[Level, ...]
    level_of_rule: Mapping[str, int]


def arrange(book: Book) -> tuple[Arrangement | None, list[Fault]]:
    """Cut a book into levels, or return every cycle as a fault."""
    graph = _graph_of(book)
    try:
        # Sorted, so that the order of entries in a file moves nothing.
        order = list(TopologicalSorter({node: sorted(graph[node]) for node in sorted(graph)}).static_order())
    except CycleError:
        return None, _cycles(book, graph)
    levels: dict[Node, int] = {}
    for node in order:
        deepest = max((levels[each] for each in graph[node]), default=-1)
        # A finding closes after the rules of its level have fired, also where no rule gives it.
        levels[node] = {"finding": max(deepest, 0), "measure": deepest}.get(node[0], deepest + 1)
    rule_levels = {name: level for (kind, name), level in levels.items() if kind == "rule"}
    measures = [name for kind, name in order if kind == "measure"]
    return Arrangement(tuple(_levels(book, levels, measures)), rule_levels), []


def _levels(book: Book, levels: Mapping[Node, int], measures: list[str]) -> Iterator[Level]:
    for number in range(max(levels.values(), default=0) + 1):
        at = sorted(node for node, level in levels.items() if level == number)
        yield Level(
            number,
            tuple(name for name in measures if levels["measure", name] == number - 1),
            tuple(name for kind, name in at if kind == "selection"),
            tuple(book.rules[name] for kind, name in at if kind == "rule"),
            tuple(name for kind, name in at if kind == "finding"),
        )


def _graph_of(book: Book) -> Graph:
    by_name: dict[str, Node] = {name: ("finding", name) for name in book.findings}
    by_name |= {name: ("measure", name) for name in book.measures}
    by_name |= {name: ("selection", each.id) for each in book.selections.values() for name in each.gives}

    def behind(names: Iterable[str]) -> list[Node]:
        return [by_name[name] for name in sorted(names) if name in by_name]

    graph: Graph = {("finding", name): [] for name in book.findings}
    for rule in book.rules.values():
        exceptions: list[Node] = [("rule", name) for name in rule.unless if name in book.rules]
        graph["rule", rule.id] = exceptions + behind(names_read(rule))
        if rule.gives and rule.gives in book.findings:
            graph["finding", rule.gives].append(("rule", rule.id))
    for selection in book.selections.values():
        graph["selection", selection.id] = behind(names_selected_by(selection))
    for measure in book.measures.values():
        graph["measure", measure.id] = behind(names_measured(measure))
    return graph


def _cycles(book: Book, graph: Graph) -> list[Fault]:
    """One fault for each knot of nodes that wait for each other, showing a shortest way round it."""
    faults: list[Fault] = []
    in_a_knot: set[Node] = set()
    for node in sorted(graph, key=lambda each: (each[0] != "rule", each)):
        ring = [] if node in in_a_knot else _way_back(graph, node)
        if ring:
            in_a_knot |= {each for each in _reached(graph, node) if node in _reached(graph, each)}
            place = _place(book, node)
            names = " -> ".join(name for _, name in ring)
            faults.append(Fault(place.file, place.line, f"these wait for each other: {names}"))
    return faults


def _way_back(graph: Graph, start: Node) -> list[Node]:
    """A shortest way from a node back to itself; empty where there is none."""
    ways = deque([[start]])
    seen: set[Node] = set()
    while ways:
        way = ways.popleft()
        for node in graph[way[-1]]:
            if node == start:
                return [*way, start]
            if node not in seen:
                seen.add(node)
                ways.append([*way, node])
    return []


def _reached(graph: Graph, start: Node) -> set[Node]:
    """Every node that a node waits for, however indirectly."""
    found: set[Node] = set()
    left = list(graph[start])
    while left:
        node = left.pop()
        if node not in found:
            found.add(node)
            left += graph[node]
    return found


def _place(book: Book, node: Node) -> Place:
    kind, name = node
    if kind == "rule":
        return book.rules[name].place
    if kind == "finding":
        return book.findings[name].place
    return book.selections[name].place if kind == "selection" else book.measures[name].place
