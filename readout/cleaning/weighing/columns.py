"""Columns of features: for each line of a page one small whole number that names the feature's value."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")


class Column(NamedTuple):
    """One feature of every line."""

    values: list[int]
    width: int
    """How many values the feature can take: each of ``values`` is below it."""


def flags(values: Iterable[object]) -> Column:
    """Return a column of yes (1) and no (0)."""
    return Column([1 if value else 0 for value in values], 2)


def steps(values: Iterable[float], edges: Sequence[float]) -> Column:
    """Return which part of the scale cut at ``edges`` each value falls in."""
    return Column(list(map(partial(bisect_right, edges), values)), len(edges) + 1)


def rising(values: Sequence[float], edges: Sequence[float]) -> Column:
    """Return the same as ``steps``, more quickly, for values none of which is below the one before it."""
    found: list[int] = []
    for step, end in enumerate([*(bisect_left(values, edge) for edge in edges), len(values)]):
        found += [step] * (end - len(found))
    return Column(found, len(edges) + 1)


def falling(values: Sequence[float], edges: Sequence[float]) -> Column:
    """Return the same as ``steps`` for values none of which is above the one before it."""
    return Column(rising(values[::-1], edges).values[::-1], len(edges) + 1)


def cross(first: Column, second: Column) -> Column:
    """Return the two features taken together."""
    n = second.width
    return Column([a * n + b for a, b in zip(first.values, second.values, strict=True)], first.width * n)


def neighbour(column: Column, away: int) -> Column:
    """Return the feature of the line ``away`` lines below (above if negative); one value more says "none"."""
    none = [column.width] * min(abs(away), len(column.values))
    values = none + column.values[:away] if away < 0 else column.values[away:] + none
    return Column(values, column.width + 1)


def scores(columns: Mapping[str, Column], learned: Mapping[str, list[float]]) -> list[float]:
    """Return for each line the sum of the weights that its features' values have in ``learned``."""
    weighed = [chosen(columns[name].values)(weight) for name, weight in learned.items()]
    return list(map(sum, zip(*weighed, strict=True)))


def chosen(places: Sequence[int]) -> Callable[[Sequence[_T]], Sequence[_T]]:
    """Return what picks the values at ``places`` out of a sequence: much faster than one after the other."""
    if len(places) < 2:
        return lambda values: [values[place] for place in places]
    return itemgetter(*places)
