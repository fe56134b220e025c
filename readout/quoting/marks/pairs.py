"""The quotation marks of one paragraph: which side each is on, and which two are a pair."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Literal, NamedTuple

from readout.quoting.marks.single_marks import SINGLE, pair_single_marks

Side = Literal["open", "close", "either"]
_FAMILIES: tuple[tuple[str, str, str], ...] = (
    ("double", "“„‟⹂〝❝❠🙶🙸", "”〞〟❞🙷"),
    ("guillemet", "«", "»"),
    ("single guillemet", "‹❮", "›❯"),
    ("corner", "「｢﹁", "」｣﹂"),
    ("white corner", "『﹃", "』﹄"),
)
"""The marks that usually open and those that usually close: all that Unicode calls quotation marks, and corners."""
NATURE: dict[str, tuple[str, Side]] = {
    **dict.fromkeys('"＂', ("double", "either")),
    **{mark: (family, "open") for family, opening, _ in _FAMILIES for mark in opening},
    **{mark: (family, "close") for family, _, closing in _FAMILIES for mark in closing},
}
"""Family and usual side of each mark. Marks of one family close one another: „…“, “…", »…« and ”…” are all in
use. The usual side decides only where the neighbouring characters leave it open."""
_STRAIGHT = frozenset('"＂')
_TURNING = _STRAIGHT | frozenset("“”«»‹›")
"""Marks that open in one language and close in another, or do both in one."""
_ABBREVIATED = '(?<=[א-ת]["“”])[א-ת](?![א-ת])'
"""What stands behind the mark before the last letter of a Hebrew abbreviation, which quotes nothing."""
_MARK = re.compile(f"[{''.join(NATURE)}](?!{_ABBREVIATED})")
_OPENING = frozenset("([{<¿¡—–-―/“„«‹「『‘‚'")
_CLOSING = frozenset(")]}>,.;:!?…—–-―/”»›」』’'،؛؟。，、；：！？")
_FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
_INCHES = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d+)?$")
_ELIDED = re.compile(r"(?<![^\W_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]\Z", re.IGNORECASE)
"""A French word without its vowel, behind which a mark opens with its space: "il parle d’« un accord »"."""
_INSIDE_END = frozenset(",.!?…;)")
DOUBLED = ("''", "’’", "‘‘", "``", "´´", *(a + b for pair in ("<‹", ">›") for a in pair for b in pair))
"""Two single marks that stand for a double one."""
_DOUBLED = re.compile("|".join(DOUBLED))
ANY_MARK = re.compile(f"[{''.join(sorted({*NATURE, *SINGLE, *''.join(DOUBLED)}))}]")
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
class LineMarks:
    """What the marks of one paragraph do, in offsets of the paragraph."""

    pairs: list[tuple[int, int]]
    """Opening and closing mark of each outermost quotation."""
    loose: list[int]
    """Marks without a partner."""
    unclosed: int | None
    """The loose mark that may open a quotation running on into the next paragraph."""


_NO_MARKS = LineMarks([], [], None)


def marks_of_line(line: str, doubtful: bool) -> LineMarks:
    """Pair all marks of one paragraph."""
    if not ANY_MARK.search(line):  # most paragraphs of most accounts
        return _NO_MARKS
    line = _DOUBLED.sub(_one_mark, line)
    pairs, left_over = _pair(list(_double_marks(line)))
    pairs = outermost(pairs)
    singles, loose_singles = pair_single_marks(line, pairs, doubtful)
    loose = sorted([m.at for m in left_over if not _counts_inches(line, m)] + loose_singles)
    opening = [m.at for m in left_over if m.side != "close"] + loose_singles
    unclosed = max(opening, default=None)
    if unclosed is not None:
        followed = any(p[0] > unclosed and line[p[0]] == line[unclosed] for p in pairs + singles)
        if followed or (loose and loose[-1] > unclosed) or _CLOSING_CUE.search(line[unclosed + 1 :][-_TAIL:]):
            unclosed = None
    return LineMarks(outermost(pairs + singles), loose, unclosed)


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
        family, usual = NATURE[char]
        side = side_of(line, at) if char in _TURNING else None
        yield _Mark(at, char, family, side or usual, side is not None or usual != "either")


def side_of(line: str, at: int) -> Side | None:
    """Return the side that the neighbours of the mark at ``at`` settle, None where they leave it open."""
    if line[at] == "«" and _ELIDED.search(line, max(0, at - 9), at):
        return "open"
    return _side_between(line[at - 1] if at else " ", line[at + 1 : at + 3])


@lru_cache(maxsize=4096)
def _side_between(before: str, following: str) -> Side | None:
    after = following[:1] or " "
    if before in ":：" and after.isspace():
        return None  # قال:" نعم"
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
    return not line[following - 1].isdigit() and side_of(line, following) == "close"


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


def outermost(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs that lie in no other pair, in order."""
    outer: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        if not outer or pair[0] > outer[-1][1]:
            outer.append(pair)
    return outer
