"""Findings as text for people, for GitHub's annotations and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Literal

from readout.model import Finding

Format = Literal["text", "github", "json"]

MAX_LINE = 4_000
"""Characters of a line that are shown."""


def as_text(finding: Finding) -> str:
    """Return a finding as lines: what is wrong, what the account has, what to do."""
    lines = [f"{finding.file}:{finding.line}: {finding.severity}: {finding.message} [{finding.rule}]"]
    lines += [f"    {line}" for line in finding.detail]
    lines.append(f"    → {finding.remedy}")
    return "\n".join(_printable(line) for line in lines)


def as_github(finding: Finding) -> str:
    """Return a finding as a workflow command, which GitHub shows at its line of a pull request."""
    message = "\n".join(map(_printable, [finding.message, *finding.detail, finding.remedy]))
    place = f"file={_property(finding.file)},line={finding.line},title={_property(finding.rule)}"
    return f"::{finding.severity} {place}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(_printable(text)).replace(":", "%3A").replace(",", "%2C")


def _printable(text: str) -> str:
    """Return text on one line, without what would steer a terminal, and cut where it is very long.

    A line end in a contributor's value would begin a line of its own, which a workflow takes for a command.
    """
    shown = text if len(text) <= MAX_LINE else f"{text[:MAX_LINE]}…"
    return "".join(
        c if c.isprintable() else " " if c in "\n\t\xa0\u3000" else f"\\u{ord(c):04x}" for c in shown
    )


def report(findings: Sequence[Finding], style: Format) -> str:
    """Return all findings in one of the styles; empty text where there are none, but JSON's ``[]``."""
    if style == "json":
        return json.dumps([asdict(finding) for finding in findings], indent=2)
    write = as_text if style == "text" else as_github
    return "\n".join(write(finding) for finding in findings)


def summary(findings: Sequence[Finding]) -> str:
    """Return how many errors and warnings there are."""
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    parts = [f"{errors} error{'s' * (errors != 1)}"] * bool(errors)
    parts += [f"{warnings} warning{'s' * (warnings != 1)}"] * bool(warnings)
    return ", ".join(parts) or "no findings"
