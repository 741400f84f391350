"""Diagnosis, cost, setting and wealth change none of the three findings about continuing healthcare (design §8)."""

from __future__ import annotations

import copy
from random import Random

import pytest

from rules.book_loading.graph import names_read, names_worked_with
from rules.book_loading.records import Counted
from rules.language.expression import names_in
from tests.rules.national_cases import national_case
from tests.rules.test_promises import without_keys

FINDINGS = ("checklist_outcome", "dst_indication", "chc_eligibility")
PERSON = {
    "diagnosis": ["dementia", "a stroke", "motor neurone disease"],
    "savings": ["0.00", "23250.00", "900000.00"],
    "capital_assessable": ["0.00", "23250.01", "900000.00"],
    "income_assessable_weekly": ["0.00", "999.99"],
    "self_funding": [True, False],
    "personal_injury_award": [True, False],
    "care_setting": ["own_home", "care_home_nursing", "supported_living"],
}
NEED = {"weekly_cost": ["1.00", "9999.99"], "setting_for_need": ["non_care_home", "care_home_permanent"]}


def behind(national, name: str) -> set[str]:
    """Every name a finding rests on, directly or through others."""
    book, seen, waiting = national.served.book, set(), [name]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        for rule in national.served.giving.get(each, ()):
            waiting += [*names_read(rule), *_exceptions(national, rule)]
        if each in book.measures:
            made = book.measures[each].made
            if isinstance(made, Counted):
                waiting += [name for condition in made.conditions for name in names_in(condition)]
            else:
                waiting += names_worked_with(made)
    return seen


def _exceptions(national, rule) -> list[str]:
    exceptions = [national.served.book.rules[each] for each in rule.unless]
    return [name for each in exceptions for name in (*names_read(each), *_exceptions(national, each))]


@pytest.mark.parametrize("finding", FINDINGS)
def test_none_of_them_is_read_directly_or_behind(national, finding):
    assert not behind(national, finding) & {*PERSON, *NEED}


@pytest.mark.parametrize("finding", ["chc_eligibility", "checklist_outcome"])
def test_no_level_of_the_decision_support_tool_decides_eligibility(national, finding):
    assert not [name for name in behind(national, finding) if name.startswith("dst_")]


def test_changing_them_changes_nothing(national):
    random = Random(66)
    book = national.served.book
    for _ in range(30):
        case = national_case(random, book)
        changed = copy.deepcopy(case)
        for name, values in PERSON.items():
            if name in book.facts:
                changed["facts"][name] = random.choice(values)
        for need in changed["needs"]:
            need["facts"] |= {name: random.choice(values) for name, values in NEED.items()}
        one, other = (national.decide(each, with_engine=False) for each in (case, changed))
        for finding in FINDINGS:
            told = [without_keys(decision["findings"][finding], decision) for decision in (one, other)]
            assert told[0] == told[1]


@pytest.mark.parametrize("name", [*PERSON, *NEED])
def test_the_names_are_those_of_the_book(national, name):
    assert name in national.served.book.facts
