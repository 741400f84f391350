"""A condition may name a council by its code, and nothing else that is no value of a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rules.language.domains import Domain, Members
from rules.language.expression import Name, Test
from rules.language.vocabulary import Vocabulary, Word
from tests.book_builder import Decider, case
from tests.rules.language.toy_words import read

BookOf = Callable[..., Decider]
BROMLEY, CARDIFF = "E09000006", "W06000015"
DOMAINS = {
    "council": Domain("code", ("none",), code="local_authority"),
    "any_council": Domain("code", code="local_authority"),
    "board": Domain("code", ("none",), code="nhs_body"),
    "colour": Domain("enum", ("red", "green", "blue")),
}
WORDS = Vocabulary({name: Word(name, "fact", "person", domain) for name, domain in DOMAINS.items()})
WELSH = {"facts": {"council": {"type": "code", "code": "local_authority", "values": ["none"]}}}


def allowed(text: str) -> Members:
    condition, faults = read(text, vocabulary=WORDS)
    assert faults == []
    assert isinstance(condition, Test)
    assert condition.of in (Name("council"), Name("any_council"))
    assert isinstance(condition.allowed, Members)
    return condition.allowed


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (f"council == {BROMLEY}", Members(frozenset({BROMLEY}))),
        (f"{BROMLEY} == council", Members(frozenset({BROMLEY}))),
        (f"council != {BROMLEY}", Members(frozenset({BROMLEY}), excluded=True)),
        (f"not council == {BROMLEY}", Members(frozenset({BROMLEY}), excluded=True)),
        (f"council in ({BROMLEY}, {CARDIFF}, none)", Members(frozenset({BROMLEY, CARDIFF, "none"}))),
        (f"council not in (none, {CARDIFF})", Members(frozenset({"none", CARDIFF}), excluded=True)),
        (f"any_council == {CARDIFF}", Members(frozenset({CARDIFF}))),
        (f"council == {BROMLEY} or council == {CARDIFF}", Members(frozenset({BROMLEY, CARDIFF}))),
    ],
)
def test_a_council_is_named_by_its_code(text: str, holds: Members) -> None:
    assert allowed(text) == holds


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("council == E0900006", '"council" has no value "E0900006"; it has: none'),
        ("council == E090000060", '"council" has no value "E090000060"; it has: none'),
        ("council == S12000033", '"council" has no value "S12000033"; it has: none'),
        ("council == e09000006", '"council" has no value "e09000006"; it has: none'),
        (f"board == {BROMLEY}", f'"board" has no value "{BROMLEY}"; it has: none'),
        (f"colour == {BROMLEY}", f'"colour" has no value "{BROMLEY}"; it has: red, green, blue'),
        (f"council in ({BROMLEY}, none, {BROMLEY})", f'"{BROMLEY}" stands twice'),
        (f"council < {BROMLEY}", '"council" has no order, so it cannot be compared with <'),
        (f'council == "{BROMLEY}"', '"council" is compared with one of its values, written as a plain word'),
        ("any_council == none", '"any_council" has no values that a rule could name'),
    ],
)
def test_what_is_no_code_of_a_council_is_refused(text: str, says: str) -> None:
    condition, faults = read(text, vocabulary=WORDS)
    assert condition is None
    assert says in faults[0].message


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ({"council": CARDIFF}, True),
        ({"council": BROMLEY}, False),
        ({"council": "none"}, False),
        ({"council": "S12000033"}, False),
        ({}, ("open", [False, True])),
    ],
)
def test_a_rule_tells_one_council_from_the_others(given: dict[str, str], value: object, book: BookOf) -> None:
    rules = [{"when": f"council == {CARDIFF}", "then": {"in_wales": True}}]
    decider = book(**WELSH, findings={"in_wales": {"type": "bool", "otherwise": False}}, rules=rules)
    assert decider.value("in_wales", case(facts=given)) == value


def test_a_country_follows_from_a_council(book: BookOf) -> None:
    says = {"says": "Its councils lie in it.", "cites": ["toy.s1"]}
    country = {"type": "enum", "values": ["england", "wales"], "follows": []}
    for code, value in ((BROMLEY, "england"), (CARDIFF, "wales")):
        country["follows"].append({"when": f"council == {code}", "is": value, **says})  # type: ignore[attr-defined]
    decider = book(
        facts={**WELSH["facts"], "country": country},
        findings={"in_wales": {"type": "bool", "otherwise": False}},
        rules=[{"when": "country == wales", "then": {"in_wales": True}}],
    )
    assert decider.value("in_wales", case(council=CARDIFF)) is True
    assert decider.value("in_wales", case(council=BROMLEY)) is False
    assert decider.value("in_wales", case(council="E06000001")) == ("open", [False, True])
    assert decider.decide(case(council=BROMLEY, country="wales"))["contradictions"]
