"""Ids that a rule, a body or a measure names, other than sources and findings: do they exist, and can they be meant?"""

from __future__ import annotations

from collections.abc import Container, Iterator

from rules.book_loading.checks.blame import fault_of_rule, fault_of_what_rows_share
from rules.book_loading.names_read import names_behind
from rules.book_loading.records import Book, DeclaredMeasure, InForce, Rule
from rules.language.source_text import Fault
from rules.language.vocabulary import PERSON, finding_dated_by, nearest, readable_from


def reference_faults(book: Book, lost: Container[str]) -> Iterator[Fault]:
    """Texts, exceptions, dates, commencements, successors and facts that are not there or cannot be meant."""
    for rule in book.rules.values():
        for message in _added(book, rule, lost):
            yield fault_of_rule(rule, message)
        for message in _exceptions(book, rule, lost):
            yield fault_of_what_rows_share(rule, message)
        yield from _dates(book, rule, lost)
    for remark in book.every_remark():
        for message in _wrong_dates(book, remark.in_force, PERSON, lost):
            yield Fault(remark.place.file, remark.place.line, f'text "{remark.id}" {message}')
    for body in book.bodies.values():
        for code in body.successors:
            if code not in book.bodies and code not in lost:
                message = f'body "{body.code}" has the successor "{code}", which is not in the table of bodies'
                yield Fault(body.place.file, body.place.line, message)
    for measure in book.every_measure():
        for message in _wrong_dates(book, measure.in_force, measure.about, lost):
            yield Fault(measure.place.file, measure.place.line, f'measure "{measure.id}" {message}')
        if measure.or_given and (measure.or_given in book.facts or measure.or_given not in lost):
            for message in _or_given(book, measure, measure.or_given):
                yield Fault(measure.place.file, measure.place.line, f'measure "{measure.id}" {message}')


def _added(book: Book, rule: Rule, lost: Container[str]) -> Iterator[str]:
    for kind, names in rule.adds.items():
        known = [each.id for each in book.remarks.values() if each.kind == kind]
        for name in names:
            if name not in known and (name in book.remarks or name not in lost):
                words = kind.replace("_", " ")
                yield f'adds "{name}", which is not among the texts under {words}{nearest(name, known)}'


def _exceptions(book: Book, rule: Rule, lost: Container[str]) -> Iterator[str]:
    for name in rule.unless:
        exception = book.rules.get(name)
        if exception is None:
            if name not in lost:
                yield f'yields to "{name}", which is not a rule{nearest(name, book.rules)}'
        elif exception.about not in (rule.about, PERSON):
            yield f'yields to "{name}", which is about one {exception.about}'


def _dates(book: Book, rule: Rule, lost: Container[str]) -> Iterator[Fault]:
    """What is wrong with the life of a rule; of a row, with what its table says and with dates of its own."""
    shared = set(_wrong_dates(book, rule.table.in_force, rule.about, lost)) if rule.table else set()
    for message in _wrong_dates(book, rule.in_force, rule.about, lost):
        blame = fault_of_what_rows_share if message in shared or not rule.table else fault_of_rule
        yield blame(rule, message)


def _wrong_dates(book: Book, life: InForce, about: str, lost: Container[str]) -> Iterator[str]:
    word = book.vocabulary.find(life.on)
    fits = word is not None and word.domain.type == "date" and readable_from(about, word)
    if not fits and (word or life.on not in lost):
        yield f'is in force by "{life.on}", which is not a date that a rule about the {about} can read'
    for name in (life.start, life.before):
        if isinstance(name, str) and name not in book.commencements and name not in lost:
            yield f'begins or ends with "{name}", which is not a commencement{nearest(name, book.commencements)}'


def _or_given(book: Book, measure: DeclaredMeasure, name: str) -> Iterator[str]:
    fact = book.facts.get(name)
    if fact is None or fact.about != measure.about or fact.domain.type != measure.domain.type:
        yield f'takes "{name}", which is not a fact about the {measure.about} of type {measure.domain.type}'
        return
    concluded = sorted(
        behind for behind in names_behind(book, [measure.id]) if (finding_dated_by(behind) or behind) in book.findings
    )
    if concluded:
        yield f'can be stated by the fact "{name}", so it is made of facts only, but it works with "{concluded[0]}"'
