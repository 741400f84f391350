"""The decision as the API description shows it, made from the dataclasses of `rules.decision`.

Their field names are the keys of the JSON document, so the description cannot fall behind them. What a type alone
does not say (closed lists, dates) is added here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from marshmallow import RAISE, Schema, fields

from rules import decision
from rules.book_loading.records import Book
from rules.telling.detail import (
    IN_SHORT_OF_A_FINDING,
    ONLY_IN_FULL_OF_A_GROUND,
    ONLY_IN_FULL_OF_A_QUESTION,
    ONLY_IN_FULL_OF_A_REMARK,
    ONLY_IN_FULL_OF_A_SOURCE,
    ONLY_WITH_REASONS,
    ONLY_WITH_REASONS_OF_A_NEED,
    SAID_IF_SO,
)

STATES = {"enum": ["established", "by_default", "recorded", "ordinary", "open", "contradictory", "not_arising"]}
STATUSES = {"enum": list(decision.STATUS_ORDER)}
ROLES = {"enum": ["pays", "pays_jointly", "contributes", "arranges_and_is_repaid", "keeps_paying_meanwhile"]}
READ = {"enum": ["verified", "secondary", "unverified"]}
DAY = {"type": "string", "format": "date"}
DAY_OR_NULL = {"type": ["string", "null"], "format": "date"}
VALUE = {"type": ["string", "integer", "boolean", "null"], "description": "The value where it is settled, else null."}
POSSIBLE = {
    "description": "What it may still be: a list, an interval for a number, amount or date, or null for anything.",
    "anyOf": [
        {"type": "array", "items": {"type": ["string", "integer", "boolean"]}},
        {
            "type": "object",
            "additionalProperties": False,
            "required": ["from", "to"],
            "properties": {"from": {"type": ["string", "integer"]}, "to": {"type": ["string", "integer"]}},
        },
        {"type": "null"},
    ],
}
ALSO_SAID: Mapping[str, dict[str, Any]] = {
    "Decision.as_at": DAY,
    "Decision.as_understood_on": DAY,
    "Decision.suppose": {"additionalProperties": DAY, "description": "Hypothetical commencements."},
    "Decision.checked_by": {"enum": [decision.ENGINE_AND_REFERENCE, decision.REFERENCE]},
    "Decision.status": STATUSES,
    "Decision.headline": {"description": "The decision in at most two sentences."},
    "Decision.presumed": {"description": "By key, what an ordinary answer takes for granted."},
    "Decision.grounds": {"description": "By key, why: every rule that applies, and what it rests on."},
    "Decision.sources": {"description": "By key, every source that the decision names."},
    "NeedDecision.status": STATUSES,
    "Outstanding.about": {"enum": ["person", "need", "episode"]},
    "Outstanding.asked": {"description": "True where the case says that the answer is not known (null)."},
    "Outstanding.could_change": {"description": "Which parts of the answer it could still change."},
    "Citation.status": READ,
    "FigureUsed.status": READ,
    "FigureUsed.value": VALUE | {"description": "Pounds as a decimal text, or a whole number; null: not known."},
    "FigureUsed.since": DAY,
    "Shown.kind": {"enum": ["determinative", "indicative", "procedural"]},
    "Step.by_when": DAY_OR_NULL,
    "Ground.rule": {"description": "The rule; null where the finding is on record, chosen, or by default."},
    "Charge.weekly": {"type": ["string", "null"], "description": "Pounds a week, where it can be worked out."},
    "Payer.role": ROLES,
    "PayerNow.role": ROLES,
    "Charge.weekly_at_most": {"type": ["string", "null"], "description": "What the amount cannot be more than."},
    "Charge.council_pays_weekly": {"type": ["string", "null"], "description": "What is left for the council."},
}
# What less detail leaves out (see rules.telling.detail).
PARTS = frozenset({"because", "possible"})
NOT_AT_EVERY_DETAIL: Mapping[str, frozenset[str]] = {
    "Decision": ONLY_WITH_REASONS,
    "NeedDecision": ONLY_WITH_REASONS_OF_A_NEED,
    "Shown": frozenset({field.name for field in fields_of(decision.Shown)}) - frozenset(IN_SHORT_OF_A_FINDING),
    "Outstanding": ONLY_IN_FULL_OF_A_QUESTION | frozenset(SAID_IF_SO),
    "Ground": ONLY_IN_FULL_OF_A_GROUND | {"rests_on"},
    "PersonAnswer": frozenset({"title"}),
    "Citation": ONLY_IN_FULL_OF_A_SOURCE,
    "Meanwhile": ONLY_IN_FULL_OF_A_REMARK,
    "Presumed": ONLY_IN_FULL_OF_A_REMARK,
    "Remarked": ONLY_IN_FULL_OF_A_REMARK | {"says"},
    "Step": ONLY_IN_FULL_OF_A_REMARK,
    "Short": frozenset({"facts"}),
    "RuledOut": PARTS | {"says"},
    "Answer": PARTS,
    "Charge": PARTS,
    "Payer": PARTS,
    "PayerNow": PARTS,
}
EVERYWHERE: Mapping[str, dict[str, Any]] = {"state": STATES, "value": VALUE, "possible": POSSIBLE}


def decision_schema(book: Book) -> Schema:
    """The whole response: a decision under an id and a time of its own, in front of what the rules give."""
    made = _Made(book).schema(decision.Decision)()
    named = {
        "decision_id": fields.UUID(required=True, metadata={"description": "A random id of this decision."}),
        "decided_at": fields.String(
            required=True, metadata={"format": "date-time", "description": "When it was made, in UTC."}
        ),
    }
    return _schema("Decision", {**named, **made.declared_fields})()


class _Made:
    """Schemas by dataclass: each made once, so that reasons can hold reasons."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.done: dict[type, type[Schema]] = {}

    def schema(self, record: type) -> type[Schema]:
        if record not in self.done:
            hints = get_type_hints(record)
            made = {
                decision.key_of(field.name): self.field(record, field.name, hints[field.name])
                for field in fields_of(record)
            }
            self.done[record] = _schema(record.__name__, made)
        return self.done[record]

    def field(self, record: type, name: str, hint: Any) -> fields.Field[Any]:
        metadata = dict(ALSO_SAID.get(f"{record.__name__}.{name}") or EVERYWHERE.get(name) or {})
        made = self._of(hint, metadata)
        made.required = decision.key_of(name) not in NOT_AT_EVERY_DETAIL.get(record.__name__, frozenset())
        return made

    def _of(self, hint: Any, metadata: dict[str, Any]) -> fields.Field[Any]:
        said: dict[str, Any] = {"required": True, "metadata": metadata}
        if get_origin(hint) in (Union, UnionType):
            (hint,) = (each for each in get_args(hint) if each is not NoneType)
            said["allow_none"] = True
        if get_origin(hint) is tuple:
            (inner, *_) = get_args(hint)
            if is_dataclass(inner):
                metadata.setdefault("description", inner.__doc__)
            return fields.List(self._of(inner, {}), **said)
        if get_origin(hint) is Mapping:
            inner = get_args(hint)[1]
            return fields.Dict(fields.String(), None if inner is object else self._of(inner, {}), **said)
        if isinstance(hint, type) and is_dataclass(hint):
            record: type = hint
            return fields.Nested(lambda: self.schema(record)(), **said)
        simple: dict[type, type[fields.Field[Any]]] = {
            str: fields.String,
            bool: fields.Boolean,
            int: fields.Integer,
        }
        return simple.get(hint, fields.Raw)(**said)


def _schema(name: str, declared: dict[str, Any]) -> type[Schema]:
    meta = type("Meta", (), {"unknown": RAISE})
    return type(f"{name}Schema", (Schema,), {**declared, "Meta": meta})
