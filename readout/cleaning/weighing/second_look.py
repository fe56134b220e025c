"""What the second decision about a line rests on: what the first made of it and of the lines around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import mul, truediv

from readout.cleaning.lines.line import Line
from readout.cleaning.weighing.columns import Column, cross, neighbour, rising, steps
from readout.cleaning.weighing.features import (
    cues_of,
    gap_steps,
    running_total,
    shapes_and_kinds,
    topic_shares,
    window_sums,
    zones,
)
from readout.cleaning.weighing.opinion import Opinion

_SEEN_AGAIN = (
    "shape and capitals",
    "shape and start",
    "shape and link marks",
    "shape and repetition",
    "kind and a site's words",
    "kind and words of the press",
    "kind and lines until another story",
    "shape and topic",
    "cue and kind",
    "lines after the wide run's start",
    "lines before the wide run's end",
    "kind and text passed",
    "kind and furniture passed",
)
"""Features of the first look that count once more in the second; the rest has been told by the score."""

_SCORE = (-4.0, -3.0, -2.2, -1.6, -1.0, -0.5, 0.0, 0.5, 1.0, 1.6, 2.2, 3.0, 4.0)
_ROUGH = (-2.5, -1.0, 0.0, 1.0, 2.5)
_PASSED = (0.001, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999)
_SURE_GAP = (1, 2, 3, 4, 6, 10, 20, 40)
_MEAN = (0.1, 0.3, 0.5, 0.7, 0.9)
_OPENING = 150
"""Words of the article's opening, by which its subject is known."""
_OPENING_SHARE = (0.001, 0.1, 0.2, 0.35, 0.5, 0.75)
_OPENING_AROUND = (0.02, 0.06, 0.1, 0.15, 0.22, 0.35, 0.6)
_OF_MEDIAN = (0.08, 0.2, 0.35, 0.6, 1.0, 1.8)
_ALIKE = (1, 2, 3, 5)
_TOPIC_WIDTH = 3
"""Lines on either side whose words count as those around a line."""


def means(values: Sequence[float], reach: int) -> Column:
    """Return the means of ``values`` over the ``reach`` lines above and below, taken together.

    Lines missing at the ends of the page do not count.
    """
    n = len(values)
    totals = running_total(values)
    counts = [min(place, reach) or 1 for place in range(n)]
    above = map(truediv, window_sums(totals, -reach, 0), counts)
    below = map(truediv, window_sums(totals, 1, 1 + reach), counts[::-1])
    return cross(steps(above, _MEAN), steps(below, _MEAN))


def _opening_topic(opinion: Opinion, vocabulary: list[set[str]]) -> tuple[Column, Column]:
    """Return which share of the words of a line, and of the lines around it, the article's opening has.

    What follows an article is often another story in the same form; its words are others.
    """
    known: set[str] = set()
    count, opening = 0, set()
    for place in range(*opinion.run):
        if count >= _OPENING:
            break
        if opinion.scores[place] > 0:
            known |= vocabulary[place]
            count += opinion.sizes[place]
            opening.add(place)
    shares = [
        1.0 if place in opening else len(own & known) / len(own) if own else 0.0
        for place, own in enumerate(vocabulary)
    ]
    window = (-_TOPIC_WIDTH, _TOPIC_WIDTH + 1)
    told = window_sums(running_total(map(mul, shares, opinion.sizes)), *window)
    total = window_sums(running_total(opinion.sizes), *window)
    around = [here / (words or 1) for here, words in zip(told, total, strict=True)]
    return steps(shares, _OPENING_SHARE), steps(around, _OPENING_AROUND)


def _ends_alike(lines: list[Line]) -> Column:
    """Return how many lines of the page end with the same two words, of lines of three words or more."""
    ends = [line.words[-2:] if line.size > 2 else () for line in lines]
    counts = Counter(ends)
    counts[()] = 0
    return steps(map(counts.__getitem__, ends), _ALIKE)


def seen_again(columns: Mapping[str, Column], part: slice) -> dict[str, Column]:
    """Return those of the first look's columns that count in the second too, for the lines in ``part``."""
    return {name: Column(columns[name].values[part], columns[name].width) for name in _SEEN_AGAIN}


def second_look(lines: list[Line], opinion: Opinion, vocabulary: list[set[str]]) -> dict[str, Column]:
    """Return the features of every line that rest on the scores of the first look."""
    first, weighed = opinion.scores, opinion.passed
    rough = steps(first, _ROUGH)
    _, kind = shapes_and_kinds(lines)
    zone = zones(opinion.run, len(lines))
    counted = [c > 0.5 and size > 8 for c, size in zip(opinion.chance, opinion.sizes, strict=True)]
    opening, opening_around = _opening_topic(opinion, vocabulary)
    return {
        "score": steps(first, _SCORE),
        "scores before, here and after": cross(cross(neighbour(rough, -1), rough), neighbour(rough, 1)),
        "score and article passed": cross(
            rising([total / (weighed[-1] or 1) for total in weighed[:-1]], _PASSED), rough
        ),
        "lines since and until article": cross(*gap_steps(opinion.sure, _SURE_GAP)),
        "score and article zone": cross(zone, rough),
        "score and article topic": cross(topic_shares(vocabulary, counted), rough),
        "score and topic of the opening": cross(opening, rough),
        "score and topic of the opening around": cross(opening_around, rough),
        "score and mean scores around": cross(means(opinion.chance, 4), rough),
        "size by the article's median": cross(
            steps([line.size / opinion.median for line in lines], _OF_MEDIAN),
            Column([line.ends for line in lines], 2),
        ),
        "kind and lines that end alike": cross(_ends_alike(lines), kind),
        "cue and article zone": cross(cues_of(lines), zone),
    }
