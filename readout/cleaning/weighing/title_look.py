"""What the decision about a title rests on: the line, what stands around it, what it shares with the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, islice
from typing import NamedTuple

from readout.cleaning.lines.line import Line
from readout.cleaning.weighing.columns import Column, cross, flags, neighbour, steps
from readout.cleaning.weighing.features import (
    cues_of,
    gaps,
    repetition,
    running_total,
    shapes_and_kinds,
    short_together,
    vocabulary_of,
)
from readout.cleaning.weighing.trees import Figures, shifted
from readout.text.stop_words import STOP_WORDS

_ABOVE = (-6, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 35, 60)
_ABOVE_FIRST = (-35, -9, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 35)
_SIZE = (2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 35)
_ROUGH_SIZE = (3, 6, 10, 16)
_SHARED = (0.001, 0.2, 0.4, 0.6, 0.8, 0.999)
_COUNT = (1, 2, 3, 5)
_LEAD = (1, 2, 3, 4, 6)
_TOLD = (1, 2, 4, 7, 11, 16, 24)
_CAPITALS = (0.2, 0.45, 0.75, 0.99)
_FIGURES = (1, 2, 3)
_CHAIN = re.compile("[|»›>•·]")
"""Marks between the links of a way through the site, or between a name and a day."""
_QUOTE = re.compile('["“„«]')
_FIGURE = re.compile(r"\d\w*")
_LEAD_LINES = 4
"""Paragraphs at the start of the article whose words a title mostly has."""
_OFTEN = 4
"""Times that a word of the article counts at most."""
_LONG = 15
"""Words of a sentence too long for a title."""
_BELOW = 5
"""Lines below a candidate among which those of the article are counted."""
_FAR = -9.0
"""The figure of a line beyond the candidates."""
_SIGNED = ("author's line", "date of the page")
"""Cues of the lines that stand by a title."""
_ALONE, _SAME, _PART, _WHOLE, _KIN = 1, 2, 3, 4, 5
"""How a line stands to another: of its own words, the same, a part of it, with it as a part, of like words."""
_CONVERSE = (0, _ALONE, _SAME, _WHOLE, _PART, _KIN)
"""How the other line stands to it."""


class Look(NamedTuple):
    """What can be told of the candidates from one side, by name."""

    columns: dict[str, Column]
    """Features, which are weighed and which the trees may ask too."""
    figures: Figures
    """What the trees alone may ask."""


class Told(NamedTuple):
    """What each candidate says of that which the article tells; small words (``STOP_WORDS``) aside."""

    shares: list[float]
    """The share of its words that the article has."""
    times: list[int]
    """How often the article has them, at most ``_OFTEN`` times each."""
    in_lead: list[int]
    """How many of its words the article's opening has."""
    rarity: list[float]
    """The sum of 1 / lines of the page that have it, over the words that the article has."""


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
    near = lines[part]
    vocabulary = vocabulary_of(near)
    looks = (
        of_the_place(near, part, start, kept.index(True)),
        of_the_line(near),
        of_the_marks(near),
        of_the_page(lines, part),
        _of_the_words(near, told_of(lines, kept, start, vocabulary)),
        of_the_neighbours(near, vocabulary),
        _of_the_article(near, kept[part]),
    )
    columns = {name: column for look in looks for name, column in look.columns.items()}
    found: Figures = {name: column.values for name, column in columns.items()}
    for look in looks:
        found |= look.figures
    return columns, found


def of_the_place(near: list[Line], part: slice, start: int, first: int) -> Look:
    """Return how far the candidates stand from the article's ``start`` and from the ``first`` line kept."""
    n = len(near)
    away = [start - place for place in range(part.start, part.stop)]
    passed = running_total([line.size for line in near])
    article = min(n, max(0, start - part.start))
    return Look(
        {
            "lines above the article": steps(away, _ABOVE),
            "lines above the first kept": steps(
                [first - place for place in range(part.start, part.stop)], _ABOVE_FIRST
            ),
        },
        {
            "lines to the article": away,
            "words between": [max(0.0, passed[article] - above) for above in passed[1:]],
            "candidates": [n] * n,
            "lines from the top": [*range(part.start, part.stop)],
        },
    )


def of_the_line(near: list[Line]) -> Look:
    """Return what the candidates are by themselves: how long, how written."""
    sizes, capitals = [line.size for line in near], [line.caps for line in near]
    figures: Figures = {
        "words": sizes,
        "share of capitals": capitals,
        "share of small words": [line.small_words for line in near],
    }
    figures |= beside("words", sizes, -2, -1, 1, 2) | beside("share of capitals", capitals, -1, 1)
    return Look(
        {
            "size": steps(sizes, _SIZE),
            "end": Column([line.end for line in near], 3),
            "full stop": flags([line.text[-1] in ".。।" for line in near]),
            "sentences inside": Column([line.inner for line in near], 4),
            "start": Column([line.start for line in near], 5),
            "capitals": steps(capitals, _CAPITALS),
            "cue": cues_of(near),
        },
        figures,
    )


def of_the_marks(near: list[Line]) -> Look:
    """Return which marks and figures the candidates have: few titles have those of captions, bylines and links."""
    texts = [line.text for line in near]
    return Look(
        {
            "bars and arrows": flags([" / " in text or _CHAIN.search(text) for text in texts]),
            "brackets": flags(["(" in text or "[" in text for text in texts]),
            "quotation marks": flags(map(_QUOTE.search, texts)),
            "colon inside": flags([": " in text for text in texts]),
            "slash": flags(["/" in text for text in texts]),
            "credit or link": flags([line.credit or line.link for line in near]),
            "figures": steps([len(_FIGURE.findall(line.key)) for line in near], _FIGURES),
        },
        {},
    )


