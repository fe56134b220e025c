"""What pages that list digests are made of: their entries, and under what a digest stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from readout.model import Digest, Issuer, Topic
from readout.rendering import wording
from readout.rendering.listings.parts import Part


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


Filters: TypeAlias = Sequence[tuple[str, str]]
"""Facets of the search, each with a value."""


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
    """Of a participant: a line for everyone of another side in the same events."""
    by_topic: bool = False
    """Whether the page says which of the digests are about each topic."""
    filters: Filters = ()
    """Those under which the browse page has the same digests; none where it would have others."""

    def shown_on(self, part: Part[Digest]) -> Listing:
        """Return what one of its pages tells: a further one nothing but its digests, and where the first is."""
        if part.number == 1:
            return self
        title = part.titled(self.title)
        return Listing(self.page, title, self.page, self.title, self.digests, by_month=self.by_month)


def known(*facts: tuple[str, Sequence[object]]) -> Facts:
    """Return the facts that have a line."""
    return [(name, lines) for name, lines in facts if lines]


def published(digests: Iterable[Digest]) -> list[Digest]:
    """Return the digests without the drafts, which a preview has on its pages and nowhere else."""
    return [digest for digest in digests if digest.status == "published"]


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


def wider_topics(known: Mapping[str, Topic]) -> set[str | None]:
    """Return the ids of topics that have narrower ones: more digests are about them than the search filters by them."""
    return {topic.broader for topic in known.values()}


def events_by_topic(
    digests: Sequence[Digest], known: Mapping[str, Topic]
) -> list[tuple[Topic, list[Digest]]]:
    """Return the digests about each topic or one narrower than it, the most frequent topic first.

    A wider topic that none of them names is left out where its digests are those of one narrower topic over again.
    """
    about: dict[str, list[Digest]] = defaultdict(list)
    topics: dict[str, Topic] = {}
    for digest in digests:
        for topic in with_broader(digest.topics, known):
            topics[topic.id] = topic
            about[topic.id].append(digest)
    named = {topic.id: topic for digest in digests for topic in digest.topics}
    for narrow in named.values():
        for wide in with_broader([narrow], known):
            if wide.id not in named and len(about.get(wide.id, ())) == len(about[narrow.id]):
                del about[wide.id]
    by_number = sorted(about, key=lambda id_: (-len(about[id_]), wording.alphabetical(topics[id_].label)))
    return [(topics[id_], about[id_]) for id_ in by_number]
