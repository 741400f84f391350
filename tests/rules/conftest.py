"""Books for tests of the decision core, and the same random cases on every run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from rules.book_loading.loading import BookRefused
from rules.decide import serve
from tests.book_builder import Decider, build

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
settings.load_profile("steady")

BookOf = Callable[..., Decider]


@pytest.fixture
def book(tmp_path: Path) -> BookOf:
    """Builds and serves a small book, each in a folder of its own."""
    made = 0

    def make(text: str = "", **parts: Any) -> Decider:
        nonlocal made
        made += 1
        return build(tmp_path / str(made), text, **parts)

    return make


@pytest.fixture
def refusal(book: BookOf) -> Callable[..., str]:
    """Why a small book is refused, every fault in one text."""

    def why(text: str = "", **parts: Any) -> str:
        with pytest.raises(BookRefused) as refused:
            book(text, **parts)
        return str(refused.value)

    return why


@pytest.fixture(scope="session")
def national() -> Decider:
    """The national book: served once, because the engine keeps what it is given."""
    return Decider(serve())
