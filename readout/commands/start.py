"""How a process begins and is ended from outside: told in a line, with nothing left behind."""

from __future__ import annotations

import os
import signal
import sys
import threading
from types import FrameType
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
        end_in_order()
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


def end_in_order() -> None:
    """Have SIGTERM end this process so that what it has put into temporary folders goes."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
