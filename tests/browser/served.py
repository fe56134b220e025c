"""The site as it is served, and the window of somebody who reads it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

from readout.model import Collection


@dataclass(frozen=True)
class Site:
    """The site as it is served, and what it was made of."""

    address: str
    collection: Collection


@contextmanager
def window(browser: Browser, site: Site, visitor: dict[str, Any]) -> Iterator[Page]:
    """Yield a window for somebody who has never been to the site."""
    context = browser.new_context(base_url=site.address, **visitor)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()
