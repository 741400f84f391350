"""From the words of a scenario to the values of a case, by the declared type of the fact, and back."""

from __future__ import annotations

import re
from datetime import datetime

from rules.language.domains import Domain

NOT_KNOWN = "not known"
YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}
LONG_DATE = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")


def written_value(text: str, domain: Domain | None) -> object:
    """The JSON value that a cell or a step means. "not known" is null.

    What does not fit the type is handed on as it stands: the case checker refuses it, and says why.
    """
    if text.lower() == NOT_KNOWN:
        return None
    match domain.type if domain else "text":
        case "bool":
            return YES_OR_NO.get(text.lower(), text)
        case "integer":
            return int(text) if text.isdecimal() else text
        case "date":
            return written_date(text)
        case "money":
            return text.removeprefix("£").replace(",", "")
        case "enum":
            assert domain
            one_word = text.lower().replace(" ", "_").replace("-", "_")
            meant = {value.lower(): value for value in domain.values}
            return text if text in domain.values else meant.get(one_word, text)
    return text


def written_date(text: str) -> str:
    """An ISO date from "2014-03-01" or "1 March 2014"; anything else as it stands."""
    if not LONG_DATE.fullmatch(text):
        return text
    try:
        return datetime.strptime(text, "%d %B %Y").date().isoformat()
    except ValueError:
        return text


def written_list(text: str) -> list[str]:
    """The members of "a", "a and b", "a or b", "a, b and c"."""
    return [each for each in re.split(r",\s*|\s+and\s+|\s+or\s+", text) if each]


def plain(value: object) -> str:
    """A value as a scenario writes it."""
    if value is None:
        return NOT_KNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
