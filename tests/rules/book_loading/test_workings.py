"""Amounts, numbers and dates worked out from others: what goes together, and what it comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.books.planted import faults_of, small_book

MEASURE = """
regime: planted
title: A measure
order: 90
measures:
  - {{id: planted, about: need, type: {type}, title: Planted, works_out: {works_out}}}
"""


def faults_of_working(folder: Path, works_out: str, type_: str) -> list[str]:
    book = small_book(folder)
    text = MEASURE.format(type=type_, works_out=works_out)
    (book / "national" / "planted.yaml").write_text(text.lstrip("\n"), encoding="utf-8")
    return [fault.removeprefix('national/planted.yaml:5: measure "planted" ') for fault in faults_of(book)]


@pytest.mark.parametrize(
    ("works_out", "type_"),
    [
        ("{add: [age, papers]}", "integer"),
        ("{add: [age, 5]}", "integer"),
        ("{add: [price, fee_cap, fines_owed]}", "money"),
        ("{subtract: [price, fee_cap]}", "money"),
        ("{subtract: [as_at, wanted_on]}", "integer"),
        ("{min: [wanted_on, joined_on]}", "date"),
        ("{max: [0, price]}", "money"),
        ("{max: [0, {subtract: [price, fee_cap]}]}", "money"),
        ("{times: [7, price]}", "money"),
        ("{times: [age, papers, 2]}", "integer"),
        ("{per_part_of: [fines_owed, fee_cap, price]}", "money"),
        ("{days_after: [wanted_on, 28]}", "date"),
        ("{months_after: [wanted_on, age]}", "date"),
        ("{years_after: [{days_after: [wanted_on, 1]}, 0]}", "date"),
        ("{whole_years_between: [date_of_birth, wanted_on]}", "integer"),
        ("{add: [0, 0]}", "money"),
    ],
)
def test_what_goes_together_is_accepted(works_out: str, type_: str, tmp_path: Path) -> None:
    assert faults_of_working(tmp_path, works_out, type_) == []


@pytest.mark.parametrize(
    ("works_out", "type_", "says"),
    [
        ("{add: [age, price]}", "money", 'gives "add" a number, an amount: its parts are all numbers, or all amounts'),
        ("{add: [wanted_on, 1]}", "date", 'gives "add" a date, a number: its parts are all numbers, or all amounts'),
        ("{add: [as_at, wanted_on]}", "date", 'gives "add" a date, a date: its parts are all numbers, or all amounts'),
        ("{max: [0, wanted_on]}", "date", 'gives "max" 0, a date: its parts are all numbers, or all amounts'),
        ("{times: [price, price]}", "money",
         'gives "times" an amount, an amount: its parts are numbers, and one amount at most'),
        ("{times: [wanted_on, 2]}", "date",
         'gives "times" a date, a number: its parts are numbers, and one amount at most'),
        ("{per_part_of: [price, 250, fee_cap]}", "money",
         "works with 250: an amount of money is a named figure with a source, never typed into a rule"),
        ("{per_part_of: [price, fee_cap]}", "money", 'gives "per_part_of" 2 parts, and it takes 3'),
        ("{days_after: [28, wanted_on]}", "date", 'gives "days_after" a number, a date: it takes a date, a number'),
        ("{whole_years_between: [wanted_on, 3]}", "integer",
         'gives "whole_years_between" a date, a number: it takes a date, a date'),
        ("{add: [age, papers]}", "money", "comes to a number, not an amount"),
        ("{add: [price, item]}", "money", 'works with "item", which is not a number, amount or date it can read'),
        ("{add: [price, nothing_known]}", "money", 'works with "nothing_known", which is not in this book'),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(works_out: str, type_: str, says: str, tmp_path: Path) -> None:
    assert faults_of_working(tmp_path, works_out, type_) == [says]
