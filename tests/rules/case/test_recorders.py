"""Who can put a finding on record is judged by the day of the record, and by what is given of the person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rules.case import CaseRefused
from tests.book_builder import Decider, case

BookOf = Callable[..., Decider]
BOARD = {"by": "icb", "from": "2022-07-01"}
GROUP = {"by": "ccg", "from": "2013-04-01", "to": "2022-06-30"}
CENTRE = {"by": "nhs_england", "when": "prisoner or (soldier and not retired)"}


@pytest.fixture
def recording(book: BookOf) -> Callable[..., list[str]]:
    """What is wrong with a record of the finding `decided`, which bodies can make as written."""

    def faults(recorders: list[Any], record: dict[str, Any], jointly: bool = False, **facts: Any) -> list[str]:
        decider = book(
            facts={"prisoner": "bool", "soldier": "bool", "retired": "bool"},
            findings={
                "decided": {"type": "bool", "otherwise": False, "recordable": {"by": recorders, "jointly": jointly}}
            },
        )
        try:
            decider.checked(case(recorded=[{"finding": "decided", "value": True, **record}], **facts))
        except CaseRefused as refused:
            return [f"{fault.pointer} {fault.code}: {fault.detail}" for fault in refused.faults]
        return []

    return faults


@pytest.mark.parametrize(
    ("on", "by", "said"),
    [
        ("2022-07-01", "icb", None),
        ("2022-06-30", "ccg", None),
        ("2013-04-01", "ccg", None),
        ("2022-06-30", "icb", "on 30 June 2022 only ccg can make this finding"),
        ("2016-04-01", "icb", "on 1 April 2016 only ccg can make this finding"),
        ("2022-07-01", "ccg", "on 1 July 2022 only icb can make this finding"),
        ("2012-01-31", "ccg", "on 31 January 2012 no body could make this finding"),
        ("2016-04-01", "nobody", "on 1 April 2016 only ccg can make this finding"),
    ],
)
def test_who_can_record_is_judged_by_the_day_of_the_record(
    on: str, by: str, said: str | None, recording: Callable[..., list[str]]
) -> None:
    expected = [f"/recorded_findings/0/by wrong_body: {said}"] if said else []
    assert recording([BOARD, GROUP], {"on": on, "by": by}) == expected


def test_without_dates_no_day_is_told(recording: Callable[..., list[str]]) -> None:
    said = "/recorded_findings/0/by wrong_body: only icb or court can make this finding"
    assert recording(["icb", "court"], {"on": "2016-04-01", "by": "ccg"}) == [said]


def test_a_record_without_a_day_lacks_the_day_and_nothing_else(recording: Callable[..., list[str]]) -> None:
    [said] = recording([BOARD, GROUP], {"by": "ccg"})
    assert said.startswith("/recorded_findings/0/on missing")


@pytest.mark.parametrize(
    ("facts", "let_pass"),
    [
        ({}, True),
        ({"prisoner": None}, True),
        ({"prisoner": True}, True),
        ({"prisoner": False}, True),
        ({"prisoner": False, "soldier": False}, False),
        ({"prisoner": False, "soldier": True}, True),
        ({"prisoner": False, "soldier": True, "retired": True}, False),
        ({"prisoner": False, "retired": True}, False),
    ],
)
def test_who_can_record_may_depend_on_the_person_and_what_is_not_known_is_let_pass(
    facts: dict[str, Any], let_pass: bool, recording: Callable[..., list[str]]
) -> None:
    said = "/recorded_findings/0/by wrong_body: on 1 April 2026 only icb can make this finding"
    expected = [] if let_pass else [said]
    assert recording([BOARD, CENTRE], {"on": "2026-04-01", "by": "nhs_england"}, **facts) == expected


@pytest.mark.parametrize(
    ("on", "by", "let_pass"),
    [
        ("2026-04-01", ["icb", "council"], True),
        ("2016-04-01", ["ccg", "council"], True),
        ("2016-04-01", ["icb", "council"], False),
        ("2026-04-01", ["icb"], False),
        ("2026-04-01", [], False),
        ("2026-04-01", ["icb", "ccg", "council"], False),
    ],
)
def test_a_joint_finding_needs_everybody_of_its_day(
    on: str, by: list[str], let_pass: bool, recording: Callable[..., list[str]]
) -> None:
    body, day = ("icb", "1 April 2026") if on == "2026-04-01" else ("ccg", "1 April 2016")
    said = f"/recorded_findings/0/by wrong_body: on {day} only {body} and council together can make this finding"
    assert recording([BOARD, GROUP, "council"], {"on": on, "by": by}, True) == ([] if let_pass else [said])


def test_every_fault_of_a_record_is_told_at_once(recording: Callable[..., list[str]]) -> None:
    said = recording([BOARD, GROUP], {"on": "2016-04-01", "by": "icb", "value": "yes", "appealed": 1})
    assert [each.split(":")[0] for each in said] == [
        "/recorded_findings/0/appealed wrong_type",
        "/recorded_findings/0/by wrong_body",
        "/recorded_findings/0/value wrong_value",
    ]
