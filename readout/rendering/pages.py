"""From the collection to the text of every page, ``{path under docs/: Markdown}``.

A digest's page is in ``digest.md`` of the templates, a listing's in ``listing.md``; what they are filled with
comes from here, and from ``environment`` what all can call. Every value goes through ``literal`` on its way in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from markupsafe import Markup

from readout.model import Collection, Digest, Finding, Issuer, Topic
from readout.rendering import addresses, wording
from readout.rendering.agreements import shown_by, undertakings
from readout.rendering.charts import contacts
from readout.rendering.comparison import compare
from readout.rendering.environment import environment
from readout.rendering.follow import feeds_of
from readout.rendering.fragments import Fragments
from readout.rendering.site import DEFAULT_SITE, Site

T = TypeVar("T")

LATEST = 10
"""Digests on the home page."""

PART = 150
"""Entries on a page of a list, so that none grows with the corpus; the first has up to twice as many, less one."""

LINES = 10
"""Digests that the page of a pair shows under each topic."""

GROUPED_FROM = 30
"""A listing with more digests than this is divided by year."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an index page."""

    label: str
    page: str
    note: str
    depth: int = 0


Index = tuple[str, str, str, Sequence[tuple[str, Sequence[Entry]]]]
"""An index page: path, title, lead and groups of entries."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that lists digests: of a topic, a participant, a pair, a country, an issuer or a year."""

    page: str
    title: str
    up: str
    up_label: str
    digests: Sequence[Digest]
    facts: Sequence[tuple[str, Sequence[object]]] = ()
    description: str = ""
    by_month: bool = False
    lead: str = ""
    """What the page lists, where the title does not say."""
    charted: bool = False
    """Whether a chart shows the digests over time."""
    counterparts: Sequence[Entry] = ()
    """Of a participant: a line for each other one met."""
    by_topic: bool = False
    """Whether the page says which of the digests are about each topic."""

    def paths(self) -> list[str]:
        """Return the pages that it takes: its own, and those of its further parts."""
        return [addresses.part_page(self.page, number) for number, _ in enumerate(in_parts(self.digests), 1)]


