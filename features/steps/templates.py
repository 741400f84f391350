"""The wording of a step, as it is declared: fixed words, `{names}` to fill in, `[parts]` that may be left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

WORD = r"[a-z][a-z0-9_]*"
LABEL = r"[A-Za-z0-9][A-Za-z0-9_.-]*"
CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": ("warning", "next step", "interim arrangement", "limit"),
    "given": ("given", "not given"),
    "asked": ("asked", "asked again", "not asked"),
    "may": ("may still", "cannot"),
    "cite": ("cite", "do not cite"),
    "standing": ("settled", "ordinary", "open"),
}
SHAPES: Mapping[str, str] = {
    **{name: "|".join(each) for name, each in CHOICES.items()},
    "fact": WORD,
    "finding": WORD,
    "commencement": WORD,
    "need": LABEL,
    "part": LABEL,
    "route": WORD,
    "n": r"\d+",
    "date": r"[^\s,](?:[^,]*[^\s,])?",
    "remark": r'"[^"]+"|[a-z0-9_.]+',
    "text": r'"[^"]+"',
    "pointer": r"/\S*",
    "code": WORD,
    "citation": r"\S+",
    "question": rf"(?:the group )?{WORD}",
    # What holds ordinarily has steps of its own.
    "outcome": r"(?!ordinarily )\S(?:.*\S)?",
}
ANYTHING = r"\S(?:.*\S)?"
TOKEN = re.compile(r"\{(\w+)\}|(\[)|(\])|([^{}\[\]]+)")

Words = Mapping[str, str]


@cache
def pattern(template: str) -> re.Pattern[str]:
    """The pattern that a whole step must fit."""
    parts = []
    for name, opening, closing, fixed in TOKEN.findall(template):
        if name:
            parts.append(f"(?P<{name}>{SHAPES.get(name, ANYTHING)})")
        elif opening or closing:
            parts.append("(?:" if opening else ")?")
        else:
            parts.append(re.escape(fixed))
    return re.compile("".join(parts))


def filled_in(template: str, text: str) -> Words | None:
    """What a step puts in place of the names of a template, or None where it is not that step."""
    match = pattern(template).fullmatch(text)
    if match is None:
        return None
    return {name: value for name, value in match.groupdict().items() if value is not None}


def spelt_out(template: str) -> str:
    """The wording with its choices written out."""
    for name, each in CHOICES.items():
        template = template.replace(f"{{{name}}}", f"({' | '.join(each)})")
    return template
