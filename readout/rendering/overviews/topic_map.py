"""Which topics each issuer raises, and how often: a table shaded by the numbers in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from readout.model import Collection, Issuer, Topic
from readout.rendering.digest.comparison import raised_by
from readout.rendering.quoted import quotes_of

MOST_ISSUERS = 20
MOST_TOPICS = 25

DARKEST = 38
"""The shade of the highest number, in hundredths of the theme's colour, on which its text still has contrast."""

LEAD = (
    "In how many of its accounts each issuer raises a topic, by a quote or in passing; whether the account came"
    " from its own page or through a relay. Shown are the issuers with the most accounts and the topics raised most."
)


@dataclass(frozen=True, slots=True)
class Row:
    """An issuer, with the number of its accounts that raise each topic of the map."""

    issuer: Issuer
    accounts: int
    counts: tuple[int, ...]

    def raised(self, topics: Sequence[Topic]) -> list[tuple[Topic, int]]:
        """Return the topics it raises at all, the most frequent first."""
        numbered = [(topic, count) for topic, count in zip(topics, self.counts, strict=True) if count]
        return sorted(numbered, key=lambda pair: -pair[1])


@dataclass(frozen=True, slots=True)
class TopicMap:
    """The table: a row an issuer, a column a topic."""

    topics: tuple[Topic, ...]
    rows: tuple[Row, ...]

    def heat(self, count: int) -> int:
        """Return how dark a number is shaded, up to ``DARKEST``: by its root, so that small ones still differ."""
        return round(DARKEST * sqrt(count / max(max(row.counts) for row in self.rows)))


def topic_map(collection: Collection) -> TopicMap:
    """Return the map of the issuers with the most accounts and the topics that these raise most."""
    issuers: dict[str, Issuer] = {}  # by id: to hash an entry is to hash all it holds
    topics: dict[str, Topic] = {}
    accounts: Counter[str] = Counter()
    raised: Counter[tuple[str, str]] = Counter()
    for digest in collection.digests:
        for readout in digest.readouts:
            issuers[readout.issuer.id] = readout.issuer
            accounts[readout.issuer.id] += 1
            for id_, topic in raised_by(quotes_of(digest, readout), readout).items():
                topics[id_] = topic
                raised[readout.issuer.id, id_] += 1
    rows = sorted(accounts, key=lambda id_: (-accounts[id_], id_))[:MOST_ISSUERS]
    totals = {topic: sum(raised[issuer, topic] for issuer in rows) for topic in topics}
    columns = sorted(filter(totals.get, topics), key=lambda id_: (-totals[id_], id_))[:MOST_TOPICS]
    if not columns:
        return TopicMap((), ())
    return TopicMap(
        tuple(topics[topic] for topic in columns),
        tuple(Row(issuers[i], accounts[i], tuple(raised[i, topic] for topic in columns)) for i in rows),
    )
