"""Quotation marks: which words of a text stand inside them.

A paragraph is a line. Marks are paired inside their paragraph, so a mark that has lost its partner costs at
most its own pair; the one exception is a quotation over several paragraphs, which opens its mark again in each
and closes it in the last. Every step is one pass from left to right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from readout.model import Span
from readout.quoting.marks.pairs import (
    DOUBLED,
    NATURE,
    LineMarks,
    marks_of_line,
    outermost,
    side_of,
)
from readout.quoting.marks.single_marks import (
    closes_surely,
    opens_surely,
    single_marks,
)

_CLOSED_BY = {"“": "”", "„": "“”", "«": "»", '"': '"'}
"""What closes a quotation that is broken off in the middle of a sentence."""


def quoted_spans(text: str, doubtful: bool = True) -> tuple[Span, ...]:
    """Return every quotation of ``text`` in order, outermost marks only, each without marks and outer space.

    A quotation over several paragraphs gives one span for each of them. Words whose mark has no partner are
    never reported; see ``unbalanced_marks``. With ``doubtful`` False, neither are those whose marks could be
    apostrophes; see ``doubtful_spans``.
    """
    return _read(text, doubtful)[0]


def doubtful_spans(text: str, sure: Collection[Span]) -> tuple[Span, ...]:
    """Return the stretches of which the marks leave open whether they are quoted, in order.

    ``sure`` are the quotations of which they do not: ``quoted_spans`` with ``doubtful`` False.
    The others are those whose marks could be apostrophes, and what stands beside a mark without a partner: as far
    as the next quotation, or the paragraph's end.
    """
    likely, astray = _read(text)
    known = set(sure)
    found = [span for span in likely if span not in known]
    return _merged(text, [*found, *_beside_lost_marks(text, likely, astray)])


def masked(text: str, quoted: Iterable[Span], sign: str, stops: str) -> str:
    """Return a text with a sign in place of each character of its quotations, but for one of ``stops`` at an end."""
    parts, at = [], 0
    for span in quoted:
        last = text[span.end - 1]
        parts += [text[at : span.start], sign * (span.end - span.start - 1), last if last in stops else sign]
        at = span.end
    return "".join([*parts, text[at:]])


def read_as_quoted(text: str) -> tuple[Span, ...]:
    """Return what a reader takes for quoted, in order: quotations, and what stands beside a mark without a partner.

    Marks that could be apostrophes are none.
    """
    sure, astray = _read(text, doubtful=False)
    beside = _merged(text, _beside_lost_marks(text, sure, astray))
    return tuple(sorted({*sure, *beside}, key=lambda span: (span.start, span.end)))


def _beside_lost_marks(text: str, likely: Sequence[Span], astray: Sequence[int]) -> list[Span]:
    found: list[Span] = []
    bounds = sorted({0, len(text), *(e for span in likely for e in (span.start, span.end))})
    doubled = (at for at in astray if text[at : at + 2] in DOUBLED or text[at - 1 : at + 1] in DOUBLED)
    for at in {*(at for at in astray if text[at] in NATURE), *doubled, *_lost_single_marks(text, likely)}:
        i = bisect_right(bounds, at)
        start = max(text.rfind("\n", 0, at) + 1, bounds[i - 1])
        line_end = text.find("\n", at)
        end = min(line_end if line_end >= 0 else len(text), bounds[i])
        side = side_of(text[start:end], at - start) or NATURE.get(text[at], ("", None))[1]
        found += [Span(start, at)] if side != "open" else []
        found += [Span(at + 1, end)] if side != "close" else []
    return found


def _merged(text: str, found: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, without white space at their ends; as one, those with nothing but a mark between them."""
    merged: list[Span] = []
    for span in sorted(found, key=lambda span: span.start):
        if merged and span.start <= merged[-1].end + 1:
            last = merged.pop()
            merged.append(Span(last.start, max(last.end, span.end)))
        else:
            merged.append(span)
    return tuple(trimmed for span in merged if (trimmed := span.trimmed(text)).start < trimmed.end)


def _lost_single_marks(text: str, likely: Sequence[Span]) -> Iterator[int]:
    """Yield the single marks outside all quotations that can be no apostrophes."""
    for paragraph in paragraphs(text):
        line = paragraph.of(text)
        for at in single_marks(line):
            i = bisect_right(likely, paragraph.start + at + 1, key=lambda span: span.start) - 1
            inside = i >= 0 and paragraph.start + at <= likely[i].end
            if not inside and (opens_surely(line, at) or closes_surely(line, at)):
                yield paragraph.start + at


