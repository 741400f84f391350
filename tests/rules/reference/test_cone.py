"""Looking again at only what some findings can turn on gives them what looking at everything would."""

from __future__ import annotations

from random import Random

import pytest

from rules.case import CaseRefused, check_case
from rules.concluding.footings import conclude_on_both
from rules.language.vocabulary import NEED
from rules.reference.compiled.running import Within, run_again
from rules.reference.knowledge import THE_PERSON
from tests.book_builder import Decider
from tests.rules.national_cases import national_case
from tests.rules.reference.test_compiled import TODAY


@pytest.mark.parametrize("seed", range(40))
def test_what_is_told_of_a_need_comes_to_the_same_within_its_cone(seed: int, national: Decider) -> None:
    random, served = Random(seed), national.served
    try:
        case = check_case(national_case(random, served.book), served.book, TODAY)
    except CaseRefused:
        return
    ordinary = conclude_on_both(case, served, with_engine=False).ordinary.state
    presumed = list(ordinary.presumed)
    cone = served.program.cone(served.told)
    for subject in (THE_PERSON, *ordinary.by_scope.get(NEED, ())):
        left_out = dict.fromkeys(named for named in presumed if random.random() < 0.3)
        whole = run_again(ordinary, left_out)
        within = run_again(ordinary, left_out, within=Within(cone, frozenset({subject})))
        names = [name for name in served.told if served.book.findings[name].about == subject.scope]
        assert {name: within.came[subject, name] for name in names} == {
            name: whole.came[subject, name] for name in names
        }


@pytest.mark.parametrize("seed", range(20))
def test_one_finding_comes_to_the_same_within_its_own_cone(seed: int, national: Decider) -> None:
    random, served = Random(1000 + seed), national.served
    try:
        case = check_case(national_case(random, served.book), served.book, TODAY)
    except CaseRefused:
        return
    ordinary = conclude_on_both(case, served, with_engine=False).ordinary.state
    left_out = dict.fromkeys(named for named in ordinary.presumed if random.random() < 0.5)
    whole = run_again(ordinary, left_out)
    for name in random.sample(sorted(served.book.findings), 25):
        within = run_again(ordinary, left_out, within=Within(served.program.cone(frozenset({name}))))
        for subject in ordinary.by_scope.get(served.book.findings[name].about, ()):
            assert within.came[subject, name] == whole.came[subject, name], name


def test_what_is_presumed_of_a_detention_reaches_a_need_through_the_chosen_episode(national: Decider) -> None:
    """A woman of 47, detained under section 3 from her own home, home again: all else is presumed."""
    served = national.served
    left_hospital = {"left_hospital": True, "left_hospital_date": "2026-03-30"}
    before = {"or_before_la": "E08000014", "or_before_country": "england"}
    aftercare = {"kind": "social_care", "related_to_mental_disorder": True, "reduces_relapse_risk": True}
    raw = {
        "as_at": "2026-05-01",
        "facts": {"date_of_birth": "1979-01-01", "country": "england"},
        "detention_episodes": [
            {"id": "e1", "facts": {"section": "s3", "start_date": "2026-01-12", **left_hospital, **before}}
        ],
        "needs": [{"id": "n1", "facts": aftercare}],
    }
    footings = conclude_on_both(check_case(raw, served.book, TODAY), served, with_engine=False)
    ordinary = footings.ordinary.state
    (need,), within = ordinary.by_scope[NEED], served.program.cone(served.told)
    carrying = set()
    for named in ordinary.presumed:
        state = run_again(ordinary, {named: None}, within=Within(within, frozenset({need})))
        assert state.came[need, "route"] == run_again(ordinary, {named: None}).came[need, "route"], named
        if state.came[need, "route"] != ordinary.came[need, "route"]:
            carrying.add(named[1])
    assert {"imprisoned_since_leaving", "detention_episodes"} <= carrying
