"""Amounts and dates made from others: every part of a type the operation takes, and the result of the type wanted."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from rules.book_loading.records import Book, Place, WorkedOut
from rules.language.comparing_numbers import TYPED_MONEY
from rules.language.refusals import TYPE_WORDS
from rules.language.source_text import Fault
from rules.language.vocabulary import PERSON, finding_dated_by, readable_from

# What each operation with parts of fixed types takes, and gives.
FIXED = {
    "days_after": (("date", "integer"), "date"),
    "months_after": (("date", "integer"), "date"),
    "years_after": (("date", "integer"), "date"),
    "whole_years_between": (("date", "date"), "integer"),
    "per_part_of": (("money", "money", "money"), "money"),
}
NOTHING = "nothing"  # the type of a 0 that is written out: it goes with numbers and with amounts


class _Wrong(Exception):
    """A working that cannot be worked out. Without a message: its fault is noted elsewhere."""


def working_faults(book: Book, lost: Container[str]) -> Iterator[Fault]:
    """Workings of rules, measures and texts that read what they cannot, or come to another type than is wanted."""
    for made, about, wanted, what, place in _workings(book):
        try:
            found = _Typing(book, about, lost).type_of(made)
            if wanted and found not in (wanted, NOTHING):
                raise _Wrong(f"comes to {TYPE_WORDS[found]}, not {TYPE_WORDS[wanted]}")
        except _Wrong as wrong:
            if str(wrong):
                yield Fault(place.file, place.line, f"{what} {wrong}")


def _workings(book: Book) -> Iterator[tuple[WorkedOut, str, str | None, str, Place]]:
    for rule in book.rules.values():
        if isinstance(rule.value, WorkedOut):
            finding = book.findings.get(rule.gives or "")
            wanted = finding.domain.type if finding else None
            yield rule.value, rule.about, wanted, f'rule "{rule.id}"', rule.place
    for measure in book.every_measure():
        if isinstance(measure.made, WorkedOut):
            yield measure.made, measure.about, measure.domain.type, f'measure "{measure.id}"', measure.place
    for remark in book.every_remark():
        if remark.by_when:
            yield remark.by_when, PERSON, "date", f'text "{remark.id}"', remark.place


@dataclass(frozen=True, slots=True)
class _Typing:
    book: Book
    about: str
    lost: Container[str]

    def type_of(self, part: str | int | WorkedOut) -> str:
        if isinstance(part, int):
            return "integer" if part else NOTHING
        if isinstance(part, str):
            return self._named(part)
        types = [self.type_of(each) for each in part.operands]
        typed = next((each for each in part.operands if isinstance(each, int) and each), None)
        if typed and "money" in types and part.operation != "times":
            raise _Wrong(f"works with {typed}: {TYPED_MONEY}")
        if part.operation in FIXED:
            taken, result = FIXED[part.operation]
            if len(types) != len(taken):
                raise _Wrong(f'gives "{part.operation}" {len(types)} parts, and it takes {len(taken)}')
            if any(type_ not in (NOTHING, wanted) for type_, wanted in zip(types, taken, strict=True)):
                self._refuse(part.operation, types, f"it takes {', '.join(TYPE_WORDS[each] for each in taken)}")
            return result
        return self._joined(part.operation, types)

    def _named(self, name: str) -> str:
        word = self.book.vocabulary.find(name)
        if word is None:
            if name in self.lost:
                raise _Wrong
            if dated := finding_dated_by(name):
                raise _Wrong(f'works with "{name}", but "{dated}" is not a finding that can be put on record')
            raise _Wrong(f'works with "{name}", which is not in this book{self.book.vocabulary.nearest(name)}')
        if not word.domain.numeric or not readable_from(self.about, word):
            raise _Wrong(f'works with "{name}", which is not a number, amount or date it can read')
        return word.domain.type

    def _joined(self, operation: str, types: list[str]) -> str:
        """The type of numbers or amounts brought together."""
        kinds = {each for each in types if each != NOTHING} or {NOTHING}
        if operation == "times":
            if types.count("money") > 1 or "date" in kinds:
                self._refuse(operation, types, "its parts are numbers, and one amount at most")
            return "money" if "money" in kinds else "integer"
        if operation == "subtract" and types == ["date", "date"]:
            return "integer"
        dates_go = operation in ("min", "max") and NOTHING not in types
        if len(kinds) > 1 or ("date" in kinds and not dates_go):
            self._refuse(operation, types, "its parts are all numbers, or all amounts")
        return kinds.pop()

    def _refuse(self, operation: str, types: list[str], takes: str) -> None:
        found = ", ".join(TYPE_WORDS.get(each, "0") for each in types)
        raise _Wrong(f'gives "{operation}" {found}: {takes}')
