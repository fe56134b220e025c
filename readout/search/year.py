"""The index of one year's documents: numbers in it change with that year's documents only."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from readout.search.coding import code, gaps
from readout.search.document import LEVELS, Contribution

Run: TypeAlias = tuple[int, str, str]
"""Where one term stands in the documents of a year: how many have it; for each the gap to the number of the one before,
times LEVELS, plus its level, coded; for each the number of positions and the gaps between them, coded.

A plain tuple, since a build takes up a hundred thousand, and records are pickled several times slower.
"""


@dataclass(frozen=True, slots=True)
class YearIndex:
    """The index of the documents of a year, which are numbered from 0 by date and id."""

    documents: int
    runs: Mapping[str, Run]
    """By term, and by pair of terms."""
    values: Mapping[tuple[str, str, str], tuple[int, ...]]
    """The numbers of the documents that have a value, by facet, value and country."""
    fingerprint: str
    """Of all that the year gives to the files, in hexadecimal."""


def in_order(contributions: Sequence[Contribution]) -> list[Contribution]:
    """Return the contributions of a year as they are numbered."""
    return sorted(contributions, key=lambda one: one.order)


def year_index(contributions: Sequence[Contribution]) -> YearIndex:
    """Return the index of a year's documents."""
    # By term: number, level and positions of each document, one after another.
    found: dict[str, list[Any]] = {}
    values: dict[tuple[str, str, str], list[int]] = {}
    told = hashlib.sha256()
    for number, one in enumerate(in_order(contributions)):
        told.update(f"{one.file}\n{one.further}\n".encode())
        for value in one.values:
            values.setdefault(value, []).append(number)
        terms = one.terms.split(" ") if one.terms else []
        for term, level, places in zip(terms, one.levels, one.positions.split("\n"), strict=False):
            if term in found:
                found[term] += number, level, places
            else:
                found[term] = [number, level, places]
    runs = {term: _run(entries[::3], entries[1::3], entries[2::3]) for term, entries in found.items()}
    told.update(repr(values).encode())
    return YearIndex(
        len(contributions), runs, {value: tuple(n) for value, n in values.items()}, told.hexdigest()
    )


def _run(numbers: list[int], levels: list[str], places: list[str]) -> Run:
    postings = [code(gap * LEVELS + int(level)) for gap, level in zip(gaps(numbers), levels, strict=True)]
    return len(numbers), "".join(postings), "".join(places)
