"""What a scenario may expect of the answer: status, findings, route, payers, charge; or that the case is refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from features.steps.declaring import THEN, Said, step
from features.steps.explaining import outcome, paid
from features.steps.failure import ScenarioFailed, did_you_mean
from features.steps.plain_values import plain, written_list, written_value
from features.steps.scene import Json, Scene
from features.steps.tables import rows
from rules.language.vocabulary import PERSON

STATUSES = ("determined", "ordinary", "judgement_needed", "information_needed", "contradictory", "out_of_scope")
SETTLED = ("established", "by_default", "recorded")
NOT_SETTLED = ("open", "ordinary")
OPEN_BETWEEN = "open between "


@step(
    THEN,
    "the status[ of {need}] is {status}",
    "Where the case, or one need, stands: " + ", ".join(STATUSES) + ".",
    "Then the status of support is determined",
)
def status(scene: Scene, said: Said) -> None:
    expected = said["status"].replace(" ", "_")
    if expected not in STATUSES:
        raise ScenarioFailed(f'"{expected}" is not a status. Write one of: {", ".join(STATUSES)}.')
    found = scene.need(said["need"])["status"] if "need" in said else scene.decision["status"]
    if found != expected:
        raise scene.fail(f"The status is {found}, not {expected}.")


@step(
    THEN,
    "the finding {finding}[ of {part}] is {outcome}",
    "What is settled: a value, `open`, `open between a and b` (exactly these), `not arising` or `contradictory`. "
    "What is only ordinarily so is open.",
    "Then the finding s117_status is open between active and ended",
)
def finding_is(scene: Scene, said: Said) -> None:
    name = said["finding"]
    _expect(scene, name, found_finding(scene, name, said.get("part")), said["outcome"])


@step(
    THEN,
    "the finding {finding}[ of {part}] {may} be {value}",
    "One value that is still possible (`may still be`) or no longer possible (`cannot be`).",
    "Then the finding s117_status cannot be ended",
)
def finding_may_be(scene: Scene, said: Said) -> None:
    name = said["finding"]
    finding = found_finding(scene, name, said.get("part"))
    value = meant_value(scene, name, said["value"])
    if _still_possible(value, finding["possible"]) != (said["may"] == "may still"):
        raise scene.fail(f"{name} is {outcome(finding)}: it {said['may']} be {plain(value)} does not hold.")


@step(
    THEN,
    "the route of {need} is {outcome}",
    "The law under which a need is settled to be met: a route, `open`, or `open between a and b` (exactly these).",
    "Then the route of support is section_117",
)
def route_is(scene: Scene, said: Said) -> None:
    assert scene.book.contract
    _expect(scene, scene.book.contract.route, scene.need(said["need"])["route"], said["outcome"])


@step(
    THEN,
    "these bodies pay for {need}:",
    "Every body that is settled to pay for a need, and how; nobody else is. Where the person has a part, the person is "
    "a row too. A third heading, `code`, may say which body it is.",
    """Then these bodies pay for support:
  | body            | role         |
  | icb             | pays_jointly |
  | local_authority | pays_jointly |""",
)
def bodies_pay(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    headings = said.table[0]
    expected = rows(said.table, ("body", "role"), ("code",))
    if not same_bodies(headings, expected, settled_payers(need)):
        raise scene.fail(f"{need['id']} is paid for by: {paid(need)}.")


@step(
    THEN,
    "no body pays for {need}",
    "No body is settled to pay for a need, other than perhaps the person.",
    "Then no body pays for rent",
)
def no_body_pays(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    if any(payer["body"] != PERSON for payer in settled_payers(need)):
        raise scene.fail(f"{need['id']} is paid for by: {paid(need)}.")


@step(
    THEN,
    "the person pays {outcome} for {need}",
    "What is settled that the person may be asked to pay: nothing, assessed_later, means_tested, full_cost, "
    "not_applicable, or `open`.",
    "Then the person pays nothing for support",
)
def person_pays(scene: Scene, said: Said) -> None:
    assert scene.book.contract
    _expect(scene, scene.book.contract.charge, scene.need(said["need"])["person_pays"], said["outcome"])


@step(
    THEN,
    "the case is refused at {pointer} with {code}",
    "That the case cannot be read, where, and by which code.",
    "Then the case is refused at /as_at with outside_the_book",
)
def refused(scene: Scene, said: Said) -> None:
    if not scene.refusal:
        raise scene.fail("The case was not refused.")
    faults = scene.refusal.faults
    if (said["pointer"], said["code"]) not in [(each.pointer, each.code) for each in faults]:
        listed = "\n".join(f"  - at {each.pointer} with {each.code}: {each.detail}" for each in faults)
        raise ScenarioFailed(f"The case was refused, but otherwise:\n{listed}")


@step(
    THEN,
    "the contradiction names {names}",
    "The facts that cannot all be true.",
    "Then the contradiction names still_detained and end_date",
)
def contradiction_names(scene: Scene, said: Said) -> None:
    names = [name for each in scene.decision["contradictions"] for name in each["names"]]
    named = {*names, *(name.rpartition(".")[2] for name in names)}
    missing = [name for name in written_list(said["names"]) if name not in named]
    if missing:
        raise scene.fail(f"No contradiction names {', '.join(missing)}.")


ANSWERS = (
    status, finding_is, finding_may_be, route_is, bodies_pay, no_body_pays, person_pays, refused, contradiction_names,
)  # fmt: skip


def settled_payers(need: Json) -> list[Json]:
    """Who is settled to pay for a need."""
    return [payer for payer in need["payers"] if payer.get("state", SETTLED[0]) in SETTLED]


def same_bodies(headings: Sequence[str], expected: Iterable[Mapping[str, str]], found: Iterable[Json]) -> bool:
    """Are these the same bodies under these headings, in any order?"""
    wanted = sorted(tuple(row[heading] for heading in headings) for row in expected)
    return wanted == sorted(tuple(plain(payer.get(heading)) for heading in headings) for payer in found)


def found_finding(scene: Scene, name: str, part: str | None) -> Json:
    """A finding of the decision. Raises ScenarioFailed where the book or the case has no such finding."""
    declared = scene.book.findings.get(name)
    if declared is None:
        raise ScenarioFailed(f'The rulebook has no finding "{name}"{did_you_mean(name, scene.book.findings)}.')
    place = scene.decision
    if scene.book.is_local(name):
        need = scene.need(part) if declared.about == "need" else scene.decision["needs"][0]
        local: Json = need["local"]["findings"][name]
        return local
    if declared.about == "need":
        place = scene.need(part)
    elif declared.about == "episode":
        place = scene.episode(part)
    elif part:
        raise ScenarioFailed(f'{name} is about the person; leave out "of {part}".')
    finding: Json | None = place["findings"].get(name)
    if finding is None:
        raise scene.fail(f"The decision does not show {name}.")
    return finding


def meant_value(scene: Scene, finding: str, text: str) -> object:
    """The value that a step means. Raises ScenarioFailed where the finding has no such value."""
    domain = scene.book.findings[finding].domain
    value = written_value(text, domain)
    if domain.type in ("enum", "bool") and value not in (domain.values or (True, False)):
        values = domain.values or ("yes", "no")
        raise ScenarioFailed(
            f'"{text}" is not a value of {finding}. Write one of: {", ".join(values)}{did_you_mean(text, values)}.'
        )
    return value


def _expect(scene: Scene, name: str, found: Json, expected: str) -> None:
    """Raise ScenarioFailed unless a finding is as expected."""
    state = found["state"]
    if expected == "open":
        right = state in NOT_SETTLED
    elif expected == "contradictory":
        right = state == expected
    elif expected == "not arising":
        right = state == "not_arising"
    elif expected.startswith(OPEN_BETWEEN):
        wanted = [meant_value(scene, name, each) for each in written_list(expected.removeprefix(OPEN_BETWEEN))]
        right = state in NOT_SETTLED and _same(wanted, found["possible"])
    else:
        right = found["value"] == meant_value(scene, name, expected) and state in SETTLED
    if not right:
        raise scene.fail(f"{name} is {outcome(found)}, not {expected}.")


def _same(wanted: list[object], possible: object) -> bool:
    return isinstance(possible, list) and sorted(map(str, wanted)) == sorted(map(str, possible))


def _still_possible(value: object, possible: Any) -> bool:
    """Is a value among the possible ones: a list, an interval, or None for anything?"""
    if isinstance(possible, dict):
        return bool(possible["from"] <= value <= possible["to"])
    return possible is None or value in possible
