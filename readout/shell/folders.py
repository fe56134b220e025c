"""The folders that a command reads and writes, and whether they are its own to write."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

try:
    import fcntl
except ImportError:  # a system without: builds are not kept apart there
    fcntl = None  # type: ignore[assignment]

CHECKOUT = Path(__file__).resolve().parents[2]
"""The folder that holds ``build_digest.py`` and ``mkdocs.yml``."""

SITE_MARK = ".readout-site"
"""The file in the site that tells it is one, even where a build was ended half-way."""

WAITING = "another build is at work in this docs folder; waiting for it to end"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a command reads and writes."""

    digests: Path = CHECKOUT / "digests"
    docs: Path = CHECKOUT / "docs"
    site: Path = CHECKOUT / "site"


@contextmanager
def alone(docs: Path, wait: Callable[[], None]) -> Iterator[None]:
    """Keep other builds of this docs folder waiting; where one is at work, call ``wait`` and wait for its end.

    What is locked is a file of the user's in the system's folder for temporary ones, since a build that finds
    errors writes nothing beside the digests. The system lets go of it however the build ends.
    """
    user = os.getuid() if hasattr(os, "getuid") else 0
    name = f"readout-{user}-{hashlib.sha256(os.fsencode(docs.resolve())).hexdigest()[:16]}.lock"
    with (Path(tempfile.gettempdir()) / name).open("a") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                wait()
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_foreign(site: Path) -> bool:
    """Tell whether a folder for a site holds anything that MkDocs did not put there."""
    if not site.exists() or (site / SITE_MARK).is_file():
        return False
    names = {path.name for path in site.iterdir() if not path.name.startswith(".")}
    return bool(names) and "404.html" not in names
