"""What the parser must know of every name: its domain and whom it is about.

The parser needs no more of a book than this, so conditions can be read and tested without one.
"""

from __future__ import annotations

import difflib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from rules.language.domains import Domain

PERSON, NEED, EPISODE = "person", "need", "episode"
SCOPES = (EPISODE, PERSON, NEED)
RECORD_DATE = "record_date"
ON_RECORD = "on_record_"


@dataclass(frozen=True, slots=True)
class Word:
    """One name of the rulebook.

    `kind`: fact, finding, figure, measure, selected, record_date, on_record, or date (`as_at`).
    """

    id: str
    kind: str
    about: str
    domain: Domain


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every name of a rulebook, by id.

    `lost` are names that stand in a broken part of it: they exist, so nobody is told otherwise, but nothing more is
    known of them.
    """

    words: Mapping[str, Word] = field(default_factory=dict)
    lost: Container[str] = frozenset()

    def find(self, name: str) -> Word | None:
        """The word of that name, or None."""
        return self.words.get(name)

    def nearest(self, name: str) -> str:
        """A hint for a name that is not there: the nearest one that is, as a sentence part, or nothing."""
        return nearest(name, self.words)


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, if one is like it at all."""
    close = difflib.get_close_matches(name, [word for word in known if "(" not in word], n=1)
    return close[0] if close else None


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean "x"?` for the known name most like `name`, or an empty text."""
    found = closest(name, known)
    return f'; did you mean "{found}"?' if found else ""


def readable_from(scope: str, word: Word) -> bool:
    """May something about `scope` read this word directly? Its own, and the person's."""
    return word.about in (PERSON, scope)


def record_date_of(finding: str) -> str:
    """The name that stands for the day on which a finding was put on record."""
    return f"{RECORD_DATE}({finding})"


def finding_dated_by(name: str) -> str | None:
    """The finding whose record a name dates; None where the name is no such date."""
    opening = f"{RECORD_DATE}("
    return name[len(opening) : -1] if name.startswith(opening) and name.endswith(")") else None


def on_record(finding: str) -> str:
    """The name that is true where a body has put a finding on record; no record given leaves it open."""
    return f"{ON_RECORD}{finding}"


def finding_on_record(name: str) -> str | None:
    """The finding of whose record a name tells; None where the name is no such name."""
    return name.removeprefix(ON_RECORD) if name.startswith(ON_RECORD) else None
