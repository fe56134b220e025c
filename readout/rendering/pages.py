"""From the collection to the text of every page, ``{path under docs/: Markdown}``.

A digest's page is in ``digest.md`` of the templates, a listing's in ``listing.md``; what they are filled with
comes from here. Every value goes through ``literal`` on its way into a template.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from readout.model import (
    Collection,
    Digest,
    Elision,
    Finding,
    Insertion,
    Issuer,
    LocatedQuote,
    Readout,
    Topic,
)
from readout.rendering import addresses, wording
from readout.rendering.agreements import shown_by, undertakings
from readout.rendering.changes import marked_change
from readout.rendering.charts import Chart, contacts
from readout.rendering.cite import cite_digest, cite_quote
from readout.rendering.comparison import compare
from readout.rendering.escape import literal
from readout.rendering.follow import feeds_of
from readout.rendering.fulltext import marked_text
from readout.rendering.jsonld import as_script, digest_graph
from readout.rendering.licences import licence
from readout.rendering.quoted import CLOSING, folded
from readout.rendering.site import DEFAULT_SITE, Site
from readout.words import words

LATEST = 10
"""Digests on the home page."""

PART = 150
"""Digests on a page of a listing, so that none grows with the corpus; a year's is divided by nothing but months."""

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
    chart: Chart | None = None
    counterparts: Sequence[Entry] = ()
    """Of a participant: a line for each other one met."""
    by_topic: Sequence[tuple[Topic, Sequence[Digest]]] = ()
    """Which of the digests are about each topic."""


def quote_html(quote: LocatedQuote, text: str) -> Markup:
    """Return a quote as paragraphs: the text's own slices, with elisions and insertions shown as such."""
    out: list[str] = []
    for piece in quote.pieces:
        if isinstance(piece, Elision):
            out.append(' <span class="ro-elision" title="left out by the curator">[…]</span> ')
        elif isinstance(piece, Insertion):
            out.append(
                f' <span class="ro-insertion" title="added by the curator">[{literal(piece.text)}]</span> '
            )
        else:
            passage = piece.span.of(text)
            if out and out[-1].endswith(" ") and passage[0] in CLOSING:
                out[-1] = out[-1].rstrip()
            out.append("</p>\n<p>".join(str(literal(line)) for line in passage.split("\n") if line.strip()))
    return Markup(f"<p>{''.join(out).strip()}</p>")


