"""The paragraphs of a flattened page: lines that a sentence was split over, put together again."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from readout.cleaning.fragments import CHAIN, GO_ON, attached, split_sentences
from readout.cleaning.lines.line import (
    CAPITAL_START,
    CASED,
    SMALL_START,
    Line,
    line_of,
    lines_of,
)
from readout.text.scripts import UNSPACED
from readout.text.stop_words import STOP_WORDS

_UNSPACED = re.compile(rf"[\u3000-\u303f\uff00-\uff60{UNSPACED}]")
"""A character of a script without spaces, or a mark of its width."""
_PIECE = re.compile(r"\S+(?:[\xa0\u202f]\S+)?")
_TAKEN_UP = re.compile(r"'(?:s|d|m|t|ll|re|ve)\b|[\"'](?=[\s,.;:!?)]|\Z)|-\w")
"""How a line starts that belongs to the word before it, by an apostrophe, a closing quotation mark or a hyphen."""
_OPENS_AS_WELL = re.compile(r"[”»]\w")
"""How a line starts with a mark that opens a quotation: where it closes one, no word is joined to it."""
_ENTRY = re.compile(r"[-•·*]\s+(?![a-zß-ÿа-яё])")
"""How an entry of a list opens, which goes on with no line above it."""
_LEFT_OPEN = re.compile(r"(?:\A|[\s(\[])[\"'“„«‘‚]\Z|[(\[]\Z")
"""How a text ends that leaves a mark open; ``“`` and ``«`` are closing marks too where a word stands before them."""
_BEFORE_NAME = re.compile(
    r"(?:\A|\s)(?:Mr|Mrs|Ms|M|Dr|Prof|Gen|Hon|Sr|Sra|H\.\s?E|S\.\s?E|H\.\s?R\.\s?H)\.\Z"
)
"""How a line ends whose full stop ends no sentence, because a name must follow."""
_ABBREVIATED = 12
"""Characters in which that is looked for."""
_WIDTH = 120
"""Characters of the longest line of a text filled to a width."""
_NARROW = 30
"""Characters of the narrowest such text."""
_FILLED = 3
"""Filled lines that a text has at least; fewer may be so by chance."""
_FEW_WIDER = 20
"""One line in so many, besides a title, may be wider than the width that a text was filled to."""
_NAME = 5
"""Words of the longest name that a sentence is split at."""
_OFFICE = 4
"""Words of the longest office before a name: "Prime Minister of Norvia"."""
_DATED = 6
"""Words of the longest line that is a date and little else."""
_FEW = 8
"""Words of a sentence that may still end another line's."""
_CAPITALS = 0.75
"""Share of capitals in a name."""
_ONE_SIGN, _BOTH_SIGNS = 10, 4
"""Words of the shortest chain of lines that is a sentence, where its end or its marks tell so, and where both do."""


def paragraphs_of(text: str) -> list[Line]:
    """Return the non-blank lines of ``text``, those that were split put together (``Line.parts``)."""
    return joined(_unwrapped(lines_of(text)))


def _takes_up(text: str) -> bool:
    """Tell whether ``text`` starts with what belongs to the word before it: a closing mark, "'s", "-side"."""
    return closes(text) or (text[0] in "'\"-" and _TAKEN_UP.match(text) is not None)


def closes(text: str) -> bool:
    """Tell whether ``text`` starts with a mark that closes what stands before it; ”so” is how Swedish quotes."""
    return text[0] in GO_ON and not _OPENS_AS_WELL.match(text)


def _leaves_open(text: str) -> bool:
    """Tell whether ``text`` ends with a mark that opens what follows it."""
    return not text[-1].isalnum() and _LEFT_OPEN.search(text[-2:]) is not None


def _is_over(line: Line) -> bool:
    """Tell whether a sentence or an announcement ends with the line."""
    ends = line.ends and not _BEFORE_NAME.search(line.text[-_ABBREVIATED:])
    return ends or line.text[-1] in ":;"


