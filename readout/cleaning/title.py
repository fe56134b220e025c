"""Which line of a page is the article's title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from readout.cleaning.lines.captions import credits_picture, ends_in_credit, is_credit
from readout.cleaning.lines.line import CASED, CJK, Line
from readout.cleaning.lines.signs import (
    goes_on_quoting,
    is_day,
    is_genre,
    is_greeting,
    is_menu_entry,
    is_note,
    is_reading_time,
    is_rights,
    is_sender,
    is_sharing,
    is_skip_link,
    is_stamp,
    is_way,
    names_office,
    names_sender,
    tells_moment,
)
from readout.cleaning.weighing.columns import chosen, scores
from readout.cleaning.weighing.features import best_run
from readout.cleaning.weighing.learned import Learned
from readout.cleaning.weighing.title_look import title_look
from readout.dating.dateline import in_dateline
from readout.dating.day_names import NEAR_DAY
from readout.dating.day_reading import day_mentions
from readout.text.sentences import sentences

_REACH = 60
"""Lines above the article among which the title is looked for."""
_BELOW = 12
"""Lines below the article's start among which it is: what was kept above the title may not be the article."""
_LONG_LINES = 3
"""Long lines of the article after which no title comes."""
_LONG = 25
_SENTENCE = 12
"""Words of the longest sentence inside the article that is its title; a longer one is its first paragraph.

A question or an exclamation may be as long as a line without an end.
"""
_CALLS = "?!？！؟"
_READOUT = (("readout", "of"), ("readout", "from"))
_BULLETS = "•·-–*"
"""What an entry of a list begins with."""
_DASHES = "-–—―"
_SENTENCES = 2
"""Sentences of the longest title inside the article."""
_LONGEST = 45
"""Words of the longest title."""
_TOP = 12
"""Lines at a page's top among which the link past its menu stands."""
_SITE_NAME = 5
"""Words of the longest name of a site; the browser's title, which may stand there as well, has more."""
_CHAINED = 4
"""Words of the shortest title that a chain tells; what is shorter may be a section's name."""
_NAME = 3
"""Words of a line that may be no more than a name; what has more is asked nothing about its words."""
_STEM = 4
"""Letters that a word keeps in all its forms."""
_NAME_BEHIND = re.compile(r"(?:\s[-–—|·•»>/]\s|\|)[^\W\d_a-z]")
_WAY_BEFORE = re.compile(r"\w(?:\s[-–—|·•»>/]\s|\|)\Z")
_NEAR_BEST = 6.0
"""A line whose score is below the best by more is not asked about again."""


def article_start(lines: list[Line], kept: Sequence[bool]) -> int:
    """Return the place where the bulk of the ``kept`` lines starts; a stray line far above is passed over."""
    return best_run(
        [
            min(line.size, 60) + 2.0 if keep else -3.0 - 0.3 * min(line.size, 20)
            for line, keep in zip(lines, kept, strict=True)
        ]
    )[0]


def candidates(lines: list[Line], kept: Sequence[bool], start: int) -> slice:
    """Return the stretch of lines one of which may be the title, given where the article starts."""
    end, long_ones = start, 0
    while end < min(len(lines), start + _BELOW) and long_ones < _LONG_LINES:
        long_ones += kept[end] and lines[end].size > _LONG
        end += 1
    return slice(max(0, min(kept.index(True), start) - _REACH), end)


def _is_dateline(line: Line) -> bool:
    """Tell whether the line is an agency's dateline that stands apart from its paragraph: "OSK, 2 May (POL) -"."""
    if line.text[-1] not in _DASHES:
        return False
    return any(in_dateline(line.text, day.span.start, day.span.end) for day in day_mentions(line.text))


def _is_announcing(line: Line) -> bool:
    """Tell whether the line announces a next one, or is an entry of a list."""
    return line.text[-1] in ":：" or line.text[0] in _BULLETS


_NO_TITLE = (
    is_rights,
    is_credit,
    ends_in_credit,
    credits_picture,
    tells_moment,
    is_day,
    _is_dateline,
    is_way,
    is_reading_time,
    is_stamp,
    is_sharing,
    is_menu_entry,
    is_note,
    is_sender,
    is_genre,
    is_greeting,
    names_office,
    _is_announcing,
    goes_on_quoting,
)
"""What a line may be by all that it shows, and a title is not."""


def able_title(line: Line, *, inside: bool) -> bool:
    """Tell whether the line can be a title at all: it has words, is short and none of ``_NO_TITLE``."""
    if not line.words or line.size > _LONGEST:
        return False
    if inside and _is_long(line) and not _is_readout(line):
        return False
    return not (any(is_it(line) for is_it in _NO_TITLE) or (inside and _tells_today(line)))


def _is_long(line: Line) -> bool:
    """Tell whether a line of the article says too much for a title."""
    most = _SENTENCE if line.ends and line.text[-1] not in _CALLS else _LONG
    return line.size > most or len(sentences(line.text)) > _SENTENCES


def _tells_today(line: Line) -> bool:
    """Tell whether the line is a sentence that says that something happened today, as a first paragraph does."""
    return line.ends and line.text[-1] not in _CALLS and NEAR_DAY.search(line.text) is not None


def _is_readout(line: Line) -> bool:
    """Tell whether the line calls what follows a readout, as a title does: "Readout of the call with …"."""
    return not line.ends and line.words[:2] in _READOUT


