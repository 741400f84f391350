"""Which names a condition can read: those of the book that belong to whom it is about, or to the person."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from rules.language.domains import EDGE, EITHER, ValueSet, spanning
from rules.language.expression import Condition, Count, Exists, Measure, Name, Sum, Test
from rules.language.refusals import Excused, Refused
from rules.language.vocabulary import EPISODE, PERSON, RECORD_DATE, Vocabulary, Word, readable_from, record_date_of


def is_record_date(node: ast.expr) -> bool:
    """Does a part of a condition ask for the day of a record?"""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == RECORD_DATE


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition about `about` (person, need or episode) can read."""

    about: str
    vocabulary: Vocabulary

    def word(self, node: ast.Name | ast.Call) -> Word:
        """The word a name, or the date of a record, stands for; refuses what is unknown or about somebody else."""
        if self.is_lost(node):
            raise Excused
        word = self.known(node) or self._missing(node)
        if not readable_from(self.about, word):
            way = "conclude it about the person first"
            if self.about == PERSON:
                way = f"ask for it inside any_{word.about}(...) or every_{word.about}(...)"
                way += ", or select one" if word.about == EPISODE else ""
            raise Refused(node, f'"{word.id}" is about one {word.about}, and this is about the {self.about}: {way}')
        return word

    def _missing(self, node: ast.Name | ast.Call) -> Word:
        """Refuses a name that the book has not, or the date of what no body can put on record."""
        if isinstance(node, ast.Name):
            hint = self.vocabulary.nearest(node.id)
            raise Refused(node, f'"{node.id}" is not a fact, finding or figure of this book{hint}')
        finding = node.args[0] if len(node.args) == 1 and not node.keywords else None
        if not isinstance(finding, ast.Name):
            raise Refused(node, f"{RECORD_DATE}(...) takes the name of one finding")
        word = self.word(finding)
        what = "cannot be put on record" if word.kind == "finding" else f"is a {word.kind}, not a finding"
        raise Refused(finding, f'"{word.id}" {what}, so there is no record to date')

    def known(self, node: ast.expr) -> Word | None:
        """The word a node stands for, if it is a name of the book, or dates a record of it, at all."""
        match node:
            case ast.Name(id=name):
                return self.vocabulary.find(name)
            case ast.Call(func=ast.Name(id="record_date"), args=[ast.Name(id=name)], keywords=[]):
                return self.vocabulary.find(record_date_of(name))
        return None

    def is_lost(self, node: ast.expr) -> bool:
        """Does a node name something in a broken part of the book?"""
        if is_record_date(node) and isinstance(node, ast.Call):
            return len(node.args) == 1 and self.is_lost(node.args[0])
        return isinstance(node, ast.Name) and self.known(node) is None and node.id in self.vocabulary.lost

    def everything(self, measure: Measure) -> ValueSet:
        """Every value a measure may have."""
        match measure:
            case Name(id=name):
                return self.vocabulary.words[name].domain.everything()
            case Count(conditions=conditions):
                return spanning(0, len(conditions))
            case Sum(terms=terms):
                ends = [(times, self.vocabulary.words[name].domain.bounds()) for times, name in terms]
                low = sum(min(times * least, times * most) for times, (least, most) in ends)
                return spanning(low, sum(max(times * least, times * most) for times, (least, most) in ends))
            case Exists():
                return EITHER

    def informative(self, node: ast.expr, condition: Condition) -> Condition:
        """The condition itself; refuses one with a test that says nothing."""
        if says := self.says_nothing(condition):
            raise Refused(node, says)
        return condition

    def says_nothing(self, condition: Condition) -> str | None:
        """Why a condition has a test that says nothing: every value, or none, satisfies it. None: it has not."""
        for test in (condition,) if isinstance(condition, Test) else condition.parts:
            if not isinstance(test, Test):
                continue
            everything = self.everything(test.of)
            if isinstance(test.of, Sum) and not spanning(-EDGE, EDGE).contains_all(everything):
                return f'"{test.of}" adds up too much: it can reach beyond {EDGE}'
            if test.allowed.contains_all(everything):
                return f'"{test.text}" is true for every value that "{test.of}" may have'
            if test.allowed.shares_none(everything):
                return f'"{test.text}" is true for no value that "{test.of}" may have'
        return None
