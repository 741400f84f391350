"""A page of plain text: headings, paragraphs and lists, wrapped to a width."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable

Paint = Callable[[str, str], str]
NARROWEST, WIDEST = 40, 100


def unpainted(text: str, _style: str) -> str:
    """Text without colours."""
    return text


def printable(text: str) -> str:
    """Text without line breaks and control characters, which could play tricks on a terminal."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


class Page:
    """Collects lines. `paint` gets a whole line and the name of a style: heading, strong, good, open or bad."""

    def __init__(self, width: int, paint: Paint = unpainted) -> None:
        self.width, self.paint = min(max(width, NARROWEST), WIDEST), paint
        self.lines: list[str] = []

    def heading(self, text: str) -> None:
        """A heading with an empty line before it."""
        if self.lines:
            self.lines.append("")
        self.lines.append(self.paint(printable(text), "heading"))

    def line(self, text: str, indent: int = 0, mark: str = "", style: str = "") -> None:
        """A paragraph, its first line after `mark`; later lines stand under the first."""
        room = max(self.width, indent + len(mark) + NARROWEST // 2)
        wrapped = textwrap.wrap(
            printable(text),
            room,
            initial_indent=" " * indent + mark,
            subsequent_indent=" " * (indent + len(mark)),
            break_on_hyphens=False,
        )
        self.lines.extend(self.paint(each, style) if style else each for each in wrapped)

    def table(self, rows: Iterable[tuple[str, object]]) -> None:
        """Labels, and values beside them."""
        shown = [(printable(label), printable(str(value))) for label, value in rows]
        widest = max((len(label) for label, _ in shown), default=0)
        self.lines.extend(f"  {label:<{widest}}  {value}" for label, value in shown)

    def text(self) -> str:
        """The whole page, without spaces at the ends of lines."""
        return "\n".join(line.rstrip() for line in self.lines) + "\n"
