"""JSON as it must be: one value, no key twice, no number that is none. The API and the command both read it here."""

from __future__ import annotations

import json
import math
from typing import Any

LONGEST_NUMBER = 100  # characters
LONGEST_KEY_SHOWN = 60


class NotJson(ValueError):
    """Bytes that are not one sound JSON value, with a sentence that says why."""


def read_json(data: bytes) -> object:
    """Parse UTF-8 bytes, with or without a byte order mark. Raises NotJson.

    Python's own reader would take the last of two equal keys, read NaN and Infinity, and let half of a surrogate
    pair through; each would change what a caller said without telling them.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotJson(f"The text is not UTF-8: byte {error.start + 1} cannot be read.") from None
    if not text.strip():
        raise NotJson("There is no text to read; send one JSON object.")
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_decimal,
            parse_int=_whole,
        )
        json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise NotJson(f"Line {error.lineno}, column {error.colno}: {error.msg}.") from None
    except UnicodeEncodeError:
        raise NotJson("The text holds half of a surrogate pair, which is not a character.") from None
    except RecursionError:
        raise NotJson("The lists and objects are nested too deeply.") from None
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            short = key if len(key) <= LONGEST_KEY_SHOWN else key[:LONGEST_KEY_SHOWN] + "..."
            raise NotJson(f"The key {json.dumps(short)} stands twice in one object; say it once.")
        found[key] = value
    return found


def _no_constant(name: str) -> None:
    raise NotJson(f"{name} is not a JSON value; write null where a value is not known.")


def _decimal(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise NotJson("A number is too large to be read.")
    return number


def _whole(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise NotJson("A number is too large to be read.")
    return int(text)
