"""One YAML file: its data, and the line of every part of it.

Only true, false, null and whole numbers are read as such; every other plain text stays text, so that `on`, `no` and
`2015-04-01` mean what a reader thinks they mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rules.language.source_text import Fault, SourceText

Path_ = tuple[str | int, ...]


class _PlainLoader(yaml.SafeLoader):
    pass


_PlainLoader.yaml_implicit_resolvers = {}
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])
_PlainLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789")
)


@dataclass(slots=True)
class BookFile:
    """The data of a file, with the line of each part and the source text of each scalar, by path."""

    name: str
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
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        file.fault((), f"the file cannot be read: {type(error).__name__}")
        return file
    loader = _PlainLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            file.fault((), "the file is empty")
        else:
            file.data = _Walk(file, text.splitlines(), loader).value(node, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        file.faults.append(Fault(name, mark.line + 1 if mark else 1, f"this is not YAML: {error.problem}"))
    finally:
        loader.dispose()
    return file


class _Walk:
    def __init__(self, file: BookFile, lines: list[str], loader: _PlainLoader) -> None:
        self.file, self.lines, self.loader = file, lines, loader

    def value(self, node: yaml.Node, path: Path_) -> Any:
        self.file.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            found: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                if key in found:
                    self.file.faults.append(
                        Fault(self.file.name, key_node.start_mark.line + 1, f'the key "{key}" stands twice')
                    )
                found[key] = self.value(value_node, (*path, key))
                self.file.lines[(*path, key)] = key_node.start_mark.line + 1
            return found
        if isinstance(node, yaml.SequenceNode):
            return [self.value(each, (*path, index)) for index, each in enumerate(node.value)]
        self.file.texts[path] = self.source(node)
        return self.loader.construct_object(node)  # type: ignore[no-untyped-call]

    def source(self, node: yaml.Node) -> SourceText:
        start, end = node.start_mark, node.end_mark
        if getattr(node, "style", None) in ("|", ">"):
            inside = self.lines[start.line + 1 : end.line + (1 if end.column else 0)]
            while inside and not inside[-1].strip():
                inside.pop()
            return SourceText("\n".join(inside), self.file.name, start.line + 2)
        quote = 1 if getattr(node, "style", None) in ("'", '"') else 0
        if start.line == end.line:
            text = self.lines[start.line][start.column + quote : end.column - quote]
        else:
            text = "\n".join(
                [self.lines[start.line][start.column + quote :], *self.lines[start.line + 1 : end.line]]
                + [self.lines[end.line][: end.column - quote]]
            )
        return SourceText(text, self.file.name, start.line + 1, start.column + quote)
