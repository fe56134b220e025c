"""Which topics each issuer raises, and how often: a table shaded by the numbers in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from readout.model import Collection, Digest, Issuer, Readout, Topic

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
    accounts: Counter[Issuer] = Counter()
    raised: Counter[tuple[Issuer, Topic]] = Counter()
    for digest in collection.digests:
        for readout in digest.readouts:
            accounts[readout.issuer] += 1
            raised.update((readout.issuer, topic) for topic in topics_of(digest, readout))
    issuers = [issuer for issuer, _ in sorted(accounts.items(), key=lambda item: (-item[1], item[0].id))]
    issuers = issuers[:MOST_ISSUERS]
    totals: Counter[Topic] = Counter()
    for (issuer, topic), count in raised.items():
        totals[topic] += count * (issuer in issuers)
    ranked = sorted(totals.items(), key=lambda item: (-item[1], item[0].id))
    topics = tuple(topic for topic, total in ranked[:MOST_TOPICS] if total)
    if not topics:
        return TopicMap((), ())
    rows = (Row(i, accounts[i], tuple(raised[i, topic] for topic in topics)) for i in issuers)
    return TopicMap(topics, tuple(rows))


def topics_of(digest: Digest, readout: Readout) -> set[Topic]:
    """Return the topics that an account raises, by its quotes or otherwise."""
    quoted = {topic for quote in digest.quotes if quote.readout == readout.id for topic in quote.topics}
    return quoted | set(readout.mentions)
