"""One value of a case: from what JSON can hold to what is held inside (day numbers, pence), or why not."""

from __future__ import annotations

import re

from rules.case.identifiers import looks_like
from rules.language.domains import Constant, Domain, day, shown
from rules.language.vocabulary import nearest

LONGEST_TEXT = 2000
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
CODES = {
    "local_authority": (
        re.compile(r"[EWSN]\d{8}", re.ASCII),
        'the nine-character ONS code of an authority, such as "E08000015"',
    ),
    "nhs_body": (re.compile(r"[A-Z0-9]{3,5}"), 'the ODS code of an NHS body, such as "QYG"'),
}
MONEY = re.compile(r"\d{1,9}(\.\d{2})?", re.ASCII)


class Unreadable(ValueError):
    """A value that is not one: a stable code, and a sentence that says what would be right."""

    def __init__(self, detail: str, code: str = "wrong_value") -> None:
        super().__init__(detail)
        self.code = code


def read_value(raw: object, domain: Domain) -> Constant:
    """One value of a domain as it stands in a case: dates in ISO form, money as text in pounds.

    Returns it as held inside (day numbers, pence). Raises Unreadable with a sentence that says what would be right.
    """
    match domain.type:
        case "bool":
            if isinstance(raw, bool):
                return raw
            raise Unreadable("write true, false or null")
        case "enum":
            if isinstance(raw, str) and raw in domain.values:
                return raw
            hint = nearest(raw, domain.values) if isinstance(raw, str) else ""
            raise Unreadable(f"write one of: {', '.join(domain.values)}{hint}")
        case "integer":
            low, high = domain.bounds()
            number = int(raw) if isinstance(raw, float) and raw.is_integer() else raw
            if type(number) is int and low <= number <= high:
                return number
            raise Unreadable(f"write a whole number from {low} to {high}")
        case "money":
            if isinstance(raw, str) and MONEY.fullmatch(raw):
                pounds, _, pence = raw.partition(".")
                return int(pounds) * 100 + int(pence or 0)
            raise Unreadable('write an amount in pounds as text, such as "812.50"')
        case "date":
            return _read_day(raw, domain)
        case "code":
            pattern, example = CODES[domain.code or "local_authority"]
            if isinstance(raw, str) and (raw in domain.values or pattern.fullmatch(raw)):
                return raw
            words = "".join(f', or "{word}"' for word in domain.values)
            raise Unreadable(f"write {example}{words}")
    return read_text(raw)


def read_text(raw: object) -> str:
    """Free text of a case. Raises Unreadable where it is none, too long, broken, or seems to identify a person."""
    if not isinstance(raw, str):
        raise Unreadable("write text", "wrong_type")
    if len(raw) > LONGEST_TEXT:
        raise Unreadable(f"the text has {len(raw)} characters; at most {LONGEST_TEXT}", "too_long")
    if any("\ud800" <= character <= "\udfff" for character in raw):
        raise Unreadable("the text has half a character in it (a lone surrogate)")
    if kind := looks_like(raw):
        raise Unreadable(f"this looks like {kind}; Remit needs no identifiers, so take it out", "identifier")
    return raw


def _read_day(raw: object, domain: Domain) -> int:
    low, high = domain.bounds()
    try:
        value = day(raw) if isinstance(raw, str) and DAY.fullmatch(raw) else None
    except ValueError:
        value = None
    if value is None:
        raise Unreadable('write a day of the calendar as "YYYY-MM-DD"')
    if not low <= value <= high:
        raise Unreadable(f"write a day from {shown(low, 'date')} to {shown(high, 'date')}")
    return value
