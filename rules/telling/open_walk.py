"""What is missing that could still matter: one walk from what is open, through the parts of conditions that are open.

Nothing is listed that lies outside an open condition of something open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_
from typing import NamedTuple

from rules.book_loading.graph import names_worked_with
from rules.book_loading.records import Book, Counted, Rule, ValueOf, WorkedOut
from rules.case import COMPLETENESS
from rules.case import LIST as LISTED
from rules.concluding.levels import Concluded
from rules.language.domains import only
from rules.language.expression import Condition, Count, Exists, Measure, Name, Sum, Test
from rules.language.vocabulary import EPISODE, finding_dated_by, finding_on_record
from rules.reference.applying import exception_applies, given_values, in_force
from rules.reference.conclusions import CONTRADICTORY, Closed
from rules.reference.knowledge import EPISODES, THE_PERSON, Knowledge, Subject
from rules.reference.overtaking import came_later

FACT, RECORD, LIST, FIGURE, CLASH = "fact", "record", "list", "figure", "clash"
LAST = (10**9, 10**9)

Rank = tuple[int, int]  # the legal order of the regime and the rule that asks


class Leaf(NamedTuple):
    """One missing thing: a fact, a body's finding, the list of episodes, an amount; or something contradicted."""

    kind: str
    name: str
    subject: Subject


Leaves = int  # a set of leaves of one walk, a bit each: a walk joins large sets many times over
NO_LEAVES: Leaves = 0
Alike = tuple[str, str, str]  # the kind of a missing thing, its name, and the scope of whom it is about


