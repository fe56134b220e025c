"""The edge: reading and writing files, the clock, and what is printed while work goes on."""

from __future__ import annotations

import hashlib
import io
import itertools
import mmap
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files as package_files
from pathlib import Path
from typing import TextIO, TypeAlias

try:
    import fcntl
except ImportError:  # a system without: builds are not kept apart there
    fcntl = None  # type: ignore[assignment]

from readout.plan import MANIFEST, Plan, manifest, plan, read_manifest
from readout.rendering.addresses import GENERATED

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What a page that is read in may steer a terminal with, and what no kept text may hold."""

Report = Callable[[str, int, int], None]
"""Told the stage, how much of it is done, and of how much; 0 where that is not known."""

Parts: TypeAlias = "Sequence[bytes | memoryview]"
"""The bytes of a file in parts that follow one another."""

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

WAITING = "another build is at work in this docs folder; waiting for it to end"


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


def mapped(file: Path) -> memoryview:
    """Return the bytes of a file that is never changed in its place, without reading them yet."""
    with file.open("rb") as opened:
        size = os.fstat(opened.fileno()).st_size
        return memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) if size else b"")


def read_input(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; line ends become LF."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    text = data.decode("utf-8-sig", errors="replace")
    return _CONTROL.sub("\ufffd", _TURNING.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


Seen: TypeAlias = tuple[int, int]
"""A file as the system tells of it: its bytes, and the nanoseconds since 1970. Whoever changes it changes one of them.

The time is the one that nobody can set back, where the system keeps one; it moves with another name of the file, too.
A plain tuple, since a build remembers tens of thousands, and records are pickled several times slower.
"""


_TICK, _COARSE_TICK = 100_000_000, 2_000_000_000
"""Nanoseconds after which a file's time of change tells it from a later state of the file: where the system keeps
parts of a second, and where it keeps whole ones, or as FAT does two."""


def is_settled(seen: Seen, now: int) -> bool:
    """Tell whether a file that was seen at ``now`` cannot have changed since without showing it.

    ``now`` is in nanoseconds since 1970.
    """
    return now - seen[1] > (_TICK if seen[1] % 1_000_000_000 else _COARSE_TICK)


def _seen_of(status: os.stat_result) -> Seen:
    return status.st_size, status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns


def survey(folder: Path, hidden: bool = False) -> dict[str, Seen | None]:
    """Return the files below a folder, by their path in it and in its order; None for links and what is no file.

    Without ``hidden``, hidden files and editors' backups (``digest.md~``, ``#digest.md#``) are left out.
    """
    found: dict[str, Seen | None] = {}

    def look(path: str, prefix: str) -> None:
        with os.scandir(path) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                name = entry.name
                if not hidden and is_editors(name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    look(entry.path, f"{prefix}{name}/")
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except FileNotFoundError:  # an editor's file of a moment ago, while a preview runs
                    continue
                plain = entry.is_file(follow_symlinks=False)
                found[prefix + name] = _seen_of(status) if plain else None

    if folder.is_dir():
        look(os.fspath(folder), "")
    return found


def survey_again(
    folder: Path, before: Mapping[str, Seen | None], touched: Collection[str]
) -> dict[str, Seen | None]:
    """Return what a survey would, looking since the one ``before`` only at ``touched``: paths of ``year/name``."""
    inside = tuple(f"{path}/" for path in touched)
    found = {name: seen for name, seen in before.items() if not f"{name}/".startswith(inside)}
    for path in touched:
        if not any(map(is_editors, path.split("/"))) and os.path.lexists(folder / path):
            found |= _survey_of(folder / path, path)
    return {name: found[name] for name in sorted(found, key=lambda name: name.split("/"))}


def _survey_of(path: Path, name: str) -> dict[str, Seen | None]:
    if path.is_symlink() or not path.is_dir():
        return {name: seen(path) if path.is_file() and not path.is_symlink() else None}
    return {f"{name}/{inside}": seen for inside, seen in survey(path).items()}


def is_editors(name: str) -> bool:
    """Tell whether a file is hidden or an editor's backup, going by its name."""
    return name.startswith((".", "#")) or name.endswith("~")


