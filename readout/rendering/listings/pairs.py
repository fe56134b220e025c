"""The pages of pairs of participants: every two of different sides who took part in one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from readout.model import Digest, Participant
from readout.rendering import addresses, wording
from readout.rendering.listings.listing import Entry, Index, Listing

Pairs: TypeAlias = Mapping[tuple[str, str], list[Digest]]
"""The digests of every two who took part for different sides, by their ids in alphabetical order."""

People: TypeAlias = Mapping[str, Participant]

_GROUPS = (
    (10, "Ten events or more"),
    (5, "Five to nine events"),
    (2, "Two to four events"),
    (1, "One event"),
)
"""The least number of events of each group of the index, and its heading."""

_LEAD = "Events in which both took part."
_OWN = "Events in which both took part, and nobody of another country."


def pairs_of(digests: Sequence[Digest]) -> Pairs:
    """Return the pairs of some digests: two of one country are a delegation, unless all who took part are of it."""
    found: dict[tuple[str, str], list[Digest]] = defaultdict(list)
    for digest in digests:
        sides = {person.id: person.country or person.id for person in digest.participants}
        within = len(set(sides.values())) == 1
        for one, other in combinations(sorted(sides), 2):
            if within or sides[one] != sides[other]:
                found[one, other].append(digest)
    return dict(found)


def pair_listings(pairs: Pairs, people: People) -> Iterator[Listing]:
    """Yield the page of each pair: their events, and which of these are about which topic."""
    for (one, other), digests in pairs.items():
        names = people[one].name, people[other].name
        title = " and ".join(names)
        own = bool(people[one].country) and people[one].country == people[other].country
        yield Listing(
            addresses.pair_page(people[one], people[other]),
            title,
            addresses.PAIRS,
            "Pairs",
            digests,
            description=f"Digests of events with {title}.",
            lead=_OWN if own else _LEAD,
            charted=True,
            by_topic=len(digests) > 1,
            filters=[] if own else [("participant", name) for name in names],
        )


def counterparts(pairs: Pairs, people: People) -> dict[str, list[Entry]]:
    """Return, for each participant's id, a line for everyone of another side, leading to the pair's page."""
    met: dict[str, list[Entry]] = defaultdict(list)
    for (one, other), digests in _most_frequent_first(pairs):
        page, note = addresses.pair_page(people[one], people[other]), wording.count(len(digests), "event")
        met[one].append(Entry(people[other].name, page, note))
        met[other].append(Entry(people[one].name, page, note))
    return met


def pair_index(pairs: Pairs, people: People) -> Index:
    """Return the index of pairs, by how many events they share."""
    groups: dict[str, list[Entry]] = {heading: [] for _, heading in _GROUPS}
    for (one, other), digests in _most_frequent_first(pairs):
        heading = next(heading for least, heading in _GROUPS if len(digests) >= least)
        label = f"{people[one].name} and {people[other].name}"
        page = addresses.pair_page(people[one], people[other])
        groups[heading].append(Entry(label, page, wording.count(len(digests), "event")))
    lead = (
        "Every two of different countries who took part in one event, those with the most events first. Where all"
        " who took part are of one country, any two are a pair."
    )
    return Index(addresses.PAIRS, "Pairs of participants", lead, list(groups.items()))


def _most_frequent_first(pairs: Pairs) -> list[tuple[tuple[str, str], list[Digest]]]:
    return sorted(pairs.items(), key=lambda item: (-len(item[1]), item[0]))
