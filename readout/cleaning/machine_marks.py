"""What an HTML page marks for machines, beside what it tells its readers: its day, its address, its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readout.cleaning.lines.line import Line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKS = (
    "//meta[@property='article:published_time' or @itemprop='datePublished' or @name='datePublished']/@content",
    "//time[@itemprop='datePublished' or @pubdate]/@datetime",
)
_OWN_ADDRESS = "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"
_LINKED_DATA = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"')
_PLAIN = re.compile(r"[^\s<>\"\\^`{|}]{1,2000}")
"""What an address is written with."""
_SHARED_TITLES = "//meta[@property='og:title']/@content", "//meta[@name='twitter:title']/@content"
_HEADLINE = re.compile(r'"headline"\s{0,9}:\s{0,9}"([^"\\]{1,300})"')
_PARTED = re.compile(r"\s[-–—|·•»>/]\s|[|_]")
"""What parts a title from the site's name, or from a way through the site."""
_TITLE_WORDS = 3
"""Words of the shortest title that marks tell; what is shorter may be a section's name."""
_AGREED = 3
"""What two marks say together where each begins with the title, or one does that a first heading bears out."""
_FIRST_YEAR = 1900
"""No page is older; "0001-01-01" stands for a day that is not known."""


def marked_date(root: HtmlElement) -> date | None:
    """Return the day that the page marks as its publication: schema.org, Open Graph or ``<time pubdate>``.

    Failing these, the day of its ``<time datetime>`` elements. None where the marks name several days.
    """
    told = [str(value) for mark in _MARKS for value in root.xpath(mark)]
    for script in root.xpath("//script[@type='application/ld+json']"):
        told += _LINKED_DATA.findall(script.text or "")
    days = set(map(_day_of, told)) - {None} or set(map(_day_of, root.xpath("//time/@datetime"))) - {None}
    return days.pop() if len(days) == 1 else None


def _day_of(moment: str) -> date | None:
    """Return the day of an ISO 8601 date or moment, in the offset it is written with."""
    try:
        day = date.fromisoformat(moment.strip()[:10])
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None


def marked_address(root: HtmlElement) -> str | None:
    """Return the address that the page marks as its own: a canonical link, else Open Graph's.

    None where it names several, or no whole address of the web, or a copy's, which has the other's in it.
    """
    for mark in _OWN_ADDRESS:
        told = {str(value).strip() for value in root.xpath(mark)}
        if told:
            return told.pop() if len(told) == 1 and all(map(_is_own, told)) else None
    return None


def _is_own(address: str) -> bool:
    try:
        parts = urlsplit(address)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return (
        whole
        and "@" not in parts.netloc
        and address.count("://") == 1
        and _PLAIN.fullmatch(address) is not None
    )


def marked_title(root: HtmlElement, lines: Sequence[Line], start: int) -> int | None:
    """Return the place of the line that the page marks as its title, None where its marks do not agree on one.

    They are what it tells other sites and search engines, what the browser shows, which has the site's name or a
    way through it beside the title, and its first headings. One of them alone tells too little: it may name the site.
    Where several lines have that text, it is the last one above ``start``, the place where the article starts.
    """
    shared = [_said(str(value)) for mark in _SHARED_TITLES for value in root.xpath(mark)]
    for script in root.xpath("//script[@type='application/ld+json']"):
        shared += map(_said, _HEADLINE.findall(script.text or ""))
    shown = [_said(title.text_content()) for title in root.xpath("//head//title")]
    headings = {_said(heading.text_content()) for heading in root.xpath("//h1")}
    agreed: dict[str, tuple[int, int]] = {}
    places: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        text = _said(line.text)
        places.setdefault(text, []).append(place)
        if line.size >= _TITLE_WORDS and text not in agreed:
            told = max((_share_of(text, mark) for mark in shared), default=0)
            seen = max((_share_of(text, mark) - (text == mark) for mark in shown), default=0)
            agreed[text] = told + seen + (text in headings), line.size
    title = max(agreed, key=agreed.__getitem__, default="")
    if not title or agreed[title][0] < _AGREED:
        return None
    return max((place for place in places[title] if place <= start), default=places[title][0])


def _said(text: str) -> str:
    """Return a title as it is compared with others."""
    return " ".join(text.split()).casefold()


def _share_of(text: str, mark: str) -> int:
    """Return how much a mark says that ``text`` is the title: 2 where it begins with it, 1 where it has it behind."""
    at = mark.find(text) if text else -1
    if at < 0:
        return 0
    before, behind = mark[:at], mark[at + len(text) :]
    if (before and not _PARTED.search(before[-3:])) or (behind and not _PARTED.match(behind)):
        return 0
    return 1 if before else 2
