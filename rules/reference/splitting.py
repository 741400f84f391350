"""What is left for a finding while some of its rules are open: looked at case by case.

An open rule is open because of names that are. Taking the values of one such name in turn often shows that some rule
applies in each case, so that `otherwise` cannot be reached, or that a rule can apply in none. Every name gives a true
bound on what is left, so the bounds of all names hold together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rules.book_loading.records import Book, Rule, ValueOf
from rules.language.domains import NOTHING, Members, Spans, ValueSet, only
from rules.language.expression import Condition, Name, tests_of
from rules.reference.applying import applies_supposing, given_values
from rules.reference.conclusions import Conclusions
from rules.reference.knowledge import Knowledge, Subject

MOST_CASES = 24


@dataclass(frozen=True, slots=True)
class Left:
    """The values left, the rules that may give them, and whether `otherwise` is still reachable."""

    possible: ValueSet
    rules: tuple[Rule, ...]
    reachable: bool


def whole(
    undecided: Sequence[Rule],
    otherwise: ValueSet | None,
    subject: Subject,
    knowledge: Knowledge,
    _conclusions: Conclusions,
) -> Left:
    """What is left without looking case by case: all that the open rules may give, and `otherwise`."""
    return _joined(undecided, {rule.id: given_values(rule, subject, knowledge) for rule in undecided}, otherwise)


def left_by_cases(
    undecided: Sequence[Rule],
    otherwise: ValueSet | None,
    subject: Subject,
    knowledge: Knowledge,
    conclusions: Conclusions,
) -> Left:
    """What is left for a finding of which no rule applies, given its open rules and its `otherwise`."""
    given = {rule.id: given_values(rule, subject, knowledge) for rule in undecided}
    left = _joined(undecided, given, otherwise)
    for name in _splittable(undecided, subject, knowledge, conclusions):
        if left.possible.single() is not None and not left.reachable:
            break
        left = _narrower(left, _by_cases(name, undecided, given, otherwise, subject, knowledge, conclusions))
    return left


def _by_cases(
    name: str,
    undecided: Sequence[Rule],
    given: Mapping[str, ValueSet],
    otherwise: ValueSet | None,
    subject: Subject,
    knowledge: Knowledge,
    conclusions: Conclusions,
) -> Left:
    moved = [rule for rule in undecided if name in conclusions.tested[rule.id]]
    taking = [rule for rule in undecided if isinstance(rule.value, ValueOf) and rule.value.name == name]
    joined: Left | None = None
    possible = knowledge.possible(name, subject)
    assert isinstance(possible, Members), "only names with few values are split on"
    for value in possible.values:
        with knowledge.supposing(name, subject, value):
            held: dict[str, bool | None] = {}
            for rule in moved:
                applies_supposing(rule, name, subject, knowledge, conclusions, held)
        certain = [rule for rule in moved if held[rule.id]]
        rules = certain or [rule for rule in undecided if held.get(rule.id) is not False]
        values = {**given, **{rule.id: only(value) for rule in taking}} if taking else given
        case = _joined(rules, values, None if certain else otherwise, reachable=not certain)
        joined = case if joined is None else _either(joined, case)
    assert joined is not None, "a name that is split on has values"
    return joined


def _joined(
    rules: Sequence[Rule], given: Mapping[str, ValueSet], otherwise: ValueSet | None, *, reachable: bool = True
) -> Left:
    possible = otherwise
    for rule in rules:
        possible = given[rule.id] if possible is None else possible.union(given[rule.id])
    return Left(NOTHING if possible is None else possible, tuple(rules), reachable)


def _either(one: Left, other: Left) -> Left:
    if not _any(one.possible):
        return Left(other.possible, other.rules, one.reachable or other.reachable)
    possible = one.possible.union(other.possible) if _any(other.possible) else one.possible
    rules = {rule.id: rule for rule in (*one.rules, *other.rules)}
    return Left(possible, tuple(rules.values()), one.reachable or other.reachable)


def _narrower(one: Left, other: Left) -> Left:
    common = {rule.id for rule in other.rules}
    rules = tuple(rule for rule in one.rules if rule.id in common)
    otherwise = one.reachable and other.reachable
    if not _any(one.possible) or not _any(other.possible):  # no rule can apply, whichever way it falls
        return Left(NOTHING, rules, otherwise)
    return Left(_both(one.possible, other.possible), rules, otherwise)


def _both(one: ValueSet, other: ValueSet) -> ValueSet:
    if isinstance(one, Spans) and isinstance(other, Spans):
        return one.intersection(other)
    return one.complement().union(other.complement()).complement()


def _any(values: ValueSet) -> bool:
    return bool(values.spans) if isinstance(values, Spans) else bool(values.values or values.excluded)


def _splittable(
    undecided: Sequence[Rule], subject: Subject, knowledge: Knowledge, conclusions: Conclusions
) -> Iterator[str]:
    """The open names with few values that the open rules test at least twice, themselves or in their exceptions.

    A name that is tested once tells nothing new: that rule is open, so some value of the name leads there.
    """
    if len(undecided) == 1 and not undecided[0].unless:
        return
    tested: dict[str, int] = {}
    for rule in undecided:
        for name, times in conclusions.tested[rule.id].items():
            tested[name] = tested.get(name, 0) + times
    for name, times in tested.items():
        if times > 1 and _has_few(knowledge.possible(name, subject)):
            yield name


def tested_names(book: Book) -> dict[str, dict[str, int]]:
    """For each rule the names it tests directly for a few values: in how many conditions, exceptions included."""
    found: dict[str, dict[str, int]] = {}
    for rule in book.rules.values():
        times = found[rule.id] = {}
        for condition in _conditions(rule, book):
            for name in _tested(condition):
                times[name] = times.get(name, 0) + 1
    return found


def _tested(condition: Condition) -> list[str]:
    tests = tests_of(condition)
    names = (test.of.id for test in tests if isinstance(test.of, Name) and isinstance(test.allowed, Members))
    return list(dict.fromkeys(names))


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


def _has_few(possible: ValueSet) -> bool:
    return isinstance(possible, Members) and not possible.excluded and 1 < len(possible.values) <= MOST_CASES
