"""What a scenario may expect to be asked first."""

from __future__ import annotations

from features.steps.declaring import THEN, Said, step
from features.steps.failure import ScenarioFailed, did_you_mean
from features.steps.ordinary import WHOLE_LIST
from features.steps.scene import Scene

GROUP = "the group "


@step(
    THEN,
    "the first question is about {question}",
    "The fact, or a body's decision, that is asked for before anything else, by itself or together with others; or "
    "`the group` and its name, where several rare things are asked about at once.",
    "Then the first question is about section",
)
def first_question(scene: Scene, said: Said) -> None:
    sought = said["question"]
    if "next_question" not in scene.decision:
        raise scene.fail("The decision does not say what is asked first.")
    asked = scene.decision["next_question"] or {}
    group = sought.removeprefix(GROUP) if sought.startswith(GROUP) else None
    if group is None:
        _check_known(scene, sought)
    right = asked.get("group") == group if group else sought in _asked_together(scene, asked)
    if not right:
        raise scene.fail(f"The first question is about {_asked(asked)}, not {sought}.")


@step(
    THEN,
    "nothing more is asked",
    "That no question is left.",
    "Then nothing more is asked",
)
def nothing_asked(scene: Scene, _said: Said) -> None:
    if scene.questions or scene.decision.get("next_question"):
        listed = ", ".join(question["fact"] for question in scene.questions)
        raise scene.fail(f"More is asked: {listed or _asked(scene.decision['next_question'])}.")


FIRST_QUESTION = (first_question, nothing_asked)


def _check_known(scene: Scene, name: str) -> None:
    known = (*scene.book.facts, *scene.book.findings, *WHOLE_LIST)
    if name not in known:
        raise ScenarioFailed(f'The rulebook has no fact "{name}"{did_you_mean(name, known)}.')


def _asked_together(scene: Scene, question: dict[str, object]) -> list[object]:
    """The facts of a question: its own, and those of its group."""
    group = question.get("group")
    others = [other["fact"] for other in scene.questions if group and other.get("group") == group]
    return [question.get("fact"), *others]


def _asked(question: dict[str, object]) -> str:
    if not question:
        return "nothing"
    group = question.get("group")
    return f"{question.get('fact')} (the group {group})" if group else str(question.get("fact"))
