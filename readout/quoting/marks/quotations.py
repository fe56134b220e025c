"""Quotation marks: which words of a text stand inside them.

A paragraph is a line. Marks are paired inside their paragraph, so a mark that has lost its partner costs at
most its own pair; the one exception is a quotation over several paragraphs, which opens its mark again in each
and closes it in the last. Every step is one pass from left to right.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest
from typing import Literal, NamedTuple

from readout.model import Span
from readout.quoting.marks.single_marks import (
    SINGLE,
    closes_surely,
    opens_surely,
    pair_single_marks,
    single_marks,
)

Side = Literal["open", "close", "either"]

_FAMILIES: tuple[tuple[str, str, str], ...] = (
    ("double", "“„‟⹂〝❝❠🙶🙸", "”〞〟❞🙷"),
    ("guillemet", "«", "»"),
    ("single guillemet", "‹❮", "›❯"),
    ("corner", "「｢﹁", "」｣﹂"),
    ("white corner", "『﹃", "』﹄"),
)
"""The marks that usually open and those that usually close: all that Unicode calls quotation marks, and corners."""
_NATURE: dict[str, tuple[str, Side]] = {'"': ("double", "either"), "＂": ("double", "either")}
for _family, _opening, _closing in _FAMILIES:
    _NATURE.update(dict.fromkeys(_opening, (_family, "open")))
    _NATURE.update(dict.fromkeys(_closing, (_family, "close")))
"""Family and usual side of each mark. Marks of one family close one another: „…“, “…", »…« and ”…” are all in
use. The usual side decides only where the neighbouring characters leave it open."""

_STRAIGHT = frozenset('"＂')
_TURNING = _STRAIGHT | frozenset("“”«»‹›")
"""Marks that open in one language and close in another, or do both in one."""

_ABBREVIATED = '(?<=[א-ת]["“”])[א-ת](?![א-ת])'
"""What stands behind the mark before the last letter of a Hebrew abbreviation, which quotes nothing."""
_MARK = re.compile(f"[{''.join(_NATURE)}](?!{_ABBREVIATED})")
_OPENING = frozenset("([{<¿¡—–-―/“„«‹「『‘‚'")
_CLOSING = frozenset(")]}>,.;:!?…—–-―/”»›」』’'،؛؟。，、；：！？")

_FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
_INCHES = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d+)?$")

_ELIDED = re.compile(r"(?<![^\W_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]\Z", re.IGNORECASE)
"""A French word without its vowel, behind which a mark opens with its space: "il parle d’« un accord »"."""
_CLOSED_BY = {"“": "”", "„": "“”", "«": "»", '"': '"'}
"""What closes a quotation that is broken off in the middle of a sentence."""
_INSIDE_END = frozenset(",.!?…;)")
DOUBLED = ("''", "’’", "‘‘", "``", "´´", *(a + b for pair in ("<‹", ">›") for a in pair for b in pair))
"""Two single marks that stand for a double one."""
_DOUBLED = re.compile("|".join(DOUBLED))
ANY_MARK = re.compile(f"[{''.join(sorted({*_NATURE, *SINGLE, *''.join(DOUBLED)}))}]")
"""What a text has none of in which nothing is quoted."""

_CUE = "said|says|stated|added|told|noted|wrote|reported|announced|explained"
_CLOSING_CUE = re.compile(
    rf"[,.!?]\s+(?:[^,.!?]{{2,70}}\s(?:{_CUE})\b[^,.!?]{{0,60}}|(?:{_CUE}|according to)\s[^,.!?]{{2,90}})[.:]?\s*$"
)
"""The writer's "…, the press service said." at the end of a paragraph: the quotation had ended before it."""
_TAIL = 160
"""Characters at the end of a paragraph in which such a cue is looked for."""


class _Mark(NamedTuple):
    at: int
    char: str
    family: str
    side: Side
    certain: bool
    """Whether the character or its neighbours settle the side."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What the marks of one paragraph do, in offsets of the paragraph."""

    pairs: list[tuple[int, int]]
    """Opening and closing mark of each outermost quotation."""
    loose: list[int]
    """Marks without a partner."""
    unclosed: int | None
    """The loose mark that may open a quotation running on into the next paragraph."""


_NO_MARKS = _Line([], [], None)


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
    for at in {*(at for at in astray if text[at] in _NATURE), *doubled, *_lost_single_marks(text, likely)}:
        i = bisect_right(bounds, at)
        start = max(text.rfind("\n", 0, at) + 1, bounds[i - 1])
        line_end = text.find("\n", at)
        end = min(line_end if line_end >= 0 else len(text), bounds[i])
        side = _side(text[start:end], at - start) or _NATURE.get(text[at], ("", None))[1]
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
        reading = _read_line(line, doubtful)
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
    spans = (s.trimmed(text) for s in _outermost_spans(found))  # French marks keep a space inside
    return tuple(s for s in spans if s.start < s.end), tuple(sorted(astray))


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

    def goes_on(self, line: str, reading: _Line, first: int) -> bool:
        """Tell whether the next paragraph may belong to it."""
        if not self.parts:
            return True
        return (line[first] == self.char and reading.unclosed == first) or (self.block and not reading.loose)

    def ends_with(self, line: str, reading: _Line, first: int) -> int | None:
        """Return the mark of the next paragraph that shows its end: the one reopened, or the block's last."""
        if not self.parts:
            return None
        if line[first] == self.char and reading.pairs and reading.pairs[0][0] == first:
            return first
        last = len(line.rstrip(" \t\r\xa0.")) - 1
        if self.block and reading.loose == [last] and line[last] in "”“»":
            return last
        return None

    def broken_off(self, line: str, reading: _Line, first: int) -> int | None:
        """Return the mark that closes it where its sentence goes on in a paragraph that a page broke off."""
        if len(self.parts) != 1 or not reading.loose or not line[first].islower():
            return None
        end = reading.loose[0]
        closes = line[end] in _CLOSED_BY.get(self.char, "")
        return end if closes and not any(a < end for a, _ in reading.pairs) else None


