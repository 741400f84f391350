"""Two rules for one finding: which pairs may stand beside each other, and which are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules.book_loading.exclusivity import visibly_exclusive
from rules.book_loading.records import InForce, Place, Rule
from rules.language.expression import Condition
from tests.books.planted import faults_of, small_book
from tests.rules.language.toy_words import World, conditions, holds, parsed, person_tests, read, worlds

PAIR = """
regime: planted
title: Two rules
order: 90
rules:
  - id: planted.one
    about: person
    says: One.
    cites: [library.s1]
    when: {one}
    then: {{planted: {first}}}
    {more_of_one}
  - id: planted.other
    about: person
    says: The other.
    cites: [library.s1]
    when: {other}
    then: {{planted: {second}}}
    {more_of_other}
"""
FINDING = """
findings:
  - {id: planted, about: person, type: enum, values: [a, b, c], kind: procedural, title: Planted, otherwise: c}
"""
REFUSED = (
    'national/planted.yaml:12: rules "planted.one" and "planted.other" can both apply and give "planted" different '
    'values: make their conditions exclude each other on a shared name, or let one yield to the other with "unless"'
)


def refusals(
    folder: Path, one: str, other: str, *, same: bool = False, more_of_one: str = "", more_of_other: str = ""
) -> list[str]:
    book = small_book(folder)
    text = PAIR.format(
        one=one,
        other=other,
        first="a",
        second="a" if same else "b",
        more_of_one=more_of_one,
        more_of_other=more_of_other,
    )
    (book / "national" / "planted.yaml").write_text(text.lstrip("\n"), encoding="utf-8")
    (book / "findings" / "planted.yaml").write_text(FINDING, encoding="utf-8")
    return faults_of(book)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("has_card", "not has_card"),
        ("membership == granted", "membership == refused"),
        ("standing >= fair", "standing < fair"),
        ("age < 18", "age >= 18"),
        ("age < 18 and has_card", "has_letter and 18 <= age < 65"),
        ("papers >= 2", "papers < 2"),
        ("at_least(2, has_card, has_letter, lives_in_town)", "not at_least(2, has_card, has_letter, lives_in_town)"),
        ("at_least(2, has_card, has_letter, lives_in_town)", "not at_least(1, has_card, has_letter, lives_in_town)"),
        ("any_episode(counts)", "not any_episode(counts)"),
        ("every_need(for_study)", "any_need(not for_study)"),
        ("fines_owed > fee_cap", "fee_cap >= fines_owed"),
        ("joined_on + 28 < as_at", "as_at - joined_on <= 28"),
        ("(has_card and standing == poor) or age < 18", "standing == good and age >= 18"),
        ("has_card and (has_letter or not has_card)", "not has_letter"),
        ("home_library == none", "home_library != none"),
    ],
)
def test_rules_that_exclude_each_other_on_a_shared_name_are_accepted(one: str, other: str, tmp_path: Path) -> None:
    assert refusals(tmp_path, one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("has_card", "has_letter"),
        ("has_card", "has_card"),
        ("standing >= fair", "standing <= fair"),
        ("age <= 18", "age >= 18"),
        ("(has_card and standing == poor) or age < 18", "standing == good"),
        ("at_least(2, has_card, has_letter)", "at_least(1, has_card, has_letter)"),
        ("any_episode(counts)", "any_episode(not counts)"),
        ("fines_owed > fee_cap", "has_card"),
        ("home_library != none", "has_card"),
    ],
)
def test_rules_that_can_both_apply_are_refused(one: str, other: str, tmp_path: Path) -> None:
    assert refusals(tmp_path, one, other) == [REFUSED]


def test_rules_with_one_value_may_both_apply(tmp_path: Path) -> None:
    assert refusals(tmp_path, "has_card", "has_letter", same=True) == []


@pytest.mark.parametrize(
    ("more_of_one", "more_of_other"),
    [
        ("unless: [planted.other]", ""),
        ("", "unless: [planted.one]"),
        ("in_force: {to: 2024-12-31}", "in_force: {from: 2025-01-01}"),
        ("in_force: {to: 2024-12-31, on: joined_on}", "in_force: {from: 2025-01-01, on: joined_on}"),
        ("in_force: {before: digital_act}", "in_force: {from: digital_act}"),
        ("understood: {to: 2024-12-31}", "understood: {from: 2025-01-01}"),
    ],
)
def test_rules_joined_by_unless_or_parted_by_dates_are_accepted(
    more_of_one: str, more_of_other: str, tmp_path: Path
) -> None:
    found = refusals(tmp_path, "has_card", "has_letter", more_of_one=more_of_one, more_of_other=more_of_other)
    assert found == []


@pytest.mark.parametrize(
    ("more_of_one", "more_of_other"),
    [
        ("in_force: {to: 2025-01-01}", "in_force: {from: 2025-01-01}"),
        ("in_force: {to: 2024-12-31}", "in_force: {from: 2025-01-01, on: joined_on}"),
        ("in_force: {to: 2024-12-31}", "in_force: {from: digital_act}"),
        ("in_force: {before: digital_act}", "in_force: {from: shelves_act}"),
        ("in_force: {before: digital_act}", "in_force: {from: digital_act, on: joined_on}"),
        ("unless: [joining.elsewhere]", "unless: [joining.elsewhere]"),
    ],
)
def test_rules_that_dates_do_not_part_are_refused(more_of_one: str, more_of_other: str, tmp_path: Path) -> None:
    found = refusals(tmp_path, "has_card", "has_letter", more_of_one=more_of_one, more_of_other=more_of_other)
    assert [fault.split(": ", 1)[1] for fault in found] == [REFUSED.split(": ", 1)[1]]


def rule(when: Condition, in_force: InForce | None = None) -> Rule:
    return Rule(
        id="r", regime="toy", about="person", says="", cites=(), in_force=in_force or InForce(),
        understood=InForce("as_understood_on"), when=when, gives="f", value="v", adds={}, unless=(), order=0,
        place=Place("toy.yaml", 1),
    )  # fmt: skip


@settings(max_examples=300)
@given(st.one_of(conditions, person_tests), st.one_of(conditions, person_tests), worlds)
def test_rules_taken_for_exclusive_never_both_apply(one: str, other: str, world: World) -> None:
    first, second = read(one)[0], read(other)[0]
    assume(first is not None and second is not None)
    assert first is not None
    assert second is not None
    if visibly_exclusive(rule(first), rule(second)):
        assert not (holds(first, world) and holds(second, world))


@settings(max_examples=150)
@given(conditions)
def test_a_condition_and_its_opposite_are_exclusive(text: str) -> None:
    condition = read(text)[0]
    assume(condition is not None)
    assert condition is not None
    assert visibly_exclusive(rule(condition), rule(parsed(f"not ({text})")))


def test_of_too_many_branches_only_what_is_simple_is_looked_at() -> None:
    many = " and ".join(f"(few != {place % 5} or many != {place})" for place in range(9))
    assert visibly_exclusive(rule(parsed(f"({many}) and dark")), rule(parsed("not dark")))
    assert visibly_exclusive(rule(parsed("dark or cold")), rule(parsed("not dark and not cold")))
    assert not visibly_exclusive(rule(parsed(f"({many}) and (dark or cold)")), rule(parsed("not dark and not cold")))
    assert not visibly_exclusive(
        rule(parsed(f"(({many}) and wet) or dark or cold")), rule(parsed("wet and not dark and not cold"))
    )
