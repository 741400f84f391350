"""Sets of values behave as plain Python sets do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.language.domains import (
    ANYTHING,
    EDGE,
    EITHER,
    FALSE,
    FIRST_DAY,
    LARGEST_AMOUNT,
    LAST_DAY,
    NOTHING,
    TRUE,
    Domain,
    Members,
    Span,
    Spans,
    ValueSet,
    day,
    joined_spans,
    only,
    shown,
    spanning,
)
from rules.language.normal_form import intersection

WORDS = ("red", "green", "blue", "black")
# Two values that no test ever names stand for all the others: a set with exceptions has them all or none of them.
ALL_WORDS = frozenset((*WORDS, "unnamed", "unheard"))
NUMBERS = range(-30, 31)

members = st.builds(Members, st.frozensets(st.sampled_from(WORDS)), st.booleans())
spans = st.lists(st.tuples(st.integers(-20, 20), st.integers(0, 8)), max_size=4).map(
    lambda pairs: joined_spans(Span(low, low + more) for low, more in pairs)
)


def words_of(values: ValueSet) -> frozenset[object]:
    assert isinstance(values, Members)
    return ALL_WORDS - values.values if values.excluded else values.values


def numbers_of(values: ValueSet) -> frozenset[int]:
    assert isinstance(values, Spans)
    return frozenset(number for number in NUMBERS if any(each.low <= number <= each.high for each in values.spans))


@given(members, members)
def test_members_contain_and_share_as_sets_do(one: Members, other: Members) -> None:
    assert one.contains_all(other) == (words_of(other) <= words_of(one))
    assert one.shares_none(other) == words_of(one).isdisjoint(words_of(other))


@given(members, members)
def test_members_are_joined_and_cut_as_sets_are(one: Members, other: Members) -> None:
    assert words_of(one.union(other)) == words_of(one) | words_of(other)
    assert words_of(intersection(one, other)) == words_of(one) & words_of(other)
    assert words_of(one.complement()) == ALL_WORDS - words_of(one)
    assert one.complement().complement() == one


@given(members)
def test_a_single_member_is_the_only_one(one: Members) -> None:
    assert one.single() == (next(iter(words_of(one))) if len(words_of(one)) == 1 else None)


@given(spans, spans)
def test_spans_contain_and_share_as_sets_do(one: Spans, other: Spans) -> None:
    assert one.contains_all(other) == (numbers_of(other) <= numbers_of(one))
    assert one.shares_none(other) == numbers_of(one).isdisjoint(numbers_of(other))


@given(spans, spans)
def test_spans_are_cut_as_sets_are(one: Spans, other: Spans) -> None:
    assert numbers_of(one.intersection(other)) == numbers_of(one) & numbers_of(other)
    assert numbers_of(joined_spans((*one.spans, *other.spans))) == numbers_of(one) | numbers_of(other)
    assert numbers_of(one.complement()) == frozenset(NUMBERS) - numbers_of(one)
    assert one.complement().complement() == one


@given(spans, spans)
def test_what_is_possible_for_a_number_is_the_interval_over_both(one: Spans, other: Spans) -> None:
    both = numbers_of(one) | numbers_of(other)
    expected = frozenset(range(min(both), max(both) + 1)) if both else frozenset()
    joined = one.union(other)
    assert numbers_of(joined) >= both
    if one.spans and other.spans:
        assert numbers_of(joined) == expected
    else:
        assert joined == (other if other.spans else one)


@given(spans)
def test_spans_are_kept_in_order_and_apart(one: Spans) -> None:
    for earlier, later in zip(one.spans, one.spans[1:], strict=False):
        assert earlier.high + 1 < later.low


@given(spans)
def test_a_single_number_is_the_only_one(one: Spans) -> None:
    numbers = numbers_of(one)
    assert one.single() == (next(iter(numbers)) if len(numbers) == 1 else None)


@given(members, spans)
def test_words_and_numbers_have_nothing_in_common(words: Members, numbers: Spans) -> None:
    assert words.shares_none(numbers)
    assert numbers.shares_none(words)
    assert not words.contains_all(numbers)
    assert not numbers.contains_all(words)


def test_the_complement_reaches_as_far_as_any_sum() -> None:
    assert spanning(-EDGE, EDGE).complement() == Spans(())
    assert spanning(-EDGE, 0).complement() == spanning(1, EDGE)
    assert spanning(EDGE, EDGE).complement() == spanning(-EDGE, EDGE - 1)
    assert Spans(()).complement() == spanning(-EDGE, EDGE)
    assert EDGE > 100 * LARGEST_AMOUNT
    assert EDGE < 2**53


def test_truth_values_are_not_numbers() -> None:
    assert only(True) == TRUE
    assert only(False) == FALSE
    assert only(1) == spanning(1, 1)
    assert TRUE.union(FALSE) == EITHER
    assert TRUE.shares_none(FALSE)
    assert ANYTHING.contains_all(EITHER)
    assert NOTHING.single() is None


@pytest.mark.parametrize(
    ("domain", "everything"),
    [
        (Domain("bool"), EITHER),
        (Domain("enum", ("red", "green")), Members(frozenset({"red", "green"}))),
        (Domain("integer"), spanning(0, 10**9)),
        (Domain("integer", low=-3, high=5), spanning(-3, 5)),
        (Domain("money"), spanning(0, LARGEST_AMOUNT)),
        (Domain("date"), spanning(FIRST_DAY, LAST_DAY)),
        (Domain("code", ("none",), code="nhs_body"), ANYTHING),
        (Domain("text"), ANYTHING),
    ],
)
def test_a_domain_knows_everything_a_name_may_be(domain: Domain, everything: ValueSet) -> None:
    assert domain.everything() == everything


@pytest.mark.parametrize(
    ("domain", "fitting", "others"),
    [
        (Domain("bool"), [True, False], [1, 0, "true", None]),
        (Domain("enum", ("red",)), ["red"], ["green", True, None]),
        (Domain("integer", low=1, high=3), [1, 3], [0, 4, True, "1", None]),
        (Domain("code", ("none",)), ["none"], ["E08000015", None]),
        (Domain("money"), [], [0, 100, "1.00"]),
        (Domain("date"), [], [FIRST_DAY, "2020-01-01"]),
    ],
)
def test_a_domain_knows_which_constants_a_book_can_give(
    domain: Domain, fitting: list[object], others: list[object]
) -> None:
    assert all(domain.holds(value) for value in fitting)
    assert not any(domain.holds(value) for value in others)


@pytest.mark.parametrize(
    "text", ["2020-1-1", "20200101", "2020-W01-1", "2020-02-30", "2020-01-01\n", "", "\u0662020-01-01"]
)
def test_only_a_day_of_the_calendar_is_a_day(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        day(text)


@pytest.mark.parametrize(
    ("value", "type_", "expected"),
    [
        (day("2024-02-29"), "date", "2024-02-29"),
        (81250, "money", "812.50"),
        (5, "money", "0.05"),
        (7, "integer", 7),
        (True, "bool", True),
        ("red", "enum", "red"),
        (None, "date", None),
    ],
)
def test_values_are_shown_as_the_contract_writes_them(
    value: bool | str | int | None, type_: str, expected: object
) -> None:
    assert shown(value, type_) == expected
