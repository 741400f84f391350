"""Comparisons of names that stand for words: enums, codes, and the yes-or-no that is never compared."""

from __future__ import annotations

import ast
import re

from rules.language.domains import Members
from rules.language.expression import Name, Test
from rules.language.refusals import Refused
from rules.language.scope import Scope
from rules.language.vocabulary import Word

COUNCIL_CODE = re.compile(r"[EW][0-9]{8}")  # of the national register of areas: the country, then a number


def word_test(scope: Scope, name: ast.Name, sign: str, other: ast.expr, text: str) -> Test:
    """The test of `name sign other`, where the name stands for a word."""
    word = scope.word(name)
    value = _value(word, other)
    if sign == "==":
        return Test(Name(word.id), Members(frozenset({value})), text)
    if sign == "!=":
        return Test(Name(word.id), _all_but(word, value), text)
    if not word.domain.ordered:
        raise Refused(name, f'"{word.id}" has no order, so it cannot be compared with {sign}')
    levels = word.domain.values
    at = levels.index(value)
    kept = {"<": levels[:at], "<=": levels[: at + 1], ">": levels[at + 1 :], ">=": levels[at:]}[sign]
    return Test(Name(word.id), Members(frozenset(kept)), text)


def words_named(word: Word, nodes: list[ast.expr]) -> Members:
    """The values listed after `in`."""
    found: list[str] = []
    for node in nodes:
        value = _value(word, node)
        if value in found:
            raise Refused(node, f'"{value}" stands twice')
        found.append(value)
    return Members(frozenset(found))


def _all_but(word: Word, value: str) -> Members:
    everything = word.domain.everything()
    assert isinstance(everything, Members)
    if everything.excluded:
        return Members(frozenset({value}), excluded=True)
    return Members(everything.values - {value})


def _value(word: Word, node: ast.expr) -> str:
    if word.domain.type == "bool":
        raise Refused(node, f'"{word.id}" is a yes-or-no: write it alone, or with not')
    if isinstance(node, ast.Name) and word.domain.code == "local_authority" and COUNCIL_CODE.fullmatch(node.id):
        return node.id
    if not word.domain.values:
        raise Refused(node, f'"{word.id}" has no values that a rule could name')
    if not isinstance(node, ast.Name):
        raise Refused(node, f'"{word.id}" is compared with one of its values, written as a plain word')
    if node.id not in word.domain.values:
        what = "level" if word.domain.ordered else "value"
        known = ", ".join(word.domain.values)
        raise Refused(node, f'"{word.id}" has no {what} "{node.id}"; it has: {known}')
    return node.id
