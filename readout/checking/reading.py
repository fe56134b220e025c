"""Reading one bundle to its end: what was found wrong, and the vocabulary its names are looked up in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from readout.checking.frontmatter import Document, parse_document
from readout.checking.unsettled import SETTLE, still_unsettled, unsettled_findings
from readout.checking.validation import Model, validate
from readout.checking.vocabulary import unknown
from readout.model import Finding, Issuer, Participant, Severity, Topic
from readout.verifying.lookup import Index, Names
from readout.verifying.normal import shows

Entry = TypeVar("Entry", Topic, Participant, Issuer)

_HINTED = 50
"""Findings of a bundle up to which a look is had at all of the vocabulary for what an unknown name may mean."""


@dataclass
class Reading:
    """Notes everything that is wrong in a bundle while it is read to its end."""

    vocabulary: Index
    latest: date
    """The latest day that has begun."""
    published: bool = True
    """Whether the digest is to be published: a mark to settle is an error then, and a warning in a draft."""
    findings: list[Finding] = field(default_factory=list)

    def unsettled(self, file: str, line: int, value: str) -> None:
        """Note a mark that the curator must settle."""
        self.findings.append(still_unsettled(file, line, value, self.unsettled_severity))

    @property
    def unsettled_severity(self) -> Severity:
        """What a mark to settle counts as."""
        return "error" if self.published else "warning"


@dataclass(frozen=True)
class File:
    """One file of a bundle, taken apart, and the reading it belongs to."""

    path: str
    document: Document
    reading: Reading

    @property
    def front(self) -> dict[str, Any]:
        """The front matter; empty where it is not keys and values."""
        value = self.document.front.value
        return value if isinstance(value, dict) else {}

    def line(self, *at: str | int) -> int:
        """Return the line of a value of the front matter."""
        return self.document.front.line(at)

    def note(
        self, rule: str, line: int, message: str, remedy: str, value: str = "", detail: tuple[str, ...] = ()
    ) -> None:
        """Note a finding of this file."""
        found = Finding(rule, self.path, line, message, remedy, value=value, detail=detail)
        self.reading.findings.append(found)

    def validated(self, model: type[Model]) -> Model | None:
        """Validate the front matter as ``model``, noting what is wrong and what is still to be settled."""
        front = self.document.front
        self.reading.findings += front.findings
        if front.broken:
            return None
        self.reading.findings += unsettled_findings(front, self.reading.unsettled_severity)
        made, found = validate(model, front)
        self.reading.findings += found
        return made

    def items(self, key: str, model: type[Model]) -> Iterator[tuple[int, Model]]:
        """Yield the sound entries of a list of the front matter, with their numbers from 0."""
        given = self.front.get(key)
        for number, value in enumerate(given if isinstance(given, list) else []):
            try:
                entry = model.model_validate(value)
            except ValidationError:
                continue  # noted when the whole file was validated
            yield number, entry

    def entries(self, names: Names[Entry], *at: str | int) -> tuple[Entry, ...]:
        """Resolve the names of a list of the front matter, each entry once."""
        try:
            given = self.document.front.at(at)
        except (KeyError, IndexError, TypeError):
            return ()
        found = [
            self.entry(names, name, *at, number)
            for number, name in enumerate(given if isinstance(given, list) else [])
            if isinstance(name, str)
        ]
        return tuple(dict.fromkeys(entry for entry in found if entry is not None))

    def entry(self, names: Names[Entry], name: object, *at: str | int) -> Entry | None:
        """Resolve the name that stands at ``at``; noted where no entry has it."""
        if not isinstance(name, str) or SETTLE.match(name) or not shows(name):
            return None
        entry = names.find(name)
        if entry is None and not names.is_broken(name):
            likely = len(self.reading.findings) < _HINTED
            self.reading.findings.append(unknown(names, name, self.path, self.line(*at), likely))
        return entry


def open_file(path: str, text: str, reading: Reading) -> File:
    """Take a file of a bundle apart."""
    return File(path, parse_document(text, path), reading)
