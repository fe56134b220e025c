"""The stage as a whole: from the collection to the tasks that make every page, feed and file of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from readout.model import Digest, Finding
from readout.rendering import addresses
from readout.rendering.listings.feeds import FeedWriter, feed_files, feeds
from readout.rendering.listings.listing import Listing
from readout.rendering.listings.parts import part_tasks
from readout.rendering.listings.shelves import index_pages, listings, shelved
from readout.rendering.opendata.package import DATA_FILES, render_data
from readout.rendering.opendata.page import data_page
from readout.rendering.opendata.tables import listing_data, listing_data_file
from readout.rendering.overviews.overviews import overviews
from readout.rendering.pages.pages import Pages
from readout.rendering.task import Content, Joined, Stamps, Task, file_task, key_of
from readout.rendering.tasks.months import Months
from readout.search.document import Contribution
from readout.search.files import HANDWRITTEN, document_paths
from readout.search.year import in_order

DATA = "data"
"""The name of the task of the open data."""


def tasks(
    pages: Pages,
    stamps: Stamps,
    months: Months,
    preview: Sequence[Finding] | None,
) -> Iterator[Task]:
    """Yield what there is to make: the data first, which take longest, so that no worker is left to wait for them.

    ``preview`` is what the check found, for a preview, which has a page of drafts; None for a site to publish.
    """
    collection, site = pages.collection, pages.site
    everything = months.key
    files = (*DATA_FILES, addresses.DATA)
    yield Task(DATA, everything, files, lambda: _data(pages, months.tables()), can_wait=True)
    yield from _digests(pages, stamps, months.related)
    yield from _removed(pages, stamps)
    yield file_task(addresses.HOME, (everything, preview is None), lambda: pages.home(preview is not None))
    yield file_task(addresses.BROWSE, [], pages.browse)
    if preview is not None:
        yield file_task(addresses.DRAFTS, (everything, preview), lambda: pages.drafts(preview))
    shelves = shelved(collection)
    listed = tuple(listings(collection.vocabulary, shelves))
    for listing in listed:
        yield from _listing(pages, listing, stamps, months.line)
    for index in index_pages(collection.vocabulary, shelves):
        yield file_task(index.page, (index,), partial(pages.index, index))
    writer = FeedWriter(site)
    for feed in feeds(collection, listed, site):
        key = key_of(feed.id, feed.title, feed.description, stamps(feed.digests), feed.removed)
        yield Task(f"feed of {feed.page}", key, feed_files(feed), partial(writer, feed), can_wait=True)
    yield from overviews(pages, stamps, months.all_phrases, everything)
    yield from search_tasks(months)


def _digests(pages: Pages, stamps: Stamps, related: Sequence[Sequence[int]]) -> Iterator[Task]:
    digests = pages.collection.digests
    for digest, numbers in zip(digests, related, strict=True):
        near = [digests[number] for number in numbers]
        key = (
            stamps([digest, *near]),
            [
                (entry.state, stamps([entry.later] if entry.later else []))
                for entry in pages.undertakings.of(digest)
            ],
            [(entry.state, stamps([entry.digest])) for entry in pages.undertakings.shown_by(digest)],
        )
        yield file_task(addresses.digest_page(digest), key, partial(pages.digest, digest, near))


def _removed(pages: Pages, stamps: Stamps) -> Iterator[Task]:
    digests = {digest.id: digest for digest in pages.collection.digests}
    for removal in pages.collection.removed:
        now = digests.get(removal.now or "")
        key = (removal, stamps([now] if now else []))
        yield file_task(addresses.removed_page(removal), key, partial(pages.removed, removal, now))


def _listing(pages: Pages, listing: Listing, stamps: Stamps, line: Callable[[Digest], str]) -> Iterator[Task]:
    everything = key_of(stamps(listing.digests))
    told = key_of(
        listing.title,
        listing.facts,
        listing.counterparts,
        listing.description,
        listing.lead,
        listing.filters,
    )
    yield from part_tasks(
        listing.page,
        listing.digests,
        lambda part: (told, everything if part.number == 1 else stamps(part.entries)),
        partial(pages.listing, listing),
    )
    file = listing_data_file(listing)
    yield file_task(file, (listing.title, everything), lambda: listing_data(listing, line), can_wait=True)


def search_tasks(months: Months) -> Iterator[Task]:
    """Yield the tasks of the search: the files of each month's documents, and the index of all."""
    for year in months.years:
        first = 0
        for month in year.months:
            paths = document_paths(year.name, first, len(month.digests))
            make = partial(_documents, paths, partial(months.searched, month))
            yield Task(f"searched of {month.name}", key_of(month.key, first), paths, make, can_wait=True)
            first += len(month.digests)
    paths, key = document_paths(HANDWRITTEN, 0, len(months.pages)), key_of(months.pages)
    make = partial(_documents, paths, lambda: months.pages)
    yield Task("searched of the pages", key, paths, make, can_wait=True)
    key = key_of(key, [month.key for month in months.all])
    yield Task("search", key, tuple(months.index_paths()), months.index, can_wait=True)


def _documents(paths: Sequence[str], searched: Callable[[], Sequence[Contribution]]) -> dict[str, str]:
    texts = [text for one in in_order(searched()) for text in (one.file, one.further)]
    return dict(zip(paths, texts, strict=True))


def _data(pages: Pages, tables: Mapping[str, Joined]) -> dict[str, Content]:
    files = render_data(tables, pages.collection, pages.site)
    return {**files, addresses.DATA: data_page(pages, files)}
