"""Scenarios under pytest: every declared step, the book served once, citations as marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from features.steps.declaring import GIVEN, THEN, WHEN, Said, Step
from features.steps.guards import CITES
from features.steps.scene import Scene
from features.steps.vocabulary import STEPS
from rules.concluding.serving import ServedBook
from rules.decide import serve


class DeclaredWording(parsers.StepParser):
    """Lets pytest-bdd find a step by its declared wording."""

    def __init__(self, declared: Step) -> None:
        super().__init__(declared.template)
        self.declared = declared

    def is_matching(self, name: str) -> bool:
        return self.declared.words(name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"words": self.declared.words(name)}


@pytest.fixture(scope="session")
def served() -> ServedBook:
    """The national book: served once, because the engine keeps what it is given."""
    return serve()


@pytest.fixture
def scene(served: ServedBook) -> Scene:
    return Scene(served)


def performing(declared: Step) -> Callable[..., None]:
    """What pytest-bdd calls for a declared step."""
    if declared.takes_table:

        def with_table(scene: Scene, words: dict[str, str], datatable: list[list[str]]) -> None:
            __tracebackhide__ = True
            declared.act(scene, Said(words, datatable))

        return with_table

    def without_table(scene: Scene, words: dict[str, str]) -> None:
        __tracebackhide__ = True
        declared.act(scene, Said(words))

    return without_table


DECORATORS = {GIVEN: given, WHEN: when, THEN: then}

for each in STEPS:
    DECORATORS[each.keyword](DeclaredWording(each))(performing(each))


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Make of `@cites:id` the mark `cites("id")`; leave every other tag to pytest-bdd."""
    if not tag.startswith(CITES):
        return None
    pytest.mark.cites(tag.removeprefix(CITES))(function)
    return True
