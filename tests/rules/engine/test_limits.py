"""Each limit of the engine is caught before the engine sees it; beyond it the engine crashes, hangs or lies."""

from __future__ import annotations

import pytest

from rules.engine.limits import engine_faults, fnv_1a
from rules.engine.rulesets import EngineRule, Pattern, Ruleset

ONE = Pattern("t0", "==", 1)


def faults(*rules: EngineRule) -> list[str]:
    ruleset = Ruleset("level_0_person", "person")
    ruleset.rules.extend(rules)
    return list(engine_faults([ruleset]))


def rule(*patterns: Pattern, name: str = "r") -> EngineRule:
    return EngineRule(name, patterns)


def said(text: str) -> list[str]:
    return [f"the engine cannot take level_0_person: {text}"]


def test_what_it_can_take_passes():
    assert faults(rule(ONE, Pattern("m0_low", ">=", 3), Pattern("m0_high", "<=", 5))) == []


@pytest.mark.parametrize("count", [0, 17])
def test_a_rule_has_from_1_to_16_tests(count):
    tests = [Pattern(f"t{number}", "==", 1) for number in range(count)]
    assert faults(rule(*tests)) == said(f'rule "r" has {count} tests; from 1 to 16')


def test_one_fact_never_matches_two_tests_of_one_rule():
    assert faults(rule(Pattern("m0_low", ">=", 1), Pattern("m0_low", ">=", 2))) == said(
        'rule "r" tests the fact m0_low twice, and one fact never matches two tests of one rule'
    )


def test_at_most_449_distinct_tests():
    rules = [rule(Pattern(f"t{number}", "==", 1)) for number in range(450)]
    assert faults(*rules) == said("450 distinct tests; at most 449")
    assert faults(*rules[1:]) == []


def test_at_most_60_tests_of_one_fact_true_at_once():
    rules = [rule(Pattern("m0_low", ">=", number)) for number in range(61)]
    assert faults(*rules) == said("61 tests of the fact m0_low could be true at once; at most 60")
    assert faults(*rules[1:]) == []


def test_at_most_250_rules_share_one_test():
    assert faults(*[rule(ONE)] * 251) == said("251 rules share one test of t0; at most 250")
    assert faults(*[rule(ONE)] * 250) == []


def test_at_most_4096_rules():
    rules = [rule(Pattern(f"t{number % 400}", "==", 1)) for number in range(4097)]
    assert faults(*rules) == said("4097 rules; at most 4096")


@pytest.mark.parametrize("number", [2**53 + 1, -(2**53) - 1, 1.5, True])
def test_numbers_are_whole_and_within_2_to_the_53(number):
    assert faults(rule(Pattern("m0_low", ">=", number))) == said(
        f"the number {number!r} tested for m0_low is not a whole number within 2**53"
    )


@pytest.mark.parametrize("operator", ["!=", ">", "in"])
def test_only_three_comparisons(operator):
    assert faults(rule(Pattern("t0", operator, 1))) == said(f'the test "{operator}" of t0 is none of its comparisons')


@pytest.mark.parametrize("name", ["sid", "id", "begin_", "T0", "a.b", "$s", ""])
def test_names_the_engine_keeps_or_cannot_tell_apart(name):
    assert faults(rule(Pattern(name, "==", 1))) == said(f'the fact name "{name}" is not one it can tell apart')


def test_names_are_told_apart_by_hash():
    assert fnv_1a("k32728") == fnv_1a("k261234")
    assert faults(rule(Pattern("k32728", "==", 1), Pattern("k261234", "==", 1))) == said(
        'the fact names "k261234" and "k32728" have the same hash, and it tells names apart by hash alone'
    )


def test_a_book_beyond_a_limit_is_refused_when_it_is_served(refusal):
    rules = {f"r{number}": {"when": "flag", "adds": {"warnings": ["w"]}} for number in range(251)}
    why = refusal(facts={"flag": "bool"}, rules=rules, texts={"warnings": {"w": {}}})
    assert "the engine cannot take level_0_person: 251 rules share one test of t0; at most 250" in why
