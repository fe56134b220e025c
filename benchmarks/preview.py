"""How long the preview takes to show what was saved: ``python benchmarks/preview.py --digests 10000``.

A copy of the checkout with an invented corpus (``sample``) is served with ``mkdocs serve``. A digest is saved with more
words in its summary, and its page asked for until it has them. The first save after the start is told apart: what
later saves find made is made then. After every save there is a pause in which the preview is still.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

CHECKOUT = Path(__file__).resolve().parent.parent

_PARTS = ("build_digest.py", "mkdocs.yml", "readout", "docs")
_LOOK, _STILL, _PATIENCE = 0.02, 3.0, 600.0
"""Seconds between two looks, of the pause after a page has come, and until this gives up."""


def main() -> None:
    """Serve a corpus, save digests, and print how long each took to show."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--digests", type=int, default=1000, help="how many digests (1000)")
    parser.add_argument("--saves", type=int, default=6, help="how often one is saved (6)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="readout-preview-") as name:
        checkout = _checkout(Path(name) / "checkout", options.digests)
        with _serving(checkout) as address:
            found = sorted((checkout / "digests").glob("20*/*/digest.md"))
            step = len(found) // (options.saves + 1)
            shown = [
                _save(found[step * number], address, f"Saved as number {number}.")
                for number in range(1, options.saves + 1)
            ]
    first, *others = shown
    print(
        f"{options.digests:,} digests: from saving one to its page being served, the first time {first:.2f} s;"
        f" then {', '.join(f'{seconds:.2f}' for seconds in others)}, median {statistics.median(others):.2f} s"
    )


def _checkout(folder: Path, digests: int) -> Path:
    folder.mkdir()
    for part in _PARTS:
        source = CHECKOUT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, folder / part)
    subprocess.run(
        [sys.executable, "build_digest.py", "sample", "digests", "--count", str(digests)],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return folder


@contextmanager
def _serving(checkout: Path) -> Iterator[str]:
    """Serve a checkout once it is built; yield the address. It ends with the context."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/"
    environment = os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "READOUT_CACHE": str(checkout.parent / "cache"),
        "PYTHONPATH": str(checkout),
    }
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (checkout.parent / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, cwd=checkout, env=environment, stdout=log, stderr=log)
        try:
            _wait(address, "</html>", time.monotonic())
            time.sleep(_STILL)
            yield address
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def _save(digest: Path, address: str, words: str) -> float:
    """Save a digest with more words in its summary; return the seconds until its page has them."""
    text = f"{digest.read_text(encoding='utf-8').rstrip()} {words}\n"
    half = digest.parents[2] / ".half"
    half.write_text(text, encoding="utf-8")
    began = time.monotonic()
    half.replace(digest)
    folder = digest.parent
    seconds = _wait(f"{address}digests/{folder.parent.name}/{folder.name}/", words, began)
    time.sleep(_STILL)
    return seconds


def _wait(address: str, words: str, began: float) -> float:
    while time.monotonic() - began < _PATIENCE:
        try:
            with urlopen(address, timeout=_PATIENCE) as answer:
                if words in answer.read().decode():
                    return time.monotonic() - began
        except URLError:  # not served yet
            pass
        time.sleep(_LOOK)
    sys.exit(f"{address} did not come to hold “{words}”")


if __name__ == "__main__":
    main()
