"""Seconds per MB, and memory, on nasty texts of growing size: ``python benchmarks/nasty.py --sizes 1 10 100``.

Each text of ``tests/nasty_texts.py`` goes through the commands as they are typed. A command that answers in linear
time takes about as many seconds per MB at every size; one that refuses with a clear error has its status printed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from tests.nasty_texts import TEXTS  # noqa: E402

_COMMANDS = ("clean", "quotes", "new")


def main() -> None:
    """Run every command on every text and print a line for each."""
    parser = argparse.ArgumentParser(description="Seconds per MB on nasty texts of growing size.")
    parser.add_argument("--sizes", type=float, nargs="+", default=[0.1, 1], help="in millions of characters")
    parser.add_argument("--commands", nargs="+", choices=_COMMANDS, default=_COMMANDS)
    parser.add_argument("--only", default="", help="texts whose description has these words")
    options = parser.parse_args()
    print("| text | command | " + " | ".join(f"{size:g} MB" for size in options.sizes) + " | most memory |")
    print("| --- " * (len(options.sizes) + 3) + "|")
    for name in TEXTS:
        if options.only in name:
            for command in options.commands:
                runs = [_run(command, name, int(size * 1e6)) for size in options.sizes]
                told = " | ".join(run[0] for run in runs)
                print(f"| {name} | {command} | {told} | {max(run[1] for run in runs)} MB |", flush=True)


def _run(command: str, name: str, size: int) -> tuple[str, int]:
    """Return the seconds per million characters, processor time, and the memory of one run in MB."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.txt")
        file.write_text(TEXTS[name](size), encoding="utf-8", newline="")
        arguments = [sys.executable, str(CHECKOUT / "build_digest.py"), command, str(file)]
        if command == "new":
            Path(folder, "digests").mkdir()
            arguments += ["--digests", f"{folder}/digests", "--slug", "nasty"]
        started = time.monotonic()
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        error = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = used.ru_utime + used.ru_stime
    print(f"{command}, {name}, {size:,}: {time.monotonic() - started:.1f} s", file=sys.stderr)
    if b"Traceback" in error or process.returncode not in (0, 1, 2):
        return f"FAILED ({process.returncode})", used.ru_maxrss // 1024
    refused = " (refused)" if process.returncode else ""
    return f"{seconds / (size / 1e6):.1f}{refused}", used.ru_maxrss // 1024


if __name__ == "__main__":
    main()
