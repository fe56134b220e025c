"""What a build remembers for the next one in the same docs folder, in the user's folder for caches.

Nothing here decides what is published: a cache that is lost, old or broken costs time and no more. It lies outside
the checkout, so that nobody can commit one.
"""

from __future__ import annotations

import copyreg
import hashlib
import io
import os
import pickle
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TypeAlias, TypeVar

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from readout import model
from readout.checking.bundle import Bundle
from readout.rendering.fragments import Fragments
from readout.rendering.glossary import Hit
from readout.rendering.months import Portion
from readout.search.document import Contribution
from readout.search.year import YearIndex
from readout.shell import Seen, write_bytes

VARIABLE = "READOUT_CACHE"
"""The variable of the environment that names another folder for caches; empty, nothing is remembered."""

_MEMORY, _LEFT, _OF, _COMPILED = "remembered.pickle", "left.pickle", "of.txt", "templates"


Value = TypeVar("Value")


Kept: TypeAlias = tuple[Seen, str]
"""A file as it was written: what the system told of it then, and what it was made from."""


@dataclass
class Memory:
    """What the last build found and made."""

    basis: Mapping[str, str] = field(default_factory=dict)
    """What everything is made with: the program, the vocabulary, the settings."""
    bundles: dict[str, tuple[tuple[tuple[str, Seen], ...] | None, str]] = field(default_factory=dict)
    """By folder: its files, None where they were changed a moment before, and its stamp."""
    tasks: dict[str, str] = field(default_factory=dict)
    """The key of each task that was carried out."""
    docs: dict[str, Kept] = field(default_factory=dict)
    """The generated files of ``docs/``, made from their text."""
    manifest: Seen | None = None
    """The manifest, where it was left naming these."""
    values: dict[str, str] = field(default_factory=dict)
    """The key of each value that is kept."""
    index: tuple[str, tuple[str, ...]] = ("", ())
    """The key of the index of the search, and the files that it takes."""
    site: dict[str, Kept] = field(default_factory=dict)
    """The files of the site that are made from generated ones."""
    built: dict[str, Seen] = field(default_factory=dict)
    """The others, which MkDocs made."""
    built_from: str = ""
    """The key of what it made them from; empty where it has to be asked anew."""
    site_folder: str = ""
    """Where ``site`` and ``built`` lie."""

    def turn_to(self, site: Path) -> None:
        """Forget the pages of the site where they lie in another folder than this."""
        if self.site_folder != str(site.resolve()):
            self.site, self.site_folder = {}, str(site.resolve())


