"""What a rule gives: a finding of its own scope, and one of that finding's values."""

from __future__ import annotations

from collections.abc import Container, Iterator

from rules.book_loading.checks.blame import fault_of_rule, fault_of_what_rows_share
from rules.book_loading.records import Book, Finding, Rule, ValueOf, WorkedOut
from rules.book_loading.written import as_written
from rules.language.comparing_numbers import TYPED_MONEY
from rules.language.domains import Domain
from rules.language.source_text import Fault
from rules.language.vocabulary import nearest, readable_from


def conclusion_faults(book: Book, lost: Container[str]) -> Iterator[Fault]:
    """Conclusions that their finding cannot have. Amounts and dates worked out are looked at with other workings."""
    for rule in book.rules.values():
        yield from faults_of_conclusion(book, rule, lost)


def faults_of_conclusion(book: Book, rule: Rule, lost: Container[str]) -> Iterator[Fault]:
    """What is wrong with the conclusion of one rule."""
    finding = book.findings.get(rule.gives or "")
    if rule.gives is None:
        return
    if finding is None:
        if rule.gives not in lost:
            message = f'gives "{rule.gives}", which is not a finding{nearest(rule.gives, book.findings)}'
            yield fault_of_what_rows_share(rule, message)
    elif finding.about != rule.about:
        message = f'is about one {rule.about}, but finding "{finding.id}" is about the {finding.about}'
        yield fault_of_what_rows_share(rule, message)
    elif isinstance(rule.value, ValueOf):
        for message in _taken(book, rule, finding, rule.value.name, lost):
            yield fault_of_rule(rule, message)
    elif not isinstance(rule.value, WorkedOut) and not finding.domain.holds(rule.value):
        message = f'gives "{finding.id}" the value "{as_written(rule.value)}"{_instead(finding.domain)}'
        yield fault_of_rule(rule, message)


def _instead(domain: Domain) -> str:
    match domain.type:
        case "bool":
            return "; it has: true, false"
        case "enum" | "code" if domain.values:
            return f"; it has: {', '.join(domain.values)}"
        case "integer":
            return "; it is a whole number from {} to {}".format(*domain.bounds())
        case "money":
            return f": {TYPED_MONEY}"
    return ": such a value comes from works_out or value_of, and is never typed into a rule"


def _taken(book: Book, rule: Rule, finding: Finding, name: str, lost: Container[str]) -> Iterator[str]:
    word = book.vocabulary.find(name)
    if word is None:
        if name not in lost:
            yield f'takes the value of "{name}", which is not in this book{book.vocabulary.nearest(name)}'
    elif not readable_from(rule.about, word):
        yield f'takes the value of "{name}", which is about one {word.about}'
    elif not _within(word.domain, finding.domain):
        yield f'gives "{finding.id}" the value of "{name}", which may have values that "{finding.id}" has not'


def _within(taken: Domain, wanted: Domain) -> bool:
    """Is whatever one name may be something that the other may be? Bounds of numbers are not looked at."""
    return taken.type == wanted.type and taken.code == wanted.code and set(taken.values) <= set(wanted.values)
