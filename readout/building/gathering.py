"""What is made by month and by year, made anew for those in which something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache as once
from functools import partial
from itertools import groupby
from pathlib import Path

from readout.building.cache import Cache
from readout.building.rejoining import Tables
from readout.building.shards import Shard
from readout.model import Collection, Digest
from readout.rendering.digest.related import key_of_related, related_digests
from readout.rendering.everything.months import (
    Gathered,
    Month,
    Portion,
    index_of_all,
    key_of_all,
    listed_of,
    month_of,
    months,
    portion_of,
    searched_of,
    searched_pages,
)
from readout.rendering.opendata.fields import Context
from readout.rendering.opendata.tables import context_of, table_rows
from readout.rendering.settings import Site
from readout.rendering.task import Stamps, key_of
from readout.search.document import Contribution
from readout.search.year import YearIndex, year_index
from readout.shell import Report
from readout.workers import ahead, in_workers

_WORTH = 12
"""Months from which on workers are worth starting."""

_WORTH_YEARS = 4
"""Years from which on they are."""

_KINDS = ("rows", "portion", "searched", "listed")
"""What is remembered of a month."""


def gather(
    collection: Collection,
    stamps: Stamps,
    site: Site,
    handwritten: Mapping[str, str],
    preview: bool,
    shard: Shard | None,
    docs: Path,
    cache: Cache,
    progress: Report,
) -> Gathered:
    """Bring what is made by month and by year up to date; in a ``preview``, only where there is nothing yet.

    Of a ``shard``, only its share of the months is.
    """
    digests = collection.digests
    pages = cache.made(
        "searched-pages", key_of(sorted(handwritten.items())), list, lambda: searched_pages(handwritten)
    )
    given = _Given(collection, context_of(collection, site), cache, months(collection, stamps), pages)
    key = key_of_all(collection, stamps)
    tables = Tables(docs, cache, given.rows, given.months)
    waits = preview and bool(cache.memory.index[1])
    stale = [] if waits else given.stale_months(shard)

    def renew(progress: Report) -> None:
        given.renew_months(stale, progress)
        if shard is None and not waits:
            tables.keep_layout(key, given.portion)
            progress("Indexing", 0, 0)
            given.renew_years()

    # Where only a few months are stale, the process that makes the index renews them, on disk. This one goes on
    # meanwhile, and what it needs of them before it makes for itself.
    few = shard is None and cache.store.keeps and len(stale) < _WORTH
    if not few:
        renew(progress)
    quietly = partial(renew, lambda stage, done, total: None)
    index_paths, index = given.index(waits or shard is not None, quietly if few else lambda: None)
    return Gathered(
        key=key,
        months=given.months,
        tables=tables,
        portion=given.portion,
        line=given.lines(),
        searched=given.searched,
        index_paths=index_paths,
        index=index,
        handwritten=given.handwritten,
        related=cache.made("related", key_of_related(digests), list, lambda: related_digests(digests)),
    )


@dataclass(frozen=True, slots=True)
class _Given:
    """What is gathered from, and how to get each part of it: as it is remembered, else made."""

    collection: Collection
    context: Context
    cache: Cache
    months: Sequence[Month]
    handwritten: Sequence[Contribution]

    def rows(self, month: Month) -> Mapping[str, bytes]:
        kept = self.cache.value(f"rows-{month.name}", month.key, dict)
        return kept or table_rows(month.digests, self.context)

    def portion(self, month: Month) -> Portion:
        kept = self.cache.value(f"portion-{month.name}", month.key, Portion)
        return kept or portion_of(month, self.collection, self.rows(month))

    def searched(self, month: Month) -> list[Contribution]:
        kept = self.cache.value(f"searched-{month.name}", month.key, list)
        return searched_of(month) if kept is None else kept

    def lines(self) -> Callable[[Digest], str]:
        """Return what gives the line of a digest in the data beside listings."""
        by_name = {month.name: month for month in self.months}

        @once
        def lines_of(name: str) -> Mapping[str, str]:
            kept = self.cache.value(f"listed-{name}", by_name[name].key, dict)
            return kept or listed_of(by_name[name])

        return lambda digest: lines_of(month_of(digest))[digest.id]

    def years(self) -> list[tuple[str, str, list[Month]]]:
        """Return each year with its key and its months, the earliest first."""
        by_year = groupby(reversed(self.months), lambda month: month.year)
        found = [(year, list(of)) for year, of in by_year]
        return [(year, key_of([month.key for month in of]), of) for year, of in found]

    def index(
        self, as_it_is: bool, renew: Callable[[], None]
    ) -> tuple[Callable[[], Sequence[str]], Callable[[], Mapping[str, str]]]:
        """Return what gives the paths of the index of the search, and what gives its files.

        Unless it is taken ``as_it_is``, another process begins to make it where something has changed for it, and to
        ``renew`` what is kept before.
        """
        key = key_of(self.handwritten, [key for _, key, _ in self.years()])
        memory = self.cache.memory
        known, paths = memory.index
        if as_it_is or known == key:
            renew()
            return (lambda: paths), once(self._index)

        def begin() -> tuple[dict[str, str], dict[str, str]]:
            renew()
            return memory.values, self._index()

        result = once(ahead(begin))

        def made() -> Sequence[str]:
            values, files = result()
            memory.values |= values
            memory.index = (key, tuple(files))
            return memory.index[1]

        return made, lambda: result()[1]

    def _index(self) -> dict[str, str]:
        return index_of_all(
            {
                year: self.cache.value(f"year-{year}", key, YearIndex) or self._index_of(of)
                for year, key, of in self.years()
            },
            self.handwritten,
        )

    def stale_months(self, shard: Shard | None) -> list[Month]:
        return [
            month
            for month in self.months
            if not all(self.cache.has(f"{kind}-{month.name}", month.key) for kind in _KINDS)
            and (shard is None or shard.holds(month.name))
        ]

    def renew_months(self, stale: Sequence[Month], progress: Report) -> None:
        def make(month: Month) -> list[object]:
            rows = table_rows(month.digests, self.context)
            portion, searched = portion_of(month, self.collection, rows), searched_of(month)
            values: list[object] = [rows, portion, searched, listed_of(month)]
            return [
                self.cache.stored(f"{kind}-{month.name}", month.key, value)
                for kind, value in zip(_KINDS, values, strict=True)
            ]

        made = in_workers(make, stale, lambda done, total: progress("Gathering", done, total), fewest=_WORTH)
        for month, unstored in zip(stale, made, strict=True):
            for kind, value in zip(_KINDS, unstored, strict=True):
                self.cache.take_up(f"{kind}-{month.name}", month.key, value)

    def renew_years(self) -> None:
        def make(entry: tuple[str, str, list[Month]]) -> YearIndex | None:
            year, key, of = entry
            return self.cache.stored(f"year-{year}", key, self._index_of(of))

        stale = [entry for entry in self.years() if not self.cache.has(f"year-{entry[0]}", entry[1])]
        for (year, key, _), unstored in zip(stale, in_workers(make, stale, fewest=_WORTH_YEARS), strict=True):
            self.cache.take_up(f"year-{year}", key, unstored)

    def _index_of(self, months: Sequence[Month]) -> YearIndex:
        return year_index([one for month in months for one in self.searched(month)])
