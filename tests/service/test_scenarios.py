from __future__ import annotations

from pathlib import Path

from service.scenarios import count_scenarios

FEATURE = """\
@agreed
Feature: All of it agreed

  Scenario: One
    Given something

  Scenario Outline: Two, once
    Given "<x>"
    Examples:
      | x |
      | 1 |
      | 2 |
"""
MIXED = '''\
Feature: Some of it agreed
  Scenario: in words after a feature is no tag @agreed

  Background:
    Given something

  @draft
  Scenario: A draft
    Given a text
      """
      @agreed
      Scenario: not one
      """

  @agreed @cites:act.s1
  Scenario: Agreed
    Given something

  @agreed
  Rule: A rule
    Example: Agreed by its rule
      Given something

  Rule: Another rule
    @wip
    Scenario: Not agreed
      Given something
'''


def test_scenarios_are_counted_as_agreed_or_draft(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "all.feature").write_text("\ufeff" + FEATURE, encoding="utf-8")
    (tmp_path / "deep" / "mixed.feature").write_text(MIXED, encoding="utf-8")
    (tmp_path / "steps.py").write_text("Scenario: no feature")
    assert count_scenarios(tmp_path) == (4, 3)


def test_no_scenarios(tmp_path: Path) -> None:
    assert count_scenarios(tmp_path) == (0, 0)
