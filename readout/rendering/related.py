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
    """Return for each digest's id the others most like it, newest first, as ``digests`` are.

    Looked at are its neighbours in time among digests with the same participants and under each of its topics;
    the time is linear in the digests. Shared participants count more than shared topics.
    """
    people = [frozenset(participant.id for participant in digest.participants) for digest in digests]
    topics = [frozenset(topic.id for topic in digest.topics) for digest in digests]
    shelves: dict[object, list[int]] = defaultdict(list)
    places: list[list[tuple[list[int], int]]] = []
    for number, _ in enumerate(digests):
        own = [shelves[key] for key in (people[number], *topics[number])]
        places.append([(shelf, len(shelf)) for shelf in own])
        for shelf in own:
            shelf.append(number)
    related = {}
    for number, digest in enumerate(digests):
        near = {
            other
            for shelf, at in places[number]
            for other in shelf[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
        }
        near.discard(number)
        best = sorted(
            near,
            key=lambda other: (
                -2 * len(people[number] & people[other]) - len(topics[number] & topics[other]),
                digests[other].id,
            ),
        )[:RELATED]
        related[digest.id] = [digests[other] for other in sorted(best)]
    return related
