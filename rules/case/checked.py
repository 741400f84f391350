"""A checked case: values only, nothing that still has to be looked at twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.language.domains import Constant

LIST, COMPLETENESS = "detention_episodes", "detention_episodes_complete"
WHOLE_PACKAGE = "whole_package"  # the id of the one need of a case that names none


@dataclass(frozen=True, slots=True)
class Given:
    """What the case says of one fact. A value of None: asked, and the answer is not known."""

    value: Constant | None
    disputed: bool = False
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The person, one episode or one need, with what is given of it."""

    id: str
    facts: Mapping[str, Given]
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finding a responsible body has itself made. `about` is the place of the episode or need, 0 for the person."""

    finding: str
    value: Constant
    by: tuple[str, ...]
    on: int
    until: int | None
    appealed: bool
    about: int
    pointer: str


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of one person, checked. Days are day numbers; `episodes` None: the list is not known.

    `asked`: what of the list of episodes was asked without an answer (LIST, COMPLETENESS). `none_of`: groups of
    presumptions that somebody asked about and nothing of them is so.
    """

    as_at: int
    as_understood_on: int
    suppose: Mapping[str, int]
    locality: str | None
    reference: str | None
    person: Part
    episodes: tuple[Part, ...] | None
    episodes_complete: bool
    needs: tuple[Part, ...]
    recorded: tuple[Recorded, ...] = field(default=())
    asked: frozenset[str] = frozenset()
    none_of: tuple[str, ...] = ()
