"""Which digests a reader of one may want next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readout.model import Digest

RELATED = 4
"""Related digests on a page."""

NEIGHBOURS = 2
"""Digests before and after it that are looked at, per topic and per set of participants."""


def related_digests(digests: Sequence[Digest]) -> dict[str, list[Digest]]:
    """Return for each digest's id the others most like it, newest first.

    Looked at are its neighbours in time among digests with the same participants and under each of its topics;
    the time is linear in the digests. Shared participants count more than shared topics.
    """
    shelves: dict[object, list[Digest]] = defaultdict(list)
    places: dict[tuple[object, str], int] = {}
    for digest in digests:
        for shelf in _shelves(digest):
            places[shelf, digest.id] = len(shelves[shelf])
            shelves[shelf].append(digest)
    related = {}
    for digest in digests:
        near: dict[str, Digest] = {}
        for shelf in _shelves(digest):
            at = places[shelf, digest.id]
            for other in shelves[shelf][max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]:
                near[other.id] = other
        near.pop(digest.id, None)
        best = sorted(near.values(), key=lambda other: (-_likeness(digest, other), other.id))[:RELATED]
        related[digest.id] = sorted(best, key=lambda other: (other.date, other.id), reverse=True)
    return related


def _shelves(digest: Digest) -> list[object]:
    sides = frozenset(participant.id for participant in digest.participants)
    return [sides, *(topic.id for topic in digest.topics)]


def _likeness(one: Digest, other: Digest) -> int:
    participants = {p.id for p in one.participants} & {p.id for p in other.participants}
    topics = {t.id for t in one.topics} & {t.id for t in other.topics}
    return 2 * len(participants) + len(topics)
