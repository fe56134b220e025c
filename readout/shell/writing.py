"""Writing files whole or not at all, and only where something changes; removing them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

Parts: TypeAlias = "Sequence[bytes]"
"""The bytes of a file in parts that follow one another."""


def write_text(path: Path, text: str) -> bool:
    """Write a file whole or not at all, and only when its text changes; return whether it did."""
    return write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> bool:
    """Write a file only when its bytes change; return whether they did."""
    return write_parts(path, (data,))


def write_parts(path: Path, parts: Parts, may_be_same: bool = True) -> bool:
    """Write a file, the parts of which follow one another, only when its bytes change; return whether they did.

    ``may_be_same`` False tells that they do, so that nothing need be compared.
    A file that is there is replaced whole or not at all. A new one is written in its place, at half the cost:
    nobody knows of it yet, and a build that is ended meanwhile makes it again.
    """
    try:
        _write(path, "xb", parts)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, "xb", parts)
    except FileExistsError:
        if may_be_same and holds(path, parts):
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


def holds(path: Path, parts: Parts) -> bool:
    """Tell whether a file has just these bytes."""
    try:
        if path.stat().st_size != sum(map(len, parts)):
            return False
        with path.open("rb") as file:
            return all(file.read(len(part)) == part for part in parts)
    except FileNotFoundError:  # a link that leads nowhere
        return False


def write_new(path: Path, text: str) -> None:
    """Write a new file, and the folders it lies in. Raises FileExistsError where anything stands in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, "xb", [text.encode()])


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


def link(source: Path, target: Path) -> bool:
    """Have a file at a second place: one file under both names where the system can, else a copy. Returns whether it
    is one.

    A file that stands there is replaced at once. Whoever changes either by ``write_bytes`` leaves the other as it is.
    """
    try:
        try:
            os.link(source, target)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(source, target)
        except FileExistsError:
            if target.exists() and target.samefile(source):
                return True
            half = target.with_name(f".{target.name}.{os.getpid()}")
            os.link(source, half)
            half.replace(target)
    except OSError:  # two file systems, or one without such links
        write_bytes(target, source.read_bytes())
        return False
    return True


def remove(folder: Path, names: Iterable[str]) -> None:
    """Delete files of a site, and the folders they leave empty; hidden ones at its top stay, as with MkDocs."""
    for name in names:
        if not name.startswith("."):
            (folder / name).unlink(missing_ok=True)
            remove_empty((folder / name).parent, folder)


def remove_empty(folder: Path, upto: Path) -> None:
    """Delete a folder if it is empty, and then those above it that this leaves empty, up to ``upto``."""
    while upto in folder.parents and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
