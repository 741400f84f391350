"""What may still be true of a case: for each name and subject, the set of values it may have; and tests over those.

A test is true if it holds for every value left, false if it holds for none, and otherwise open (None). Unknown is
never false.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import NamedTuple

from rules.book_loading.records import Book, Counted, DatedValue, DeclaredMeasure, Figure, Follows
from rules.case import Case, Part
from rules.language.domains import EITHER, FALSE, TRUE, Constant, Spans, ValueSet, only, spanning
from rules.language.expression import All, Condition, Count, Exists, Measure, Name, Sum, Test
from rules.language.vocabulary import EPISODE, NEED, PERSON, finding_dated_by, finding_on_record
from rules.reference.records import record_days, whether_on_record
from rules.reference.workings import worked_out

EPISODES = "detention_episodes"  # the list itself, as something that can be contradicted
Terms = tuple[tuple[int, str], ...]


class Subject(NamedTuple):
    """Whom something is about: the person, or the episode or need at a place in the case."""

    scope: str
    place: int


THE_PERSON = Subject(PERSON, 0)
NOTHING_PRESUMED: Mapping[tuple[Subject, str], Constant] = MappingProxyType({})


def parts_of(case: Case) -> dict[Subject, Part]:
    """The person, every episode and every need of a case, each with whom something said of it is about."""
    parts = {THE_PERSON: case.person}
    parts |= {Subject(EPISODE, place): part for place, part in enumerate(case.episodes or ())}
    return parts | {Subject(NEED, place): part for place, part in enumerate(case.needs)}


class Knowledge:
    """Everything known of one case so far. Findings and selected values are added as they are settled.

    `taken_back`: names that contradict something, so may be anything. `presumed`: what is taken for given on the
    ordinary footing, by name and whom it is about; of the list of episodes, that it is whole.
    """

    def __init__(
        self,
        book: Book,
        case: Case,
        taken_back: Iterable[tuple[Subject, str]] = (),
        presumed: Mapping[tuple[Subject, str], Constant] = NOTHING_PRESUMED,
    ) -> None:
        self.book, self.case = book, case
        self._words = book.vocabulary.words
        self.parts: dict[Subject, Part] = parts_of(case)
        self._known: dict[Subject, dict[str, ValueSet]] = {
            subject: {name: only(given.value) for name, given in part.facts.items() if given.value is not None}
            for subject, part in self.parts.items()
        }
        self._known[THE_PERSON]["as_at"] = only(case.as_at)
        self.stands_for: dict[str, tuple[Subject, str]] = {}  # a selected name: whose attribute it certainly is
        self.clashing: set[tuple[Subject, str]] = set()
        self.anything_disputed = any(given.disputed for part in self.parts.values() for given in part.facts.values())
        self.presumed = presumed
        self.followed: dict[tuple[Subject, str], Follows] = {}
        for subject, name in taken_back:
            self.clash(name, subject)
        for (subject, name), value in presumed.items():
            if name != EPISODES:
                self._known[subject][name] = only(value)
        self._follow()

    def _follow(self) -> None:
        """Take what follows from what is known, until nothing more does."""
        waiting = [
            (subject, fact)
            for fact in self.book.facts.values()
            if fact.follows
            for subject in self.subjects(fact.about)
            if fact.id not in self._known[subject]
        ]
        found = True
        while found:
            found = False
            for subject, fact in waiting:
                if fact.id in self._known[subject] and self._known[subject][fact.id].single() is not None:
                    continue
                rule = next((rule for rule in fact.follows if self.holds(rule.when, subject)), None)
                if rule is not None:
                    self._known[subject][fact.id] = only(rule.value)
                    self.followed[subject, fact.id] = rule
                    self._forget_measures()
                    found = True

    def _forget_measures(self) -> None:
        """Measures were worked out from less than is known now."""
        for known in self._known.values():
            for name in [name for name in known if self._words[name].kind == "measure"]:
                del known[name]

    def subjects(self, scope: str) -> list[Subject]:
        """Every subject of a scope that the case names."""
        return [subject for subject in self.parts if subject.scope == scope]

    def by_label(self, scope: str) -> list[Subject]:
        """The same in the order of what the case calls them, so that the order in which it tells them moves nothing."""
        subjects, parts = self.subjects(scope), self.parts
        return sorted(subjects, key=lambda one: (len(parts[one].id), parts[one].id)) if len(subjects) > 1 else subjects

    def complete(self, scope: str) -> bool:
        """Are all subjects of the scope named? Needs are, once one is given; episodes only if the case says so."""
        if scope != EPISODE:
            return True
        whole = self.case.episodes_complete or (THE_PERSON, EPISODES) in self.presumed
        return whole and (THE_PERSON, EPISODES) not in self.clashing

    def holder(self, name: str, subject: Subject) -> Subject:
        """Whose name it is when something about `subject` reads it: the subject's own, or the person's."""
        return subject if self._words[name].about == subject.scope else THE_PERSON

    def possible(self, name: str, subject: Subject) -> ValueSet:
        """The values that a name may still have."""
        word = self._words[name]
        known = self._known[subject if word.about == subject.scope else THE_PERSON]
        found = known.get(name)
        if found is None:
            found = known[name] = self._unsettled(name, subject)
        return found

    def learn(self, name: str, subject: Subject, values: ValueSet) -> None:
        """Settle what a finding or a selected name may be."""
        self._known[subject][name] = values

    def clash(self, name: str, subject: Subject) -> None:
        """Take a name back: what is said of it contradicts something, so it may be anything."""
        if name == EPISODES:
            self.clashing.add((THE_PERSON, EPISODES))
            return
        holder = self.holder(name, subject)
        self.clashing.add((holder, name))
        self._known[holder][name] = self._words[name].domain.everything()

    @contextmanager
    def supposing(self, name: str, subject: Subject, value: Constant) -> Iterator[None]:
        """Take an open name to have one value, for as long as this lasts."""
        known = self._known[self.holder(name, subject)]
        before = known[name]
        known[name] = only(value)
        try:
            yield
        finally:
            known[name] = before

    def _unsettled(self, name: str, subject: Subject) -> ValueSet:
        word = self._words[name]
        if word.kind == "measure":
            return self._measured(self.book.measures[name], subject)
        if word.kind == "figure":
            dated = figure_on(self.book.figures[name], self.case.as_at)
            return word.domain.everything() if dated is None or dated.value is None else only(dated.value)
        dated_finding = finding_dated_by(name)
        if dated_finding:
            return record_days(dated_finding, self.holder(name, subject).place, self.case)
        if word.kind == "on_record":
            return whether_on_record(finding_on_record(name) or "", self.holder(name, subject).place, self.case)
        if word.kind in ("finding", "selected"):
            raise LookupError(f"{name} is read before it is settled: the levels of the book are wrong")
        return word.domain.everything()

    def edition_in_force(self, measure: DeclaredMeasure, subject: Subject) -> DeclaredMeasure | None:
        """How a measure is made for a subject; None where no making is certainly in force."""
        if measure.in_force.always:
            return measure
        from rules.reference.applying import in_force  # which itself asks what is known

        return next((edition for edition in measure.editions if in_force(edition.in_force, subject, self)), None)

    def _measured(self, whole: DeclaredMeasure, subject: Subject) -> ValueSet:
        measure = self.edition_in_force(whole, subject)
        if measure is None:
            return whole.domain.everything()
        made = measure.made
        if isinstance(made, Counted):
            return self._count(made.conditions, subject)
        found = worked_out(made, lambda name: _as_spans(self.possible(name, subject)))
        if measure.or_given:
            stated = _as_spans(self.possible(measure.or_given, subject))
            both = found.intersection(stated)
            # Where the two cannot both be right, neither is relied on: see rules.reference.contradictions.
            return both if both.spans else measure.domain.everything()
        return found

    def holds(self, condition: Condition, subject: Subject) -> bool | None:
        """Is a condition true, false or open (None) of a subject?"""
        if isinstance(condition, Test):
            of = condition.of
            values = self.possible(of.id, subject) if isinstance(of, Name) else self.measured(of, subject)
            if condition.allowed.contains_all(values):
                return True
            return False if condition.allowed.shares_none(values) else None
        settling = not isinstance(condition, All)  # the result that one part alone settles
        result: bool | None = not settling
        for part in condition.parts:
            held = self.holds(part, subject)
            if held is settling:
                return settling
            if held is None:
                result = None
        return result

    def measured(self, measure: Measure, subject: Subject) -> ValueSet:
        """The values that what a test asks about may still have."""
        match measure:
            case Name(id=name):
                return self.possible(name, subject)
            case Count(conditions=conditions):
                return self._count(conditions, subject)
            case Sum(terms=terms):
                low = high = 0
                for times, name in self._without_twins(terms, subject):
                    spans = _as_spans(self.possible(name, subject))
                    ends = (times * spans.low, times * spans.high)
                    low, high = low + min(ends), high + max(ends)
                return spanning(low, high)
            case Exists():
                return self._exists(measure)

    def _without_twins(self, terms: Terms, subject: Subject) -> Iterator[tuple[int, str]]:
        """The terms of a sum, those that stand for one and the same thing taken together.

        An episode's own date less that of the episode chosen is nothing, known or not, where it is the one chosen.
        """
        meant: dict[tuple[Subject, str], list[tuple[int, str]]] = {}
        for times, name in terms:
            key = self.stands_for.get(name, (self.holder(name, subject), name))
            meant.setdefault(key, []).append((times, name))
        return ((sum(times for times, _ in each), each[0][1]) for each in meant.values())

    def _count(self, conditions: tuple[Condition, ...], subject: Subject) -> Spans:
        held = [self.holds(each, subject) for each in conditions]
        return spanning(held.count(True), len(held) - held.count(False))

    def _exists(self, measure: Exists) -> ValueSet:
        held = [self.holds(measure.condition, subject) for subject in self.subjects(measure.scope)]
        if True in held:
            return TRUE
        return EITHER if None in held or not self.complete(measure.scope) else FALSE


def _as_spans(values: ValueSet) -> Spans:
    assert isinstance(values, Spans), "the checks of the book let only numbers be counted with"
    return values


def figure_on(figure: Figure, day: int) -> DatedValue | None:
    """The dated value of a figure that holds on a day, or None where the book has none."""
    return next((each for each in figure.values if each.start <= day and (each.end is None or day <= each.end)), None)
