"""The written-out book means what the plain reference means, verdict by verdict and finding by finding."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.case import Case, CaseRefused, check_case
from rules.concluding.levels import conclude, conclude_again
from rules.concluding.serving import ServedBook
from rules.reference.contradictions import contradictions
from rules.reference.plainly import conclude_plainly
from rules.reference.presuming import as_values, presumptions
from tests.book_builder import Decider, build
from tests.rules.national_cases import national_case
from tests.rules.reference.random_books import books
from tests.rules.reference.random_cases import cases

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.json"))
TODAY = date(2026, 11, 26).toordinal()


def checked(raw: dict[str, Any], national: Decider) -> Case | None:
    try:
        return check_case(raw, national.served.book, TODAY)
    except CaseRefused:
        return None


def differences(case: Case, served: ServedBook) -> list[object]:
    """Where the two differ: on what is given, ordinarily, and with every second presumption taken away again."""
    clashes = contradictions(served.book, case)
    taken_back = [named for clash in clashes for named in clash.names]
    first = conclude(case, served, clashes, with_engine=False)
    presumed = as_values(presumptions(first.knowledge))
    some = dict(list(presumed.items())[::2])
    ordinary = conclude_again(first.state, served, presumed, with_engine=False)
    others = dict.fromkeys(named for named in presumed if named not in some)
    fewer = conclude_again(ordinary.state, served, others, with_engine=False)
    found: list[object] = []
    for made, assumed in ((first, {}), (ordinary, presumed), (fewer, some)):
        plain = conclude_plainly(served.book, served.arrangement, case, taken_back, assumed)
        verdicts, closed = plain.conclusions.applies, plain.conclusions.closed
        found += [(key, held) for key, held in verdicts.items() if made.conclusions.applies[key] is not held]
        found += [(key, came) for key, came in closed.items() if made.conclusions.closed[key] != came]
        found += [
            (name, subject)
            for name, word in served.book.vocabulary.words.items()
            for subject in plain.knowledge.subjects(word.about)
            if plain.knowledge.possible(name, subject) != made.knowledge.possible(name, subject)
        ]
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_concluded_alike(path: Path, national: Decider) -> None:
    case = checked(json.loads(path.read_text(encoding="utf-8")), national)
    if case is not None:
        assert differences(case, national.served.of(case.locality)) == []


@pytest.mark.parametrize("seed", range(120))
def test_random_cases_of_the_real_book_are_concluded_alike(seed: int, national: Decider) -> None:
    case = checked(national_case(Random(seed), national.served.book), national)
    if case is not None:
        assert differences(case, national.served) == []


@settings(max_examples=60)
@given(data=st.data())
def test_random_books_are_concluded_alike(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    law = data.draw(books())
    served = build(tmp_path_factory.mktemp("book"), **law.parts).served
    for _ in range(4):
        case = check_case(data.draw(cases(law)), served.book, TODAY)
        assert differences(case, served) == []