def seen(file: Path) -> Seen:
    """Return what the system tells of a file."""
    return _seen_of(file.stat(follow_symlinks=False))


def read_digests(folder: Path) -> dict[str, bytes | None]:
    """Return the files below a digests folder by their path in it; None for links and what cannot be read."""
    return read_files(folder, survey(folder))


def read_files(folder: Path, found: Mapping[str, Seen | None]) -> dict[str, bytes | None]:
    """Return the contents of files that a survey found; None for what it found to be none, or cannot be read."""
    contents: dict[str, bytes | None] = {}
    for name, seen in found.items():
        try:
            contents[name] = (folder / name).read_bytes() if seen else None
        except FileNotFoundError:
            continue
        except OSError:
            contents[name] = None
    return contents


def read_program() -> dict[str, bytes]:
    """Return the files of the package: code, templates and theme."""
    folder = CHECKOUT / "readout"
    found = survey(folder)
    return {
        name: data or b"" for name, data in read_files(folder, found).items() if not name.endswith(".pyc")
    }


def read_templates() -> dict[str, str]:
    """Return the page templates by name."""
    folder = package_files("readout") / "rendering" / "templates"
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.is_file()}


def read_handwritten() -> dict[str, str]:
    """Return the checkout's hand-written pages, which every site has, by their path under ``docs/``."""
    docs = CHECKOUT / "docs"
    tops = sorted(path for path in docs.iterdir() if path.name not in GENERATED)
    pages = [page for top in tops for page in (sorted(top.rglob("*.md")) if top.is_dir() else [top])]
    return {page.relative_to(docs).as_posix(): read_text(page) for page in pages if page.suffix == ".md"}


def _foreign(docs: Path) -> frozenset[str]:
    """Return the folders of hand-written pages that a docs folder other than the checkout's has copies of."""
    at_home = docs.resolve() == (CHECKOUT / "docs").resolve()
    return frozenset() if at_home else frozenset(name.partition("/")[0] for name in read_handwritten())


def survey_docs(docs: Path) -> dict[str, Seen | None]:
    """Return the files of a docs folder that are generated, or stand where such are, as ``survey`` does."""
    found: dict[str, Seen | None] = {}
    for name in sorted(GENERATED):
        path = docs / name
        if path.is_symlink():
            found[name] = None
        elif path.is_dir():
            found |= {f"{name}/{inside}": seen for inside, seen in survey(path, hidden=True).items()}
        elif path.is_file():
            found[name] = seen(path)
    return found


def survey_handwritten(docs: Path) -> Iterator[tuple[str, Seen | None]]:
    """Yield the files of a docs folder outside what is generated, by their path; None with what is no plain file."""
    for name in sorted(path.name for path in docs.iterdir()) if docs.is_dir() else ():
        if name in GENERATED or name.startswith("."):
            continue
        path = docs / name
        if path.is_dir() and not path.is_symlink():
            yield from ((f"{name}/{inside}", seen) for inside, seen in survey(path).items())
        else:
            yield name, None if path.is_symlink() or not path.is_file() else seen(path)


def plan_pages(
    docs: Path, found: Mapping[str, Seen | None], wanted: Collection[str], parts: Callable[[str], Parts]
) -> Plan:
    """Compare the wanted pages with what a survey of the docs folder found; ``parts`` returns a page's bytes."""
    recorded = docs / MANIFEST
    owned = (
        read_manifest(read_text(recorded), GENERATED | _foreign(docs)) if recorded.is_file() else frozenset()
    )
    outside = {
        name
        for name in {*wanted, *owned}
        if name.partition("/")[0] not in GENERATED
        and (path := docs / name).is_file()
        and path.parent.resolve().is_relative_to(docs.resolve())
    }
    existing = outside | {name for name, seen in found.items() if seen}
    return plan(
        wanted,
        existing,
        owned,
        lambda name: _has(docs / name, parts(name)),
    )


