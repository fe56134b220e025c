"""What each month's digests put into the files that are made from all of them.

Made once a month of digests and joined, so that one edit does not cost a look at every digest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Collection, Digest
from readout.rendering.data import published, table_rows
from readout.rendering.glossary import Hit, hits
from readout.rendering.site import Site
from readout.rendering.task import Stamps, key_of
from readout.search.digests import digest_document
from readout.search.document import Contribution, contribution
from readout.search.files import HANDWRITTEN, index_files
from readout.search.handwritten import page_document
from readout.search.year import YearIndex, year_index


@dataclass(frozen=True, slots=True)
class Month:
    """The digests of a month, newest first."""

    name: str
    """``2017-05``."""
    key: str
    """Changes with whatever its share is made from, but what a build looks at once for all."""
    digests: Sequence[Digest]

    @property
    def year(self) -> str:
        """The year it is of."""
        return self.name[:4]


@dataclass(frozen=True, slots=True)
class Share:
    """What a month's digests put into files made from all; built of plain values, to be kept between builds."""

    rows: Mapping[str, bytes]
    """By the name of a file of the open data, its lines of it."""
    phrases: tuple[Hit, ...]
    """Where the phrases of the glossary stand."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The shares of all months, and the index of the search that is made of them."""

    months: Sequence[Month]
    """The latest first."""
    share: Callable[[Month], Share]
    searched: Callable[[Month], Sequence[Contribution]]
    """Returns what the search knows of each digest of a month."""
    index_paths: Sequence[str]
    index: Callable[[], Mapping[str, str]]
    """Returns the text of each of ``index_paths``."""
    pages: Sequence[Contribution]
    """What the search knows of the hand-written pages."""

    def shares(self) -> list[Share]:
        """Return the shares of all months, the latest first."""
        return [self.share(month) for month in self.months]


def months(collection: Collection, stamps: Stamps) -> list[Month]:
    """Return the months that have digests, the latest first."""
    known = {digest.id for digest in published(collection.digests)}
    return [
        Month(name, key_of(stamps(digests), [shown_later(digest, known) for digest in digests]), digests)
        for name, digests in (
            (name, list(members))
            for name, members in groupby(collection.digests, lambda d: f"{d.date.year:04}-{d.date.month:02}")
        )
    ]


def shown_later(digest: Digest, known: set[str]) -> list[bool]:
    """Return for each agreement whether the data has the digest that shows what became of it."""
    return [agreement.digest in known for agreement in digest.agreements]


def share_of(month: Month, collection: Collection, site: Site) -> Share:
    """Return what the digests of a month put into the files made from all."""
    return Share(
        table_rows(month.digests, collection, site), tuple(hits(month.digests, collection.vocabulary))
    )


def searched_of(month: Month, collection: Collection) -> list[Contribution]:
    """Return what the search knows of each digest of a month."""
    names = collection.vocabulary.countries
    return [contribution(digest_document(digest, names)) for digest in month.digests]


def index_of_year(months: Sequence[Sequence[Contribution]]) -> YearIndex:
    """Return the index of a year out of what the search knows of each month."""
    return year_index([one for month in months for one in month])


def searched_pages(handwritten: Mapping[str, str]) -> list[Contribution]:
    """Return what the search knows of the hand-written pages, given as Markdown by their paths."""
    return [contribution(page_document(path, text)) for path, text in handwritten.items()]


def index_of_all(years: Mapping[str, YearIndex], pages: Sequence[Contribution]) -> dict[str, str]:
    """Return the files of the index that all years, given in their order, and the hand-written pages share."""
    return dict(index_files({**years, HANDWRITTEN: year_index(pages)}))


def gathered(collection: Collection, stamps: Stamps, site: Site, handwritten: Mapping[str, str]) -> Gathered:
    """Gather everything anew."""
    found = months(collection, stamps)
    shares = {month.name: share_of(month, collection, site) for month in found}
    searched = {month.name: searched_of(month, collection) for month in found}
    years = {
        year: index_of_year([searched[month.name] for month in of])
        for year, of in groupby(reversed(found), lambda month: month.year)
    }
    pages = searched_pages(handwritten)
    index = index_of_all(years, pages)
    return Gathered(
        found,
        lambda month: shares[month.name],
        lambda month: searched[month.name],
        tuple(index),
        lambda: index,
        pages,
    )
