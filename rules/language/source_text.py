"""A piece of a rulebook file, with where it stands, so that a fault can be shown with line and caret."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text as it stands in a file: its first line number and the column at which that first line begins."""

    text: str
    file: str
    line: int
    column: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong with a rulebook: where, what, and what would be right."""

    file: str
    line: int
    message: str
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" + (f"\n{self.excerpt}" if self.excerpt else "")


def fault_at(source: SourceText, offset: int, message: str) -> Fault:
    """A fault at a character of a text, with the line it stands on and a caret under the place."""
    before = source.text[:offset]
    number, column = before.count("\n"), offset - (before.rfind("\n") + 1)
    line = source.text.split("\n")[number]
    indent = len(line) - len(line.lstrip())
    caret = " " * max(0, column - indent) + "^"
    return Fault(source.file, source.line + number, message, f"    {line.strip()}\n    {caret}")
