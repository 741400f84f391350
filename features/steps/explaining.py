"""A decision in short, shown under every step that fails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from features.steps.plain_values import plain

Json = dict[str, Any]
MOST_QUESTIONS = 6
MOST_VALUES = 6
MOST_FINDINGS = 60
MOST_REASONS = 25


def explained(decision: Json) -> str:
    """The decision as a few lines: the answer, what is open, what would settle it, and the reasons."""
    return "\n".join(
        [
            f"The decision: {decision['status']}. {decision['headline']}",
            *(line for need in decision["needs"] for line in _need(need)),
            *_block("Taken for granted", presumed(decision)),
            *_block("Contradictions", (each["says"] for each in decision["contradictions"])),
            *_block("First questions", _questions(decision)),
            *_block("Open findings", islice(_open(decision), MOST_FINDINGS)),
            *_block("Reasons", _reasons(decision)),
            *_block("Warnings", (each["says"] for each in decision["warnings"])),
        ]
    )


def outcome(finding: Json) -> str:
    """The state of a finding as a scenario writes it."""
    match finding["state"]:
        case "open":
            return _between(finding["possible"])
        case "not_arising":
            return "not arising"
        case "contradictory":
            return "contradictory"
        case "ordinary":
            return f"ordinarily {plain(finding['value'])}, {_between(finding['possible'])}"
    return plain(finding["value"])


def _between(possible: Any) -> str:
    if isinstance(possible, list):
        shown = ", ".join(plain(each) for each in possible[:MOST_VALUES])
        more = len(possible) - MOST_VALUES
        return f"open between {shown} and {more} more" if more > 0 else f"open between {shown}"
    return f"open from {possible['from']} to {possible['to']}" if possible else "open"


def all_grounds(decision: Json) -> Iterator[Json]:
    """Every ground of a decision, whatever it is of."""
    yield from decision["grounds"].values()


def beneath(decision: Json, keys: Iterable[str]) -> list[Json]:
    """Some grounds, by key, and all that they rest on."""
    found: dict[str, Json] = {}
    waiting = list(keys)
    while waiting:
        key = waiting.pop(0)
        if key not in found:
            found[key] = decision["grounds"][key]
            waiting.extend(found[key]["because"])
    return list(found.values())


def paid(need: Json) -> str:
    """Who pays for a need, in a line."""
    return ", ".join(map(_payer, need["payers"])) or "no body"


def paid_now(need: Json) -> str:
    """Who pays for a need now, in a line."""
    return ", ".join(map(_payer, need.get("pays_now") or ())) or "nobody who is known"


def presumed(decision: Json) -> Iterator[str]:
    """What an ordinary answer takes for granted, a line each."""
    for key, presumption in (decision.get("presumed") or {}).items():
        about = f" of {presumption['about']}" if presumption.get("about") else ""
        yield f"{key}: {presumption['fact']}{about} is {plain(presumption.get('as'))}"


def _payer(payer: Json) -> str:
    ordinarily = "ordinarily" if payer.get("state") == "ordinary" else ""
    return f"{payer['body']} ({', '.join(word for word in (payer.get('role'), payer.get('code'), ordinarily) if word)})"


def _block(heading: str, lines: Iterable[str]) -> list[str]:
    found = list(dict.fromkeys(lines))
    return [f"{heading}:", *(f"  - {line}" for line in found)] if found else []


def _need(need: Json) -> list[str]:
    return [
        f"{need['id']}: {need['status']}; route {outcome(need['route'])}; paid by {paid(need)}; "
        f"the person pays {outcome(need['person_pays'])}; paid now by {paid_now(need)}"
    ]


def _open(decision: Json) -> Iterator[str]:
    groups = [("", decision["findings"])]
    groups += [(f" of {each['id']}", each["findings"]) for each in (*decision["needs"], *decision["episodes"])]
    for label, findings in groups:
        for name, finding in findings.items():
            if finding["state"] in ("open", "contradictory"):
                yield f"{name}{label} is {outcome(finding)}"


def _questions(decision: Json) -> Iterator[str]:
    for each in decision["outstanding"][:MOST_QUESTIONS]:
        about = f" of {', '.join(each['on'])}" if each["on"] else ""
        yield f"{each['fact']}{about}: {each['question']}"


def _reasons(decision: Json) -> Iterator[str]:
    for ground in islice(all_grounds(decision), MOST_REASONS):
        yield f"[{ground['rule'] or 'by default'}] {ground['says']}"