def goes_on(line: Line, following: Line, *, inside: bool) -> bool:
    """Tell whether ``following`` can only be more of the sentence that ``line`` breaks off.

    ``inside`` tells whether ``line`` itself goes on with a sentence.
    """
    if _is_over(line):
        return False
    if _takes_up(following.text) or following.start == SMALL_START or _leaves_open(line.text):
        return True
    if following.start == CAPITAL_START and following.ends and following.size > _FEW:
        return False  # a sentence of its own, below a heading that ends with a small word
    return bool(line.words) and line.words[-1] in STOP_WORDS and (inside or line.start != SMALL_START)


def _leads_through(lines: list[Line], place: int, *, inside: bool) -> bool:
    """Tell whether the line at ``place`` goes on in a name below it that the sentence then reads on from.

    Links stand on names, so that a sentence split at links has them on lines of their own. Where the sentence only
    begins with the line, a heading may stand there as well: the name must then be seen to be one, and the line to
    open a paragraph, by a date of its own or behind the end of a sentence or a date; an office also behind a button.
    """
    if place + 2 >= len(lines):
        return False
    line, name, behind = lines[place : place + 3]
    if _is_over(line) or name.cue or name.size > _NAME or not goes_on(name, behind, inside=True):
        return False
    if inside or (_takes_up(behind.text) and behind.text[0] not in ":："):
        return True
    dateline = line.dated and line.size > _DATED
    if line.cue or line.credit or (line.dated and not dateline) or (line.size == 1 and behind.size <= 2):
        return False
    above = lines[place - 1] if place else line
    behind_button = above.cue is not None and line.size <= _OFFICE
    named = name.size > 1 and name.caps >= _CAPITALS
    opens = dateline or _is_over(above) or above.dated or behind_button
    return opens and named and behind.start == SMALL_START


def _parts_at_name(line: Line, name: Line, behind: Line) -> bool:
    """Tell whether three lines are a sentence in the midst of which a name stands on a line of its own."""
    named = name.size <= _NAME and name.caps >= _CAPITALS
    breaks_off = line.size > 3 and not line.cue and line.text[-1].isalpha()
    return breaks_off and named and behind.start == SMALL_START and behind.size > 1


def between(text: str, following: str) -> str:
    """Return what parts two pieces of a sentence: a space, or nothing at marks and in scripts without spaces."""
    if _takes_up(following) or _leaves_open(text) or attached(text, following):
        return ""
    return "" if _UNSPACED.match(text[-1]) or _UNSPACED.match(following) else " "


def _first_piece(text: str) -> str:
    """Return what of ``text`` cannot be parted by a line's end: a word, or a character of a script without spaces.

    A no-break space makes one word of two, and of no more: some pages have no other spaces.
    """
    word = next(_PIECE.finditer(text))[0]
    unspaced = _UNSPACED.search(word)
    return word[: max(1, unspaced.start())] if unspaced else word


def together(chain: list[Line]) -> Line:
    """Return the lines of ``chain`` as one."""
    if len(chain) == 1:
        return chain[0]
    pieces = [chain[0].text]
    for above, line in pairwise(chain):
        pieces += [between(above.text, line.text), line.text]
    parts = tuple(part for line in chain for part in line.parts or ((line.number, line.text),))
    return line_of(chain[0].number, "".join(pieces))._replace(parts=parts)


