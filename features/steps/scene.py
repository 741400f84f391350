"""One scenario as it unfolds: the case being put together, then the decision or the refusal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from features.steps.explaining import explained
from features.steps.failure import ScenarioFailed
from rules.book_loading.records import Book
from rules.case import CaseRefused, check_case
from rules.concluding.serving import ServedBook
from rules.decide import decide
from rules.decision import as_json
from rules.language.domains import LAST_DAY, Domain

Json = dict[str, Any]


@dataclass
class Scene:
    """The case that the Given steps put together, and what came of it."""

    served: ServedBook
    case: Json = field(default_factory=dict)
    answer: Json | None = None
    refusal: CaseRefused | None = None

    @property
    def book(self) -> Book:
        """The rulebook the scenario is decided by, with the local policy it names."""
        return self.served.localities.get(str(self.case.get("locality")), self.served).book

    @property
    def questions(self) -> list[Json]:
        """What is still asked, best asked first."""
        questions: list[Json] = self.decision["outstanding"]
        return questions

    def decide(self) -> None:
        """Check the case and decide it; a refused case is kept, for a step to expect."""
        if self.answer or self.refusal:
            raise ScenarioFailed("The case was already decided; write another scenario for another case.")
        if "as_at" not in self.case:
            raise ScenarioFailed('Say on which day: "Given the case is looked at on 23 November 2026".')
        try:
            checked = check_case(self.case, self.served.book, LAST_DAY)
        except CaseRefused as refusal:
            self.refusal = refusal
            return
        self.answer = as_json(decide(checked, self.served))

    @property
    def decision(self) -> Json:
        """The decision. Raises ScenarioFailed where there is none, saying why."""
        if self.refusal:
            faults = "\n".join(f"  at {each.pointer}: {each.detail}" for each in self.refusal.faults)
            raise ScenarioFailed(f"The case was refused, so there is no decision:\n{faults}")
        if self.answer is None:
            raise ScenarioFailed('Nothing was decided yet: write "When the case is decided" before this step.')
        return self.answer

    def fail(self, message: str) -> ScenarioFailed:
        """What went wrong, with the decision in short."""
        return ScenarioFailed(f"{message}\n\n{explained(self.decision)}")

    def need(self, label: str | None) -> Json:
        """The need of this label in the decision; the only one where none is named."""
        return self._part("need", self.decision["needs"], label)

    def episode(self, label: str | None) -> Json:
        """The episode of this label in the decision; the only one where none is named."""
        return self._part("episode", self.decision["episodes"], label)

    def _part(self, word: str, parts: list[Json], label: str | None) -> Json:
        if label is None and len(parts) == 1:
            return parts[0]
        labels = ", ".join(each["id"] for each in parts) or "none"
        if label is None:
            raise ScenarioFailed(f"Say which {word}: {labels}.")
        for each in parts:
            if each["id"] == label:
                return each
        raise ScenarioFailed(f'There is no {word} "{label}" in this case; it has: {labels}.')

    def domain(self, fact: str) -> Domain | None:
        """The declared type of a fact; None for a name the book does not have."""
        known = self.book.facts.get(fact)
        return known.domain if known else None
