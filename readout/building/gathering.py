"""What is made by month and by year, made anew for those in which something changed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from readout.cache import Cache
from readout.model import Collection
from readout.rendering.shares import (
    Gathered,
    Month,
    Share,
    index_of_all,
    index_of_year,
    months,
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
from readout.workers import in_workers

_WORTH = 12
"""Months from which on workers are worth starting."""

_WORTH_YEARS = 4


def gather(
    collection: Collection,
    stamps: Stamps,
    site: Site,
    handwritten: Mapping[str, str],
    hurried: bool,
    shard: Shard | None,
    cache: Cache,
    progress: Report,
) -> Gathered:
    """Bring what is made by month and by year up to date; when ``hurried``, only where there is nothing yet.

    Of a ``shard``, only its share of the months is.
    """
    found, memory = months(collection, stamps), cache.memory
    pages = searched_pages(handwritten)

    def make(month: Month) -> tuple[Share, list[Contribution]]:
        return share_of(month, collection, site), searched_of(month, collection)

    def kept(month: Month) -> Share:
        return cache.value(f"share-{month.name}", month.key, Share) or share_of(month, collection, site)

    def searched(month: Month) -> list[Contribution]:
        found = cache.value(f"searched-{month.name}", month.key, list)
        return searched_of(month, collection) if found is None else found

    years = {year: list(of) for year, of in groupby(reversed(found), lambda month: month.year)}
    keys = {year: key_of([month.key for month in of]) for year, of in years.items()}

    def index_year(year: str) -> YearIndex:
        return index_of_year([searched(month) for month in years[year]])

    whole = key_of(pages, sorted(keys.items()))

    def index() -> dict[str, str]:
        if files := cache.value("index", whole, dict):
            return files
        indexes = {
            year: cache.value(f"year-{year}", key, YearIndex) or index_year(year)
            for year, key in keys.items()
        }
        return index_of_all(indexes, pages)

    if not (hurried and memory.index):
        stale = [
            month
            for month in found
            if not all(cache.has(f"{kind}-{month.name}", month.key) for kind in ("share", "searched"))
            and (shard is None or shard.holds(month.name))
        ]
        made = in_workers(make, stale, lambda done, total: progress("Gathering", done, total), fewest=_WORTH)
        for month, (new, contributions) in zip(stale, made, strict=True):
            cache.keep(f"share-{month.name}", month.key, new)
            cache.keep(f"searched-{month.name}", month.key, contributions)
    if not (hurried and memory.index) and shard is None:
        progress("Indexing", 0, 0)
        old = [year for year, key in keys.items() if not cache.has(f"year-{year}", key)]
        for year, new_index in zip(old, in_workers(index_year, old, fewest=_WORTH_YEARS), strict=True):
            cache.keep(f"year-{year}", keys[year], new_index)
        if not cache.has("index", whole):
            files = index()
            memory.index = tuple(files)
            cache.keep("index", whole, files)
    return Gathered(found, kept, searched, memory.index, index, pages)
