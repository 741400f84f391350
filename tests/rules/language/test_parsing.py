"""What a condition may say, what it then is, and how a fault in it is shown.

Every construct that is refused has a file of its own in tests/books/bad.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from rules.language import expression
from rules.language.domains import EDGE, FALSE, TRUE, Domain, Members, Span, Spans, day, spanning
from rules.language.expression import All, Condition, Count, Either, Exists, Name, Sum
from rules.language.parsing import parse_condition
from rules.language.source_text import Fault, SourceText
from rules.language.vocabulary import Vocabulary, Word
from tests.rules.language.toy_words import VOCABULARY, World, in_python, parsed, person_tests, read, worlds


def words(name: str, *values: str) -> tuple[Name, Members]:
    return Name(name), Members(frozenset(values))


def only_test(condition: Condition) -> tuple[object, object]:
    (test,) = expression.tests_of(condition)
    assert condition == test
    return test.of, test.allowed


@pytest.mark.parametrize(
    ("text", "of", "allowed"),
    [
        ("wet", Name("wet"), TRUE),
        ("not wet", Name("wet"), FALSE),
        ("colour == red", *words("colour", "red")),
        ("red == colour", *words("colour", "red")),
        ("colour != red", *words("colour", "green", "blue")),
        ("colour in (red, blue)", *words("colour", "red", "blue")),
        ("colour in (red,)", *words("colour", "red")),
        ("colour not in (red, blue)", *words("colour", "green")),
        ("level > low", *words("level", "fair", "high", "top")),
        ("fair <= level < top", *words("level", "fair", "high")),
        ("place != none", Name("place"), Members(frozenset({"none"}), excluded=True)),
        ("few >= 2", Name("few"), spanning(2, EDGE)),
        ("2 <= few < 5", Name("few"), spanning(2, 4)),
        ("few in (1, 2, 4)", Name("few"), Spans((Span(1, 2), Span(4, 4)))),
        ("few != 2", Name("few"), Spans((Span(-EDGE, 1), Span(3, EDGE)))),
        ("few + 3 <= 5", Name("few"), spanning(-EDGE, 2)),
        ("cost > 0", Name("cost"), spanning(1, EDGE)),
        ('began == "2020-02-29"', Name("began"), spanning(day("2020-02-29"), day("2020-02-29"))),
        ("few + many > 3", Sum(((1, "few"), (1, "many"))), spanning(4, EDGE)),
        ("many > few", Sum(((1, "few"), (-1, "many"))), spanning(-EDGE, -1)),
        ("few + few == 4", Sum(((2, "few"),)), spanning(4, 4)),
        ("ended - began >= 28", Sum(((1, "began"), (-1, "ended"))), spanning(-EDGE, -28)),
        ("cost <= cap", Sum(((1, "cap"), (-1, "cost"))), spanning(0, EDGE)),
    ],
)
def test_a_test_is_a_measure_in_a_set_of_its_values(text: str, of: object, allowed: object) -> None:
    assert only_test(parsed(text)) == (of, allowed)


def test_and_or_and_not_leave_three_shapes_only() -> None:
    wet, cold, dark = (parsed(text) for text in ("wet", "cold", "dark"))
    assert parsed("wet and cold and dark") == parsed("wet and (cold and dark)") == All((wet, cold, dark))
    assert parsed("wet or (cold or dark)") == Either((wet, cold, dark))
    assert parsed("wet and (cold or dark)") == All((wet, Either((cold, dark))))
    assert parsed("not (wet and (cold or dark))") == Either((parsed("not wet"), parsed("not cold and not dark")))


def test_tests_of_one_name_are_joined() -> None:
    assert only_test(parsed("few >= 2 and few <= 3")) == (Name("few"), spanning(2, 3))
    assert only_test(parsed("colour == red or colour == blue")) == words("colour", "red", "blue")
    both = parsed("wet and colour != red and cold and colour != blue")
    assert both == All((parsed("wet"), parsed("colour == green"), parsed("cold")))
    assert parsed("wet and cold and wet") == parsed("wet and cold")


def test_counting_is_a_number_of_conditions() -> None:
    of, allowed = only_test(parsed("at_least(2, wet, colour == red, not dark)"))
    assert isinstance(of, Count)
    assert of.conditions == (parsed("wet"), parsed("colour == red"), parsed("not dark"))
    assert str(of) == "wet, colour == red, not dark"
    assert allowed == spanning(2, EDGE)


def test_every_is_any_turned_round_twice() -> None:
    of, allowed = only_test(parsed("any_episode(loud and wet)"))
    assert of == Exists("episode", parsed("loud and wet", "episode"), "any_episode(loud and wet)")
    assert allowed == TRUE
    of, allowed = only_test(parsed("every_need(met)"))
    assert of == Exists("need", parsed("not met", "need"), "any_need(not met)")
    assert str(of) == "any_need(not met)"
    assert allowed == FALSE


@pytest.mark.parametrize("about", ["episode", "need"])
def test_episodes_and_needs_read_their_own_names_and_those_of_the_person(about: str) -> None:
    own, others = ("loud", "met") if about == "episode" else ("met", "loud")
    assert parsed(f"{own} and wet", about)
    _, (fault,) = read(f"{own} and {others}", about)
    assert fault.message.endswith("conclude it about the person first")


def test_only_the_person_is_asked_for_all_episodes_or_needs() -> None:
    for text, about in (("any_need(met)", "need"), ("any_need(met)", "episode"), ("every_episode(loud)", "need")):
        _, (fault,) = read(text, about)
        assert fault.message.startswith("only a condition about the person can ask about every ")
    _, (inside,) = read("any_episode(loud and any_need(met))")
    assert inside.message == "only a condition about the person can ask about every need"


def test_every_fault_of_a_condition_is_found() -> None:
    condition, faults = read("wett and colour == rod and few.high and any_need(mett and size >= 9) and (lambda: dark)")
    assert condition is None
    found = [(fault.excerpt.splitlines()[1].index("^") - 4, fault.message) for fault in faults]
    assert [(column, message.split(":")[0].split(";")[0]) for column, message in found] == [
        (0, '"wett" is not a fact, finding or figure of this book'),
        (19, '"colour" has no value "rod"'),
        (27, "an attribute is outside the condition language"),
        (49, '"mett" is not a fact, finding or figure of this book'),
        (58, '"size >= 9" is true for no value that "size" may have'),
        (74, "a lambda is outside the condition language"),
    ]


def test_a_fault_is_shown_with_its_line_and_a_caret() -> None:
    source = SourceText("wet and\n      few >=\n      12", "toy.yaml", 7, column=10)
    _, (fault,) = parse_condition(source, "person", VOCABULARY)
    assert str(fault) == ('toy.yaml:8: "few >= 12" is true for no value that "few" may have\n    few >=\n    ^')


def test_a_fault_on_the_first_line_is_not_moved_by_what_stands_before_it() -> None:
    _, (fault,) = parse_condition(SourceText("  wet and wett", "toy.yaml", 3, column=10), "person", VOCABULARY)
    assert fault == Fault("toy.yaml", 3, '"wett" is not a fact, finding or figure of this book; did you mean "wet"?',
                          "    wet and wett\n            ^")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "lost_fact",
        "lost_fact == some_value",
        "wet or not lost_fact",
        "few >= lost_fact + 1",
        "lost_fact in (one, two)",
        "any_need(lost_fact)",
        "at_least(1, lost_fact, wet)",
    ],
)
def test_who_reads_a_name_lost_elsewhere_is_not_blamed(text: str) -> None:
    vocabulary = Vocabulary(VOCABULARY.words, lost=frozenset({"lost_fact"}))
    assert read(text, vocabulary=vocabulary) == (None, [])
    _, faults = read(f"({text}) and wett", vocabulary=vocabulary)
    assert [fault.message for fault in faults] == [
        '"wett" is not a fact, finding or figure of this book; did you mean "wet"?'
    ]


def test_a_value_that_shares_its_name_with_something_lost_is_a_value_all_the_same() -> None:
    vocabulary = Vocabulary(VOCABULARY.words, lost=frozenset({"red", "wet"}))
    assert read("colour == red and wet", vocabulary=vocabulary) == (parsed("colour == red and wet"), [])


def test_sums_stay_inside_what_the_engine_can_take() -> None:
    huge = Domain("integer", high=EDGE)
    vocabulary = Vocabulary({name: Word(name, "fact", "person", huge) for name in ("one", "two")})
    assert read("one >= two", vocabulary=vocabulary)[0] is not None
    _, (fault,) = read("one + two >= 5", vocabulary=vocabulary)
    assert fault.message == f'"one + two" adds up too much: it can reach beyond {EDGE}'


@pytest.mark.parametrize("text", [f"few >= {10**20}", f"few < -{1}" + "0" * 30, f"few == {10**400}"])
def test_numbers_out_of_all_proportion_are_faults_and_nothing_worse(text: str) -> None:
    condition, faults = read(text)
    assert condition is None
    assert len(faults) == 1


@pytest.mark.parametrize(
    "text", ["not " * 5000 + "wet", "(" * 300 + "wet" + ")" * 300, " + ".join(["few"] * 3000) + " > 2"]
)
def test_a_condition_too_deep_to_read_is_a_fault_and_nothing_worse(text: str) -> None:
    condition, faults = read(text)
    assert condition is None
    assert len(faults) == 1


@settings(max_examples=200)
@given(person_tests, worlds)
def test_only_what_says_nothing_is_refused_for_it(text: str, world: World) -> None:
    _, faults = read(text)
    for fault in faults:
        _, quoted, says, *_ = (*fault.message.split('"'), "", "")
        if "every value" in says:
            assert in_python(quoted, world)
        elif "no value" in says:
            assert not in_python(quoted, world)


def test_a_sum_is_written_as_a_person_would() -> None:
    assert str(Sum(((1, "few"), (-2, "many"), (1, "size")))) == "few - 2 many + size"
