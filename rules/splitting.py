"""What is left for a finding while some of its rules are open: looked at case by case.

An open rule is open because of names that are. Taking the values of one such name in turn often shows that some rule
applies in each case, so that `otherwise` cannot be reached, or that a rule can apply in none. Every name gives a true
bound on what is left, so the bounds of all names hold together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.applying import applies_afresh, given_values
from rules.book_loading.records import Book, Rule
from rules.conclusions import Conclusions
from rules.language.domains import NOTHING, Constant, Members, Spans, ValueSet
from rules.language.expression import Condition, Name, tests_of
from rules.values import Knowledge, Subject

MOST_CASES = 24
MOST_NAMES_AT_ONCE = 1  # what takes two open names at once to see stays open


@dataclass(frozen=True, slots=True)
class Left:
    """The values left, the rules that may give them, and whether `otherwise` may still be reached."""

    possible: ValueSet
    rules: tuple[Rule, ...]
    otherwise: bool


def left_by_cases(
    undecided: Sequence[Rule],
    otherwise: ValueSet | None,
    subject: Subject,
    knowledge: Knowledge,
    conclusions: Conclusions,
    depth: int = MOST_NAMES_AT_ONCE,
) -> Left:
    """What is left for a finding of which no rule applies, given its open rules and its `otherwise`."""
    left = _joined(list(undecided), True, otherwise, subject, knowledge)
    for name in _splittable(undecided, subject, knowledge) if depth else ():
        if left.possible.single() is not None and not left.otherwise:
            break
        left = _narrower(left, _by_cases(name, undecided, otherwise, subject, knowledge, conclusions, depth))
    return left


def _by_cases(
    name: str,
    undecided: Sequence[Rule],
    otherwise: ValueSet | None,
    subject: Subject,
    knowledge: Knowledge,
    conclusions: Conclusions,
    depth: int,
) -> Left:
    whole: Left | None = None
    for value in _values(name, subject, knowledge):
        with knowledge.supposing(name, subject, value):
            held = {rule.id: applies_afresh(rule, subject, knowledge, conclusions) for rule in undecided}
            certain = [rule for rule in undecided if held[rule.id]]
            if certain:
                case = _joined(certain, False, otherwise, subject, knowledge)
            else:
                rules = [rule for rule in undecided if held[rule.id] is None]
                case = left_by_cases(rules, otherwise, subject, knowledge, conclusions, depth - 1)
        whole = case if whole is None else _either(whole, case)
    assert whole is not None, "a name that is split on has values"
    return whole


def _joined(
    rules: Sequence[Rule], reachable: bool, otherwise: ValueSet | None, subject: Subject, knowledge: Knowledge
) -> Left:
    values = [given_values(rule, subject, knowledge) for rule in rules]
    if reachable and otherwise is not None:
        values.append(otherwise)
    possible: ValueSet = values[0] if values else NOTHING
    for each in values[1:]:
        possible = possible.union(each)
    return Left(possible, tuple(rules), reachable)


def _either(one: Left, other: Left) -> Left:
    if not _any(one.possible):
        return Left(other.possible, other.rules, one.otherwise or other.otherwise)
    possible = one.possible.union(other.possible) if _any(other.possible) else one.possible
    rules = {rule.id: rule for rule in (*one.rules, *other.rules)}
    return Left(possible, tuple(rules.values()), one.otherwise or other.otherwise)


def _narrower(one: Left, other: Left) -> Left:
    common = {rule.id for rule in other.rules}
    rules = tuple(rule for rule in one.rules if rule.id in common)
    otherwise = one.otherwise and other.otherwise
    if not _any(one.possible) or not _any(other.possible):  # no rule can apply, whichever way it falls
        return Left(NOTHING, rules, otherwise)
    return Left(_both(one.possible, other.possible), rules, otherwise)


def _both(one: ValueSet, other: ValueSet) -> ValueSet:
    if isinstance(one, Spans) and isinstance(other, Spans):
        return one.intersection(other)
    return one.complement().union(other.complement()).complement()


def _any(values: ValueSet) -> bool:
    return bool(values.spans) if isinstance(values, Spans) else bool(values.values or values.excluded)


def _splittable(undecided: Sequence[Rule], subject: Subject, knowledge: Knowledge) -> Iterator[str]:
    """The open names with few values that at least two of the open rules, or of their exceptions, test directly.

    A name that one rule alone tests tells nothing new: that rule is open, so some value of it leads there.
    """
    tested = Counter(
        name for rule in undecided for condition in _conditions(rule, knowledge.book) for name in _tested(condition)
    )
    for name, times in tested.items():
        if times > 1 and len(_values(name, subject, knowledge)) > 1:
            yield name


def _tested(condition: Condition) -> set[str]:
    tests = tests_of(condition)
    return {test.of.id for test in tests if isinstance(test.of, Name) and isinstance(test.allowed, Members)}


def _conditions(rule: Rule, book: Book) -> Iterator[Condition]:
    """The condition of a rule, and of each exception to it, once."""
    seen: set[str] = set()
    waiting = [rule]
    while waiting:
        each = waiting.pop(0)
        if each.id not in seen:
            seen.add(each.id)
            yield each.when
            waiting += [book.rules[name] for name in each.unless]


def _values(name: str, subject: Subject, knowledge: Knowledge) -> tuple[Constant, ...]:
    possible = knowledge.possible(name, subject)
    if not isinstance(possible, Members) or possible.excluded or len(possible.values) > MOST_CASES:
        return ()
    return tuple(sorted(possible.values, key=str))
