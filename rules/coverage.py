"""Findings that never take their `otherwise`: their rules cover every value that one name can have.

A table with a row for every value is the usual case. Without this, a payer would seem possible that no row names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rules.book_loading.records import Book, Rule
from rules.language.domains import NOTHING, Members
from rules.language.expression import Name, Test


def always_given(book: Book, giving: Mapping[str, tuple[Rule, ...]]) -> frozenset[str]:
    """The findings that some rule gives a value in every case."""
    return frozenset(name for name, rules in giving.items() if _covers_everything(rules, book))


def _covers_everything(rules: Iterable[Rule], book: Book) -> bool:
    covered: dict[str, Members] = {}
    for rule in rules:
        test = rule.when
        unconditional = rule.in_force.always and rule.understood.always and not rule.unless
        if unconditional and isinstance(test, Test) and isinstance(test.of, Name) and isinstance(test.allowed, Members):
            covered[test.of.id] = covered.get(test.of.id, NOTHING).union(test.allowed)
    return any(
        allowed.contains_all(book.vocabulary.words[name].domain.everything()) for name, allowed in covered.items()
    )
