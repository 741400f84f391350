"""Every step that expects something can fail, and says why in words that help."""

from __future__ import annotations

from textwrap import indent

import pytest

from features.steps.answers import no_body_pays
from features.steps.declaring import Said
from features.steps.first_question import FIRST_QUESTION
from features.steps.givens import paid_twice
from features.steps.ordinary import ORDINARY
from features.steps.running import run_feature
from features.steps.scene import Scene
from features.steps.vocabulary import STEPS, matching
from rules.concluding.serving import ServedBook

# Aftercare is owed; one need is aftercare, the other is not; the councils disagree; the residence is not known.
CASE = """Given the case is looked at on 23 November 2026
And these facts about the person:
  | fact                       | value         |
  | country                    | england       |
  | date_of_birth              | 2 April 1961  |
  | dispute_between            | la_la         |
  | dispute_start_date         | 1 August 2026 |
  | la_currently_meeting_needs | E10000034     |
  | case_subject               | adult         |
  | immigration_control        | no            |
And these are all the detention episodes:
  | fact                         | first        |
  | section                      | s3           |
  | began_under                  | s3           |
  | recall_or_revocation         | none         |
  | start_date                   | 4 March 2026 |
  | still_detained               | no           |
  | left_hospital                | yes          |
  | left_hospital_date           | 8 June 2026  |
  | la_decided_no_longer_needed  | no           |
  | icb_decided_no_longer_needed | no           |
  | imprisoned_since_leaving     | no           |
  | or_before_country            | england      |
  | or_before_la                 | not known    |
And these needs:
  | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation |
  | n1   | yes                        | yes                  | social_care   |                          |
  | rent | yes                        | yes                  | accommodation | no                       |
And the care_effective_only_with_accommodation of rent is no
And the health_service_required_under_nhs_act of rent is no
And the registered_nurse_care_needed of rent is no
And the housing_act_duty_or_allocation_applies of rent is no
When the case is decided
"""
CONTRADICTORY = CASE.replace("| still_detained               | no           |", "| still_detained | no |").replace(
    "| left_hospital_date           | 8 June 2026  |", "| left_hospital_date | 1 January 2026 |"
)
REFUSED = CASE.replace("| england ", "| englund ", 1)

PAYERS = "these bodies pay for n1:\n  | body            | role         |\n  | icb             | pays_jointly |"

HOLD_AND_FAIL = [
    (CASE, "the status of n1 is information_needed", "the status of n1 is determined"),
    (CASE, "the status is information needed", "the status is out of scope"),
    (CASE, "the finding s117_status is active", "the finding s117_status is ended"),
    (CASE, "the finding joint_duty is yes", "the finding joint_duty is open"),
    (CASE, "the finding refer_by is 1 December 2026", "the finding refer_by is 2 December 2026"),
    (CASE, "the finding responsible_la is open", "the finding responsible_la is none"),
    (
        CASE,
        "the finding cost_split is open between no_statutory_split and by_local_agreement",
        "the finding cost_split is open between no_statutory_split",
    ),
    (CASE, "the finding icb_share_percent may still be 50", "the finding icb_share_percent cannot be 50"),
    (CASE, "the finding s117_status cannot be ended", "the finding s117_status may still be ended"),
    (CASE, "the finding qualifies of first is yes", "the finding qualifies of first is no"),
    (CASE, "the finding need_is_aftercare of rent is no", "the finding need_is_aftercare of n1 is no"),
    (CASE, "the route of n1 is section_117", "the route of rent is section_117"),
    (CASE, f"{PAYERS}\n  | local_authority | pays_jointly |", PAYERS),
    (CASE, "the person pays nothing for n1", "the person pays nothing for rent"),
    (CASE, "the question about or_before_la of first is asked again", "the question about or_before_la is not asked"),
    (CASE, "the question about checklist_breathing is not asked", "the question about checklist_breathing is asked"),
    (CASE, "one of the first 5 questions is about or_before_la", "one of the first 5 questions is about section"),
    (
        CASE,
        "the next step responsible_authority.refer_dispute is given by 1 December 2026",
        "the next step responsible_authority.refer_dispute is given by 2 December 2026",
    ),
    (CASE, "the limit section_117.not_charged is given", "the limit section_117.not_charged is not given"),
    (CASE, 'the limit "contribute to aftercare" is given', 'the limit "contribute to the hospital" is given'),
    (CASE, "the warning section_117.charged is not given", "the warning section_117.charged is given"),
    (
        CASE,
        "meanwhile the care is kept going by the council meeting the needs now",
        "meanwhile the care is kept going by nobody",
    ),
    (CASE, "the reasons cite mha1983.s117.2", "the reasons do not cite mha1983.s117.2"),
    (CASE, "the reasons do not cite or2020.n4", "the reasons cite or2020.n4"),
    (CASE, "the route chc is ruled out for n1", "the route section_117 is ruled out for n1"),
    (
        CASE,
        "the route section_117 is ruled out for rent",
        'the route section_117 is ruled out for rent, saying "no such words"',
    ),
    (CONTRADICTORY, "the contradiction names start_date and left_hospital_date", "the contradiction names section"),
    (
        REFUSED,
        "the case is refused at /facts/country with wrong_value",
        "the case is refused at /facts/country with identifier",
    ),
]


