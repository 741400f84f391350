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

    def place(self, line: int, column: int) -> tuple[int, int]:
        """File line and column of a place counted from the text's own beginning (line from 1, column from 0)."""
        return self.line + line - 1, column + (self.column if line == 1 else 0)

    def line_at(self, line: int) -> str:
        """The whole file line, as far as the text knows it."""
        lines = self.text.splitlines() or [""]
        inside = lines[min(line, len(lines)) - 1]
        return " " * self.column + inside if line == 1 else inside


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong with a rulebook: where, what, and what would be right."""

    file: str
    line: int
    message: str
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" + (f"\n{self.excerpt}" if self.excerpt else "")


def fault_at(source: SourceText, line: int, column: int, message: str) -> Fault:
    """A fault in a condition, with the line it stands on and a caret under the place."""
    file_line, file_column = source.place(line, column)
    shown = source.line_at(line)
    indent = len(shown) - len(shown.lstrip())
    caret = " " * max(0, file_column - indent) + "^"
    return Fault(source.file, file_line, message, f"    {shown.strip()}\n    {caret}")
