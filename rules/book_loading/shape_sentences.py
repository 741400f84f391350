"""What a JSON Schema finds wrong, said as a sentence about the book.

The people who write a book read these, so a sentence names the entry as they would ("cites" of rule "x") and says what
would be right; the schema itself supplies the words through `description`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import ValidationError

from rules.book_loading.reading import Path_
from rules.language.vocabulary import closest, nearest

WHY_REQUIRED = {
    "cites": "every conclusion cites at least one source",
    "source": "no figure stands without its source",
    "otherwise": "say what holds when no rule applies",
    "question": "say how to ask a person for it",
}
ENTRY_WORDS = {
    "rules": "rule",
    "facts": "fact",
    "findings": "finding",
    "figures": "figure",
    "sources": "source",
    "bodies": "body",
    "valid": "impossible case",
    "select": "selection",
}
TYPE_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a set of keys",
    "null": "nothing",
}


def sentences(error: ValidationError, data: object) -> Iterator[tuple[Path_, str]]:
    """Where each difference is, and what is wrong there. `data` is the whole file."""
    path: Path_ = tuple(error.absolute_path)
    what = named(data, path)
    value: Any = error.instance
    rule: Any = error.validator_value
    schema: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    match error.validator:
        case "required":
            yield from ((path, sentence) for sentence in _missing(what, value, schema))
        case "additionalProperties":
            known = schema.get("properties", {})
            for key in (each for each in value if each not in known):
                hint = nearest(key, known) or f"; it knows: {', '.join(known)}"
                yield (*path, key), f'{what} has a key "{key}" that this format does not know{hint}'
        case "pattern":
            yield path, f"{what}: {_quoted(value)} is not {schema['description']}"
        case "enum" | "const":
            choices = ", ".join(str(each) for each in (rule if error.validator == "enum" else [rule]))
            yield path, f"{what}: {_quoted(value)} is not one of: {choices}"
        case "minItems" if value:
            yield path, f"{what} needs {rule} entries or more, and has {len(value)}"
        case "maxItems":
            yield path, f"{what} may have {rule} entries at most, and has {len(value)}"
        case "minItems" | "minProperties" | "minLength":
            key = path[-1]
            why = f": {WHY_REQUIRED[key]}" if isinstance(key, str) and key in WHY_REQUIRED else ""
            yield path, f"{what} is empty{why}"
        case "maxProperties":
            yield path, f"{what} has {len(value)} keys, and may have only one"
        case "minimum":
            yield path, f"{what}: {value} is less than {rule}"
        case "uniqueItems":
            twice = next(each for index, each in enumerate(value) if each in value[:index])
            yield path, f"{what} has {_quoted(twice)} twice"
        case "type":
            kinds = " or ".join(TYPE_WORDS[each] for each in ([rule] if isinstance(rule, str) else rule))
            yield path, f"{what}: {_quoted(value)} is not {kinds}"
        case "anyOf" | "oneOf" | "not" if not isinstance(value, dict):
            return  # that it is no set of keys is told by its type
        case "anyOf" | "oneOf":
            yield from ((path, sentence) for sentence in _choice(what, value, rule, schema))
        case "not":
            yield path, f"{what} has both " + " and ".join(f'"{each}"' for each in rule["required"])
        case "dependentRequired":
            for key, needed in rule.items():
                yield path, f'{what} has "{key}", which goes only with "{needed[0]}"'
        case _:
            yield path, f"{what}: {error.message}"


def named(data: Any, path: Path_) -> str:
    """What a path points to, as a person would call it: `rule "x"`, `"cites" of rule "x"`."""
    name, rest = "the file", path
    for depth, part in enumerate(path):
        data = data[part]
        kind = next((str(each) for each in reversed(path[:depth]) if isinstance(each, str)), "")
        key = {"bodies": "code", "rows": "row"}.get(kind, "id")
        if isinstance(part, int) and isinstance(data, dict) and isinstance(data.get(key), str):
            name = f'{ENTRY_WORDS.get(kind, kind.rstrip("s").replace("_", " "))} "{data[key]}"'
            rest = path[depth + 1 :]
    inside = [each for each in rest if isinstance(each, str)]
    if not inside:
        return name
    return f'an entry of "{inside[-1]}" of {name}' if isinstance(rest[-1], int) else f'"{inside[-1]}" of {name}'


def _missing(what: str, value: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    misspelt = _misspelt(value, schema)
    for key in schema["required"]:
        if key not in value and key not in misspelt:
            why = f": {WHY_REQUIRED[key]}" if key in WHY_REQUIRED else ""
            yield f'{what} has no "{key}"{why}'


def _choice(what: str, value: dict[str, Any], forms: list[Any], schema: dict[str, Any]) -> Iterator[str]:
    keys = [form["required"][0] for form in forms]
    here = [f'"{key}"' for key in keys if key in value]
    if here:
        yield f"{what} has both {' and '.join(here)}"
    elif not _misspelt(value, schema) & set(keys):
        quoted = " or ".join(f'"{key}"' for key in keys)
        yield f"{what} has no {quoted}"


def _misspelt(value: dict[str, Any], schema: dict[str, Any]) -> set[str | None]:
    """The keys that unknown ones were probably meant to be: their lack is no second mistake."""
    known = schema.get("properties", {})
    return {closest(key, known) for key in value if key not in known}


def _quoted(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."
