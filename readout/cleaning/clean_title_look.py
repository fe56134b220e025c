"""What the decision about a title rests on: the line, what stands around it, what it shares with the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, islice

from readout.cleaning.clean_columns import Column, cross, flags, neighbour, steps
from readout.cleaning.clean_features import (
    cues_of,
    gaps,
    repetition,
    running_total,
    shapes_and_kinds,
    short_together,
    vocabulary_of,
)
from readout.cleaning.clean_lines import Line
from readout.cleaning.clean_trees import Figures, shifted
from readout.cleaning.clean_words import STOP_WORDS

_ABOVE = (-6, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 35, 60)
_ABOVE_FIRST = (-35, -9, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 35)
_SIZE = (2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 35)
_ROUGH_SIZE = (3, 6, 10, 16)
_SHARED = (0.001, 0.2, 0.4, 0.6, 0.8, 0.999)
_COUNT = (1, 2, 3, 5)
_LEAD = (1, 2, 3, 4, 6)
_TOLD = (1, 2, 4, 7, 11, 16, 24)
_CAPITALS = (0.2, 0.45, 0.75, 0.99)
_LEAD_LINES = 4
"""Paragraphs at the start of the article whose words a title mostly has."""
_OFTEN = 4
"""Times that a word of the article counts at most."""
_LONG = 15
"""Words of a sentence too long for a title."""
_FAR = -9.0
"""The figure of a line beyond the candidates."""
_ALONE, _SAME, _PART, _WHOLE, _KIN = 1, 2, 3, 4, 5
"""How a line stands to another: of its own words, the same, a part of it, with it as a part, of like words."""
_CONVERSE = (0, _ALONE, _SAME, _WHOLE, _PART, _KIN)
"""How the other line stands to it."""


def relation(line: Line, own: set[str], other: Line, its: set[str]) -> int:
    """Tell how the words of ``line`` stand to those of another line; ``own`` and ``its`` are those that tell."""
    if len(line.key) < 6 or len(other.key) < 6:
        return _ALONE
    if line.key == other.key:
        return _SAME
    if line.key in other.key:
        return _PART
    if other.key in line.key:
        return _WHOLE
    shared = len(own & its)
    return _KIN if shared >= 2 and shared >= 0.5 * min(len(own), len(its)) else _ALONE


def relations(near: list[Line], vocabulary: list[set[str]], away: int) -> tuple[Column, Column]:
    """Return how each line stands to the one ``away`` lines above, and below; 0 where there is none."""
    none = [0] * min(away, len(near))
    below = list(map(relation, near, vocabulary, near[away:], vocabulary[away:]))
    above = list(map(_CONVERSE.__getitem__, below))
    return Column(none + above, 6), Column(below + none, 6)


def ranks(values: Sequence[float]) -> list[int]:
    """Return for each value how many are larger."""
    larger: dict[float, int] = {}
    for place, value in enumerate(sorted(values, reverse=True)):
        larger.setdefault(value, place)
    return [larger[value] for value in values]


def title_look(
    lines: list[Line], kept: Sequence[bool], part: slice, start: int
) -> tuple[dict[str, Column], Figures]:
    """Return the features of the lines in ``part``, by name, and the figures that the trees may ask.

    ``start`` is the place where the bulk of the ``kept`` lines starts.
    """
    near, inside = lines[part], kept[part]
    n = len(near)
    away = [start - place for place in range(part.start, part.stop)]
    from_first = kept.index(True) - part.start
    sizes = [line.size for line in near]
    spoken = Counter(chain.from_iterable([line.words for line in compress(lines, kept)]))
    for word in STOP_WORDS.intersection(spoken):
        del spoken[word]
    opening = islice(compress(lines[start:], kept[start:]), _LEAD_LINES)
    lead = {word for line in opening for word in line.words} - STOP_WORDS
    own = vocabulary_of(near)
    common = [{word for word in words if word in spoken} for words in own]
    asked_for = frozenset().union(*common)
    lines_with = Counter(chain.from_iterable([asked_for.intersection(line.words) for line in lines]))
    rarity = {word: 1 / count for word, count in lines_with.items()}
    shares = [len(both) / len(words) if words else 0.0 for both, words in zip(common, own, strict=True)]
    counts = {word: min(spoken[word], _OFTEN) for word in asked_for}
    told = [sum(map(counts.__getitem__, both)) for both in common]
    in_lead = [len(words & lead) for words in own]
    telling = [share >= 0.5 and size > 3 for share, size in zip(shares, sizes, strict=True)]
    told_above = running_total(telling)
    told_below = [int(told_above[-1] - above) for above in told_above[1:]]
    signed = [line.dated or line.cue in ("author's line", "date of the page") for line in near]
    since, until = gaps(signed), gaps(signed[::-1])[::-1]
    page = "\n".join([line.key for line in lines])
    held = [page.count(line.key) - 1 if line.size > 3 else 0 for line in near]
    kept_above = running_total(inside)
    together = short_together(near)
    shared, cue = steps(shares, _SHARED), cues_of(near)
    _, kind = shapes_and_kinds(near)
    size, rough, capitals = (
        steps(sizes, _SIZE),
        steps(sizes, _ROUGH_SIZE),
        steps([line.caps for line in near], _CAPITALS),
    )
    of_article = [
        keep + (keep and line.ends) + (keep and line.ends and line.size > _LONG)
        for keep, line in zip(inside, near, strict=True)
    ]
    columns = {
        "lines above the article": steps(away, _ABOVE),
        "lines above the first kept": steps([from_first - place for place in range(n)], _ABOVE_FIRST),
        "size": size,
        "size and shared words": cross(size, shared),
        "words shared with the opening": cross(steps(in_lead, _LEAD), rough),
        "words told": steps(told, _TOLD),
        "end": Column([line.end for line in near], 3),
        "full stop": flags([line.text[-1] in ".。।" for line in near]),
        "sentences inside": Column([line.inner for line in near], 4),
        "start": Column([line.start for line in near], 5),
        "capitals": capitals,
        "cue": cue,
        "repetition": Column(repetition(lines).values[part], 4),
        "held in other lines": steps(held, _COUNT),
        "cue above": neighbour(cue, -1),
        "cue below": neighbour(cue, 1),
        "kinds above and below": cross(neighbour(kind, -1), neighbour(kind, 1)),
        "date above and below": cross(neighbour(flags(signed), -1), neighbour(flags(signed), 1)),
        "lines since a date or author": steps(since, _COUNT),
        "lines until a date or author": steps(until, _COUNT),
        "telling lines above": steps(told_above[:-1], _COUNT),
        "telling lines below": steps(told_below, _COUNT),
        "shared words above and below": cross(neighbour(shared, -1), neighbour(shared, 1)),
        "in the article": cross(Column(of_article, 4), steps(kept_above[:-1], (1, 2, 3))),
    }
    for distance in (1, 2):
        columns[f"relation -{distance}"], columns[f"relation +{distance}"] = relations(near, own, distance)
    between = running_total(sizes)
    article = min(n, max(0, start - part.start))
    found: Figures = {name: column.values for name, column in columns.items()}
    found |= {
        "lines to the article": away,
        "words": sizes,
        "share of shared words": shares,
        "words told by count": told,
        "words of the opening": in_lead,
        "rarity of shared words": [sum(map(rarity.__getitem__, both)) for both in common],
        "rank by share": ranks(
            [share if size > 3 else 0.0 for share, size in zip(shares, sizes, strict=True)]
        ),
        "rank by words told": ranks(told),
        "rank by the opening": ranks(in_lead),
        "share of capitals": [line.caps for line in near],
        "share of small words": [line.small_words for line in near],
        "since a date or author": since,
        "until a date or author": until,
        "telling above": told_above[:-1],
        "telling below": told_below,
        "short lines together": together,
        "candidates": [n] * n,
        "words between": [max(0.0, between[article] - passed) for passed in between[1:]],
        "kept below": [kept_above[min(n, place + 6)] - kept_above[place + 1] for place in range(n)],
        "lines from the top": [*range(part.start, part.stop)],
    }
    for name, reach in (
        ("words", (-2, -1, 1, 2)),
        ("share of shared words", (-1, 1)),
        ("share of capitals", (-1, 1)),
    ):
        for distance in reach:
            found[f"{name} {distance:+}"] = shifted(found[name], distance, _FAR)
    return columns, found
