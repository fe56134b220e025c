"""What each month's digests put into the files that are made from all of them.

Made once a month of digests and joined, so that one edit does not cost a look at every digest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Collection, Digest
from readout.rendering.data import published, table_rows
from readout.rendering.glossary import Hit, hits
from readout.rendering.site import Site
from readout.rendering.task import Stamps, key_of


@dataclass(frozen=True, slots=True)
class Month:
    """The digests of a month, newest first."""

    name: str
    """``2017-05``."""
    key: str
    """Changes with whatever its share is made from, but what a build looks at once for all."""
    digests: Sequence[Digest]


@dataclass(frozen=True, slots=True)
class Share:
    """What a month's digests put into files made from all; built of plain values, to be kept between builds."""

    rows: Mapping[str, str]
    """By the name of a file of the open data, its lines of it."""
    phrases: tuple[Hit, ...]
    """Where the phrases of the glossary stand."""


def months(collection: Collection, stamps: Stamps) -> list[Month]:
    """Return the months that have digests, the latest first."""
    known = {digest.id for digest in published(collection.digests)}
    return [
        Month(name, key_of(stamps(digests), [shown_later(digest, known) for digest in digests]), digests)
        for name, digests in (
            (name, list(members))
            for name, members in groupby(collection.digests, lambda d: f"{d.date:%Y-%m}")
        )
    ]


def shown_later(digest: Digest, known: set[str]) -> list[bool]:
    """Return for each agreement whether the data has the digest that shows what became of it."""
    return [agreement.digest in known for agreement in digest.agreements]


def share(month: Month, collection: Collection, site: Site) -> Share:
    """Return what the digests of a month put into the files made from all."""
    return Share(
        table_rows(month.digests, collection, site), tuple(hits(month.digests, collection.vocabulary))
    )
