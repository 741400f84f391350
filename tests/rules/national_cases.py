"""Random partial cases for the national book, drawn from its own vocabulary."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from rules.book_loading.records import Book
from rules.language.domains import shown

LIKELY = ("E08000015", "E10000034", "W06000015")


def national_case(random: Random, book: Book) -> dict[str, Any]:
    """A raw case in which each fact is given with one and the same chance."""
    known = random.choice([0.05, 0.3, 0.6, 0.9, 1.0])
    episodes = random.choice([None, 0, 1, 1, 2])
    case: dict[str, Any] = {"as_at": "2026-11-23", "facts": _facts(random, book, "person", known)}
    case["facts"]["country"] = "england"
    case["needs"] = [
        {"id": f"n{place}", "facts": _facts(random, book, "need", known)} for place in range(random.randint(1, 2))
    ]
    if episodes is not None:
        case["detention_episodes"] = [
            {"id": f"e{place}", "facts": _facts(random, book, "episode", known)} for place in range(episodes)
        ]
        case["detention_episodes_complete"] = random.random() < 0.8
    return case


def _facts(random: Random, book: Book, about: str, known: float) -> dict[str, Any]:
    facts = [fact for fact in book.facts.values() if fact.about == about and random.random() < known]
    return {fact.id: _value(random, fact.domain) for fact in facts if fact.id != "age_years"}


def _value(random: Random, domain: Any) -> Any:
    match domain.type:
        case "bool":
            return random.random() < 0.5
        case "enum":
            return random.choice(domain.values)
        case "integer":
            low, high = domain.bounds()
            return random.randint(low, min(high, low + 60))
        case "money":
            return shown(random.choice([0, 1, 1_425_000, 1_425_001, 2_325_000, 2_325_001, 81_250]), "money")
        case "date":
            return (date(2013, 1, 1) + timedelta(days=random.randrange(5000))).isoformat()
        case "code":
            return random.choice([*LIKELY, *domain.values]) if domain.code == "local_authority" else "QYG"
    return "a note"