def _is_unrelated(line: Line, lines: list[Line], kept: Sequence[bool]) -> bool:
    """Tell whether no word of a short line begins as one of the account's does: a person's name, a button's text."""
    stems = tuple([word[:_STEM] for word in line.words if not word.isdecimal()])
    if line.script not in CASED or not stems:
        return False
    return not any(
        word.startswith(stems)
        for other, keep in zip(lines, kept, strict=True)
        if keep and other.size > _NAME
        for word in other.words
    )


def _goes_on_telling(lines: list[Line], place: int) -> bool:
    """Tell whether the line at ``place`` is a sentence right below another one."""
    return place > 0 and lines[place].ends and lines[place - 1].ends


def _subheadings(lines: list[Line], kept: Sequence[bool]) -> frozenset[int]:
    """Return the places of the lines between long paragraphs of the article that have no stop, where there are several.

    They head its parts. One alone may be the title, with a summary above it.
    """
    found = [
        at
        for at in range(1, len(lines) - 1)
        if kept[at - 1] and kept[at] and kept[at + 1] and not lines[at].ends
        if all(lines[beside].ends and lines[beside].size > _SENTENCE for beside in (at - 1, at + 1))
    ]
    return frozenset(found) if len(found) > 1 else frozenset()


def _chained(
    lines: list[Line], offset: int, held: Sequence[int], can_be: Callable[[int], bool]
) -> Sequence[int]:
    """Return the lines that ``can_be`` titles and stand at one end of another line, a chain; of one text only.

    Such a line is the browser's title ("The bridge is open - The Herald") or tells where in the site the page
    is ("Home » News » The bridge is open"). Places count from ``offset``; ``held`` tells in how many other lines
    the words of each stand. Where several texts stand so, none does.
    """
    found = []
    for place, times in enumerate(held):
        line = lines[offset + place]
        if times and line.size >= _CHAINED and can_be(place):
            link = line.text
            if any(is_chain(other.text, link) for other in lines if link in other.text):
                found.append(place)
    return found if len({lines[offset + place].key for place in found}) == 1 else []


def readouts(lines: list[Line]) -> Sequence[int]:
    """Return the places of the lines that say that they are a readout, if all say the same."""
    found = [place for place, line in enumerate(lines) if _is_readout(line)]
    return found if len({lines[place].key for place in found}) == 1 else []


def is_chain(text: str, link: str) -> bool:
    """Tell whether ``text`` is ``link`` with the site's name behind it, or with a way or a button before it.

    A button is one word that runs into a title of some length: "Back The Bridge at Osk Is Open Again".
    """
    if text.startswith(link):
        return _NAME_BEHIND.match(text, len(link)) is not None
    before = text[: -len(link)]
    button = before.strip().isalpha() and before.endswith(" ") and len(link.split()) > _SITE_NAME
    return text.endswith(link) and (button or _WAY_BEFORE.search(before) is not None)


def _in_pairs(lines: list[Line]) -> list[Line]:
    """Return the lines of a page with each two characters that stand together as a word, where no spaces part words.

    A run of characters is a word otherwise, and a title would have none in common with its article.
    """
    if 2 * sum(line.script == CJK for line in lines) < len(lines):
        return lines
    return [
        line._replace(
            words=tuple(word[n : n + 2] for word in line.words for n in range(max(1, len(word) - 1)))
        )
        if line.script == CJK
        else line
        for line in lines
    ]


def title_place(lines: list[Line], kept: Sequence[bool], learned: Learned) -> int | None:
    """Return the place of the title in ``lines``, None where nothing can be one.

    The line with the highest score is it: the sum of the weights of its features and, where that is near
    the best one's, of the trees' scores. Where one title stands in a chain of the page too (``_chained``),
    it is that one.
    """
    if True not in kept:
        return None
    start = article_start(lines, kept)
    part = candidates(lines, kept, start)
    columns, found = title_look(_in_pairs(lines), kept, part, start)
    total = scores(columns, learned.title)
    held = columns["held in other lines"].values

    parts = _subheadings(lines, kept)
    content = next((place for place, line in enumerate(lines[:_TOP]) if is_skip_link(line)), 0)

    def can_be(place: int) -> bool:
        at = part.start + place
        names_site = at < content and lines[at].size <= _SITE_NAME
        told = kept[at] and _goes_on_telling(lines, at)
        no_title = at in parts or names_site or told or True not in kept[at + 1 :] or names_sender(lines, at)
        if no_title or not able_title(lines[at], inside=kept[at]):
            return False
        return lines[at].size > _NAME or not _is_unrelated(lines[at], lines, kept)

    places = (
        _chained(lines[: part.stop], part.start, held, can_be)
        or [*filter(can_be, readouts(lines[part]))]
        or range(len(total))
    )
    asked: list[int] = []
    for place in sorted(places, key=total.__getitem__, reverse=True):
        if asked and total[place] < total[asked[0]] - _NEAR_BEST:
            break
        if can_be(place):
            asked.append(place)
    at = chosen(asked)
    told = learned.title_trees.scores({name: at(values) for name, values in found.items()}, len(asked))
    scored = [(total[place] + score, -place) for place, score in zip(asked, told, strict=True)]
    return part.start - max(scored)[1] if scored else None
