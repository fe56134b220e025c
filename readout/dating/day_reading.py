"""The days a line of text names: "May 2, 2017", "3–4 мая", "2. Mai 2017", "2017年5月2日", "02.05.2017"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from readout.dating.day_names import (
    ENGLISH_MONTHS,
    MONTHS,
    NEED_A_CAPITAL,
    NEED_A_YEAR,
    WEEKDAYS,
    any_of,
    folded,
)
from readout.model import Span
from readout.text.word_lists import ANY_AND

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Day:
    """One reading of a day's name."""

    year: int | None
    """None where the text does not say."""
    month: int
    day: int

    def __str__(self) -> str:
        """Return the day in words: "2 May 2017", without the year where that is unknown."""
        words = f"{self.day} {ENGLISH_MONTHS[self.month - 1]}"
        return words if self.year is None else f"{words} {self.year}"

    def in_year(self, year: int) -> date | None:
        """Return the date in ``year``, None for 29 February of a common year."""
        return _date(year, self.month, self.day)

    def full(self) -> date | None:
        """Return the date where the year is told."""
        return None if self.year is None else self.in_year(self.year)


@dataclass(frozen=True, slots=True)
class DayMention:
    """Where a line names a day, and what it can be read as."""

    span: Span
    readings: tuple[Day, ...]
    """One, or day-first and month-first where figures alone do not tell: "03/04/2023"."""
    weekday: int | None
    """The weekday named right beside it, Monday 0."""
    with_weekday: Span
    """The same with that weekday: "Tuesday, May 2"."""
    last: Day | None = None
    """Where it is the first day of several ("July 7-8"), the last of them."""


