"""The stage as a whole: from the collection to the text of every page, feed and file of data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from readout.model import Collection, Finding
from readout.rendering import addresses
from readout.rendering.data import FOLDER, render_data, render_listing_data
from readout.rendering.data_page import data_page
from readout.rendering.feeds import render_feeds
from readout.rendering.listings import index_pages, listings
from readout.rendering.overviews import overviews
from readout.rendering.pages import Pages
from readout.rendering.related import related_digests
from readout.rendering.site import DEFAULT_SITE, Site
from readout.search.build import search_files
from readout.workers import FEWEST, in_workers


def render(
    collection: Collection,
    templates: Mapping[str, str],
    today: date,
    progress: Callable[[int, int], None] = lambda done, total: None,
    preview: Sequence[Finding] | None = None,
    site: Site = DEFAULT_SITE,
    handwritten: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the text of every page, feed, file of data and file of the search, by its path under ``docs/``.

    ``today`` is the day by which an agreement that is due has lapsed.
    ``preview`` is what the check found, for a preview, which has a page of drafts; None for a site to publish.
    ``handwritten`` is the Markdown of the hand-written pages, which the search finds too, by path.
    """
    pages = Pages(collection, templates, today, site)
    related = related_digests(collection.digests)
    texts = {addresses.HOME: pages.home(preview is not None), addresses.BROWSE: pages.browse()}
    made = in_workers(lambda digest: pages.digest(digest, related[digest.id]), collection.digests, progress)
    for digest, text in zip(collection.digests, made, strict=True):
        texts[addresses.digest_page(digest)] = text
    if preview is not None:
        texts[addresses.DRAFTS] = pages.drafts(preview)
    listed = tuple(listings(collection))
    for parts in in_workers(pages.listing, listed):
        texts |= parts
    for page, title, lead, groups in index_pages(collection):
        texts[page] = pages.index(page, title, lead, groups)
    across: list[Callable[[], dict[str, str]]] = [
        lambda: dict(render_feeds(collection, listed, site)),
        lambda: render_data(collection, site),
        lambda: dict(overviews(pages, today)),
        lambda: dict(render_listing_data(listed)),
    ]
    worth = 2 if len(collection.digests) >= FEWEST else FEWEST
    for made_across in in_workers(lambda part: part(), across, fewest=worth):
        texts |= made_across
    files = {path: text for path, text in texts.items() if path.startswith(f"{FOLDER}/")}
    texts |= search_files(collection, handwritten or {})
    return texts | {addresses.DATA: data_page(pages, files, site)}
