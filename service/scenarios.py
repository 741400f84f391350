"""How many scenarios a folder of features holds, and how many of them are agreed."""

from __future__ import annotations

import re
from pathlib import Path

SCENARIO = re.compile(r"(?:Scenario Outline|Scenario Template|Scenario|Example):")
PARTS = re.compile(r"(?:Feature|Rule|Examples|Scenarios|Background):")
FENCES = ('"""', "```")
AGREED = "@agreed"


def count_scenarios(folder: Path) -> tuple[int, int]:
    """Scenarios that are agreed, and drafts. Tags of a feature or rule count for every scenario under it.

    An outline counts once. Reads lines, so that the running service needs no Gherkin parser.
    """
    agreed = drafts = 0
    for path in sorted(folder.rglob("*.feature")):
        for tags in _scenarios(path.read_text(encoding="utf-8-sig").splitlines()):
            if AGREED in tags:
                agreed += 1
            else:
                drafts += 1
    return agreed, drafts


def _scenarios(lines: list[str]) -> list[set[str]]:
    found: list[set[str]] = []
    waiting, of_feature, of_rule = set[str](), set[str](), set[str]()
    fence = ""
    for line in (each.strip() for each in lines):
        opened = next((each for each in FENCES if line.startswith(each)), "")
        if fence or opened:
            fence = "" if fence and opened == fence else fence or opened
        elif line.startswith("@"):
            waiting |= set(line.split(" #")[0].split())
        elif SCENARIO.match(line):
            found.append(waiting | of_feature | of_rule)
            waiting = set()
        elif PARTS.match(line):
            if line.startswith("Feature:"):
                of_feature, of_rule = waiting, set()
            elif line.startswith("Rule:"):
                of_rule = waiting
            waiting = set()
    return found
