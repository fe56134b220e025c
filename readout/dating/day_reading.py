"""The days a line of text names: "May 2, 2017", "3–4 мая", "2. Mai 2017", "2017年5月2日", "02.05.2017"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from readout.dating.day_names import ENGLISH_MONTHS, MONTHS, NEED_A_CAPITAL, NEED_A_YEAR, WEEKDAYS, folded
from readout.model import Span

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
    last: Day | None = None
    """Where it is the first day of several ("July 7-8"), the last of them."""


def any_of(names: Iterable[str]) -> str:
    """Return a regular expression for any of the names, the longest first.

    What names begin with alike stands in it once, and a set of first letters before it all: there are hundreds of
    names, and at nearly every place of a text is none of them.
    """
    first = "".join(re.escape(letter) for letter in sorted({name[0] for name in names}))
    return f"(?=[{first}])(?:{_branches(names)})"


def _branches(names: Iterable[str]) -> str:
    tails: dict[str, list[str]] = {}
    for name in names:
        tails.setdefault(name[:1], []).append(name[1:])
    ends = tails.pop("", None) is not None
    branches = "|".join(re.escape(letter) + _branches(rest) for letter, rest in tails.items())
    if not ends:
        return branches if len(tails) == 1 else f"(?:{branches})"
    return f"(?:{branches})?" if branches else ""


# A year may run into the time of day behind it, as scraped pages have it: "December 24, 20239:53 AM".
_YEAR = r"(?:(?:19|20)\d\d(?:(?!\d)|(?=\d{1,2}:\d\d))|['’]\d\d(?!\d))"
_NO_FIGURE_BEFORE = r"(?<![\d.,:/$€£#-])"
_ORDINAL = r"(?:st|nd|rd|th|er|-?го|º|°|\.)?"
_UNTIL = r"(?:\s?[-–—−]\s?|\s(?:to|through|bis|au|al|по|до|إلى)\s)"
_TO = rf"(?:{_ORDINAL}{_UNTIL}(?P<to>\d{{1,2}})(?!\d|[:.]\d))?"
# "21 and 22 March" are the days of one meeting, "5 and 22 March" two days.
_AND = r"(?:\s(?:and|und|et|y|и|та|і)\s|\sو\s?)"
_TO_OR_AND = rf"(?:{_ORDINAL}(?:{_UNTIL}|(?P<next>{_AND}))(?P<to>\d{{1,2}})(?!\d|[:.]\d))?"
_MONTH = rf"(?P<month>{any_of(MONTHS)})(?:\s?/\s?{any_of(MONTHS)})?(?!\w)\.?"
_DAY_FIRST = re.compile(
    rf"{_NO_FIGURE_BEFORE}(?P<day>\d{{1,2}}){_TO_OR_AND}{_ORDINAL}[\s/-]{{0,2}}(?:(?:of|del?|من)\s)?"
    rf"{_MONTH}(?:(?:,|\sdel?|\s?[-/])?\s{{0,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?<!\w){_MONTH}\s{{0,2}}(?P<day>\d{{1,2}})(?!\d|:\d|\.\d|,\d{{3}}(?!\d)){_TO}{_ORDINAL}"
    rf"(?:\s?,?\s{{0,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\.\s\Z)")
"""The year before a month that is written small, as Hungarian has it: "2017. május 2."."""
_FIGURES = re.compile(
    rf"(?<![\d.,:/-])(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{_YEAR})(?!\.\d)"
)
_SHORT_YEAR = re.compile(
    rf"(?<![\w./-])(?P<day>\d{{1,2}})(?P<mark>[/-])(?P<month>{any_of(MONTHS)})(?P=mark)(?P<year>\d\d)(?!\w)",
    re.IGNORECASE,
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
    rf"(?<!\w){_WEEKDAY_NAME}[\s,.]{{1,3}}(?:(?:the|de[mn]|le|el)\s)?\Z", re.IGNORECASE
)
_WEEKDAY_AFTER = re.compile(rf"(?:\s?[,(（]\s?(?:on\s|во?\s|у\s)?){_WEEKDAY_NAME}(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(rf"{_UNTIL}(?:[^\W\d_]{{2,12}},?\s)?", re.IGNORECASE)
"""What stands between the first and the last day of a range; the last one's weekday may."""
_BESIDE = 24
"""How far from a day's name its weekday is looked for, in characters."""
_ARABIC_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)


