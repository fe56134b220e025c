"""The edge: reading and writing files, the clock, and what is printed while work goes on."""

from __future__ import annotations

import hashlib
import io
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files as package_files
from pathlib import Path
from typing import TextIO

try:
    import fcntl
except ImportError:  # a system without: builds are not kept apart there
    fcntl = None  # type: ignore[assignment]

from readout.plan import MANIFEST, Plan, manifest, plan, read_manifest
from readout.rendering.addresses import GENERATED

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What a page that is read in may steer a terminal with, and what no kept text may hold."""

CHECKOUT = Path(__file__).resolve().parent.parent
"""The folder that holds ``build_digest.py`` and ``mkdocs.yml``."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a command reads and writes."""

    digests: Path = CHECKOUT / "digests"
    docs: Path = CHECKOUT / "docs"
    site: Path = CHECKOUT / "site"


class BadEnvironment(ValueError):
    """A variable of the environment has a value that cannot be used; the message says which and why."""


def today() -> date:
    """Return the day it is, or that of ``SOURCE_DATE_EPOCH`` (seconds since 1970, reproducible-builds.org).

    Raises ``BadEnvironment``.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return date.today()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BadEnvironment(f"SOURCE_DATE_EPOCH is “{epoch}”, which is no number of seconds") from None


SITE_MARK = ".readout-site"
"""The file in the site that tells it is one, even where a build was ended half-way."""


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


def read_text(path: Path) -> str:
    """Return the text of a file as UTF-8, a byte that is not being shown as U+FFFD."""
    return path.read_bytes().decode("utf-8-sig", errors="replace")


def read_input(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; line ends become LF."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    text = data.decode("utf-8-sig", errors="replace")
    return _CONTROL.sub("\ufffd", _TURNING.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def read_digests(folder: Path) -> dict[str, bytes | None]:
    """Return the files below a digests folder by their path in it; None for links and what cannot be read.

    Hidden files and editors' backups (``digest.md~``, ``#digest.md#``) are left out.
    """
    found: dict[str, bytes | None] = {}
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        linked = [name for name in folders if Path(root, name).is_symlink()]
        for name in [*sorted(names), *linked]:
            if name.startswith((".", "#")) or name.endswith("~"):
                continue
            path = Path(root, name)
            plain = path.is_file() and not path.is_symlink()
            try:
                content = path.read_bytes() if plain else None
            except FileNotFoundError:  # an editor's file of a moment ago, while a preview runs
                continue
            except OSError:
                content = None
            found[path.relative_to(folder).as_posix()] = content
    return found


def read_templates() -> dict[str, str]:
    """Return the page templates by name."""
    folder = package_files("readout") / "rendering" / "templates"
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.is_file()}


def read_handwritten() -> dict[str, str]:
    """Return the checkout's hand-written pages, which every site has, by their path under ``docs/``."""
    docs = CHECKOUT / "docs"
    owned = (
        read_manifest(read_text(docs / MANIFEST), GENERATED) if (docs / MANIFEST).exists() else frozenset()
    )
    pages = {path.relative_to(docs).as_posix(): path for path in sorted(docs.rglob("*.md"))}
    return {name: read_text(path) for name, path in pages.items() if name not in owned}


def _foreign(docs: Path) -> frozenset[str]:
    """Return the folders of hand-written pages that a docs folder other than the checkout's has copies of."""
    at_home = docs.resolve() == (CHECKOUT / "docs").resolve()
    return frozenset() if at_home else frozenset(name.partition("/")[0] for name in read_handwritten())


def plan_pages(docs: Path, wanted: Mapping[str, str]) -> Plan:
    """Compare the wanted pages with what stands in the docs folder."""
    recorded = docs / MANIFEST
    owned = (
        read_manifest(read_text(recorded), GENERATED | _foreign(docs)) if recorded.is_file() else frozenset()
    )
    existing = {
        name: path.read_bytes().decode("utf-8", errors="replace")
        for name in {*wanted, *owned}
        if (path := docs / name).is_file() and path.parent.resolve().is_relative_to(docs.resolve())
    }
    return plan(wanted, existing, owned)


class StrangeFile(Exception):
    """Something stands in the docs folder that a build must not touch or publish; the message says what to do."""


def refuse_strangers(changes: Plan, docs: Path) -> None:
    """Raise ``StrangeFile`` for links and for files that nobody generated in the generated folders."""
    folders = {name.partition("/")[0] for name in changes.owned if "/" in name}
    for folder in sorted(folders):
        for path in [docs / folder, *sorted((docs / folder).rglob("*"))]:
            name = path.relative_to(docs).as_posix()
            if path.is_symlink():
                raise StrangeFile(f"{shown(path)} is a link, and a generated folder takes none: delete it")
            known = name in changes.owned or name in changes.delete or name in changes.kept
            if path.is_file() and not known and not path.name.startswith("."):
                raise StrangeFile(
                    f"{shown(path)} is not generated, and {folder}/ takes only what is: move it, or delete it"
                )


def carry_out(changes: Plan, docs: Path) -> None:
    """Write and delete what the plan says.

    The manifest names all pages, old and new, before the first is touched: a build that is ended half-way leaves
    no page that the next one would take for hand-written.
    """
    _write(docs / MANIFEST, manifest(changes.owned | set(changes.delete)))
    for name, text in changes.write.items():
        _write(docs / name, text)
    for name in changes.delete:
        path = docs / name
        path.unlink(missing_ok=True)
        _remove_empty(path.parent, docs)
    _write(docs / MANIFEST, manifest(changes.owned))


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all, and only when its text changes."""
    data = text.encode()
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.write_bytes(data)
    half.replace(path)


def _remove_empty(folder: Path, upto: Path) -> None:
    while folder != upto and upto in folder.parents and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def create(folder: Path, texts: Mapping[str, str]) -> None:
    """Write new files into a new folder. Raises FileExistsError where the folder exists."""
    folder.mkdir(parents=True, exist_ok=False)
    for name, text in texts.items():
        write_new(folder / name, text)


def write_new(path: Path, text: str) -> None:
    """Write a new file, and the folders it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def is_foreign(site: Path) -> bool:
    """Tell whether a folder for a site holds anything that MkDocs did not put there."""
    if not site.exists() or (site / SITE_MARK).is_file():
        return False
    names = {path.name for path in site.iterdir() if not path.name.startswith(".")}
    return bool(names) and "404.html" not in names


def accept_any_character() -> None:
    """Make printing show what the terminal's encoding, or a file's broken name, has no character for."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def drop_output() -> None:
    """Let the interpreter end in peace after the reader of its output has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that is not text, and the folders it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def shown(path: Path) -> str:
    """Return a path as a person in the current folder would type it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return path.as_posix()


class Progress:
    """Shows on a terminal how far a stage has come; elsewhere a line when a stage begins."""

    INTERVAL = 0.1
    """Seconds between two updates of a line."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()
        self.began = self.last = 0.0
        self.stage = ""

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
        self.stage = ""
