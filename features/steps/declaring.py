"""How a step is declared: its wording, an example of it, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from features.steps.scene import Scene
from features.steps.tables import Table
from features.steps.templates import Words, filled_in, spelt_out

GIVEN, WHEN, THEN = "Given", "When", "Then"


@dataclass(frozen=True, slots=True)
class Said:
    """What one step of a scenario says: the words it fills in, and the table under it."""

    words: Words
    table: Table = ()

    def __contains__(self, name: str) -> bool:
        """Is something filled in under this name?"""
        return name in self.words

    def __getitem__(self, name: str) -> str:
        """What is filled in under this name."""
        return self.words[name]

    def get(self, name: str) -> str | None:
        """What is filled in under this name, or None where that part was left out."""
        return self.words.get(name)


Act = Callable[[Scene, Said], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a scenario may say.

    `example` is Gherkin ready to copy; a step takes a table where its example has one.
    """

    keyword: str
    template: str
    says: str
    example: str
    act: Act

    @property
    def takes_table(self) -> bool:
        """Does the step stand above a table?"""
        return "|" in self.example

    @property
    def wording(self) -> str:
        """The step as the guide shows it, with its choices spelt out."""
        return spelt_out(self.template)

    def words(self, text: str) -> Words | None:
        """What the text puts in place of the names, or None where it is another step."""
        return filled_in(self.template, text)


def step(keyword: str, template: str, says: str, example: str) -> Callable[[Act], Step]:
    """Declare a step."""

    def declared(act: Act) -> Step:
        return Step(keyword, template, says, example, act)

    return declared
