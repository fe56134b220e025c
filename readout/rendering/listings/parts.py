"""A long list in parts, each a page of its own, and under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from readout.rendering import addresses

T = TypeVar("T")

PART = 150
"""Entries on a page of a list, so that none grows with the corpus; the first has up to twice as many, less one."""

GROUPED_FROM = 30
"""A list with more entries than this is divided by year."""


def in_parts(entries: Sequence[T]) -> list[Sequence[T]]:
    """Return the entries, newest first, in parts of ``PART``, one at least.

    They are counted from the oldest, so that a new entry changes the first part alone.
    """
    rest = max(0, len(entries) // PART - 1) * PART
    first = len(entries) - rest
    return [entries[:first], *(entries[at : at + PART] for at in range(first, len(entries), PART))]


def part_pages(page: str, entries: Sequence[object]) -> list[str]:
    """Return the pages that a list takes: ``page``, and those of its further parts."""
    return [addresses.part_page(page, number) for number, _ in enumerate(in_parts(entries), 1)]


def part_title(title: str, number: int) -> str:
    """Return the title of a part of a list: the first has the list's own."""
    return title if number == 1 else f"{title}, page {number}"


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
