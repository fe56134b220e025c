"""What the first look made of the lines of a page, as the second look and the trees take it."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from operator import mul

from readout.cleaning.lines.line import Line
from readout.cleaning.weighing.features import best_run, running_total

_LONGEST = 60
"""Words of one line that count, so that a page in one line does not drown the rest."""
_ROOTS = tuple((size + 1) ** 0.5 for size in range(_LONGEST + 1))
_MOST = 3.0
"""The score beyond which a line counts no more for the run or against it."""
_SURE, _SURE_WORDS = 0.7, 12
_KEPT = 0.6
_USUAL = 20
"""The median where no line is likely."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The scores of a page's lines and what follows from them; one value for each line where there are several."""

    scores: list[float]
    chance: list[float]
    """The scores as probabilities, from 0 to 1."""
    sizes: list[int]
    """Words that count."""
    likely: list[float]
    """Words times probability."""
    passed: list[float]
    """Running totals of the likely words: above each line, and last of all."""
    sure: list[bool]
    run: tuple[int, int]
    """The stretch with the largest sum of scores, where long lines count for more: start and end (not included)."""
    median: int
    """Words of the middle one of the likely lines."""


def opinion_of(lines: list[Line], scores: list[float]) -> Opinion:
    """Return what the ``scores`` of the first look say of the page."""
    chance = [1 / (1 + exp(-score)) for score in scores]
    sizes = [line.size if line.size < _LONGEST else _LONGEST for line in lines]
    likely = list(map(mul, chance, sizes))
    gains = [
        (_MOST if score > _MOST else -_MOST if score < -_MOST else score) * _ROOTS[size]
        for score, size in zip(scores, sizes, strict=True)
    ]
    kept = sorted([line.size for line, c in zip(lines, chance, strict=True) if c > _KEPT]) or [_USUAL]
    return Opinion(
        scores,
        chance,
        sizes,
        likely,
        running_total(likely),
        [c > _SURE and size >= _SURE_WORDS for c, size in zip(chance, sizes, strict=True)],
        best_run(gains),
        kept[len(kept) // 2],
    )
