"""No answer without a citation, and no citation invented: every id cited stands in the table of sources.

Looked at in the entries themselves, so that an entry with another fault is not spared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from rules.book_loading.items import Item, Items
from rules.language.vocabulary import nearest

CITING = {
    "fact": ("facts", "facts"),
    "finding": ("findings", "findings"),
    "commencement": ("figures", "commencements"),
    "selection": ("national", "select"),
    "impossible case": ("national", "valid"),
    "rule": ("national", "rules"),
}


def note_citation_faults(items: Items, sources: Collection[str]) -> None:
    """Note every citation of what is not a source. A book without any has one fault only, noted when it is read."""
    if not sources:
        return
    for what, item, source, at in _citations(items):
        if source not in sources and source not in items.lost:
            item.fault(f'{what} cites "{source}", which is not in the table of sources{nearest(source, sources)}', *at)


def _citations(items: Items) -> Iterator[tuple[str, Item, str, tuple[str | int, ...]]]:
    for what, item in _citing(items):
        for index, source in enumerate(item.data.get("cites", ())):
            yield what, item, source, ("cites", index)
    for item in items.of("figures", "figures"):
        for source, index in {each["source"]: index for index, each in enumerate(item.data["values"])}.items():
            yield f'figure "{item.data["id"]}"', item, source, ("values", index, "source")


def _citing(items: Items) -> Iterator[tuple[str, Item]]:
    for kind, key in CITING.items():
        for item in items.of(*key):
            yield f'{kind} "{item.data["id"]}"', item
    for item in items.of("facts", "facts"):
        for index in range(len(item.data.get("follows", ()))):
            yield f'what fact "{item.data["id"]}" follows from', item.part("follows", index)
        if "usual" in item.data:
            yield f'what is usual of fact "{item.data["id"]}"', item.part("usual")
        for index in range(len(item.data.get("otherwise_usual", ()))):
            yield f'what is otherwise usual of fact "{item.data["id"]}"', item.part("otherwise_usual", index)
    for item in items.of("findings", "findings"):
        for index, _ in enumerate(item.data.get("recordable", {}).get("overtaken_by", ())):
            yield f'finding "{item.data["id"]}"', item.part("recordable", "overtaken_by", index)
    for table in items.of("national", "tables"):
        for index, row in enumerate(table.data["rows"]):
            yield f'rule "{table.data["id"]}.{row["row"]}"', table.part("rows", index)
    for kind in ("next_steps", "warnings", "interim", "not_concluded"):
        for item in items.of("national", "texts", kind):
            yield f'text "{item.data["id"]}"', item
    for file in items.files["decision"]:
        if isinstance(file.data, dict) and not items.broken.get(file.name):
            contract = Item(file, ("episodes",), file.data["episodes"])
            yield "the contract", contract
            for usual in ("usually_none", "usually_complete"):
                if usual in contract.data:
                    yield "the contract", contract.part(usual)
