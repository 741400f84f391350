"""Why a part of a condition cannot be taken, and the plain words for what is in it."""

from __future__ import annotations

import ast

FUNCTIONS = ("at_least", "any_episode", "every_episode", "any_need", "every_need", "record_date")
ALLOWED_FORMS = (
    "a condition is made of names, values, comparisons, in (...), and, or, not, + and -, at_least(k, ...), "
    "any_episode(...), every_episode(...), any_need(...), every_need(...), record_date(finding)"
)

TYPE_WORDS = {
    "enum": "one of several values",
    "bool": "a yes-or-no",
    "date": "a date",
    "money": "an amount",
    "integer": "a number",
    "code": "a code",
    "text": "free text",
}

_FORM_WORDS: dict[type[ast.AST], str] = {
    ast.Attribute: "an attribute",
    ast.Lambda: "a lambda",
    ast.ListComp: "a comprehension",
    ast.SetComp: "a comprehension",
    ast.DictComp: "a comprehension",
    ast.GeneratorExp: "a comprehension",
    ast.JoinedStr: "an f-string",
    ast.Subscript: "a subscript",
    ast.IfExp: "an if-else",
    ast.NamedExpr: "an assignment",
    ast.Starred: "a star",
    ast.List: "a list",
    ast.Dict: "a dictionary",
    ast.Set: "a set",
    ast.BinOp: "arithmetic other than + and -",
    ast.UnaryOp: "a sign before a value",
    ast.Await: "await",
    ast.Yield: "yield",
    ast.YieldFrom: "yield",
}


class Refused(Exception):
    """A part of a condition that cannot be taken, at an `ast` node."""

    def __init__(self, node: ast.expr, message: str) -> None:
        super().__init__(message)
        self.node, self.message = node, message


class Excused(Exception):
    """A part of a condition that cannot be read because of a fault noted elsewhere."""


def outside_the_language(node: ast.expr, what: str) -> Refused:
    """The refusal of something that conditions are not made of."""
    return Refused(node, f"{what} is outside the condition language: {ALLOWED_FORMS}")


def foreign_parts(node: ast.expr) -> list[Refused]:
    """Every outermost part of a condition that has no meaning anywhere in the language."""
    refusal = _foreign(node)
    if refusal:
        return [refusal]
    inner = [each for each in ast.iter_child_nodes(node) if isinstance(each, ast.expr)]
    if isinstance(node, ast.Call):
        inner = [*node.args, *(each.value for each in node.keywords)]
    return [found for each in inner for found in foreign_parts(each)]


def _foreign(node: ast.expr) -> Refused | None:
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub()) | ast.UnaryOp(op=ast.Not()):
            return None
        case ast.Call(func=ast.Name(id=name)) if name in FUNCTIONS:
            return None
        case ast.Call():
            return outside_the_language(node, f"calling {ast.unparse(node.func)}")
        case ast.Compare() if any(isinstance(each, ast.Is | ast.IsNot) for each in node.ops):
            return outside_the_language(node, '"is"')
        case ast.Constant(value=value) if not isinstance(value, bool | int | float | str):
            return outside_the_language(node, f'"{ast.unparse(node)}"')
    words = _FORM_WORDS.get(type(node))
    return outside_the_language(node, words) if words else None
