"""How many questions it takes from an empty case to the answer, always answering the first: truly, or "not known".

Run: python benchmarks/questions.py [--each]. Every example is asked again from nothing but its day, its locality and
the names of its needs. It ends when each need is settled or ordinary with the route, payers and charge of the example,
or when nothing is left that was not asked. A question may be about several needs or detentions at once: it counts once,
and beside that once for each.
"""

from __future__ import annotations

import argparse
import gc
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import mean, median
from time import perf_counter_ns
from typing import Any

from rules.case import CaseRefused, check_case
from rules.concluding.serving import ServedBook
from rules.decide import decide, serve
from rules.telling.detail import REASONS, at_detail

EXAMPLES = Path(__file__).parent.parent / "examples"
TODAY = date(2026, 11, 25).toordinal()
ANSWERED = ("determined", "ordinary")
MOST = 200

Json = dict[str, Any]


@dataclass(slots=True)
class Interview:
    """One example, asked for from nothing."""

    example: Json
    served: ServedBook
    case: Json = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    questions: int = 0
    took: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        kept = ("as_at", "as_understood_on", "locality", "suppose")
        self.case = {key: self.example[key] for key in kept if key in self.example}
        self.case |= {"facts": {}, "recorded_findings": []}
        if "needs" in self.example:
            self.case["needs"] = [{"id": need["id"], "facts": {}} for need in self.example["needs"]]

    def held(self) -> None:
        """Ask until the answer is that of the example."""
        wanted = self.answer(self.decided(self.example))
        while len(self.asked) < MOST:
            start = perf_counter_ns()
            decision = self.decided(self.case)
            self.took.append((perf_counter_ns() - start) / 1e6)
            if self.is_answered(decision) and self.answer(decision) == wanted:
                return
            question = next((found for found in decision["outstanding"] if self.is_new(found)), None)
            if question is None:
                return
            self.reply(question)

    def decided(self, case: Json) -> Json:
        """The decision on a case by the reference alone, with reasons."""
        served = self.served
        return at_detail(
            decide(check_case(case, served.book, TODAY), served, with_engine=False, detail=REASONS), REASONS
        )

    def is_answered(self, decision: Json) -> bool:
        """Has every need an answer, settled or ordinary?"""
        return all(need["status"] in ANSWERED for need in decision["needs"])

    def answer(self, decision: Json) -> list[object]:
        """Route, payers and charge of each need."""
        return [
            (
                need["id"],
                need["route"]["value"],
                sorted((payer["body"], payer["code"], payer["role"]) for payer in need["payers"]),
                need["person_pays"]["value"],
                need["person_pays"]["weekly"],
            )
            for need in decision["needs"]
        ]

    def is_new(self, question: Json) -> bool:
        """Is it for people to answer, and has it not been asked yet?"""
        return question["fact"] not in self.served.book.figures and any(
            key not in self.asked for key in self.keys(question)
        )

    def keys(self, question: Json) -> Iterator[str]:
        """What is asked, once for each need or detention."""
        name = question.get("group") or question["fact"]
        yield from (f"{place}.{name}" for place in question.get("on") or [question["about"]])

    def reply(self, question: Json) -> None:
        """Answer as the example does; what it does not say of a group is as usual, and else not known."""
        self.questions += 1
        self.asked += [key for key in self.keys(question) if key not in self.asked]
        if question.get("group"):
            self.reply_to_group(question["group"])
        elif question["fact"] == "detention_episodes":
            self.list_detentions()
        elif question["fact"] in self.served.book.findings:
            records = self.example.get("recorded_findings", ())
            self.case["recorded_findings"] += [record for record in records if record["finding"] == question["fact"]]
        else:
            for given, told in self.parts(question["about"], question.get("on", ())):
                given[question["fact"]] = told.get(question["fact"])

    def reply_to_group(self, group: str) -> None:
        """Tell those facts of a group that the example gives; none of the rest is so."""
        for fact in self.served.book.facts.values():
            if fact.usual is not None and fact.usual.group == group:
                for given, told in self.parts(fact.about, ()):
                    if fact.id in told:
                        given[fact.id] = told[fact.id]
        self.case["none_of"] = [*self.case.get("none_of", ()), group]

    def list_detentions(self) -> None:
        """Name the detentions of the example, and then whether these are all."""
        if "detention_episodes" in self.case:
            complete = self.example.get("detention_episodes_complete")
            self.case["detention_episodes_complete"] = complete
            return
        episodes = self.example.get("detention_episodes")
        named = [
            {"id": episode.get("id", f"episode_{place}"), "facts": {}}
            for place, episode in enumerate(episodes or (), 1)
        ]
        self.case["detention_episodes"] = named if episodes is not None else []

    def parts(self, about: str, on: list[str] | tuple[()]) -> Iterator[tuple[Json, Json]]:
        """The facts of the case and of the example, of whoever is asked about."""
        if about == "person":
            yield self.case["facts"], self.example.get("facts", {})
            return
        key = "needs" if about == "need" else "detention_episodes"
        for given, told in zip(self.case.get(key) or (), self.example.get(key) or (), strict=False):
            if not on or given["id"] in on:
                yield given["facts"], told["facts"]


def report(what: str, counts: Mapping[str, int]) -> None:
    """Print the mean, the median and the worst of some counts."""
    worst = max(counts, key=lambda name: counts[name])
    middle = f"mean {mean(counts.values()):.1f}, median {median(counts.values())}"
    print(f"{len(counts)} examples, {what}: {middle}, worst {counts[worst]} ({worst})")


def main(*, each: bool) -> None:
    """Print how many questions each example takes, and in all."""
    served = serve()
    gc.freeze()
    held = {}
    for path in sorted(EXAMPLES.glob("*.json")):
        interview = Interview(json.loads(path.read_text(encoding="utf-8")), served)
        try:
            interview.held()
        except CaseRefused:
            continue
        held[path.stem] = interview
        if each:
            first = ", ".join(interview.asked[:4])
            print(f"{interview.questions:>4} {len(interview.asked):>4} {path.stem:<44} {first}")
    report("questions", {name: interview.questions for name, interview in held.items()})
    report("once for each", {name: len(interview.asked) for name, interview in held.items()})
    took = sorted(ms for interview in held.values() for ms in interview.took)
    print(f"next question: {median(took):.1f} ms at p50, {took[len(took) * 95 // 100]:.1f} ms at p95, by the reference")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--each", action="store_true", help="print each example, and what was asked first")
    main(each=options.parse_args().each)
