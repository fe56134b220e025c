"""Which digests a reader of one may want next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

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
    told = [
        (
            d.id,
            frozenset([person.id for person in d.participants]),
            frozenset([topic.id for topic in d.topics]),
        )
        for d in digests
    ]
    numbers = _related(tuple(told))
    return {
        digest.id: [digests[other] for other in near] for digest, near in zip(digests, numbers, strict=True)
    }


@lru_cache(maxsize=1)  # most edits under a preview change none of it
def _related(told: Sequence[tuple[str, frozenset[str], frozenset[str]]]) -> list[list[int]]:
    """Return the numbers of the digests most like each, given its id, participants and topics."""
    shelves: dict[object, list[int]] = defaultdict(list)
    places: list[list[tuple[list[int], int]]] = []
    for number, (_, people, topics) in enumerate(told):
        own = [shelves[key] for key in (people, *topics)]
        places.append([(shelf, len(shelf)) for shelf in own])
        for shelf in own:
            shelf.append(number)
    related = []
    for number, (_, people, topics) in enumerate(told):
        near = {
            other
            for shelf, at in places[number]
            for other in shelf[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
        }
        near.discard(number)
        ranked = [
            (-2 * len(people & told[other][1]) - len(topics & told[other][2]), told[other][0], other)
            for other in near
        ]
        related.append(sorted([other for _, _, other in sorted(ranked)[:RELATED]]))
    return related
