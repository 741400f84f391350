"""Which bodies could put a finding on record on a day, of this person: plain tests of what is given, nothing concluded.

What cannot be told from what is given is let pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.book_loading.records import Recordable, Recorder
from rules.case.checked import Given
from rules.language.domains import in_words, only
from rules.language.expression import All, Condition, Name, Test


@dataclass(frozen=True, slots=True)
class WhoMay:
    """Who may put a finding on record on a day (None: it does not matter, or is not known).

    `must`: who certainly may, so that a joint finding lacks something without them.
    """

    on: int | None
    may: tuple[str, ...]
    must: frozenset[str]
    jointly: bool

    def agree(self, bodies: object) -> bool:
        """Are these bodies that may, and all of them where they only can together?"""
        if not isinstance(bodies, list) or not bodies or any(body not in self.may for body in bodies):
            return False
        return not self.jointly or self.must <= set(bodies)

    def __str__(self) -> str:
        day = "" if self.on is None else f"on {in_words(self.on)} "
        if not self.may:
            return f"{day}no body could make this finding"
        bodies = " and ".join(self.may) + " together" if self.jointly else " or ".join(self.may)
        return f"{day}only {bodies} can make this finding"


def who_may(recordable: Recordable, on: int | None, facts: Mapping[str, Given]) -> WhoMay:
    """Who may put a finding on record on a day, given some facts; the day is told only where it matters."""
    held = [(recorder.body, _may(recorder, on, facts)) for recorder in recordable.by]
    may = tuple(dict.fromkeys(body for body, certain in held if certain is not False))
    must = frozenset(body for body, certain in held if certain)
    dated = any(recorder.start or recorder.end for recorder in recordable.by)
    return WhoMay(on if dated else None, may, must, recordable.jointly)


def _may(recorder: Recorder, on: int | None, facts: Mapping[str, Given]) -> bool | None:
    lives = None if on is None and (recorder.start or recorder.end) else on is None or recorder.lives_on(on)
    if lives is False:
        return False
    holds = recorder.when is None or _holds(recorder.when, facts)
    return None if holds and lives is None else holds


def _holds(condition: Condition, facts: Mapping[str, Given]) -> bool | None:
    """Is a condition over facts true, false or open (None)?"""
    if isinstance(condition, Test):
        given = facts.get(condition.of.id) if isinstance(condition.of, Name) else None
        return None if given is None or given.value is None else condition.allowed.contains_all(only(given.value))
    held = [_holds(part, facts) for part in condition.parts]
    settling = not isinstance(condition, All)  # the result that one part alone settles
    return settling if settling in held else None if None in held else not settling
