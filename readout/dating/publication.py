"""The date a page was published, where the page tells it in full."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date, timedelta

from readout.dating.clock import tells_time
from readout.dating.dateline import in_dateline
from readout.dating.day_reading import Day, DayMention, day_mentions
from readout.dating.stamps import Stamp, stamps
from readout.model import Cleaned
from readout.text.clipping import clipped
from readout.text.language import language_of

_ABOVE_TITLE = 8
"""How many lines above the title still belong to the head of an article."""
_HEAD_LINES = 3
"""Lines of the article that stand in its head; what is cut below them and above the next does too."""
_DATELINE = 120
"""Characters of a paragraph in which its dateline stands."""
_IN_FIGURES = re.compile(r"(?P<first>\d{1,2})[/-]\d{1,2}[/-]\d{4}")
_MONTH_FIRST_ZONE = re.compile(r"\b[EPCM][SD]?T\b")
_DAY_FIRST_ZONE = re.compile(r"\b(?:GMT|BST|CES?T|IST|SAST)\b")
"""Time zones of countries that write the day first, as those above do the month."""


def page_lines(cleaned: Cleaned) -> tuple[tuple[int, str], ...]:
    """Return every line of the page again, as (line number, text), in order."""
    lines = [*zip(cleaned.body_lines, cleaned.body, strict=True)]
    lines += [(cut.line, cut.text) for cut in cleaned.cut]
    if cleaned.title is not None and cleaned.title_line is not None:
        lines.append((cleaned.title_line, cleaned.title))
    return tuple(sorted(lines))


def publication_date(
    cleaned: Cleaned, today: date, found: Sequence[Stamp] | None = None
) -> tuple[date | None, str]:
    """Return the date the page was published and the words that tell it.

    Only what the page tells in full counts: a labelled date, or a line with no more than a date at the head
    of the article; where no line dates the page, the dateline that the account opens with. Where readings
    or lines disagree, or the date lies after ``today``, there is no date, and the evidence says why.
    What an HTML page marks for machines (``Cleaned.marked``) counts where its text tells nothing. If the two differ, by
    more than the day that a time zone makes, there is no date. ``found`` are the stamps of the page where they are
    known already.
    """
    told, evidence = _told_in_text(cleaned, today, found)
    marked = cleaned.marked
    if marked is None or marked > today + timedelta(days=1):
        return told, evidence
    if told is None:
        return marked, f"the page marks {marked} as its publication"
    if abs(told - marked) > timedelta(days=1):
        return None, f"{evidence}, but the page marks {marked} as its publication"
    return told, evidence


def _told_in_text(cleaned: Cleaned, today: date, found: Sequence[Stamp] | None) -> tuple[date | None, str]:
    lines = page_lines(cleaned)
    found = stamps(lines) if found is None else found
    if not found and (day := _in_dateline(cleaned)) is not None and day[0] <= today + timedelta(days=1):
        return day
    return published_on(found, lines, today, _head(cleaned))


def _head(cleaned: Cleaned) -> range:
    """Return the head of the article: from its title, or its first paragraph, up to its fourth paragraph.

    It is the whole page where there is neither.
    """
    body = cleaned.body_lines
    start = cleaned.title_line or next(iter(body), None)
    if start is None:
        return range(sys.maxsize)
    return range(start, body[_HEAD_LINES] if len(body) > _HEAD_LINES else [start, *body][-1] + 1)


def _in_dateline(cleaned: Cleaned) -> tuple[date, str] | None:
    """Return the full date of the dateline that the account opens with, and the words: "OSK, May 2, 2017 /POL/ -"."""
    for number, text in [*zip(cleaned.body_lines, cleaned.body, strict=True)][:_HEAD_LINES]:
        for mention in day_mentions(text[:_DATELINE]):
            day = mention.readings[0].full()
            if day is not None and in_dateline(text, mention.span.start, mention.span.end):
                return day, f'"{clipped(text[: mention.span.end])}" (line {number})'
    return None


def published_on(
    found: Sequence[Stamp], lines: Sequence[tuple[int, str]], today: date, head: range
) -> tuple[date | None, str]:
    """Choose the publication date among the stamps of a page, given the lines of the ``head`` of its article.

    A date without a label below the title goes before one above it, which may be another story's or today's.
    Where nothing but a change is dated, with its time of day as news has it, that day stands for the
    publication; a page that is kept up for years has no time there, and tells nothing.
    """
    known = [stamp for stamp in found if stamp.label != "other"]
    at_head = [s for s in found if head.start - _ABOVE_TITLE <= s.line < head.stop]
    near = [s for s in at_head if s.label != "other"]
    first = [s for s in known if s.label == "first"]
    groups = (
        [s for s in near if s.label == "published"],
        [s for s in near if s.label == "none" and s.line >= head.start],
        [s for s in near if s.label == "none"],
        [s for s in known if s.label == "published"],
    )
    group = next((group for group in groups if group), [])
    if group or first:
        return _agreed([*first, *group], lines, today)
    changed = [s for s in at_head if s.label == "other"]
    if timed := [s for s in changed if tells_time(s.evidence)]:
        return _agreed(timed, lines, today)
    if changed or (found and not known):
        told = (changed or found)[0]
        return None, f'only a later change is dated: "{told.evidence}" (line {told.line})'
    return None, "no full date stands at the head of the page"


def _agreed(group: Sequence[Stamp], lines: Sequence[tuple[int, str]], today: date) -> tuple[date | None, str]:
    days: dict[date, Stamp] = {}
    latest = today + timedelta(days=1)
    for stamp in group:
        readings = _told_apart(stamp, lines)
        if len(readings) > 1:
            past = tuple(day for day in readings if (full := day.full()) and full <= latest)
            readings = past or readings[:1]
        if len(readings) > 1:
            either = f"{readings[0]} or {readings[1]}"
            return None, f'"{stamp.evidence}" (line {stamp.line}) reads as {either}'
        day = readings[0].full()
        if day is not None:
            days.setdefault(day, stamp)
    days = {day: stamp for day, stamp in days.items() if day <= latest}
    if not days:
        return None, f'"{group[0].evidence}" (line {group[0].line}) lies in the future'
    if len(days) > 1:
        told = ", ".join(f'"{stamp.evidence}" (line {stamp.line})' for stamp in days.values())
        return None, f"the page gives more than one date: {clipped(told, 300)}"
    ((day, stamp),) = days.items()
    return day, f'"{stamp.evidence}" (line {stamp.line})'


def _told_apart(stamp: Stamp, lines: Sequence[tuple[int, str]]) -> tuple[Day, ...]:
    """Return the readings left once the page is asked which it writes first, the day or the month.

    It tells by its language, by a time zone in the line itself, by a date in words that
    is one of the readings, or by other dates in figures that can be read in one way only.
    """
    if len(stamp.days) == 1:
        return stamp.days
    day_first, month_first = stamp.days
    if _MONTH_FIRST_ZONE.search(stamp.evidence):
        return (month_first,)
    if _DAY_FIRST_ZONE.search(stamp.evidence):
        return (day_first,)
    language = language_of("\n".join(text for _, text in lines))
    if language is not None and language not in {"en", "zh", "ja", "ko"}:
        return (day_first,)
    votes = set()
    for _, text in lines:
        votes |= {_vote(text, mention, stamp.days) for mention in day_mentions(text)}
    votes.discard(None)
    return stamp.days if len(votes) != 1 else (day_first,) if True in votes else (month_first,)


def _vote(text: str, mention: DayMention, days: tuple[Day, ...]) -> bool | None:
    """Return True where a date tells that the day comes first, False for the month, None for neither."""
    if len(mention.readings) > 1:
        return None
    (day,) = mention.readings
    figures = _IN_FIGURES.match(mention.span.of(text))
    if figures is not None:
        return None if day.day == day.month else int(figures["first"]) == day.day
    return day == days[0] if day in days else None
