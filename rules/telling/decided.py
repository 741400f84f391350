"""A case with everything concluded of it, as the parts that write the decision read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.book_loading.records import Book, Contract
from rules.concluding.levels import Concluded
from rules.language.domains import only
from rules.reference.conclusions import Closed, Conclusions
from rules.reference.episodes import Chosen
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject
from rules.telling.outstanding import OpenWalk
from rules.telling.reasons import Explanation


@dataclass(frozen=True, slots=True)
class Decided:
    """A case with everything concluded of it."""

    knowledge: Knowledge
    conclusions: Conclusions
    chosen: Mapping[str, Chosen]
    walk: OpenWalk

    @classmethod
    def of(cls, concluded: Concluded) -> Decided:
        """What was concluded, ready to be told."""
        knowledge, conclusions, chosen = concluded.knowledge, concluded.conclusions, concluded.chosen
        return cls(knowledge, conclusions, chosen, OpenWalk(knowledge, conclusions, chosen))

    @property
    def book(self) -> Book:
        """The book that decided."""
        return self.knowledge.book

    @property
    def contract(self) -> Contract:
        """Which findings are the answer."""
        assert self.book.contract, "a served book has a contract"
        return self.book.contract

    @property
    def in_scope(self) -> bool:
        """Does the book answer for this case, as far as is known?"""
        return self.closed(self.contract.scope, THE_PERSON).possible != only(False)

    def explanation(self) -> Explanation:
        """A fresh explanation, in which nothing has been told yet."""
        return Explanation(self.knowledge, self.conclusions, self.chosen)

    def closed(self, name: str, subject: Subject) -> Closed:
        """What a finding has come to, for the subject or for the person it belongs to."""
        return self.conclusions.closed[name, self.knowledge.holder(name, subject)]
