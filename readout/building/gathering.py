"""What is made by month and by year, made anew for those in which something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

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

_KEPT: Mapping[type, Sequence[Callable[..., object]]] = {
    Month: (Months.rows, Months.phrases, Months.searched, Months.listed),
    Year: (Months.year_index,),
}
"""The methods of which is remembered what they return, by what they take."""

Period = TypeVar("Period", Month, Year)

Value = TypeVar("Value")


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
    months = _Remembered(collection, stamps, site, cache)
    waits = preview and bool(cache.memory.index[1])
    stale = [] if waits else months.stale(months.all)
    if shard is not None:
        stale = [month for month in stale if shard.holds(month.name)]

    def renew(progress: Report) -> None:
        months.renew(stale, _WORTH, partial(progress, "Gathering"))
        if shard is None and not waits:
            progress("Indexing", 0, 0)
            months.renew(months.stale(months.years), _WORTH_YEARS)

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

    def __init__(self, collection: Collection, stamps: Stamps, site: Site, cache: Cache) -> None:
        digests, texts = collection.digests, read_handwritten()
        pages = cache.made("searched-pages", key_of(sorted(texts.items())), lambda: searched_pages(texts))
        related = cache.made("related", key_of_related(digests), lambda: related_digests(digests))
        super().__init__(collection, stamps, site, pages, related)
        self._cache = cache
        self._being_made: Callable[[], tuple[dict[str, str], Mapping[str, str]]] | None = None
        """Waits for the process that makes the index, and returns the keys of what it kept, and the index."""

    def rows(self, month: Month) -> Mapping[str, bytes]:
        return self._kept(Months.rows, month)

    def phrases(self, month: Month) -> Sequence[Hit]:
        return self._kept(Months.phrases, month)

    def searched(self, month: Month) -> Sequence[Contribution]:
        return self._kept(Months.searched, month)

    def listed(self, month: Month) -> Mapping[str, str]:
        return self._kept(Months.listed, month)

    def year_index(self, year: Year) -> YearIndex:
        return self._kept(Months.year_index, year)

    def _kept(self, method: Callable[[Months, Period], Value], period: Period) -> Value:
        value: Value | None = self._cache.value(_name(method, period), period.key)
        return method(self, period) if value is None else value

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

    def stale(self, periods: Sequence[Period]) -> list[Period]:
        """Return the months or years of which something is not remembered as it would be made now."""
        has = self._cache.has
        return [
            one for one in periods if not all(has(_name(method, one), one.key) for method in _KEPT[type(one)])
        ]

    def renew(
        self,
        stale: Sequence[Period],
        worth: int,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """Make what is remembered of months or years anew, from ``worth`` of them on in workers."""

        def make(period: Period) -> list[tuple[str, object]]:
            made = [(_name(method, period), method(self, period)) for method in _KEPT[type(period)]]
            return [(name, self._cache.stored(name, period.key, value)) for name, value in made]

        for period, made in zip(stale, in_workers(make, stale, progress, fewest=worth), strict=True):
            for name, unstored in made:
                self._cache.take_up(name, period.key, unstored)


def _name(method: Callable[..., object], period: Month | Year) -> str:
    return f"{method.__name__}-{period.name}"