class Cache:
    """What is remembered, in memory and, where a folder is given, on disk."""

    def __init__(self, folder: Path | None = None) -> None:
        self.memory = Memory()
        self.fragments = cache(Fragments)
        """What pages share, by depth; for this process alone."""
        # The next four are what a preview goes by after its first build, since nobody else writes meanwhile.
        self.fresh = False
        """Whether what was written last is as it was left."""
        self.touched: frozenset[str] | None = None
        """The bundles that changed since the last build, where the system told; None where all may have."""
        self.digests: Mapping[str, Seen | None] = {}
        """The files of the digests as they were found."""
        self.docs: dict[str, Seen | None] = {}
        """The files of ``docs/`` as they were left."""
        self._folder = folder
        self._months: dict[str, tuple[str, dict[str, tuple[str, Bundle]]]] = {}
        self._values: dict[str, tuple[str, object]] = {}
        self._loaded = False
        self._full = False

    @property
    def is_shared(self) -> bool:
        """Whether what another process keeps is there for this one."""
        return self._folder is not None and not self._full

    def load(self) -> Memory:
        """Take up what was remembered."""
        if not self._loaded:
            self._loaded = True
            try:
                self.memory = Memory(**self._load(_MEMORY, {}))
            except TypeError:  # of another form
                self.memory = Memory()
        return self.memory

    def adopt(self, folder: Path) -> None:
        """Take over the bundles and values that another cache has; each says itself what it is made from."""
        if self._folder is None:
            return
        for file in folder.glob("bundles-*.pickle"):
            if not (self._folder / file.name).exists():
                write_bytes(self._folder / file.name, file.read_bytes())
        for name, whole in Cache(folder).load().values.items():
            file = folder / f"{name}.pickle"
            if self.memory.values.get(name) != whole and file.is_file():
                write_bytes(self._folder / file.name, file.read_bytes())
                self.memory.values[name] = whole

    def begin(self, basis: Mapping[str, str]) -> str:
        """Take up what was remembered with the same basis. Returns what has changed, in words; empty for nothing."""
        self.load()
        if self.memory.basis == basis:
            return ""
        changed = [name for name in basis if self.memory.basis.get(name) != basis[name]]
        why = " and ".join(changed) if self.memory.basis else ""
        if self._folder and "the program" in changed:
            # Jinja takes up what was compiled by a template's text alone, whatever compiled it.
            shutil.rmtree(self._folder / _COMPILED, ignore_errors=True)
        self.fragments = cache(Fragments)
        self.memory = Memory(
            basis,
            bundles=self.memory.bundles,
            site=self.memory.site,
            built=self.memory.built,
            site_folder=self.memory.site_folder,
        )  # a page of the site knows what it is made from; a bundle's stamp is its files' alone
        return why

    def bundles(self, month: str, basis: str) -> dict[str, tuple[str, Bundle]]:
        """Return the sound bundles of a month with their stamps, by folder."""
        if month not in self._months:
            self._months[month] = self._load(f"bundles-{month}.pickle", ("", {}))
        made_with, bundles = self._months[month]
        return bundles if made_with == basis else {}

    def keep_bundles(self, month: str, basis: str, bundles: dict[str, tuple[str, Bundle]]) -> None:
        """Remember the sound bundles of a month."""
        self._months[month] = (basis, bundles)
        self._save(f"bundles-{month}.pickle", (basis, bundles))

    def has(self, name: str, key: str) -> bool:
        """Tell whether a value is remembered that was made from what it would be made from now."""
        return self.memory.values.get(name) == self._whole(key)

    def value(self, name: str, key: str, kind: type[Value]) -> Value | None:
        """Return a value that is remembered; None where it is made from something else, or lost."""
        made_from, value = self._values.get(name) or self._load(f"{name}.pickle", ("", None))
        return value if made_from == self._whole(key) and isinstance(value, kind) else None

    def keep(self, name: str, key: str, value: object) -> None:
        """Remember a value, under a name that makes a file's: on disk alone where there is one."""
        whole = self._whole(key)
        self.memory.values[name] = whole
        if not self._save(f"{name}.pickle", (whole, value)):
            self._values[name] = (whole, value)

    def made(self, name: str, key: str, kind: type[Value], make: Callable[[], Value]) -> Value:
        """Return a value as it is remembered; else make it, and remember it."""
        value = self.value(name, key, kind)
        if value is None:
            value = make()
            self.keep(name, key, value)
        return value

    def _whole(self, key: str) -> str:
        """Return a key with what everything is made with, so that no value of another program is taken for ours."""
        return f"{' '.join(self.memory.basis.values())} {key}"

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

    def left(self) -> tuple[str, str]:
        """Return the key of what the last build left, and what it told; empty where that is not known."""
        key, told = self._load(_LEFT, ("", ""))
        return str(key), str(told)

    def leave(self, key: str, told: str) -> None:
        """Remember the key of what a build leaves, and what another one would tell."""
        self._save(_LEFT, (key, told))

    def end(self) -> None:
        """Remember what was found and made."""
        self._save(_MEMORY, vars(self.memory), twice=False)

    def _load(self, name: str, default: Value) -> Value:
        """Return what a file of the cache holds; ``default`` for one that is not there, or is not of its kind."""
        if self._folder is None:
            return default
        try:
            value = pickle.loads((self._folder / name).read_bytes())
        except Exception:  # a cache of another version, or half gone: whatever is wrong, it is made anew
            return default
        alike = type(value) is type(default) and (not isinstance(value, tuple) or len(value) == 2)
        return value if alike else default

    def _save(self, name: str, value: object, twice: bool = True) -> bool:
        """Write a file of the cache; return whether it is there. Once the disk is full, no more is tried.

        ``twice`` False tells that next to nothing in the value occurs twice, which makes it quicker.
        """
        if self._folder is None or self._full:
            return False
        written = io.BytesIO()
        pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
        pickler.fast = not twice
        pickler.dump(value)
        try:
            write_bytes(self._folder / name, written.getvalue())
        except OSError:
            self._full = True
        return not self._full


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
    Portion,
    YearIndex,
):
    _pickled_by_fields(_kind)


def cache_of(docs: Path) -> Cache:
    """Return the cache of a docs folder, and delete those of folders that are gone.

    It is kept in memory alone where the user's folder for caches cannot be written to.
    """
    try:
        base = _base()
        if base is None:
            return Cache()
        folder = base / hashlib.sha256(os.fsencode(docs.resolve())).hexdigest()[:16]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(folder / _OF, os.fsencode(docs.resolve()))
        for other in base.iterdir():
            of = other / _OF
            if of.is_file() and not Path(os.fsdecode(of.read_bytes())).exists() and other != folder:
                shutil.rmtree(other, ignore_errors=True)
        return Cache(folder)
    except (OSError, RuntimeError):  # no home, or one that is read-only
        return Cache()


def _base() -> Path | None:
    if VARIABLE in os.environ:
        return Path(os.environ[VARIABLE]) if os.environ[VARIABLE] else None
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readout"
