"""A second opinion on the lines that the weights alone leave in doubt: the sum of many small decision trees.

Weights add up, each for itself; trees ask one question after another, so that the same short line counts
for something else inside a long article and below it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import exp

from readout.cleaning.clean_columns import Column
from readout.cleaning.clean_features import best_run, running_total
from readout.cleaning.clean_lines import NO_END, Line

Figures = dict[str, Sequence[float]]
"""By name, one figure for each line."""
Tree = list["str | float | Tree"]
"""``[figure, limit, tree up to the limit, tree above it]``, or ``[score]`` at the end."""

_LONGEST = 60
_FAR = 999.0
_NEIGHBOURS = (-4, -3, -2, -1, 1, 2, 3, 4)
_WINDOWS = (4, 10, 25)


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


def figures(lines: list[Line], first: list[float], columns: Mapping[str, Column]) -> Figures:
    """Return what the trees may ask of each line; ``first`` are the scores of the first look."""
    n = len(lines)
    chance = [1 / (1 + exp(-max(-30.0, min(30.0, score)))) for score in first]
    sizes = [min(line.size, _LONGEST) for line in lines]
    signed = [-size if line.end == NO_END else size for size, line in zip(sizes, lines, strict=True)]
    likely = [c * size for c, size in zip(chance, sizes, strict=True)]
    weighed, total, chances = running_total(likely), running_total(sizes), running_total(chance)
    sure = [c > 0.7 and size >= 12 for c, size in zip(chance, sizes, strict=True)]
    unlikely = [size - own for size, own in zip(sizes, likely, strict=True)]
    start, end = best_run(
        [max(-3.0, min(3.0, s)) * (size + 1) ** 0.5 for s, size in zip(first, sizes, strict=True)]
    )
    kept = [line for line, c in zip(lines, chance, strict=True) if c > 0.6]
    median = sorted(line.size for line in kept)[len(kept) // 2] if kept else 20
    ending = sum(c for c, line in zip(chance, lines, strict=True) if line.ends) / (chances[-1] or 1)
    found: Figures = {name: column.values for name, column in columns.items()}
    found |= {
        "words": [min(line.size, 200) for line in lines],
        "words and end": signed,
        "share of small words": [line.stop for line in lines],
        "share of capitals": [line.caps for line in lines],
        "first score": first,
        "words by the median": [line.size / median for line in lines],
        "article passed": [passed / (weighed[-1] or 1) for passed in weighed[:-1]],
        "lines after the run's start": [place - start for place in range(n)],
        "lines before the run's end": [end - 1 - place for place in range(n)],
        "unlikely words since text": doubtful_words(running_total(unlikely), sure),
        "unlikely words until text": doubtful_words(running_total(unlikely[::-1]), sure[::-1])[::-1],
        "part of the page": [place / n for place in range(n)],
        "the page's lines": [n] * n,
        "the page's likely words": [weighed[-1]] * n,
        "the page's share of likely words": [weighed[-1] / (total[-1] or 1)] * n,
        "the page's best score": [max(first, default=0.0)] * n,
        "the page's median": [median] * n,
        "the page's share of sentences": [ending] * n,
        "the run's lines": [end - start] * n,
        "the run's share": [(weighed[end] - weighed[start]) / (weighed[-1] or 1)] * n,
        "the page's sure lines": [sum(sure)] * n,
    }
    for away in _NEIGHBOURS:
        found[f"first score {away:+}"] = shifted(first, away, -9.0)
        found[f"words and end {away:+}"] = shifted(signed, away, 0.0)
    for reach in _WINDOWS:
        above = [(max(0, place - reach), place) for place in range(n)]
        below = [(place + 1, min(n, place + 1 + reach)) for place in range(n)]
        for name, ends in (("above", above), ("below", below)):
            found[f"likely lines {name}, {reach}"] = [(chances[b] - chances[a]) / reach for a, b in ends]
            found[f"likely words {name}, {reach}"] = [
                (weighed[b] - weighed[a]) / ((total[b] - total[a]) or 1) for a, b in ends
            ]
    return found


class Forest:
    """Trees made ready to be asked: Python runs one expression of nested conditions much faster than a loop."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self._names: list[str] = []
        terms = " + ".join(self._expression(tree) for tree in trees)
        # What is evaluated has numbers and list places only; no text of the file gets into it.
        self._sum: Callable[[Sequence[float]], float] = eval(f"lambda line: {terms or 0.0}")

    def _expression(self, tree: Tree) -> str:
        if len(tree) == 1:
            (score,) = tree
            return repr(float(score))  # type: ignore[arg-type]
        name, limit, low, high = tree
        if name not in self._names:
            self._names.append(str(name))
        place, most = self._names.index(str(name)), float(limit)  # type: ignore[arg-type]
        branches = [self._expression(branch) for branch in (low, high) if isinstance(branch, list)]
        return f"({branches[0]} if line[{place}] <= {most!r} else {branches[1]})"

    def scores(self, asked: Figures, places: Iterable[int]) -> list[float]:
        """Return the sum of the trees' scores for each of the lines at ``places``."""
        used = [asked[name] for name in self._names]
        return [self._sum([values[place] for values in used]) for place in places]
