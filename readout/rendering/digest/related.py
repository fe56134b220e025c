"""Which digests a reader of one may want next."""

from __future__ import annotations

from bisect import bisect_left
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
    people = [frozenset(person.id for person in digest.participants) for digest in digests]
    topics = [frozenset(topic.id for topic in digest.topics) for digest in digests]
    shelves: dict[object, list[int]] = defaultdict(list)
    for number in range(len(digests)):
        for key in (people[number], *topics[number]):
            shelves[key].append(number)

    def most_like(number: int) -> list[int]:
        near: set[int] = set()
        for key in (people[number], *topics[number]):
            at = bisect_left(shelves[key], number)
            near.update(shelves[key][max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1])
        near.discard(number)

        def rank(other: int) -> tuple[int, str]:
            shared = 2 * len(people[number] & people[other]) + len(topics[number] & topics[other])
            return -shared, digests[other].id

        return sorted(sorted(near, key=rank)[:RELATED])

    return list(map(most_like, range(len(digests))))
