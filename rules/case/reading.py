"""Reading the parts of a raw case: each wrong part is noted with its JSON pointer, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rules.case.faults import CaseFault
from rules.case.identifiers import looks_like
from rules.case.values import Unreadable, read_text, read_value
from rules.language.domains import Constant, Domain
from rules.language.vocabulary import nearest

MOST_HINTS = 20
LONGEST_KEY = 80
WITHHELD = "(key withheld)"


class Reader:
    """Reads parts of one raw case and collects what is wrong with them."""

    def __init__(self) -> None:
        self.faults: list[CaseFault] = []
        self._hints_left = MOST_HINTS

    def fault(self, pointer: str, code: str, detail: str) -> None:
        """Note a fault."""
        self.faults.append(CaseFault(pointer, code, detail))

    def keys(self, pointer: str, raw: Mapping[str, Any], known: Iterable[str]) -> None:
        """Note every key that does not belong."""
        known = tuple(known)
        for key in raw:
            if key not in known:
                hint = self.hint(str(key), known)
                self.fault(f"{pointer}/{escaped(key)}", "unknown_key", f"there is no such key here{hint}")

    def hint(self, name: str, known: Iterable[str]) -> str:
        """The nearest known name, for the first unknown ones only: looking for it is slow."""
        self._hints_left -= 1
        return nearest(name, tuple(known)) if self._hints_left >= 0 else ""

    def mapping(self, pointer: str, raw: object) -> dict[str, Any]:
        """An object; empty where there is none."""
        if raw is None:
            return {}
        if not isinstance(raw, dict):
            self.fault(pointer, "wrong_type", "write an object")
            return {}
        return raw

    def entries(self, pointer: str, raw: object, most: int) -> list[Any]:
        """A list of at most so many entries; empty where it is none."""
        if not isinstance(raw, list):
            self.fault(pointer, "wrong_type", "write a list")
            return []
        if len(raw) > most:
            self.fault(pointer, "too_many", f"{len(raw)} entries; at most {most}")
            return []
        return raw

    def truth(self, pointer: str, raw: object) -> bool:
        """True or false; false where nothing is said."""
        if raw is not None and not isinstance(raw, bool):
            self.fault(pointer, "wrong_type", "write true or false")
        return raw is True

    def text(self, pointer: str, raw: object) -> str | None:
        """Free text, or None."""
        if raw is None:
            return None
        try:
            return read_text(raw)
        except Unreadable as error:
            self.fault(pointer, error.code, str(error))
            return None

    def date(self, pointer: str, raw: object) -> int | None:
        """A day number, or None."""
        value = None if raw is None else self.value(pointer, raw, Domain("date"))
        return value if isinstance(value, int) else None

    def value(self, pointer: str, raw: object, domain: Domain) -> Constant | None:
        """One value of a domain, or None where it is not one."""
        try:
            return read_value(raw, domain)
        except Unreadable as error:
            self.fault(pointer, error.code, str(error))
            return None


def escaped(key: object) -> str:
    """A key as a JSON pointer writes it (RFC 6901); not a key that may name a person, since pointers are logged."""
    text = str(key)
    if len(text) > LONGEST_KEY or not text.isprintable() or looks_like(text):
        return WITHHELD
    return text.replace("~", "~0").replace("/", "~1")
