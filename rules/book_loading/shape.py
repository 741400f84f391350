"""Does a file have the shape its JSON Schema asks for? Every difference as a fault at its line.

Shape comes first: what has it can be read without asking at every step whether a key is there.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
from referencing import Registry, Resource

from rules.book_loading.reading import BookFile, Path_
from rules.book_loading.shape_sentences import sentences

SCHEMA_FOLDER = Path(__file__).parent.parent / "book" / "schema"
REFERRED_TO = ("shared", "facts", "findings", "regime")  # schemas whose parts others use


def check_shape(file: BookFile, schema_name: str) -> set[Path_]:
    """Note every shape fault of a file; return the parts of it that are broken and must not be read further."""
    broken: set[Path_] = set()
    errors = _validator(schema_name).iter_errors(file.data)
    noted: set[tuple[Path_, str]] = set()
    for error in sorted(errors, key=lambda each: [str(part) for part in each.absolute_path]):
        for where, message in sentences(error, file.data):
            broken.add(item_of(where))
            if (where, message) not in noted:
                noted.add((where, message))
                file.fault(where, message)
    return broken


def item_of(path: Path_) -> Path_:
    """The list item that a path lies in, as deep as the lists under a file's own keys; that key if none."""
    if path[:1] == ("texts",):
        return path[:3]
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


@cache
def _validator(name: str) -> jsonschema.Draft202012Validator:
    registry: Registry[Any] = Registry()
    for each in REFERRED_TO:
        registry = registry.with_resource(f"{each}.json", Resource[Any].from_contents(_schema(each)))
    return jsonschema.Draft202012Validator(_schema(name), registry=registry)


def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMA_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return schema
