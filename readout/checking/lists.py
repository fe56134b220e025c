"""A file of YAML that is a list of entries: of the vocabulary, or of what was taken out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic

from readout.checking.frontmatter import Parsed, parse_yaml
from readout.checking.unsettled import unsettled_findings, unsettled_paths
from readout.checking.validation import Model, validate
from readout.model import Finding
from readout.verifying.normal import folded


@dataclass(frozen=True, slots=True)
class Listed(Generic[Model]):
    """The entries of a file."""

    file: str
    entries: tuple[tuple[Model, int], ...] = ()
    """The sound ones, with their lines."""
    broken: frozenset[str] | None = frozenset()
    """The names of those that are not; None where nobody knows them."""


def read_list(file: str, text: str, model: type[Model]) -> tuple[Listed[Model], list[Finding]]:
    """Return the entries of a file, and what is wrong with it."""
    parsed = parse_yaml(text, file) if text.strip() else Parsed([], {(): 1}, file)
    findings = list(parsed.findings)
    if parsed.value == {}:  # nothing but comments, or broken and reported above
        return Listed(file, (), None if parsed.broken else frozenset()), findings
    if not isinstance(parsed.value, list):
        remedy = "Write a list: a line `- id: …` for each entry, its other keys below it."
        findings.append(Finding("wrong-type", file, parsed.line(()), "the file is not a list", remedy))
        return Listed(file, (), None), findings
    findings += unsettled_findings(parsed)
    entries = []
    broken: set[str] = set()
    for number, value in enumerate(parsed.value):
        entry, found = validate(model, parsed, (number,))
        findings += found
        if entry and not unsettled_paths(value):
            entries.append((entry, parsed.line((number, "id"))))
        else:
            broken.update(map(folded, _texts(value)))
    return Listed(file, tuple(entries), frozenset(broken)), findings


def _texts(value: object) -> list[str]:
    """Return all texts of an entry, its names among them."""
    if isinstance(value, dict | list):
        inside = value.values() if isinstance(value, dict) else value
        return [text for inner in inside for text in _texts(inner)]
    return [value] if isinstance(value, str) else []
