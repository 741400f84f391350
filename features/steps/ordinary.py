"""What a scenario may expect of the ordinary answer: who pays unless something rare has happened, and who pays now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from features.steps.answers import SETTLED, found_finding, meant_value, same_bodies
from features.steps.declaring import THEN, Said, step
from features.steps.explaining import outcome, paid, paid_now, presumed
from features.steps.failure import ScenarioFailed, did_you_mean
from features.steps.plain_values import written_list
from features.steps.scene import Json, Scene
from features.steps.tables import rows

ORDINARILY = (*SETTLED, "ordinary")
STANDINGS = {
    "determined": "settled",
    "ordinary": "ordinary",
    "information_needed": "open",
    "judgement_needed": "open",
}
# Beside facts, the list of detentions may be taken to be complete.
WHOLE_LIST = ("detention_episodes", "detention_episodes_complete")


@step(
    THEN,
    "the answer for {need} is {standing}",
    "How far the answer for a need can be relied on: `settled`, whatever else is so; `ordinary`, unless something rare "
    "is so; or `open`.",
    "Then the answer for support is ordinary",
)
def stands(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    if STANDINGS.get(need["status"]) != said["standing"]:
        raise scene.fail(f"The answer for {need['id']} is not {said['standing']}: its status is {need['status']}.")


@step(
    THEN,
    "the finding {finding}[ of {part}] is ordinarily {outcome}",
    "What is concluded unless something rare is so, or whatever else is so: a value, or `open` even so.",
    "Then the finding s117_status is ordinarily active",
)
def finding_is_ordinarily(scene: Scene, said: Said) -> None:
    name = said["finding"]
    _expect(scene, name, found_finding(scene, name, said.get("part")), said["outcome"])


@step(
    THEN,
    "the route of {need} is ordinarily {outcome}",
    "The law under which a need is met unless something rare is so, or whatever else is so: a route, or `open` even "
    "so.",
    "Then the route of support is ordinarily section_117",
)
def route_is_ordinarily(scene: Scene, said: Said) -> None:
    assert scene.book.contract
    _expect(scene, scene.book.contract.route, scene.need(said["need"])["route"], said["outcome"])


@step(
    THEN,
    "the person ordinarily pays {outcome} for {need}",
    "What the person may be asked to pay unless something rare is so, or whatever else is so: nothing, assessed_later, "
    "means_tested, full_cost or not_applicable.",
    "Then the person ordinarily pays nothing for support",
)
def person_ordinarily_pays(scene: Scene, said: Said) -> None:
    assert scene.book.contract
    _expect(scene, scene.book.contract.charge, scene.need(said["need"])["person_pays"], said["outcome"])


@step(
    THEN,
    "these bodies ordinarily pay for {need}:",
    "Every body that pays for a need unless something rare is so, or whatever else is so; nobody else does. Where the "
    "person has a part, the person is a row too. A third heading, `code`, may say which body it is.",
    """Then these bodies ordinarily pay for support:
  | body            | role         |
  | icb             | pays_jointly |
  | local_authority | pays_jointly |""",
)
def bodies_ordinarily_pay(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    found = [payer for payer in need["payers"] if payer.get("state", SETTLED[0]) in ORDINARILY]
    if not same_bodies(said.table[0], rows(said.table, ("body", "role"), ("code",)), found):
        raise scene.fail(f"{need['id']} is ordinarily paid for by: {paid(need)}.")


@step(
    THEN,
    "these bodies pay for {need} now:",
    "Every body that pays for a need today, or keeps paying until something is settled; nobody else does. The headings "
    "role and code may be added.",
    """Then these bodies pay for support now:
  | body | role                   |
  | icb  | keeps_paying_meanwhile |""",
)
def bodies_pay_now(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    if not same_bodies(said.table[0], rows(said.table, ("body",), ("role", "code")), _paying_now(scene, need)):
        raise scene.fail(f"{need['id']} is paid for now by: {paid_now(need)}.")


@step(
    THEN,
    "nobody is known to pay for {need} now",
    "That the decision names nobody who pays for a need today.",
    "Then nobody is known to pay for support now",
)
def nobody_pays_now(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    if _paying_now(scene, need):
        raise scene.fail(f"{need['id']} is paid for now by: {paid_now(need)}.")


@step(
    THEN,
    "the answer for {need} holds unless {facts}",
    "Facts that route, payers or charge of a need take for granted, each by its name; there may be others. Of two "
    "joined by `or` one is enough.",
    "Then the answer for support holds unless imprisoned_since_leaving and "
    "la_decided_no_longer_needed or icb_decided_no_longer_needed",
)
def holds_unless(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    taken = set(_taken_for_granted(scene, need))
    sought = [_known_facts(scene, either) for either in re.split(r",\s*|\s+and\s+", said["facts"])]
    missing = [facts for facts in sought if not taken.intersection(facts)]
    if missing:
        listed = ", ".join(sorted(taken)) or "nothing"
        lacking = " and ".join(" or ".join(facts) for facts in missing)
        raise scene.fail(f"{need['id']} does not rest on {lacking}; it takes for granted: {listed}.")


@step(
    THEN,
    "the answer for {need} rests on no presumption",
    "That route, payers and charge of a need take nothing for granted.",
    "Then the answer for support rests on no presumption",
)
def rests_on_nothing(scene: Scene, said: Said) -> None:
    need = scene.need(said["need"])
    if taken := sorted(set(_taken_for_granted(scene, need))):
        raise scene.fail(f"{need['id']} takes for granted: {', '.join(taken)}.")


ORDINARY = (
    stands, finding_is_ordinarily, route_is_ordinarily, person_ordinarily_pays, bodies_ordinarily_pay, bodies_pay_now,
    nobody_pays_now, holds_unless, rests_on_nothing,
)  # fmt: skip


def _expect(scene: Scene, name: str, found: Json, expected: str) -> None:
    """Raise ScenarioFailed unless a finding is so, settled or ordinarily."""
    if expected == "open":
        right = found["state"] == "open"
    else:
        right = found["value"] == meant_value(scene, name, expected) and found["state"] in ORDINARILY
    if not right:
        raise scene.fail(f"{name} is {outcome(found)}; it is not ordinarily {expected}.")


def _paying_now(scene: Scene, need: Json) -> list[Json]:
    found: list[Json] | None = need.get("pays_now")
    if found is None:
        raise scene.fail(f"The decision does not say who pays for {need['id']} now.")
    return found


def _known_facts(scene: Scene, text: str) -> list[str]:
    names = written_list(text)
    known = (*scene.book.facts, *WHOLE_LIST)
    for name in names:
        if name not in known:
            raise ScenarioFailed(f'The rulebook has no fact "{name}"{did_you_mean(name, known)}.')
    return names


def _taken_for_granted(scene: Scene, need: Json) -> Iterator[str]:
    """The facts that route, payers and charge of a need presume."""
    presumptions = scene.decision.get("presumed") or {}
    for part in (need["route"], need["person_pays"], *need["payers"]):
        for key in part.get("unless") or ():
            if key not in presumptions:
                listed = "; ".join(presumed(scene.decision)) or "nothing"
                raise scene.fail(f"{need['id']} rests on {key}, which is not among what is presumed: {listed}.")
            yield presumptions[key]["fact"]
