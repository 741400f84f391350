"""The fingerprint of a decision: the same case, book and meaning always give the same one.

It is the sha256 of the RFC 8785 form. What is signed holds texts, whole numbers, truth values and lists only, and its
keys are plain ASCII, so the standard library's own writer gives exactly that form, many times faster than a library
that must also take floats; a test holds the two against each other.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rules import __version__
from rules.book_loading.records import Book
from rules.case import Case, Given, Part, Recorded
from rules.decision import Decision, Receipt
from rules.language.domains import shown
from rules.telling.detail import ANSWER, at_detail


def receipt_of(decision: Decision, case: Case, book: Book) -> Decision:
    """The decision with its receipt: of the case and the answer, from which, under one book, all else follows."""
    outcome = at_detail(decision, ANSWER)
    del outcome["receipt"]
    content = {"remit": __version__, "case": case_json(case, book), "outcome": outcome}
    return replace(decision, receipt=Receipt(hashlib.sha256(canonical(content)).hexdigest()))


def canonical(content: object) -> bytes:
    """The RFC 8785 form of plain data without floats."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def case_json(case: Case, book: Book) -> dict[str, Any]:
    """A checked case in the form it came in, every date written out: posting it again gives the same decision."""
    content: dict[str, Any] = {
        "as_at": shown(case.as_at, "date"),
        "as_understood_on": shown(case.as_understood_on, "date"),
        "suppose": {name: shown(day, "date") for name, day in case.suppose.items()},
        "locality": case.locality,
        "reference": case.reference,
        "facts": _facts(case.person.facts, book),
        "needs": [_part(each, book) for each in case.needs],
        "recorded_findings": [_record(each, case, book) for each in case.recorded],
    }
    content |= dict.fromkeys(sorted(case.asked))
    if case.none_of:
        content["none_of"] = list(case.none_of)
    if case.episodes is not None:
        content["detention_episodes"] = [_part(each, book) for each in case.episodes]
        if case.episodes_complete:
            content["detention_episodes_complete"] = True
    return content


def _part(part: Part, book: Book) -> dict[str, Any]:
    return {"id": part.id, "description": part.description, "facts": _facts(part.facts, book)}


def _facts(facts: Mapping[str, Given], book: Book) -> dict[str, Any]:
    written: dict[str, Any] = {}
    for name, given in facts.items():
        value = shown(given.value, book.facts[name].domain.type)
        plain = not given.disputed and given.source is None
        written[name] = value if plain else {"value": value, "source": given.source, "disputed": given.disputed}
    return written


def _record(record: Recorded, case: Case, book: Book) -> dict[str, Any]:
    finding = book.findings[record.finding]
    written = {
        "finding": record.finding,
        "value": shown(record.value, finding.domain.type),
        "by": list(record.by),
        "on": shown(record.on, "date"),
        "until": shown(record.until, "date"),
        "appealed": record.appealed,
    }
    if finding.about == "need":
        written["need"] = case.needs[record.about].id
    if finding.about == "episode" and case.episodes:
        written["episode"] = case.episodes[record.about].id
    return written
