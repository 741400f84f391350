"""From the text of a condition to its expression form.

The text is a small subset of Python expressions, read with `ast`. Everything else is refused with file, line and
caret; nothing is ever evaluated.
"""

from __future__ import annotations

import ast
import re

from rules.language.comparing_numbers import FLIPPED, number_test, numbers, numbers_named
from rules.language.comparing_words import word_test, words_named
from rules.language.domains import FALSE, TRUE
from rules.language.expression import ALWAYS, Condition, Count, Exists, Name, Test, names_in
from rules.language.normal_form import conjunction, disjunction, negation
from rules.language.refusals import (
    TYPE_WORDS,
    Excused,
    Refused,
    foreign_parts,
    outside_the_language,
)
from rules.language.scope import Scope, is_record_date
from rules.language.source_text import Fault, SourceText, fault_at
from rules.language.vocabulary import EPISODE, NEED, PERSON, Vocabulary
from rules.language.wording import negated, text_of

QUANTIFIERS = {
    "any_episode": (EPISODE, False),
    "every_episode": (EPISODE, True),
    "any_need": (NEED, False),
    "every_need": (NEED, True),
}
SIGNS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
STRAY = re.compile(r"[^ -~\s]|[#\\]")
STRAY_HINTS = {
    "#": ": a comment stands above the rule",
    "\u201c": ': quotes are straight: "',
    "\u201d": ': quotes are straight: "',
}


def parse_condition(source: SourceText, about: str, vocabulary: Vocabulary) -> tuple[Condition | None, list[Fault]]:
    """Read a condition of a rule about `about` (person, need or episode).

    Returns the condition with no faults, or None with every fault found in it. None without a fault: the condition
    reads a name that is lost in a broken part of the book, where the fault is noted already.
    """
    stray = STRAY.search(source.text)
    if stray:
        hint = STRAY_HINTS.get(stray[0], "")
        return None, [fault_at(source, stray.start(), f'"{stray[0]}" has no place in a condition{hint}')]
    text = re.sub(r"\s", " ", source.text)
    if not text.strip():
        return None, [Fault(source.file, source.line, "the condition is empty")]
    indent = len(text) - len(text.lstrip())
    try:
        tree = ast.parse(text[indent:], mode="eval")
        foreign = foreign_parts(tree.body)
        reader = _Reader(Scope(about, vocabulary), foreign, frozenset(each.node for each in foreign))
        condition = reader.condition(tree.body)
    except SyntaxError as error:
        return None, [_unreadable(source, text, indent, error)]
    except (ValueError, RecursionError, MemoryError):
        return None, [fault_at(source, indent, "this is not a condition: it is too long or too deep to read")]
    refusals = sorted(reader.refusals, key=lambda each: each.node.col_offset)
    faults = [fault_at(source, indent + each.node.col_offset, each.message) for each in refusals]
    return (None, faults) if faults or reader.excused else (condition, [])


def _unreadable(source: SourceText, text: str, indent: int, error: SyntaxError) -> Fault:
    """The fault of a text that is no expression at all, in words that do not depend on the version of Python."""
    end = len(text.rstrip())
    place = end if error.lineno != 1 or not error.offset else min(indent + error.offset - 1, end)
    message = error.msg
    if place == end:
        message = "it ends too early"
    elif text[place] == "=":
        message = "to compare, write =="
    elif message.startswith("invalid syntax"):
        message = "it cannot be read from here on"
    return fault_at(source, place, f"this is not a condition: {message}")


