"""Entries of one id that live at different times: one thing of the book, as it was and as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from rules.book_loading.exclusivity import apart
from rules.book_loading.items import Item, Items, repeated
from rules.book_loading.records import InForce, Place
from rules.book_loading.written import in_force


class Dated(Protocol):
    """An entry with a life of its own."""

    @property
    def in_force(self) -> InForce:
        """When the entry is in force."""


Edition = TypeVar("Edition", bound=Dated)


def editions_of(
    items: Items, kind: str, key: tuple[str, ...], build: Callable[[Item], Edition | None]
) -> Mapping[str, tuple[Edition, ...]]:
    """The entries of each id, in the order they stand; notes those of one id that are not visibly apart in time."""
    found: dict[str, list[Edition]] = {}
    lives: dict[str, list[tuple[InForce, Place]]] = {}
    for item in items.of(kind, *key):
        name, life = item.data["id"], life_of(item)
        same = next((place for other, place in lives.get(name, ()) if not apart(life, other)), None)
        if same is not None:
            dated = not life.always or any(not other.always for other, _ in lives[name])
            item.fault(repeated(name, same) + (", and both may be in force on one day" if dated else ""))
            continue
        lives.setdefault(name, []).append((life, item.place))
        edition = items.built(item, build)
        if edition is not None:
            found.setdefault(name, []).append(edition)
    return {name: tuple(editions) for name, editions in found.items()}


def life_of(item: Item) -> InForce:
    """When an entry is in force, without noting again what is wrong with its days."""
    before = len(item.file.faults)
    life = in_force(item, "in_force", f'"{item.data["id"]}"')
    del item.file.faults[before:]
    return life
