"""What has been concluded of a case so far: which rules apply, and what each finding has come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.book_loading.records import Overtaking, Rule
from rules.case import Recorded
from rules.language.domains import ValueSet
from rules.reference.knowledge import Subject

ESTABLISHED, BY_DEFAULT, RECORDED = "established", "by_default", "recorded"
OPEN, CONTRADICTORY, NOT_ARISING = "open", "contradictory", "not_arising"
SETTLED = (ESTABLISHED, BY_DEFAULT, RECORDED, NOT_ARISING)


@dataclass(frozen=True, slots=True)
class Closed:
    """What a finding has come to. `possible`: the values it may still have. `because`: the rules that apply.

    A finding on record keeps in `derived` what the rules alone lead to. `events`: what stands above the record (then
    the state is established), or may do so (then it is open).
    """

    state: str
    possible: ValueSet
    because: tuple[str, ...] = ()
    record: Recorded | None = None
    derived: Closed | None = None
    events: tuple[Overtaking, ...] = ()

    @property
    def overtaken(self) -> bool:
        """Does a later event stand above the record?"""
        return self.state == ESTABLISHED and bool(self.events)

    @property
    def settled(self) -> bool:
        """Is there nothing left to find out?"""
        return self.state in SETTLED


class Conclusions:
    """What has been concluded so far: whether each rule applies, and what each finding has come to."""

    def __init__(
        self,
        giving: Mapping[str, tuple[Rule, ...]],
        tested: Mapping[str, Mapping[str, int]],
        applies: Mapping[tuple[str, Subject], bool | None],
        closed: Mapping[tuple[str, Subject], Closed],
    ) -> None:
        self.giving, self.tested = giving, tested
        self.applies, self.closed = applies, closed
