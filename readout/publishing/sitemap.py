"""``sitemap.xml``: the pages that search engines are to find, each with the day it was last changed (sitemaps.org)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urljoin

from mkdocs.utils import get_build_date

from readout.model import Collection
from readout.rendering import addresses

Changed = Mapping[str, str | None]
"""The day a page was last changed, by its path under ``docs/``; None for one that no search engine is to find.

Those that are not in it tell something of all digests, and are as new as the build.
"""


@dataclass(frozen=True, slots=True)
class _Page:
    """What the template of MkDocs asks of a page."""

    canonical_url: str
    update_date: str
    is_link: bool = False
    abs_url: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    page: _Page


def changed(collection: Collection) -> Changed:
    """Return when digests were last changed; what stands where one was is not to be found."""
    digests = {addresses.digest_page(digest): f"{digest.updated}" for digest in collection.digests}
    return digests | {addresses.removed_page(removal): None for removal in collection.removed}


def in_sitemap(
    address: str | None, built: Sequence[Any], others: Iterable[str], changed: Changed
) -> Sequence[Any]:
    """Return what the template makes ``sitemap.xml`` of: the files that MkDocs built, and all ``others``, by path.

    None without the ``address`` of the site: a sitemap has whole addresses.
    """
    if not address:
        return []
    pages = {file.src_uri: file.page.canonical_url for file in built if file.page}
    pages |= {path: urljoin(address, quote(addresses.beside(path, ""))) for path in others}
    today = get_build_date()
    days = {path: changed.get(path, today) for path in sorted(pages)}
    return [_File(_Page(pages[path], day)) for path, day in days.items() if day]