def in_parts(entries: Sequence[T]) -> list[Sequence[T]]:
    """Return the entries, newest first, in parts of ``PART``, one at least.

    They are counted from the oldest, so that a new entry changes the first part alone.
    """
    rest = max(0, len(entries) // PART - 1) * PART
    first = len(entries) - rest
    return [entries[:first], *(entries[at : at + PART] for at in range(first, len(entries), PART))]


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
        """``fragments`` returns those for a depth, which an earlier collection of one vocabulary may have filled."""
        self.undertaken = undertakings(collection.digests, today)
        self.shown_here = shown_by(self.undertaken)
        self._fragments = fragments or cache(Fragments)
        self.collection = collection
        self.site = site
        self.environment = environment(
            templates, site, collection.vocabulary.countries, self.undertaken, self.shown_here
        )

    def page(self, template: str, path: str, **values: Any) -> str:
        """Return the page at ``path`` that ``template`` makes of ``values``."""
        values.setdefault("description", "")
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
            held=sum(readout.text is not None for readout in digest.readouts),
            related=related,
            compared=compare(digest),
            description=_description(digest),
        )

    def listing(self, listing: Listing) -> dict[str, str]:
        """Return the page that lists digests, newest first, and its further parts where they are many, by path."""
        return {path: self.part(listing, number) for number, path in enumerate(listing.paths(), 1)}

    def part(self, listing: Listing, number: int) -> str:
        """Return one page of a listing: the first, 1, tells of all its digests and has the newest of them."""
        paths = listing.paths()
        digests, first = in_parts(listing.digests)[number - 1], number == 1
        if listing.by_month:
            groups = grouped(digests, lambda d: f"{wording.month_name(d.date.month)} {d.date.year}")
        elif len(listing.digests) > GROUPED_FROM:
            groups = grouped(digests, lambda d: str(d.date.year))
        else:
            groups = [("", list(digests))] if digests else []
        return self.page(
            "listing.md",
            paths[number - 1],
            title=listing.title if first else f"{listing.title}, page {number}",
            up=listing.up if first else listing.page,
            up_label=listing.up_label if first else listing.title,
            facts=listing.facts if first else (),
            groups=groups,
            description=listing.description if first else "",
            lead=listing.lead if first else "",
            chart=contacts(listing.digests) if listing.charted and first else None,
            counterparts=listing.counterparts if first else (),
            by_topic=events_by_topic(listing.digests, self.collection.vocabulary.topics)
            if listing.by_topic and first
            else (),
            lines=LINES,
            feeds=feeds_of(listing.page, listing.title, listing.up) if first else [],
            data=addresses.beside(listing.page, addresses.LISTING_DATA),
            number=number,
            paths=paths,
        )

    def index(self, page: str, title: str, lead: str, groups: Sequence[tuple[str, Sequence[Entry]]]) -> str:
        """Return a page that lists listings."""
        shown = [(group, entries) for group, entries in groups if entries]
        return self.page("index.md", page, title=title, lead=lead, groups=shown, description=lead)

    def home(self, preview: bool) -> str:
        """Return the home page; that of a preview leads to the drafts."""
        digests = self.collection.digests
        return self.page(
            "home.md",
            addresses.HOME,
            title=self.site.name,
            digests=digests,
            latest=digests[:LATEST],
            chart=contacts(digests),
            topic_map=addresses.TOPIC_MAP,
            participants=len({p.id for d in digests for p in d.participants}),
            topics_count=len({t.id for d in digests for t in d.topics}),
            issuers=len({i.id for d in digests for i in issuers_of(d)}),
            browse=addresses.BROWSE,
            drafts=addresses.DRAFTS if preview else None,
            years=addresses.YEARS,
            participants_index=addresses.PARTICIPANTS,
            topics_index=addresses.TOPICS,
            issuers_index=addresses.ISSUERS,
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
        total = len(self.collection.digests)
        description = "Search every digest, by topic, participant, issuer, country, year and kind of event."
        return self.page("browse.md", addresses.BROWSE, title="Browse", total=total, description=description)


def issuers_of(digest: Digest) -> list[Issuer]:
    """Return the issuers and relays of a digest's accounts, and the sides that gave none, each once."""
    found = [issuer for readout in digest.readouts for issuer in (readout.issuer, readout.relay) if issuer]
    found += [side.issuer for side in digest.not_published]
    return list({issuer.id: issuer for issuer in found}.values())


def with_broader(topics: Iterable[Topic], known: Mapping[str, Topic]) -> list[Topic]:
    """Return topics with all their broader ones, each once: a digest about Syria is about its conflict."""
    found: dict[str, Topic] = {}
    for topic in topics:
        at: Topic | None = topic
        while at is not None and at.id not in found:
            found[at.id] = at
            at = known.get(at.broader) if at.broader else None
    return list(found.values())


def events_by_topic(
    digests: Sequence[Digest], known: Mapping[str, Topic]
) -> list[tuple[Topic, list[Digest]]]:
    """Return the digests about each topic or one narrower than it, the most frequent topic first."""
    about: dict[str, list[Digest]] = defaultdict(list)
    topics: dict[str, Topic] = {}
    for digest in digests:
        for topic in with_broader(digest.topics, known):
            topics[topic.id] = topic
            about[topic.id].append(digest)
    by_number = sorted(about, key=lambda id_: (-len(about[id_]), wording.alphabetical(topics[id_].label)))
    return [(topics[id_], about[id_]) for id_ in by_number]


def grouped(entries: Iterable[T], key: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    """Return neighbouring entries of one key as groups, each with it as its heading."""
    return [(group, list(members)) for group, members in groupby(entries, key)]


def _description(digest: Digest) -> str:
    day = wording.event_day(digest)
    names = ", ".join(person.name for person in digest.participants)
    accounts = wording.count(len(digest.readouts), "account")
    quotes = wording.count(len(digest.quotes), "key quote")
    return f"{wording.EVENTS[digest.event]} of {day}: {names}. {accounts}, {quotes} verified word for word."
