"""A second opinion on the lines that the weights alone leave in doubt: the sum of many small decision trees.

Weights add up, each for itself; trees ask one question after another, so that the same short line counts
for something else inside a long article and below it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import sub

from readout.cleaning.lines.line import NO_END, Line
from readout.cleaning.weighing.columns import Column, chosen
from readout.cleaning.weighing.features import running_total
from readout.cleaning.weighing.opinion import Opinion
from readout.cleaning.weighing.wording import pairs_shared, wording

Figures = dict[str, Sequence[float]]
"""By name, one figure for each line."""
Tree = list["str | float | Tree"]
"""``[figure, limit, tree up to the limit, tree above it]``, or ``[score]`` at the end.

The limits of a figure that is always a whole number are whole numbers.
"""

_FAR = 999.0
_NEIGHBOURS = (-1, 1)
_WINDOWS = (10, 25)


def shifted(values: Sequence[float], away: int, none: float) -> list[float]:
    """Return the values of the lines ``away`` lines below (above if negative), ``none`` beyond the page."""
    n = len(values)
    fill = [none] * min(abs(away), n)
    return [*fill, *values[: max(0, n + away)]] if away < 0 else [*values[away:], *fill]


def doubtful_words(doubt: list[float], sure: list[bool]) -> list[float]:
    """Return how many unlikely words stand between each line and the last sure one above it.

    ``doubt`` are running totals: of the unlikely words above each line, and last of all.
    """
    found, last = [], -1
    for place, is_sure in enumerate(sure):
        found.append(min(300.0, doubt[place] - doubt[last + 1]) if last >= 0 else _FAR)
        if is_sure:
            last = place
    return found


def figures(
    lines: list[Line], opinion: Opinion, columns: Mapping[str, Column], places: Sequence[int]
) -> Figures:
    """Return what the trees may ask of the lines at ``places``; ``opinion`` is what the first look made of all."""
    n, at = len(lines), chosen(places)
    first, chance, sizes, median = opinion.scores, opinion.chance, opinion.sizes, opinion.median
    (start, end), sure, weighed = opinion.run, opinion.sure, opinion.passed
    signed = [-size if line.end == NO_END else size for size, line in zip(sizes, lines, strict=True)]
    total, summed = running_total(sizes), running_total(chance)
    unlikely = list(map(sub, sizes, opinion.likely))
    ending = sum([c for c, line in zip(chance, lines, strict=True) if line.ends]) / (summed[-1] or 1)
    since = doubtful_words(running_total(unlikely), sure)
    until = doubtful_words(running_total(unlikely[::-1]), sure[::-1])[::-1]
    asked = [lines[place] for place in places]
    of_the_page = {
        "the page's lines": n,
        "the page's likely words": weighed[-1],
        "the page's share of likely words": weighed[-1] / (total[-1] or 1),
        "the page's best score": max(first, default=0.0),
        "the page's median": median,
        "the page's share of sentences": ending,
        "the run's lines": end - start,
        "the run's share": (weighed[end] - weighed[start]) / (weighed[-1] or 1),
        "the page's sure lines": sum(sure),
    }
    found: Figures = {name: at(column.values) for name, column in columns.items()}
    found |= {name: [figure] * len(places) for name, figure in of_the_page.items()}
    found |= {
        "words": [min(line.size, 200) for line in asked],
        "words and end": at(signed),
        "share of small words": [line.small_words for line in asked],
        "share of capitals": [line.caps for line in asked],
        "first score": at(first),
        "words by the median": [line.size / median for line in asked],
        "article passed": [weighed[place] / (weighed[-1] or 1) for place in places],
        "lines after the run's start": [place - start for place in places],
        "lines before the run's end": [end - 1 - place for place in places],
        "unlikely words since text": at(since),
        "unlikely words until text": at(until),
        "part of the page": [place / n for place in places],
    }
    found |= wording(asked) | {"pairs of the article": pairs_shared(lines, sure, places)}
    for away in _NEIGHBOURS:
        found[f"first score {away:+}"] = at(shifted(first, away, -9.0))
        found[f"words and end {away:+}"] = at(shifted(signed, away, 0.0))
    for reach in _WINDOWS:
        above = [(max(0, place - reach), place) for place in places]
        below = [(place + 1, min(n, place + 1 + reach)) for place in places]
        for name, ends in (("above", above), ("below", below)):
            found[f"likely lines {name}, {reach}"] = [(summed[b] - summed[a]) / reach for a, b in ends]
            found[f"likely words {name}, {reach}"] = [
                (weighed[b] - weighed[a]) / ((total[b] - total[a]) or 1) for a, b in ends
            ]
    return found


class Forest:
    """Trees made ready to be asked: Python runs one expression of nested conditions much faster than a loop."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self._names: dict[str, str] = {}
        self._fractions: set[str] = set()
        terms = " + ".join(self._expression(tree) for tree in trees)
        # What is evaluated has numbers and names made here only; no text of the file gets into it.
        self._sum: Callable[..., float] = eval(f"lambda {', '.join(self._names.values())}: {terms or 0.0}")

    def _expression(self, tree: Tree) -> str:
        if len(tree) == 1:
            (score,) = tree
            return repr(float(score))  # type: ignore[arg-type]
        name, limit, low, high = tree
        figure = self._names.setdefault(str(name), f"f{len(self._names)}")
        if isinstance(limit, float):
            self._fractions.add(str(name))
        branches = [self._expression(branch) for branch in (low, high) if isinstance(branch, list)]
        return f"({branches[0]} if {figure} <= {limit!r} else {branches[1]})"

    def scores(self, asked: Figures, n: int) -> list[float]:
        """Return the sum of the trees' scores for each of the ``n`` lines that were ``asked``."""
        if not self._names:
            return [self._sum()] * n
        # Python compares two numbers of one kind much faster than a whole number and a float.
        fit = [map(float, asked[name]) if name in self._fractions else asked[name] for name in self._names]
        return list(map(self._sum, *fit))
