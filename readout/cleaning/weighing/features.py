"""What the decision about a line rests on at first sight: the line, its neighbours, its place in the page.

The second look, which also knows what the first made of the neighbours, is in ``second_look``. Some
features are two simpler ones taken together, because a line of four words means one thing between two
paragraphs and another between two menu entries.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, partial
from itertools import accumulate, compress
from operator import sub

from readout.cleaning.lines.cues import CUES
from readout.cleaning.lines.line import SENTENCE_END, Line
from readout.cleaning.lines.speaking_words import PRESS_WORDS, SITE_WORDS
from readout.cleaning.weighing.columns import Column, chosen, cross, falling, neighbour, rising, steps
from readout.text.stop_words import STOP_WORDS

_CUE_NUMBER = {name: number for number, name in enumerate(CUES)}
_BELOW = frozenset(
    {"reader comments", "link to another story", "legal notice", "keywords", "sharing buttons"}
)
"""Cues that, as headings of their own, tend to stand where the article is over."""
_NEAR = [*range(1, 61)]
_LONGEST = 60
"""Words of one line that count, so that a page in one line does not drown the rest."""

# The edges at which figures are cut into steps, in the figure's own unit.
_WORDS = (1, 2, 3, 5, 8, 12, 20, 35, 60)
_CAPITALS = (0.05, 0.2, 0.45, 0.75, 0.99)
_TELLING = (1, 2, 3, 4, 6)
_PRESS = (1, 2)
_TOPIC_SHARE = (0.001, 0.1, 0.2, 0.35, 0.5, 0.75)
_DENSITY = (0.5, 3.0, 8.0, 16.0, 30.0)
_TEXT_PASSED = (0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999)
_LINES_OFF = (-19, -8, -4, -2, -1, 0, 1, 2, 3, 5, 9, 20)
_GAP = (1, 2, 3, 4, 6, 10, 20)


def _kind(size: int, end: int) -> int:
    """Return which of seven rough kinds a line is of, from menu entry (0) to long running text (6)."""
    ends = end == SENTENCE_END
    if size < 12:
        return (0 if size < 4 else 2) + ends
    return (5 + (size > 30)) if ends else 4


_FORMS = [(size, end) for size in range(_LONGEST + 1) for end in range(3)]
_SHAPE = tuple(bisect_right(_WORDS, size) * 3 + end for size, end in _FORMS)
_KIND = tuple(_kind(size, end) for size, end in _FORMS)


def shapes_and_kinds(lines: list[Line]) -> tuple[Column, Column]:
    """Return length and ending of the lines taken together, finely and as seven rough kinds."""
    pick = chosen([(line.size if line.size < _LONGEST else _LONGEST) * 3 + line.end for line in lines])
    return Column([*pick(_SHAPE)], 3 * (len(_WORDS) + 1)), Column([*pick(_KIND)], 7)


def best_run(gains: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of ``gains`` with the largest sum, as start and end (not included)."""
    best, start, total = 0.0, 0, 0.0
    found = (0, 0)
    for place, gain in enumerate(gains):
        if total <= 0:
            start, total = place, 0.0
        total += gain
        if total > best:
            best, found = total, (start, place + 1)
    return found


def zones(run: tuple[int, int], n: int) -> Column:
    """Return where each line lies: before the run (far, near, next), in it (first, inner, last), after."""
    start, end = run
    before = [2 if start - place == 1 else 1 if start - place < 6 else 0 for place in range(min(start, n))]
    inside = [4] * (end - start)
    if inside:
        inside[0] = 3
        inside[-1] = 5
    after = [6 if place == end else 7 if place < end + 5 else 8 for place in range(end, n)]
    return Column(before + inside + after, 9)


def gaps(marks: Sequence[bool], near: list[int] = _NEAR) -> list[int]:
    """Return for each place how many places above it the last mark stands, 60 for none or far.

    ``near`` gives what is told of a distance of 1, 2, … 60: itself, or the step that it falls in.
    """
    distances: list[int] = []
    known = near[-1:]
    for unmarked in bytes(marks).split(b"\1"):
        distances += stretch(known, len(unmarked) + 1)
        known = near
    distances.pop()
    return distances


