"""What a book holds, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator

from rules.book_loading.records import Book, Regime, Rule
from rules.concluding.serving import ServedBook
from service.book_counts import book_counts
from service.page_of_text import Page, Paint, unpainted


def book_text(served: ServedBook, scenarios: tuple[int, int] | None, width: int = 80, paint: Paint = unpainted) -> str:
    """A sound book in a few lines. `scenarios`: those agreed, and drafts; None where there is no folder of them."""
    book, page = served.book, Page(width, paint)
    assert book.contract, "a served book has a contract"
    page.heading(f"{book.contract.title}, version {book.contract.version}")
    page.table((regime.title, f"{len(_rules(book, regime))} rules") for regime in book.regimes.values())
    profiles = [(each, each.local) for each in book.localities.values() if each.local]
    if profiles:
        page.heading("Local policy, beside the law")
        page.table((local.title, f"{_own_rules(each)} rules") for each, local in profiles)
    page.heading("In all")
    page.table(_totals(book_counts(served), scenarios))
    page.line(f"sha256 {book.sha256}")
    for _, local in profiles:
        page.line(f"with {local.title}: sha256 {local.sha256}")
    page.line("No fault found.", style="good")
    return page.text()


def _own_rules(book: Book) -> int:
    return sum(book.is_local_rule(rule) for rule in book.rules.values())


def _rules(book: Book, regime: Regime) -> list[Rule]:
    return [rule for rule in book.rules.values() if rule.regime == regime.id]


def _totals(counts: dict[str, int], scenarios: tuple[int, int] | None) -> Iterator[tuple[str, object]]:
    for name in ("rules", "facts", "findings", "figures", "commencements", "bodies", "impossible_cases", "levels"):
        yield name.replace("_", " "), counts[name]
    statuses = ", ".join(f"{counts[f'sources_{each}']} {each}" for each in ("verified", "secondary", "unverified"))
    yield "sources", f"{counts['sources']}: {statuses}"
    if scenarios is not None:
        agreed, drafts = scenarios
        yield "scenarios", f"{agreed + drafts}: {agreed} agreed, {drafts} draft"
