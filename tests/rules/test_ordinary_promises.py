"""What Remit promises of ordinary answers, on random small books and on the real one (meanings 13 to 16)."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from rules.case import CaseRefused
from rules.concluding.footings import conclude_on_both
from rules.language.vocabulary import NEED
from tests.book_builder import Decider, build
from tests.rules.national_cases import national_case
from tests.rules.reference.random_books import books
from tests.rules.reference.random_cases import cases
from tests.rules.reference.second_footing import LIST, PARTS, Named, Raw, with_given

SETTLED = ("established", "by_default", "recorded", "not_arising")
REAL_CASES, TRIED = 20, 4  # of the real book: cases, and how many things are tried with each, since each is a decision
ANSWER = ("route", "person_pays", "duty_or_power")
Part = tuple[str, str]  # whose finding or part of an answer, and which
Json = dict[str, Any]
Tried = TypeVar("Tried")


class Decided:
    """A case with its decision, read by what is presumed of whom and not by keys."""

    def __init__(self, decider: Decider, raw: Raw, tried: int = 1000) -> None:
        self.decider, self.raw, self.tried = decider, raw, tried
        self.decision = decider.decide(raw, with_engine=False)
        self.presumed: dict[Named, Any] = {self._named(each): each["as"] for each in self.decision["presumed"].values()}

    @property
    def sound(self) -> bool:
        """Does nothing that is given contradict itself?"""
        return not self.decision["contradictions"]

    def with_said(self, facts: Mapping[Named, Any]) -> Decided | None:
        """The same case with something more said; None where it cannot be said."""
        try:
            return Decided(self.decider, with_given(self.raw, facts))
        except CaseRefused:
            return None

    def some(self, things: Collection[Tried]) -> list[Tried]:
        """As many of some things as are to be tried, always the same ones."""
        ordered = sorted(things, key=str)
        return Random(len(ordered)).sample(ordered, min(self.tried, len(ordered)))

    def rests_on(self) -> set[frozenset[Named]]:
        """What ordinary parts presume, each set once."""
        return {self.unless(shown) for shown in self.ordinary().values()}

    def parts(self) -> dict[Part, Json]:
        """Every finding, and every part of the answer for each need."""
        told = {("person", name): shown for name, shown in self.decision["findings"].items()}
        for key in ("needs", "episodes"):
            for each in self.decision[key]:
                told |= {(each["id"], name): shown for name, shown in each["findings"].items()}
        for need in self.decision["needs"]:
            told |= {(need["id"], f"answer.{name}"): need[name] for name in ANSWER}
            told |= {(need["id"], f"payers.{payer['body']}"): payer for payer in need["payers"]}
        return told

    def ordinary(self) -> dict[Part, Json]:
        """The parts that are ordinary."""
        return {part: shown for part, shown in self.parts().items() if shown["state"] == "ordinary"}

    def unless(self, shown: Json) -> frozenset[Named]:
        """What an ordinary part presumes, of whom."""
        return frozenset(self._named(self.decision["presumed"][key]) for key in shown["unless"])

    def _named(self, presumed: Json) -> Named:
        for scope in PARTS:
            ids = [each["id"] for each in self.decision["needs" if scope == NEED else "episodes"]]
            if presumed["about"] in ids:
                return presumed["fact"], (scope, ids.index(presumed["about"]))
        return presumed["fact"], ("person", 0)


def value_of(shown: Json) -> Any:
    """What a part settled or ordinary is; of a payer, in what role."""
    return shown["role"] if "role" in shown else shown["value"]


def otherwise(decided: Decided, named: Named) -> Any:
    """Another value than the usual one; None where the only other thing to say is that it is not known."""
    name, _ = named
    if name == LIST:
        return None
    domain = decided.decider.served.book.facts[name].domain
    values = domain.values or ((False, True) if domain.type == "bool" else ())
    return next((value for value in values if value != decided.presumed[named]), None)


def not_known(raw: Raw, named: Named) -> Json:
    """A case in which it was asked what is presumed, and nobody knew."""
    name, (scope, place) = named
    if name == LIST:
        case = copy.deepcopy(dict(raw))
        case["detention_episodes_complete" if case.get(LIST) else LIST] = None
        return case
    return with_given(raw, {(name, (scope, place)): None})


# --- the promises, each of one decided case --------------------------------------------------------------------


def settled_is_the_same_in_both_closings(decided: Decided) -> None:
    footings = conclude_on_both(decided.decider.checked(decided.raw), decided.decider.served, with_engine=False)
    book = decided.decider.served.book
    for key, before in footings.given.conclusions.closed.items():
        if before.settled and not book.findings[key[0]].process:
            after = footings.ordinary.conclusions.closed[key]
            assert (after.settled, after.possible) == (True, before.possible), key


def what_it_presumes_settles_it(decided: Decided) -> None:
    for unless in decided.some(decided.rests_on()):
        assert unless, "an ordinary part rests on something"
        again = decided.with_said({named: decided.presumed[named] for named in unless})
        assert again is not None
        parts = again.parts()
        for part, shown in decided.ordinary().items():
            if decided.unless(shown) == unless:
                assert parts[part]["state"] in SETTLED, part
                assert value_of(parts[part]) == value_of(shown), part


def without_any_one_it_is_open_or_another(decided: Decided) -> None:
    """What a part presumes is smallest: with all but one of it given, the part is not settled to that value."""
    for unless in decided.some(decided.rests_on()):
        for named in decided.some(unless):
            left = decided.with_said({each: decided.presumed[each] for each in unless - {named}})
            assert left is not None
            parts = left.parts()
            for part, shown in decided.ordinary().items():
                if decided.unless(shown) == unless and part in parts:
                    now = parts[part]
                    assert now["state"] not in SETTLED or value_of(now) != value_of(shown), (part, named)


def a_null_blocks_a_presumption(decided: Decided) -> None:
    for named in decided.some(decided.presumed):
        asked = Decided(decided.decider, not_known(decided.raw, named))
        assert named not in asked.presumed
        assert {each for each in decided.presumed if each != named} == set(asked.presumed)
        for part, shown in asked.ordinary().items():
            assert named not in asked.unless(shown), part


def another_value_is_never_passed_over(decided: Decided) -> None:
    """With another value for what is presumed, no part keeps its ordinary value with the same unless."""
    before = decided.ordinary()
    for named in decided.some(decided.presumed):
        value = otherwise(decided, named)
        told = decided.with_said({named: value}) if value is not None else None
        if told is None or not told.sound:
            continue
        parts = told.parts()
        for part, shown in before.items():
            unless, now = decided.unless(shown), parts.get(part)
            if now is None:
                continue
            if named in unless:
                assert now["state"] != "ordinary" or value_of(now) != value_of(shown) or told.unless(now) != unless
            elif unless <= set(told.presumed):
                assert value_of(now) == value_of(shown), (part, named)
                assert now["state"] in (*SETTLED, "ordinary"), (part, named)


def nothing_rests_on_money_or_a_judgement(decided: Decided) -> None:
    book = decided.decider.served.book
    for name, _ in decided.presumed:
        if name != LIST:
            assert not book.facts[name].judgement
            assert book.facts[name].domain.type != "money"


def order_does_not_matter(decided: Decided, random: Random) -> None:
    mixed = in_another_order(decided, random)
    ids = {each["id"]: each for key in ("needs", "episodes") for each in decided.decision[key]}
    assert {part: told_of(decided, shown) for part, shown in decided.parts().items()} == {
        part: told_of(mixed, shown) for part, shown in mixed.parts().items()
    }
    assert set(ids) == {each["id"] for key in ("needs", "episodes") for each in mixed.decision[key]}
    assert mixed.decision["status"] == decided.decision["status"]
    assert presumed_by_label(mixed) == presumed_by_label(decided)


def in_another_order(decided: Decided, random: Random) -> Decided:
    raw = copy.deepcopy(dict(decided.raw))
    for part in (raw, *(raw.get("needs") or ()), *(raw.get(LIST) or ())):
        items = list(part["facts"].items())
        random.shuffle(items)
        part["facts"] = dict(items)
    for key in ("needs", LIST, "recorded_findings"):
        if raw.get(key):
            random.shuffle(raw[key])
    return Decided(decided.decider, raw)


def told_of(decided: Decided, shown: Json) -> tuple[Any, ...]:
    presumed = [decided.decision["presumed"][key] for key in shown["unless"]]
    possible = shown.get("possible")
    told = sorted(map(str, possible)) if isinstance(possible, list) else possible
    return shown["state"], value_of(shown), told, {(each["about"], each["fact"]) for each in presumed}


def presumed_by_label(decided: Decided) -> set[tuple[str, str, Any]]:
    return {(each["about"], each["fact"], each["as"]) for each in decided.decision["presumed"].values()}


PROMISES = (
    settled_is_the_same_in_both_closings,
    what_it_presumes_settles_it,
    without_any_one_it_is_open_or_another,
    a_null_blocks_a_presumption,
    another_value_is_never_passed_over,
    nothing_rests_on_money_or_a_judgement,
)


# --- on random small books -------------------------------------------------------------------------------------


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_random_books(promise: Any) -> None:
    @settings(max_examples=50, phases=[Phase.generate])
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        law = data.draw(books())
        decider = build(Path(tempfile.mkdtemp()), **law.parts)
        for _ in range(3):
            decided = Decided(decider, data.draw(cases(law)))
            if decided.sound:
                promise(decided)

    holds()


@settings(max_examples=50, phases=[Phase.generate])
@given(st.data())
def test_order_of_random_cases_does_not_matter(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = build(Path(tempfile.mkdtemp()), **law.parts)
    random = data.draw(st.randoms(use_true_random=True))
    for _ in range(4):
        order_does_not_matter(Decided(decider, data.draw(cases(law))), random)


def test_which_of_several_smallest_sets_is_named_does_not_depend_on_the_order_of_needs_and_episodes(
    tmp_path: Path,
) -> None:
    usual = {"value": False, "says": "It is not odd.", "cites": ["toy.s1"]}
    decider = build(
        tmp_path,
        facts={f"odd_{about}": {"about": about, "type": "bool", "usual": usual} for about in ("need", "episode")},
        findings={name: {"type": "bool", "otherwise": False} for name in ("by_needs", "by_episodes", "by_both")},
        rules=[
            {"when": "any_need(not odd_need)", "then": {"by_needs": True}},
            {"when": "any_episode(not odd_episode)", "then": {"by_episodes": True}},
            {"when": "by_needs or by_episodes", "then": {"by_both": True}},
            {"about": "need", "when": "by_both and not odd_need", "then": {"route": "chc"}},
        ],
    )
    needs, episodes = ([{"id": f"{kind}{number}", "facts": {}} for number in (10, 9, 1)] for kind in "ne")
    for seed in range(6):
        raw = {"as_at": "2026-06-15", "facts": {}, "needs": needs, LIST: episodes}
        assert len(Decided(decider, raw).ordinary()) > 5
        order_does_not_matter(Decided(decider, raw), Random(seed))


# --- on the real book ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real(national: Decider) -> list[Decided]:
    return list(real_cases(national, Random(1408)))


def real_cases(national: Decider, random: Random) -> Iterator[Decided]:
    """Cases of the real book that do not contradict themselves; those that say little are the most ordinary."""
    found = 0
    while found < REAL_CASES:
        decided = Decided(national, national_case(random, national.served.book), TRIED)
        if decided.sound:
            found += 1
            yield decided


def test_some_real_cases_are_answered_ordinarily(real: list[Decided]) -> None:
    ordinary = [decided for decided in real if decided.ordinary()]
    assert len(ordinary) > REAL_CASES / 4
    assert any(subject[0] != "person" for decided in ordinary for _, subject in decided.presumed)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_the_real_book(promise: Any, real: list[Decided]) -> None:
    for decided in real:
        promise(decided)


def test_order_of_real_cases_does_not_matter(real: list[Decided]) -> None:
    random = Random(4)
    for decided in real:
        order_does_not_matter(decided, random)


def test_no_amount_and_no_judgement_of_the_real_book_is_usual(national: Decider) -> None:
    usual = [fact for fact in national.served.book.facts.values() if fact.usual]
    assert len(usual) > 20
    assert [fact.id for fact in usual if fact.judgement or fact.domain.type == "money"] == []
