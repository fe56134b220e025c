"""All pages at once, made from records with nothing remembered, as a build makes them one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from readout.model import Collection, Finding
from readout.rendering.digest.related import related_digests
from readout.rendering.everything.months import (
    Gathered,
    index_of_all,
    key_of_all,
    months,
    portion_of,
    searched_of,
    searched_pages,
)
from readout.rendering.everything.render import tasks
from readout.rendering.opendata.tables import context_of, listed_line, table_rows, whole_tables
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import DEFAULT_SITE, Site
from readout.rendering.task import Stamps, parts_of
from readout.search.year import year_index


class _Compiled(BytecodeCache):
    """Keeps the compiled templates, which take most of the time of a few pages."""

    def __init__(self) -> None:
        self.code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self.code.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def render(
    collection: Collection,
    templates: Mapping[str, str],
    today: date,
    preview: Sequence[Finding] | None = None,
    site: Site = DEFAULT_SITE,
    handwritten: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the text of every page, feed, file of data and file of the search, by its path under ``docs/``.

    ``today`` is the day by which an agreement that is due has lapsed.
    ``preview`` is what the check found, for a preview, which has a page of drafts; None for a site to publish.
    ``handwritten`` is the Markdown of the hand-written pages, which the search finds too, by path.
    """
    stamps = Stamps({})
    everything = gathered(collection, stamps, site, handwritten or {})
    pages = Pages(collection, templates, today, site)
    pages.environment.bytecode_cache = _COMPILED
    texts: dict[str, str] = {}
    for task in tasks(pages, stamps, everything, preview):
        for path, text in task.make().items():
            texts[path] = b"".join(parts_of(text)).decode()
    return texts


def gathered(collection: Collection, stamps: Stamps, site: Site, handwritten: Mapping[str, str]) -> Gathered:
    """Gather everything anew."""
    found, context = months(collection, stamps), context_of(collection, site)
    rows = {month.name: table_rows(month.digests, context) for month in found}
    portions = {month.name: portion_of(month, collection, rows[month.name]) for month in found}
    searched = {month.name: searched_of(month) for month in found}
    years = {
        year: year_index([one for month in of for one in searched[month.name]])
        for year, of in groupby(reversed(found), lambda month: month.year)
    }
    pages = searched_pages(handwritten)
    index = index_of_all(years, pages)
    return Gathered(
        key_of_all(collection, stamps),
        found,
        lambda: whole_tables(list(rows.values())),
        lambda month: portions[month.name],
        listed_line,
        lambda month: searched[month.name],
        lambda: tuple(index),
        lambda: index,
        pages,
        related_digests(collection.digests),
    )
