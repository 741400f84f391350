"""What a fact follows from, and what it usually is: read once every name of the book is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rules.book_loading.items import Item, Items
from rules.book_loading.names_read import names_behind
from rules.book_loading.records import Book, Contract, Fact, Follows, Place, Usual
from rules.book_loading.written import as_written, plain
from rules.language.domains import Constant
from rules.language.expression import ALWAYS, Condition, names_in
from rules.language.parsing import parse_condition
from rules.language.vocabulary import PERSON, Vocabulary


def with_presumptions(book: Book, items: Items, vocabulary: Vocabulary) -> dict[str, Fact]:
    """The facts of a book with what they follow from and what they usually are."""
    found = dict(book.facts)
    for item in items.of("facts", "facts"):
        fact = found.get(item.data["id"])
        if fact is not None and fact.place == item.place:
            reader = _Reader(item, fact.about, book, vocabulary)
            usual = tuple(reader.usual(fact))
            found[fact.id] = replace(
                fact,
                follows=tuple(reader.follows(fact)),
                usual=next(iter(usual), None),
                otherwise_usual=usual[1:],
            )
    return found


def with_usual_lists(contract: Contract, item: Item, book: Book, vocabulary: Vocabulary) -> Contract:
    """The contract with what is usual of the list of episodes itself."""

    def usual(key: str) -> Usual | None:
        if key not in item.data["episodes"]:
            return None
        part = item.part("episodes", key)
        return _Reader(part, PERSON, book, vocabulary).usual_of(part, True)

    none, complete = usual("usually_none"), usual("usually_complete")
    return replace(contract, episodes=replace(contract.episodes, usually_none=none, usually_complete=complete))


class _Reader:
    """Reads the conditions of one entry; they may read facts, and measures of facts, only."""

    def __init__(self, item: Item, about: str, book: Book, vocabulary: Vocabulary) -> None:
        self.item, self.about, self.book, self.vocabulary = item, about, book, vocabulary

    def follows(self, fact: Fact) -> Iterator[Follows]:
        for index in range(len(self.item.data.get("follows", ()))):
            part = self.item.part("follows", index)
            value = self._value(part, "is", fact)
            when = self._condition(part, "when")
            if value is not None and when is not None:
                yield Follows(when, value, plain(part.data["says"]), tuple(part.data["cites"]))

    def usual(self, fact: Fact) -> Iterator[Usual]:
        others = range(len(self.item.data.get("otherwise_usual", ())))
        if "usual" not in self.item.data:
            if others:
                self.item.fault(f'fact "{fact.id}" says what it is otherwise usually, and not what it is usually')
            return
        for part in (self.item.part("usual"), *(self.item.part("otherwise_usual", index) for index in others)):
            if fact.judgement:
                part.fault(f'fact "{fact.id}" is a judgement, so nothing of it is usual: a person must decide it')
            if fact.domain.type == "money":
                part.fault(f'fact "{fact.id}" is an amount, so nothing of it is usual: money is never presumed')
                continue
            value = self._value(part, "value", fact)
            found = None if value is None else self.usual_of(part, value)
            if found is not None:
                yield found

    def usual_of(self, part: Item, value: Constant) -> Usual | None:
        when = self._condition(part, "when") if "when" in part.data else ALWAYS
        unless = self._condition(part, "unless") if "unless" in part.data else None
        if when is None or ("unless" in part.data and unless is None):
            return None
        data = part.data
        return Usual(value, when, unless, plain(data["says"]), tuple(data["cites"]), data.get("group"))

    def _value(self, part: Item, key: str, fact: Fact) -> Constant | None:
        value: Constant = part.data[key]
        if fact.domain.holds(value):
            return value
        part.fault(f'"{key}" of fact "{fact.id}": "{as_written(value)}" is not one of its values', key)
        return None

    def _condition(self, part: Item, key: str) -> Condition | None:
        source = part.file.texts[(*part.path, key)]
        condition, faults = parse_condition(source, self.about, self.vocabulary)
        part.file.faults.extend(faults)
        if condition is not None and (name := self._concluded(condition)):
            part.fault(f'"{key}" reads "{name}", but it may read facts and measures of facts only', key)
            return None
        return condition

    def _concluded(self, condition: Condition) -> str | None:
        read = names_in(condition)
        for name in (*sorted(read), *sorted(names_behind(self.book, read))):
            word = self.vocabulary.find(name)
            if word is not None and word.kind in ("finding", "selected"):
                return name
        return None


def group_faults(book: Book, contract: Contract, item: Item) -> Iterator[tuple[Place, str]]:
    """What is asked with a group that has no question: facts, and what is usual of the list of episodes."""
    groups, asking = contract.asked_together, contract.episodes
    for fact in book.facts.values():
        for usual in (fact.usual, *fact.otherwise_usual):
            if usual and usual.group and usual.group not in groups:
                yield fact.place, _without_question(f'fact "{fact.id}"', usual.group)
    for key, usual in (("usually_none", asking.usually_none), ("usually_complete", asking.usually_complete)):
        if usual and usual.group and usual.group not in groups:
            yield item.part("episodes", key).place, _without_question(f'"{key}"', usual.group)


def _without_question(what: str, group: str) -> str:
    return f'{what} is asked with the group "{group}", which has no question'
