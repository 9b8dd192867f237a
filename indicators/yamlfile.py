"""YAML as plain data with line numbers: every scalar a string, no tags, no aliases, no surprises.

Built from the parser's events, so that neither depth nor an alias bomb can cost anything, and so that every fault
of a file is known by its line. The words of a fault are made elsewhere; here they are values.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from indicators.faults import DuplicateKey, Fault, FileMissing, FileUndecodable, FileUnreadable, YamlAlias, YamlSyntax

MAX_DEPTH = 30
_NULLS = {"", "~", "null"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class YamlFile:
    """What a file holds: `data` of dicts, lists, strings and None; `lines` maps the path of each node to its line."""

    name: str
    data: Any = None
    lines: dict[tuple[str | int, ...], int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line(self, path: Iterable[str | int]) -> int:
        """The line of the node at `path`, or of the nearest node above it that stands in the file."""
        steps = tuple(path)
        while steps and steps not in self.lines:
            steps = steps[:-1]
        return self.lines.get(steps, 1)


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being read."""

    container: dict[str, Any] | list[Any]
    path: tuple[str | int, ...]
    key: str | None = None


def read_yaml(text: str, name: str) -> YamlFile:
    """Read `text` of the file called `name`. Faults are gathered, never raised; after a syntax error `data` is None."""
    file = YamlFile(name)
    try:
        _build(file, yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or error)
        file.data = None
        file.faults.append(YamlSyntax(name, mark.line + 1 if mark else 1, problem=problem))
    return file


def read_yaml_file(path: Path) -> YamlFile:
    """Read the file at `path`; that it is missing, unreadable or not UTF-8 is a fault like any other."""
    name = shown(path)
    try:
        return read_yaml(path.read_bytes().decode("utf-8"), name)
    except FileNotFoundError:
        return YamlFile(name, faults=[FileMissing(name, 1, name=name)])
    except UnicodeDecodeError as error:
        return YamlFile(name, faults=[FileUndecodable(name, 1, name=name, byte_offset=error.start)])
    except OSError as error:
        return YamlFile(name, faults=[FileUnreadable(name, 1, name=name, problem=error.strerror or str(error))])


def shown(path: Path) -> str:
    """A path as people are shown it: from where they stand, if it lies below."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _build(file: YamlFile, events: Iterable[Any]) -> None:
    open_nodes: list[_Open] = []
    for event in events:
        line = event.start_mark.line + 1
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            open_nodes.pop()
        elif isinstance(event, yaml.AliasEvent):
            file.faults.append(YamlAlias(file.name, line, anchor=event.anchor or ""))
            _place(file, open_nodes, None, line)
        elif isinstance(event, yaml.ScalarEvent):
            is_null = not event.style and event.value.lower() in _NULLS  # plain is None or "", by the parser
            _place(file, open_nodes, None if is_null else event.value, line)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(open_nodes) >= MAX_DEPTH:
                file.data = None
                file.faults.append(YamlSyntax(file.name, line, problem=f"more than {MAX_DEPTH} levels deep"))
                return
            container: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
            path = _place(file, open_nodes, container, line)
            open_nodes.append(_Open(container, path))
        elif isinstance(event, yaml.DocumentStartEvent) and file.lines:
            file.data = None
            file.faults.append(YamlSyntax(file.name, line, problem="a second document"))
            return


def _place(file: YamlFile, open_nodes: list[_Open], value: object, line: int) -> tuple[str | int, ...]:
    """Put a node where it belongs; in a mapping every other scalar is a key."""
    if not open_nodes:
        file.data = value
        file.lines[()] = line
        return ()
    parent = open_nodes[-1]
    if isinstance(parent.container, list):
        path = (*parent.path, len(parent.container))
        parent.container.append(value)
    elif parent.key is None:
        parent.key = value if isinstance(value, str) else "" if value is None else str(value)
        path = (*parent.path, parent.key)
        if parent.key in parent.container:
            file.faults.append(DuplicateKey(file.name, line, key=parent.key))
        file.lines[path] = line
        return path
    else:
        path = (*parent.path, parent.key)
        parent.container[parent.key] = value
        parent.key = None
        return path
    file.lines[path] = line
    return path
