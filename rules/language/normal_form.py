"""Joining conditions: tests on one name are merged, `not` is pushed into the tests.

Merging is what lets the engine take two bounds on one name as one pattern (one fact never matches two patterns of one
rule), and lets a reader see a range as a range. A merged test is decided as one, so it can be settled where its parts
apart would both be open: with x or z left, `a in (x, y) and a in (y, z)` is false, as it is for either value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rules.language import wording
from rules.language.domains import Members, Spans, ValueSet, joined_spans
from rules.language.expression import All, Condition, Either, Measure, Test


def conjunction(parts: Sequence[Condition]) -> Condition:
    """All of the parts."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, All) else (part,))]
    merged = _merged(flat, intersection, wording.all_of)
    return merged[0] if len(merged) == 1 else All(tuple(merged))


def disjunction(parts: Sequence[Condition]) -> Condition:
    """At least one of the parts."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, Either) else (part,))]
    merged = _merged(flat, _values_of_either, wording.one_of)
    return merged[0] if len(merged) == 1 else Either(tuple(merged))


def negation(condition: Condition, everything: Callable[[Measure], ValueSet]) -> Condition:
    """The condition turned round. `everything` says which values a measure may have."""
    if isinstance(condition, Test):
        rest = condition.allowed.complement()
        whole = everything(condition.of)
        if isinstance(rest, Members) and not (isinstance(whole, Members) and whole.excluded):
            rest = intersection(whole, rest)  # named one by one: the same set is then always written the same way
        return Test(condition.of, rest, wording.negated(condition.text))
    turned = [negation(part, everything) for part in condition.parts]
    return disjunction(turned) if isinstance(condition, All) else conjunction(turned)


def intersection(one: ValueSet, other: ValueSet) -> ValueSet:
    """The values that are in both sets, which are of one kind."""
    if isinstance(one, Spans):
        assert isinstance(other, Spans)
        return one.intersection(other)
    return one.complement().union(other.complement()).complement()


def _values_of_either(one: ValueSet, other: ValueSet) -> ValueSet:
    if isinstance(one, Spans):
        assert isinstance(other, Spans)
        return joined_spans((*one.spans, *other.spans))
    return one.union(other)


def _merged(
    parts: Sequence[Condition],
    join: Callable[[ValueSet, ValueSet], ValueSet],
    worded: Callable[[str, str], str],
) -> list[Condition]:
    merged: list[Condition] = []
    places: dict[Measure, int] = {}
    for part in parts:
        if not isinstance(part, Test):
            merged.append(part)
        elif part.of not in places:
            places[part.of] = len(merged)
            merged.append(part)
        else:
            earlier = merged[places[part.of]]
            assert isinstance(earlier, Test)
            if earlier.allowed != part.allowed:
                allowed = join(earlier.allowed, part.allowed)
                merged[places[part.of]] = Test(part.of, allowed, worded(earlier.text, part.text))
    return merged
