"""Telling that nothing has changed since the last build, which then need not be made again.

A build that ended well leaves one key of all that it read and of all that it made, as the system tells of the files.
The next one compares: the files of the digests, of ``docs/`` and of the site; the checkout's ``mkdocs.yml``, program
and hand-written pages; the variables that ``mkdocs.yml`` names; the day; the packages. Where something read may not be
among these (a configuration that leads out of the checkout, a link to a folder), a build is made.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import re
import sys
import time
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from readout import shell
from readout.building.docs_folder.generated import MANIFEST
from readout.building.docs_folder.handwritten import copied_into, home, survey_handwritten
from readout.building.looking import Looked
from readout.rendering.addresses import GENERATED
from readout.shell import Found, Seen, is_settled

_OUTSIDE = re.compile(r"\.\.(?:/|[\"']?$)|~/|^INHERIT:|(?:[:,-] +|\[ *)[\"']?/\w", re.MULTILINE)
"""What in a configuration may lead out of the checkout."""

_STARTING = 2_000_000_000
"""Nanoseconds, at most, from when Python reads the program until the look at its files here."""

_VARIABLE = re.compile(r"\b[A-Za-z_]\w+")
"""What may be a variable of the environment that a configuration takes a value from: with ``!ENV``, any word."""


class Unchanged:
    """What a build found when it began, to be compared with the key that the last one left."""

    def __init__(self, folders: shell.Folders, options: Sequence[object], looked: Looked) -> None:
        """``options`` are all else that decides what a build makes; ``looked`` is what is in the folders."""
        self._folders = folders
        self._looked = looked
        self._began = time.time_ns()
        self._copies = copied_into(folders.docs)
        self._around = _surroundings(folders, options, self._copies)
        """What is read besides, and all that is no file; None where it cannot be told."""

    def matches(self, key: str) -> bool:
        """Tell whether all is as it was left by the build whose ``key_left`` this is.

        What is made is looked at only where the digests are the same.
        """
        read, _, made = key.partition(" ")
        return read == self._read and made == self._made_before()

    def _made_before(self) -> str:
        looked, docs = self._looked, self._folders.docs
        copied = {name: shell.seen(docs / name) for name in self._copies if (docs / name).is_file()}
        return self._made({**looked.docs(), **copied}, looked.site())

    def key_left(self, docs: Found, site: Found) -> str:
        """Return the key of what this build leaves: what it read as it was when it began, and what it made.

        Empty where it cannot be told: where a file was changed a moment before it was read, it may have changed since.
        """
        if self._around is None:
            return ""
        settled = all(is_settled(seen, self._began) for seen in self._looked.digests().values() if seen)
        before = all(self._began - seen[1] > _STARTING for seen in self._around[0].values())
        return f"{self._read} {self._made(docs, site)}" if settled and before else ""

    @cached_property
    def _read(self) -> str:
        """The key of what is read; where that cannot be told, one that no build leaves."""
        around, told = self._around or ({}, "")
        return _key_of(told, around, self._looked.digests())

    def _made(self, docs: Found, site: Found) -> str:
        """Return the key of what is made."""
        made = {
            path: seen
            for path, seen in docs.items()
            if path.partition("/")[0] in GENERATED or path in self._copies
        }
        manifest = self._folders.docs / MANIFEST
        listed = shell.seen(manifest) if manifest.is_file() else None
        return _key_of("", made, {MANIFEST: listed}, site)


def _key_of(told: str, *folders: Found) -> str:
    """Return a key that changes with every file of some folders."""
    key = hashlib.sha256(told.encode())
    for files in folders:
        key.update(marshal.dumps(sorted(files.items()), 2))  # the form that depends on nothing but the values
    return key.hexdigest()


def _surroundings(
    folders: shell.Folders, options: Sequence[object], copies: Collection[str]
) -> tuple[dict[str, Seen], str] | None:
    """Return what a build reads besides the digests and what was built before: the files, and a text that tells of all
    that is no file. None where that cannot be told.
    """
    file = shell.CHECKOUT / "mkdocs.yml"
    configuration = shell.read_text(file) if file.is_file() else ""
    variables = {name: os.environ[name] for name in _VARIABLE.findall(configuration) if name in os.environ}
    said = "\n".join([configuration, *(f"- {value}" for value in variables.values())])
    if not configuration or _OUTSIDE.search(said):
        return None
    found: dict[str, Seen] = {}
    for name, seen in _files(folders, configuration, copies):
        if seen is None:
            return None
        if not shell.is_compiled(name):
            found[name] = seen
    told = [
        *options,
        datetime.now(UTC).date(),
        *(Path(folder).resolve() for folder in (folders.digests, folders.docs, folders.site)),
        sys.version,
        os.environ.get("SOURCE_DATE_EPOCH"),
        *sorted(variables.items()),
        *((path, os.stat(path).st_mtime_ns) for path in sys.path[1:] if os.path.isdir(path)),  # noqa: PTH116, PTH112
    ]
    return found, str(told)


def _files(
    folders: shell.Folders, configuration: str, copies: Collection[str]
) -> Iterator[tuple[str, Seen | None]]:
    """Yield the files of the checkout that a build may read, and the hand-written ones of ``docs/``."""
    own = {folders.digests.resolve(), folders.docs.resolve(), folders.site.resolve()}
    for path in sorted(shell.CHECKOUT.iterdir()):
        if path.name.startswith(".") or path.resolve() in own or path.name == "docs":
            continue
        if not path.is_dir() or path.name == "readout" or path.name in configuration:
            yield from shell.survey_at(path, path.name).items()
    yield from survey_handwritten(home())
    for name, seen in survey_handwritten(folders.docs):
        if name not in copies:
            yield f"{folders.docs}/{name}", seen
