"""One YAML file: its data, and the line of every part of it.

Only true, false, null and whole numbers are read as such; every other plain text stays text, so that `on`, `no` and
`2015-04-01` mean what a reader thinks they mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rules.language.source_text import Fault, SourceText

Path_ = tuple[str | int, ...]

# A longer whole number stays text: no amount, date or count of a book needs more, and the hash takes no more.
SCALARS: dict[str, tuple[re.Pattern[str], str, Callable[[str], object]]] = {
    "tag:yaml.org,2002:bool": (re.compile(r"^(?:true|false)$"), "tf", lambda text: text == "true"),
    "tag:yaml.org,2002:null": (re.compile(r"^(?:~|null|)$"), "~n", lambda _: None),
    "tag:yaml.org,2002:int": (re.compile(r"^-?(?:0|[1-9][0-9]{0,14})$"), "-0123456789", int),
    "tag:yaml.org,2002:str": (re.compile(r"(?s).*"), "", str),
}
TAG = "a tag has no place in a book"
STRUCTURES = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")


class _PlainLoader(yaml.SafeLoader):
    pass


_PlainLoader.yaml_implicit_resolvers = {}
for _tag, (_pattern, _first, _) in SCALARS.items():
    if _first:
        _PlainLoader.add_implicit_resolver(_tag, _pattern, [*_first, ""] if "~" in _first else list(_first))


@dataclass(slots=True)
class BookFile:
    """The data of a file, with the line of each part and the source text of each scalar, by path."""

    name: str
    text: str = ""
    data: Any = None
    lines: dict[Path_, int] = field(default_factory=dict)
    texts: dict[Path_, SourceText] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line(self, path: Path_) -> int:
        """The line of a part, or of the nearest part around it."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)

    def fault(self, path: Path_, message: str) -> None:
        """Note a fault at a part of the file."""
        self.faults.append(Fault(self.name, self.line(path), message))


def read_file(path: Path, name: str) -> BookFile:
    """Read one file; what cannot be read becomes a fault of the file."""
    file = BookFile(name)
    try:
        file.text = path.read_bytes().decode(errors="replace")
        file.text = path.read_text(encoding="utf-8-sig")
        loader = _PlainLoader(file.text)
    except (OSError, UnicodeDecodeError) as error:
        file.fault((), f"the file cannot be read: {type(error).__name__}")
        return file
    except yaml.reader.ReaderError as error:
        line = file.text.count("\n", 0, error.position) + 1
        file.faults.append(Fault(name, line, "this is not YAML: it holds a character that cannot be shown"))
        return file
    try:
        node = loader.get_single_node()
        if node is None:
            file.fault((), "the file is empty")
        else:
            file.data = _Walk(file).value(node, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line, file.text.count("\n") - 1) + 1 if mark else 1
        file.faults.append(Fault(name, max(line, 1), f"this is not YAML: {error.problem}"))
    except _Unreadable as error:
        file.faults.append(Fault(name, error.line, error.message))
    except RecursionError:
        file.fault((), "the file is nested too deeply to read")
    finally:
        loader.dispose()
    return file


class _Unreadable(Exception):
    """A part of a file without a meaning, after which the rest cannot be read either."""

    def __init__(self, node: yaml.Node, message: str) -> None:
        super().__init__(message)
        self.line, self.message = node.start_mark.line + 1, message


class _Walk:
    """Turns the nodes of a file into data, noting where each stands."""

    def __init__(self, file: BookFile) -> None:
        self.file, self.lines = file, file.text.splitlines()
        self.inside: list[yaml.Node] = []

    def value(self, node: yaml.Node, path: Path_) -> Any:
        self.file.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.ScalarNode):
            self.file.texts[path] = self._source(node)
            return self._scalar(node)
        if node.tag not in STRUCTURES:
            raise _Unreadable(node, TAG)
        if any(each is node for each in self.inside):
            raise _Unreadable(node, "this is part of itself")
        self.inside.append(node)
        found = self._mapping(node, path) if isinstance(node, yaml.MappingNode) else self._sequence(node, path)
        self.inside.pop()
        return found

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _Unreadable(key_node, "a key is plain text")
            key = key_node.value
            if key in found:
                line = key_node.start_mark.line + 1
                self.file.faults.append(Fault(self.file.name, line, f'the key "{key}" stands twice'))
            found[key] = self.value(value_node, (*path, key))
            self.file.lines[(*path, key)] = key_node.start_mark.line + 1
        return found

    def _sequence(self, node: yaml.Node, path: Path_) -> list[Any]:
        return [self.value(each, (*path, index)) for index, each in enumerate(node.value)]

    def _scalar(self, node: yaml.ScalarNode) -> object:
        pattern, _, convert = SCALARS.get(node.tag, (None, "", str))
        if pattern is None or not pattern.match(node.value):
            raise _Unreadable(node, TAG)
        if any(0xD800 <= ord(letter) <= 0xDFFF for letter in node.value):
            raise _Unreadable(node, "this holds half of a character")
        return convert(node.value)

    def _source(self, node: yaml.ScalarNode) -> SourceText:
        """The text of a scalar as it stands in the file, without quotes or the mark of a block."""
        start, end = node.start_mark, node.end_mark
        if node.style in ("|", ">"):
            inside = self.lines[start.line + 1 : end.line + (1 if end.column else 0)]
            while inside and not inside[-1].strip():
                inside.pop()
            return SourceText("\n".join(inside), self.file.name, start.line + 2)
        quote = 1 if node.style in ("'", '"') else 0
        inside = self.lines[start.line : end.line + 1]
        if inside:
            inside[-1] = inside[-1][: end.column - quote]
            inside[0] = inside[0][start.column + quote :]
        return SourceText("\n".join(inside), self.file.name, start.line + 1, start.column + quote)
