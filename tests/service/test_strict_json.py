from __future__ import annotations

import pytest

from service.strict_json import NotJson, read_json


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"a": [1, 2.5, true, null, "\\u00a3"]}', {"a": [1, 2.5, True, None, "£"]}),
        ('{"name": "Żółć 漢字 🧩"}'.encode(), {"name": "Żółć 漢字 🧩"}),
        (b"\xef\xbb\xbf{}", {}),
        (b" \n[ ]\t", []),
        (b'"\\ud83e\\udde9"', "🧩"),
        (b'{"a": {"x": 1}, "b": {"x": 2}}', {"a": {"x": 1}, "b": {"x": 2}}),
        (b'{"": 1}', {"": 1}),
        (b"-0.0", 0.0),
    ],
)
def test_sound_json_is_read(data: bytes, value: object) -> None:
    assert read_json(data) == value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "There is no text to read; send one JSON object."),
        (b" \r\n", "There is no text to read; send one JSON object."),
        (b"{", "Line 1, column 2: Expecting property name enclosed in double quotes."),
        (b'{"a": 1,\n "b" 2}', "Line 2, column 6: Expecting ':' delimiter."),
        (b"{} {}", "Line 1, column 4: Extra data."),
        (b"{'a': 1}", "Line 1, column 2: Expecting property name enclosed in double quotes."),
        (b'{"a": 1, "b": 2, "a": 1}', 'The key "a" stands twice in one object; say it once.'),
        (b'{"facts": {"x": 1, "\\u0078": 2}}', 'The key "x" stands twice in one object; say it once.'),
        (b'{"a": NaN}', "NaN is not a JSON value; write null where a value is not known."),
        (b'{"a": -Infinity}', "-Infinity is not a JSON value; write null where a value is not known."),
        (b'{"a": 1e999}', "A number is too large to be read."),
        (b'{"a": ' + b"9" * 5000 + b"}", "A number is too large to be read."),
        (b'"\xff"', "The text is not UTF-8: byte 2 cannot be read."),
        ("{}".encode("utf-16"), "The text is not UTF-8: byte 1 cannot be read."),
        (b'{"a": "\\ud800"}', "The text holds half of a surrogate pair, which is not a character."),
        (b'{"\\udc00": 1}', "The text holds half of a surrogate pair, which is not a character."),
        (b"[" * 200_000, "The lists and objects are nested too deeply."),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "The lists and objects are nested too deeply."),
    ],
)
def test_anything_else_is_refused_and_told_why(data: bytes, says: str) -> None:
    with pytest.raises(NotJson) as refused:
        read_json(data)
    assert str(refused.value) == says


def test_a_long_repeated_key_is_not_quoted_whole() -> None:
    key = b'"' + b"k" * 1000 + b'"'
    with pytest.raises(NotJson) as refused:
        read_json(b"{" + key + b": 1, " + key + b": 2}")
    assert len(str(refused.value)) < 150
