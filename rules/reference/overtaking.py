"""A later event above an earlier record: the value that rules lead to stands where the event came after the record.

Three-valued like every test. While it is open whether a rule gives that value, or whether the event came later, the
finding is open between the record and the value; so filling in what is missing settles it and never turns it round.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.book_loading.records import Finding, Overtaking
from rules.case import Recorded
from rules.language.domains import Spans, ValueSet, only
from rules.reference.applying import given_values
from rules.reference.conclusions import ESTABLISHED, OPEN, RECORDED, Closed, Conclusions
from rules.reference.knowledge import Knowledge, Subject


def came_later(event: Overtaking, record: Recorded, subject: Subject, knowledge: Knowledge) -> bool | None:
    """Did an event come after the day of a record?"""
    days = knowledge.possible(event.since, subject)
    assert isinstance(days, Spans), "the checks of the book let only a date be since when"
    if days.low > record.on:
        return True
    return False if days.high <= record.on else None


@dataclass(frozen=True, slots=True)
class BesideRecord:
    """A record in use, what the rules alone lead to beside it, and all that is known of whom it is about."""

    record: Recorded
    derived: Closed
    subject: Subject
    knowledge: Knowledge
    conclusions: Conclusions

    def comes_to(self, finding: Finding) -> Closed:
        """The record, the value that a later event puts above it, or open between them."""
        assert finding.recordable
        events = [event for event in finding.recordable.overtaken_by if self._concerns(event)]
        above = tuple(event for event in events if self._overtakes(event))
        if above:
            value = only(above[0].value)
            return Closed(ESTABLISHED, value, self.derived.because, self.record, self.derived, above)
        perhaps = tuple(event for event in events if self._overtakes(event) is None)
        possible: ValueSet = only(self.record.value)
        for event in perhaps:
            possible = possible.union(only(event.value))
        return Closed(OPEN if perhaps else RECORDED, possible, record=self.record, derived=self.derived, events=perhaps)

    def _concerns(self, event: Overtaking) -> bool:
        return not event.over or self.record.value in event.over

    def _overtakes(self, event: Overtaking) -> bool | None:
        """Does a rule give the value of an event that came later than the record?"""
        later = came_later(event, self.record, self.subject, self.knowledge)
        given = self._given(event)
        if later is False or given is False:
            return False
        return None if later is None or given is None else True

    def _given(self, event: Overtaking) -> bool | None:
        """Does a rule give the value of the event? What holds where no rule applies is given by none."""
        value = only(event.value)
        if value.shares_none(self.derived.possible):
            return False
        if self.derived.state == ESTABLISHED:
            return True
        may = any(
            self.conclusions.applies[rule.id, self.subject] is not False
            and not value.shares_none(given_values(rule, self.subject, self.knowledge))
            for rule in self.conclusions.giving.get(self.record.finding, ())
        )
        return None if may else False