def _filled_width(lines: list[Line]) -> int:
    """Return the width that most lines were filled to: the next one's first word had no room in it; 0 if none were.

    A few lines may be wider, such as a title.
    """
    if len(lines) < _FILLED:
        return 0
    narrowest = sorted([len(line.text) for line in lines])[-2 - len(lines) // _FEW_WIDER]
    if narrowest > _WIDTH:  # as on most pages of the web
        return 0
    begins_or_ends = [0] * (_WIDTH + 2)
    for line, after in pairwise(lines):
        if after.number == line.number + 1 and len(line.text) <= _WIDTH:
            begins_or_ends[len(line.text)] += 1
            begins_or_ends[min(_WIDTH, len(line.text) + len(_first_piece(after.text))) + 1] -= 1
    filled = [*accumulate(begins_or_ends)]
    width = max(range(max(_NARROW, narrowest), _WIDTH + 1), key=filled.__getitem__)
    if filled[width] < max(_FILLED, (len(lines) - 1) / 2):
        return 0
    # Where all end sentences, each is a paragraph, of about one length by chance.
    return 0 if all(line.ends for line, after in pairwise(lines) if _is_filled(line, after, width)) else width


def _is_filled(line: Line, after: Line, width: int) -> bool:
    """Tell whether the first word of ``after``, right below ``line``, had no room in a line of that width."""
    return after.number == line.number + 1 and len(line.text) <= width < len(line.text) + 1 + len(
        _first_piece(after.text)
    )


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Return the page with the paragraphs of a text that was filled to a width put together.

    A line goes on in the next one when no blank line parts them and that one's first word had no room in it, or when it
    breaks off a sentence, as in text that was filled by hand. Where most lines of the page were not filled, those of
    a run without a blank line may have been.
    """
    if width := _filled_width(lines):
        return _unfilled(lines, width)
    runs = _runs(lines)
    widths = [_filled_width(run) for run in runs]
    widest = max(widths, default=0)  # of short paragraphs, too few lines tell
    return [line for run, own in zip(runs, widths, strict=True) for line in _unfilled(run, own or widest)]


def _runs(lines: list[Line]) -> list[list[Line]]:
    """Return the lines in runs that no blank line parts."""
    bounds = [0, *(n for n in range(1, len(lines)) if lines[n].number != lines[n - 1].number + 1), len(lines)]
    return [lines[start:end] for start, end in pairwise(bounds)]


def _unfilled(lines: list[Line], width: int) -> list[Line]:
    """Return the lines, those put together that were filled to ``width``."""
    if not width:
        return lines
    full = [
        after.number == line.number + 1
        and len(line.text) <= width
        and not _ENTRY.match(after.text)
        and (width < len(line.text) + 1 + len(_first_piece(after.text)) or goes_on(line, after, inside=True))
        for line, after in pairwise(lines)
    ]
    result, chain = [], [lines[0]]
    for line, goes_on_here in zip(lines[1:], full, strict=True):
        if not goes_on_here:
            result.append(together(chain))
            chain = []
        chain.append(line)
    return [*result, together(chain)]


def _is_sentence(chain: list[Line]) -> bool:
    """Tell whether the lines of ``chain`` are one sentence rather than a list: by its end, its marks, its length."""
    ended, marked = chain[-1].ends, any(_takes_up(line.text) for line in chain[1:])
    words = sum(line.size for line in chain)
    return len(chain) > 1 and (ended or marked) and words >= (_BOTH_SIGNS if ended and marked else _ONE_SIGN)


def joined(lines: list[Line]) -> list[Line]:
    """Return the page with sentences put together that were split over lines, as at links.

    Only a chain of lines that reads on from line to line is joined: small words at a line's end, small letters or
    closing marks at the next one's start, names between such lines. Lists and menus stay as they are, and so does
    a page on which no line starts with a mark that closes what is before it.
    """
    if 2 * sum(map(CASED.__contains__, [line.script for line in lines])) < len(lines):
        lines = _with_sentences(lines)
    if not (
        any(closes(line.text) for line in lines) or any(map(_parts_at_name, *(lines[n:] for n in range(3))))
    ):
        return lines
    result: list[Line] = []
    place = 0
    while place < len(lines):
        last = place
        if lines[place].start != SMALL_START:
            while last + 1 < len(lines) and last - place < CHAIN:
                inside = last > place
                following = goes_on(lines[last], lines[last + 1], inside=inside)
                if not (following or _leads_through(lines, last, inside=inside)):
                    break
                last += 1
        chain = lines[place : last + 1]
        if _is_sentence(chain):
            result.append(together(chain))
        else:
            result += chain
        place = last + 1
    return result


def _with_sentences(lines: list[Line]) -> list[Line]:
    """Return a page in a script without letter case with its split sentences put together."""
    result: list[Line] = []
    end = 0
    for first, last in split_sentences(lines):
        result += [*lines[end:first], together(lines[first : last + 1])]
        end = last + 1
    return result + lines[end:]