def of_the_page(lines: list[Line], part: slice) -> Look:
    """Return how often the page has the candidates' texts, as lines of their own and in others."""
    page = "\n".join([line.key for line in lines])
    held = [page.count(line.key) - 1 if line.size > 3 else 0 for line in lines[part]]
    return Look(
        {
            "repetition": Column(repetition(lines).values[part], 4),
            "held in other lines": steps(held, _COUNT),
        },
        {},
    )


def told_of(lines: list[Line], kept: Sequence[bool], start: int, vocabulary: list[set[str]]) -> Told:
    """Return what candidates of this ``vocabulary`` say of that which the ``kept`` lines tell."""
    asked_for = frozenset().union(*vocabulary)
    told = chain.from_iterable([line.words for line in compress(lines, kept)])
    spoken = Counter(filter(asked_for.__contains__, told))
    opening = islice(compress(lines[start:], kept[start:]), _LEAD_LINES)
    lead = {word for line in opening for word in line.words} - STOP_WORDS
    known = frozenset(spoken)
    common = [words & known for words in vocabulary]
    lines_with = Counter(chain.from_iterable(map(known.intersection, [line.words for line in lines])))
    rarity = {word: 1 / count for word, count in lines_with.items()}
    counts = {word: min(count, _OFTEN) for word, count in spoken.items()}
    return Told(
        shares=[
            len(both) / len(words) if words else 0.0 for both, words in zip(common, vocabulary, strict=True)
        ],
        times=[sum(map(counts.__getitem__, both)) for both in common],
        in_lead=[len(words & lead) for words in vocabulary],
        rarity=[sum(map(rarity.__getitem__, both)) for both in common],
    )


def _of_the_words(near: list[Line], told: Told) -> Look:
    """Return what the candidates share with the article, and the lines around them."""
    sizes = [line.size for line in near]
    longer = [size > 3 for size in sizes]
    telling = [share >= 0.5 and long for share, long in zip(told.shares, longer, strict=True)]
    above = running_total(telling)
    below = [int(above[-1] - passed) for passed in above[1:]]
    shared = steps(told.shares, _SHARED)
    figures: Figures = {
        "share of shared words": told.shares,
        "words told by count": told.times,
        "words of the opening": told.in_lead,
        "rarity of shared words": told.rarity,
        "rank by share": ranks(
            [share if long else 0.0 for share, long in zip(told.shares, longer, strict=True)]
        ),
        "rank by words told": ranks(told.times),
        "rank by the opening": ranks(told.in_lead),
        "telling above": above[:-1],
        "telling below": below,
    }
    return Look(
        {
            "size and shared words": cross(steps(sizes, _SIZE), shared),
            "words shared with the opening": cross(steps(told.in_lead, _LEAD), steps(sizes, _ROUGH_SIZE)),
            "words told": steps(told.times, _TOLD),
            "telling lines above": steps(above[:-1], _COUNT),
            "telling lines below": steps(below, _COUNT),
            "shared words above and below": around(shared),
        },
        figures | beside("share of shared words", told.shares, -1, 1),
    )


def of_the_neighbours(near: list[Line], vocabulary: list[set[str]]) -> Look:
    """Return what stands above and below the candidates: dates, authors, menus, the same text again."""
    signed = [line.dated or line.cue in _SIGNED for line in near]
    since, until = gaps(signed), gaps(signed[::-1])[::-1]
    cue = cues_of(near)
    _, kind = shapes_and_kinds(near)
    columns = {
        "cue above": neighbour(cue, -1),
        "cue below": neighbour(cue, 1),
        "kinds above and below": around(kind),
        "date above and below": around(flags(signed)),
        "lines since a date or author": steps(since, _COUNT),
        "lines until a date or author": steps(until, _COUNT),
    }
    for away in (1, 2):
        columns[f"relation -{away}"], columns[f"relation +{away}"] = relations(near, vocabulary, away)
    return Look(
        columns,
        {
            "since a date or author": since,
            "until a date or author": until,
            "short lines together": short_together(near),
        },
    )


def _of_the_article(near: list[Line], inside: Sequence[bool]) -> Look:
    """Return which candidates are kept as the article (``inside``), and how much around them is."""
    kept_above = running_total(inside)
    of_article = [
        keep + (keep and line.ends) + (keep and line.ends and line.size > _LONG)
        for keep, line in zip(inside, near, strict=True)
    ]
    n = len(near)
    return Look(
        {"in the article": cross(Column(of_article, 4), steps(kept_above[:-1], (1, 2, 3)))},
        {
            "kept below": [
                kept_above[min(n, place + 1 + _BELOW)] - kept_above[place + 1] for place in range(n)
            ]
        },
    )


def around(column: Column) -> Column:
    """Return the feature of the line above and that of the line below, taken together."""
    return cross(neighbour(column, -1), neighbour(column, 1))


def beside(name: str, values: Sequence[float], *away: int) -> Figures:
    """Return the figures of the lines so many lines ``away``, named after the figure's ``name``."""
    return {f"{name} {distance:+}": shifted(values, distance, _FAR) for distance in away}
