"""The dates a page names, with what each is the date of: the event, its publication, a photo, a plan."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Literal, TypeAlias

from readout.dating.dateline import in_dateline
from readout.dating.day_names import ENGLISH_WEEKDAYS
from readout.dating.day_reading import Day, DayMention, day_mentions
from readout.dating.publication import page_lines, publication_date
from readout.dating.stamps import Label, Stamp, is_of_picture, stamps
from readout.dating.tense import is_of_saying, names_talk, tense_after, tense_around, tense_before
from readout.dating.told_days import (
    BY_DAY_OF_MONTH,
    BY_WEEKDAY,
    BY_WORD,
    REACH,
    RECENT,
    Telling,
    ToldDay,
    is_dated,
    told_days,
)
from readout.model import Cleaned, Span
from readout.text.clipping import clipped
from readout.text.sentences import is_heading, sentences

DateRole = Literal["event", "publication", "photo", "future", "other"]

_YEARS_BACK = 20
"""How many years a weekday is looked up in, for a day without its year."""
_LONG_BEFORE = 366
"""A day that lies further back from publication than this is recalled."""
_FRESH = 7
"""A day that only the rest of a page tells, below its lead, is recalled when it lies further back than this."""
_MOST_DAYS = 100
"""A paragraph with more days than this is a calendar; the rest of it is not read."""
_LEAD = 2
"""The first paragraphs, where an account tells what happened when."""
_OPENS_SENTENCE = re.compile(
    r"(?:(?-i:[A-ZÀ-ÞА-ЯЁ]{3}[A-ZÀ-ÞА-ЯЁ .’'-]{0,30})(?:, [^\n—–()]{2,30}?)?(?: \([^()\n]{2,40}\))?\s?[—–-]{1,2}\s?)?"
    r"\W*(?:(?:on|in)\sthe\s(?:early\s|late\s)?(?:morning|afternoon|evening|night)\sof\s)?"
    r"(?:(?:on|am|le|el|в|во|у|em|il|op|den|w|dnia|[وف]?في|يوم)\s|当地时间|當地時間|北京时间|北京時間)?(?:the\s)?\W*\Z",
    re.IGNORECASE,
)
"""What may stand before a day that opens its sentence, a place in capitals with a dash too: "OSK, Norvia — On"."""
_CLAUSE = re.compile(
    r"\b(?:said|says|announced|reported|told|сообщ\w+|заяв\w+|повідом\w+|indiqué|annoncé|mit|mitgeteilt|informó|anunció"
    r"|informou|comunicato|poda\w+|poinformowa\w+|meddelade|opplyste|oplyste)(?:\s[^\W\d_]+){0,3}?,?\s"
    r"(?:that|что|що|que|qu['’]|dass|che|że|att|at)\s",
    re.IGNORECASE,
)
"""What says that what follows is so; it may begin with its day: "The office said that on 2 May the presidents"."""
_SOURCE = re.compile(
    r"\W*(?:sources?|quellen?|fuentes?|font[ei]|источники?|джерел[оа]|来源|來源|출처|المصدر)\s?[:：]",
    re.IGNORECASE,
)
"""How a line begins that says where the account is from."""
_LETTER = re.compile(r"\w")
_CLOSE = 60
"""How near behind a day in mid-sentence the words that tell its role follow, in characters."""


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A day that a page names, with what it is the day of."""

    day: Day
    line: int
    evidence: str
    """The words it was read from, in their sentence."""
    role: DateRole
    weekday: int | None = None
    """The weekday the page names beside it, Monday 0; None where it names none."""
    years: tuple[int, ...] = ()
    """Where the year is not told and ``weekday`` known: recent years in which the day falls on that weekday."""
    last: Day | None = None
    """Where the page names several days ("July 7-8"), the last of them."""


_Found: TypeAlias = dict[tuple[Day, DateRole], DateCandidate]
"""Candidates by their day and the role that it was named in."""


