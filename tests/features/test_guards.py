"""Feature files keep to what the tools that run them would not notice."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from features.steps.guards import feature_faults
from features.steps.reading import read_feature
from rules.book_loading.loading import load

FEATURES = Path(__file__).parents[2] / "features"
FILES = sorted(FEATURES.rglob("*.feature"))
SOURCES = load().book.sources.keys()
MADE_UP_SOURCES = frozenset({"mha1983.s117.1"})

TAGS = "@draft @cites:mha1983.s117.1"
GIVEN = "Given the case is looked at on 23 November 2026"
STEPS = f"""{GIVEN}
    When the case is decided
    Then the status is determined"""
GOOD = f"""Feature: Planted

  {TAGS}
  Scenario: First
    {STEPS}
"""


def faults(text: str) -> list[str]:
    return [each.says for each in feature_faults(text, MADE_UP_SOURCES)]


def test_there_are_features() -> None:
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FEATURES).as_posix())
def test_every_feature_keeps_to_the_guards(file: Path) -> None:
    assert feature_faults(file.read_text(encoding="utf-8"), SOURCES) == []


def test_pytest_runs_every_scenario_that_is_written() -> None:
    written = {
        (str(file), scenario.name)
        for file in FILES
        for scenario in read_feature(file.read_text(encoding="utf-8")).scenarios
    }
    run = {(feature.filename, name) for feature in get_features([str(FEATURES)]) for name in feature.scenarios}
    assert run == written


def test_a_sound_feature_has_no_fault() -> None:
    assert faults(GOOD) == []


@pytest.mark.parametrize(
    ("planted", "fault"),
    [
        pytest.param(
            f"{GOOD}\n  {TAGS}\n  Scenario: First\n    {STEPS}\n",
            'two scenarios of this feature are called "First", and only one of them would run',
            id="two scenarios of one name",
        ),
        pytest.param(
            f"{GOOD}\n  Rule: Another\n    {TAGS}\n    Scenario: First\n    {STEPS}\n",
            'two scenarios of this feature are called "First", and only one of them would run',
            id="two scenarios of one name under different rules",
        ),
        pytest.param(
            f"{GOOD}\n  {TAGS}\n  Scenario: Second\n", "the scenario is empty, and would pass", id="an empty scenario"
        ),
        pytest.param(
            f"{GOOD}\n  {TAGS}\n  Scenario: Second\n    {GIVEN}\n",
            "the scenario decides or checks nothing: it needs a When and a Then",
            id="a scenario that checks nothing",
        ),
        pytest.param("Feature: Planted\n", "the feature has no scenario", id="a feature without scenarios"),
        pytest.param(GOOD.replace("First", ""), "the scenario has no name", id="a scenario without a name"),
        pytest.param(
            GOOD.replace(TAGS, f"{TAGS} @urgent"),
            "there is no tag @urgent: only @draft, @agreed and @cites:...",
            id="an unknown tag",
        ),
        pytest.param(
            GOOD.replace("s117.1", "s117.11"),
            'there is no source "mha1983.s117.11" (did you mean "mha1983.s117.1"?)',
            id="an unknown source",
        ),
        pytest.param(
            GOOD.replace(TAGS, "@draft"),
            "the scenario cites nothing: it needs a tag such as @cites:mha1983.s117.1",
            id="a scenario that cites nothing",
        ),
        pytest.param(
            GOOD.replace("@draft ", ""),
            "the scenario needs one of the tags @draft and @agreed",
            id="neither draft nor agreed",
        ),
        pytest.param(
            f"# Agreed by: a lawyer, 2026-11-23\n{GOOD.replace('@draft', '@draft @agreed')}",
            "the scenario needs one of the tags @draft and @agreed",
            id="both draft and agreed",
        ),
        pytest.param(
            GOOD.replace("Given", "*"),
            'write Given, When, Then, And or But: a step that begins with "*" cannot be placed',
            id="a star for a keyword",
        ),
        pytest.param(
            GOOD.replace("status is", "stature is"),
            '"Then the stature is determined" is not in the step list',
            id="an undefined step",
        ),
        pytest.param(
            GOOD.replace("Then the status is determined", "Then the case is decided"),
            '"the case is decided" can follow When, not Then',
            id="a step after the wrong keyword",
        ),
        pytest.param(
            GOOD.replace(GIVEN, f"{GIVEN}\n    And these needs"),
            '"these needs" needs a colon at its end, and a table under it',
            id="a table step without its colon",
        ),
        pytest.param(
            GOOD.replace(GIVEN, f"{GIVEN}\n    And these needs:"),
            '"these needs:" needs a table of two rows or more under it',
            id="a table step without a table",
        ),
        pytest.param(
            GOOD.replace(GIVEN, f"{GIVEN}\n      | a |\n      | b |"),
            '"the case is looked at on 23 November 2026" takes no table',
            id="a table under a step that takes none",
        ),
        pytest.param(
            GOOD.replace("Scenario:", "Scenario Outline:"),
            "the outline has no examples, so nothing would run",
            id="an outline without examples",
        ),
        pytest.param(
            GOOD.replace("Scenario:", "Scenario Outline:") + "\n    Examples:\n      | day |\n",
            "the outline has no examples, so nothing would run",
            id="an outline whose examples have no row",
        ),
        pytest.param(
            GOOD.replace("Scenario:", "Scenario Outline:") + "\n    Examples:\n      | day |\n      | 1 |\n",
            'the column "day" of the examples is not used',
            id="an unused column",
        ),
        pytest.param(
            GOOD.replace("Scenario: First", "Scenario Outline: First <day> <year>")
            + "\n    Examples:\n      | day |\n      | 1 |\n",
            "<year> is not a column of the examples",
            id="a placeholder without a column",
        ),
        pytest.param(
            GOOD.replace("Scenario: First", "Scenario Outline: First <day>")
            + "\n    Examples:\n      | day |\n      | 1 |\n      | 1 |\n",
            "two rows of the examples are the same",
            id="the same example twice",
        ),
        pytest.param(
            GOOD.replace("Scenario: First", "Scenario Outline: First <day>")
            + "\n    @draft\n    Examples:\n      | day |\n      | 1 |\n",
            "put tags above the scenario, not above its examples",
            id="tags above examples",
        ),
        pytest.param(
            GOOD.replace("Feature: Planted", "Feature: Planted\n  Scenery: Lost"),
            '"Scenery:" is not a heading (did you mean "Scenario"?), and would be passed over',
            id="a misspelt heading",
        ),
        pytest.param(
            GOOD.replace("Feature: Planted", f"Feature: Planted\n  {GIVEN}"),
            f'"{GIVEN}" stands where no step can be, and would be passed over',
            id="a step outside a scenario",
        ),
        pytest.param(
            GOOD.replace("Planted", "Planted 943 476 5919"),
            "this looks like an NHS number; scenarios hold no identifiers",
            id="an identifier",
        ),
    ],
)
def test_planted_faults_are_found(planted: str, fault: str) -> None:
    assert any(each.startswith(fault) for each in faults(planted))


def test_a_text_that_is_not_gherkin_is_told_with_its_line() -> None:
    [fault] = faults(GOOD.replace("Then the status is", "The status is"))
    assert fault.startswith("this is not Gherkin: (7:")


AGREED = GOOD.replace("@draft", "@agreed")
WHO_AND_WHEN = "a scenario is @agreed, so say above Feature who agreed it and when: # Agreed by: their role, 2026-11-23"


@pytest.mark.parametrize(
    "header",
    [
        "",
        "# Agreed by: 2026-11-23",
        "# Agreed by: a lawyer",
        "# Agreed by: a lawyer, soon",
        "# Seen: a lawyer, 2026-11-23",
    ],
)
def test_an_agreed_scenario_needs_a_role_and_a_date(header: str) -> None:
    assert faults(f"{header}\n{AGREED}") == [WHO_AND_WHEN]


@pytest.mark.parametrize("date", ["2026-11-23", "23 November 2026"])
def test_an_agreed_scenario_with_role_and_date_is_sound(date: str) -> None:
    assert faults(f"# Agreed by: lead for mental health social work, {date}\n{AGREED}") == []
