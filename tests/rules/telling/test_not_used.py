"""Nothing is taken in silence: what is given, and turns on nothing, is named with what it could matter for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]
FACTS = {"wet": "bool", "cold": "bool", "dark": "bool", "met": {"about": "need", "type": "bool"}}
ROUTE = {"about": "need", "when": "wet and met", "then": {"route": "chc"}}
ALONE = "Nothing turns on it here."
CITED = {"says": "So it is.", "cites": ["toy.s1"]}


def not_used(decider: Decider, **more: Any) -> dict[str, str]:
    return {each["fact"]: each["why"] for each in decider.decide(case(**more))["not_used"]}


def test_what_decides_is_used_and_what_no_rule_reads_is_not(book: BookOf) -> None:
    decider = book(facts=FACTS, rules=[ROUTE])
    assert not_used(decider, wet=True, cold=True, needs=[{"met": True}]) == {"cold": ALONE}


def test_it_says_what_the_fact_could_matter_for(book: BookOf) -> None:
    findings = {"ill": {"type": "bool", "otherwise": False, "title": "Illness"}}
    decider = book(facts=FACTS, findings=findings, rules=[ROUTE, {"when": "cold", "then": {"ill": True}}])
    assert not_used(decider, cold=True) == {"cold": f"{ALONE} It can matter for: Illness."}


def test_a_fact_of_a_need_is_named_with_it(book: BookOf) -> None:
    decider = book(facts=FACTS, rules=[{"about": "need", "when": "wet", "then": {"route": "chc"}}])
    assert not_used(decider, wet=True, needs={"help": {"met": False}}) == {"help.met": ALONE}


def test_what_keeps_a_part_open_is_used(book: BookOf) -> None:
    decider = book(facts=FACTS, rules=[ROUTE])
    assert not_used(decider, wet=True) == {}


def test_what_is_decided_without_it_is_not(book: BookOf) -> None:
    """One false part settles an `and`, so that the other is true decides nothing."""
    decider = book(facts=FACTS, rules=[ROUTE])
    [name] = not_used(decider, wet=False, needs=[{"met": True}])
    assert name == "n1.met"


def test_an_answer_that_is_not_known_is_no_fact(book: BookOf) -> None:
    assert not_used(book(facts=FACTS, rules=[ROUTE]), cold=None) == {}


def test_what_a_text_turns_on_is_used(book: BookOf) -> None:
    texts = {"warnings": [{"id": "careful"}]}
    decider = book(facts=FACTS, rules=[{"when": "cold", "adds": {"warnings": ["careful"]}}], texts=texts)
    assert not_used(decider, cold=True) == {}
    assert not_used(decider, cold=False) == {"cold": ALONE}


def test_what_an_issue_turns_on_is_used(book: BookOf) -> None:
    findings = {"ill": {"type": "bool", "otherwise": False, "issue": True}}
    decider = book(facts=FACTS, findings=findings, rules=[{"when": "cold", "then": {"ill": True}}])
    assert not_used(decider, cold=True) == {}


def test_what_a_fact_follows_from_is_used(book: BookOf) -> None:
    facts = {**FACTS, "wet": {"type": "bool", "follows": [{**CITED, "when": "cold", "is": True}]}}
    decider = book(facts=facts, rules=[{"about": "need", "when": "wet", "then": {"route": "chc"}}])
    assert not_used(decider, cold=True) == {}


def test_what_a_presumption_needs_is_used(book: BookOf) -> None:
    facts = {**FACTS, "wet": {"type": "bool", "usual": {**CITED, "when": "cold", "value": True}}}
    decider = book(facts=facts, rules=[{"about": "need", "when": "wet", "then": {"route": "chc"}}])
    assert not_used(decider, cold=True, dark=True) == {"dark": ALONE}