@dataclass(frozen=True)
class _Page:
    """A page with what is known of its lines before any day in them is read."""

    cleaned: Cleaned
    today: date
    told_published: date | None
    """The day of its publication where the user gave it."""

    @cached_property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """All lines, as (line number, text), in order."""
        return page_lines(self.cleaned)

    @cached_property
    def stamps(self) -> tuple[Stamp, ...]:
        """Those that date something."""
        return stamps(self.lines)

    @cached_property
    def labels(self) -> Mapping[int, Label]:
        """What these say they date, by line."""
        return {stamp.line: stamp.label for stamp in self.stamps}

    @cached_property
    def publication(self) -> tuple[date | None, str]:
        """The day of its publication, and what tells it."""
        if self.told_published is not None:
            return self.told_published, "as it was given"
        return publication_date(self.cleaned, self.today, self.stamps)

    @property
    def published(self) -> date | None:
        """The day of its publication."""
        return self.publication[0]

    @cached_property
    def captions(self) -> frozenset[int]:
        """Lines about a picture, cut or kept."""
        cut = {cut.line for cut in self.cleaned.cut if "caption" in cut.reason or is_of_picture(cut.text)}
        body = zip(self.cleaned.body_lines, self.cleaned.body, strict=True)
        return frozenset(cut | {number for number, text in body if is_of_picture(text)})

    @cached_property
    def asides(self) -> frozenset[int]:
        """Lines that are no part of the account: nothing in them dates the event."""
        return frozenset(cut.line for cut in self.cleaned.cut) - self.captions

    @cached_property
    def prose(self) -> tuple[int, ...]:
        """Lines that tell something in sentences, in order."""
        return tuple(number for number in self.cleaned.body_lines if number not in self.captions)

    @cached_property
    def lead(self) -> tuple[int, ...]:
        """The first of them, without short lines above them such as whose account it is, and without dates alone."""
        texts = dict(self.lines)
        told = [number for number in self.prose if number not in self.labels]
        first = next((at for at, number in enumerate(told) if not is_heading(texts[number])), 0)
        return tuple(told[first : first + _LEAD])


def page_dates(cleaned: Cleaned, today: date, published: date | None = None) -> tuple[DateCandidate, ...]:
    """Return the days that a page names, in page order, each with its role and evidence.

    What was cut as a caption dates a photo, no cut line the event. A year is filled in only where the page tells it: in
    the date, or by its date of publication. ``published`` is that date where the user knows it.
    """
    page = _Page(cleaned, today, published)
    found = _named(page)
    if not _dates_event(found):
        for candidate in _by_writing(page, found.values()):
            found.setdefault((candidate.day, "event"), candidate)
    if not _dates_event(found):
        found |= _by_title(page, found)
    weekday = _only_weekday(page)
    settled = [_settled(candidate, weekday, page) for candidate in found.values()]
    return tuple(sorted(settled, key=lambda candidate: candidate.line))


def years_of(day: Day, weekday: int, today: date) -> tuple[int, ...]:
    """Return the years of the last twenty, newest first, in which the day falls on ``weekday`` (Monday 0)."""
    days = map(day.in_year, range(today.year, today.year - _YEARS_BACK - 1, -1))
    return tuple(d.year for d in days if d is not None and d <= today and d.weekday() == weekday)


def _named(page: _Page) -> _Found:
    """Return the days that the lines name, each with the role that its own sentence and its place tell."""
    found: _Found = {}
    for number, text in page.lines:
        mentions = day_mentions(text)[:_MOST_DAYS]
        spans = sentences(text) if mentions else ()
        starts = [span.start for span in spans]
        for mention in mentions:
            sentence = spans[max(0, bisect_right(starts, mention.span.start) - 1)]
            role = _role(page, number, text, mention, sentence)
            for day in _told_apart(mention, role, page):
                evidence = _passage(text, mention, sentence)
                candidate = DateCandidate(day, number, evidence, role, mention.weekday, last=mention.last)
                found.setdefault((day, role), candidate)
    return found


