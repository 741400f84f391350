"""A second reading of conditions: two-valued, over a world in which all is known. Shares nothing with rules.language.

A world answers `read(name, subject)` and `members(scope)`; values are what Python has for them (booleans, words, whole
numbers). Reading may raise, where the world has yet to be told something: see second_opinion.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

Subject = tuple[str, int]  # whom something is about: ("person", 0), ("need", place) or ("episode", place)
Reading = Callable[["World", Subject], Any]

COMPARED = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class World(Protocol):
    """What conditions are read of."""

    words: Mapping[str, Mapping[str, Any]]

    def read(self, name: str, subject: Subject) -> Any: ...

    def members(self, scope: str) -> list[Subject]: ...


def reading(text: str, words: Mapping[str, Mapping[str, Any]]) -> Reading:
    """A condition as a function of a world and a subject. `words`: every name with its type and values."""
    return _read(ast.parse(f"({text})", mode="eval").body, words)


def _read(node: ast.expr, words: Mapping[str, Mapping[str, Any]]) -> Reading:
    match node:
        case ast.BoolOp(op=op, values=values):
            parts = [_read(each, words) for each in values]
            join = all if isinstance(op, ast.And) else any
            return lambda world, subject: join(part(world, subject) for part in parts)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            turned = _read(inner, words)
            return lambda world, subject: not turned(world, subject)
        case ast.Compare():
            return _comparison(node, words)
        case ast.BinOp(op=op, left=left, right=right):
            one, other = _read(left, words), _read(right, words)
            sign = 1 if isinstance(op, ast.Add) else -1
            return lambda world, subject: one(world, subject) + sign * other(world, subject)
        case ast.Call(func=ast.Name(id="at_least"), args=[ast.Constant(value=wanted), *given]):
            counted = [_read(each, words) for each in given]
            return lambda world, subject: sum(bool(each(world, subject)) for each in counted) >= wanted
        case ast.Call(func=ast.Name(id="record_date")):
            name = ast.unparse(node)
            return lambda world, subject: world.read(name, subject)
        case ast.Call(func=ast.Name(id=quantifier), args=[condition]):
            join_all, scope = quantifier.split("_")
            asked = _read(condition, words)
            join = {"any": any, "every": all}[join_all]
            return lambda world, _: join(asked(world, each) for each in world.members(scope))
        case ast.Name(id=name) if name in words:
            return lambda world, subject: world.read(name, subject)
        case ast.Name(id=word):
            return lambda _world, _subject: word
        case ast.Constant(value=str(text)):
            number = day_number(text)
            return lambda _world, _subject: number
        case ast.Constant(value=value):
            return lambda _world, _subject: value
    raise AssertionError(f"the tests do not write {ast.dump(node)}")


def _comparison(node: ast.Compare, words: Mapping[str, Mapping[str, Any]]) -> Reading:
    sides = [node.left, *node.comparators]
    pairs = [_pair(*each, words) for each in zip(sides, node.ops, sides[1:], strict=False)]
    return lambda world, subject: all(pair(world, subject) for pair in pairs)


def _pair(left: ast.expr, sign: ast.cmpop, right: ast.expr, words: Mapping[str, Mapping[str, Any]]) -> Reading:
    one = _read(left, words)
    if isinstance(sign, ast.In | ast.NotIn):
        assert isinstance(right, ast.Tuple)
        chosen = [_read(each, words) for each in right.elts]
        wanted = isinstance(sign, ast.In)
        return lambda world, subject: (one(world, subject) in [each(world, subject) for each in chosen]) is wanted
    other = _read(right, words)
    compared = COMPARED[type(sign)]
    levels = _levels(left, words) or _levels(right, words)
    if levels and not isinstance(sign, ast.Eq | ast.NotEq):
        return lambda world, subject: compared(levels.index(one(world, subject)), levels.index(other(world, subject)))
    return lambda world, subject: compared(one(world, subject), other(world, subject))


def _levels(node: ast.expr, words: Mapping[str, Mapping[str, Any]]) -> list[str]:
    word = words.get(node.id, {}) if isinstance(node, ast.Name) else {}
    return list(word["values"]) if word.get("ordered") else []


def day_number(text: str) -> int:
    """A day as a whole number, so that days can be counted."""
    return date.fromisoformat(text).toordinal()
