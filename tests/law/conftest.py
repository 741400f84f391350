"""The national book, served once."""

from __future__ import annotations

import pytest

from rules.decide import serve
from tests.book_builder import Decider


@pytest.fixture(scope="session")
def national() -> Decider:
    return Decider(serve())
