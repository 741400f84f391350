"""The declared vocabulary: small, unambiguous, and the same as in the guide."""

from __future__ import annotations

import re

import pytest

from features.steps.declaring import Step
from features.steps.guide import GUIDE, step_list, with_step_list
from features.steps.reading import read_feature
from features.steps.vocabulary import MOST_STEPS, STEPS, matching

by_wording = pytest.mark.parametrize("declared", STEPS, ids=lambda step: step.template)


def test_the_vocabulary_stays_small() -> None:
    assert len(STEPS) <= MOST_STEPS


@by_wording
def test_the_example_of_a_step_is_that_step_and_no_other(declared: Step) -> None:
    feature = read_feature(f"Feature: Example\nScenario: Example\n{declared.example}")
    [example] = feature.scenarios[0].runs[0].steps
    assert [match.step.template for match in matching(example.keyword, example.text)] == [declared.template]
    assert bool(example.table) == declared.takes_table


@by_wording
@pytest.mark.parametrize("left_out", [r"\[[^\]]*\]", r"[\[\]]"], ids=["shortest", "longest"])
def test_each_wording_of_a_step_is_that_step_and_no_other(declared: Step, left_out: str) -> None:
    wording = re.sub(left_out, "", declared.template)
    [match] = matching(declared.keyword, wording.format_map(SAMPLES))
    assert match.step == declared
    assert match.words == {name: SAMPLES[name] for name in re.findall(r"{(\w+)}", wording)}


SAMPLES = {
    "date": "2026-11-23", "understood": "2026-11-23", "commencement": "some_act", "locality": "somewhere",
    "fact": "some_fact", "value": "yes", "part": "n1", "need": "n1", "status": "determined", "finding": "some_finding",
    "outcome": "open", "may": "cannot", "route": "chc", "asked": "not asked", "n": "3", "kind": "warning",
    "remark": '"some words"', "given": "not given", "who": "somebody", "cite": "do not cite", "citation": "some.source",
    "standing": "ordinary", "facts": "some_fact and another", "question": "some_fact",
    "text": '"some words"', "pointer": "/as_at", "code": "wrong_value", "names": "some_fact and another",
}  # fmt: skip


def test_the_step_list_in_the_guide_is_up_to_date() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    assert step_list() in guide, "run: .venv/bin/python -m features.steps --step-list"
    assert with_step_list(guide) == guide


def test_a_step_list_that_is_out_of_date_is_replaced() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    stale = guide.replace(STEPS[0].template, "the case is looked at now and then")
    assert stale != guide
    assert with_step_list(stale) == guide
