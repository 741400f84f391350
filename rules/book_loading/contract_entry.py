"""The file that says which findings are the answer becomes the contract, or faults."""

from __future__ import annotations

from rules.book_loading.items import Item
from rules.book_loading.records import Contract, EpisodesQuestion, PayerRole
from rules.book_loading.written import days_from_to, plain


def contract(item: Item) -> Contract:
    """What the decision shows as route, payers and charge; the book's name, version and life."""
    data, episodes = item.data, item.data["episodes"]
    start, end = days_from_to(item.part("life"), "the life of the book")
    return Contract(
        id=data["id"],
        version=data["version"],
        title=plain(data["title"]),
        life_start=start or 0,
        life_end=end or 0,
        scope=data["scope"],
        route=data["route"],
        charge=data["charge"],
        duty_or_power=data["duty_or_power"],
        weekly=data.get("weekly"),
        weekly_when=tuple(data.get("weekly_when", ())),
        payers=tuple(
            PayerRole(payer["body"], payer["title"], payer["role"], payer.get("code"), payer.get("now"))
            for payer in data["payers"]
        ),
        principal_routes=tuple(data["principal_routes"]),
        interim=tuple(data["interim"]),
        default_interim=data["default_interim"],
        body_kinds=dict(data["body_kinds"]),
        episodes=EpisodesQuestion(
            plain(episodes["question"]),
            plain(episodes["whether_complete"]),
            plain(episodes["who_can_answer"]),
            tuple(episodes["cites"]),
        ),
        asked_together={name: plain(text) for name, text in data.get("asked_together", {}).items()},
        now_until=data.get("now_until"),
        existing_funder=data.get("existing_funder"),
        weekly_cost=data.get("weekly_cost"),
        gates=tuple(data.get("gates", ())),
        rather_than=dict(data.get("rather_than", {})),
    )
