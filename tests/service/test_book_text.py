from __future__ import annotations

from pathlib import Path

from rules.concluding.serving import serve
from service.book_text import book_text


def test_a_sound_book_is_told_in_a_few_lines(small_book: Path) -> None:
    served = serve(small_book)
    assert book_text(served, (2, 5)) == (
        "The small book, version 1\n"
        "  Aftercare       4 rules\n"
        "  Health funding  11 rules\n"
        "\n"
        "In all\n"
        "  rules             15\n"
        "  facts             13\n"
        "  findings          9\n"
        "  figures           1\n"
        "  commencements     1\n"
        "  bodies            1\n"
        "  impossible cases  1\n"
        "  levels            5\n"
        "  sources           3: 1 verified, 1 secondary, 1 unverified\n"
        "  scenarios         7: 2 agreed, 5 draft\n"
        f"sha256 {served.book.sha256}\n"
        "No fault found.\n"
    )


def test_without_scenarios_none_are_told(small_book: Path) -> None:
    assert "scenarios" not in book_text(serve(small_book), None)
