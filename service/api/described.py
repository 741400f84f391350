"""Fields for what the service answers with: each is always there, and says what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from marshmallow import RAISE, Schema, fields

from rules.language.domains import shown

JsonSchema = Mapping[str, Any]

VALUE: JsonSchema = {"type": ["string", "integer", "boolean", "null"]}
DAY: JsonSchema = {"format": "date"}
SCOPES: JsonSchema = {"enum": ["person", "need", "episode"]}


class Closed(Schema):
    """A schema in whose description no other key is allowed."""

    class Meta:
        """What marshmallow and apispec read: unknown keys are errors."""

        unknown = RAISE


def text(
    description: str = "", like: JsonSchema | None = None, *, attribute: str | None = None, null: bool = False
) -> fields.String:
    """A text."""
    return fields.String(required=True, allow_none=null, attribute=attribute, metadata=_told(description, like))


def value(description: str) -> fields.Raw:
    """A value as the contract writes it: a text, a whole number, a truth value, or nothing."""
    return fields.Raw(required=True, metadata=_told(description, VALUE))


def texts(description: str, *, attribute: str | None = None) -> fields.List[Any]:
    """A list of texts."""
    return fields.List(fields.String(), required=True, attribute=attribute, metadata=_told(description))


def truth(description: str, *, attribute: str | None = None) -> fields.Boolean:
    """A yes or no."""
    return fields.Boolean(required=True, attribute=attribute, metadata=_told(description))


def whole(description: str = "") -> fields.Integer:
    """A whole number."""
    return fields.Integer(required=True, metadata=_told(description))


def each(schema: type[Schema], description: str = "", *, attribute: str | None = None) -> fields.List[Any]:
    """A list of records."""
    return fields.List(fields.Nested(schema), required=True, attribute=attribute, metadata=_told(description))


def one(schema: type[Schema], description: str = "", *, attribute: str | None = None) -> fields.Nested:
    """One record."""
    return fields.Nested(schema, required=True, attribute=attribute, metadata=_told(description))


def made(make: Callable[[Any], object], description: str, like: JsonSchema) -> fields.Function:
    """Something made from the whole record."""
    return fields.Function(make, required=True, metadata=_told(description, like))


def day_of(number: int | None) -> object:
    """A day number as an ISO date."""
    return shown(number, "date")


def _told(description: str, like: JsonSchema | None = None) -> dict[str, Any]:
    return {**({"description": description} if description else {}), **(like or {})}
