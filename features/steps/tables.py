"""The tables under steps, either way round: things down the side, or facts down the side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from features.steps.failure import ScenarioFailed

Table = Sequence[Sequence[str]]


def things(table: Table, word: str) -> dict[str, dict[str, str]]:
    """What a table says of each thing, by its label; an empty cell says nothing.

    The first cell decides which way round it is: `word` ("need", "episode") has a thing on each row, "fact" has a
    thing in each column.
    """
    corner = table[0][0]
    if corner == "fact":
        table = list(zip(*table, strict=True))
    elif corner != word:
        raise ScenarioFailed(
            f'The first cell of this table is "{corner}". Write "{word}" there and give each {word} a row, '
            f'or write "fact" there and give each {word} a column.'
        )
    names = table[0][1:]
    _no_repeats(names, "fact")
    labels = [row[0] for row in table[1:]]
    _no_repeats(labels, word)
    return {row[0]: {name: cell for name, cell in zip(names, row[1:], strict=True) if cell} for row in table[1:]}


def pairs(table: Table, first: str, second: str) -> list[tuple[str, str]]:
    """The rows of a table of two columns with these headings."""
    return [(row[first], row[second]) for row in rows(table, (first, second))]


def rows(table: Table, required: Sequence[str], optional: Sequence[str] = ()) -> list[Mapping[str, str]]:
    """The rows of a table by heading. Raises ScenarioFailed where a heading is missing or unknown."""
    headings = list(table[0])
    missing = [each for each in required if each not in headings]
    unknown = [each for each in headings if each not in (*required, *optional)]
    if missing or unknown or len(set(headings)) < len(headings):
        may = f", and may have {', '.join(optional)}" if optional else ""
        raise ScenarioFailed(
            f"This table must have the headings {', '.join(required)}{may}; it has {', '.join(headings)}."
        )
    return [dict(zip(headings, row, strict=True)) for row in table[1:]]


def _no_repeats(labels: Sequence[str], word: str) -> None:
    repeated = sorted({each for each in labels if list(labels).count(each) > 1})
    if repeated:
        raise ScenarioFailed(f'This table has the {word} "{repeated[0]}" twice.')
