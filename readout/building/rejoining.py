"""The tables of the open data, joined of what each month puts into them.

What a month put into them in the last build is cut out of its tables, where they are as it left them: reading the rows
of every month takes far longer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from readout import shell
from readout.building.cache import Cache
from readout.rendering.everything.months import Month, Portion
from readout.rendering.everything.render import DATA
from readout.rendering.opendata.tables import FOLDER, TABLES, head, whole_tables
from readout.rendering.task import Joined

_LAYOUT = "layout"


class Tables:
    """Makes the tables when it is called."""

    def __init__(
        self,
        docs: Path,
        cache: Cache,
        rows: Callable[[Month], Mapping[str, bytes]],
        months: Sequence[Month],
    ) -> None:
        """``rows`` returns what a month puts into each table, where that has to be asked."""
        self._docs, self._cache, self._rows, self._months = docs, cache, rows, months
        made_for = cache.memory.tasks.get(DATA, "")
        # Read now: another process may soon keep the next layout in its place.
        self._before: list[tuple[str, Mapping[str, int]]] = cache.value(_LAYOUT, made_for, list) or []
        """The months of the tables as they were left, in order: the key of each, and the bytes of its rows by table."""

    def keep_layout(self, key: str, portion: Callable[[Month], Portion]) -> None:
        """Remember the months of the tables that are about to be made for ``key``."""
        if not self._cache.has(_LAYOUT, key):
            known = dict(self._before)
            laid = [(month.key, known.get(month.key) or portion(month).sizes) for month in self._months]
            self._cache.keep(_LAYOUT, key, laid)

    def __call__(self) -> Mapping[str, Joined]:
        """Return the tables whole, by their file's name."""
        left = self._left()
        return whole_tables([left.get(month.key) or self._rows(month) for month in self._months])

    def _left(self) -> dict[str, dict[str, memoryview]]:
        """Return what months put into the tables as they were left, by the month's key; nothing where they are not."""
        found: dict[str, dict[str, memoryview]] = {key: {} for key, _ in self._before}
        for table in TABLES:
            path = f"{FOLDER}/{table.file}"
            kept, file = self._cache.memory.docs.get(path), self._docs / path
            if kept is None or not file.is_file() or shell.seen(file) != kept[0]:
                return {}
            whole = shell.mapped(file)
            sizes = [sizes[table.file] for _, sizes in self._before]
            ends = list(accumulate(sizes, initial=len(head(table))))
            if ends[-1] != len(whole):
                return {}
            for (key, _), (start, end) in zip(self._before, pairwise(ends), strict=True):
                found[key][table.file] = whole[start:end]
        return found