class _Reader:
    """Reads one condition, and goes on after a refusal so that every fault of it is found."""

    def __init__(self, scope: Scope, refusals: list[Refused], foreign: frozenset[ast.expr]) -> None:
        self.scope, self.refusals, self.foreign = scope, refusals, foreign
        self.excused = False

    def condition(self, node: ast.expr) -> Condition:
        before = len(self.refusals), self.excused
        try:
            condition = self._condition(node)
            if (len(self.refusals), self.excused) == before:
                self.scope.informative(node, condition)
        except Refused as refused:
            self.refusals.append(refused)
        except Excused:
            self.excused = True
        else:
            return condition
        return ALWAYS

    def _condition(self, node: ast.expr) -> Condition:
        match node:
            case _ if node in self.foreign:
                raise Excused
            case ast.BoolOp(op=ast.And(), values=values):
                return conjunction([self.condition(each) for each in values])
            case ast.BoolOp(values=values):
                return disjunction([self.condition(each) for each in values])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return negation(self.condition(operand), self.scope.everything)
            case ast.Compare():
                return self._comparison(node)
            case ast.Name() | ast.Call(func=ast.Name(id="record_date")):
                return self._alone(node)
            case ast.Call(func=ast.Name(id="at_least")):
                return self._at_least(node)
            case ast.Call(func=ast.Name(id=name)):
                return self._quantified(node, *QUANTIFIERS[name])
            case ast.BinOp():
                raise outside_the_language(node, "arithmetic on its own")
            case ast.Tuple():
                raise outside_the_language(node, "a list of values on its own")
        raise outside_the_language(node, "a value on its own")

    def _alone(self, node: ast.Name | ast.Call) -> Test:
        word = self.scope.word(node)
        if word.domain.type != "bool":
            words = TYPE_WORDS[word.domain.type]
            raise Refused(node, f'"{word.id}" is {words}, not a yes-or-no: compare it with a value')
        return Test(Name(word.id), TRUE, word.id)

    def _comparison(self, node: ast.Compare) -> Condition:
        if any(each in self.foreign for each in ast.walk(node) if isinstance(each, ast.expr)):
            raise Excused
        sides = [node.left, *node.comparators]
        pairs = zip(sides, node.ops, sides[1:], strict=False)
        return conjunction([self._pair(left, SIGNS[type(op)], right) for left, op, right in pairs])

    def _pair(self, left: ast.expr, sign: str, right: ast.expr) -> Condition:
        if sign in ("in", "not in"):
            test = self.scope.informative(left, self._membership(left, right))
            return test if sign == "in" else negation(test, self.scope.everything)
        return self.scope.informative(left, self._compared(left, sign, right))

    def _compared(self, left: ast.expr, sign: str, right: ast.expr) -> Test:
        text = f"{text_of(left)} {sign} {text_of(right)}"
        for name, turned, other in ((left, sign, right), (right, FLIPPED[sign], left)):
            word = self.scope.known(name)
            if word and not word.domain.numeric and isinstance(name, ast.Name):
                return word_test(self.scope, name, turned, other, text)
        if self.scope.is_lost(left) or self.scope.is_lost(right):
            raise Excused
        return number_test(self.scope, left, sign, right, text)

    def _membership(self, left: ast.expr, right: ast.expr) -> Test:
        if not isinstance(left, ast.Name) and not is_record_date(left):
            raise Refused(left, "only a name can be in (...)")
        assert isinstance(left, ast.Name | ast.Call)
        word = self.scope.word(left)
        if not isinstance(right, ast.Tuple) or not right.elts:
            raise Refused(right, 'write the values after "in" as (one, another)')
        allowed = numbers_named(word, right.elts) if word.domain.numeric else words_named(word, right.elts)
        return Test(Name(word.id), allowed, f"{text_of(left)} in {text_of(right)}")

    def _at_least(self, node: ast.Call) -> Test:
        if not node.args or node.keywords:
            raise Refused(node, "at_least takes a number and then conditions")
        number, parts = node.args[0], node.args[1:]
        if not isinstance(number, ast.Constant) or type(number.value) is not int:
            raise Refused(number, "at_least takes a whole number first")
        if number.value < 1:
            raise Refused(number, f"at_least({number.value}, ...) always holds")
        if number.value > len(parts):
            raise Refused(number, f"at_least({number.value}, ...) never holds: it counts only {len(parts)}")
        counted: list[Condition] = []
        for part in parts:
            condition = self.condition(part)
            if condition in counted and condition != ALWAYS:
                raise Refused(part, f'"{text_of(part)}" is counted twice')
            counted.append(condition)
        return Test(Count(tuple(counted), text_of(parts)), numbers(">=", number.value), text_of(node))

    def _quantified(self, node: ast.Call, scope: str, every: bool) -> Test:
        if len(node.args) != 1 or node.keywords:
            raise Refused(node, f"{text_of(node.func)}(...) takes one condition")
        if self.scope.about != PERSON:
            raise Refused(node, f"only a condition about the person can ask about every {scope}")
        inner = _Reader(Scope(scope, self.scope.vocabulary), self.refusals, self.foreign)
        condition = inner.condition(node.args[0])
        self.excused |= inner.excused
        words = (self.scope.vocabulary.find(name) for name in names_in(condition))
        if condition != ALWAYS and not any(word and word.about == scope for word in words):
            raise Refused(node, f"this says nothing about one {scope}")
        if not every:
            return Test(Exists(scope, condition, text_of(node)), TRUE, text_of(node))
        opposite = f"any_{scope}({negated(text_of(node.args))})"
        exists = Exists(scope, negation(condition, self.scope.everything), opposite)
        return Test(exists, FALSE, text_of(node))
