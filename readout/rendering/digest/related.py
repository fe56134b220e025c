"""Which digests a reader of one may want next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readout.model import Digest
from readout.rendering.task import key_of

RELATED = 4
"""Related digests on a page."""

NEIGHBOURS = 2
"""Digests before and after it that are looked at, per topic and per set of participants."""


def key_of_related(digests: Sequence[Digest]) -> str:
    """Return a key that changes with whatever tells which digests are like which."""
    return key_of(
        "\n".join(
            [
                " ".join([d.id, *[p.id for p in d.participants], "/", *[topic.id for topic in d.topics]])
                for d in digests
            ]
        )
    )


def related_digests(digests: Sequence[Digest]) -> list[list[int]]:
    """Return for each digest the numbers in ``digests`` of the others most like it, in their order.

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