def problem(served: ServedBook, case: str, expected: str) -> str | None:
    """What is wrong with a case of which one thing is expected."""
    text = f"Feature: Planted\n  Scenario: Planted\n{indent(f'{case}Then {expected}', '    ')}\n"
    [result] = run_feature(text, served)
    return result.problem


@pytest.mark.parametrize(("case", "holds", "fails"), HOLD_AND_FAIL, ids=[each[1] for each in HOLD_AND_FAIL])
def test_an_expectation_holds_or_fails(served: ServedBook, case: str, holds: str, fails: str) -> None:
    assert problem(served, case, holds) is None
    assert problem(served, case, fails) is not None


def test_every_step_that_expects_something_is_tried_both_ways() -> None:
    tried = {match.step for _, holds, _ in HOLD_AND_FAIL for match in matching("Then", holds.splitlines()[0])}
    # Those of the ordinary answer are tried in test_ordinary_steps.py.
    elsewhere = {no_body_pays, *ORDINARY, *FIRST_QUESTION}
    assert tried >= {step for step in STEPS if step.keyword == "Then"} - elsewhere


def test_that_no_body_pays_can_hold_and_fail(served: ServedBook) -> None:
    person = {"body": "person", "code": None, "role": "pays"}
    scene = Scene(served, answer={"needs": [{"id": "rent", "payers": [person]}]})
    no_body_pays.act(scene, Said({"need": "rent"}))
    assert "icb (pays_jointly)" in str(problem(served, CASE, "no body pays for n1"))


def test_a_failure_shows_status_findings_questions_and_reasons(served: ServedBook) -> None:
    told = problem(served, CASE, "the finding s117_status is ended") or ""
    assert told.startswith("Then the finding s117_status is ended\ns117_status is active, not ended.")
    for part in ("The decision: information_needed.", "responsible_la is open", "First questions:", "or_before_la"):
        assert part in told
    assert "[section_117.stage.owed]" in told


@pytest.mark.parametrize(
    ("case", "expected", "told"),
    [
        pytest.param(
            CASE, "the finding s117_state is active", 'no finding "s117_state" (did you mean', id="a misspelt finding"
        ),
        pytest.param(CASE, "the finding s117_status is activ", "Write one of: not_qualifying", id="a misspelt value"),
        pytest.param(CASE, "the route of n3 is section_117", "it has: n1, rent", id="an unknown need"),
        pytest.param(CASE, "the finding route is section_117", "Say which need: n1, rent", id="which need"),
        pytest.param(CASE, "the finding s117_status of n1 is active", "is about the person", id="not about a need"),
        pytest.param(CASE, "the warning section_117.chargd is given", "did you mean", id="a misspelt remark"),
        pytest.param(CASE, "the reasons cite mha1983.s117.22", "did you mean", id="a misspelt source"),
        pytest.param(CASE, "the question about sektion is asked", "did you mean", id="a misspelt question"),
        pytest.param(CASE, "the status is settled", "Write one of: determined", id="an unknown status"),
        pytest.param(
            CASE.replace("| s3           |", "| s33 |", 1),
            "the status is determined",
            "The case was refused, so there is no decision:\n  at /detention_episodes/0/facts/section",
            id="a value the law does not have",
        ),
        pytest.param(
            CASE.replace("looked at on 23 November 2026", "looked at on some day"),
            "the status is determined",
            'at /as_at: write a day of the calendar as "YYYY-MM-DD"',
            id="an impossible date",
        ),
        pytest.param(
            CASE.replace("When the case is decided\n", ""),
            "the status is determined",
            'write "When the case is decided" before this step',
            id="nothing decided",
        ),
        pytest.param(
            CASE.replace("Given the case is looked at on 23 November 2026", "Given the person's age_years is 44"),
            "the status is determined",
            'Say on which day: "Given the case is looked at on',
            id="no day",
        ),
        pytest.param(
            CASE.replace("When", "And the person's country is wales\nWhen"),
            "the status is determined",
            "country is given twice",
            id="a fact given twice",
        ),
        pytest.param(
            CASE.replace("When", "And the kind of n7 is health\nWhen"),
            "the status is determined",
            "Labels given so far: n1, rent, first",
            id="a fact of something unknown",
        ),
        pytest.param(
            CASE.replace("| need |", "| item |"),
            "the status is determined",
            'Write "need" there and give each need a row',
            id="a table the wrong way round",
        ),
        pytest.param(
            CASE.replace("| fact                       | value         |", "| fact | answer |"),
            "the status is determined",
            "must have the headings fact, value",
            id="wrong headings",
        ),
    ],
)
def test_a_slip_of_the_writer_is_told_plainly(served: ServedBook, case: str, expected: str, told: str) -> None:
    assert told in str(problem(served, case, expected))


def test_a_need_paid_for_twice_is_noticed() -> None:
    board = {"body": "icb", "code": None, "role": "pays"}
    council = {"body": "local_authority", "code": None, "role": "pays"}
    nothing, full_cost = {"value": "nothing"}, {"value": "full_cost"}
    assert not paid_twice({"payers": [board], "person_pays": nothing})
    assert paid_twice({"payers": [board, board], "person_pays": nothing})
    assert paid_twice({"payers": [board, council], "person_pays": nothing})
    assert paid_twice({"payers": [board], "person_pays": full_cost})
    person = {"body": "person", "code": None, "role": "contributes"}
    assert not paid_twice({"payers": [council, person], "person_pays": {"value": "means_tested"}})
