"""All pages at once, made from records with nothing remembered, as a build makes them one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from readout.model import Collection, Finding
from readout.rendering.digest.related import related_digests
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import DEFAULT_SITE, Site
from readout.rendering.task import Stamps, parts_of
from readout.rendering.tasks.months import Months, searched_pages
from readout.rendering.tasks.tasks import tasks


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
    months = months_of(collection, stamps, site, handwritten or {})
    pages = Pages(collection, templates, today, site)
    pages.environment.bytecode_cache = _COMPILED
    texts: dict[str, str] = {}
    for task in tasks(pages, stamps, months, preview):
        for path, text in task.make().items():
            texts[path] = b"".join(parts_of(text)).decode()
    return texts


def months_of(collection: Collection, stamps: Stamps, site: Site, handwritten: Mapping[str, str]) -> Months:
    """Return the months, of which nothing is remembered."""
    return Months(collection, stamps, site, searched_pages(handwritten), related_digests(collection.digests))
