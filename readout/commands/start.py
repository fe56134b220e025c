"""How a process begins and ends; what keeps it from either is told in a line."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

_INSTALL = "python3 -m venv .venv && .venv/bin/pip install -e . && source .venv/bin/activate"


def run() -> int:
    """Run the command that was typed, or say in a line why it cannot be run here. Returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is what it is for
        print(
            f"build_digest.py needs Python 3.11 or later, and this is {sys.version.split()[0]}",
            file=sys.stderr,
        )
        return 2
    try:
        from readout import shell

        shell.end_in_order()
        from readout.commands.main import main

        return main()
    except ModuleNotFoundError as missing:
        print(f"build_digest.py needs {missing.name}, which {sys.executable} does not have.", file=sys.stderr)
        print(f"In the checkout: {_INSTALL}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:  # before there was a command
        print("\nbuild_digest.py: interrupted", file=sys.stderr)
        return 130


def leave(status: int) -> NoReturn:
    """End the process at once: the system takes its memory back in no time, the interpreter object by object."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