def quotation_at(quotations: Sequence[Span], at: int) -> Span | None:
    """Return that of the ``quotations``, which are in order, in which ``at`` lies; None where it lies in none."""
    i = bisect_right(quotations, at, key=lambda span: span.start) - 1
    return quotations[i] if i >= 0 and at < quotations[i].end else None


def unbalanced_marks(text: str) -> tuple[int, ...]:
    """Return the offsets of quotation marks that open or close nothing, in order; apostrophes do not count."""
    return _read(text)[1]


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the lines of ``text`` that hold more than white space."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _read(text: str, doubtful: bool = True) -> tuple[tuple[Span, ...], tuple[int, ...]]:
    """Return the quotations and the marks left over, both in order."""
    found: list[Span] = []
    astray: list[int] = []
    running = _Running()
    introduced = False
    for paragraph in paragraphs(text):
        line = paragraph.of(text)
        reading = marks_of_line(line, doubtful)
        first = len(line) - len(line.lstrip())
        end = running.ends_with(line, reading, first)
        if end is None and doubtful:
            end = running.broken_off(line, reading, first)
        loose = [at for at in reading.loose if at not in {end, reading.unclosed}]
        if end is not None:
            while found and found[-1].end > running.parts[0].start:
                found.pop()
            found += [*running.parts, Span(paragraph.start, paragraph.start + end)]
            running = _Running()
        elif not running.goes_on(line, reading, first):
            astray += running.marks
            running = _Running()
        if running.parts and reading.unclosed is None:
            running.parts.append(paragraph)
        elif reading.unclosed is not None:
            running.open(line, paragraph, reading.unclosed, introduced and reading.unclosed == first)
        found += [
            Span(paragraph.start + a + 1, paragraph.start + b)
            for a, b in reading.pairs
            if end in (None, first) or a > end
        ]
        astray += [paragraph.start + at for at in loose]
        introduced = line.rstrip().endswith((":", "："))
    astray += running.marks
    outer = outermost([(span.start, span.end) for span in found])
    spans = (Span(*ends).trimmed(text) for ends in outer)  # French marks keep a space inside
    return tuple(span for span in spans if span.start < span.end), tuple(sorted(astray))


@dataclass(slots=True)
class _Running:
    """A quotation over several paragraphs that has not closed yet."""

    parts: list[Span] = field(default_factory=list)
    """Its words so far, a span a paragraph."""
    marks: list[int] = field(default_factory=list)
    """Offsets of its marks in the text."""
    char: str = ""
    block: bool = False
    """Whether it is a message set off below a line with a colon, which opens once and closes once."""

    def open(self, line: str, paragraph: Span, at: int, introduced: bool) -> None:
        """Take on the paragraph whose mark at ``at`` does not close."""
        self.block = introduced and line[at] in "“„«" and not self.parts
        self.char = line[at]
        self.parts.append(Span(paragraph.start + at + 1, paragraph.end))
        self.marks.append(paragraph.start + at)

    def goes_on(self, line: str, reading: LineMarks, first: int) -> bool:
        """Tell whether the next paragraph may belong to it."""
        if not self.parts:
            return True
        return (line[first] == self.char and reading.unclosed == first) or (self.block and not reading.loose)

    def ends_with(self, line: str, reading: LineMarks, first: int) -> int | None:
        """Return the mark of the next paragraph that shows its end: the one reopened, or the block's last."""
        if not self.parts:
            return None
        if line[first] == self.char and reading.pairs and reading.pairs[0][0] == first:
            return first
        last = len(line.rstrip(" \t\r\xa0.")) - 1
        if self.block and reading.loose == [last] and line[last] in "”“»":
            return last
        return None

    def broken_off(self, line: str, reading: LineMarks, first: int) -> int | None:
        """Return the mark that closes it where its sentence goes on in a paragraph that a page broke off."""
        if len(self.parts) != 1 or not reading.loose or not line[first].islower():
            return None
        end = reading.loose[0]
        closes = line[end] in _CLOSED_BY.get(self.char, "")
        return end if closes and not any(a < end for a, _ in reading.pairs) else None
