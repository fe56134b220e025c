"""Files that are made together, and a key by which to tell whether they have to be made anew."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from readout.model import Digest


@dataclass(frozen=True, slots=True)
class Task:
    """Files of ``docs/`` that one function makes."""

    name: str
    """The same in every build, and no other task's."""
    key: str
    """Changes with whatever the files are made from but the program, its templates, the vocabulary and the site's
    settings, which a build looks at once for all tasks."""
    paths: tuple[str, ...]
    make: Callable[[], Mapping[str, str]]
    """Returns the text of each of ``paths``."""
    can_wait: bool = False
    """Whether a preview does with files as they are: those that are made from all digests and that no page shows."""


@dataclass(frozen=True, slots=True)
class Stamps:
    """What stands for a digest in keys: it changes whenever a file of its bundle does."""

    of: Mapping[str, str]
    """By the digest's id."""

    def __call__(self, digests: Iterable[Digest]) -> list[str]:
        """Return id and stamp of each digest."""
        return [f"{digest.id} {self.of.get(digest.id, '')}" for digest in digests]


def key_of(*things: object) -> str:
    """Return a key made of what things print as: strings, numbers, days, and lists and dataclasses of these."""
    return hashlib.blake2b(repr(things).encode(errors="backslashreplace"), digest_size=16).hexdigest()
