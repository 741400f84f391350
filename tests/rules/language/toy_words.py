"""A vocabulary of every type for tests of conditions, a second meaning of conditions, and random conditions.

The second meaning is Python's own: the text is read with `ast` and every operator does what Python does with the values
of a total world. It shares nothing with the parser under test.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from rules.language.domains import Domain, Members, ValueSet
from rules.language.expression import All, Condition, Count, Either, Exists, Measure, Name, Sum
from rules.language.parsing import parse_condition
from rules.language.source_text import Fault, SourceText
from rules.language.vocabulary import Vocabulary, Word

LEVELS = ("low", "fair", "high", "top")
COLOURS = ("red", "green", "blue")
FIRST = date(2020, 1, 1).toordinal()
DOMAINS: dict[str, tuple[str, Domain]] = {
    "wet": ("person", Domain("bool")),
    "cold": ("person", Domain("bool")),
    "dark": ("person", Domain("bool")),
    "colour": ("person", Domain("enum", COLOURS)),
    "level": ("person", Domain("enum", LEVELS, ordered=True)),
    "place": ("person", Domain("code", ("none", "abroad"), code="nhs_body")),
    "few": ("person", Domain("integer", low=0, high=5)),
    "many": ("person", Domain("integer", low=-2, high=9)),
    "cost": ("person", Domain("money")),
    "cap": ("person", Domain("money")),
    "began": ("person", Domain("date")),
    "ended": ("person", Domain("date")),
    "note": ("person", Domain("text")),
    "loud": ("episode", Domain("bool")),
    "kind": ("episode", Domain("enum", ("short", "long", "odd"))),
    "seen": ("episode", Domain("date")),
    "met": ("need", Domain("bool")),
    "size": ("need", Domain("integer", low=0, high=3)),
}
VOCABULARY = Vocabulary({name: Word(name, "fact", about, domain) for name, (about, domain) in DOMAINS.items()})
CONSTANTS = frozenset((*LEVELS, *COLOURS, "none", "abroad", "short", "long", "odd"))


def read(text: str, about: str = "person", vocabulary: Vocabulary = VOCABULARY) -> tuple[Condition | None, list[Fault]]:
    """What the parser makes of a text."""
    return parse_condition(SourceText(text, "toy.yaml", 1), about, vocabulary)


def parsed(text: str, about: str = "person") -> Condition:
    """The condition of a text without faults."""
    condition, faults = read(text, about)
    assert condition is not None, faults
    return condition


@dataclass(frozen=True)
class World:
    """A value for every name; of one episode or need, with those of the person around it."""

    values: Mapping[str, Any]
    episodes: Sequence[Mapping[str, Any]] = ()
    needs: Sequence[Mapping[str, Any]] = ()

    def inside(self, scope: str) -> list[World]:
        return [World({**self.values, **part}) for part in (self.episodes if scope == "episode" else self.needs)]


# --- what the parsed form means in a total world


def holds(condition: Condition, world: World) -> bool:
    match condition:
        case All(parts=parts):
            return all(holds(part, world) for part in parts)
        case Either(parts=parts):
            return any(holds(part, world) for part in parts)
    return in_set(measured(condition.of, world), condition.allowed)


def measured(measure: Measure, world: World) -> Any:
    match measure:
        case Name(id=name):
            return world.values[name]
        case Count(conditions=conditions):
            return sum(holds(each, world) for each in conditions)
        case Sum(terms=terms):
            return sum(times * world.values[name] for times, name in terms)
        case Exists(scope=scope, condition=condition):
            return any(holds(condition, each) for each in world.inside(scope))


def in_set(value: Any, allowed: ValueSet) -> bool:
    if isinstance(allowed, Members):
        return (value in allowed.values) is not allowed.excluded
    return any(span.low <= value <= span.high for span in allowed.spans)


# --- what Python makes of the same text

COMPARED: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda one, many: one in many,
    ast.NotIn: lambda one, many: one not in many,
}


def in_python(text: str, world: World) -> Any:
    return _value(ast.parse(f"({text}\n)", mode="eval").body, world)


def _value(node: ast.expr, world: World) -> Any:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_value(each, world) for each in values)
        case ast.BoolOp(values=values):
            return any(_value(each, world) for each in values)
        case ast.UnaryOp(operand=operand):
            return not _value(operand, world)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _value(left, world) + _value(right, world)
        case ast.BinOp(left=left, right=right):
            return _value(left, world) - _value(right, world)
        case ast.Compare(left=left, ops=ops, comparators=others):
            sides = [_ranked(each, world, ops) for each in (left, *others)]
            return all(COMPARED[type(op)](a, b) for a, op, b in zip(sides, ops, sides[1:], strict=False))
        case ast.Call(func=ast.Name(id="at_least"), args=[ast.Constant(value=wanted), *conditions]):
            return sum(bool(_value(each, world)) for each in conditions) >= wanted
        case ast.Call(func=ast.Name(id=function), args=[condition]):
            join, scope = function.split("_")
            answers = [_value(condition, each) for each in world.inside(scope)]
            return any(answers) if join == "any" else all(answers)
        case ast.Tuple(elts=elements):
            return [_value(each, world) for each in elements]
        case ast.Name(id=name):
            return name if name in CONSTANTS else world.values[name]
        case ast.Constant(value=str() as text):
            return date.fromisoformat(text).toordinal()
        case ast.Constant(value=value):
            return value
    raise AssertionError(ast.dump(node))


def _ranked(node: ast.expr, world: World, ops: Sequence[ast.cmpop]) -> Any:
    value = _value(node, world)
    in_order = any(isinstance(op, ast.Lt | ast.LtE | ast.Gt | ast.GtE) for op in ops)
    return LEVELS.index(value) if in_order and value in LEVELS else value


# --- random conditions and worlds

signs = st.sampled_from(("==", "!=", "<", "<=", ">", ">="))
equal = st.sampled_from(("==", "!="))
days = st.integers(FIRST, FIRST + 6).map(lambda number: f'"{date.fromordinal(number).isoformat()}"')


def _listed(name: str, values: Sequence[str]) -> st.SearchStrategy[str]:
    chosen = st.lists(st.sampled_from(values), min_size=1, max_size=len(values) - 1, unique=True)
    return st.builds(
        lambda word, each: f"{name} {word} ({', '.join(each)},)", st.sampled_from(("in", "not in")), chosen
    )


def _tests(*parts: Any) -> st.SearchStrategy[str]:
    return st.tuples(*(st.just(part) if isinstance(part, str) else part for part in parts)).map(" ".join)


small = st.integers(0, 9).map(str)
number = st.sampled_from(("few", "many", "few + many", "many - few", "few + 2", "few + few", "1 + many"))
amount = st.sampled_from(("cost", "cap", "cost + cap", "cap - cost"))
person_tests = st.one_of(
    st.sampled_from(("wet", "cold", "dark")),
    _tests("colour", equal, st.sampled_from(COLOURS)),
    _tests(st.sampled_from(COLOURS), equal, "colour"),
    _listed("colour", COLOURS),
    _tests("level", signs, st.sampled_from(LEVELS)),
    _tests(st.sampled_from(LEVELS), signs, "level"),
    _tests(st.sampled_from(LEVELS), "<=", "level", "<", st.sampled_from(LEVELS)),
    _listed("level", LEVELS),
    _tests("place", equal, st.sampled_from(("none", "abroad"))),
    _tests(number, signs, small),
    _tests(small, signs, number),
    _tests(number, signs, number),
    _tests(small, "<=", number, "<", small),
    _listed("few", ("1", "2", "4")),
    _tests(amount, signs, amount),
    _tests(amount, signs, "0"),
    _tests("began", signs, days),
    _tests(days, "<=", "began", "<=", "ended"),
    _tests("began + 2", signs, "ended - 1"),
    _tests("ended - began", signs, small),
    _listed("began", ('"2020-01-02"', '"2020-01-05"')),
)
episode_tests = st.one_of(
    st.sampled_from(("loud", "not loud")),
    _tests("kind", equal, st.sampled_from(("short", "long", "odd"))),
    _tests("seen", signs, days),
    _tests("seen", signs, "began"),
    st.sampled_from(("loud and wet", "kind == odd or loud", "not (loud and kind == short)")),
)
need_tests = st.one_of(
    st.sampled_from(("met", "not met", "met and cold")), _tests("size", signs, st.sampled_from("123"))
)
quantified = st.one_of(
    st.builds("{}_episode({})".format, st.sampled_from(("any", "every")), episode_tests),
    st.builds("{}_need({})".format, st.sampled_from(("any", "every")), need_tests),
)


def _compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner.map(lambda text: f"({text})"), min_size=2, max_size=4)
    return st.one_of(
        several.map(" and ".join),
        several.map(" or ".join),
        inner.map(lambda text: f"not ({text})"),
        st.builds(
            lambda parts, wanted: f"at_least({min(wanted, len(parts))}, {', '.join(parts)})", several, st.integers(1, 3)
        ),
    )


conditions = st.recursive(st.one_of(person_tests, quantified), _compound, max_leaves=8)


def _assignment(about: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({name: _values(domain) for name, (each, domain) in DOMAINS.items() if each == about})


def _values(domain: Domain) -> st.SearchStrategy[Any]:
    match domain.type:
        case "bool":
            return st.booleans()
        case "enum":
            return st.sampled_from(domain.values)
        case "code":
            return st.sampled_from((*domain.values, "QYG", "QWE"))
        case "integer":
            return st.integers(*domain.bounds())
        case "money":
            return st.integers(0, 4)
        case "date":
            return st.integers(FIRST - 2, FIRST + 8)
    return st.just("")


worlds = st.builds(
    World,
    _assignment("person"),
    st.lists(_assignment("episode"), max_size=3),
    st.lists(_assignment("need"), max_size=3),
)
