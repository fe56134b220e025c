"""What a build remembers for the next one in the same docs folder.

Nothing here decides what is published: what is lost, old or broken costs time and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from readout.building.memory.store import Store, store_of
from readout.checking.bundle import Bundle
from readout.rendering.fragments import Fragments
from readout.shell import Found, Seen

_MEMORY, _LEFT, _BUNDLES = "remembered", "left", "bundles-"

Value = TypeVar("Value")

Written: TypeAlias = tuple[Seen, str]
"""A file as it was written: what the system told of it then, and what it was made from."""

LookedAt: TypeAlias = tuple[tuple[tuple[str, Seen], ...] | None, str]
"""A bundle as it was read: its files, None where one was changed a moment before, and its stamp."""

Stamped: TypeAlias = tuple[str, Bundle]
"""A sound bundle, behind its stamp."""


@dataclass
class Memory:
    """What the last build found and made."""

    basis: Mapping[str, str] = field(default_factory=dict)
    """What everything is made with: the program, the vocabulary, the settings."""
    bundles: dict[str, LookedAt] = field(default_factory=dict)
    """By folder, what was seen of it."""
    tasks: dict[str, str] = field(default_factory=dict)
    """The key of each task that was carried out."""
    docs: dict[str, Written] = field(default_factory=dict)
    """The generated files of ``docs/``, made from their text."""
    manifest: Seen | None = None
    """The manifest, where it was left naming these."""
    values: dict[str, str] = field(default_factory=dict)
    """The key of each value that is kept."""
    index: tuple[str, tuple[str, ...]] = ("", ())
    """The key of the index of the search, and the files that it takes."""
    site: dict[str, Written] = field(default_factory=dict)
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


@dataclass
class Live:
    """What a preview remembers between its builds instead of looking again, since nobody else writes meanwhile."""

    fresh: bool = False
    """Whether what was written last is as it was left."""
    touched: frozenset[str] | None = None
    """The bundles that changed since the last build, where the system told; None where all may have."""
    digests: Found = field(default_factory=dict)
    """The files of the digests as they were found."""
    docs: dict[str, Seen | None] = field(default_factory=dict)
    """The files of ``docs/`` as they were left."""


class Cache:
    """What is remembered: in this process and, where the store has a folder, for the next."""

    def __init__(self, store: Store | None = None) -> None:
        self.store = store or Store(None)
        self.memory = Memory()
        self.live = Live()
        self.fragments = cache(Fragments)
        """What pages share, by depth; for this process alone."""
        self._months: dict[str, tuple[str, dict[str, Stamped]]] = {}
        self._values: dict[str, tuple[str, object]] = {}
        self._loaded = False

    def load(self) -> Memory:
        """Take up what was remembered."""
        if not self._loaded:
            self._loaded = True
            try:
                self.memory = Memory(**self.store.load(_MEMORY, {}))
            except TypeError:  # of another form
                self.memory = Memory()
        return self.memory

    def end(self) -> None:
        """Remember what was found and made."""
        self.store.save(_MEMORY, vars(self.memory), twice=False)

    def adopt(self, other: Cache) -> None:
        """Take over the bundles and values that another cache has; each says itself what it is made from."""
        for name in other.store.names(_BUNDLES):
            month = name.removeprefix(_BUNDLES)
            if not self.bundles(month) and self.store.take(other.store, name):
                del self._months[month]
        for name, whole in other.load().values.items():
            if self.memory.values.get(name) != whole and self.store.take(other.store, name):
                self.memory.values[name] = whole

    def begin(self, basis: Mapping[str, str]) -> str:
        """Take up what was remembered with the same basis. Returns what has changed, in words; empty for nothing."""
        self.load()
        if self.memory.basis == basis:
            return ""
        changed = [name for name in basis if self.memory.basis.get(name) != basis[name]]
        why = " and ".join(changed) if self.memory.basis else ""
        if "the program" in changed:
            self.store.forget_compiled()
        self.fragments = cache(Fragments)
        # These stay: each page of the site has its own key, and a bundle's stamp is of its files alone.
        self.memory = Memory(
            basis,
            bundles=self.memory.bundles,
            site=self.memory.site,
            built=self.memory.built,
            site_folder=self.memory.site_folder,
        )
        return why

    def bundles(self, month: str) -> dict[str, Stamped]:
        """Return the sound bundles of a month with their stamps, by folder."""
        if month not in self._months:
            self._months[month] = self.store.load(_BUNDLES + month, ("", {}))
        checked_with, bundles = self._months[month]
        return bundles if checked_with == self._checked_with() else {}

    def keep_bundles(self, month: str, bundles: dict[str, Stamped]) -> None:
        """Remember the sound bundles of a month."""
        self._months[month] = (self._checked_with(), bundles)
        self.store.save(_BUNDLES + month, self._months[month])

    def _checked_with(self) -> str:
        """Return what stands for all that a check is made with: the site's settings have no part in it."""
        basis = self.memory.basis
        return f"{basis['the program']} {basis['the vocabulary']}"

    def has(self, name: str, key: str) -> bool:
        """Tell whether a value is remembered that was made from what it would be made from now."""
        return self.memory.values.get(name) == self._whole(key)

    def value(self, name: str, key: str) -> Any:
        """Return a value that is remembered; None where it is made from something else, or lost."""
        made_from, value = self._values.get(name) or self.store.load(name, ("", None))
        return value if made_from == self._whole(key) else None

    def keep(self, name: str, key: str, value: object) -> None:
        """Remember a value, under a name that makes a file's: in the store alone where it keeps things."""
        self.take_up(name, key, self.stored(name, key, value))

    def stored(self, name: str, key: str, value: Value) -> Value | None:
        """Put a value into the store; return it where that keeps nothing. ``take_up`` is for what this returns.

        A worker does the one and its parent the other, which so need not be sent what it would only store.
        """
        return None if self.store.save(name, (self._whole(key), value)) else value

    def take_up(self, name: str, key: str, unstored: object) -> None:
        """Remember that a value was stored, or the value itself where it was not."""
        whole = self._whole(key)
        self.memory.values[name] = whole
        if unstored is None:
            self._values.pop(name, None)  # an older one, of when there was no room
        else:
            self._values[name] = (whole, unstored)

    def made(self, name: str, key: str, make: Callable[[], Value]) -> Value:
        """Return a value as it is remembered; else make it, and remember it."""
        value: Value | None = self.value(name, key)
        if value is None:
            value = make()
            self.keep(name, key, value)
        return value

    def _whole(self, key: str) -> str:
        """Return a key with what everything is made with, so that no value of another program is taken for ours."""
        return f"{' '.join(self.memory.basis.values())} {key}"

    def left(self) -> tuple[str, str]:
        """Return the key of what the last build left, and what it told; empty where that is not known."""
        key, told = self.store.load(_LEFT, ("", ""))
        return str(key), str(told)

    def leave(self, key: str, told: str) -> None:
        """Remember the key of what a build leaves, and what another one would tell."""
        self.store.save(_LEFT, (key, told))


def cache_of(docs: Path) -> Cache:
    """Return the cache of a docs folder, in the user's folder for caches."""
    return Cache(store_of(docs))
