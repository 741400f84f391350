"""The step list in the guide for practitioners, made from the vocabulary."""

from __future__ import annotations

import re
from pathlib import Path

from features.steps.declaring import Step
from features.steps.vocabulary import KEYWORDS, STEPS

GUIDE = Path(__file__).parents[2] / "docs" / "writing-scenarios.md"
BEGIN, END = "<!-- step list: begin -->", "<!-- step list: end -->"
BETWEEN = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)


def step_list() -> str:
    """Every step with what it means and an example, as Markdown."""
    parts = [
        f"There are {len(STEPS)} steps. What stands in `{{ }}` is for you to fill in, what stands in `[ ]` may be\n"
        "left out, and of `(this | that)` write one. A `{part}` is the label of a need or of a detention episode; a\n"
        "`{remark}` is an id, or some words in double quotes."
    ]
    for keyword in KEYWORDS:
        parts.append(f"### {keyword}")
        parts += [_entry(step) for step in STEPS if step.keyword == keyword]
    return "\n\n".join(parts)


def with_step_list(guide: str) -> str:
    """The text of the guide with the step list of today between its marks."""
    return BETWEEN.sub(lambda _: f"{BEGIN}\n\n{step_list()}\n\n{END}", guide)


def _entry(step: Step) -> str:
    return f"**`{step.wording}`**\n{step.says}\n\n```gherkin\n{step.example}\n```"
