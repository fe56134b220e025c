"""Where builds keep what they remember: pickled values, a file each, in the user's folder for caches.

The folder lies outside the checkout, so that nobody can commit one.
"""

from __future__ import annotations

import copyreg
import hashlib
import io
import os
import pickle
import shutil
from contextlib import suppress
from dataclasses import fields, is_dataclass
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from readout import model
from readout.checking.bundle import Bundle
from readout.rendering.overviews.glossary import Hit
from readout.search.document import Contribution
from readout.search.year import YearIndex
from readout.shell import caches, write_bytes

_OF, _COMPILED = "of.txt", "templates"

Value = TypeVar("Value")


class Store:
    """Values by name, in a folder; nothing is kept where there is none, and no more once the disk is full."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._full = False

    @property
    def keeps(self) -> bool:
        """Whether what one process keeps is there for another."""
        return self._folder is not None and not self._full

    def load(self, name: str, default: Value) -> Value:
        """Return the value of a name; ``default`` where none is kept, or one that is not of its kind."""
        if self._folder is None:
            return default
        try:
            value = pickle.loads((self._folder / _file(name)).read_bytes())
        except Exception:  # kept by another version, or half gone: whatever is wrong, it is made anew
            return default
        alike = type(value) is type(default) and (not isinstance(value, tuple) or len(value) == 2)
        return value if alike else default

    def save(self, name: str, value: object, twice: bool = True) -> bool:
        """Keep a value under a name; return whether it is kept.

        ``twice`` False tells that next to nothing in the value occurs twice, which makes it quicker.
        """
        if self._folder is None or self._full:
            return False
        written = io.BytesIO()
        pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
        pickler.fast = not twice
        pickler.dump(value)
        try:
            write_bytes(self._folder / _file(name), written.getvalue())
        except OSError:
            self._full = True
        return not self._full

    def names(self, start: str) -> list[str]:
        """Return the names that begin with ``start`` and have a value."""
        return [file.stem for file in self._folder.glob(_file(f"{start}*"))] if self._folder else []

    def take(self, other: Store, name: str) -> bool:
        """Take over what another store keeps under a name; return whether it keeps something."""
        if (
            self._folder is None
            or other._folder is None
            or not (file := other._folder / _file(name)).is_file()
        ):
            return False
        write_bytes(self._folder / file.name, file.read_bytes())
        return True

    def compiled(self) -> BytecodeCache | None:
        """Return where compiled templates are kept; None where nothing is."""
        if self._folder is None:
            return None
        folder = self._folder / _COMPILED
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return None
        return _Compiled(str(folder))

    def forget_compiled(self) -> None:
        """Delete compiled templates: Jinja takes one up by its text alone, whatever compiled it."""
        if self._folder:
            shutil.rmtree(self._folder / _COMPILED, ignore_errors=True)


def _file(name: str) -> str:
    return f"{name}.pickle"


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates, as many as there is room for."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _pickled_by_fields(kind: type) -> None:
    """Pickle a frozen dataclass as a call of its class, which is several times faster than what it does by itself."""
    names = [field.name for field in fields(kind)]
    several = attrgetter(*names) if len(names) > 1 else None

    def values(item: object) -> tuple[object, ...]:
        return several(item) if several else tuple(getattr(item, name) for name in names)

    copyreg.pickle(kind, lambda item: (kind, values(item)))


for _kind in (
    *(kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind)),
    Bundle,
    Contribution,
    Hit,
    YearIndex,
):
    _pickled_by_fields(_kind)


def store_of(docs: Path) -> Store:
    """Return the store of a docs folder, and delete those of folders that are gone.

    It keeps nothing where the user's folder for caches cannot be written to.
    """
    try:
        base = caches()
        if base is None:
            return Store(None)
        folder = base / hashlib.sha256(os.fsencode(docs.resolve())).hexdigest()[:16]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(folder / _OF, os.fsencode(docs.resolve()))
        for other in base.iterdir():
            of = other / _OF
            if of.is_file() and not Path(os.fsdecode(of.read_bytes())).exists() and other != folder:
                shutil.rmtree(other, ignore_errors=True)
        return Store(folder)
    except OSError:  # one that is read-only
        return Store(None)
