"""Which episode counts: the one with the first or latest date among those where something holds.

With unknown dates that is a set of episodes. What is said of the chosen one is settled if all that could be chosen
agree.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.book_loading.records import Selection
from rules.language.domains import FIRST_DAY, Span, Spans, ValueSet
from rules.language.vocabulary import EPISODE
from rules.reference.knowledge import Knowledge, Subject


@dataclass(frozen=True, slots=True)
class Chosen:
    """The episodes that could be the one chosen. `certain`: one of them is. `tied`: two have the deciding date."""

    candidates: tuple[Subject, ...]
    certain: bool
    tied: bool


def choose(selection: Selection, knowledge: Knowledge) -> Chosen:
    """The episodes that a selection could choose."""
    cutoff = _latest_end(selection, knowledge)
    dates: dict[Subject, Span] = {}
    sure: set[Subject] = set()
    for subject in knowledge.subjects(EPISODE):
        date = _span(knowledge.possible(selection.by, subject))
        fits = _all_of(knowledge.possible(selection.where, subject).single(), _after(date, cutoff))
        if fits is not False:
            # Turned round, the first date is the latest.
            dates[subject] = date if selection.latest else Span(-date.high, -date.low)
        if fits:
            sure.add(subject)
    floor = max((dates[subject].low for subject in sure), default=None)
    left = tuple(
        subject
        for subject, date in dates.items()
        if floor is None or (subject in sure and date.low == floor) or date.high >= floor
    )
    top = max((dates[subject].high for subject in left), default=None)
    tied = [subject for subject in left if subject in sure and dates[subject] == Span(top or 0, top or 0)]
    return Chosen(left, bool(sure) and knowledge.complete(EPISODE), len(tied) > 1 and knowledge.complete(EPISODE))


def chosen_values(name: str, attribute: str, chosen: Chosen, knowledge: Knowledge) -> ValueSet:
    """What a name given by a selection may be: anything where it is not certain that an episode is chosen."""
    if not chosen.certain or chosen.tied:
        return knowledge.book.vocabulary.words[name].domain.everything()
    first, *others = (knowledge.possible(attribute, subject) for subject in chosen.candidates)
    for each in others:
        first = first.union(each)
    return first


def _latest_end(selection: Selection, knowledge: Knowledge) -> Span | None:
    """Between which days the latest of the `after` dates lies; None where the selection has none.

    An episode whose date is not known may have ended on any day up to now, or not at all; one whose date is still to
    come has not ended.
    """
    if selection.after is None:
        return None
    now = knowledge.case.as_at
    dates = [_span(knowledge.possible(selection.after, subject)) for subject in knowledge.subjects(EPISODE)]
    begun = [date for date in dates if date.low <= now]
    if not begun:
        return None
    certain = [date.low for date in begun if date.high <= now]
    return Span(max(certain, default=FIRST_DAY - 1), max(min(date.high, now) for date in begun))


def _after(date: Span, cutoff: Span | None) -> bool | None:
    if cutoff is None or date.low > cutoff.high:
        return True
    return None if date.high > cutoff.low else False


def _all_of(one: object, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _span(values: ValueSet) -> Span:
    assert isinstance(values, Spans), "the checks of the book let only dates choose an episode"
    return Span(values.low, values.high)
