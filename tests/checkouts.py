"""Fresh copies of the checkout, to run MkDocs in, and what it made there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from readout import shell
from readout.building.docs_folder.generated import MANIFEST, owned_in
from readout.sample import fictional_corpus
from readout.shell.folders import VARIABLE
from tests.trees import contents, lay_out

PATIENCE = 240
"""Seconds after which a build that another process is at counts as lost."""


def copy_checkout(folder: Path, digests: Mapping[str, bytes | None]) -> Path:
    """Copy what a clone would have into ``folder``, with these digests in place of the committed ones."""
    for name in ("build_digest.py", "mkdocs.yml"):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(shell.CHECKOUT / name, folder / name)
    shutil.copytree(
        shell.CHECKOUT / "readout", folder / "readout", ignore=shutil.ignore_patterns("__pycache__")
    )
    docs = shell.CHECKOUT / "docs"
    made = {MANIFEST, *owned_in(docs)}
    lay_out(folder / "docs", {name: text for name, text in contents(docs).items() if name not in made})
    lay_out(folder / "digests", digests)
    return folder


def run_build(checkout: Path, cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``build_digest.py`` in a checkout, on a day that is always the same, with what it remembers in ``cache``."""
    return subprocess.run(
        [sys.executable, "build_digest.py", *arguments],
        cwd=checkout,
        env=environment() | {"SOURCE_DATE_EPOCH": "1700000000", VARIABLE: str(cache)},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def committed() -> dict[str, bytes | None]:
    """Return the files of the committed digests."""
    return shell.read_digests(shell.CHECKOUT / "digests")


def committed_and_invented(count: int = 40, seed: int = 1) -> dict[str, bytes | None]:
    """Return the committed digests and invented ones, with one vocabulary, in which the committed entries stand."""
    files = committed()
    for path, text in fictional_corpus(count, seed):
        present = (files.get(path) or b"").decode()
        entries = re.split(r"^(?=- id: )", text, flags=re.MULTILINE)
        new = [entry for entry in entries if entry.partition("\n")[0] not in present.split("\n")]
        files[path] = (present + "".join(new)).encode()
    return files


def environment() -> dict[str, str]:
    """Return an environment in which nothing but the hook says where the package is, and a copy is compiled once."""
    ours = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if name not in ours}


def mkdocs_build(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run ``mkdocs build --strict`` in a checkout."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(
        command,
        cwd=checkout,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Make ``folder`` with ``make``, once for all processes of a test run."""
    done = folder.with_name(f"{folder.name}.done")
    try:
        folder.mkdir()
    except FileExistsError:
        since = time.monotonic()
        while not done.exists():
            assert time.monotonic() - since < PATIENCE, f"{folder} was never finished"
            time.sleep(0.1)
        return folder
    make(folder)
    done.touch()
    return folder