class OpenWalk:
    """Walks from open findings to what is missing, each finding once."""

    def __init__(self, concluded: Concluded) -> None:
        self.knowledge, self.conclusions, self.chosen = concluded.knowledge, concluded.conclusions, concluded.chosen
        self.book: Book = concluded.knowledge.book
        self.ranks: dict[Leaf, Rank] = {}  # the earliest rule that asks for it
        self._leaves: list[Leaf] = []
        self._bits: dict[Leaf, Leaves] = {}
        self._walked: dict[tuple[str, Subject], Leaves] = {}

    def leaves(self, found: Leaves) -> Iterator[Leaf]:
        """The leaves of a set, in the order in which they were first met."""
        while found:
            lowest = found & -found
            yield self._leaves[lowest.bit_length() - 1]
            found ^= lowest

    def bit(self, kind: str, name: str, subject: Subject) -> Leaves:
        """The set of one leaf; empty where the walk has not met it."""
        return self._bits.get(Leaf(kind, name, subject), NO_LEAVES)

    def alike(self, found: Leaves) -> dict[Alike, Leaves]:
        """A set of leaves by what they are of, whoever they are about."""
        sorted_out: dict[Alike, Leaves] = {}
        for leaf in self.leaves(found):
            key = (leaf.kind, leaf.name, leaf.subject.scope)
            sorted_out[key] = sorted_out.get(key, NO_LEAVES) | self._bits[leaf]
        return sorted_out

    def _leaf(self, kind: str, name: str, subject: Subject, rank: Rank) -> Leaves:
        leaf = Leaf(kind, name, subject)
        bit = self._bits.get(leaf)
        if bit is None:
            bit = self._bits[leaf] = 1 << len(self._leaves)
            self._leaves.append(leaf)
            self.ranks[leaf] = rank
        elif rank < self.ranks[leaf]:
            self.ranks[leaf] = rank
        return bit

    def finding(self, name: str, subject: Subject) -> Leaves:
        """What could still settle a finding; nothing once it is settled."""
        key = (name, subject)
        if key not in self._walked:
            self._walked[key] = self._finding(name, subject)
        return self._walked[key]

    def _finding(self, name: str, subject: Subject) -> Leaves:
        closed = self.conclusions.closed[name, subject]
        leaves = NO_LEAVES
        if closed.state == CONTRADICTORY:
            return self._leaf(CLASH, name, subject, LAST)
        if closed.settled:
            return leaves
        if closed.record:
            return self._events(closed, subject)
        amounts: list[Leaves] = []
        for rule in self.conclusions.giving.get(name, ()):
            applies = self.conclusions.applies[rule.id, subject]
            if applies is None:
                leaves |= self._rule(rule, subject)
                amounts += [self._value(rule, subject)] if isinstance(rule.value, WorkedOut) else []
            elif applies:
                leaves |= self._value(rule, subject)
        # What an amount is worked out with, whichever rule turns out to apply, is asked for at once.
        leaves |= reduce(and_, amounts) if amounts else NO_LEAVES
        if self.book.findings[name].awaits_record:
            leaves |= self._leaf(RECORD, name, subject, self._first_of(name))
        return leaves

    def _events(self, closed: Closed, subject: Subject) -> Leaves:
        """What could tell whether a later event stands above a record: its date, and whether its rules apply."""
        leaves = NO_LEAVES
        assert closed.record
        for event in closed.events:
            for rule in self.conclusions.giving.get(closed.record.finding, ()):
                if only(event.value).shares_none(given_values(rule, subject, self.knowledge)):
                    continue
                rank = (self.book.regimes[rule.regime].order, rule.order)
                if came_later(event, closed.record, subject, self.knowledge) is None:
                    leaves |= self._name(event.since, subject, rank)
                if self.conclusions.applies[rule.id, subject] is None:
                    leaves |= self._rule(rule, subject)
        return leaves

    def _first_of(self, name: str) -> Rank:
        """What a body has found is asked before what its rules would need: it settles the finding at once."""
        rules = self.conclusions.giving.get(name, ())
        if not rules:
            return LAST
        return min((self.book.regimes[rule.regime].order, -1) for rule in rules)

    def _rule(self, rule: Rule, subject: Subject) -> Leaves:
        rank = (self.book.regimes[rule.regime].order, rule.order)
        leaves = NO_LEAVES
        if in_force(rule.in_force, subject, self.knowledge) is None:
            leaves |= self._name(rule.in_force.on, subject, rank)
        leaves |= self._condition(rule.when, subject, rank)
        for name in rule.unless:
            if exception_applies(name, subject, self.conclusions) is None:
                exception = self.book.rules[name]
                leaves |= self._rule(exception, subject if exception.about == subject.scope else THE_PERSON)
        return leaves

    def _value(self, rule: Rule, subject: Subject) -> Leaves:
        rank = (self.book.regimes[rule.regime].order, rule.order)
        leaves = NO_LEAVES
        names: Iterable[str] = ()
        if isinstance(rule.value, ValueOf):
            names = (rule.value.name,)
        elif isinstance(rule.value, WorkedOut):
            names = sorted(names_worked_with(rule.value))
        for name in names:
            leaves |= self._name(name, subject, rank)
        return leaves

    def _condition(self, condition: Condition, subject: Subject, rank: Rank) -> Leaves:
        leaves = NO_LEAVES
        if self.knowledge.holds(condition, subject) is not None:
            return leaves
        if isinstance(condition, Test):
            return self._measure(condition.of, subject, rank)
        for part in condition.parts:
            leaves |= self._condition(part, subject, rank)
        return leaves

    def _measure(self, measure: Measure, subject: Subject, rank: Rank) -> Leaves:
        leaves = NO_LEAVES
        match measure:
            case Name(id=name):
                return self._name(name, subject, rank)
            case Sum(terms=terms):
                for _, name in terms:
                    leaves |= self._name(name, subject, rank)
            case Count(conditions=conditions):
                for part in conditions:
                    leaves |= self._condition(part, subject, rank)
            case Exists(scope=scope, condition=condition):
                for other in self.knowledge.subjects(scope):
                    leaves |= self._condition(condition, other, rank)
                leaves |= self._list(scope, rank)
        return leaves

    def _name(self, name: str, subject: Subject, rank: Rank) -> Leaves:
        word = self.book.vocabulary.words[name]
        holder = self.knowledge.holder(name, subject)
        if (holder, name) in self.knowledge.clashing:
            return self._leaf(CLASH, name, holder, LAST)
        if self.knowledge.possible(name, subject).single() is not None:
            return NO_LEAVES
        match word.kind:
            case "fact":
                return self._leaf(FACT, name, holder, rank)
            case "finding":
                return self.finding(name, holder)
            case "figure":
                return self._leaf(FIGURE, name, THE_PERSON, rank)
            case "measure":
                return self._behind_measure(name, subject, rank)
            case "selected":
                return self._selected(name, rank)
            case "record_date" | "on_record":
                finding = finding_dated_by(name) or finding_on_record(name) or ""
                return self._record_of(finding, holder, rank)
        return NO_LEAVES

    def _record_of(self, name: str, holder: Subject, rank: Rank) -> Leaves:
        """What a body has found, where a rule asks on which day; records that contradict each other are no answer."""
        clashing = self.conclusions.closed[name, holder].state == CONTRADICTORY
        return self._leaf(CLASH, name, holder, LAST) if clashing else self._leaf(RECORD, name, holder, rank)

    def _behind_measure(self, name: str, subject: Subject, rank: Rank) -> Leaves:
        leaves = NO_LEAVES
        measure = self.knowledge.edition_in_force(self.book.measures[name], subject)
        if measure is None:
            for edition in self.book.measures[name].editions:
                if in_force(edition.in_force, subject, self.knowledge) is None:
                    leaves |= self._name(edition.in_force.on, subject, rank)
            return leaves
        if isinstance(measure.made, Counted):
            for condition in measure.made.conditions:
                leaves |= self._condition(condition, subject, rank)
            return leaves
        for part in sorted(names_worked_with(measure.made)):
            leaves |= self._name(part, subject, rank)
        # The other way to know it is asked for only where the first has been asked in vain.
        if measure.or_given and leaves and all(is_asked(leaf, self.knowledge) for leaf in self.leaves(leaves)):
            leaves |= self._name(measure.or_given, subject, rank)
        return leaves

    def _selected(self, name: str, rank: Rank) -> Leaves:
        selection = next(each for each in self.book.selections.values() if name in each.gives)
        chosen = self.chosen[selection.id]
        leaves = NO_LEAVES
        for candidate in chosen.candidates:
            leaves |= self._name(selection.where, candidate, rank)
            if len(chosen.candidates) > 1 or selection.after:
                leaves |= self._name(selection.by, candidate, rank)
            leaves |= self._name(selection.gives[name], candidate, rank)
        leaves |= self._list(EPISODE, rank)
        if selection.after:
            for subject in self.knowledge.subjects(EPISODE):
                leaves |= self._name(selection.after, subject, rank)
        return leaves

    def _list(self, scope: str, rank: Rank) -> Leaves:
        if (THE_PERSON, EPISODES) in self.knowledge.clashing:
            return self._leaf(CLASH, EPISODES, THE_PERSON, LAST)
        return NO_LEAVES if self.knowledge.complete(scope) else self._leaf(LIST, EPISODES, THE_PERSON, rank)


def is_asked(leaf: Leaf, knowledge: Knowledge) -> bool:
    """Has it been asked, without an answer?"""
    if leaf.kind == LIST:
        key = COMPLETENESS if knowledge.case.episodes else LISTED
        return key in knowledge.case.asked
    return leaf.kind == FACT and leaf.name in knowledge.parts[leaf.subject].facts


def is_judgement(leaf: Leaf, book: Book) -> bool:
    """Is it for a person or a body to decide, rather than to look up?"""
    return leaf.kind == RECORD or (leaf.kind == FACT and book.facts[leaf.name].judgement)
