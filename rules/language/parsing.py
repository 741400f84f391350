"""From the text of a condition to its expression form.

The text is a small subset of Python expressions, read with `ast`. Everything else is refused with file, line and
caret; nothing is ever evaluated.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from rules.language.domains import TRUE, Members, Span, Spans, ValueSet, day, joined_spans
from rules.language.expression import (
    All,
    Condition,
    Count,
    Either,
    Exists,
    Measure,
    Name,
    Sum,
    Test,
)
from rules.language.normal_form import conjunction, disjunction, negation
from rules.language.source_text import Fault, SourceText, fault_at
from rules.language.vocabulary import EPISODE, NEED, PERSON, Vocabulary, Word, readable_from

QUANTIFIERS = {
    "any_episode": (EPISODE, False),
    "every_episode": (EPISODE, True),
    "any_need": (NEED, False),
    "every_need": (NEED, True),
}
ORDER = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
ALLOWED_FORMS = (
    "a condition is made of names, values, comparisons, in (...), and, or, not, + and -, at_least(k, ...), "
    "any_episode(...), every_episode(...), any_need(...), every_need(...)"
)


class Refused(Exception):
    """A part of a condition that cannot be taken, at an `ast` node."""

    def __init__(self, node: ast.AST, message: str) -> None:
        super().__init__(message)
        self.node, self.message = node, message


def parse_condition(
    source: SourceText, about: str, vocabulary: Vocabulary
) -> tuple[Condition | None, list[Fault]]:
    """Read a condition of a rule about `about` (person, need or episode).

    Returns the condition with no faults, or None with every fault found in it.
    """
    try:
        tree = ast.parse(f"({source.text}\n)", mode="eval")
    except SyntaxError as error:
        line, column = error.lineno or 1, max(0, (error.offset or 1) - 1)
        last = len(source.text.splitlines()) or 1
        if line > last:
            line, column = last, len(source.text.splitlines()[-1]) if source.text else 0
        elif line == 1:
            column = max(0, column - 1)
        return None, [fault_at(source, line, column, f"this is not a condition: {error.msg}")]
    except (ValueError, RecursionError, MemoryError):
        return None, [fault_at(source, 1, 0, "this is not a condition: it cannot be read")]
    reader = _Reader(source, about, vocabulary)
    condition = reader.condition(tree.body)
    return (None, reader.faults) if reader.faults else (condition, [])


class _Reader:
    def __init__(self, source: SourceText, about: str, vocabulary: Vocabulary) -> None:
        self.source, self.about, self.vocabulary = source, about, vocabulary
        self.faults: list[Fault] = []

    def condition(self, node: ast.expr) -> Condition:
        try:
            return self._condition(node)
        except Refused as refused:
            at = refused.node
            line, column = getattr(at, "lineno", 1), getattr(at, "col_offset", 0)
            column = column - 1 if line == 1 else column
            self.faults.append(fault_at(self.source, line, column, refused.message))
            return All(())

    def _condition(self, node: ast.expr) -> Condition:
        match node:
            case ast.BoolOp(op=ast.And(), values=values):
                return self._checked(node, conjunction([self.condition(each) for each in values]))
            case ast.BoolOp(op=ast.Or(), values=values):
                return self._checked(node, disjunction([self.condition(each) for each in values]))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return negation(self.condition(operand))
            case ast.Compare():
                return self._comparison(node)
            case ast.Call():
                return self._call(node)
            case ast.Name():
                word = self._word(node)
                if word.domain.type != "bool":
                    raise Refused(
                        node,
                        f'"{word.id}" is {_a(word.domain.type)}, not a yes-or-no: compare it with a value',
                    )
                return Test(Name(word.id), TRUE, word.id)
        raise Refused(node, f"{_form(node)} is outside the condition language: {ALLOWED_FORMS}")

    def _checked(self, node: ast.expr, condition: Condition) -> Condition:
        """Refuse a merged test that no value, or every value, satisfies."""
        if not self.faults:
            for test in condition.parts if isinstance(condition, All | Either) else (condition,):
                if isinstance(test, Test) and isinstance(test.of, Name):
                    word = self.vocabulary.find(test.of.id)
                    if word:
                        self._check_informative(node, test, word.domain.everything())
        return condition

    def _check_informative(self, node: ast.expr, test: Test, everything: ValueSet) -> None:
        if test.allowed.contains_all(everything):
            raise Refused(node, f'"{test.text}" is true for every value that "{test.of}" may have')
        if test.allowed.shares_none(everything):
            raise Refused(node, f'"{test.text}" is true for no value that "{test.of}" may have')

    def _word(self, node: ast.Name) -> Word:
        word = self.vocabulary.find(node.id)
        if word is None:
            hint = self.vocabulary.nearest(node.id)
            raise Refused(node, f'"{node.id}" is not a fact, finding or figure of this book{hint}')
        if not readable_from(self.about, word):
            raise Refused(
                node,
                f'"{word.id}" is about one {word.about}, and this is about the {self.about}: '
                f"ask for it inside any_{word.about}(...) or every_{word.about}(...), or select one",
            )
        return word

    # --- comparisons -------------------------------------------------------------------------------------------

    def _comparison(self, node: ast.Compare) -> Condition:
        sides = [node.left, *node.comparators]
        parts = [
            self._pair(node, left, op, right)
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
        ]
        return self._checked(node, conjunction(parts)) if len(parts) > 1 else parts[0]

    def _pair(self, node: ast.Compare, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Condition:
        text = f"{ast.unparse(left)} {_operator(op)} {ast.unparse(right)}"
        if isinstance(op, ast.In | ast.NotIn):
            test = self._membership(left, right, text)
            return negation(test) if isinstance(op, ast.NotIn) else test
        if isinstance(op, ast.Is | ast.IsNot):
            raise Refused(node, f'"is" is outside the condition language: {ALLOWED_FORMS}')
        word, side, other, sign = self._valued_side(left, right, _operator(op))
        if word is None:
            return self._linear(node, left, right, _operator(op), text)
        allowed = self._compared(word, side, other, sign)
        test = Test(Name(word.id), allowed, text)
        self._check_informative(side, test, word.domain.everything())
        return test

    def _valued_side(
        self, left: ast.expr, right: ast.expr, sign: str
    ) -> tuple[Word | None, ast.expr, ast.expr, str]:
        """Which side names something that is not a number, if either does."""
        for side, other, turned in ((left, right, sign), (right, left, FLIPPED[sign])):
            if isinstance(side, ast.Name):
                word = self.vocabulary.find(side.id)
                if word and not word.domain.numeric:
                    return self._word(side), side, other, turned
        return None, left, right, sign

    def _compared(self, word: Word, side: ast.expr, other: ast.expr, sign: str) -> ValueSet:
        if sign in ("==", "!="):
            chosen = Members(frozenset({self._value(word, other)}))
            return chosen if sign == "==" else self._rest(word, chosen)
        if not word.domain.ordered:
            raise Refused(side, f'"{word.id}" has no order, so it cannot be compared with {sign}')
        levels = word.domain.values
        at = levels.index(str(self._value(word, other)))
        kept = {"<": levels[:at], "<=": levels[: at + 1], ">": levels[at + 1 :], ">=": levels[at:]}[sign]
        return Members(frozenset(kept))

    def _rest(self, word: Word, chosen: Members) -> Members:
        everything = word.domain.everything()
        assert isinstance(everything, Members)
        return chosen.complement() if everything.excluded else Members(everything.values - chosen.values)

    def _value(self, word: Word, node: ast.expr) -> bool | str:
        if word.domain.type == "bool":
            if isinstance(node, ast.Constant) and isinstance(node.value, bool):
                return node.value
            raise Refused(node, f'"{word.id}" is a yes-or-no: write it alone, or with not')
        if not isinstance(node, ast.Name):
            raise Refused(node, f'"{word.id}" is compared with one of its values, written as a plain word')
        if node.id not in word.domain.values:
            what = "level" if word.domain.ordered else "value"
            known = ", ".join(word.domain.values) or "none"
            raise Refused(node, f'"{word.id}" has no {what} "{node.id}"; it has: {known}')
        return node.id

    def _membership(self, left: ast.expr, right: ast.expr, text: str) -> Test:
        if not isinstance(left, ast.Name):
            raise Refused(left, "only a name can be in (...)")
        word = self._word(left)
        if not isinstance(right, ast.Tuple) or not right.elts:
            raise Refused(right, 'write the values after "in" as (one, another)')
        allowed: ValueSet
        if word.domain.numeric:
            allowed = joined_spans(
                Span(number, number)
                for number in (self._number(word.domain.type, each) for each in right.elts)
            )
        else:
            values = [self._value(word, each) for each in right.elts]
            for value, each in zip(values, right.elts, strict=True):
                if values.count(value) > 1:
                    raise Refused(each, f'"{value}" stands twice')
            allowed = Members(frozenset(values))
        test = Test(Name(word.id), allowed, text)
        self._check_informative(left, test, word.domain.everything())
        return test

    # --- numbers -----------------------------------------------------------------------------------------------

    def _linear(self, node: ast.Compare, left: ast.expr, right: ast.expr, sign: str, text: str) -> Test:
        """Bring `left sign right` to: a sum of names, compared with a whole number."""
        type_ = self._number_type(left) or self._number_type(right)
        if type_ is None:
            raise Refused(node, "one side of a comparison must name a fact, finding or figure")
        terms: dict[str, int] = {}
        constant = self._collect(left, 1, type_, terms) + self._collect(right, -1, type_, terms)
        terms = {name: times for name, times in terms.items() if times}
        if not terms:
            raise Refused(node, "the two sides always differ by the same number")
        if all(times < 0 for times in terms.values()):
            terms = {name: -times for name, times in terms.items()}
            constant, sign = -constant, FLIPPED[sign]
        bound = -constant
        measure: Measure = Sum(tuple(sorted((times, name) for name, times in terms.items())))
        if list(terms.values()) == [1]:
            measure = Name(next(iter(terms)))
        test = Test(measure, _numbers(sign, bound), text)
        low, high = self._reach(terms)
        self._check_informative(node, test, Spans((Span(low, high),)))
        return test

    def _reach(self, terms: dict[str, int]) -> tuple[int, int]:
        low = high = 0
        for name, times in terms.items():
            word = self.vocabulary.words[name]
            least, most = word.domain.bounds()
            low += times * (least if times > 0 else most)
            high += times * (most if times > 0 else least)
        return low, high

    def _number_type(self, node: ast.expr) -> str | None:
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and (word := self.vocabulary.find(part.id)):
                return word.domain.type
        return None

    def _collect(self, node: ast.expr, times: int, type_: str, terms: dict[str, int]) -> int:
        match node:
            case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right):
                turned = -times if isinstance(node.op, ast.Sub) else times
                return self._collect(left, times, type_, terms) + self._collect(right, turned, type_, terms)
            case ast.Name():
                word = self._word(node)
                if not word.domain.numeric:
                    raise Refused(
                        node, f'"{word.id}" is {_a(word.domain.type)}, not a number, an amount or a date'
                    )
                terms[word.id] = terms.get(word.id, 0) + times
                return 0
        return times * self._number(type_, node)

    def _number(self, type_: str, node: ast.expr) -> int:
        if isinstance(node, ast.Constant):
            if isinstance(node.value, int) and not isinstance(node.value, bool):
                if type_ == "money" and node.value != 0:
                    raise Refused(
                        node, "an amount of money is a named figure with a source, never typed into a rule"
                    )
                return node.value
            if isinstance(node.value, str) and type_ == "date":
                try:
                    return day(node.value)
                except ValueError:
                    raise Refused(node, f'"{node.value}" is not a date of the form YYYY-MM-DD') from None
        wanted = {"date": 'a date in quotes, such as "2015-04-01"', "money": "a named figure"}
        raise Refused(node, f"expected {wanted.get(type_, 'a whole number')} here, found {ast.unparse(node)}")

    # --- calls -------------------------------------------------------------------------------------------------

    def _call(self, node: ast.Call) -> Condition:
        name = node.func.id if isinstance(node.func, ast.Name) else None
        if name == "at_least" and not node.keywords:
            return self._at_least(node)
        if name in QUANTIFIERS and len(node.args) == 1 and not node.keywords:
            return self._quantified(node, *QUANTIFIERS[name])
        if name in QUANTIFIERS:
            raise Refused(node, f"{name}(...) takes one condition")
        raise Refused(
            node, f"calling {ast.unparse(node.func)} is outside the condition language: {ALLOWED_FORMS}"
        )

    def _at_least(self, node: ast.Call) -> Test:
        if not node.args or any(isinstance(each, ast.Starred) for each in node.args):
            raise Refused(node, "at_least takes a number and then conditions")
        number, conditions = node.args[0], node.args[1:]
        if not isinstance(number, ast.Constant) or type(number.value) is not int:
            raise Refused(number, "at_least takes a whole number first")
        if not 1 <= number.value <= len(conditions):
            raise Refused(
                number,
                f"at_least({number.value}, ...) over {len(conditions)} conditions can never be told apart",
            )
        count = Count(tuple(self.condition(each) for each in conditions), _unparsed(conditions))
        return Test(count, _numbers(">=", number.value), ast.unparse(node))

    def _quantified(self, node: ast.Call, scope: str, every: bool) -> Test:
        if self.about not in (PERSON, scope) or (self.about == scope and scope != PERSON):
            raise Refused(node, f"a condition about one {self.about} cannot ask about every {scope}")
        inner = _Reader(self.source, scope, self.vocabulary)
        condition = inner.condition(node.args[0])
        self.faults.extend(inner.faults)
        text = ast.unparse(node)
        if every:
            exists = Exists(scope, negation(condition), f"any_{scope}(not ({ast.unparse(node.args[0])}))")
            return Test(exists, Members(frozenset({False})), text)
        return Test(Exists(scope, condition, text), TRUE, text)


def _numbers(sign: str, bound: int) -> Spans:
    edge = Spans((Span(bound, bound),))
    outside = edge.complement().spans
    if sign in ("==", "!="):
        return edge if sign == "==" else Spans(outside)
    below, above = outside
    return {
        "<": Spans((below,)),
        "<=": Spans((Span(below.low, bound),)),
        ">": Spans((above,)),
        ">=": Spans((Span(bound, above.high),)),
    }[sign]


def _operator(op: ast.cmpop) -> str:
    names = {
        ast.Eq: "==",
        ast.NotEq: "!=",
        ast.In: "in",
        ast.NotIn: "not in",
        ast.Is: "is",
        ast.IsNot: "is not",
    }
    return {**ORDER, **names}[type(op)]


def _unparsed(nodes: Iterable[ast.expr]) -> str:
    return ", ".join(ast.unparse(each) for each in nodes)


def _a(type_: str) -> str:
    return {
        "enum": "one of several values",
        "bool": "a yes-or-no",
        "date": "a date",
        "money": "an amount",
        "integer": "a number",
        "code": "a code",
        "text": "free text",
    }[type_]


def _form(node: ast.expr) -> str:
    names = {
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
        ast.Constant: "a value on its own",
        ast.Tuple: "a list of values on its own",
        ast.List: "a list",
        ast.Dict: "a dictionary",
        ast.Set: "a set",
        ast.BinOp: "arithmetic on its own",
        ast.UnaryOp: "this sign",
        ast.Await: "await",
    }
    return names.get(type(node), f'"{ast.unparse(node)}"')
