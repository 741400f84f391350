"""A case concluded on both footings, as everything that tells of it reads it."""

from __future__ import annotations

from rules.book_loading.records import Book, Contract
from rules.concluding.footings import Footings
from rules.concluding.levels import Concluded
from rules.decision import ORDINARY, Presumed
from rules.language.domains import ValueSet, only, shown
from rules.language.vocabulary import PERSON
from rules.reference.compiled.concluded import rules_applying
from rules.reference.conclusions import Closed
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject
from rules.telling.standing_on import NOTHING, StandingOn

Named = tuple[Subject, str]


class Basis:
    """What is given and what is ordinary of one case, and under which keys presumptions are shown."""

    def __init__(self, footings: Footings) -> None:
        self.footings = footings
        self.given, self.ordinary = footings.given, footings.ordinary
        self.book: Book = footings.given.knowledge.book
        keys = {presumption.named: f"p{number}" for number, presumption in enumerate(footings.presumed, 1)}
        self._keys: dict[Named, str] = keys
        self._ordinary: dict[Named, bool] = {}
        self._closed: dict[Named, Closed] = {}
        self.applying = rules_applying(self.ordinary.state)  # ids of the rules that apply ordinarily
        self.standing_on_given = StandingOn(self.given)
        self.standing_on_ordinary = StandingOn(self.ordinary, self.standing_on_given)

    @property
    def contract(self) -> Contract:
        """Which findings are the answer."""
        assert self.book.contract, "a served book has a contract"
        return self.book.contract

    @property
    def in_scope(self) -> bool:
        """Does the book answer for this case, as far as is known?"""
        return self.given.conclusions.closed[self.contract.scope, THE_PERSON].possible != only(False)

    def label(self, subject: Subject) -> str:
        """What a case calls a subject: `person`, or the id of the need or episode."""
        return PERSON if subject == THE_PERSON else self.given.knowledge.parts[subject].id

    def holder(self, name: str, subject: Subject) -> Subject:
        """Whose name it is: the subject's own, or the person's."""
        return self.given.knowledge.holder(name, subject)

    def is_ordinary(self, name: str, subject: Subject) -> bool:
        """Is a finding open on what is given and settled ordinarily?"""
        named = (self.holder(name, subject), name)
        if named not in self._ordinary:
            self._ordinary[named] = self.footings.is_ordinary(name, named[0])
        return self._ordinary[named]

    def closed(self, name: str, subject: Subject) -> Closed:
        """What a finding has come to, given or else ordinarily, for the subject or the person it belongs to."""
        named = (self.holder(name, subject), name)
        if named not in self._closed:
            self._closed[named] = self.footings.closed(name, named[0])
        return self._closed[named]

    def given_closed(self, name: str, subject: Subject) -> Closed:
        """What a finding has come to on what is given."""
        return self.given.conclusions.closed[name, self.holder(name, subject)]

    def state(self, name: str, subject: Subject) -> str:
        """Where a finding stands: `ordinary`, or its state on what is given."""
        return ORDINARY if self.is_ordinary(name, subject) else self.given_closed(name, subject).state

    def settled(self, name: str, subject: Subject) -> bool:
        """Is a finding settled, given or ordinarily?"""
        return self.closed(name, subject).settled

    def value(self, name: str, subject: Subject) -> object:
        """The value of a finding that is settled or ordinary, as the contract writes it; else None."""
        closed = self.closed(name, subject)
        single = closed.possible.single() if closed.settled else None
        return shown(single, self.book.findings[name].domain.type)

    def unless(self, name: str, subject: Subject) -> tuple[str, ...]:
        """The keys of the presumptions that an ordinary value rests on."""
        holder = self.holder(name, subject)
        if not self.footings.is_ordinary(name, holder):
            return ()
        among = self.standing_on_ordinary.finding(name, holder)
        return tuple(self._keys[found.named] for found in self.footings.unless(name, holder, among))

    def standing_on(self, name: str, subject: Subject) -> frozenset[Named]:
        """Every given fact that a finding stands on, whatever its state."""
        holder = self.holder(name, subject)
        standing = self.standing_on_ordinary if self.is_ordinary(name, subject) else self.standing_on_given
        found = standing.finding(name, holder)
        return frozenset(named for named in found if self.is_given(*named)) if found else NOTHING

    def is_given(self, subject: Subject, name: str) -> bool:
        """Does the case say anything of a fact, be it that nobody knows?"""
        return name == EPISODES or name in self.given.knowledge.parts[subject].facts

    def presumption_key(self, subject: Subject, name: str) -> str | None:
        """The key of a presumption; None where nothing is presumed of the fact."""
        return self._keys.get((subject, name))

    def presumed(self, key: str) -> Presumed:
        """A presumption as shown."""
        named = next(named for named, known in self._keys.items() if known == key)
        presumption = next(found for found in self.footings.presumed if found.named == named)
        usual = presumption.usual
        type_ = "bool" if presumption.fact == EPISODES else self.book.facts[presumption.fact].domain.type
        return Presumed(
            presumption.fact,
            self.label(presumption.subject),
            shown(usual.value, type_),
            usual.says,
            usual.group,
            usual.cites,
        )

    def possible(self, name: str, subject: Subject) -> ValueSet:
        """The values a name may have: as given if that settles it, else ordinarily."""
        values = self.given.knowledge.possible(name, subject)
        return values if values.single() is not None else self.ordinary.knowledge.possible(name, subject)

    def applies(self, rule: str, subject: Subject) -> bool | None:
        """Does a rule apply, on what is given or else ordinarily?"""
        held = self.given.conclusions.applies[rule, subject]
        return self.ordinary.conclusions.applies[rule, subject] if held is None else held

    def footing_of_rule(self, rule: str, subject: Subject) -> Concluded:
        """Where it shows whether a rule applies: on what is given, if that tells, or else on the ordinary footing."""
        return self.ordinary if self.given.conclusions.applies[rule, subject] is None else self.given
