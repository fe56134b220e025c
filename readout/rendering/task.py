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
    make: Callable[[], Mapping[str, str | bytes]]
    """Returns the text of each of ``paths``, or its bytes in UTF-8."""
    can_wait: bool = False
    """Whether a preview does with files as they are: those that are made from all digests and that no page shows."""


class Stamps:
    """What stands for a digest in keys: it changes whenever a file of its bundle does."""

    def __init__(self, stamps: Mapping[str, str]) -> None:
        """``stamps`` are by the digest's id."""
        self._of = {id_: f"{id_} {stamp}" for id_, stamp in stamps.items()}

    def __call__(self, digests: Iterable[Digest]) -> str:
        """Return the ids and stamps of digests, a line each."""
        return "\n".join([self._of.get(digest.id, digest.id) for digest in digests])


def key_of(*things: object) -> str:
    """Return a key made of things: strings and bytes as they are, and what others print as.

    These are numbers, days, None, and lists and dataclasses of all of them.
    """
    key = hashlib.blake2b(digest_size=16)
    for thing in things:
        data = thing if isinstance(thing, bytes) else _said(thing).encode(errors="backslashreplace")
        key.update(f"{type(thing).__name__} {len(data)} ".encode())
        key.update(data)
    return key.hexdigest()


def _said(thing: object) -> str:
    return thing if isinstance(thing, str) else repr(thing)
