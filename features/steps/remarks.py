"""What a scenario may expect beside the answer: questions, remarks, interim, reasons, routes ruled out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from features.steps.declaring import THEN, Said, step
from features.steps.explaining import all_grounds, beneath
from features.steps.failure import ScenarioFailed, did_you_mean
from features.steps.plain_values import written_date
from features.steps.scene import Json, Scene

LISTS = {"warning": "warnings", "next step": "next_steps", "limit": "not_concluded"}
# The first words of the ids of warnings that come from what was supposed or recorded, not from the rulebook.
COMPUTED_REMARKS = ("supposed", "appealed", "record_differs", "later_record", "lapsed_record", "overtaken_record")
WHOLE_LIST = "detention_episodes"


@step(
    THEN,
    "the question about {fact}[ of {part}] is {asked}",
    "Whether a missing fact is asked for: `asked`, `not asked`, or `asked again` where the answer was not known.",
    "Then the question about still_detained of first is asked",
)
def question_is(scene: Scene, said: Said) -> None:
    fact, part = _known_question(scene, said["fact"]), said.get("part")
    found = [each for each in scene.questions if each["fact"] == fact and (part is None or part in each["on"])]
    wanted = said["asked"]
    if bool(found) == (wanted == "not asked") or (wanted == "asked again" and not found[0]["asked"]):
        raise scene.fail(f"The question about {fact} is not {wanted}. Questions: {_asked(scene)}.")


@step(
    THEN,
    "one of the first {n} questions is about {fact}",
    "That a question comes early in the list of what is missing.",
    "Then one of the first 3 questions is about section",
)
def early_question(scene: Scene, said: Said) -> None:
    fact = _known_question(scene, said["fact"])
    if fact not in [each["fact"] for each in scene.questions[: int(said["n"])]]:
        raise scene.fail(f"No early question is about {fact}. Questions: {_asked(scene)}.")


@step(
    THEN,
    "the {kind} {remark} is {given}[ by {date}]",
    "A remark of the decision, by its id in the rulebook or by some of its words in double quotes. "
    "The kind is `warning`, `next step`, `interim arrangement` or `limit` (what the decision does not conclude).",
    'Then the warning "community treatment order" is given',
)
def remark_is(scene: Scene, said: Said) -> None:
    kind, remark = said["kind"], said["remark"]
    _check_remark(scene, remark)
    found = [each for each in _remarks(scene, kind) if _is_remark(each, remark)]
    if "date" in said:
        found = [each for each in found if each["by_when"] == written_date(said["date"])]
    if bool(found) != (said["given"] == "given"):
        listed = "\n".join(f"  - {' | '.join(_texts(each))}" for each in _remarks(scene, kind)) or "  (none)"
        raise scene.fail(f"The {kind} {remark} is not {said['given']} as expected. There are:\n{listed}")


@step(
    THEN,
    "meanwhile the care is kept going by {who}",
    "Who carries on while something is open: some words of it are enough.",
    "Then meanwhile the care is kept going by the integrated care board and the council",
)
def meanwhile(scene: Scene, said: Said) -> None:
    found = _arrangements(scene)
    if not any(said["who"].casefold() in each["who"].casefold() for each in found):
        listed = "; ".join(f"{each['who']}: {each['what']}" for each in found)
        raise scene.fail(f"Meanwhile the care is kept going by {listed}")


@step(
    THEN,
    "the reasons {cite} {citation}",
    "A source, by its id, that the reasons rest on (`cite`) or must not rest on (`do not cite`).",
    "Then the reasons cite mha1983.s117.2",
)
def reasons_cite(scene: Scene, said: Said) -> None:
    citation = said["citation"]
    if citation not in scene.book.sources:
        hint = did_you_mean(citation, scene.book.sources)
        raise ScenarioFailed(f'The rulebook has no source "{citation}"{hint}.')
    cited = {cite for ground in all_grounds(scene.decision) for cite in ground["cites"]}
    if (citation in cited) != (said["cite"] == "cite"):
        raise scene.fail(f"The reasons cite: {', '.join(sorted(cited)) or 'nothing'}.")


@step(
    THEN,
    "the route {route} is ruled out for {need}[, saying {text}]",
    "A route that is not open to a need, and some words of why.",
    'Then the route chc is ruled out for support, saying "section 117"',
)
def route_ruled_out(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    sought = (said.get("text") or "").strip('"').casefold()
    found = [route for route in need["ruled_out"] if route["route"] == said["route"]]
    told = [*found, *(ground for route in found for ground in beneath(scene.decision, route["because"]))]
    if not found or sought not in " ".join(_texts(told)).casefold():
        why = " | ".join(_texts(told)) if found else "not ruled out"
        raise scene.fail(f"The route {said['route']} for {need['id']}: {why}.")


REMARKS = (question_is, early_question, remark_is, meanwhile, reasons_cite, route_ruled_out)


def _known_question(scene: Scene, name: str) -> str:
    if name not in scene.book.facts and name not in scene.book.findings and name != WHOLE_LIST:
        raise ScenarioFailed(f'The rulebook has no fact "{name}"{did_you_mean(name, scene.book.facts)}.')
    return name


def _asked(scene: Scene) -> str:
    return ", ".join(each["fact"] for each in scene.questions) or "none"


def _remarks(scene: Scene, kind: str) -> list[Json]:
    if kind == "interim arrangement":
        return _arrangements(scene)
    remarks: list[Json] = scene.decision[LISTS[kind]]
    return remarks


def _arrangements(scene: Scene) -> list[Json]:
    interim: Json = scene.decision["interim"]
    return [interim, *interim["also"]]


def _check_remark(scene: Scene, sought: str) -> None:
    written_by_the_book = sought.split(".")[0] not in COMPUTED_REMARKS and not sought.startswith('"')
    if written_by_the_book and sought not in scene.book.remarks:
        hint = did_you_mean(sought, scene.book.remarks)
        raise ScenarioFailed(f'The rulebook has no remark "{sought}"{hint}.')


def _is_remark(found: Json, sought: str) -> bool:
    """Is this the remark of that id, or one with the words in quotes?"""
    if sought.startswith('"'):
        return sought.strip('"').casefold() in " ".join(_texts(found)).casefold()
    return bool(found["id"] == sought)


def _texts(value: object) -> Iterator[str]:
    """Every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _all_texts(value.values())
    elif isinstance(value, list):
        yield from _all_texts(value)


def _all_texts(values: Iterable[object]) -> Iterator[str]:
    for each in values:
        yield from _texts(each)