@contextmanager
def carrying_out(changes: Plan, docs: Path) -> Iterator[None]:
    """Let pages be written meanwhile, and then delete what the plan says.

    The manifest names all pages, old and new, before the first is touched: a build that is ended half-way leaves
    no page that the next one would take for hand-written.
    """
    write_text(docs / MANIFEST, manifest(changes.owned | set(changes.delete)))
    yield
    for name in changes.delete:
        path = docs / name
        path.unlink(missing_ok=True)
        _remove_empty(path.parent, docs)
    if changes.delete:
        write_text(docs / MANIFEST, manifest(changes.owned))


def write_text(path: Path, text: str) -> bool:
    """Write a file whole or not at all, and only when its text changes; return whether it did."""
    return write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> bool:
    """Write a file only when its bytes change; return whether they did."""
    return write_parts(path, (data,))


def write_parts(path: Path, parts: Parts) -> bool:
    """Write a file, the parts of which follow one another, only when its bytes change; return whether they did.

    A file that is there is replaced whole or not at all. A new one is written in its place, at half the cost:
    nobody knows of it yet, and a build that is ended meanwhile makes it again.
    """
    try:
        _write(path, "xb", parts)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, "xb", parts)
    except FileExistsError:
        if _has(path, parts):
            return False
        half = path.with_name(f".{path.name}.{os.getpid()}")
        _write(half, "wb", parts)
        half.replace(path)
    return True


def _write(path: Path, mode: str, parts: Parts) -> None:
    try:
        with open(path, mode) as file:  # noqa: PTH123 - for tens of thousands of files
            file.writelines(parts)
    except OSError as error:
        if error.filename is None:  # the disk is full: the system names no file, and half of one is there
            path.unlink(missing_ok=True)
            error.filename = os.fspath(path)
        raise


def link(source: Path, target: Path) -> None:
    """Have a file at a second place: under both names where the system can, so that nothing is copied.

    A file that stands there is replaced at once. Whoever changes either by ``write_bytes`` leaves the other as it is.
    """
    if target.exists() and target.samefile(source):
        return
    half = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        try:
            os.link(source, half)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(source, half)
        half.replace(target)
    except OSError:  # two file systems, or one without such links
        write_bytes(target, source.read_bytes())


def _has(path: Path, parts: Parts) -> bool:
    try:
        if path.stat().st_size != sum(map(len, parts)):
            return False
        with path.open("rb") as file:
            return all(file.read(len(part)) == part for part in parts)
    except FileNotFoundError:  # a link that leads nowhere
        return False


def remove(folder: Path, names: Iterable[str]) -> None:
    """Delete files of a site, and the folders they leave empty; hidden ones at its top stay, as with MkDocs."""
    for name in names:
        if not name.startswith("."):
            (folder / name).unlink(missing_ok=True)
            _remove_empty((folder / name).parent, folder)


def _remove_empty(folder: Path, upto: Path) -> None:
    while folder != upto and upto in folder.parents and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def create(folder: Path, texts: Mapping[str, str]) -> None:
    """Write new files into a new folder, all or none. Raises FileExistsError where the folder exists."""
    new = [folder, *itertools.takewhile(lambda parent: not parent.exists(), folder.parents)]
    folder.mkdir(parents=True, exist_ok=False)
    try:
        for name, text in texts.items():
            write_new(folder / name, text)
    except BaseException:
        for name in texts:
            (folder / name).unlink(missing_ok=True)
        for empty in new:
            empty.rmdir()
        raise


def write_new(path: Path, text: str) -> None:
    """Write a new file, and the folders it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, "wb", [text.encode()])


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


def shown(path: Path) -> str:
    """Return a path as a person in the current folder would type it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix() or "."
    except (ValueError, RuntimeError, OSError):  # elsewhere, or a link that leads to itself
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
