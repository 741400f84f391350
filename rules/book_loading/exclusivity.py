"""Can two rules apply together? Only what a reader can see counts: disjoint tests on a shared name in every branch."""

from __future__ import annotations

from rules.book_loading.records import InForce, Rule
from rules.language.domains import EDGE, NOTHING, Spans, ValueSet, spanning
from rules.language.expression import All, Condition, Measure, Test
from rules.language.normal_form import intersection

MOST_BRANCHES = 512
Branch = dict[Measure, ValueSet]


def visibly_exclusive(one: Rule, other: Rule) -> bool:
    """Is there, in every pair of branches, a name whose tests cannot both hold?"""
    if apart(one.in_force, other.in_force) or apart(one.understood, other.understood):
        return True
    mine, theirs = branches(one.when), branches(other.when)
    if mine is None or theirs is None:
        return False
    return all(_disjoint(a, b) for a in mine for b in theirs)


def branches(condition: Condition) -> list[Branch] | None:
    """Every way a condition can hold, as tests by name; None where there are too many to look at."""
    if isinstance(condition, Test):
        return [{condition.of: condition.allowed}]
    parts = [branches(part) for part in condition.parts]
    known = [part for part in parts if part is not None]
    if isinstance(condition, All):
        # A part with too many branches is left out: what the others rule out stays ruled out.
        joined: list[Branch] = [{}]
        for part in known:
            if len(joined) * len(part) > MOST_BRANCHES:
                continue
            joined = [both for a in joined for b in part if _possible(both := _both(a, b))]
        return joined
    if len(known) < len(parts) or sum(len(part) for part in known) > MOST_BRANCHES:
        return None
    return [branch for part in known for branch in part]


def _both(one: Branch, other: Branch) -> Branch:
    joined = dict(one)
    for name, allowed in other.items():
        joined[name] = intersection(joined[name], allowed) if name in joined else allowed
    return joined


def _possible(branch: Branch) -> bool:
    """Is there a value left for every name?"""
    return all(allowed not in (NOTHING, Spans(())) for allowed in branch.values())


def _disjoint(one: Branch, other: Branch) -> bool:
    return any(name in other and allowed.shares_none(other[name]) for name, allowed in one.items())


def apart(one: InForce, other: InForce) -> bool:
    """Do two lives lie at different times, judged by the same date?"""
    if one.on != other.on:
        return False
    if (one.before and one.before == other.start) or (other.before and other.before == one.start):
        return True
    return _life(one).shares_none(_life(other))


def _life(life: InForce) -> Spans:
    """The days of a life; a commencement, which may come on any day or be supposed, bounds nothing."""
    start = life.start if isinstance(life.start, int) else -EDGE
    return spanning(start, EDGE if life.end is None else life.end)