class Pages:
    """Renders the pages of one collection."""

    def __init__(
        self, collection: Collection, templates: Mapping[str, str], today: date, site: Site = DEFAULT_SITE
    ) -> None:
        undertaken = undertakings(collection.digests, today)
        self._made: dict[tuple[str, str, int], Markup] = {}
        self.collection = collection
        self.site = site
        self.countries = collection.vocabulary.countries
        self.environment = Environment(
            loader=DictLoader(dict(templates)),
            autoescape=True,
            finalize=literal,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
        )
        names = self.countries
        self.environment.filters["yaml"] = _yaml
        self.environment.globals.update(
            events=wording.EVENTS,
            count=wording.count,
            long_date=wording.long_date,
            language=wording.language_name,
            translation_note=wording.translation_note,
            published=_published,
            licence=_licence,
            country=self._country,
            chain=partial(wording.chain, names=self.countries),
            described=partial(wording.described, names=self.countries),
            attribution=partial(wording.attribution, names=self.countries),
            opening=lambda quote, readout: _opening(folded(quote, readout.text)),
            quote_html=lambda quote, readout: quote_html(quote, readout.text),
            text_fragment=lambda quote, readout: addresses.text_fragment(
                readout.url, quote.pieces, readout.text
            ),
            lines=_lines,
            words=words,
            site=site,
            address=site.address,
            may_publish=lambda readout: licence(readout.licence or "").text_may_be_published,
            marked_text=lambda digest, readout: marked_text(
                readout.text, [quote for quote in digest.quotes if quote.readout == readout.id]
            ),
            cite_digest=partial(cite_digest, site=site),
            cite_quote=partial(cite_quote, site=site, names=names),
            jsonld=lambda digest: as_script(digest_graph(digest, site, names)),
            digest_page=addresses.digest_page,
            topic_page=addresses.topic_page,
            participant_page=addresses.participant_page,
            issuer_page=addresses.issuer_page,
            year_page=addresses.year_page,
            country_page=addresses.country_page,
            undertaken=undertaken,
            shown_here=shown_by(undertaken),
            marked_change=marked_change,
        )

    def _country(self, code: str | None) -> str | None:
        return wording.country_name(code, self.countries)

    def _render(self, template: str, page: str, **values: Any) -> str:
        values.setdefault("description", "")
        return self.environment.get_template(template).render(
            link=partial(addresses.link, page), listed=partial(self._listed, page), **values
        )

    def _listed(self, page: str, template: str, digest: Digest) -> Markup:
        """Return what listings show of a digest: made once for all pages that lie equally deep."""
        key = (template, digest.id, addresses.depth(page))
        if key not in self._made:
            self._made[key] = Markup(self._render(template, page, digest=digest))
        return self._made[key]

    def page(self, template: str, path: str, **values: Any) -> str:
        """Return the page at ``path`` that ``template`` makes of ``values``."""
        return self._render(template, path, **values)

    def digest(self, digest: Digest, related: Sequence[Digest]) -> str:
        """Return the page of a digest."""
        return self._render(
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
        digests, size = listing.digests, len(listing.digests) if listing.by_month else PART
        parts = [digests[at : at + size] for at in range(0, len(digests), size or 1)] or [digests]
        paths = [addresses.part_page(listing.page, number) for number in range(1, len(parts) + 1)]
        texts = {listing.page: self._part(listing, parts[0], 1, paths)}
        alone = Listing(listing.page, listing.title, listing.up, listing.up_label, digests)
        for number, part in enumerate(parts[1:], 2):
            texts[paths[number - 1]] = self._part(alone, part, number, paths)
        return texts

    def _part(self, listing: Listing, digests: Sequence[Digest], number: int, paths: Sequence[str]) -> str:
        groups: list[tuple[str, list[Digest]]]
        if listing.by_month:
            groups = _grouped(digests, lambda d: f"{wording.month_name(d.date.month)} {d.date.year}")
        elif len(listing.digests) > GROUPED_FROM:
            groups = _grouped(digests, lambda d: str(d.date.year))
        else:
            groups = [("", list(digests))] if digests else []
        first = number == 1
        return self._render(
            "listing.md",
            paths[number - 1],
            title=listing.title if first else f"{listing.title}, page {number}",
            up=listing.up if first else listing.page,
            up_label=listing.up_label if first else listing.title,
            facts=listing.facts,
            groups=groups,
            description=listing.description,
            lead=listing.lead,
            chart=listing.chart,
            counterparts=listing.counterparts,
            by_topic=listing.by_topic,
            feeds=feeds_of(listing.page, listing.title, listing.up) if first else [],
            data=addresses.beside(listing.page, addresses.LISTING_DATA),
            number=number,
            paths=paths,
        )

    def index(self, page: str, title: str, lead: str, groups: Sequence[tuple[str, Sequence[Entry]]]) -> str:
        """Return a page that lists listings."""
        shown = [(group, entries) for group, entries in groups if entries]
        return self._render("index.md", page, title=title, lead=lead, groups=shown, description=lead)

    def home(self, preview: bool) -> str:
        """Return the home page; that of a preview leads to the drafts."""
        digests = self.collection.digests
        return self._render(
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
        unsettled = sorted(
            (f for f in findings if f.severity == "warning"),
            key=lambda f: (f.file.rpartition("/")[0], f.file),
        )
        return self._render(
            "drafts.md",
            addresses.DRAFTS,
            title="Drafts",
            unsettled=[(k, list(v)) for k, v in groupby(unsettled, lambda f: f.file.rpartition("/")[0])],
            digests=[digest for digest in self.collection.digests if digest.status == "draft"],
        )

    def browse(self) -> str:
        """Return the page that search with facets lives on."""
        total = len(self.collection.digests)
        description = "Search every digest, by topic, participant, issuer, country, year and kind of event."
        return self._render(
            "browse.md", addresses.BROWSE, title="Browse", total=total, description=description
        )


def issuers_of(digest: Digest) -> list[Issuer]:
    """Return the issuers and relays of a digest's accounts, and the sides that gave none, each once."""
    found = [issuer for readout in digest.readouts for issuer in (readout.issuer, readout.relay) if issuer]
    return list(dict.fromkeys([*found, *(side.issuer for side in digest.not_published)]))


def with_broader(topics: Iterable[Topic], known: Mapping[str, Topic]) -> list[Topic]:
    """Return topics with all their broader ones, each once: a digest about Syria is about its conflict."""
    found: dict[str, Topic] = {}
    for topic in topics:
        at: Topic | None = topic
        while at is not None and at.id not in found:
            found[at.id] = at
            at = known.get(at.broader) if at.broader else None
    return list(found.values())


def _grouped(digests: Sequence[Digest], key: Callable[[Digest], str]) -> list[tuple[str, list[Digest]]]:
    return [(group, list(members)) for group, members in groupby(digests, key)]


def _yaml(text: object) -> Markup:
    """Return text as a YAML double-quoted scalar that the theme can print into HTML as it is."""
    return Markup(json.dumps(str(literal(text)), ensure_ascii=False))


def _description(digest: Digest) -> str:
    day = wording.long_date(digest.date)
    names = ", ".join(person.name for person in digest.participants)
    accounts = wording.count(len(digest.readouts), "account")
    quotes = wording.count(len(digest.quotes), "key quote")
    return f"{wording.EVENTS[digest.event]} of {day}: {names}. {accounts}, {quotes} verified word for word."


def _lines(text: str) -> Markup:
    """Return text with its line ends, for an element that shows them."""
    return Markup("&#10;".join(str(literal(line)) for line in text.split("\n")))


def _opening(text: str) -> str:
    """Return the first words of a text, as many as name it in a line."""
    return textwrap.shorten(text, 44, placeholder=" …")


def _published(readout: Readout) -> str:
    if readout.published_at:
        return f"{wording.long_date(readout.published_at.date())}, {readout.published_at:%H:%M} UTC"
    return wording.long_date(readout.published) if readout.published else ""


def _licence(identifier: str) -> Markup:
    found = licence(identifier)
    name = literal(found.name)
    return Markup(f'<a href="{literal(found.address)}" rel="license">{name}</a>') if found.address else name
