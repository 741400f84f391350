"""Two rules that can both apply must not give one finding different values: order never decides between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from rules.book_loading.exclusivity import visibly_exclusive
from rules.book_loading.records import Book
from rules.language.source_text import Fault


def collision_faults(book: Book) -> Iterator[Fault]:
    """Pairs of rules for one finding and different values, neither visibly exclusive nor joined by `unless`."""
    for finding in book.findings.values():
        for one, other in combinations(book.rules_giving(finding.id), 2):
            joined = one.id in other.unless or other.id in one.unless
            if one.value != other.value and not joined and not visibly_exclusive(one, other):
                message = (
                    f'rules "{one.id}" and "{other.id}" can both apply and give "{finding.id}" different values: make '
                    'their conditions exclude each other on a shared name, or let one yield to the other with "unless"'
                )
                yield Fault(other.place.file, other.place.line, message)