# A year may run into the time of day behind it, as scraped pages have it: "December 24, 20239:53 AM".
_YEAR = r"(?:(?:19|20)\d\d(?:(?!\d)|(?=\d{1,2}:\d\d))|['’]\d\d(?!\d))"
_NO_FIGURE_BEFORE = r"(?<![\d.,:/$€£#-])"
_ORDINAL = r"(?:st|nd|rd|th|er|-?го|º|°|\.)?"
_UNTIL = r"(?:\s?[-–—−]\s?|\s(?:to|through|bis|au|al|по|до|إلى)\s)"
_TO = rf"(?:{_ORDINAL}{_UNTIL}(?P<to>\d{{1,2}})(?!\d|[:.]\d))?"
# "21 and 22 March" are the days of one meeting, "5 and 22 March" two days.
_AND = rf"(?:\s{ANY_AND}\s|\sو)"
_TO_OR_AND = rf"(?:{_ORDINAL}(?:{_UNTIL}|(?P<next>{_AND}))(?P<to>\d{{1,2}})(?!\d|[:.]\d))?"
_LETTERS = r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])*+"
"""A word as months are written, with the vowel signs of Hindi."""
_OPENINGS = "|".join({name.partition(" ")[0] for name in MONTHS if " " in name})
_NAME = rf"(?:(?:{_OPENINGS}) )?{_LETTERS}(?!\w)"
"""What may be a month's name; ``MONTHS`` tells."""
_WORD = re.compile(rf"(?<=\d)(?:st(?!y)|nd|rd|th|er)|{_NAME}")
"""Such a word; what makes an ordinal of the figure before it is one of its own: "2ndMay"."""
_OTHER_NAME = re.compile(rf"\s?/\s?({_NAME})")
"""Of two names that a month goes by, the second: "أيار/مايو"."""
_DAY_BEFORE = re.compile(
    rf"(?:{_NO_FIGURE_BEFORE}|(?<=\bב-))(?P<day>\d{{1,2}}){_TO_OR_AND}{_ORDINAL}[\s/-]{{0,2}}(?:(?:of|del?|من)\s)?\Z",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(rf"\.?(?:(?:,|\sdel?|\s?[-/])?\s{{0,2}}(?P<year>{_YEAR}))?", re.IGNORECASE)
_DAY_BEHIND = re.compile(
    rf"\.?\s{{0,2}}(?P<day>\d{{1,2}})(?!\d|:\d|\.\d|,\d{{3}}(?!\d)){_TO}{_ORDINAL}"
    rf"(?:\s?,?\s{{0,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\.\s\Z)")
"""The year before a month that is written small, as Hungarian has it: "2017. május 2."."""
_FIGURES = re.compile(
    rf"(?<![\d.,:/-])(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{_YEAR})(?!\.\d)"
)
_SHORT_YEAR = re.compile(
    rf"(?<![\w./-])(?P<day>\d{{1,2}})(?P<mark>[/-])(?P<month>{_NAME})(?P=mark)(?P<year>\d\d)(?!\w)"
)
_SHORT_FIGURES = re.compile(
    r"(?<![\w.,:/-])(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)(?P<third>\d\d)(?![\w/-]|\.\d)"
)
_HAN = re.compile("[一-鿿]")
_CENTURIES = {**dict.fromkeys(range(41), 2000), **dict.fromkeys(range(70, 100), 1900)}
"""Two digits of a year → what to add to them; what is not here is no year that pages name so."""
_YEAR_FIRST = re.compile(
    r"(?<![\d./-])(?P<year>(?:19|20)\d\d)(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
)
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of an era, by which Japan and Taiwan count."""
_CHINESE = re.compile(
    rf"(?:(?P<year>(?:19|20)\d\d|(?:{'|'.join(ERAS)})\s?(?:\d{{1,3}}|元))\s?[年년]\s?)?"
    r"(?<!\d)(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?(?:[日号號]|일(?!간))"
    r"(?:\s?[至到~–—-]\s?(?P<to>\d{1,2})\s?(?:[日号號]|일(?!간)))?"
)
"""Korean has its own letters in the place of the Chinese ones."""
_VIETNAMESE = re.compile(
    r"(?<![\d.,/-])(?P<day>\d{1,2})\stháng\s(?P<month>\d{1,2})(?![\d/])(?:,?\snăm\s(?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_WEEKDAY_NAME = rf"(?P<name>{any_of(WEEKDAYS)})"
_WEEKDAY_BEFORE = re.compile(
    rf"(?<!\w){_WEEKDAY_NAME}[\s,.(（]{{1,3}}(?:(?:the|de[mn]|le|el)\s)?\Z", re.IGNORECASE
)
_WEEKDAY_AFTER = re.compile(rf"(?:\s?[,(（]\s?(?:on\s|во?\s|у\s)?){_WEEKDAY_NAME}(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(rf"{_UNTIL}(?:[^\W\d_]{{2,12}},?\s)?", re.IGNORECASE)
"""What stands between the first and the last day of a range; the last one's weekday may."""
_BESIDE = 24
"""How far from a day's name its weekday is looked for, and before a month's its day, in characters."""
_FIGURE = re.compile(r"\d")
_ARABIC_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_LONGEST_DAY = 100
"""Characters of a text that may be one day."""


def days_meant(written: str) -> tuple[date, ...]:
    """Return the days that a text of one full day may mean: of "3/4/2018" both; none where it is not one day."""
    mentions = day_mentions(written[:_LONGEST_DAY])
    days = [day.full() for day in mentions[0].readings] if len(mentions) == 1 else []
    return tuple(day for day in days if day is not None)


def day_mentions(line: str) -> tuple[DayMention, ...]:
    """Return the days that ``line`` names, in order; of two that overlap, the one with its year.

    A bare year or a month without a day is no day. A range ("July 7-8", "30 June to 1 July") is its first
    day with ``last`` told. Two digits are a year after an apostrophe ("May 2, '17") or a month's name
    ("2-May-17"), and in figures where only one order makes a day of them ("5/13/17") or the marks are full
    stops ("02.05.17", which puts the day first in every language that writes so).
    """
    if not _FIGURE.search(line):  # most lines of most pages
        return ()
    text = line.translate(_ARABIC_FIGURES)
    kept: list[DayMention] = []
    for mention in sorted(_mentions(text), key=lambda found: (found.span.start, -found.span.end)):
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
        elif kept[-1].readings[0].year is None and mention.readings[0].year is not None:
            kept[-1] = mention
    return tuple(_spanned(text, kept))


def _spanned(text: str, mentions: list[DayMention]) -> list[DayMention]:
    """Return the days with those that are the first and the last of a range put together."""
    result: list[DayMention] = []
    for mention in mentions:
        joined = _from_to(text, result[-1], mention) if result else None
        if joined is None:
            result.append(mention)
        else:
            result[-1] = joined
    return result


def _from_to(text: str, first: DayMention, last: DayMention) -> DayMention | None:
    between = text[first.span.end : last.span.start]
    apart = first.last or last.last or len(first.readings) > 1 or len(last.readings) > 1
    if apart or not _BETWEEN.fullmatch(between):
        return None
    (start,), (end,) = first.readings, last.readings
    year = start.year or end.year
    end_year = end.year or start.year
    if (end_year or 0, end.month, end.day) <= (year or 0, start.month, start.day):
        return None
    return DayMention(
        Span(first.span.start, last.span.end),
        (Day(year, start.month, start.day),),
        first.weekday,
        Span(first.with_weekday.start, last.with_weekday.end),
        Day(end_year, end.month, end.day),
    )


def _mentions(text: str) -> Iterator[DayMention]:
    for named in _months(text):
        yield from _before_month(text, named)
        yield from _behind_month(text, named)
    for pattern in (_YEAR_FIRST, _CHINESE, _VIETNAMESE):
        for match in pattern.finditer(text):
            orders = [(match["year"], match["month"], match["day"])]
            to = match["to"] if pattern is _CHINESE else None
            yield from _valid(text, _span(match), orders, to)
    for match in _SHORT_YEAR.finditer(text):
        if month := MONTHS.get(folded(match["month"])):
            yield from _valid(text, _span(match), [(match["year"], month, match["day"])])
    for match in _FIGURES.finditer(text):
        orders = [(match["year"], match["second"], match["first"])]
        if match["mark"] != ".":
            orders.append((match["year"], match["first"], match["second"]))
        yield from _valid(text, _span(match), orders)
    for match in _SHORT_FIGURES.finditer(text):
        yield from _short_figures(match)


class _Month(NamedTuple):
    """A month's name in a text."""

    number: int
    name: str
    """``folded``."""
    span: Span
    """Of both names where the month goes by two."""
    is_small: bool
    """Whether it begins without a capital."""


def _months(text: str) -> Iterator[_Month]:
    """Yield the names of months."""
    past = 0
    for word in _WORD.finditer(text):
        name, end = folded(word[0]), word.end()
        if name in MONTHS and word.start() >= past:
            other = _OTHER_NAME.match(text, end)
            if other and folded(other[1]) in MONTHS:
                past = end = other.end()
            yield _Month(MONTHS[name], name, Span(word.start(), end), not word[0][0].isupper())


def _before_month(text: str, month: _Month) -> Iterator[DayMention]:
    """Yield the days before a month's name: "2 May 2017", "3-4 May"."""
    before = _DAY_BEFORE.search(text, max(0, month.span.start - _BESIDE), month.span.start)
    behind = _YEAR_BEHIND.match(text, month.span.end)
    if before is None or behind is None:
        return
    if behind["year"] or not (month.is_small and month.name in NEED_A_CAPITAL):
        apart = before.start("to") if before["next"] else None
        day = [(behind["year"], month.number, before["day"])]
        yield from _valid(text, Span(before.start(), behind.end()), day, before["to"], apart)


def _behind_month(text: str, month: _Month) -> Iterator[DayMention]:
    """Yield the days behind a month's name: "May 2, 2017", "May 3-4"; in Hungarian, its year stands before it."""
    start = month.span.start
    behind = _DAY_BEHIND.match(text, month.span.end)
    if behind is None or text[max(0, start - 1) : start].isalnum():
        return
    if (month.is_small and month.name in NEED_A_CAPITAL) or (
        month.name in NEED_A_YEAR and not behind["year"]
    ):
        return
    above = _YEAR_BEFORE.search(text, max(0, start - _BESIDE), start) if month.is_small else None
    year = behind["year"] or (above[0] if above else None)
    yield from _valid(text, Span(start, behind.end()), [(year, month.number, behind["day"])], behind["to"])


def _short_figures(match: re.Match[str]) -> Iterator[DayMention]:
    first, second, third = match["first"], match["second"], match["third"]
    if match["mark"] == ".":
        if len(first) == len(second) == 2 and not _HAN.search(match.string):
            yield from _valid(match.string, _span(match), [(third, second, first)])
        return
    orders: list[tuple[str | None, int | str, str]] = [(third, second, first), (third, first, second)]
    if len(first) == 2:
        orders.append((first, second, third))
    for mention in _valid(match.string, _span(match), orders):
        if len(mention.readings) == 1:
            yield mention


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _valid(
    text: str,
    span: Span,
    orders: Sequence[tuple[str | None, int | str, str]],
    to: str | None = None,
    apart: int | None = None,
) -> Iterator[DayMention]:
    """Yield the mention with its readings that are days of the calendar; nothing where there are none.

    ``to`` is the last day of several; from ``apart`` on it is told as another day, unless it is the next one.
    """
    days = [Day(_whole_year(year), int(month), int(day)) for year, month, day in orders]
    real = tuple(dict.fromkeys(day for day in days if day.in_year(day.year or _LEAP_YEAR)))
    if not real or (orders[0][0] and real[0].year is None):
        return
    last = Day(real[0].year, real[0].month, int(to or 0))
    ranged = last.day > real[0].day and last.in_year(last.year or _LEAP_YEAR) is not None
    if ranged and apart is not None and last.day > real[0].day + 1:
        yield _mention(text, Span(span.start, apart), real)
        yield _mention(text, Span(apart, span.end), (last,))
    else:
        yield _mention(text, span, real, last if ranged else None)


def _mention(text: str, span: Span, readings: tuple[Day, ...], last: Day | None = None) -> DayMention:
    return DayMention(span, readings, *_weekday_beside(text, span), last)


def _whole_year(year: str | None) -> int | None:
    """Return the year in full, None where there is none or its two digits may be no year."""
    if year is None:
        return None
    if year[:2] in ERAS:
        count = year[2:].strip()
        return ERAS[year[:2]] + (1 if count == "元" else int(count))
    number = int(year.lstrip("'’"))
    if number >= 100:
        return number
    return _CENTURIES[number] + number if number in _CENTURIES else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_beside(text: str, span: Span) -> tuple[int | None, Span]:
    """Return the weekday named beside a day, and the span of the two."""
    before = _WEEKDAY_BEFORE.search(text, max(0, span.start - _BESIDE), span.start)
    match = before or _WEEKDAY_AFTER.match(text, span.end, span.end + _BESIDE)
    if match is None or (folded(match["name"]) in NEED_A_CAPITAL and match["name"][0].islower()):
        return None, span
    both = Span(min(span.start, match.start()), max(span.end, match.end()))
    return WEEKDAYS[folded(match["name"])], both
