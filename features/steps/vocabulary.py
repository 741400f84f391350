"""The whole vocabulary, in the order of the guide."""

from __future__ import annotations

from dataclasses import dataclass

from features.steps.answers import ANSWERS
from features.steps.declaring import GIVEN, THEN, WHEN, Said, Step
from features.steps.failure import ScenarioFailed, did_you_mean
from features.steps.first_question import FIRST_QUESTION
from features.steps.givens import GIVENS, WHENS
from features.steps.ordinary import ORDINARY
from features.steps.remarks import REMARKS
from features.steps.scene import Scene
from features.steps.tables import Table
from features.steps.templates import Words

STEPS: tuple[Step, ...] = (*GIVENS, *WHENS, *ANSWERS, *ORDINARY, *FIRST_QUESTION, *REMARKS)
KEYWORDS = (GIVEN, WHEN, THEN)
MOST_STEPS = 42


@dataclass(frozen=True, slots=True)
class Match:
    """A declared step, and what a text fills into it."""

    step: Step
    words: Words


def matching(keyword: str, text: str) -> list[Match]:
    """The steps of a keyword that a text is: one, or none where the vocabulary has no such step."""
    found = ((step, step.words(text)) for step in STEPS if step.keyword == keyword)
    return [Match(step, words) for step, words in found if words is not None]


def perform(scene: Scene, keyword: str, text: str, table: Table) -> None:
    """Do what a step says. Raises ScenarioFailed where it is not so, or is no step."""
    found = matching(keyword, text)
    if not found:
        raise ScenarioFailed(not_a_step(keyword, text))
    found[0].step.act(scene, Said(found[0].words, table))


def not_a_step(keyword: str, text: str) -> str:
    """What to tell somebody who wrote a step that is not in the vocabulary."""
    for other in KEYWORDS:
        if other != keyword and matching(other, text):
            return f'"{text}" can follow {other}, not {keyword}'
    if matching(keyword, f"{text}:"):
        return f'"{text}" needs a colon at its end, and a table under it'
    near = did_you_mean(text, [step.template for step in STEPS if step.keyword == keyword])
    return f'"{keyword} {text}" is not in the step list{near}'
