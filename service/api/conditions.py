"""Conditions of the book in its own words."""

from __future__ import annotations

from rules.book_loading.records import WorkedOut
from rules.language.expression import All, Condition, Test


def condition_text(condition: Condition) -> str:
    """A condition as the book writes it; empty for one that always holds."""
    if isinstance(condition, Test):
        return condition.text
    joint = " and " if isinstance(condition, All) else " or "
    return joint.join(_inside(part) for part in condition.parts)


def working_json(made: WorkedOut) -> dict[str, object]:
    """An amount or date made from others, as the book writes it."""
    operands = [working_json(each) if isinstance(each, WorkedOut) else each for each in made.operands]
    return {made.operation: operands}


def _inside(part: Condition) -> str:
    text = condition_text(part)
    return text if isinstance(part, Test) or len(part.parts) < 2 else f"({text})"
