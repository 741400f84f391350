"""What the parser must know of every name: its domain and whom it is about."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.language.domains import Domain

PERSON, NEED, EPISODE = "person", "need", "episode"
SCOPES = (EPISODE, PERSON, NEED)


@dataclass(frozen=True, slots=True)
class Word:
    """One name of the rulebook: fact, finding, figure, selected value, measure or the date of the decision."""

    id: str
    kind: str
    about: str
    domain: Domain


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every name of a rulebook, by id."""

    words: Mapping[str, Word] = field(default_factory=dict)

    def find(self, name: str) -> Word | None:
        """The word of that name, or None."""
        return self.words.get(name)

    def nearest(self, name: str) -> str:
        """A hint for a name that is not there: the nearest one that is, as a sentence part, or nothing."""
        return nearest(name, self.words)


def nearest(name: str, known: object) -> str:
    """`; did you mean "x"?` for the known name most like `name`, or an empty text."""
    close = difflib.get_close_matches(name, [str(each) for each in known], n=1)  # type: ignore[attr-defined]
    return f'; did you mean "{close[0]}"?' if close else ""


def readable_from(scope: str, word: Word) -> bool:
    """May something about `scope` read this word directly? Its own, and the person's."""
    return word.about in (PERSON, scope)
