"""Joining conditions: tests on one name are merged, `not` is pushed into the tests.

Merging is what lets the engine take two bounds on one name as one pattern (one fact never matches two patterns of one
rule), and lets a reader see a range as a range.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rules.language.domains import Members, Spans, ValueSet, joined_spans
from rules.language.expression import All, Condition, Either, Test


def conjunction(parts: Sequence[Condition]) -> Condition:
    """All of the parts."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, All) else (part,))]
    merged = _merged(flat, _both, " and ")
    return merged[0] if len(merged) == 1 else All(tuple(merged))


def disjunction(parts: Sequence[Condition]) -> Condition:
    """At least one of the parts."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, Either) else (part,))]
    merged = _merged(flat, _one_of, " or ")
    return merged[0] if len(merged) == 1 else Either(tuple(merged))


def negation(condition: Condition) -> Condition:
    """The condition turned round."""
    if isinstance(condition, Test):
        text = (
            condition.text.removeprefix("not ")
            if condition.text.startswith("not ")
            else f"not {_bracketed(condition.text)}"
        )
        return Test(condition.of, condition.allowed.complement(), text)
    if isinstance(condition, All):
        return disjunction([negation(part) for part in condition.parts])
    return conjunction([negation(part) for part in condition.parts])


def _bracketed(text: str) -> str:
    plain = (
        text.replace("_", "").isalnum()
        or (text.endswith(")")
        and text.split("(")[0].replace("_", "").isalnum())
    )
    return text if plain else f"({text})"


def _merged(
    parts: list[Condition], join: Callable[[ValueSet, ValueSet], ValueSet], word: str
) -> list[Condition]:
    merged: list[Condition] = []
    places: dict[object, int] = {}
    for part in parts:
        if isinstance(part, Test) and part.of in places:
            earlier = merged[places[part.of]]
            assert isinstance(earlier, Test)
            if earlier.allowed != part.allowed:
                text = earlier.text + word + part.text
                merged[places[part.of]] = Test(part.of, join(earlier.allowed, part.allowed), text)
            continue
        if isinstance(part, Test):
            places[part.of] = len(merged)
        merged.append(part)
    return merged


def _both(one: ValueSet, other: ValueSet) -> ValueSet:
    if isinstance(one, Spans):
        assert isinstance(other, Spans)
        return one.intersection(other)
    assert isinstance(other, Members)
    return one.complement().union(other.complement()).complement()


def _one_of(one: ValueSet, other: ValueSet) -> ValueSet:
    if isinstance(one, Spans):
        assert isinstance(other, Spans)
        return joined_spans((*one.spans, *other.spans))
    return one.union(other)
