"""Does a text look as if it names a person? Remit needs no identifiers and refuses those that can be recognised.

Names cannot be recognised; the pages say so. The text itself is never repeated in a message. What names nobody passes:
dates, spans of hours, and ten digits that fail the check digit of an NHS number.
"""

from __future__ import annotations

import re
import unicodedata

APART = r"[\s().,/_-]"  # how people break up the digits of a number
DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}"
    r"|(?:19|20)\d{2}([-./])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01]))(?!\d)"
)
DASHES = re.compile(r"[\u2010-\u2015\u2212]")
TEN_DIGITS = re.compile(rf"(?<!\d)(?:\d{APART}{{0,3}}){{9}}\d(?!\d)")
WEIGHTS = range(10, 1, -1)

LOOKS = (
    ("an e-mail address", re.compile(r"(?<=[^\s@])(?:@|\s?[\[(]\s?at\s?[\])]\s?)[^\s@]+\.[^\s@]", re.IGNORECASE)),
    ("a National Insurance number", re.compile(r"\b[A-Z]{2}[\s-]?(?:\d{2}[\s-]?){3}[A-D]\b", re.IGNORECASE)),
    (
        "a telephone number",
        re.compile(rf"(?<!\d)(?:(?:\+|00)44{APART}*(?:0{APART}*)?|0)(?:{APART}{{0,3}}\d){{9,10}}(?!\d)"),
    ),
    ("a postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[\s-]{0,2}\d[A-Z]{2}\b", re.IGNORECASE)),
)


def looks_like(text: str) -> str | None:
    """What kind of identifier the text seems to hold, or None.

    >>> looks_like("reviewed 03-06-2026, sleeping night 0900 - 2100, record 3120456781")
    >>> looks_like("ring (0151) 496 0000")
    'a telephone number'
    """
    plain = DASHES.sub("-", unicodedata.normalize("NFKC", text))
    without_dates = DATE.sub(" on a day ", plain)
    if any(_is_nhs_number(found.group()) for found in TEN_DIGITS.finditer(without_dates)):
        return "an NHS number"
    return next((kind for kind, pattern in LOOKS if pattern.search(without_dates)), None)


def _is_nhs_number(text: str) -> bool:
    """Do ten digits end in the check digit of an NHS number (modulus 11)?"""
    digits = [int(sign) for sign in text if sign.isdigit()]
    check = 11 - sum(weight * digit for weight, digit in zip(WEIGHTS, digits, strict=False)) % 11
    return check != 10 and digits[-1] == check % 11
