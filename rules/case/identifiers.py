"""Does a text look as if it names a person? Remit needs no identifiers and refuses those that can be recognised.

Names cannot be recognised; the pages say so. The text itself is never repeated in a message.
"""

from __future__ import annotations

import re

LOOKS = (
    ("an e-mail address", re.compile(r"(?<=[^\s@])@[^\s@]+\.[^\s@]")),
    ("a National Insurance number", re.compile(r"\b[A-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b", re.IGNORECASE)),
    ("an NHS number", re.compile(r"(?<!\d)\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)")),
    ("a telephone number", re.compile(r"(?<!\d)(?:\+44|\(?0)[\d\s()-]{8,14}\d(?!\d)")),
    ("a postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", re.IGNORECASE)),
)


def looks_like(text: str) -> str | None:
    """What kind of identifier the text seems to hold, or None."""
    return next((kind for kind, pattern in LOOKS if pattern.search(text)), None)
