"""What is told to whoever wrote the scenario."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class ScenarioFailed(AssertionError):
    """A scenario says something that is not so, or that cannot be read; the message is for its writer."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the nearest known name, or nothing."""
    near = get_close_matches(name, list(known), n=1)
    return f' (did you mean "{near[0]}"?)' if near else ""
