"""Entries of the vocabulary: sources, facts, findings and bodies become records, or faults."""

from __future__ import annotations

from rules.book_loading.items import Item
from rules.book_loading.recordable_entries import recordable
from rules.book_loading.records import Body, Fact, Finding, Source
from rules.book_loading.written import as_written, days_from_to, plain
from rules.language.domains import NUMERIC_TYPES, Constant, Domain

AWAITS_RECORD = "awaits_record"
WHAT_A_RECORD_NEEDS = {
    "recordable": "which bodies can",
    "question": "what to ask them",
    "who_can_answer": "whom to ask",
}
GOES_WITH = {
    "values": ("enum", "code"),
    "ordered": ("enum",),
    "code": ("code",),
    "low": ("integer",),
    "high": ("integer",),
}
# What a finding's values may not say: that an answer is not known yet is shown by the finding being open.
NOT_KNOWN_YET = frozenset(
    {
        "incomplete", "undetermined", "insufficient_information", "none_yet", "not_yet_known", "not_known",
        "not_known_yet", "unknown", "open", "undecided",
    }
)  # fmt: skip


def source(item: Item) -> Source:
    """One entry of the table of sources."""
    data = item.data
    return Source(
        id=data["id"],
        instrument=data["instrument"],
        at=data["at"],
        address=data["address"],
        status=data["status"],
        says=plain(data["says"]),
        note=plain(data["note"]) if "note" in data else None,
        place=item.place,
    )


def fact(item: Item) -> Fact:
    """One fact of the vocabulary."""
    data = item.data
    return Fact(
        id=data["id"],
        about=data["about"],
        domain=_domain(item),
        question=plain(data["question"]),
        who_can_answer=plain(data["who_can_answer"]),
        judgement=data.get("judgement", False),
        also_called=tuple(data.get("also_called", ())),
        cites=tuple(data.get("cites", ())),
        help=plain(data["help"]) if "help" in data else None,
        order=int(item.path[-1]),
        place=item.place,
    )


def finding(item: Item) -> Finding:
    """One finding: what can be concluded."""
    data = item.data
    domain = _domain(item)
    for value in domain.values:
        if value in NOT_KNOWN_YET:
            item.fault(
                f'finding "{data["id"]}" has the value "{value}": that an answer is not known yet is shown by the '
                "finding being open, never by a value",
                "values",
            )
    for value in data.get("labels", {}):
        if value not in (domain.values or ("true", "false")):
            item.fault(
                f'finding "{data["id"]}" has a label for "{value}", which is not one of its values', "labels", value
            )
    awaits_record = _awaits_record(item)
    return Finding(
        id=data["id"],
        about=data["about"],
        domain=domain,
        kind=data["kind"],
        title=plain(data["title"]),
        otherwise=None if awaits_record else _otherwise(item, domain),
        otherwise_says=plain(data.get("otherwise_says", "no rule of the book leads to another answer")),
        labels={key: plain(text) for key, text in data.get("labels", {}).items()},
        recordable=recordable(item, domain),
        awaits_record=awaits_record,
        question=plain(data.get("question", "")),
        who_can_answer=plain(data.get("who_can_answer", "")),
        process=data.get("tracks") == "process",
        cites=tuple(data.get("cites", ())),
        place=item.place,
        issue=data.get("issue", False),
    )


def body(item: Item) -> Body:
    """A public body with its life."""
    data = item.data
    start, end = days_from_to(item, f'body "{data["code"]}"')
    successors = tuple(data.get("successors", ()))
    return Body(data["code"], data["name"], data["kind"], start, end, successors, item.place)


def _domain(item: Item) -> Domain:
    """The declared domain of a fact or finding; notes what does not go with its type."""
    data, type_ = item.data, item.data["type"]
    if type_ == "enum" and "values" not in data:
        item.fault(f'"{data["id"]}" is one of several values, but has no "values"')
    if type_ == "code" and "code" not in data:
        item.fault(f'"{data["id"]}" is a code, but has no "code": say of which register')
    for key, types in GOES_WITH.items():
        if key in data and type_ not in types:
            item.fault(f'"{data["id"]}" has "{key}", which goes only with the type {" or ".join(types)}', key)
    domain = Domain(
        type_,
        tuple(data.get("values", ())),
        data.get("ordered", False),
        data.get("code"),
        data.get("low"),
        data.get("high"),
    )
    if type_ in NUMERIC_TYPES and domain.bounds()[0] > domain.bounds()[1]:
        item.fault(f'"{data["id"]}" has a least value above its greatest', "low")
    return domain


def _awaits_record(item: Item) -> bool:
    """Does the finding stay open until a body has put it on record? Notes what such a finding lacks."""
    data = item.data
    if data["otherwise"] != AWAITS_RECORD:
        return False
    for key, why in WHAT_A_RECORD_NEEDS.items():
        if key not in data:
            item.fault(f'finding "{data["id"]}" waits for a record, but has no "{key}": say {why}')
    return True


def _otherwise(item: Item, domain: Domain) -> Constant | None:
    value = item.data["otherwise"]
    if value == "none" and domain.numeric:
        return None
    if value is None or not domain.holds(value):
        item.fault(
            f'"otherwise" of finding "{item.data["id"]}": "{as_written(value)}" is not one of its values', "otherwise"
        )
        return None
    constant: Constant = value
    return constant