def _read_line(line: str, doubtful: bool) -> _Line:
    """Pair all marks of one paragraph."""
    if not ANY_MARK.search(line):  # most paragraphs of most accounts
        return _NO_MARKS
    line = _DOUBLED.sub(_one_mark, line)
    pairs, left_over = _pair(list(_double_marks(line)))
    pairs = _outermost(pairs)
    singles, loose_singles = pair_single_marks(line, pairs, doubtful)
    loose = sorted([m.at for m in left_over if not _counts_inches(line, m)] + loose_singles)
    opening = [m.at for m in left_over if m.side != "close"] + loose_singles
    unclosed = max(opening, default=None)
    if unclosed is not None:
        followed = any(p[0] > unclosed and line[p[0]] == line[unclosed] for p in pairs + singles)
        if followed or (loose and loose[-1] > unclosed) or _CLOSING_CUE.search(line[unclosed + 1 :][-_TAIL:]):
            unclosed = None
    return _Line(_outermost(pairs + singles), loose, unclosed)


def _one_mark(doubled: re.Match[str]) -> str:
    """Return the double mark that two single ones stand for, with a space on its outer side."""
    line, end = doubled.string, doubled.end()
    before, after = line[max(0, doubled.start() - 1) : doubled.start()], line[end : end + 1]
    opens = not (before.isalnum() or before in _INSIDE_END) and not after.isspace()
    return " “" if opens else "” "


def _double_marks(line: str) -> Iterator[_Mark]:
    """Yield the marks of ``line``, single ones left out, with the side that their neighbours give them."""
    found = [m.start() for m in _MARK.finditer(line)]
    for at, following in zip_longest(found, found[1:]):
        char = line[at]
        if char in _STRAIGHT and _measures(line, at, following):
            continue
        family, usual = _NATURE[char]
        side = _side(line, at) if char in _TURNING else None
        yield _Mark(at, char, family, side or usual, side is not None or usual != "either")


def _side(line: str, at: int) -> Side | None:
    """Return the side that the neighbours of the mark at ``at`` settle, None where they leave it open."""
    if line[at] == "«" and _ELIDED.search(line, max(0, at - 9), at):
        return "open"
    return _side_between(line[at - 1] if at else " ", line[at + 1 : at + 3])


@lru_cache(maxsize=4096)
def _side_between(before: str, following: str) -> Side | None:
    after = following[:1] or " "
    pauses = after in ",;:!?)" or (after == "." and following[1:] != ".")
    opens = (before.isspace() or before in _OPENING) and not (after.isspace() or pauses)
    closes = not before.isspace() and (after.isspace() or after in _CLOSING)
    if opens == closes or before in _STRAIGHT or after in _STRAIGHT:
        return None
    return "open" if opens else "close"


def _measures(line: str, at: int, following: int | None) -> bool:
    """Tell whether the straight mark at ``at`` stands for inches: 5'11", or 6" where the next mark closes."""
    if not line[at - 1 : at].isdecimal():
        return False
    before = line[max(0, at - 8) : at]
    if _FEET_AND_INCHES.search(before):
        return True
    if following is None or not _INCHES.search(before):
        return False
    return not line[following - 1].isdigit() and _side(line, following) == "close"


def _counts_inches(line: str, mark: _Mark) -> bool:
    """Tell whether a closing mark that closes nothing stands after a number."""
    return mark.char in _STRAIGHT and mark.side != "open" and _INCHES.search(line[: mark.at][-8:]) is not None


def _pair(marks: list[_Mark]) -> tuple[list[tuple[int, int]], list[_Mark]]:
    """Pair the marks of one paragraph like brackets; return the pairs and the marks left over.

    Where a straight mark is left over, the pairs that rest on a mark of uncertain side are given up too: the
    mark that is missing would have turned them inside out.
    """
    standing: list[_Mark] = []
    count: dict[str, int] = defaultdict(int)
    pairs: list[tuple[_Mark, _Mark]] = []
    left_over: list[_Mark] = []
    for mark in marks:
        if mark.side == "open" or (mark.side == "either" and not count[mark.family]):
            standing.append(mark)
            count[mark.family] += 1
        elif not count[mark.family]:
            left_over.append(mark)
        else:
            while standing[-1].family != mark.family:
                crossed = standing.pop()
                count[crossed.family] -= 1
                left_over.append(crossed)
            pairs.append((standing.pop(), mark))
            count[mark.family] -= 1
    left_over += standing
    if any(m.char in _STRAIGHT for m in left_over):
        doubtful = [p for p in pairs if not (p[0].certain and p[1].certain)]
        pairs = [p for p in pairs if p[0].certain and p[1].certain]
        left_over += [m for p in doubtful for m in p]
    return [(a.at, b.at) for a, b in pairs], left_over


def _outermost(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs that lie in no other pair, in order."""
    outer: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        if not outer or pair[0] > outer[-1][1]:
            outer.append(pair)
    return outer


def _outermost_spans(spans: list[Span]) -> list[Span]:
    """Return the spans that lie in no other span, in order."""
    return [Span(a, b) for a, b in _outermost([(s.start, s.end) for s in spans])]
