"""The folders that a command reads and writes, and whether they are its own to write."""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

try:
    import fcntl
except ImportError:  # a system without: builds are not kept apart there
    fcntl = None  # type: ignore[assignment]

CHECKOUT = Path(__file__).resolve().parents[2]
"""The folder that holds ``build_digest.py`` and ``mkdocs.yml``."""

SITE_MARK = ".readout-site"
"""The file in the site that tells it is one, even where a build was ended half-way."""

VARIABLE = "READOUT_CACHE"
"""The variable of the environment that names another folder for caches; empty, nothing is remembered."""

WAITING = "another build is at work in this docs folder; waiting for it to end"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a command reads and writes."""

    digests: Path = CHECKOUT / "digests"
    docs: Path = CHECKOUT / "docs"
    site: Path = CHECKOUT / "site"


class NoRoom(Exception):
    """The folders of a build do not lie apart from each other and from all else; the message says which."""


def need_room(folders: Folders) -> None:
    """Make sure that what a build writes and clears away lies apart from everything else. Raises ``NoRoom``."""
    paths = {field.name: getattr(folders, field.name).resolve() for field in fields(folders)}
    for one, other in itertools.permutations(paths, 2):
        if paths[one].is_relative_to(paths[other]):
            raise NoRoom(f"the {one} folder lies in the {other} folder; give each a folder of its own")
    for name in ("docs", "site"):
        if CHECKOUT.is_relative_to(paths[name]):
            raise NoRoom(f"the {name} folder would hold the checkout; give it another place")
    if is_foreign(folders.site):
        raise NoRoom(
            f"{folders.site} holds files that are no site, and a build would delete them; give the site a folder"
            " of its own"
        )
    if kept := caches():
        for name, path in paths.items():
            if kept.resolve().is_relative_to(path):
                raise NoRoom(
                    f"what builds remember would lie in the {name} folder, in {kept}; name another with {VARIABLE}"
                )


def caches() -> Path | None:
    """Return the folder in which builds keep what they remember; None where they are to remember nothing."""
    if VARIABLE in os.environ:
        return Path(os.environ[VARIABLE]) if os.environ[VARIABLE] else None
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readout"
    except RuntimeError:  # no home
        return None


@contextmanager
def alone(docs: Path, wait: Callable[[], None]) -> Iterator[None]:
    """Keep other builds of this docs folder waiting; where one is at work, call ``wait`` and wait for its end.

    What is locked is a file of the user's in the system's folder for temporary ones, since a build that finds
    errors writes nothing beside the digests. The system lets go of it however the build ends.
    """
    with (Path(tempfile.gettempdir()) / f"{_name(docs)}.lock").open("a") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                wait()
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


def temporary_folder(docs: Path) -> tempfile.TemporaryDirectory[str]:
    """Make a temporary folder for the one build of this docs folder that is at work.

    Those that builds left which were killed are deleted.
    """
    prefix = f"{_name(docs)}-apart-"
    if fcntl is not None:
        for left in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            shutil.rmtree(left, ignore_errors=True)
    return tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)


def _name(docs: Path) -> str:
    """Return what a docs folder's temporary files are called by, other than those of other users."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    return f"readout-{user}-{hashlib.sha256(os.fsencode(docs.resolve())).hexdigest()[:16]}"


def is_foreign(site: Path) -> bool:
    """Tell whether a folder for a site holds anything that MkDocs did not put there."""
    if not site.exists() or (site / SITE_MARK).is_file():
        return False
    names = {path.name for path in site.iterdir() if not path.name.startswith(".")}
    return bool(names) and "404.html" not in names
