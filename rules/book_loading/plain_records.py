"""Entries that need no condition parsed: sources, facts, findings, figures, bodies, selections, remarks, contract."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from rules.book_loading.items import Item
from rules.book_loading.records import (
    Body,
    Commencement,
    Contract,
    DatedValue,
    EpisodesQuestion,
    Fact,
    Figure,
    Finding,
    PayerRole,
    Recordable,
    Remark,
    Selection,
    Source,
    WorkedOut,
)
from rules.language.domains import Constant, Domain, day

AWAITS_RECORD = "awaits_record"


def source(item: Item) -> Source:
    """One entry of the table of sources."""
    data = item.data
    note = data.get("note")
    return Source(
        data["id"], data["instrument"], data["at"], data["address"], data["status"], plain(data["says"]),
        plain(note) if note else None, item.place,
    )  # fmt: skip


def fact(item: Item) -> Fact:
    """One fact of the vocabulary."""
    data = item.data
    return Fact(
        id=data["id"],
        about=data["about"],
        domain=domain(item),
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
    recordable = data.get("recordable")
    return Finding(
        id=data["id"],
        about=data["about"],
        domain=domain(item),
        kind=data["kind"],
        title=plain(data["title"]),
        otherwise=None if _awaits_record(item) else _otherwise(item),
        otherwise_says=plain(data.get("otherwise_says", "no rule of the book leads to another answer")),
        labels={key: plain(text) for key, text in data.get("labels", {}).items()},
        recordable=Recordable(tuple(recordable["by"]), recordable.get("jointly", False), tuple(recordable.get("values", ())))
        if recordable
        else None,
        awaits_record=_awaits_record(item),
        question=plain(data.get("question", "")),
        who_can_answer=plain(data.get("who_can_answer", "")),
        process=data.get("tracks") == "process",
        cites=tuple(data.get("cites", ())),
        place=item.place,
    )


def _awaits_record(item: Item) -> bool:
    """Does the finding stay open until a body has put it on record? Notes what such a finding lacks."""
    data = item.data
    if data["otherwise"] != AWAITS_RECORD:
        return False
    item_needs = {
        "recordable": "which bodies can",
        "question": "what to ask them",
        "who_can_answer": "whom to ask",
    }
    for key, why in item_needs.items():
        if key not in data:
            item.fault(f'finding "{data["id"]}" waits for a record, but has no "{key}": say {why}')
    return True


def domain(item: Item) -> Domain:
    """The declared domain of a fact or finding; notes where an enum has no values."""
    data = item.data
    if data["type"] == "enum" and "values" not in data:
        item.fault(f'"{data["id"]}" is one of several values, but has no "values"')
    return Domain(
        data["type"], tuple(data.get("values", ())), data.get("ordered", False), data.get("code"), data.get("low"),
        data.get("high"),
    )  # fmt: skip


def _otherwise(item: Item) -> Constant | None:
    value, type_ = item.data["otherwise"], item.data["type"]
    if value == "none" and type_ in ("integer", "money", "date"):
        return None
    sound = {
        "bool": isinstance(value, bool),
        "enum": value in item.data.get("values", ()),
        "code": value in item.data.get("values", ()),
        "integer": type(value) is int,
    }.get(type_, False)
    if not sound:
        item.fault(f'"otherwise" of finding "{item.data["id"]}": {_written(value)} is not one of its values')
        return None
    return value  # type: ignore[no-any-return]


def _written(value: object) -> str:
    return (
        {True: "true", False: "false", None: "nothing"}.get(value, f'"{value}"')
        if value in (True, False, None)
        else f'"{value}"'
    )  # type: ignore[call-overload,no-any-return]


def figure(item: Item) -> Figure:
    """One figure with its dated values; money is written in pounds and held in pence."""
    data = item.data
    values = []
    for index, each in enumerate(data["values"]):
        amount = each["value"]
        if data["type"] == "money" and amount is not None:
            try:
                amount = int((Decimal(str(amount)) * 100).to_integral_exact())
            except ArithmeticError:
                item.fault(
                    f'figure "{data["id"]}": "{each["value"]}" is not an amount in pounds', "values", index
                )
                continue
        start, end = checked_day(item, each["from"]), each.get("to")
        values.append(DatedValue(start, checked_day(item, end) if end else None, amount, each["source"]))
    values.sort(key=lambda each: each.start)
    for earlier, later in zip(values, values[1:], strict=False):
        if earlier.end is None or earlier.end >= later.start:
            item.fault(f'figure "{data["id"]}" has two values for the same day')
            break
    return Figure(
        data["id"], Domain(data["type"]), plain(data["title"]), data["unit"], tuple(values), item.place
    )


def commencement(item: Item) -> Commencement:
    """The day a provision comes into force, or none yet."""
    data = item.data
    start = checked_day(item, data["day"]) if data["day"] else None
    return Commencement(data["id"], start, plain(data["says"]), tuple(data["cites"]), item.place)


def body(item: Item) -> Body:
    """A public body with its life."""
    data = item.data
    return Body(
        data["code"],
        data["name"],
        data["kind"],
        checked_day(item, data["from"]) if "from" in data else None,
        checked_day(item, data["to"]) if "to" in data else None,
        tuple(data.get("successors", ())),
        item.place,
    )


def selection(item: Item) -> Selection:
    """Which episode counts."""
    data = item.data
    return Selection(
        data["id"],
        "latest" in data,
        data.get("latest") or data["first"],
        data["where"],
        data.get("after"),
        dict(data["gives"]),
        plain(data["says"]),
        tuple(data["cites"]),
        item.place,
    )


def remark(item: Item) -> Remark:
    """Something a rule can add to a decision."""
    data = item.data
    return Remark(
        data["id"],
        str(item.path[1]),
        plain(data["says"]),
        data.get("who"),
        working(data["by_when"]) if "by_when" in data else None,
        data.get("by_when_says"),
        tuple(data["cites"]),
        item.place,
    )


def contract(data: dict[str, Any]) -> Contract:
    """What the decision shows as route, payers and charge."""
    return Contract(
        id=data["id"],
        version=data["version"],
        title=plain(data["title"]),
        life_start=day(data["life"]["from"]),
        life_end=day(data["life"]["to"]),
        scope=data["scope"],
        route=data["route"],
        charge=data["charge"],
        duty_or_power=data["duty_or_power"],
        weekly=data.get("weekly"),
        payers=tuple(
            PayerRole(each["body"], each["title"], each["role"], each.get("code")) for each in data["payers"]
        ),
        principal_routes=tuple(data["principal_routes"]),
        interim=tuple(data["interim"]),
        default_interim=data["default_interim"],
        body_kinds=dict(data["body_kinds"]),
        episodes=EpisodesQuestion(
            plain(data["episodes"]["question"]),
            plain(data["episodes"]["whether_complete"]),
            plain(data["episodes"]["who_can_answer"]),
            tuple(data["episodes"]["cites"]),
        ),
    )


def working(data: dict[str, Any]) -> WorkedOut:
    """The written form of an amount or date made from others."""
    ((operation, operands),) = data.items()
    return WorkedOut(operation, tuple(working(each) if isinstance(each, dict) else each for each in operands))


def checked_day(item: Item, text: str) -> int:
    """The day number of a date in an entry; notes a date that is none."""
    try:
        return day(text)
    except ValueError:
        item.fault(f'"{text}" is not a day of the calendar')
        return 1


def plain(text: str) -> str:
    """A folded text on one line."""
    return " ".join(text.split())
