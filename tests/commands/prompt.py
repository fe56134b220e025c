"""Typing commands, as somebody does at the prompt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from readout import shell
from readout.commands.main import main

SAMPLE = Path(__file__).parents[1] / "sample" / "kremlin-putin-trump-call.raw.txt"
Captured = pytest.CaptureFixture[str]


def run(
    *typed: str | Path, cwd: Path, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Type a command in the folder ``cwd``."""
    done = subprocess.run(
        [sys.executable, shell.CHECKOUT / "build_digest.py", *map(str, typed)],
        cwd=cwd,
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(shell.CHECKOUT), "PYTHONUTF8": "1", **environment},
    )
    return subprocess.CompletedProcess(
        done.args,
        done.returncode,
        done.stdout.decode("utf-8", "replace"),
        done.stderr.decode("utf-8", "replace"),
    )


def typed(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def usage_error(*arguments: str | Path) -> int | str | None:
    """Return the status with which the command line itself refuses what was typed."""
    with pytest.raises(SystemExit) as caught:
        typed(*arguments)
    return caught.value.code
