"""What must be known before what: levels that nothing can jump, and cycles told once each."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.book_loading.graph import Arrangement, arrange, names_read, names_worked_with
from rules.book_loading.loading import NATIONAL_BOOK, load
from rules.book_loading.records import Book, Counted
from rules.language.expression import names_in
from tests.books.planted import SMALL, small_book

READER = """
regime: knots
title: Rules that wait for each other
order: 90
"""


def arranged(book: Book) -> Arrangement:
    arrangement, faults = arrange(book)
    assert faults == []
    assert arrangement is not None
    return arrangement


@pytest.fixture(scope="module")
def small() -> Book:
    return load(SMALL).book


@pytest.mark.parametrize("folder", [SMALL, NATIONAL_BOOK], ids=["small", "national"])
def test_every_rule_finding_and_selection_has_one_level(folder: Path) -> None:
    book = load(folder).book
    levels = arranged(book).levels
    assert [level.number for level in levels] == list(range(len(levels)))
    assert sorted(rule.id for level in levels for rule in level.rules) == sorted(book.rules)
    assert sorted(name for level in levels for name in level.findings) == sorted(book.findings)
    assert sorted(name for level in levels for name in level.selections) == sorted(book.selections)
    for level in levels:
        assert all(arranged(book).level_of_rule[rule.id] == level.number for rule in level.rules)


@pytest.mark.parametrize("folder", [SMALL, NATIONAL_BOOK], ids=["small", "national"])
def test_nothing_reads_a_name_before_it_is_settled(folder: Path) -> None:
    book = load(folder).book
    of_the_case = {name for name, word in book.vocabulary.words.items() if word.kind in ("date", "record_date")}
    known, applied = set(book.facts) | set(book.figures) | of_the_case, set()

    def readable(name: str) -> bool:
        if name not in book.measures:
            return name in known
        made = book.measures[name].made
        inside = {each for one in made.conditions for each in names_in(one)} if isinstance(made, Counted) else None
        return all(readable(each) for each in (names_worked_with(made) if inside is None else inside))

    for level in arranged(book).levels:
        for name in level.selections:
            selection = book.selections[name]
            read = {selection.by, selection.where, *selection.gives.values()}
            assert all(readable(each) for each in read | ({selection.after} if selection.after else set()))
        for rule in level.rules:
            assert all(readable(name) for name in names_read(rule)), rule.id
            assert set(rule.unless) <= applied, rule.id
        known |= {name for each in level.selections for name in book.selections[each].gives}
        applied |= {rule.id for rule in level.rules}
        for name in level.findings:
            assert {rule.id for rule in book.rules_giving(name)} <= applied, name
        known |= set(level.findings)
    assert applied == set(book.rules)


@settings(max_examples=20)
@given(st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_move_a_level(source: random.Random) -> None:
    book = load(SMALL).book

    def mixed(records: dict[str, object]) -> dict[str, object]:
        names = list(records)
        source.shuffle(names)
        return {name: records[name] for name in names}

    again = replace(
        book,
        **{key: mixed(getattr(book, key)) for key in ("rules", "findings", "measures", "selections", "facts")},
    )
    assert arranged(again) == arranged(book)


def test_the_rules_of_a_level_by_whom_they_are_about(small: Book) -> None:
    first = arranged(small).levels[0]
    assert [rule.id for rule in first.rules_about("episode")] == ["joining.membership_counts"]
    assert {rule.about for rule in first.rules_about("person")} == {"person"}
    assert first.rules_about("need") == ()


def test_a_rule_reads_its_condition_its_conclusion_and_the_date_it_is_in_force_by(small: Book) -> None:
    assert names_read(small.rules["lending.rare"]) == {"item", "trusted", "wanted_on"}
    assert names_read(small.rules["joining.nearest"]) == {"home_library"}
    assert names_read(small.rules["lending.fee"]) == {"route", "capped_price"}
    assert names_read(small.rules["joining.was_member"]) == {"counts"}


def test_an_empty_book_has_one_empty_level() -> None:
    assert [(level.rules, level.findings) for level in arranged(Book()).levels] == [((), ())]


def knots(folder: Path, text: str) -> list[str]:
    book = small_book(folder)
    (book / "national" / "knots.yaml").write_text(READER.lstrip("\n") + text, encoding="utf-8")
    loaded = load(book)
    assert loaded.faults == ()
    arrangement, faults = arrange(loaded.book)
    assert arrangement is None
    return [str(fault) for fault in faults]


def rule(name: str, reads: str, gives: str, more: str = "") -> str:
    return (
        f"  - {{id: {name}, about: person, says: So., cites: [library.s1], when: {reads}, then: {{{gives}}}{more}}}\n"
    )


def test_a_cycle_is_shown_whole_and_from_its_first_rule(tmp_path: Path) -> None:
    text = (
        "rules:\n"
        + rule("knot.b", "all_for_study", "in_scope: false")
        + rule("knot.a", "in_scope", "all_for_study: true")
    )
    assert knots(tmp_path, text) == [
        "national/knots.yaml:6: these wait for each other: knot.a -> in_scope -> knot.b -> all_for_study -> knot.a"
    ]


def test_cycles_that_hang_together_are_one_fault_and_others_their_own(tmp_path: Path) -> None:
    text = "rules:\n" + rule("knot.a", "in_scope and all_for_study", "in_scope: false")
    text += rule("knot.b", "in_scope", "all_for_study: true")
    text += rule("knot.c", "wants_rare_book", "wants_rare_book: true")
    assert knots(tmp_path, text) == [
        "national/knots.yaml:5: these wait for each other: knot.a -> in_scope -> knot.a",
        "national/knots.yaml:7: these wait for each other: knot.c -> wants_rare_book -> knot.c",
    ]


def test_a_cycle_through_unless(tmp_path: Path) -> None:
    text = "rules:\n" + rule("knot.a", "has_card", "in_scope: false", ", unless: [knot.b]")
    text += rule("knot.b", "has_letter", "all_for_study: true", ", unless: [knot.a]")
    assert knots(tmp_path, text) == ["national/knots.yaml:5: these wait for each other: knot.a -> knot.b -> knot.a"]


def test_a_cycle_through_a_selection_and_a_measure(tmp_path: Path) -> None:
    text = (
        """
measures:
  - {id: knot_count, about: episode, type: integer, title: Knot, counts: {of: [all_for_study, everything_returned]}}
rules:
  - {id: knot.b, about: episode, says: So., cites: [library.s1], when: knot_count >= 1, then: {counts: true}}
""".lstrip("\n")
        + rule("knot.a", "last_kind == full", "all_for_study: true")
    )
    assert knots(tmp_path, text) == [
        "national/knots.yaml:8: these wait for each other: "
        "knot.a -> last_membership -> counts -> knot.b -> knot_count -> all_for_study -> knot.a"
    ]
