"""Files that are made together, and a key by which to tell whether they have to be made anew."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from readout.model import Digest


@dataclass(frozen=True)
class Joined:
    """The bytes of a file too large to be put together in memory."""

    parts: tuple[bytes, ...]

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    @cached_property
    def sha256(self) -> str:
        """Of all the bytes, in hexadecimal."""
        found = hashlib.sha256()
        for part in self.parts:
            found.update(part)
        return found.hexdigest()


Content: TypeAlias = "str | bytes | Joined"
"""Of a file; text is put into UTF-8."""


def parts_of(content: Content) -> Sequence[bytes]:
    """Return the bytes of a file in parts that follow one another."""
    if isinstance(content, Joined):
        return content.parts
    return (content.encode() if isinstance(content, str) else content,)


@dataclass(frozen=True, slots=True)
class Task:
    """Files of ``docs/`` that one function makes."""

    name: str
    """The same in every build, and no other task's."""
    key: str
    """Changes with whatever the files are made from but the program, its templates, the vocabulary and the site's
    settings, which a build looks at once for all tasks."""
    paths: tuple[str, ...]
    make: Callable[[], Mapping[str, Content]]
    """Returns the content of each of ``paths``."""
    can_wait: bool = False
    """Whether a preview does with files as they are: those made from all digests, of which one changes little."""


def file_task(
    path: str, made_from: Sequence[object], make: Callable[[], str], can_wait: bool = False
) -> Task:
    """Return the task of one file: ``make`` returns its text, and ``made_from`` is what its key is made of."""
    return Task(path, key_of(*made_from), (path,), lambda: {path: make()}, can_wait)


class Stamps:
    """What stands for a digest in keys: it changes whenever a file of its bundle does."""

    def __init__(self, stamps: Mapping[str, str]) -> None:
        """``stamps`` are by the digest's id."""
        self._stamps = stamps

    def __call__(self, digests: Iterable[Digest]) -> str:
        """Return the ids and stamps of digests, a line each."""
        return "\n".join([f"{digest.id} {self._stamps.get(digest.id, '')}" for digest in digests])


def key_of(*things: object) -> str:
    """Return a key made of things: strings and bytes as they are, and what others print as.

    These are numbers, days, None, and lists and dataclasses of all of them.
    """
    key = hashlib.blake2b(digest_size=16)
    for thing in things:
        said = thing if isinstance(thing, str | bytes) else repr(thing)
        data = said if isinstance(said, bytes) else said.encode(errors="backslashreplace")
        key.update(f"{type(thing).__name__} {len(data)} ".encode())
        key.update(data)
    return key.hexdigest()
