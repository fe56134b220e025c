"""The tables of the open data, joined of what each month puts into them.

What a month put into them in the last build is cut out of its tables, where they are as it left them: reading the rows
of every month takes far longer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from readout import shell
from readout.building.memory.cache import Cache
from readout.rendering.opendata.tables import FOLDER, TABLES, head, whole_tables
from readout.rendering.task import Joined
from readout.rendering.tasks.months import Month
from readout.rendering.tasks.tasks import DATA

_LAYOUT = "layout"


class Tables:
    """Makes the tables when it is called."""

    def __init__(
        self,
        docs: Path,
        cache: Cache,
        key: str,
        rows: Callable[[Month], Mapping[str, bytes]],
        months: Sequence[Month],
    ) -> None:
        """``key`` is what the tables are made for; ``rows`` returns what a month puts into each, where that has to be
        asked.
        """
        self._docs, self._cache, self._key = docs, cache, key
        self._rows, self._months = rows, months
        made_for = cache.memory.tasks.get(DATA, "")
        self._before: list[tuple[str, Mapping[str, int]]] = cache.value(_LAYOUT, made_for, list) or []
        """The months of the tables as they were left, in order: the key of each, and the bytes of its rows by table."""

    def __call__(self) -> Mapping[str, Joined]:
        """Return the tables whole, by their file's name, and remember where in them the months are."""
        left = self._left()
        rows = [left.get(month.key) or self._rows(month) for month in self._months]
        laid = [
            (month.key, {file: len(lines) for file, lines in of.items()})
            for month, of in zip(self._months, rows, strict=True)
        ]
        self._cache.keep(_LAYOUT, self._key, laid)
        return whole_tables(rows)

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
