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