def day_mentions(line: str) -> tuple[DayMention, ...]:
    """Return the days that ``line`` names, in order; of two that overlap, the one with its year.

    A bare year or a month without a day is no day. A range ("July 7-8", "30 June to 1 July") is its first
    day with ``last`` told. Two digits are a year after an apostrophe ("May 2, '17") or a month's name
    ("2-May-17"), and in figures where only one order makes a day of them ("5/13/17") or the marks are full
    stops ("02.05.17", which puts the day first in every language that writes so).
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
    span = Span(first.span.start, last.span.end)
    return DayMention(
        span, (Day(year, start.month, start.day),), first.weekday, Day(end_year, end.month, end.day)
    )


def _mentions(text: str) -> Iterator[DayMention]:
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(text):
            name = match["month"]
            in_full = pattern is _DAY_FIRST and match["year"]
            if folded(name) in NEED_A_CAPITAL and name[0].islower() and not in_full:
                continue
            if pattern is _MONTH_FIRST and not match["year"] and folded(name) in NEED_A_YEAR:
                continue
            before = (
                None
                if pattern is _DAY_FIRST or name[0].isupper()
                else _YEAR_BEFORE.search(text[: match.start()])
            )
            year = match["year"] or (before.group() if before else None)
            yield from _valid(match, [(year, MONTHS[folded(name)], match["day"])])
    for pattern in (_YEAR_FIRST, _CHINESE, _VIETNAMESE):
        for match in pattern.finditer(text):
            yield from _valid(match, [(match["year"], match["month"], match["day"])])
    for match in _SHORT_YEAR.finditer(text):
        yield from _valid(match, [(match["year"], MONTHS[folded(match["month"])], match["day"])])
    for match in _FIGURES.finditer(text):
        orders = [(match["year"], match["second"], match["first"])]
        if match["mark"] != ".":
            orders.append((match["year"], match["first"], match["second"]))
        yield from _valid(match, orders)
    for match in _SHORT_FIGURES.finditer(text):
        yield from _short_figures(match)


def _short_figures(match: re.Match[str]) -> Iterator[DayMention]:
    first, second, third = match["first"], match["second"], match["third"]
    if match["mark"] == ".":
        if len(first) == len(second) == 2 and not _HAN.search(match.string):
            yield from _valid(match, [(third, second, first)])
        return
    orders: list[tuple[str | None, int | str, str]] = [(third, second, first), (third, first, second)]
    if len(first) == 2:
        orders.append((first, second, third))
    for mention in _valid(match, orders):
        if len(mention.readings) == 1:
            yield mention


def _valid(match: re.Match[str], orders: list[tuple[str | None, int | str, str]]) -> Iterator[DayMention]:
    """Yield the mention with its readings that are days of the calendar; nothing where there are none."""
    days = [Day(_whole_year(year), int(month), int(day)) for year, month, day in orders]
    real = tuple(dict.fromkeys(day for day in days if day.in_year(day.year or _LEAP_YEAR)))
    if not real or (orders[0][0] and real[0].year is None):
        return
    span = Span(match.start(), match.end())
    last = Day(real[0].year, real[0].month, int(match.groupdict().get("to") or 0))
    ranged = last.day > real[0].day and last.in_year(last.year or _LEAP_YEAR) is not None
    if ranged and last.day > real[0].day + 1 and match.groupdict().get("next"):
        first = Span(span.start, match.start("to"))
        yield DayMention(first, real, _weekday_beside(match.string, first))
        span, real, ranged = Span(match.start("to"), span.end), (last,), False
    yield DayMention(span, real, _weekday_beside(match.string, span), last if ranged else None)


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


def _weekday_beside(text: str, span: Span) -> int | None:
    before = _WEEKDAY_BEFORE.search(text[max(0, span.start - _BESIDE) : span.start])
    match = before or _WEEKDAY_AFTER.match(text[span.end : span.end + _BESIDE])
    if match is None:
        return None
    name = match["name"]
    return None if folded(name) in NEED_A_CAPITAL and name[0].islower() else WEEKDAYS[folded(name)]
