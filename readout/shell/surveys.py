"""Which files a folder has, and how to tell that one has changed, without reading any."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TypeAlias

Seen: TypeAlias = tuple[int, int]
"""A file as the system tells of it: its bytes, and the nanoseconds since 1970. Whoever changes it changes one of them.

The time is the one that nobody can set back, where the system keeps one; it moves with another name of the file, too.
A plain tuple, since a build remembers tens of thousands, and records are pickled several times slower.
"""

Found: TypeAlias = Mapping[str, Seen | None]
"""The files of a folder by their path in it; None for links and what is no file."""

_TICK, _COARSE_TICK = 50_000_000, 2_000_000_000
"""Nanoseconds after which a file's time of change tells it from a later state of the file: where the system keeps
parts of a second, by a clock that ticks 64 times a second or oftener, and where it keeps whole ones, or as FAT does
two."""


def is_settled(seen: Seen, now: int) -> bool:
    """Tell whether a file that was seen at ``now`` cannot have changed since without showing it.

    ``now`` is in nanoseconds since 1970.
    """
    return now - seen[1] > (_TICK if seen[1] % 1_000_000_000 else _COARSE_TICK)


def seen(file: Path) -> Seen:
    """Return what the system tells of a file."""
    return _seen_of(os.lstat(file))  # half as long as the path's own takes, for tens of thousands of files


def _seen_of(status: os.stat_result) -> Seen:
    return status.st_size, status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns


def survey(folder: Path, hidden: bool = False) -> dict[str, Seen | None]:
    """Return the files below a folder, by their path in it and in its order; None for links and what is no file.

    Without ``hidden``, hidden files and editors' backups (``digest.md~``, ``#digest.md#``) are left out.
    """
    found: dict[str, Seen | None] = {}
    within = [("", iter(_entries(folder)))] if folder.is_dir() else []
    while within:  # and no recursion: folders may lie in one another deeper than that can go
        prefix, entries = within[-1]
        entry = next(entries, None)
        if entry is None:
            within.pop()
            continue
        name = entry.name
        if not hidden and is_editors(name):
            continue
        if entry.is_dir(follow_symlinks=False):
            within.append((f"{prefix}{name}/", iter(_entries(entry))))
            continue
        try:
            status = entry.stat(follow_symlinks=False)
        except FileNotFoundError:  # an editor's file of a moment ago, while a preview runs
            continue
        plain = entry.is_file(follow_symlinks=False)
        found[prefix + name] = _seen_of(status) if plain else None
    return found


def _entries(folder: Path | os.DirEntry[str]) -> list[os.DirEntry[str]]:
    with os.scandir(os.fspath(folder)) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def survey_at(path: Path, name: str, hidden: bool = False) -> dict[str, Seen | None]:
    """Return what stands at a path, which is called by ``name``: itself, or of a folder what a survey finds in it."""
    if path.is_dir() and not path.is_symlink():
        return {f"{name}/{inside}": seen for inside, seen in survey(path, hidden).items()}
    if not os.path.lexists(path):
        return {}
    return {name: seen(path) if path.is_file() and not path.is_symlink() else None}


def survey_again(folder: Path, before: Found, touched: Collection[str]) -> dict[str, Seen | None]:
    """Return what a survey would, looking since the one ``before`` only at ``touched``: paths of ``year/name``."""
    inside = tuple(f"{path}/" for path in touched)
    found = {name: seen for name, seen in before.items() if not f"{name}/".startswith(inside)}
    for path in touched:
        if not any(map(is_editors, path.split("/"))):
            found |= survey_at(folder / path, path)
    return {name: found[name] for name in sorted(found, key=lambda name: name.split("/"))}


def is_compiled(path: str) -> bool:
    """Tell whether a file is what Python keeps of a program, or for a moment ``stage.pyc.1397`` that will be."""
    return "__pycache__" in path.split("/")


_OF_GIT = frozenset({".gitattributes", ".gitignore"})
"""What git reads in any folder: by these it shows no diff of a file, or leaves one out that is added."""


def is_editors(name: str) -> bool:
    """Tell whether a file is hidden or an editor's backup, going by its name; what git goes by is neither."""
    return (name.startswith((".", "#")) or name.endswith("~")) and name not in _OF_GIT
