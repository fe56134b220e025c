"""What is printed while work goes on, and how."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from readout.model import Finding

Report = Callable[[str, int, int], None]
"""Told the stage, how much of it is done, and of how much; 0 where that is not known."""


def accept_any_character() -> None:
    """Make printing show what the terminal's encoding, or a file's broken name, has no character for."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def drop_output() -> None:
    """Let the interpreter end in peace after the reader of its output has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def shown(path: Path) -> str:
    """Return a path as a person in the current folder would type it; a link by its own name."""
    try:
        return (path.parent.resolve() / path.name).relative_to(Path.cwd()).as_posix() or "."
    except (ValueError, RuntimeError, OSError):  # elsewhere, or through a link that leads to itself
        return path.as_posix()


def told(error: OSError) -> str:
    """Return what the system would not do, in a line that begins with the file."""
    name = error.filename2 or error.filename  # of a copy, the one that is written
    return f"{f'{name}: ' if name else ''}{error.strerror or error}"


def located(findings: Iterable[Finding], digests: Path) -> list[Finding]:
    """Return the findings of a folder of digests with their files as ``shown``."""
    return [replace(finding, file=shown(digests / finding.file)) for finding in findings]


class Progress:
    """Shows on a terminal how far a stage has come; elsewhere a line when a stage begins."""

    INTERVAL = 0.1
    """Seconds between two updates of a line."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()
        self.began = self.last = 0.0
        self.stage = ""
        self.spent: dict[str, float] = {}
        """Seconds by stage."""

    def __call__(self, stage: str, done: int = 0, total: int = 0) -> None:
        """Say that ``done`` of ``total`` are through in ``stage``; a total of 0 is one that is not known."""
        now = time.monotonic()
        if stage != self.stage:
            self.close()
            self.stage, self.began, self.last = stage, now, 0.0
            if not self.live:
                print(f"{stage} …", file=self.stream)
        if not self.live or (now - self.last < self.INTERVAL and done != total):
            return
        self.last = now
        left = ""
        if 0 < done < total and now - self.began > 1:
            left = f", {(now - self.began) * (total - done) / done:.0f} s left"
        print(
            f"\r\x1b[K{stage} … {f'{done:,} of {total:,}' if total else ''}{left}", end="", file=self.stream
        )
        self.stream.flush()

    def close(self) -> None:
        """End the line of the stage at work."""
        if self.stage and self.live:
            print(file=self.stream)
        if self.stage:
            self.spent[self.stage] = self.spent.get(self.stage, 0) + time.monotonic() - self.began
        self.stage = ""

    def profile(self) -> str:
        """Return the stages so far with the seconds that each took, a line each."""
        whole = sum(self.spent.values()) or 1
        return "\n".join(
            f"{stage:<12} {seconds:7.1f} s {seconds / whole:4.0%}" for stage, seconds in self.spent.items()
        )
