"""Which names things read: directly, and through the measures and selections between."""

from __future__ import annotations

from collections.abc import Iterable

from rules.book_loading.records import Book, Counted, DeclaredMeasure, Rule, Selection, ValueOf, WorkedOut
from rules.language.expression import names_in


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


def names_measured(measure: DeclaredMeasure) -> frozenset[str]:
    """Every name a declared measure is made of, at whatever time, and the dates that say how."""
    return frozenset(name for edition in measure.editions for name in _names_of(edition))


def _names_of(edition: DeclaredMeasure) -> frozenset[str]:
    dates = set() if edition.in_force.on == "as_at" else {edition.in_force.on}
    if isinstance(edition.made, Counted):
        return frozenset(name for condition in edition.made.conditions for name in names_in(condition)) | dates
    return names_worked_with(edition.made) | ({edition.or_given} if edition.or_given else set()) | dates


def names_selected_by(selection: Selection) -> frozenset[str]:
    """Every name of an episode that a selection reads."""
    names = {selection.by, selection.where, selection.after, *selection.gives.values()}
    return frozenset(name for name in names if name)


def names_behind(book: Book, names: Iterable[str]) -> frozenset[str]:
    """Some names, and all that measures and selections among them are made of."""
    selected = {name: each for each in book.selections.values() for name in each.gives}
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name in found:
            continue
        found.add(name)
        if name in book.measures:
            left += names_measured(book.measures[name])
        if name in selected:
            left += names_selected_by(selected[name])
    return frozenset(found)
