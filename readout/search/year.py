"""The index of one year's documents: numbers in it change with that year's documents only."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from readout.search.coding import code
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
    # By term: the number of the last document that has it; then what each says of it, level and positions in turn.
    found: dict[str, list[Any]] = {}
    values: dict[tuple[str, str, str], list[int]] = {}
    told = hashlib.sha256()
    for number, one in enumerate(in_order(contributions)):
        told.update(f"{one.file}\n{one.further}\n".encode())
        for value in one.values:
            values.setdefault(value, []).append(number)
        terms = one.terms.split(" ") if one.terms else []
        for term, level, places in zip(terms, map(int, one.levels), one.positions.split("\n"), strict=False):
            if run := found.get(term):
                run += code((number - run[0] - 1) * LEVELS + level), places
                run[0] = number
            else:
                found[term] = [number, code(number * LEVELS + level), places]
    runs: dict[str, Run] = {
        term: (len(run) // 2, "".join(run[1::2]), "".join(run[2::2])) for term, run in found.items()
    }
    told.update(repr(values).encode())
    return YearIndex(
        len(contributions), runs, {value: tuple(n) for value, n in values.items()}, told.hexdigest()
    )
