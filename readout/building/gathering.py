"""What is made by month and by year, made anew for those in which something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from readout.building.docs_folder.handwritten import read_handwritten
from readout.building.memory.cache import Cache
from readout.building.shares.shard import Shard
from readout.model import Collection
from readout.rendering.digest.related import key_of_related, related_digests
from readout.rendering.overviews.glossary import Hit
from readout.rendering.settings import Site
from readout.rendering.task import Stamps, key_of
from readout.rendering.tasks.months import Month, Months, Year, searched_pages
from readout.search.document import Contribution
from readout.search.year import YearIndex
from readout.shell import Report
from readout.workers import ahead, in_workers

_WORTH = 12
"""Months from which on workers are worth starting."""

_WORTH_YEARS = 4
"""Years from which on they are."""

_KINDS: Mapping[str, type] = {"rows": dict, "phrases": tuple, "searched": list, "listed": dict}
"""What is remembered of a month: what these methods of ``Months`` return."""


def gather(
    collection: Collection,
    stamps: Stamps,
    site: Site,
    preview: bool,
    shard: Shard | None,
    cache: Cache,
    progress: Report,
) -> Months:
    """Bring what is made by month and by year up to date; in a ``preview``, only where there is nothing yet.

    Of a ``shard``, only its share of the months is.
    """
    digests, handwritten = collection.digests, read_handwritten()
    pages = cache.made(
        "searched-pages", key_of(sorted(handwritten.items())), list, lambda: searched_pages(handwritten)
    )
    related = cache.made("related", key_of_related(digests), list, lambda: related_digests(digests))
    months = _Remembered(cache, collection, stamps, site, pages, related)
    waits = preview and bool(cache.memory.index[1])
    stale = [] if waits else months.stale(shard)

    def renew(progress: Report) -> None:
        months.renew(stale, progress)
        if shard is None and not waits:
            progress("Indexing", 0, 0)
            months.renew_years()

    # Where only a few months are stale, the process that makes the index renews them, on disk. This one goes on
    # meanwhile, and what it needs of them before it makes for itself.
    few = shard is None and cache.store.keeps and len(stale) < _WORTH
    if not few:
        renew(progress)
    months.begin_index(
        waits or shard is not None, partial(renew, lambda stage, done, total: None) if few else lambda: None
    )
    return months


class _Remembered(Months):
    """Takes what is remembered of each month, and makes only what is not."""

    def __init__(self, cache: Cache, *given: Any) -> None:
        """``given`` is what ``Months`` takes."""
        super().__init__(*given)
        self._cache = cache
        self._being_made: Callable[[], tuple[dict[str, str], Mapping[str, str]]] | None = None
        """Waits for the process that makes the index, and returns the keys of what it kept, and the index."""

    def rows(self, month: Month) -> Mapping[str, bytes]:
        return self._kept("rows", month) or super().rows(month)

    def phrases(self, month: Month) -> Sequence[Hit]:
        kept = self._kept("phrases", month)
        return super().phrases(month) if kept is None else kept

    def searched(self, month: Month) -> Sequence[Contribution]:
        return self._kept("searched", month) or super().searched(month)

    def listed(self, month: Month) -> Mapping[str, str]:
        return self._kept("listed", month) or super().listed(month)

    def _kept(self, kind: str, month: Month) -> Any:
        return self._cache.value(f"{kind}-{month.name}", month.key, _KINDS[kind])

    def year_index(self, year: Year) -> YearIndex:
        return self._cache.value(f"year-{year.name}", year.key, YearIndex) or super().year_index(year)

    def begin_index(self, as_it_is: bool, renew: Callable[[], None]) -> None:
        """Begin to make the index in another process, unless it is taken ``as_it_is`` or nothing changed for it.

        There too, and before, what is kept is brought up to date with ``renew``.
        """
        self._index_key = key_of(self.pages, [year.key for year in self.years])
        memory = self._cache.memory
        if as_it_is or memory.index[0] == self._index_key:
            renew()
            return

        def begin() -> tuple[dict[str, str], Mapping[str, str]]:
            renew()
            return memory.values, Months.index(self)

        self._being_made = ahead(begin)

    def index_paths(self) -> Sequence[str]:
        memory = self._cache.memory
        if self._being_made:
            values, files = self._being_made()
            memory.values |= values
            memory.index = (self._index_key, tuple(files))
        return memory.index[1]

    def index(self) -> Mapping[str, str]:
        return self._being_made()[1] if self._being_made else super().index()

    def stale(self, shard: Shard | None) -> list[Month]:
        """Return the months of which something is to be made, of a ``shard`` only those of its share."""
        return [
            month
            for month in self.all
            if not all(self._cache.has(f"{kind}-{month.name}", month.key) for kind in _KINDS)
            and (shard is None or shard.holds(month.name))
        ]

    def renew(self, stale: Sequence[Month], progress: Report) -> None:
        """Make what is remembered of months anew."""

        def make(month: Month) -> list[object]:
            return [
                self._cache.stored(f"{kind}-{month.name}", month.key, getattr(Months, kind)(self, month))
                for kind in _KINDS
            ]

        made = in_workers(make, stale, lambda done, total: progress("Gathering", done, total), fewest=_WORTH)
        for month, unstored in zip(stale, made, strict=True):
            for kind, value in zip(_KINDS, unstored, strict=True):
                self._cache.take_up(f"{kind}-{month.name}", month.key, value)

    def renew_years(self) -> None:
        """Make the index of each year anew that a month changed for."""

        def make(year: Year) -> YearIndex | None:
            return self._cache.stored(f"year-{year.name}", year.key, Months.year_index(self, year))

        stale = [year for year in self.years if not self._cache.has(f"year-{year.name}", year.key)]
        for year, unstored in zip(stale, in_workers(make, stale, fewest=_WORTH_YEARS), strict=True):
            self._cache.take_up(f"year-{year.name}", year.key, unstored)
