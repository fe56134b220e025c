"""YAML and front matter, read with the line of every value.

Every scalar stays the text that was typed: ``NO`` is not False, ``12:30`` is not 750. Duplicate keys, anchors
and aliases are refused. What is wrong is returned as findings; nothing raises on bad input.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml._yaml import Mark as CMark

from readout.checking.showable import DELETE
from readout.model import Finding

Keys = tuple[str | int, ...]
"""Where a value stands: ``("quotes", 0, "text")``."""

MAX_DEPTH = 20
"""Nesting beyond this is refused; the formats need four levels."""

FENCE = "---"


@dataclass(frozen=True, slots=True)
class Parsed:
    """YAML as mappings, lists and text, with the line on which each value (or its key) stands."""

    value: Any
    lines: Mapping[Keys, int]
    file: str = ""
    findings: tuple[Finding, ...] = ()
    """What is wrong with the YAML itself."""

    @property
    def broken(self) -> bool:
        """Whether the value is not what was meant, so that nothing more can be said of it."""
        return any(finding.rule != "duplicate-key" for finding in self.findings)

    def at(self, path: Keys) -> Any:
        """Return the value at ``path``, which must be there."""
        value = self.value
        for key in path:
            value = value[key]
        return value

    def line(self, path: Keys) -> int:
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


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a file that a YAML document takes."""

    file: str
    first: int
    last: int

    def at(self, mark: yaml.Mark | CMark | None) -> int:
        """Return the line of the file at ``mark``; YAML misses what is missing at the end a line below it."""
        return min(self.first + mark.line, self.last) if mark else self.first


_WITH_VALUE = yaml.ScalarEvent, yaml.CollectionStartEvent
_LINE_END_TO_YAML = re.compile("[\x85\u2028\u2029]")
"""What ends a line, and so a comment, to YAML alone: a diff shows what follows on the line of the comment."""
_AS_BLOCK = (
    "Put text with a colon, a # or quotation marks into a block: `key: >-`, the text indented below; indent a key as"
    " those beside it."
)
_UNCLOSED = {
    "while scanning a quoted scalar": "Close the quotation mark that opens here.",
    "while parsing a flow sequence": "Close the list that opens here, with commas between its entries: [one, two].",
}
"""What to do about what ends nowhere, by what the parser was at; the fault is where it opens."""
_TAB_INDENTS = re.compile(r" *\t")
_NO_TAB = "Indent the line with spaces in the place of the tab."


class _TooDeep(Exception):
    """Raised with the line where nesting passes ``MAX_DEPTH``."""


