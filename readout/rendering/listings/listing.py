"""What pages that list digests are made of: their entries, the parts of a long list, and under what a digest stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TypeAlias, TypeVar

from readout.model import Digest, Issuer, Topic
from readout.rendering import addresses, wording

T = TypeVar("T")

PART = 150
"""Entries on a page of a list, so that none grows with the corpus; the first has up to twice as many, less one."""

GROUPED_FROM = 30
"""A list with more entries than this is divided by year."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an index page."""

    label: str
    page: str
    note: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Index:
    """A page that lists listings."""

    page: str
    title: str
    lead: str
    groups: Sequence[tuple[str, Sequence[Entry]]]
    """Entries by their heading, which may be empty."""


Facts: TypeAlias = Sequence[tuple[str, Sequence[object]]]
"""What a page tells of what its digests have in common: names, each with lines."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that lists digests: of a topic, a participant, a pair, a country, an issuer or a year."""

    page: str
    title: str
    up: str
    up_label: str
    digests: Sequence[Digest]
    facts: Facts = ()
    description: str = ""
    by_month: bool = False
    lead: str = ""
    """What the page lists, where the title does not say."""
    charted: bool = False
    """Whether a chart shows the digests over time."""
    counterparts: Sequence[Entry] = ()
    """Of a participant: a line for each other one met."""
    by_topic: bool = False
    """Whether the page says which of the digests are about each topic."""

    def paths(self) -> list[str]:
        """Return the pages that it takes: its own, and those of its further parts."""
        return part_pages(self.page, self.digests)

    def shown_on(self, number: int) -> Listing:
        """Return what one of its pages tells: a further one nothing but its digests, and where the first is."""
        if number == 1:
            return self
        title = part_title(self.title, number)
        return Listing(self.page, title, self.page, self.title, self.digests, by_month=self.by_month)


def known(*facts: tuple[str, Sequence[object]]) -> Facts:
    """Return the facts that have a line."""
    return [(name, lines) for name, lines in facts if lines]


def published(digests: Iterable[Digest]) -> list[Digest]:
    """Return the digests without the drafts, which a preview has on its pages and nowhere else."""
    return [digest for digest in digests if digest.status == "published"]


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


def issuers_of(digest: Digest) -> list[Issuer]:
    """Return the issuers and relays of a digest's accounts, and the sides that gave none, each once."""
    found = [issuer for readout in digest.readouts for issuer in (readout.issuer, readout.relay) if issuer]
    found += [side.issuer for side in digest.not_published]
    return list({issuer.id: issuer for issuer in found}.values())


def with_broader(topics: Iterable[Topic], known: Mapping[str, Topic]) -> list[Topic]:
    """Return topics with all their broader ones, each once: a digest about Syria is about its conflict."""
    found: dict[str, Topic] = {}
    for topic in topics:
        at: Topic | None = topic
        while at is not None and at.id not in found:
            found[at.id] = at
            at = known.get(at.broader) if at.broader else None
    return list(found.values())


def events_by_topic(
    digests: Sequence[Digest], known: Mapping[str, Topic]
) -> list[tuple[Topic, list[Digest]]]:
    """Return the digests about each topic or one narrower than it, the most frequent topic first."""
    about: dict[str, list[Digest]] = defaultdict(list)
    topics: dict[str, Topic] = {}
    for digest in digests:
        for topic in with_broader(digest.topics, known):
            topics[topic.id] = topic
            about[topic.id].append(digest)
    by_number = sorted(about, key=lambda id_: (-len(about[id_]), wording.alphabetical(topics[id_].label)))
    return [(topics[id_], about[id_]) for id_ in by_number]


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
