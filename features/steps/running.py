"""Running the scenarios of a text, without pytest."""

from __future__ import annotations

from dataclasses import dataclass

from features.steps.failure import ScenarioFailed
from features.steps.reading import Run, read_feature
from features.steps.scene import Scene
from features.steps.vocabulary import perform
from rules.concluding.serving import ServedBook


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a scenario, or of one row of an outline. `problem`: None where it holds."""

    name: str
    line: int
    problem: str | None


def run_feature(text: str, served: ServedBook) -> list[Result]:
    """Run every scenario of a feature text. Raises NotGherkin."""
    feature = read_feature(text)
    return [_run(run, served) for scenario in feature.scenarios for run in scenario.runs]


def _run(run: Run, served: ServedBook) -> Result:
    scene = Scene(served)
    for step in run.steps:
        try:
            perform(scene, step.keyword, step.text, step.table)
        except ScenarioFailed as failure:
            return Result(run.name, step.line, f"{step.keyword} {step.text}\n{failure}")
    return Result(run.name, run.line, None)
