"""An independent two-valued reading of the same book agrees with every decision, and no gap in a case deceives."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from hypothesis import Phase, event, given, settings
from hypothesis import strategies as st

from tests.book_builder import Decider, build
from tests.rules.reference.random_books import books
from tests.rules.reference.random_cases import cases
from tests.rules.reference.second_footing import LIST, Named, presumed_of, with_given
from tests.rules.reference.second_opinion import PERSON, Choice, Law, World, could_be, inside, worlds
from tests.rules.reference.two_valued_language import Subject

WORLDS_EACH = 40


def served(law: Law) -> Decider:
    return build(Path(tempfile.mkdtemp()), **law.parts)


def shown_findings(decision: Mapping[str, Any]) -> Iterator[tuple[str, Subject, dict[str, Any]]]:
    """Every finding of a decision, with whom it is about."""
    groups = [(PERSON, decision["findings"])]
    groups += [(("need", place), each["findings"]) for place, each in enumerate(decision["needs"])]
    groups += [(("episode", place), each["findings"]) for place, each in enumerate(decision["episodes"])]
    for subject, findings in groups:
        for name, shown in findings.items():
            yield name, subject, shown


def allows(shown: Mapping[str, Any], value: Any, type_: str) -> bool:
    """Is a value among those that a finding as shown may still have? None: it does not arise."""
    if shown["state"] == "not_arising" or value is None:
        return value is None and shown["state"] in ("not_arising", "open", "ordinary")
    possible = shown["possible"]
    if possible is None:
        return True
    if isinstance(possible, dict):
        return bool(inside(possible["from"], type_) <= value <= inside(possible["to"], type_))
    return value in [inside(each, type_) for each in possible]


def without_clashing(raw: Mapping[str, Any], decision: Mapping[str, Any]) -> dict[str, Any]:
    """A case without the facts that contradict each other in it."""
    clashing = {name for each in decision["contradictions"] for name in each["names"]}

    def kept(facts: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
        return {name: value for name, value in facts.items() if prefix + name not in clashing}

    clean = {**raw, "facts": kept(raw["facts"])}
    for key in ("needs", "detention_episodes"):
        if key in raw:
            clean[key] = [{**each, "facts": kept(each["facts"], f"{each['id']}.")} for each in raw[key]]
    clean["recorded_findings"] = [each for each in raw["recorded_findings"] if each["finding"] not in clashing]
    return clean


def subjects(decision: Mapping[str, Any]) -> dict[str, Subject]:
    """Whom each label of a decision stands for."""
    found: dict[str, Subject] = {"person": PERSON}
    for scope, part in (("need", "needs"), ("episode", "episodes")):
        found |= {each["id"]: (scope, place) for place, each in enumerate(decision[part])}
    return found


def applying(decision: Mapping[str, Any]) -> set[tuple[str, Subject]]:
    """The rules that a decision says apply, with whom they are about."""
    of = subjects(decision)
    return {
        (ground["rule"], of[ground["about"]])
        for ground in decision["grounds"].values()
        if ground["rule"] and ground["applies"]
    }


def applying_in(world: World, otherwise: set[tuple[str, Subject]]) -> set[tuple[str, Subject]]:
    """The rules that apply in a world; of a rule that reads what is open even in a complete case, what is given."""
    found = set()
    for rule in world.law.rules.values():
        for subject in world.subjects(rule["about"]):
            try:
                if world.applies(rule["id"], subject):
                    found.add((rule["id"], subject))
            except Choice:
                found |= {(rule["id"], subject)} & otherwise
    return found


def reading_of(name: str, subject: Subject) -> Any:
    def read(world: World) -> Any:
        return world.read(name, subject)

    return read


@settings(max_examples=60, phases=[Phase.generate])
@given(st.data())
def test_complete_cases_come_to_the_same(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = served(law)
    for _ in range(3):
        raw = data.draw(cases(law, complete=True))
        decision = decider.decide(raw)
        if decision["contradictions"]:
            event("contradictory")
            continue
        event("complete")
        for name, subject, shown in shown_findings(decision):
            found = list(worlds(law, raw, reading_of(name, subject), most=20))
            for value, _ in found:
                assert allows(shown, value, law.words[name]["type"]), (name, subject, value, shown)
            if len(found) == 1:
                assert shown["state"] != "open"
        assert applying(decision) == applying_in(World(law, raw, {}), set(applying(decision)))


@settings(max_examples=60, phases=[Phase.generate])
@given(st.data())
def test_what_is_settled_holds_however_the_gaps_are_filled(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = served(law)
    for _ in range(3):
        raw = data.draw(cases(law))
        decision = decider.decide(raw)
        clean = without_clashing(raw, decision)
        for name, subject, shown in shown_findings(decision):
            assert shown["state"] != "contradictory" or decision["contradictions"]
            for value, world in worlds(law, clean, reading_of(name, subject), most=WORLDS_EACH):
                if not allows(shown, value, law.words[name]["type"]):
                    assert not could_be(law, world), (name, subject, value, shown, world.choices, raw)


def named(decision: Mapping[str, Any], keys: Iterable[str]) -> set[Named]:
    """Presumptions by keys, as what is presumed of whom."""
    of = subjects(decision)
    told = [decision["presumed"][key] for key in keys]
    return {(each["fact"], of[each["about"]]) for each in told}


@settings(max_examples=60, phases=[Phase.generate])
@given(st.data())
def test_what_is_presumed_is_what_is_usual_in_every_world(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = served(law)
    for _ in range(4):
        raw = data.draw(cases(law))
        decision = decider.decide(raw, with_engine=False)
        if decision["contradictions"]:
            event("contradictory")
            continue
        presumed = presumed_of(law, raw)
        event(f"presumes {len(presumed)}")
        assert named(decision, decision["presumed"]) == set(presumed)
        for each in decision["presumed"].values():
            assert each["as"] == presumed[each["fact"], subjects(decision)[each["about"]]]


@settings(max_examples=60, phases=[Phase.generate])
@given(st.data())
def test_an_ordinary_value_holds_in_every_world_in_which_it_is_as_usual(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = served(law)
    for _ in range(3):
        raw = data.draw(cases(law))
        decision = decider.decide(raw)
        if decision["contradictions"]:
            continue
        presumed = presumed_of(law, raw)
        for name, subject, shown in shown_findings(decision):
            if shown["state"] != "ordinary":
                continue
            event("ordinary")
            rests_on = {each: presumed[each] for each in named(decision, shown["unless"])}
            assert rests_on
            for more in (rests_on, presumed):
                usual = with_given(raw, more)
                for value, world in worlds(law, usual, reading_of(name, subject), most=WORLDS_EACH):
                    if value != inside(shown["value"], law.words[name]["type"]):
                        assert not could_be(law, world), (name, subject, value, shown, world.choices, raw)


@settings(max_examples=60, phases=[Phase.generate])
@given(st.data())
def test_a_case_that_lacks_only_what_is_usual_is_answered(data: st.DataObject) -> None:
    law = data.draw(books())
    decider = served(law)
    random = data.draw(st.randoms(use_true_random=True))
    usual = {fact["id"] for fact in law.parts["facts"] if "usual" in fact}
    for _ in range(3):
        raw = data.draw(cases(law, complete=True))
        for part in (raw, *raw["needs"], *raw.get(LIST, ())):
            part["facts"] = {name: v for name, v in part["facts"].items() if name not in usual or random.random() < 0.4}
        decision = decider.decide(raw)
        if decision["contradictions"]:
            event("contradictory")
            continue
        ordinarily = with_given(raw, presumed_of(law, raw))
        for name, subject, shown in shown_findings(decision):
            found = [value for value, _ in worlds(law, ordinarily, reading_of(name, subject), most=2)]
            if len(found) == 1 and found[0] is not None:  # what does not arise has no value
                event(shown["state"])
                assert shown["state"] != "open", (name, subject, found, shown, raw)
                assert found[0] == inside(shown["value"], law.words[name]["type"]), (name, subject, shown, raw)