@dataclass
class _Reader:
    """Builds a value out of parser events, noting lines and findings.

    Events and not PyYAML's own tree, because its C code builds the tree by recursion and a deep enough file
    ends the process.
    """

    event: Callable[[], Any]
    """Returns the next one, None behind the last."""
    places: _Lines
    lines: dict[Keys, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def document(self) -> Any:
        """Read the only document of the stream; an empty one is an empty mapping."""
        value: Any = None
        while event := self.event():
            if isinstance(event, yaml.DocumentStartEvent):
                if value is not None:
                    message, remedy = "a second document starts here", "Keep one; take the line --- out."
                    self._report("yaml-syntax", event, message, remedy)
                    break
                first = self.event()
                self.lines[()] = self._line(first)
                value = self._value(first, ())
        self.lines.setdefault((), self.places.first)
        return {} if value is None else value

    def _value(self, event: yaml.Event, path: Keys) -> Any:
        if len(path) > MAX_DEPTH:
            raise _TooDeep(self._line(event))
        if isinstance(event, yaml.AliasEvent):
            self._report(
                "yaml-alias", event, f"the YAML alias *{event.anchor} is used", "Write the value out."
            )
            return ""
        assert isinstance(event, _WITH_VALUE)  # the only kinds left
        self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        items: list[Any] = []
        while not isinstance(item := self.event(), yaml.SequenceEndEvent):
            inner = (*path, len(items))
            self.lines[inner] = self._line(item)
            items.append(self._value(item, inner))
        return items

    def _refuse_extras(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Note an anchor or a tag, which the formats have no use for."""
        if event.anchor:
            self._report("yaml-alias", event, f"the YAML anchor &{event.anchor} is set", "Take it out.")
        if event.tag:
            remedy = "Take it out; put a text that starts with ! in quotation marks."
            self._report("yaml-syntax", event, f"the YAML tag {event.tag} is used", remedy, event.tag)

    def _mapping(self, path: Keys) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := self.event(), yaml.MappingEndEvent):
            key = self._value(event, (*path, "?"))
            line = self._line(event)
            if not isinstance(key, str):
                self._report("yaml-syntax", event, "a key is not plain text", "Write a word and a colon.")
                key = "?"
            inner = (*path, key)
            if key in entries:
                message = f"“{key}” stands here again, first on line {self.lines[inner]}"
                self._report("duplicate-key", event, message, "Keep one of the two.", key)
                self._value(self.event(), (*path, "?"))
                continue
            self.lines[inner] = line
            entries[key] = self._value(self.event(), inner)
        return entries

    def _report(self, rule: str, event: yaml.Event, message: str, remedy: str, value: str = "") -> None:
        line = self._line(event)
        self.findings.append(Finding(rule, self.places.file, line, message, remedy, value=value))

    def _line(self, event: yaml.Event) -> int:
        return self.places.at(event.start_mark)


def parse_yaml(text: str, file: str = "", first_line: int = 1) -> Parsed:
    """Read the YAML document whose first line is line ``first_line`` of ``file``."""
    places = _Lines(file, first_line, first_line + text.count("\n"))
    if found := _LINE_END_TO_YAML.search(text):
        line = first_line + text.count("\n", 0, found.start())
        message = f"the character U+{ord(found[0]):04X} stands here, which ends a line to YAML and to no reader of it"
        remedy = "Put a space or a line feed in its place."
        return _broken(places, line, message, remedy, "control-character")
    try:
        reader = _Reader(yaml.CBaseLoader(text).get_event, places)
        value = reader.document()
    except yaml.MarkedYAMLError as error:
        unclosed = _UNCLOSED.get(error.context or "")
        mark = error.context_mark if unclosed else error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        there = text.split("\n")[mark.line : mark.line + 1] if mark else []
        remedy = unclosed or (_NO_TAB if any(map(_TAB_INDENTS.match, there)) else _AS_BLOCK)
        return _broken(places, places.at(mark), f"this is not YAML: {what}", remedy)
    except yaml.reader.ReaderError as error:  # a character YAML does not allow; its place is in bytes
        line = first_line + text.encode().count(b"\n", 0, error.position)
        message = f"the character U+{error.character:04X} stands here"
        return _broken(places, line, message, DELETE, "control-character")
    except _TooDeep as deep:
        return _broken(places, deep.args[0], f"values are nested more than {MAX_DEPTH} deep")
    return Parsed(value, reader.lines, file, tuple(reader.findings))


def _broken(
    places: _Lines, line: int, message: str, remedy: str = _AS_BLOCK, rule: str = "yaml-syntax"
) -> Parsed:
    """Return what a text comes to of which nothing can be read."""
    return Parsed({}, {(): places.first}, places.file, (Finding(rule, places.file, line, message, remedy),))


def parse_document(text: str, file: str = "") -> Document:
    """Split a file into its front matter, between two lines ``---``, and its body."""
    lines = text.split("\n")
    closing = next((i for i, line in enumerate(lines) if i and line.rstrip() == FENCE), None)
    if lines[0].rstrip() != FENCE or closing is None:
        where = "the first line is not ---" if lines[0].rstrip() != FENCE else "no second --- closes it"
        message = f"there is no front matter: {where}"
        remedy = "Start the file with a line ---, the keys below it, and close them with a line ---."
        return Document(_broken(_Lines(file, 1, 1), 1, message, remedy, "front-matter"), text, 1)
    rest = lines[closing + 1 :]
    blank = next((i for i, line in enumerate(rest) if line.strip()), len(rest))
    body = "\n".join(rest[blank:]).rstrip()
    return Document(parse_yaml("\n".join(lines[1:closing]), file, 2), body, closing + 2 + blank)
