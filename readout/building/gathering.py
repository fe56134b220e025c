"""What is made by month and by year, made anew for those in which something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache as once
from itertools import groupby
from pathlib import Path

from readout.building.tables import Tables
from readout.cache import Cache
from readout.model import Collection
from readout.rendering.related import key_of_related, related_digests
from readout.rendering.shares import (
    Gathered,
    Month,
    Share,
    index_of_all,
    index_of_year,
    key_of_all,
    months,
    rows_of,
    searched_of,
    searched_pages,
    share_of,
)
from readout.rendering.site import Site
from readout.rendering.task import Stamps, key_of
from readout.search.document import Contribution
from readout.search.year import YearIndex
from readout.shards import Shard
from readout.shell import Report
from readout.workers import ahead, in_workers

_WORTH = 12
"""Months from which on workers are worth starting."""

_WORTH_YEARS = 4
"""Years from which on they are."""

_KINDS = ("rows", "share", "searched")
"""What is remembered of a month."""


def gather(
    collection: Collection,
    stamps: Stamps,
    site: Site,
    handwritten: Mapping[str, str],
    hurried: bool,
    shard: Shard | None,
    docs: Path,
    cache: Cache,
    progress: Report,
) -> Gathered:
    """Bring what is made by month and by year up to date; when ``hurried``, only where there is nothing yet.

    Of a ``shard``, only its share of the months is.
    """
    pages = cache.made(
        "searched-pages", key_of(sorted(handwritten.items())), list, lambda: searched_pages(handwritten)
    )
    given = _Given(collection, site, cache, months(collection, stamps), pages)
    key = key_of_all(collection, stamps)
    tables = Tables(docs, cache, given.rows, given.months)
    waits = hurried and bool(cache.memory.index[1])
    if not waits:
        given.renew_months(shard, progress)
        if shard is None:
            tables.keep_layout(key, given.share)
            progress("Indexing", 0, 0)
            given.renew_years()
    index_paths, index = given.index(as_it_is=waits or shard is not None)
    return Gathered(
        key,
        given.months,
        tables,
        given.share,
        given.searched,
        index_paths,
        index,
        given.pages,
        cache.made(
            "related",
            key_of_related(collection.digests),
            list,
            lambda: related_digests(collection.digests),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Given:
    """What is gathered from, and how to get each part of it: as it is remembered, else made."""

    collection: Collection
    site: Site
    cache: Cache
    months: Sequence[Month]
    pages: Sequence[Contribution]

    def rows(self, month: Month) -> Mapping[str, bytes]:
        kept = self.cache.value(f"rows-{month.name}", month.key, dict)
        return kept or rows_of(month, self.collection, self.site)

    def share(self, month: Month) -> Share:
        kept = self.cache.value(f"share-{month.name}", month.key, Share)
        return kept or share_of(month, self.collection, self.rows(month))

    def searched(self, month: Month) -> list[Contribution]:
        kept = self.cache.value(f"searched-{month.name}", month.key, list)
        return searched_of(month, self.collection) if kept is None else kept

    def years(self) -> list[tuple[str, str, list[Month]]]:
        """Return each year with its key and its months, the earliest first."""
        by_year = groupby(reversed(self.months), lambda month: month.year)
        found = [(year, list(of)) for year, of in by_year]
        return [(year, key_of([month.key for month in of]), of) for year, of in found]

    def index(self, as_it_is: bool) -> tuple[Callable[[], Sequence[str]], Callable[[], Mapping[str, str]]]:
        """Return what gives the paths of the index of the search, and what gives its files.

        Unless it is taken ``as_it_is``, another process begins to make it where something has changed for it.
        """
        key = key_of(self.pages, [key for _, key, _ in self.years()])
        known, paths = self.cache.memory.index
        if as_it_is or known == key:
            return (lambda: paths), once(self._index)
        files = once(ahead(self._index))

        def made() -> Sequence[str]:
            self.cache.memory.index = (key, tuple(files()))
            return self.cache.memory.index[1]

        return made, files

    def _index(self) -> dict[str, str]:
        return index_of_all(
            {
                year: self.cache.value(f"year-{year}", key, YearIndex) or self._index_of(of)
                for year, key, of in self.years()
            },
            self.pages,
        )

    def renew_months(self, shard: Shard | None, progress: Report) -> None:
        stale = [
            month
            for month in self.months
            if not all(self.cache.has(f"{kind}-{month.name}", month.key) for kind in _KINDS)
            and (shard is None or shard.holds(month.name))
        ]

        def make(month: Month) -> tuple[dict[str, bytes], Share, list[Contribution]]:
            rows = rows_of(month, self.collection, self.site)
            return rows, share_of(month, self.collection, rows), searched_of(month, self.collection)

        made = in_workers(make, stale, lambda done, total: progress("Gathering", done, total), fewest=_WORTH)
        for month, values in zip(stale, made, strict=True):
            for kind, value in zip(_KINDS, values, strict=True):
                self.cache.keep(f"{kind}-{month.name}", month.key, value)

    def renew_years(self) -> None:
        stale = [entry for entry in self.years() if not self.cache.has(f"year-{entry[0]}", entry[1])]
        made = in_workers(lambda entry: self._index_of(entry[2]), stale, fewest=_WORTH_YEARS)
        for (year, key, _), index in zip(stale, made, strict=True):
            self.cache.keep(f"year-{year}", key, index)

    def _index_of(self, months: Sequence[Month]) -> YearIndex:
        return index_of_year([self.searched(month) for month in months])
