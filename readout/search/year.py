"""The index of one year's documents: numbers in it change with that year's documents only."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readout.search.coding import code
from readout.search.document import LEVELS, Contribution


@dataclass(frozen=True, slots=True)
class Run:
    """Where one term stands in the documents of a year."""

    documents: int
    """How many have it."""
    postings: str
    """For each, the gap to the number of the one before, times LEVELS, plus its level; coded."""
    positions: str
    """For each, the number of positions and the gaps between them; coded."""


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
    last: dict[str, int] = {}
    postings: dict[str, list[str]] = {}
    positions: dict[str, list[str]] = {}
    values: dict[tuple[str, str, str], list[int]] = {}
    told = hashlib.sha256()
    for number, one in enumerate(in_order(contributions)):
        told.update(f"{one.file}\n{one.further}\n".encode())
        for value in one.values:
            values.setdefault(value, []).append(number)
        terms = one.terms.split(" ") if one.terms else []
        for term, level, places in zip(terms, one.levels, one.positions.split("\n"), strict=False):
            if term in last:
                gap = number - last[term] - 1
                postings[term].append(code(gap * LEVELS + int(level)))
                positions[term].append(places)
            else:
                postings[term] = [code(number * LEVELS + int(level))]
                positions[term] = [places]
            last[term] = number
    runs = {
        term: Run(len(found), "".join(found), "".join(positions[term])) for term, found in postings.items()
    }
    told.update(repr(sorted(values.items())).encode())
    return YearIndex(
        len(contributions), runs, {value: tuple(n) for value, n in values.items()}, told.hexdigest()
    )
