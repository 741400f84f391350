"""Public bodies by date: which body stands in the place of one that has ended."""

from __future__ import annotations

from rules.book_loading.records import Body, Book
from rules.language.domains import shown


def body_on(book: Book, code: str, day: int) -> Body | None:
    """The body of that code, or the one that took over from it by a day; None where the book does not know it.

    Where an ended body has several successors, the book cannot tell which: the ended body itself is returned.
    """
    body = book.bodies.get(code)
    seen: set[str] = set()
    while body and body.end is not None and day > body.end and len(body.successors) == 1 and body.code not in seen:
        seen.add(body.code)
        body = book.bodies.get(body.successors[0])
    return body


def body_name(book: Book, code: str, day: int) -> str | None:
    """What to call the body of a code on a day, saying so where it is the successor of the one named."""
    body = body_on(book, code, day)
    if body is None:
        return None
    named = book.bodies[code]
    if body is not named:
        return f"{body.name} (successor of {named.name})"
    if named.end is not None and day > named.end:
        heirs = " or ".join(book.bodies[each].name for each in named.successors) or "no successor known"
        return f"{named.name} (ended {shown(named.end, 'date')}; now {heirs})"
    return named.name
