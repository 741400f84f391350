from __future__ import annotations

from service.page_of_text import NARROWEST, WIDEST, Page, printable


def test_lines_are_wrapped_and_later_ones_stand_under_the_first() -> None:
    page = Page(40)
    page.line("one two three four five six seven eight nine ten", indent=2, mark="- ")
    assert page.text() == "  - one two three four five six seven\n    eight nine ten\n"


def test_a_heading_has_an_empty_line_before_it_unless_it_is_first() -> None:
    page = Page(80)
    page.heading("WHO PAYS")
    page.heading("WHY")
    assert page.text() == "WHO PAYS\n\nWHY\n"


def test_labels_and_values_stand_in_columns() -> None:
    page = Page(80)
    page.table([("rules", 15), ("impossible cases", 1)])
    assert page.text() == "  rules             15\n  impossible cases  1\n"


def test_a_page_is_never_too_narrow_or_too_wide_to_read() -> None:
    assert (Page(1).width, Page(1000).width) == (NARROWEST, WIDEST)


def test_a_deep_line_still_has_room() -> None:
    page = Page(40)
    page.line("some words that need room", indent=60)
    assert max(len(line) for line in page.text().splitlines()) <= 80


def test_colours_go_round_whole_lines_and_do_not_count_as_width() -> None:
    page = Page(40, lambda text, style: f"<{style}>{text}</{style}>")
    page.line("x" * 38, style="good")
    assert page.text() == f"<good>{'x' * 38}</good>\n"


def test_what_could_play_tricks_on_a_terminal_is_taken_out() -> None:
    assert printable("a\x1b[31mb\r\nc\x00\u202ed\u2028e\ud800f £ ż 漢") == "a [31mb c d e f £ ż 漢"
