"""Books for the tests of the loader: a good one, and one planted mistake a file.

`good/small` is a whole little book about an invented library; it uses every construct of the format. A file of `bad/`
is one more file for it, or one in place of its own. Its first lines say what the mistake is, where the file goes, and
exactly what the loader says; line numbers are those of the file itself.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from rules.book_loading.graph import arrange
from rules.book_loading.loading import load

BOOKS = Path(__file__).parent
SMALL = BOOKS / "good" / "small"
EXPECTED = "# | "


@dataclass(frozen=True)
class Planted:
    """A file with one mistake, where it goes, and what the loader says of it."""

    name: str
    target: str
    message: str
    text: str

    def plant(self, folder: Path) -> None:
        """Put the mistake into a book."""
        (folder / self.target).write_text(self.text, encoding="utf-8")


def planted_mistakes() -> list[Planted]:
    """Every file of `bad/`."""
    found = []
    for path in sorted((BOOKS / "bad").iterdir()):
        lines = path.read_text(encoding="utf-8").splitlines()
        target = lines[1].removeprefix("# file: ")
        expected = [line.removeprefix(EXPECTED) for line in lines if line.startswith(EXPECTED)]
        found.append(Planted(path.stem, target, "\n".join(expected), path.read_text(encoding="utf-8")))
    return found


def small_book(folder: Path) -> Path:
    """A copy of the good little book, to be spoilt."""
    return Path(shutil.copytree(SMALL, folder / "book"))


def faults_of(folder: Path) -> list[str]:
    """Everything that is wrong with a book: what the loader finds, and its cycles."""
    loaded = load(folder)
    _, cycles = arrange(loaded.book)
    return [str(fault) for fault in sorted({*loaded.faults, *cycles})]
