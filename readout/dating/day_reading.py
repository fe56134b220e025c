"""The days a line of text names: "May 2, 2017", "3–4 мая", "2. Mai 2017", "2017年5月2日", "02.05.2017"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readout.dating.day_names import MONTHS, NEED_A_CAPITAL, WEEKDAYS
from readout.model import Span

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Day:
    """One reading of a day's name."""

    year: int | None
    """None where the text does not say."""
    month: int
    day: int

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
    ranged: bool
    """True where it is the first day of several: "July 7-8"."""


def any_of(names: dict[str, int]) -> str:
    """Return a regular expression for any of the names, the longest first."""
    return "(?:" + "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) + ")"


# A year may run into the time of day behind it, as scraped pages have it: "December 24, 20239:53 AM".
_YEAR = r"(?:19|20)\d\d(?:(?!\d)|(?=\d{1,2}:\d\d))"
_NO_FIGURE_BEFORE = r"(?<![\d.,:/$€£#-])"
_ORDINAL = r"(?:st|nd|rd|th|er|-?го|º|°|\.)?"
_TO = rf"(?P<to>{_ORDINAL}\s?[-–—−]\s?\d{{1,2}}(?!\d))?"
_MONTH = rf"(?P<month>{any_of(MONTHS)})(?:\s?/\s?{any_of(MONTHS)})?(?!\w)\.?"
_DAY_FIRST = re.compile(
    rf"{_NO_FIGURE_BEFORE}(?P<day>\d{{1,2}}){_TO}{_ORDINAL}[\s/-]{{0,2}}(?:(?:of|del?|من)\s)?"
    rf"{_MONTH}(?:(?:,|\sdel?|\s?[-/])?\s{{0,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?<!\w){_MONTH}\s{{0,2}}(?P<day>\d{{1,2}})(?!\d|:\d|\.\d|,\d{{3}}(?!\d)){_TO}{_ORDINAL}"
    rf"(?:\s?,?\s{{0,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"(?<![\d.,:/-])(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{_YEAR})(?!\.\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<![\d./-])(?P<year>(?:19|20)\d\d)(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
)
_CHINESE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)\s?年\s?)?(?<!\d)(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?[日号號]"
)
_WEEKDAY_NAME = rf"(?P<name>{any_of(WEEKDAYS)})"
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w){_WEEKDAY_NAME}[\s,.]{{1,3}}(?:(?:the|den|le|el)\s)?\Z", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(rf"(?:\s?[,(（]\s?(?:on\s|во?\s|у\s)?){_WEEKDAY_NAME}(?!\w)", re.IGNORECASE)
_BESIDE = 24
"""How far from a day's name its weekday is looked for, in characters."""
_ARABIC_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)


def day_mentions(line: str) -> tuple[DayMention, ...]:
    """Return the days that ``line`` names, in order; of two that overlap, the one with its year.

    A bare year or a month without a day is no day. A range ("July 7-8") is read as its first day.
    """
    text = line.translate(_ARABIC_FIGURES)
    if not any(figure in text for figure in "0123456789"):
        return ()
    kept: list[DayMention] = []
    for mention in sorted(_mentions(text), key=lambda found: (found.span.start, -found.span.end)):
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
        elif kept[-1].readings[0].year is None and mention.readings[0].year is not None:
            kept[-1] = mention
    return tuple(kept)


def _mentions(text: str) -> Iterator[DayMention]:
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(text):
            name = match["month"]
            if name.lower() in NEED_A_CAPITAL and name[0].islower():
                continue
            yield from _valid(match, [(match["year"], MONTHS[name.lower()], match["day"])])
    for pattern in (_YEAR_FIRST, _CHINESE):
        for match in pattern.finditer(text):
            yield from _valid(match, [(match["year"], match["month"], match["day"])])
    for match in _FIGURES.finditer(text):
        orders = [(match["year"], match["second"], match["first"])]
        if match["mark"] != ".":
            orders.append((match["year"], match["first"], match["second"]))
        yield from _valid(match, orders)


def _valid(match: re.Match[str], orders: list[tuple[str | None, int | str, str]]) -> Iterator[DayMention]:
    """Yield the mention with its readings that are days of the calendar; nothing where there are none."""
    days = [Day(int(year) if year else None, int(month), int(day)) for year, month, day in orders]
    real = tuple(dict.fromkeys(day for day in days if day.in_year(day.year or _LEAP_YEAR)))
    if real:
        span = Span(match.start(), match.end())
        ranged = bool(match.groupdict().get("to"))
        yield DayMention(span, real, _weekday_beside(match.string, span), ranged)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_beside(text: str, span: Span) -> int | None:
    before = _WEEKDAY_BEFORE.search(text[max(0, span.start - _BESIDE) : span.start])
    match = before or _WEEKDAY_AFTER.match(text[span.end : span.end + _BESIDE])
    if match is None:
        return None
    name = match["name"]
    return None if name.lower() in NEED_A_CAPITAL and name[0].islower() else WEEKDAYS[name.lower()]