def _told_apart(mention: DayMention, role: DateRole, page: _Page) -> Sequence[Day]:
    """Return the readings of a day, of one in figures that dates the page the one that its publication is."""
    published = [day for day in mention.readings if role == "publication" and day.full() == page.published]
    return published or mention.readings


def _dates_event(found: _Found) -> bool:
    return any(candidate.role == "event" for candidate in found.values())


def _by_title(page: _Page, found: _Found) -> _Found:
    """Return the day that the title of a talk ends with, as the event's, under the keys that it has in ``found``."""
    day, line = _title_day(page), page.cleaned.title_line
    return {
        key: replace(candidate, role="event")
        for key, candidate in found.items()
        if candidate.day == day and candidate.line == line and candidate.role != "future"
    }


def _title_day(page: _Page) -> Day | None:
    """Return the day at the end of a title that names a talk, None where it does not: "Call with Ada Lind (2 May)"."""
    title = dict(page.lines).get(page.cleaned.title_line or 0, "")
    for mention in day_mentions(title)[-1:]:
        day = mention.readings[0]
        ends = len(mention.readings) == 1 and not _LETTER.search(title, mention.span.end)
        if ends and names_talk(title[: mention.span.start]):
            return day
    return None


def _role(page: _Page, number: int, text: str, mention: DayMention, sentence: Span) -> DateRole:
    if number in page.captions:
        return "photo"
    if number in page.labels:
        return "other" if page.labels[number] == "other" else "publication"
    if in_dateline(text, mention.span.start, mention.span.end):
        return "publication"
    if number in page.asides:
        return "other"
    day = mention.readings[0].full()
    if day is not None and day > (page.published or page.today):
        return "future"
    if day is not None and page.published is not None and page.published - day > timedelta(_LONG_BEFORE):
        return "other"
    in_lead = number in page.lead or number == page.cleaned.title_line
    role = _by_tense(text, mention, sentence, in_lead=in_lead)
    if role == "event" and page.published is not None:
        # A page of May that names 9 June without a year tells of a plan.
        year = _year_by_publication(mention.readings[0], None, page) if day is None else None
        day = day or (mention.readings[0].in_year(year) if year else None)
        if day is None or (not in_lead and (page.published - day).days > _FRESH):
            return "other"
    return role


def _by_tense(text: str, mention: DayMention, sentence: Span, *, in_lead: bool) -> DateRole:
    """Tell what the sentence says of the day: words around it decide, else the nearest cue before it, else the next.

    Past the lead, accounts recall other calls and meetings; only a day that opens its sentence counts there.
    """
    before = text[max(sentence.start, mention.span.start - REACH) : mention.span.start]
    after = text[mention.span.end : min(sentence.end, mention.span.end + REACH)]
    opening = before.removesuffix(text[mention.with_weekday.start : mention.span.start])
    opens = len(before) < REACH and _OPENS_SENTENCE.match(opening) is not None
    clause = max((match.end() for match in _CLAUSE.finditer(opening)), default=None)
    opens_clause = clause is not None and _OPENS_SENTENCE.match(opening, clause) is not None
    if not opens and (is_dated(before) or is_of_saying(opening, after)):
        return "other"
    told = None if opens else tense_around(before, after) or tense_before(before)
    tense = told or tense_after(after if opens or opens_clause else after[:_CLOSE])
    if tense == "future":
        return "future"
    tells = tense == "event" if not opens else tense != "past"
    return "event" if tells and (opens or in_lead) else "other"


def _passage(text: str, mention: DayMention, sentence: Span) -> str:
    """Return the sentence that names the day, or the part of it around the day where it is long."""
    start, end = max(sentence.start, mention.span.start - 60), min(sentence.end, mention.span.end + 80)
    before, after = text[start : mention.span.start], text[mention.span.end : end]
    if start > sentence.start:
        before = "… " + (before.partition(" ")[2] or before)
    if end < sentence.end:
        after = (after.rpartition(" ")[0] or after) + " …"
    return clipped(f"{before}{mention.span.of(text)}{after}".strip('"“”„«» '), 200)