@cache
def _steps_near(edges: tuple[float, ...]) -> list[int]:
    """Return which step of the scale cut at ``edges`` each distance of 1, 2, … 60 falls in."""
    return list(map(partial(bisect_right, edges), _NEAR))


def gap_steps(marks: Sequence[bool], edges: tuple[float, ...]) -> tuple[Column, Column]:
    """Return which step of the scale the last mark's distance falls in, and the next mark's."""
    near = _steps_near(edges)
    width = len(edges) + 1
    return Column(gaps(marks, near), width), Column(gaps(marks[::-1], near)[::-1], width)


def stretch(start: list[int], length: int) -> list[int]:
    """Return the first ``length`` of the numbers of ``start``, its last one repeated as often as needed."""
    return start[:length] if length <= len(start) else start + [start[-1]] * (length - len(start))


def short_together(lines: list[Line]) -> list[int]:
    """Return for each line how many short lines that are no sentences stand together with it."""
    parting = [
        place
        for place, line in enumerate(lines)
        if line.size >= 15 or (line.size >= 5 and line.end == SENTENCE_END)
    ]
    runs: list[int] = []
    for place in [*parting, len(lines)]:
        together = place - len(runs)
        runs += [together] * together
        runs.append(0)
    return runs[:-1]


def running_total(values: Iterable[float]) -> list[float]:
    """Return the sums of the first none, one, two, … values."""
    return list(accumulate(values, initial=0.0))


def window_sums(totals: list[float], start: int, end: int) -> list[float]:
    """Return for each line the sum over the lines from ``start`` to before ``end`` places below it.

    Both are negative for lines above; ``totals`` are the running totals.
    """
    return list(map(sub, _totals_at(totals, end), _totals_at(totals, start)))


def _totals_at(totals: list[float], away: int) -> list[float]:
    """Return for each line the running total of the lines up to before the one ``away`` places below it."""
    n = len(totals) - 1
    if away < 0:
        return totals[:1] * min(-away, n) + totals[: max(0, n + away)]
    return totals[away:n] + totals[-1:] * min(away, n)


def _density(totals: list[float], reach: int) -> Column:
    """Return how much text stands in the ``reach`` lines above and below each line, taken together."""
    edges = [mean * reach for mean in _DENSITY]
    above, below = window_sums(totals, -reach, 0), window_sums(totals, 1, 1 + reach)
    return cross(steps(above, edges), steps(below, edges))


def topic_shares(vocabulary: list[set[str]], counted: Sequence[bool]) -> Column:
    """Return which share of a line's words the other lines that are ``counted`` have too."""
    known: set[str] = set()
    shared: set[str] = set()
    for words in compress(vocabulary, counted):
        shared |= known & words
        known |= words
    shares = [
        len(words & (shared if counts_in else known)) / len(words) if words else 0.0
        for words, counts_in in zip(vocabulary, counted, strict=True)
    ]
    return steps(shares, _TOPIC_SHARE)


def vocabulary_of(lines: list[Line]) -> list[set[str]]:
    """Return the words of each line that say what it is about."""
    return [{word for word in line.words if word not in STOP_WORDS} for line in lines]


def repetition(lines: list[Line]) -> Column:
    """Return whether a line stood above already (2) and whether it comes again below (1)."""
    keys = [line.key for line in lines]
    left = {key: count for key, count in Counter(keys).items() if count > 1}
    seen: set[str] = set()
    values = [0] * len(keys)
    for place in [place for place, key in enumerate(keys) if key in left]:
        key = keys[place]
        left[key] -= 1
        values[place] = 2 * (key in seen) + (left[key] > 0)
        seen.add(key)
    return Column(values, 4)


def cues_of(lines: list[Line]) -> Column:
    """Return the cue of each line, apart for cues that open the line and others."""
    values = [0 if x.cue is None else 1 + 2 * _CUE_NUMBER[x.cue] + (x.opening_cue is None) for x in lines]
    return Column(values, 2 * len(CUES) + 1)


def _furniture_passed(lines: list[Line], start: int) -> Column:
    """Return how many headings of what follows an article stand above each line, up to 4."""
    below = [line.opening_cue in _BELOW and line.size < 8 for line in lines[start + 1 :]]
    passed = running_total([False] * (start + 1) + below)
    return rising(passed[: len(lines)], (1, 2, 3, 4))


