"""A good book is loaded whole: what the files say is what the records hold."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from rules.book_loading.loading import NATIONAL_BOOK, BookRefused, load
from rules.book_loading.records import (
    Book,
    Counted,
    DatedValue,
    InForce,
    Place,
    Recordable,
    Recorder,
    Selection,
    Table,
    ValueOf,
    WorkedOut,
)
from rules.language import expression
from rules.language.domains import Domain, day
from rules.language.expression import ALWAYS, All, Name
from rules.language.vocabulary import Word
from tests.books.planted import SMALL, faults_of, planted_mistakes, small_book


@pytest.fixture(scope="module")
def book() -> Book:
    loaded = load(SMALL)
    assert loaded.faults == ()
    return loaded.book


def test_the_book_has_something_of_everything(book: Book) -> None:
    for field in fields(book):
        if field.name not in ("local", "localities"):  # tests/rules/test_local.py
            assert getattr(book, field.name), field.name
    assert faults_of(SMALL) == []


def test_facts_say_what_can_be_known(book: Book) -> None:
    assert {fact.about for fact in book.facts.values()} == {"person", "need", "episode"}
    assert {fact.domain.type for fact in book.facts.values()} == {
        "bool",
        "enum",
        "integer",
        "money",
        "date",
        "code",
        "text",
    }
    standing = book.facts["standing"]
    assert standing.domain == Domain("enum", ("poor", "fair", "good"), ordered=True)
    assert (standing.judgement, standing.help) == (True, "Judge from the last two years.")
    assert book.facts["lives_in_town"].also_called == ("resident",)
    assert book.facts["age_stated"].domain.bounds() == (0, 130)
    assert standing.place == Place("facts/reader.yaml", 36)


def test_findings_say_what_can_be_concluded(book: Book) -> None:
    membership, trusted, fee = (book.findings[name] for name in ("membership", "trusted", "fee"))
    assert (membership.awaits_record, membership.otherwise, membership.may_not_arise) == (True, None, False)
    assert (fee.awaits_record, fee.otherwise, fee.may_not_arise) == (False, None, True)
    assert trusted.recordable == Recordable((Recorder("librarian"), Recorder("head_librarian")), jointly=True)
    assert trusted.labels == {"true": "trusted", "false": "not trusted"}
    assert trusted.otherwise is False
    assert [finding.id for finding in book.findings.values() if finding.process] == ["stage"]


def test_figures_are_dated_and_an_unknown_amount_is_a_recorded_null(book: Book) -> None:
    assert book.figures["fee_cap"].values == (
        DatedValue(day("2020-01-01"), day("2024-12-31"), 250, "fees.r4"),
        DatedValue(day("2025-01-01"), day("2027-12-31"), 300, "fees.r4"),
        DatedValue(day("2028-01-01"), None, None, "fees.r4"),
    )
    assert book.commencements["digital_act"].day is None
    assert book.commencements["shelves_act"].day == day("2024-04-01")


def test_a_fact_says_what_it_follows_from_and_what_it_usually_is(book: Book) -> None:
    first, second = book.facts["has_papers"].follows
    assert (first.value, first.says, first.cites) == (True, "Whoever shows a paper has one.", ("library.s2",))
    assert [test.of for test in expression.tests_of(second.when)] == [Name("on_record_membership")]
    usual = book.facts["moved_away"].usual
    assert usual is not None
    assert (usual.value, usual.says, usual.group) == (False, "the reader has not moved away", "happened_since")
    assert [test.of for test in expression.tests_of(usual.when)] == [Name("lives_in_town")]
    assert usual.unless is not None
    assert [test.of for test in expression.tests_of(usual.unless)] == [Name("has_guarantor")]
    [otherwise] = book.facts["damaged"].otherwise_usual
    assert (otherwise.value, otherwise.says) == (True, "rare books are damaged")
    assert [fact.id for fact in book.facts.values() if fact.usual] == ["moved_away", "banned", "damaged"]


def test_the_contract_says_what_is_asked_first_and_together_and_what_is_usual_of_the_list(book: Book) -> None:
    contract = book.contract
    assert contract is not None
    assert contract.asked_together == {"happened_since": "Has any of this happened since?"}
    assert contract.gates == ("lives_in_town", "membership", "detention_episodes")
    assert (contract.existing_funder, contract.weekly_cost, contract.now_until) == ("paid_by", "price", "paid_until")
    assert [payer.now for payer in contract.payers] == ["library_now", None]
    assert contract.rather_than == {"read_here": "lent"}
    none, whole = contract.episodes.usually_none, contract.episodes.usually_complete
    assert none is not None
    assert whole is not None
    assert (none.value, none.group, whole.group, whole.when) == (True, "happened_since", None, ALWAYS)
    assert [finding.id for finding in book.findings.values() if finding.issue] == ["welcome"]
    assert book.commencements["readers_act"].not_in_force_as_of == day("2024-06-30")


def test_measures_are_counted_or_worked_out(book: Book) -> None:
    papers, age = book.measures["papers"], book.measures["age"]
    assert isinstance(papers.made, Counted)
    assert len(papers.made.conditions) == 3
    assert papers.domain.bounds() == (0, 3)
    assert age.made == WorkedOut("whole_years_between", ("date_of_birth", "as_at"))
    assert age.or_given == "age_stated"
    assert book.rules["lending.fee"].value == WorkedOut("max", (0, "capped_price"))


def test_a_selection_gives_the_person_what_an_episode_has(book: Book) -> None:
    last, first = book.selections["last_membership"], book.selections["first_membership"]
    assert (last.latest, last.by, last.where, last.after) == (True, "began_on", "counts", None)
    assert (first.latest, first.by, first.after) == (False, "began_on", "ended_on")
    assert isinstance(last, Selection)
    kind = book.facts["membership_kind"].domain
    assert book.vocabulary.words["last_kind"] == Word("last_kind", "selected", "person", kind)
    assert book.vocabulary.words["as_at"] == Word("as_at", "date", "person", Domain("date"))


def test_rules_stand_in_the_order_of_the_legal_tests(book: Book) -> None:
    assert list(book.regimes) == ["joining", "lending"]
    assert [rule.order for rule in book.rules.values()] == list(range(len(book.rules)))
    regimes = [rule.regime for rule in book.rules.values()]
    assert regimes == sorted(regimes)


def test_a_rule_is_what_it_says(book: Book) -> None:
    members = book.rules["lending.members"]
    assert isinstance(members.when, All)
    assert [test.of for test in expression.tests_of(members.when)] == [Name("membership"), Name("item")]
    assert (members.gives, members.value, members.unless) == ("route", "lent", ("lending.fines",))
    assert members.adds == {"warnings": ("lending.keep_dry",)}
    assert members.in_force == InForce(before="digital_act")
    rare = book.rules["lending.rare"]
    assert rare.in_force == InForce("wanted_on", day("2020-01-01"), day("2027-12-31"))
    assert rare.understood == InForce("as_understood_on", day("2021-01-01"))
    assert book.rules["joining.nearest"].value == ValueOf("home_library")
    assert book.rules["joining.nearest"].when == ALWAYS
    assert book.rules["joining.elsewhere"].table is None


def test_a_row_of_a_table_is_a_rule(book: Book) -> None:
    row = book.rules["lending.part_of_reader.fee"]
    assert (row.about, row.gives, row.value) == ("need", "reader_role", "pays")
    assert [str(test.of) for test in expression.tests_of(row.when)] == ["in_scope", "charge"]
    assert row.in_force == InForce(start="shelves_act")
    assert row.table == Table("lending.part_of_reader", Place("national/lending.yaml", 84))
    assert book.rules["lending.bound.lent"].adds == {"next_steps": ("lending.fetch",)}


def test_texts_of_every_kind_can_be_added(book: Book) -> None:
    kinds = {kind for rule in book.rules.values() for kind in rule.adds}
    assert kinds == {remark.kind for remark in book.remarks.values()}
    assert kinds == {"next_steps", "warnings", "interim", "not_concluded"}
    assert book.remarks["joining.bring_papers"].by_when == WorkedOut("days_after", ("as_at", 14))


def test_bodies_have_lives_and_successors(book: Book) -> None:
    old, new = book.bodies["L01"], book.bodies["L02"]
    assert (old.start, old.end, old.successors) == (None, day("2021-12-31"), ("L02",))
    assert (new.start, new.end, new.successors) == (day("2022-01-01"), None, ())


def test_a_book_cannot_be_changed(book: Book) -> None:
    for record in (book, book.rules["lending.members"], book.contract, book.facts["item"], book.vocabulary):
        for field in fields(record):
            with pytest.raises(FrozenInstanceError):
                setattr(record, field.name, None)


def test_a_book_loaded_again_is_the_same_book(book: Book) -> None:
    assert load(SMALL).book == book


def test_the_files_of_a_book_may_stand_in_any_order(book: Book, tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    (folder / "national" / "joining.yaml").rename(folder / "national" / "zz.yaml")
    (folder / "facts" / "reader.yaml").rename(folder / "facts" / "aa.yaml")
    again = load(folder)
    assert again.faults == ()
    assert list(again.book.rules) == list(book.rules)
    assert again.book.sha256 == book.sha256


def test_folders_that_are_no_national_law_are_left_alone(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    for name in ("local/town.yaml", "schema/toy.yml", "national/notes.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("not: [yaml", encoding="utf-8")
    assert faults_of(folder) == []


def test_an_empty_folder_lacks_the_two_files_no_book_is_without(tmp_path: Path) -> None:
    assert faults_of(tmp_path) == ["decision.yaml:1: the file is missing", "sources.yaml:1: the file is missing"]


def test_the_national_book_is_sound() -> None:
    assert faults_of(NATIONAL_BOOK) == []


def test_a_refused_book_tells_every_fault_once_and_in_order(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    for mistake in planted_mistakes():
        if mistake.name in ("unknown_name", "unknown_citation"):
            mistake.plant(folder)
    faults = load(folder).faults
    refused = BookRefused([*reversed(faults), *faults])
    assert refused.faults == faults
    assert str(refused).startswith('national/unknown_citation.yaml:12: rule "unknown_citation.rule" cites "library.s9"')
    assert len(refused.faults) == 2
