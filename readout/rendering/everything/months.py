"""What each month's digests put into the files that are made from all of them.

Made month by month and joined, so that one edit does not cost a look at every digest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Collection, Digest
from readout.rendering.everything.documents import digest_document, page_document
from readout.rendering.listings.listing import published
from readout.rendering.opendata.tables import listed_line
from readout.rendering.overviews.glossary import Hit, hits
from readout.rendering.task import Joined, Stamps, key_of
from readout.search.document import Contribution, contribution
from readout.search.files import HANDWRITTEN, index_files
from readout.search.year import YearIndex, year_index


@dataclass(frozen=True, slots=True)
class Month:
    """The digests of a month, newest first."""

    name: str
    """``2017-05``."""
    key: str
    """Changes with all that their files are made from, but for what a build looks at once for all (``Task.key``)."""
    digests: Sequence[Digest]

    @property
    def year(self) -> str:
        """The year it is of."""
        return self.name[:4]


@dataclass(frozen=True, slots=True)
class Portion:
    """What a month's digests put into pages made from all, and how much into the data."""

    sizes: Mapping[str, int]
    """Bytes, by the name of a table's file."""
    phrases: tuple[Hit, ...]
    """Where the phrases of the glossary stand."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was made of each month, and the index of the search that is made of all."""

    key: str
    """Changes with any digest, and with the list of those that are gone."""
    months: Sequence[Month]
    """The latest first."""
    tables: Callable[[], Mapping[str, Joined]]
    """Returns the tables of the open data whole, by their file's name."""
    portion: Callable[[Month], Portion]
    line: Callable[[Digest], str]
    """Returns what a digest puts into the data beside listings."""
    searched: Callable[[Month], Sequence[Contribution]]
    """Returns what the search knows of each digest of a month."""
    index_paths: Callable[[], Sequence[str]]
    index: Callable[[], Mapping[str, str]]
    """Returns the text of each of ``index_paths``."""
    handwritten: Sequence[Contribution]
    """What the search knows of the hand-written pages."""
    related: Sequence[Sequence[int]]
    """The numbers of the digests most like each."""

    def phrases(self) -> list[Hit]:
        """Return where the phrases of the glossary stand in all months, the latest first."""
        return [hit for month in self.months for hit in self.portion(month).phrases]


def months(collection: Collection, stamps: Stamps) -> list[Month]:
    """Return the months that have digests, the latest first."""
    known = {digest.id for digest in published(collection.digests)}
    made = []
    for name, members in groupby(collection.digests, month_of):
        digests = list(members)
        # Of an agreement the data names the digest that shows what became of it, where it has that one.
        shown = [[agreement.digest in known for agreement in digest.agreements] for digest in digests]
        made.append(Month(name, key_of(stamps(digests), shown), digests))
    return made


def month_of(digest: Digest) -> str:
    """Return the name of the month that a digest is of."""
    return f"{digest.date.year:04}-{digest.date.month:02}"


def key_of_all(collection: Collection, stamps: Stamps) -> str:
    """Return a key that changes with any digest, and with the list of those that are gone."""
    return key_of(stamps(collection.digests), collection.removed)


def portion_of(month: Month, collection: Collection, rows: Mapping[str, bytes]) -> Portion:
    """Return what the digests of a month, which put ``rows`` into the tables, put into the pages made from all."""
    return Portion(
        {file: len(lines) for file, lines in rows.items()},
        tuple(hits(month.digests, collection.vocabulary)),
    )


def listed_of(month: Month) -> dict[str, str]:
    """Return what each digest of a month puts into the data beside listings, by its id."""
    return {digest.id: listed_line(digest) for digest in month.digests}


def searched_of(month: Month) -> list[Contribution]:
    """Return what the search knows of each digest of a month."""
    return [contribution(digest_document(digest)) for digest in month.digests]


def searched_pages(handwritten: Mapping[str, str]) -> list[Contribution]:
    """Return what the search knows of the hand-written pages, given as Markdown by their paths."""
    return [contribution(page_document(path, text)) for path, text in handwritten.items()]


def index_of_all(years: Mapping[str, YearIndex], pages: Sequence[Contribution]) -> dict[str, str]:
    """Return the files of the index that all years, given in their order, and the hand-written pages share."""
    return dict(index_files({**years, HANDWRITTEN: year_index(pages)}))