def of_the_line(lines: list[Line], shape: Column) -> dict[str, Column]:
    """Return the features of the lines by themselves."""
    return {
        "shape and capitals": cross(shape, steps([line.caps for line in lines], _CAPITALS)),
        "shape and start": cross(shape, Column([line.start for line in lines], 5)),
        "shape and date": cross(shape, Column([line.dated for line in lines], 2)),
        "shape and link marks": cross(shape, Column([line.link for line in lines], 2)),
        "shape and repetition": cross(shape, repetition(lines)),
    }


def of_the_wording(vocabulary: list[set[str]], kind: Column) -> dict[str, Column]:
    """Return how many words of the lines a site uses of itself and of its authors."""
    told = steps([len(words & SITE_WORDS) for words in vocabulary], _TELLING)
    press = steps([len(words & PRESS_WORDS) for words in vocabulary], _PRESS)
    return {"kind and a site's words": cross(kind, told), "kind and words of the press": cross(kind, press)}


def of_the_neighbours(lines: list[Line], shape: Column, kind: Column, cue: Column) -> dict[str, Column]:
    """Return the features of the lines around each line."""
    since, until = gap_steps([line.size >= (12 if line.end == SENTENCE_END else 40) for line in lines], _GAP)
    dated = [line.dated or line.cue == "author's line" for line in lines]
    others = [line.opening_cue == "link to another story" for line in lines]
    since_other, until_other = gap_steps(others, _GAP)
    return {
        "kind and lines since a date or author": cross(kind, gap_steps(dated, _GAP)[0]),
        "kind and lines since another story": cross(kind, since_other),
        "kind and lines until another story": cross(kind, until_other),
        "line after": neighbour(shape, 1),
        "cue after": neighbour(cue, 1),
        "kind and lines since text": cross(since, kind),
        "kind and lines until text": cross(until, kind),
    }


def of_the_place(
    lines: list[Line], vocabulary: list[set[str]], shape: Column, kind: Column, cue: Column
) -> dict[str, Column]:
    """Return where the lines stand in the page and by its best run of text."""
    n = len(lines)
    sizes = [line.size for line in lines]
    text = [
        size if size > 30 or (size >= 6 and line.end == SENTENCE_END) else 0
        for size, line in zip(sizes, lines, strict=True)
    ]
    run = best_run(
        [t - 3.0 if t else -3.0 - min(4.0, 2 + 0.1 * size) for t, size in zip(text, sizes, strict=True)]
    )
    wide = best_run([size - 10.0 for size in sizes])
    totals = running_total([t if t < _LONGEST else _LONGEST for t in text])
    inside = [False] * run[0] + [own > 4 for own in kind.values[slice(*run)]] + [False] * (n - run[1])
    topic = topic_shares(vocabulary, inside)
    return {
        "shape and topic": cross(shape, topic),
        "topic before and after": cross(neighbour(topic, -1), neighbour(topic, 1)),
        "cue and kind": cross(cue, kind),
        "lines after the run's start": rising(range(-run[0], n - run[0]), _LINES_OFF),
        "lines after the wide run's start": rising(range(-wide[0], n - wide[0]), _LINES_OFF),
        "lines before the wide run's end": falling(range(wide[1] - 1, wide[1] - 1 - n, -1), _LINES_OFF),
        "density": _density(totals, 3),
        "wide density": _density(totals, 8),
        "kind and text passed": cross(
            rising([total / (totals[-1] or 1) for total in totals[:-1]], _TEXT_PASSED), kind
        ),
        "kind and furniture passed": cross(_furniture_passed(lines, run[0]), kind),
    }


def first_look(lines: list[Line], vocabulary: list[set[str]]) -> dict[str, Column]:
    """Return the features of every line, by name; ``vocabulary`` is the lines' (``vocabulary_of``)."""
    shape, kind = shapes_and_kinds(lines)
    cue = cues_of(lines)
    return (
        of_the_line(lines, shape)
        | of_the_wording(vocabulary, kind)
        | of_the_neighbours(lines, shape, kind, cue)
        | of_the_place(lines, vocabulary, shape, kind, cue)
    )
