"""From the collection to the text of every page, ``{path under docs/: Markdown}``.

A digest's page is in ``digest.md`` of the templates, a listing's in ``listing.md``; what they are filled with
comes from here, and from ``environment`` what all can call. Every value goes through ``literal`` on its way in.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from markupsafe import Markup

from readout.model import Collection, Digest, Finding, Removal
from readout.rendering import addresses, wording
from readout.rendering.digest.agreements import Undertakings
from readout.rendering.digest.comparison import by_publication, compare
from readout.rendering.fragments import Fragments
from readout.rendering.listings.feeds import feeds_of
from readout.rendering.listings.listing import (
    Index,
    Listing,
    events_by_topic,
    issuers_of,
    published,
    wider_topics,
)
from readout.rendering.listings.parts import Part, by_year, grouped
from readout.rendering.pages.charts import contacts
from readout.rendering.pages.environment import environment
from readout.rendering.settings import DEFAULT_SITE, Site

LATEST = 10
"""Digests on the home page."""

CHANGED = 5
"""Lines of the home page with what was added or changed last."""

LINES = 10
"""Digests that the page of a pair shows under each topic."""


class Pages:
    """Renders the pages of one collection."""

    def __init__(
        self,
        collection: Collection,
        templates: Mapping[str, str],
        today: date,
        site: Site = DEFAULT_SITE,
        fragments: Callable[[int], Fragments] | None = None,
    ) -> None:
        """``today`` is the day by which an agreement that is due has lapsed.

        ``fragments`` returns those for a depth, which an earlier collection of one vocabulary may have filled.
        """
        self.today = today
        self.undertakings = Undertakings(collection.digests, today)
        self._fragments = fragments or cache(Fragments)
        self.collection = collection
        self.site = site
        self.environment = environment(templates, site)

    def page(self, template: str, path: str, **values: Any) -> str:
        """Return the page at ``path`` that ``template`` makes of ``values``, described by its lead unless otherwise."""
        values.setdefault("description", values.get("lead", ""))
        made = self._fragments(addresses.depth(path))
        return self.environment.get_template(template).render(
            link=made.link,
            topics=made.topics,
            people=made.people,
            when=made.when,
            line=made.line,
            items=made.items,
            **values,
        )

    def digest(self, digest: Digest, related: Sequence[Digest]) -> str:
        """Return the page of a digest."""
        return self.page(
            "digest.md",
            addresses.digest_page(digest),
            digest=digest,
            summary=Markup(digest.summary),  # Markdown that the check has found harmless
            related=related,
            accounts=by_publication(digest),
            compared=compare(digest),
            undertaken=self.undertakings.of(digest),
            shown_here=self.undertakings.shown_by(digest),
            description=_description(digest),
        )

    def removed(self, removal: Removal, now: Digest | None) -> str:
        """Return the page at the address of a digest that is not there; ``now`` stands for it, where one does."""
        return self.page(
            "removed.md",
            addresses.removed_page(removal),
            title=wording.became(removal),
            removal=removal,
            now=now,
            description=removal.note,
        )

    def listing(self, listing: Listing, part: Part[Digest]) -> str:
        """Return one page of a listing: the first tells of all its digests and has the newest of them."""
        shown, known = listing.shown_on(part), self.collection.vocabulary.topics
        if listing.by_month:
            groups = grouped(part.entries, lambda d: f"{wording.month_name(d.date.month)} {d.date.year}")
        else:
            groups = by_year(part.entries, lambda d: d.date)
        return self.page(
            "listing.md",
            part.path,
            title=shown.title,
            description=_latest(shown) if part.number == 1 else "",
            listing=shown,
            groups=groups,
            chart=contacts(shown.digests) if shown.charted else None,
            by_topic=events_by_topic(shown.digests, known) if shown.by_topic else (),
            wider=wider_topics(known) if shown.by_topic else (),
            lines=LINES,
            feeds=feeds_of(shown.page, shown.title, shown.up),
            data=addresses.beside(listing.page, addresses.LISTING_DATA),
            part=part,
        )

    def index(self, index: Index) -> str:
        """Return a page that lists listings."""
        groups = [(heading, entries) for heading, entries in index.groups if entries]
        return self.page("index.md", index.page, title=index.title, lead=index.lead, groups=groups)

    def home(self, preview: bool) -> str:
        """Return the home page; that of a preview leads to the drafts."""
        digests = self.collection.digests
        changed = heapq.nlargest(CHANGED, published(digests), key=lambda d: (d.updated, d.date))
        latest = digests[:LATEST]
        return self.page(
            "home.md",
            addresses.HOME,
            title=self.site.name,
            digests=digests,
            latest=latest,
            changed=changed if any(digest not in latest for digest in changed) else (),
            chart=contacts(digests),
            participants=len({p.id for d in digests for p in d.participants}),
            topics_count=len({t.id for d in digests for t in d.topics}),
            issuers=len({i.id for d in digests for i in issuers_of(d)}),
            preview=preview,
            description="Official readouts, with every key quote verified word for word.",
        )

    def drafts(self, findings: Iterable[Finding]) -> str:
        """Return the preview's page of drafts: what is to be settled in each, and those that are settled."""
        marks: dict[str, list[Finding]] = defaultdict(list)
        for finding in sorted((f for f in findings if f.severity == "warning"), key=lambda f: f.file):
            marks[finding.file.rpartition("/")[0]].append(finding)
        drafts = {d.source.rpartition("/")[0]: d for d in self.collection.digests if d.status == "draft"}
        return self.page(
            "drafts.md",
            addresses.DRAFTS,
            title="Drafts",
            unsettled=[(folder, drafts.get(folder), marks[folder]) for folder in sorted(marks)],
            settled=[digest for folder, digest in drafts.items() if folder not in marks],
        )

    def browse(self) -> str:
        """Return the page that search with facets lives on."""
        description = "Search every digest, by topic, participant, issuer, country, year and kind of event."
        return self.page("browse.md", addresses.BROWSE, title="Browse", description=description)


def _latest(listing: Listing) -> str:
    """Return what a link to a listing tells: what it lists, how many there are, and the newest."""
    if not listing.digests:
        return listing.description
    number, newest = len(listing.digests), listing.digests[0]
    which = "The latest" if number == 1 else f"The latest of {number:,}"
    return f"{listing.description} {which}: {newest.title}, {wording.event_day(newest)}."


def _description(digest: Digest) -> str:
    day = wording.event_day(digest)
    names = ", ".join(person.name for person in digest.participants)
    verified = " verified word for word" if digest.quotes else ""
    return f"{wording.EVENTS[digest.event]} of {day}: {names}. {wording.holdings(digest)}{verified}."
