"""GET /v1/facts: the vocabulary. Everything a case can say, and the closed lists a decision answers from."""

from __future__ import annotations

from typing import Any

from flask_smorest import Blueprint

from rules.book_loading.records import Book, Finding
from rules.decision import CONTRADICTORY, DETERMINED, INFORMATION_NEEDED, JUDGEMENT_NEEDED, OUT_OF_SCOPE
from rules.language.domains import Domain, shown
from service.api.described import DAY, SCOPES, VALUE, Closed, day_of, each, made, one, text, texts, truth

TYPES = {"enum": ["bool", "enum", "integer", "money", "date", "code", "text"]}
KINDS = {"enum": ["determinative", "indicative", "procedural"]}
STATUSES = {
    DETERMINED: "Route, payers and charge are settled.",
    JUDGEMENT_NEEDED: "All that is missing is for a person or body to judge.",
    INFORMATION_NEEDED: "Something is missing that can be found out.",
    CONTRADICTORY: "What is given cannot all be so; nothing changes until that is put right.",
    OUT_OF_SCOPE: "The law of England, as this book holds it, does not decide the case.",
}


class _DomainSchema(Closed):
    about = text("Whom it is about.", SCOPES)
    type = text("", TYPES, attribute="domain.type")
    values = texts("For an enum: all it can be. For a code: words that can stand for one.", attribute="domain.values")
    ordered = truth("Do the values stand in order, from least to most?", attribute="domain.ordered")
    code = text("For a code: the kind of body whose code it is.", attribute="domain.code", null=True)
    low = made(lambda record: _bound(record.domain, 0), "The least number, amount or day.", VALUE)
    high = made(lambda record: _bound(record.domain, 1), "The greatest.", VALUE)


class FactSchema(_DomainSchema):
    """Something that may be known of a person, a need or an episode."""

    id = text("The name under which a case gives it.")
    question = text()
    help = text("How the question is meant.", null=True)
    who_can_answer = text()
    judgement = truth("Is the answer a matter of judgement for a person?")
    also_called = texts("Other names it goes by elsewhere; a case uses the id.")
    cites = texts("Ids of sources.")


class RecordableFindingSchema(_DomainSchema):
    """A finding that responsible bodies can put on record."""

    finding = text("The name under which a case records it.", attribute="id")
    title = text()
    kind = text("", KINDS)
    by = texts("Which bodies can.", attribute="recordable.bodies")
    jointly = truth("Only all of them together?", attribute="recordable.jointly")
    can_record = made(
        lambda finding: _recordable_values(finding),
        "The values they can record; empty: any of its values.",
        {"type": "array", "items": VALUE},
    )
    question = text("What to ask them, where nobody else can settle it.")
    who_can_answer = text()
    cites = texts("Ids of sources.")


class CommencementSchema(Closed):
    """A day of commencement, which a case may suppose."""

    id = text("The name under which a case supposes a day.")
    day = made(lambda law: day_of(law.day), "Null while no day is set.", {"type": ["string", "null"], **DAY})
    says = text("What comes into force.")
    cites = texts("Ids of sources.")


class PayerBodySchema(Closed):
    """A kind of body that may pay."""

    body = text()
    title = text()


class ChoiceSchema(Closed):
    """One value of a closed list, in words."""

    value = text()
    says = text()


class EpisodesQuestionSchema(Closed):
    """How to ask for detention episodes."""

    question = text()
    whether_complete = text("How to ask whether the list given is complete.")
    who_can_answer = text()
    cites = texts("Ids of sources.")


class LocalitySchema(Closed):
    """A locality with policy of its own, and the facts that only it asks for."""

    id = text("What a case gives as its locality.")
    title = text()
    authority = text("The code of its council.")
    status = text("How far its policy can be relied on.")
    says = text()
    facts = each(FactSchema)
    cites = texts("Ids of sources.")


class VocabularySchema(Closed):
    """Everything a case can say, and the closed lists a decision answers from."""

    facts = each(FactSchema)
    detention_episodes = one(EpisodesQuestionSchema)
    recordable_findings = each(RecordableFindingSchema)
    commencements = each(CommencementSchema)
    localities = each(LocalitySchema)
    payer_bodies = each(PayerBodySchema)
    routes = each(ChoiceSchema)
    statuses = each(ChoiceSchema)


def facts_blueprint(book: Book) -> Blueprint:
    """The address of the vocabulary."""
    blueprint = Blueprint("facts", __name__, description="What a case can say.")

    def vocabulary() -> dict[str, Any]:
        """Facts, recordable findings, commencements, and the closed lists of answers"""
        contract = book.contract
        assert contract, "a served book has a contract"
        return {
            "facts": book.facts.values(),
            "detention_episodes": contract.episodes,
            "recordable_findings": [finding for finding in book.findings.values() if finding.recordable],
            "commencements": book.commencements.values(),
            "localities": [_locality(each) for each in book.localities.values()],
            "payer_bodies": contract.payers,
            "routes": _choices(book.findings[contract.route]),
            "statuses": [{"value": status, "says": says} for status, says in STATUSES.items()],
        }

    view = blueprint.doc(operationId="getVocabulary")(blueprint.response(200, VocabularySchema)(vocabulary))
    blueprint.add_url_rule("/v1/facts", view_func=view)
    return blueprint


def _locality(book: Book) -> dict[str, Any]:
    local = book.local
    assert local, "a book loaded for a locality has its profile"
    own = [fact for fact in book.facts.values() if book.is_local(fact.id)]
    named = ("id", "title", "authority", "status", "says", "cites")
    return {name: getattr(local, name) for name in named} | {"facts": own}


def _choices(finding: Finding) -> list[dict[str, str]]:
    return [
        {"value": value, "says": finding.labels.get(value, value.replace("_", " "))} for value in finding.domain.values
    ]


def _bound(domain: Domain, which: int) -> object:
    return shown(domain.bounds()[which], domain.type) if domain.numeric else None


def _recordable_values(finding: Finding) -> list[object]:
    assert finding.recordable
    return [shown(value, finding.domain.type) for value in finding.recordable.values]
