"""The text of a test that was made from others: what the rulebook says, turned round or joined, brackets in place.

A test keeps the words it was written in, for reasons and faults. `ast` puts the brackets, so that no reader can take
"not (a and b)" for "(not a) and b".
"""

from __future__ import annotations

import ast

OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


def text_of(nodes: ast.expr | list[ast.expr]) -> str:
    """A part of a condition as it would be written, or several with commas between."""
    return ", ".join(ast.unparse(each) for each in (nodes if isinstance(nodes, list) else [nodes]))


def negated(text: str) -> str:
    """The opposite of a condition, as a person would write it."""
    node = _parsed(text)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return ast.unparse(node.operand)
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return ast.unparse(ast.Compare(node.left, [OPPOSITE[type(node.ops[0])]()], node.comparators))
    return ast.unparse(ast.UnaryOp(ast.Not(), node))


def all_of(one: str, other: str) -> str:
    """Both conditions, joined by "and"."""
    return _joined(ast.And(), one, other)


def one_of(one: str, other: str) -> str:
    """Either condition, joined by "or" and in brackets, so that it can stand anywhere."""
    return f"({_joined(ast.Or(), one, other)})"


def _joined(word: ast.boolop, one: str, other: str) -> str:
    parts: list[ast.expr] = []
    for node in (_parsed(one), _parsed(other)):
        parts += node.values if isinstance(node, ast.BoolOp) and isinstance(node.op, type(word)) else [node]
    return ast.unparse(ast.BoolOp(word, parts))


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body
