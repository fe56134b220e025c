"""Events over time as a bar chart: where the bars stand, and what is said beside them.

``chart.md`` of the templates draws it. The bars are stretched to the width there is, so the labels are HTML beside
the SVG, as large on a telephone as anywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from readout.model import Digest, EventKind
from readout.rendering import addresses, wording

LEAST = 2
"""Events that a chart needs to say anything."""

MOST_BARS = 40
"""With more years than this, a bar stands for several."""

MOST_LABELS = 6
"""Labels below the bars, so that they fit on a telephone."""

BAR = 10
"""Width of a bar with the gap around it, and ``HEIGHT`` of the plot, in units of the drawing."""
HEIGHT = 100
_GAP = 1.5

_YEARS_A_BAR = (1, 2, 5, 10, 20, 50, 100, 500, 1000)


@dataclass(frozen=True, slots=True)
class Bar:
    """The events of some years, or of one month."""

    label: str
    """``2017``, ``2010–2014`` or ``May 2017``."""
    counts: tuple[int, ...]
    """Events of each of the chart's kinds."""
    page: str | None
    """Where they are listed: a path, perhaps with an anchor; None where that is more than one page."""

    @property
    def total(self) -> int:
        """Return the number of events."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Label:
    """A label on an axis."""

    text: str
    at: float
    """How far along the axis, in hundredths."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of events by kind over years or months."""

    title: str
    description: str
    unit: str
    """What a bar stands for: ``Year`` or ``Month``."""
    kinds: tuple[EventKind, ...]
    """Those that occur, from the bottom of a bar up."""
    bars: tuple[Bar, ...]
    paths: tuple[str, ...]
    """For each kind, its parts of the bars as SVG path data, in a box of ``width`` by ``HEIGHT``."""
    across: tuple[Label, ...]
    up: tuple[Label, ...]

    @property
    def width(self) -> int:
        """Return the width of the drawing."""
        return BAR * len(self.bars)


def contacts(digests: Sequence[Digest]) -> Chart | None:
    """Return the chart of the digests' events, by year or, within one year, by month; None for too few."""
    if len(digests) < LEAST:
        return None
    days = [digest.date for digest in digests]
    kinds = tuple(kind for kind in wording.EVENTS if any(digest.event == kind for digest in digests))
    first, last = min(days), max(days)
    monthly = first.year == last.year
    bars = _months(digests, first.year, kinds) if monthly else _years(digests, first.year, last.year, kinds)
    step = _step(max(bar.total for bar in bars))
    top = step * -(-max(bar.total for bar in bars) // step)
    span = str(first.year) if monthly else f"{first.year} to {last.year}"
    busiest = max(bars, key=lambda bar: bar.total)
    return Chart(
        f"Events by {'month' if monthly else 'year'}, {span}",
        f"{wording.count(len(digests), 'event')}; most in {busiest.label}, {busiest.total}.",
        "Month" if monthly else "Year" if "–" not in bars[0].label else "Years",
        kinds,
        bars,
        tuple(_path(bars, place, top) for place in range(len(kinds))),
        _across(bars),
        tuple(Label(str(value), 100 * value / top) for value in range(0, top + 1, step)),
    )


def _months(digests: Sequence[Digest], year: int, kinds: Sequence[EventKind]) -> tuple[Bar, ...]:
    counted = Counter((digest.date.month, digest.event) for digest in digests)
    page = addresses.year_page(date(year, 1, 1))
    bars = []
    for month in range(1, 13):
        counts = tuple(counted[month, kind] for kind in kinds)
        name = f"{wording.month_name(month)} {year}"
        anchor = f"{page}#{name.lower().replace(' ', '-')}"
        bars.append(Bar(name, counts, anchor if any(counts) else None))
    return tuple(bars)


def _years(digests: Sequence[Digest], first: int, last: int, kinds: Sequence[EventKind]) -> tuple[Bar, ...]:
    step = next(step for step in _YEARS_A_BAR if last // step - first // step < MOST_BARS)
    counted = Counter((digest.date.year // step, digest.event) for digest in digests)
    bars = []
    for turn in range(first // step, last // step + 1):
        counts = tuple(counted[turn, kind] for kind in kinds)
        year = turn * step
        label = str(year) if step == 1 else f"{year}–{year + step - 1}"
        listed = step == 1 and any(counts)
        bars.append(Bar(label, counts, addresses.year_page(date(year, 1, 1)) if listed else None))
    return tuple(bars)


def _step(highest: int) -> int:
    """Return the distance of the lines across the plot: 1, 2 or 5 times a power of ten, four lines at most."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if highest <= 4 * step:
                return step
        power *= 10


def _path(bars: Sequence[Bar], place: int, top: int) -> str:
    """Return the parts of all bars that are of one kind."""
    out = []
    for number, bar in enumerate(bars):
        below = sum(bar.counts[:place])
        if bar.counts[place]:
            low, high = (HEIGHT - HEIGHT * count / top for count in (below, below + bar.counts[place]))
            left, width = number * BAR + _GAP, BAR - 2 * _GAP
            out.append(f"M{left:g} {low:.4g}V{high:.4g}h{width:g}V{low:.4g}z")
    return "".join(out)


def _across(bars: Sequence[Bar]) -> tuple[Label, ...]:
    """Label every bar, or every second, fifth, … so that the labels fit."""
    every = next(every for every in (1, 2, 3, 5, 10, 20) if len(bars) <= every * MOST_LABELS)
    labels = []
    for number, bar in enumerate(bars):
        if (int(bar.label) if bar.label.isdigit() else number) % every == 0:
            shown = bar.label[:3] if bar.label[0].isalpha() else bar.label.partition("–")[0]
            labels.append(Label(shown, round(100 * (number + 0.5) / len(bars), 2)))
    return tuple(labels)
