"""A long list in parts, each a page of its own, and under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from typing import Generic, TypeVar

from readout.rendering import addresses
from readout.rendering.task import Task, file_task

T = TypeVar("T")

PART = 150
"""Entries on a page of a list, so that none grows with the corpus; the first has up to twice as many, less one."""

GROUPED_FROM = 30
"""A list with more entries than this is divided by year."""


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a list."""

    number: int
    """From 1."""
    entries: Sequence[T]
    paths: Sequence[str]
    """The pages of all parts."""

    @property
    def path(self) -> str:
        """Return its page."""
        return self.paths[self.number - 1]

    def titled(self, title: str) -> str:
        """Return its title, where ``title`` is the list's: the first part has that."""
        return title if self.number == 1 else f"{title}, page {self.number}"


def in_parts(page: str, entries: Sequence[T]) -> list[Part[T]]:
    """Return the entries, newest first, in parts of ``PART``, one at least: on ``page``, and on further ones.

    They are counted from the oldest, so that a new entry changes the first part alone.
    """
    rest = max(0, len(entries) // PART - 1) * PART
    first = len(entries) - rest
    divided = [entries[:first], *(entries[at : at + PART] for at in range(first, len(entries), PART))]
    paths = [addresses.part_page(page, number) for number, _ in enumerate(divided, 1)]
    return [Part(number, part, paths) for number, part in enumerate(divided, 1)]


def part_tasks(
    page: str,
    entries: Sequence[T],
    made_from: Callable[[Part[T]], object],
    make: Callable[[Part[T]], str],
) -> Iterator[Task]:
    """Yield a task for each page of a list: ``make`` returns its text, and ``made_from`` what that is made from."""
    for part in in_parts(page, entries):
        yield file_task(part.path, (len(part.paths), made_from(part)), partial(make, part))


def grouped(entries: Iterable[T], key: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    """Return neighbouring entries of one key as groups, each with it as its heading."""
    return [(group, list(members)) for group, members in groupby(entries, key)]


def by_year(entries: Sequence[T], day: Callable[[T], date | None]) -> list[tuple[str, list[T]]]:
    """Return the entries in groups by year, where they are too many for one list; they are in order already."""
    if len(entries) <= GROUPED_FROM:
        return [("", list(entries))] if entries else []

    def year(entry: T) -> str:
        found = day(entry)
        return str(found.year) if found else "No date set"

    return grouped(entries, year)
