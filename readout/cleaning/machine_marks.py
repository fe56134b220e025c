"""What an HTML page marks for machines, beside what it tells its readers: its day of publication, its address."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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
_FIRST_YEAR = 1900
"""No page is older; "0001-01-01" stands for a day that is not known."""


def marked_date(root: HtmlElement) -> date | None:
    """Return the day that the page marks as its publication: schema.org, Open Graph or ``<time pubdate>``.

    Failing these, the day of its ``<time datetime>`` elements. None where the marks name several days.
    """
    told = [str(value) for mark in _MARKS for value in root.xpath(mark)]
    for script in root.xpath("//script[@type='application/ld+json']"):
        told += _LINKED_DATA.findall(script.text or "")
    days = set(map(day_of, told)) - {None} or set(map(day_of, root.xpath("//time/@datetime"))) - {None}
    return days.pop() if len(days) == 1 else None


def day_of(moment: str) -> date | None:
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
