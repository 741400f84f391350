"""What the parser makes of a condition means what Python makes of the same text, in every total world."""

from __future__ import annotations

import re

from hypothesis import assume, given, settings

from rules.language import expression
from rules.language.expression import Condition
from tests.rules.language.toy_words import World, conditions, holds, in_python, parsed, read, worlds

# Random text often says something twice or nothing at all; only that may be refused in it.
SAYS_NOTHING = re.compile(
    "is true for every value|is true for no value|is counted twice|the two sides always differ|says nothing about"
)


def readable(text: str) -> Condition:
    condition, faults = read(text)
    for fault in faults:
        assert SAYS_NOTHING.search(fault.message), fault
    assume(condition is not None)
    assert condition is not None
    return condition


@settings(max_examples=400)
@given(conditions, worlds)
def test_a_condition_means_what_python_means(text: str, world: World) -> None:
    assert holds(readable(text), world) == bool(in_python(text, world))


@settings(max_examples=150)
@given(conditions, worlds)
def test_not_turns_the_meaning_round(text: str, world: World) -> None:
    condition = readable(text)
    assert holds(parsed(f"not ({text})"), world) != holds(condition, world)


@settings(max_examples=150)
@given(conditions)
def test_not_twice_is_the_same_condition(text: str) -> None:
    condition = readable(text)
    assert parsed(f"not not ({text})") == condition


@settings(max_examples=150)
@given(conditions, conditions)
def test_de_morgan(one: str, other: str) -> None:
    readable(f"({one}) and ({other})")
    readable(f"({one}) or ({other})")
    assert parsed(f"not (({one}) and ({other}))") == parsed(f"not ({one}) or not ({other})")
    assert parsed(f"not (({one}) or ({other}))") == parsed(f"not ({one}) and not ({other})")


@settings(max_examples=250)
@given(conditions)
def test_the_text_of_every_test_says_what_it_tests(text: str) -> None:
    for condition in (readable(text), parsed(f"not ({text})")):
        for test in expression.tests_of(condition):
            assert parsed(test.text) == test


@settings(max_examples=100)
@given(conditions)
def test_line_ends_and_spaces_do_not_matter(text: str) -> None:
    condition = readable(text)
    assert parsed("\n  ".join(text.split(" "))) == condition
    assert parsed(f"  {text}\n") == condition


def test_an_interval_is_one_test() -> None:
    (test,) = expression.tests_of(parsed("many >= 2 and wet and many < 7"))[:1]
    assert test.text == "many >= 2 and many < 7"
    assert parsed("many >= 2 and many < 7") == parsed("2 <= many < 7") == parsed("not (many < 2 or many >= 7)")


def test_the_same_set_of_values_is_always_the_same_test() -> None:
    assert parsed("colour != red") == parsed("not colour == red") == parsed("colour in (green, blue)")
    assert parsed("not wet") == parsed("not (not (not wet))")
    assert parsed("level >= high") == parsed("not level < high") == parsed("level in (high, top)")
    assert parsed("began < ended") == parsed("ended > began") == parsed("not ended <= began")
    assert parsed("not every_need(met)") == parsed("any_need(not met)")


def test_a_test_is_worded_as_a_person_would() -> None:
    def worded(text: str) -> str:
        (test,) = expression.tests_of(parsed(text))
        return test.text

    assert worded("not level >= high") == "level < high"
    assert worded("not colour in (red, blue)") == "colour not in (red, blue)"
    assert worded("not wet") == "not wet"
    assert worded("not not wet") == "wet"
    assert worded("not (many >= 2 and many < 7)") == "not (many >= 2 and many < 7)"
    assert worded("many < 2 or many >= 7") == "(many < 2 or many >= 7)"
    assert worded("colour == red or colour == blue") == "(colour == red or colour == blue)"
    assert worded("not at_least(2, wet, cold)") == "not at_least(2, wet, cold)"
    assert worded("every_episode(not loud)") == "every_episode(not loud)"
