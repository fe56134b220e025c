"""The pages of the site, of every kind, and how a visitor comes to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest
from playwright.sync_api import Page, expect

CALL = "digests/2017/2017-05-02-putin-trump-call/"
CALL_TITLE = "Putin and Trump discuss Syria and North Korea by phone"
ODD = "digests/2020/2020-02-03-odd-meeting/"
ODD_TITLE = "</title><script>alert(1)</script><img src=x onerror=alert(1)>"
MOVED = "digests/2017/2017-05-01-putin-trump-call/"
GONE = "digests/2020/2020-02-02-встреча/"
FOUND = "browse/?q=the&topic=Grain+trade"
PAGES = (
    "",
    CALL,
    ODD,
    MOVED,
    GONE,
    "topics/",
    "topics/syria/",
    "topics/odd-topic/",
    "participants/",
    "issuers/",
    "pairs/donald-trump--vladimir-putin/",
    "countries/ru/",
    "maps/topics/",
    "one-sided/",
    "agreements/",
    "corrections/",
    "glossary/",
    "browse/",
    FOUND,
    "about/verification/",
    "404.html",
)
"""One of every kind."""


def come(visitor: dict[str, object], name: str = "") -> pytest.MarkDecorator:
    return pytest.mark.parametrize("visitor", [visitor], ids=[name])


NARROW = come({"viewport": {"width": 360, "height": 740}}, "360 px wide")
DARK = come({"color_scheme": "dark"}, "dark")
WITHOUT_SCRIPTS = come({"java_script_enabled": False}, "without scripts")


def settle(page: Page, path: str) -> None:
    """Open a page and wait until its search, where it has one, has answered."""
    page.goto(path)
    if path.startswith("browse"):
        expect(page.locator(".ro-browse__count")).to_have_text(re.compile("digest"))


def opened(page: Page, paths: Iterable[str] = PAGES) -> Iterator[str]:
    """Open one page after the other, in the same window, and yield the path of each."""
    for path in paths:
        settle(page, path)
        yield path
