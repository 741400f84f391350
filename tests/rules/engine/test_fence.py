"""The fence around the engine: quiet, deleted after every run, honest about failures."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from rules.engine.fence import Engine, EngineDisagreement, EngineFailed
from rules.engine.rulesets import EngineRule, Pattern, Ruleset
from tests.rules.national_cases import national_case


def engine(*rules: EngineRule) -> Engine:
    ruleset = Ruleset("toy", "person")
    ruleset.rules.extend(rules)
    return Engine([ruleset])


ADULT = EngineRule("adult", (Pattern("m0_low", ">=", 18),))
BOTH = EngineRule("both", (Pattern("x1", "==", 1), Pattern("t0", "==", 1)))
EITHER = [EngineRule("x1", (Pattern(f"t{number}", "==", 1),), asserts=True) for number in (1, 2)]


def test_it_compares_numbers_itself():
    made = engine(ADULT)
    assert made.fire("toy", {"m0_low": 18, "m0_high": 18}) == {"adult"}
    assert made.fire("toy", {"m0_low": 17, "m0_high": 90}) == frozenset()


@pytest.mark.parametrize(
    ("facts", "fired"), [({"t1"}, set()), ({"t0", "t1"}, {"both"}), ({"t0", "t1", "t2"}, {"both"})]
)
def test_an_or_is_a_fact_of_its_own(facts, fired):
    assert engine(BOTH, *EITHER).fire("toy", dict.fromkeys(facts, 1)) == fired


def test_no_fact_of_one_run_is_left_for_the_next():
    made = engine(ADULT)
    assert made.fire("toy", {"m0_low": 40}) == {"adult"}
    assert made.fire("toy", {}) == frozenset()


def test_it_starts_no_threads():
    before = threading.active_count()
    engine(ADULT)
    assert threading.active_count() == before


def test_an_error_in_an_action_is_told_and_the_next_run_is_sound(monkeypatch):
    made = engine(BOTH, *EITHER)
    sound = Engine._assert

    def broken(self, rules, fact, value):
        if fact == "x1":
            raise ZeroDivisionError("planted")
        sound(self, rules, fact, value)

    monkeypatch.setattr(Engine, "_assert", broken)
    with pytest.raises(EngineFailed, match="planted"):
        made.fire("toy", {"t1": 1})
    monkeypatch.undo()
    assert made.fire("toy", {"t0": 1, "t1": 1}) == {"both"}


def test_a_planted_fault_is_refused_with_rule_ids_only(national, monkeypatch):
    fire = Engine.fire
    monkeypatch.setattr(Engine, "fire", lambda self, name, facts: fire(self, name, facts) | {"planted.rule"})
    with pytest.raises(EngineDisagreement) as refused:
        national.decide({"facts": {"age_years": 81}})
    assert refused.value.only_engine == ("planted.rule",)
    assert refused.value.only_reference == ()
    assert "81" not in str(refused.value)


def test_sixteen_threads_get_each_their_own_answer(national):
    random = Random(16)
    cases = [national_case(random, national.served.book) for _ in range(16)]
    alone = [national.decide(case) for case in cases]
    with ThreadPoolExecutor(16) as pool:
        for place, decision in pool.map(lambda turn: (turn % 16, national.decide(cases[turn % 16])), range(160)):
            assert decision == alone[place]


MEASURE_MEMORY = """
import os, sys
from datetime import date
from pathlib import Path
from rules.case import check_case
from rules.decide import decide, serve
served = serve(Path(sys.argv[1]))
raw = {"facts": {}, "needs": [{"id": "n1"}, {"id": "n2"}], "detention_episodes": [{"facts": {}}]}
case = check_case(raw, served.book, date(2026, 6, 15).toordinal())
def rss():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
def run(times):
    for _ in range(times):
        decide(case, served)
run(2000); early = rss()
run(18000); late = rss()
print(early, late)
"""
SMALL_BOOK = Path(__file__).parents[2] / "books" / "good" / "small"


def test_memory_stays_where_it_is(capsys):
    """20,000 decisions take at most 10 MB more than 2,000 do."""
    command = [sys.executable, "-c", MEASURE_MEMORY, str(SMALL_BOOK)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    early, late = map(int, run.stdout.split())
    with capsys.disabled():
        print(f"\nRSS after 2,000 decisions {early / 1e6:.1f} MB, after 20,000 {late / 1e6:.1f} MB")
    assert late - early <= 10 * 2**20
