"""How much a book holds."""

from __future__ import annotations

from rules.concluding.serving import ServedBook


def book_counts(served: ServedBook) -> dict[str, int]:
    """How many of each kind of thing the book holds, and of sources in each status."""
    book = served.book
    statuses = [source.status for source in book.sources.values()]
    return {
        "regimes": len(book.regimes),
        "rules": len(book.rules),
        "findings": len(book.findings),
        "facts": len(book.facts),
        "levels": len(served.arrangement.levels),
        "figures": len(book.figures),
        "commencements": len(book.commencements),
        "bodies": len(book.bodies),
        "impossible_cases": len(book.breaches),
        "sources": len(statuses),
        **{f"sources_{status}": statuses.count(status) for status in ("verified", "secondary", "unverified")},
    }
