"""Tests written without a condition: the cells of a table, and what a measure counts."""

from __future__ import annotations

from rules.book_loading.items import Item
from rules.language.domains import FALSE, TRUE, Members
from rules.language.expression import Name, Test
from rules.language.vocabulary import Vocabulary, Word, readable_from

TRUTHS = {"yes": TRUE, "no": FALSE}


def column(item: Item, about: str, name: str, vocabulary: Vocabulary, *at: str) -> Word | None:
    """The word a column or count is about; notes one that is unknown, about somebody else, or no word at all."""
    word = vocabulary.find(name)
    if word is None:
        if name not in vocabulary.lost:
            item.fault(f'"{name}" is not a fact, finding or figure of this book{vocabulary.nearest(name)}', *at)
    elif not readable_from(about, word):
        item.fault(f'"{name}" is about one {word.about}, and this is about the {about}', *at)
    elif word.domain.type != "bool" and not word.domain.values:
        item.fault(f'"{name}" is neither a yes-or-no nor one of several values: write a condition for it', *at)
    else:
        return word
    return None


def cell(item: Item, word: Word, values: list[str], *at: str) -> Test | None:
    """`word in (values)`, or whether it is so for a yes-or-no; notes what cannot be meant."""
    if word.domain.type == "bool":
        if len(values) != 1 or values[0] not in TRUTHS:
            item.fault(f'"{word.id}" is a yes-or-no: write [yes] or [no]', *at)
            return None
        return Test(Name(word.id), TRUTHS[values[0]], word.id if values == ["yes"] else f"not {word.id}")
    for value in values:
        if value not in word.domain.values:
            item.fault(f'"{word.id}" has no value "{value}"; it has: {", ".join(word.domain.values)}', *at)
            return None
    text = f"{word.id} == {values[0]}" if len(values) == 1 else f"{word.id} in ({', '.join(values)})"
    test = Test(Name(word.id), Members(frozenset(values)), text)
    if test.allowed.contains_all(word.domain.everything()):
        item.fault(f'"{text}" is true for every value that "{word.id}" may have', *at)
        return None
    return test
