"""What each month's digests put into the files that are made from all of them.

Made month by month and joined, so that one edit does not cost a look at every digest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby

from readout.model import Collection, Digest
from readout.rendering.listings.listing import published
from readout.rendering.opendata.tables import context_of, listed_line, table_rows, whole_tables
from readout.rendering.overviews.glossary import Hit, hits
from readout.rendering.settings import Site
from readout.rendering.task import Joined, Stamps, key_of
from readout.rendering.tasks.documents import digest_document, page_document
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


@dataclass(frozen=True, slots=True)
class Year:
    """The months of a year that have digests, the earliest first."""

    name: str
    key: str
    """Changes with that of any month."""
    months: Sequence[Month]


class Months:
    """Makes what a month's digests put into the files made from all, and what these files are joined from.

    All of it is made when it is asked for. A build takes what it remembers instead (``building.gathering``).
    """

    def __init__(
        self,
        collection: Collection,
        stamps: Stamps,
        site: Site,
        pages: Sequence[Contribution],
        related: Sequence[Sequence[int]],
    ) -> None:
        """``pages`` is what the search knows of the hand-written pages; ``related`` are the numbers of the digests
        most like each.
        """
        self.collection = collection
        self.pages = pages
        self.related = related
        self.key = key_of(stamps(collection.digests), collection.removed)
        """Changes with any digest, and with the list of those that are gone."""
        self.all = list(_months(collection, stamps))
        """The latest first."""
        self._context = context_of(collection, site)
        by_name = {month.name: month for month in self.all}
        self._lines = cache(lambda name: self.listed(by_name[name]))

    # ---- of a month ----

    def rows(self, month: Month) -> Mapping[str, bytes]:
        """Return what it puts into each table of the open data, by the name of the table's file."""
        return table_rows(month.digests, self._context)

    def phrases(self, month: Month) -> Sequence[Hit]:
        """Return where the phrases of the glossary stand."""
        return tuple(hits(month.digests, self.collection.vocabulary))

    def searched(self, month: Month) -> Sequence[Contribution]:
        """Return what the search knows of each digest."""
        return [contribution(digest_document(digest)) for digest in month.digests]

    def listed(self, month: Month) -> Mapping[str, str]:
        """Return what each digest puts into the data beside listings, by its id."""
        return {digest.id: listed_line(digest) for digest in month.digests}

    # ---- of all ----

    def line(self, digest: Digest) -> str:
        """Return what a digest puts into the data beside listings."""
        return self._lines(_month_of(digest))[digest.id]

    def all_phrases(self) -> list[Hit]:
        """Return where the phrases of the glossary stand, in the latest month first."""
        return [hit for month in self.all for hit in self.phrases(month)]

    def tables(self) -> Mapping[str, Joined]:
        """Return the tables of the open data whole, by their file's name."""
        return whole_tables([self.rows(month) for month in self.all])

    @cached_property
    def years(self) -> list[Year]:
        """The years that have digests, the earliest first."""
        by_year = groupby(reversed(self.all), lambda month: month.name[:4])
        found = [(name, list(of)) for name, of in by_year]
        return [Year(name, key_of([month.key for month in of]), of) for name, of in found]

    def year_index(self, year: Year) -> YearIndex:
        """Return the index of the search over a year's digests."""
        return year_index([one for month in year.months for one in self.searched(month)])

    def index_paths(self) -> Sequence[str]:
        """Return the paths of the files of the index of the search that all years share."""
        return tuple(self.index())

    def index(self) -> Mapping[str, str]:
        """Return the text of each of ``index_paths``."""
        return self._index

    @cached_property
    def _index(self) -> Mapping[str, str]:
        years = {year.name: self.year_index(year) for year in self.years}
        return dict(index_files({**years, HANDWRITTEN: year_index(self.pages)}))


def _months(collection: Collection, stamps: Stamps) -> Iterable[Month]:
    known = {digest.id for digest in published(collection.digests)}
    for name, members in groupby(collection.digests, _month_of):
        digests = list(members)
        # Of an agreement the data names the digest that shows what became of it, where it has that one.
        shown = [[agreement.digest in known for agreement in digest.agreements] for digest in digests]
        yield Month(name, key_of(stamps(digests), shown), digests)


def _month_of(digest: Digest) -> str:
    return f"{digest.date.year:04}-{digest.date.month:02}"


def searched_pages(handwritten: Mapping[str, str]) -> list[Contribution]:
    """Return what the search knows of the hand-written pages, given as Markdown by their paths."""
    return [contribution(page_document(path, text)) for path, text in handwritten.items()]
