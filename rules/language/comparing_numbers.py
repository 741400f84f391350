"""Comparisons of numbers, amounts and dates: brought to a sum of names, compared with a whole number."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from rules.language.domains import EDGE, Span, Spans, day, joined_spans
from rules.language.expression import Measure, Name, Sum, Test
from rules.language.refusals import TYPE_WORDS, Refused
from rules.language.scope import Scope
from rules.language.vocabulary import Word

FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
TYPED_MONEY = "an amount of money is a named figure with a source, never typed into a rule"


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a comparison: names, each taken so many times, and a whole number. Its type is what it adds up to."""

    node: ast.expr
    type: str
    terms: dict[str, int]
    number: int = 0

    @property
    def typed(self) -> bool:
        """Is it a number or day written out, with no name in it?"""
        return not self.terms

    @property
    def nothing(self) -> bool:
        """Is it 0 written out? The one amount of money that needs no figure."""
        return self.typed and self.type == "integer" and self.number == 0


def number_test(scope: Scope, left: ast.expr, sign: str, right: ast.expr, text: str) -> Test:
    """The test of `left sign right`, both numbers, amounts or dates."""
    one, other = _read(scope, left), _read(scope, right)
    if one.typed and other.typed:
        raise Refused(left, "one side of a comparison must name a fact, finding or figure")
    _joined_type(left, one, other, "compared")
    terms = _sum_of(one, other, -1)
    if not terms:
        raise Refused(left, "the two sides always differ by the same number")
    bound = other.number - one.number
    if terms[min(terms)] < 0:  # one way round for every sum, so that tests of the same sum are known to be so
        terms = {name: -times for name, times in terms.items()}
        bound, sign = -bound, FLIPPED[sign]
    measure: Measure = Sum(tuple((times, name) for name, times in sorted(terms.items())))
    if list(terms.values()) == [1]:
        measure = Name(*terms)
    return Test(measure, numbers(sign, bound), text)


def numbers_named(word: Word, nodes: list[ast.expr]) -> Spans:
    """The numbers or days listed after `in`."""
    found: list[int] = []
    for node in nodes:
        number = _written(node, word.domain.type)
        if number in found:
            raise Refused(node, f"{ast.unparse(node)} stands twice")
        found.append(number)
    return joined_spans(Span(number, number) for number in found)


def numbers(sign: str, bound: int) -> Spans:
    """All whole numbers that stand in a relation to a bound, as far as any sum can reach."""
    below, at, above = Span(-EDGE, bound - 1), Span(bound, bound), Span(bound + 1, EDGE)
    kept = {
        "<": (below,),
        "<=": (below, at),
        "==": (at,),
        "!=": (below, above),
        ">=": (at, above),
        ">": (above,),
    }[sign]
    return joined_spans(span for span in kept if span.low <= span.high)


def _read(scope: Scope, node: ast.expr) -> _Side:
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right):
            one, other = _read(scope, left), _read(scope, right)
            times = -1 if isinstance(node.op, ast.Sub) else 1
            type_ = _joined_type(node, one, other, "subtracted" if times < 0 else "added")
            return _Side(node, type_, _sum_of(one, other, times), one.number + times * other.number)
        case ast.Name() | ast.Call(func=ast.Name(id="record_date")):
            word = scope.word(node)
            if not word.domain.numeric:
                words = TYPE_WORDS[word.domain.type]
                raise Refused(node, f'"{word.id}" is {words}, not a number, an amount or a date')
            return _Side(node, word.domain.type, {word.id: 1})
        case ast.Constant(value=str()):
            return _Side(node, "date", {}, _written(node, "date"))
    return _Side(node, "integer", {}, _written(node, "integer"))


def _written(node: ast.expr, type_: str) -> int:
    """A number or day that is written out."""
    value = node.value if isinstance(node, ast.Constant) else None
    if type(value) is int and type_ != "date":
        if type_ == "money" and value != 0:
            raise Refused(node, TYPED_MONEY)
        return value
    if isinstance(value, str) and type_ == "date":
        try:
            return day(value)
        except ValueError:
            raise Refused(node, f'"{value}" is not a day of the calendar, written YYYY-MM-DD') from None
    wanted = {"date": 'a date in quotes, such as "2015-04-01"', "money": "a named figure"}
    raise Refused(node, f"expected {wanted.get(type_, 'a whole number')}, found {ast.unparse(node)}")


def _joined_type(node: ast.expr, one: _Side, other: _Side, how: str) -> str:
    """The type of two sides added, subtracted or compared; refuses what does not go together."""
    types = (one.type, other.type)
    if (
        how != "compared"
        and "date" in types
        and "integer" in types
        and not (how == "subtracted" and types[1] == "date")
    ):
        return "date"
    if types == ("date", "date") and how == "subtracted":
        return "integer"
    if one.type == other.type and not (how == "added" and one.type == "date"):
        return one.type
    if "money" in types and (one.nothing or other.nothing):
        return "money"
    for side, beside in ((one, other), (other, one)):
        if side.typed and not beside.typed:
            _written(side.node, beside.type)
    raise Refused(node, f"{TYPE_WORDS[one.type]} and {TYPE_WORDS[other.type]} cannot be {how}")


def _sum_of(one: _Side, other: _Side, times: int) -> dict[str, int]:
    terms = dict(one.terms)
    for name, more in other.terms.items():
        terms[name] = terms.get(name, 0) + times * more
    return {name: count for name, count in terms.items() if count}
