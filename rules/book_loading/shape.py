"""Does a file have the shape its JSON Schema asks for? Every difference as a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jsonschema
from jsonschema.exceptions import ValidationError

from rules.book_loading.reading import BookFile, Path_
from rules.language.vocabulary import nearest

SCHEMA_FOLDER = Path(__file__).parent.parent / "book" / "schema"
WHY_REQUIRED = {
    "cites": "every conclusion cites at least one source",
    "source": "no figure stands without its source",
    "otherwise": "say what holds when no rule applies",
    "question": "say how to ask a person for it",
}
ITEM_NAMES = {
    "rules": "rule",
    "facts": "fact",
    "findings": "finding",
    "figures": "figure",
    "sources": "source",
}


def load_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of one file format."""
    schema: dict[str, Any] = json.loads((SCHEMA_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return schema


def check_shape(file: BookFile, schema_name: str) -> set[Path_]:
    """Note every shape fault of a file; return the list items that are broken and must not be read further."""
    broken: set[Path_] = set()
    validator = jsonschema.Draft202012Validator(load_schema(schema_name))
    for error in sorted(
        validator.iter_errors(file.data), key=lambda each: [str(part) for part in each.absolute_path]
    ):
        path = tuple(error.absolute_path)
        broken.add(item_of(path))
        for where, message in _sentences(error, file):
            file.fault(where, message)
    return broken


def item_of(path: Path_) -> Path_:
    """The list item that a path lies in, as deep as the lists under a file's own keys; the file if none."""
    if path[:1] == ("texts",):
        return path[:3]
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


def _sentences(error: ValidationError, file: BookFile) -> Iterable[tuple[Path_, str]]:
    path = tuple(error.absolute_path)
    what = _named(file.data, path)
    match error.validator:
        case "required":
            for key in error.validator_value:  # type: ignore[union-attr]
                if isinstance(error.instance, dict) and key not in error.instance:
                    why = f": {WHY_REQUIRED[key]}" if key in WHY_REQUIRED else ""
                    yield path, f'{what} has no "{key}"{why}'
        case "additionalProperties":
            known = (error.schema or {}).get("properties", {}) if isinstance(error.schema, dict) else {}
            for key in error.instance:  # type: ignore[union-attr]
                if key not in known:
                    yield (
                        (*path, key),
                        f'{what} has a key "{key}" that this format does not know{nearest(key, known)}',
                    )
        case "enum" | "const":
            allowed = error.validator_value if error.validator == "enum" else [error.validator_value]
            choices = ", ".join(str(each) for each in allowed)  # type: ignore[union-attr]
            yield path, f"{what}: {_quoted(error.instance)} is not one of: {choices}"
        case "minItems" if path and path[-1] == "cites":
            yield path, f'{_named(file.data, path[:-1])} has no "cites": {WHY_REQUIRED["cites"]}'
        case "minItems" | "minProperties" | "minLength":
            yield path, f"{what} is empty"
        case "type":
            kinds = (
                error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
            )
            yield (
                path,
                f"{what}: {_quoted(error.instance)} is not {' or '.join(_kind(str(each)) for each in kinds)}",
            )
        case "pattern":
            yield (
                path,
                f"{what}: {_quoted(error.instance)} is not written as this format asks ({error.validator_value})",
            )
        case "anyOf" | "oneOf" if all("required" in each for each in error.validator_value):  # type: ignore[union-attr]
            keys = " or ".join(f'"{each["required"][0]}"' for each in error.validator_value)  # type: ignore[union-attr,index,call-overload]
            yield path, f"{what} needs {'one of' if error.validator == 'anyOf' else 'exactly one of'} {keys}"
        case "anyOf" | "oneOf":
            yield path, f"{what}: {_quoted(error.instance)} is none of the forms this format allows here"
        case _:
            yield path, f"{what}: {error.message}"


def _named(data: Any, path: Path_) -> str:
    """What a path points to, as a person would call it: `rule "x"`, `"cites" of rule "x"`."""
    name, rest = "the file", path
    for depth in range(len(path)):
        data = data[path[depth]]
        identity = data.get("id") or data.get("row") or data.get("code") if isinstance(data, dict) else None
        if isinstance(identity, str):
            kind = next((str(each) for each in reversed(path[:depth]) if isinstance(each, str)), "")
            name = f'{ITEM_NAMES.get(kind, kind.rstrip("s").replace("_", " "))} "{identity}"'
            rest = path[depth + 1 :]
    inside = [each for each in rest if isinstance(each, str)]
    return f'"{inside[-1]}" of {name}' if inside else name


def _kind(type_: str) -> str:
    return {
        "string": "text",
        "integer": "a whole number",
        "boolean": "true or false",
        "array": "a list",
        "object": "a set of keys",
        "null": "empty",
    }[type_]


def _quoted(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."