def _settled(candidate: DateCandidate, told: ToldDay | None, page: _Page) -> DateCandidate:
    """Add what the rest of the page tells of a candidate: its weekday, its year, whether the two fit."""
    day, evidence, weekday = candidate.day, candidate.evidence, candidate.weekday
    if candidate.role == "event" and day.year is None:
        if weekday is None and told is not None:
            weekday = told.number
            evidence += f' — "{told.words}" (line {told.line})'
        if year := _year_by_publication(day, weekday, page):
            day = replace(day, year=year)
            evidence += f" — published {page.published}: {page.publication[1]}"
    full = day.full()
    if full is not None and weekday is not None and full.weekday() != weekday:
        was, named = ENGLISH_WEEKDAYS[full.weekday()], ENGLISH_WEEKDAYS[weekday]
        evidence += f" — but {day} was a {was}, not a {named}"
    years = years_of(day, weekday, page.today) if day.year is None and weekday is not None else ()
    return replace(candidate, day=day, weekday=weekday, evidence=evidence, years=years)


def _year_by_publication(day: Day, weekday: int | None, page: _Page) -> int | None:
    """Return the year of a day shortly before the page was published, None where its weekday does not fit."""
    if page.published is None:
        return None
    for year in (page.published.year, page.published.year - 1):
        full = day.in_year(year)
        if full is not None and timedelta(0) <= page.published - full <= timedelta(RECENT):
            return year if weekday is None or full.weekday() == weekday else None
    return None


def _told(page: _Page, telling: Telling, numbers: Sequence[int]) -> Iterator[ToldDay]:
    """Yield the days that the lines of these ``numbers`` tell."""
    wanted = set(numbers)
    return told_days(telling, (line for line in page.lines if line[0] in wanted))


def _only_weekday(page: _Page) -> ToldDay | None:
    """Return the weekday that the account tells, None where it tells none or several."""
    told = list(_told(page, BY_WEEKDAY, page.prose))
    return told[0] if len({item.number for item in told}) == 1 else None


def _by_writing(page: _Page, found: Iterable[DateCandidate]) -> Iterator[DateCandidate]:
    """Yield the event's day where the lead tells it by "today" or "on Tuesday", and when that was written is told."""
    for written, said in _written(page, found):
        for telling in (BY_WORD, BY_WEEKDAY, BY_DAY_OF_MONTH):
            for told in _told(page, telling, page.lead):
                day = telling.day(told.number, written) if told.of_event else None
                if day is not None:
                    evidence = f'"{told.words}" — {said}'
                    yield DateCandidate(Day(day.year, day.month, day.day), told.line, evidence, "event")


def _written(page: _Page, found: Iterable[DateCandidate]) -> Iterator[tuple[date, str]]:
    """Yield the day the account was written, and what says so: its dateline, else the page's publication.

    Nothing where it was written long before the page was published: another page had it first. Where the page dates its
    source ("Source: Press Office, 1 May 2017"), it may be that day as well.
    """
    prose = {*page.prose, page.cleaned.title_line}
    datelines = [c for c in found if c.role == "publication" and c.line in prose]
    if datelines:
        line = min(datelines, key=lambda candidate: candidate.line)
        year = line.day.year or _year_by_publication(line.day, None, page)
        written = None if year is None else line.day.in_year(year)
        if written is not None:
            yield written, f"written {written}: {line.evidence}"
        return
    if page.published is None:
        return
    yield page.published, f"published {page.published}: {page.publication[1]}"
    for number, text in page.lines:
        for mention in day_mentions(text) if _SOURCE.match(text) else ():
            sourced = mention.readings[0].full()
            if sourced and 0 < (page.published - sourced).days <= RECENT:
                yield sourced, f"line {number} dates its source: {clipped(text)}"
