"""The marks that a draft leaves in the place of what the curator must settle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from readout.checking.frontmatter import Keys, Parsed
from readout.model import Finding, Severity

SETTLE = re.compile(r"\s*SETTLE\b")
"""What marks a value that the curator must settle."""


def unsettled_paths(value: Any, path: Keys = ()) -> list[Keys]:
    """Return where the marks stand that the curator must settle."""
    if isinstance(value, str):
        return [path] if SETTLE.match(value) else []
    items: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    return [found for key, item in items for found in unsettled_paths(item, (*path, key))]


def unsettled_findings(parsed: Parsed, severity: Severity = "error") -> Iterator[Finding]:
    """Yield a finding for each mark of a parsed file."""
    for at in unsettled_paths(parsed.value):
        keys = [part for part in at if isinstance(part, str)]
        yield still_unsettled(parsed.file, parsed.line(at), parsed.at(at), severity, *keys[-1:])


def still_unsettled(file: str, line: int, value: str, severity: Severity = "error", key: str = "") -> Finding:
    """Return the finding for a mark that the curator must settle, the value of ``key`` where it has one."""
    message = f"{key} “{value.strip()[:80]}” is still to be settled".lstrip()
    remedy = "Replace the mark by what is so; the comments above it say what the page gives."
    return Finding("unsettled", file, line, message, remedy, severity, value)
