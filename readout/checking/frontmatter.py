"""YAML and front matter, read with the line of every value.

Every scalar stays the text that was typed: ``NO`` is not False, ``12:30`` is not 750. Duplicate keys, anchors
and aliases are refused. What is wrong is returned as problems; nothing raises on bad input.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

Path = tuple[str | int, ...]
"""Where a value stands: ``("quotes", 0, "text")``."""

MAX_DEPTH = 20
"""Nesting beyond this is refused; the formats need four levels."""

FENCE = "---"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the YAML itself. ``rule`` is a name of ``readout.checking.rules``."""

    rule: str
    line: int
    message: str
    remedy: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """YAML as mappings, lists and text, with the line on which each value (or its key) stands."""

    value: Any
    lines: Mapping[Path, int]
    problems: tuple[Problem, ...] = ()

    def line(self, path: Path) -> int:
        """Return the line of the value at ``path``, or of the nearest value around it."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file: its front matter and the text after it, without the blank lines around it."""

    front: Parsed
    body: str
    body_line: int
    """The line of the file on which ``body`` starts."""


class _TooDeep(Exception):
    """Raised with the line where nesting passes ``MAX_DEPTH``."""


@dataclass
class _Reader:
    """Builds a value out of parser events, noting lines and problems.

    Events and not PyYAML's own tree, because its C code builds the tree by recursion and a deep enough file
    ends the process.
    """

    events: Iterator[yaml.Event]
    offset: int
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def document(self) -> Any:
        """Read the only document of the stream; an empty one is an empty mapping."""
        value: Any = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if value is not None:
                    message, remedy = "a second document starts here", "Keep one; take the line --- out."
                    self._report("yaml-syntax", event, message, remedy)
                    break
                value = self._value(next(self.events), ())
        self.lines.setdefault((), self.offset)
        return {} if value is None else value

    def _value(self, event: yaml.Event, path: Path) -> Any:
        line = self._line(event)
        self.lines.setdefault(path, line)
        if len(path) > MAX_DEPTH:
            raise _TooDeep(line)
        if isinstance(event, yaml.AliasEvent):
            self._report(
                "yaml-alias", event, f"the YAML alias *{event.anchor} is used", "Write the value out."
            )
            return ""
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
                items.append(self._value(item, (*path, len(items))))
            return items
        assert isinstance(event, yaml.ScalarEvent)  # the only kind left
        return event.value

    def _mapping(self, path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._value(event, (*path, "?"))
            line = self._line(event)
            if not isinstance(key, str):
                self._report("yaml-syntax", event, "a key is not plain text", "Write a word and a colon.")
                key = "?"
            inner = (*path, key)
            if key in entries:
                message = f"“{key}” stands here again, first on line {self.lines[inner]}"
                self._report("duplicate-key", event, message, "Keep one of the two.", key)
                self._value(next(self.events), (*path, "?"))
                continue
            self.lines[inner] = line
            entries[key] = self._value(next(self.events), inner)
        return entries

    def _report(self, rule: str, event: yaml.Event, message: str, remedy: str, value: str = "") -> None:
        self.problems.append(Problem(rule, self._line(event), message, remedy, value))

    def _line(self, event: yaml.Event) -> int:
        return self.offset + (event.start_mark.line if event.start_mark else 0)


def parse_yaml(text: str, first_line: int = 1) -> Parsed:
    """Read the YAML document whose first line is line ``first_line`` of its file."""
    reader = _Reader(yaml.parse(text, Loader=yaml.CBaseLoader), first_line)
    try:
        value = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        what = " ".join(part for part in (error.context, error.problem) if part)
        return _broken(first_line, line, f"this is not YAML: {what}")
    except yaml.YAMLError as error:  # a character YAML does not allow carries a position and no line
        line = first_line + text.count("\n", 0, getattr(error, "position", None) or 0)
        return _broken(first_line, line, f"this is not YAML: {getattr(error, 'reason', error)}")
    except _TooDeep as deep:
        return _broken(first_line, deep.args[0], f"values are nested more than {MAX_DEPTH} deep")
    return Parsed(value, reader.lines, tuple(reader.problems))


def _broken(first_line: int, line: int, message: str) -> Parsed:
    remedy = "Put text with a colon, a # or marks in front into a block: `key: >-`, the text indented below."
    return Parsed({}, {(): first_line}, (Problem("yaml-syntax", line, message, remedy),))


def parse_document(text: str) -> Document:
    """Split a file into its front matter, between two lines ``---``, and its body."""
    lines = text.removeprefix("\ufeff").split("\n")
    closing = next((i for i, line in enumerate(lines) if i and line.rstrip() == FENCE), None)
    if lines[0].rstrip() != FENCE or closing is None:
        where = "the first line is not ---" if lines[0].rstrip() != FENCE else "no second --- closes it"
        problem = Problem(
            "front-matter",
            1,
            f"there is no front matter: {where}",
            "Start the file with a line ---, the keys below it, and close them with a line ---.",
        )
        return Document(Parsed({}, {(): 1}, (problem,)), text, 1)
    rest = lines[closing + 1 :]
    blank = next((i for i, line in enumerate(rest) if line.strip()), len(rest))
    body = "\n".join(rest[blank:]).rstrip()
    return Document(parse_yaml("\n".join(lines[1:closing]), 2), body, closing + 2 + blank)
