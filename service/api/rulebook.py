"""GET /v1/rulebook: which book is served; GET /v1/rulebook/rules/{id}: one rule of it, whole."""

from __future__ import annotations

from typing import Any

from flask import abort
from flask_smorest import Blueprint
from marshmallow import fields

from rules.book_loading.records import Book, Regime, Rule
from rules.concluding.serving import ServedBook
from rules.decision import SEMANTICS
from service.api.described import DAY, SCOPES, Closed, day_of, each, made, one, text, texts, whole
from service.api.problems import PROBLEM_JSON, ProblemSchema
from service.api.rule_shown import rule_shown
from service.api.sources import SourceSchema
from service.book_counts import book_counts

IDS = {"type": "array", "items": {"type": "string"}}
KINDS = {"enum": ["next_steps", "warnings", "interim", "not_concluded"]}


class RegimeSchema(Closed):
    """One legal area: a file of the book."""

    id = text()
    title = text()
    rules = texts("The ids of its rules, in the order of the legal tests.")


class LevelSchema(Closed):
    """What is concluded together, before the next level."""

    number = whole()
    rules = made(lambda level: [rule.id for rule in level.rules], "Ids of rules.", IDS)
    findings = texts("The findings that close with it.")


class LifeSchema(Closed):
    """The days that cases may be about."""

    start = text("The first day.", DAY)
    end = text("The last day.", DAY)


class RulebookSchema(Closed):
    """Which book is served, and what it holds."""

    id = text()
    version = text()
    title = text()
    sha256 = text("The hash of the whole book: any word of law changes it.")
    semantics = whole("It changes when the same words of a book come to mean other things.")
    life = one(LifeSchema)
    counts = fields.Dict(
        fields.String(), fields.Integer(), required=True, metadata={"description": "How many of each."}
    )
    regimes = each(RegimeSchema)
    levels = each(LevelSchema)


class InForceSchema(Closed):
    """When something is law, judged by the date named `on`."""

    on = text("as_at, as_understood_on, or the date fact that governs.")
    start = text("The first day, or the name of a commencement; null: always was.", null=True)
    end = text("The last day; null: still is.", null=True)
    before = text("The commencement on which it ends.", null=True)


class AddedSchema(Closed):
    """What a rule adds to a decision when it applies."""

    id = text()
    kind = text("", KINDS)
    who = text("Who is to act.", null=True)
    says = text()
    cites = texts("Ids of sources.")


class RuleSchema(Closed):
    """One rule as the book says it."""

    id = text()
    regime = text()
    about = text("Whom it is about.", SCOPES)
    says = text("The rule in plain English.")
    cites = each(SourceSchema)
    when = text("The condition; empty: always.")
    in_force = one(InForceSchema)
    understood = one(InForceSchema, "When the law was so understood.")
    gives = text("The finding it settles.", null=True)
    value = fields.Raw(
        required=True,
        allow_none=True,
        metadata={
            "description": "The value it gives: a constant, the value of another name, or a working.",
            "type": ["string", "boolean", "integer", "object"],
        },
    )
    adds = each(AddedSchema)
    unless = texts("Ids of the rules it yields to.")
    file = text("The file of the book, and the line.")
    line = whole()


def rulebook_blueprint(served: ServedBook) -> Blueprint:
    """The addresses of the book and its rules."""
    blueprint = Blueprint("rulebook", __name__, description="The served rulebook.")
    book = served.book

    def rulebook() -> dict[str, Any]:
        """Which book is served, and what it holds"""
        return _rulebook(served)

    def rule(rule_id: str) -> dict[str, Any]:
        """One rule, as the book says it"""
        if rule_id not in book.rules:
            abort(404)
        return rule_shown(book.rules[rule_id], book)

    book_view = blueprint.doc(operationId="getRulebook")(blueprint.response(200, RulebookSchema)(rulebook))
    rule_view = blueprint.doc(operationId="getRule")(blueprint.response(200, RuleSchema)(rule))
    not_found = blueprint.alt_response(
        404, schema=ProblemSchema, content_type=PROBLEM_JSON, description="The book has no such rule."
    )
    blueprint.add_url_rule("/v1/rulebook", view_func=book_view)
    of_rule = {"name": "rule_id", "in": "path", "example": next(iter(book.rules), "")}
    blueprint.add_url_rule("/v1/rulebook/rules/<rule_id>", view_func=not_found(rule_view), parameters=[of_rule])
    return blueprint


def _rulebook(served: ServedBook) -> dict[str, Any]:
    book, contract = served.book, served.book.contract
    assert contract, "a served book has a contract"
    return {
        "id": contract.id,
        "version": contract.version,
        "title": contract.title,
        "sha256": book.sha256,
        "semantics": SEMANTICS,
        "life": {"start": day_of(contract.life_start), "end": day_of(contract.life_end)},
        "counts": book_counts(served),
        "regimes": [_regime(regime, book) for regime in book.regimes.values()],
        "levels": served.arrangement.levels,
    }


def _regime(regime: Regime, book: Book) -> dict[str, Any]:
    def of_it(rule: Rule) -> bool:
        return rule.regime == regime.id

    return {
        "id": regime.id,
        "title": regime.title,
        "rules": [rule.id for rule in book.rules.values() if of_it(rule)],
    }
