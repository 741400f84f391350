"""How a decision reads. The decisions are those of the small book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rules.book_loading.loading import load
from rules.book_loading.records import Book
from service.decision_text import ONE_PAGE, Unfolded, decision_text

Json = dict[str, Any]
Told = Callable[..., str]


@pytest.fixture(scope="session")
def book(small_book: Path) -> Book:
    return load(small_book).book


@pytest.fixture
def told(decide: Callable[..., Any], book: Book) -> Told:
    def tell(width: int = 100, unfolded: Unfolded = ONE_PAGE, **case: object) -> str:
        return decision_text(decide(**case), book, width, unfolded=unfolded)

    return tell


def section(text: str, heading: str) -> list[str]:
    """The lines under a heading."""
    parts = {part.splitlines()[0]: part.splitlines()[1:] for part in text.split("\n\n")}
    return parts[heading]


def headings(text: str) -> list[str]:
    return [part.splitlines()[0] for part in text.split("\n\n")]


def test_a_determined_case_says_who_pays_and_what_next(told: Told, aftercare: Json) -> None:
    text = told(**aftercare)
    assert text.splitlines()[0] == "DETERMINED. As at 23 November 2026."
    assert section(text, "n1: help with dressing")[0] == (
        "Aftercare. integrated care board and local authority pay jointly; nothing to pay."
    )
    assert " ".join(section(text, "n1: help with dressing")[1:]).strip().startswith("Because: ")
    assert section(text, "WHAT NEXT") == [
        "- the health body and the council: Agree a plan. By 7 December 2026. [Care of Examples Act 2020,",
        "  s.1]",
        "- Meanwhile (whoever provides it now): keeps the care going [Care of Examples Act 2020, s.1]",
    ]
    assert section(text, "BE CAREFUL") == ["- Nobody may charge for aftercare. [Care of Examples Act 2020, s.1]"]
    assert "ASK, BEST IN THIS ORDER" not in headings(text)


def test_the_page_folds_what_few_need_and_full_unfolds_it(told: Told, aftercare: Json) -> None:
    folded = {"WHY", "RULED OUT", "NOT TO BE CONCLUDED FROM THIS"}
    assert not folded & set(headings(told(**aftercare)))
    whole = told(unfolded=Unfolded(full=True), **aftercare)
    assert folded <= set(headings(whole))
    assert section(whole, "NOT TO BE CONCLUDED FROM THIS") == [
        "- How health body and council share the cost. [Care of Examples Act 2020, s.1]"
    ]


def test_why_unfolds_the_grounds_down_to_what_was_given(told: Told, aftercare: Json) -> None:
    text = told(unfolded=Unfolded(why=True), **aftercare)
    assert section(text, "WHY")[:6] == [
        "n1",
        "  - Aftercare is met under section 1. [Care of Examples Act 2020, s.1]",
        "    - Who was held under a section that qualifies is owed aftercare. [Care of Examples Act 2020,",
        "      s.1]",
        "      - Only section 3 qualifies. [Care of Examples Act 2020, s.1]",
        "        Given: episode 1.section: s3",
    ]
    assert "  - It is free. [Care of Examples Act 2020, s.1]" in section(text, "WHY")


def test_what_is_ruled_out_is_told_with_the_rule_that_fails_and_how_well_it_was_read(
    told: Told, aftercare: Json
) -> None:
    assert section(told(unfolded=Unfolded(full=True), **aftercare), "RULED OUT")[:3] == [
        "n1",
        "  health funding. These rules do not apply:",
        "    - An eligible person is funded by the health body. [Care of Examples Act 2020, s.2; secondary]",
    ]


def test_book_and_receipt_are_told_at_the_end(told: Told, aftercare: Json, book: Book) -> None:
    end = " ".join(section(told(unfolded=Unfolded(full=True), **aftercare), "A named person decides."))
    assert end.startswith(f"Rulebook small 1, {book.sha256}; checked by engine and reference; receipt ")


def test_an_open_case_says_what_is_open_and_what_to_ask(told: Told) -> None:
    case = {"facts": {"lives_in_england": None}, "needs": [{"id": "n1"}]}
    assert section(told(**case), "n1: care") == [
        "Open between section 117 and chc and care act s18 and unchanged. Who pays is open; what the person",
        "pays is open.",
    ]
    folded = section(told(**case), "ASK, BEST IN THIS ORDER (1 more: --ask)")
    assert folded[0] == "1. Has the person been detained? Who can answer: the hospital."
    assert folded[-1].startswith("3. ")
    missing = section(told(unfolded=Unfolded(ask=True), **case), "ASK, BEST IN THIS ORDER")
    assert missing[:3] == [
        "1. Has the person been detained?",
        "   Who can answer: the hospital. Could change: n1.duty_or_power, n1.payers, n1.person_pays,",
        "   n1.route. Give it as: detention_episodes. [Care of Examples Act 2020, s.1]",
    ]
    assert (
        "4. Does the person live in England? Asked; the answer is not known yet. Who can answer: the person. "
        "Could change: n1.route. Give it as: lives_in_england."
    ) in " ".join(line.strip() for line in missing)
    assert "A matter of judgement. Could change" in " ".join(missing)
    assert "Record it as: health_decision." in " ".join(missing)


def test_a_contradiction_comes_first(told: Told, aftercare: Json) -> None:
    aftercare["facts"] |= {"at_home": True, "in_hospital": True}
    text = told(**aftercare)
    assert headings(text)[1] == "CONTRADICTIONS"
    assert section(text, "CONTRADICTIONS") == [
        "- Nobody is at home and in hospital at once. [Care of Examples Act 2020, s.1]",
        "  What clashes: at_home, in_hospital",
    ]


def test_a_supposition_and_another_understanding_are_told_at_the_top(told: Told) -> None:
    text = told(suppose={"new_law": "2026-01-01"}, as_understood_on="2025-01-01", reference="panel")
    top = text.split("\n\n")[0].splitlines()
    assert top[0].endswith("As at 23 November 2026.")
    assert top[-3:] == [
        "The law as understood on 1 January 2025.",
        "Supposing that new law begins on 1 January 2026.",
        "Reference: panel",
    ]


def test_figures_and_disputed_facts_are_told(told: Told, social_care: Json) -> None:
    social_care["facts"]["capital"] = {"value": "30000.00", "disputed": True, "source": "a neighbour"}
    text = told(unfolded=Unfolded(full=True), **social_care)
    assert section(text, "FIGURES USED") == [
        "- Capital limit: 24000.00, since 1 April 2026 [Example Fees Order 2026, art.3; unverified]"
    ]
    assert "(rests on something disputed)" in text
    assert "Given: capital: 30000.00, capital limit: 24000.00" in text


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_longer_than_the_page(told: Told, aftercare: Json, width: int) -> None:
    aftercare["reference"] = "a long reference " * 20
    lines = told(width, **aftercare).splitlines()
    assert max(len(line) for line in lines if " " in line.strip()) <= width


def test_a_case_cannot_play_tricks_on_the_terminal(told: Told) -> None:
    text = told(reference="\x1b]0;title\x07", needs=[{"id": "n1", "description": "a\x1b[2J\nWHO PAYS\nnobody"}])
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "n1: a [2J WHO PAYS nobody" in text
