"""Feeds of the site and of its listings, but for the years: Atom (RFC 4287) and JSON Feed 1.1.

An entry is a digest in full. Its id is made of the digest's and does not depend on where the site is published. In the
feed of the site an entry may also tell of a digest that was taken out, or has another address: under the id that the
digest had, so that it takes the place of the entry that a reader still has.
``updated`` is the day on which the digest last changed, at midnight in UTC, since no time of day is recorded.
There is no ``published``: the day of the event is not the day on which its digest was published, which nobody
records, and a reader would sort by it. The day of the event stands in the entry's first line and, in the JSON Feed,
under ``_readout``.
"""

from __future__ import annotations

import heapq
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from xml.etree import ElementTree

from markupsafe import Markup, escape

from readout.checking.summary import summary_html
from readout.model import Collection, Digest, LocatedQuote, Removal
from readout.rendering import addresses, provenance, quoted, wording
from readout.rendering.listings.listing import Listing, published
from readout.rendering.settings import Site

NEWEST = 50
"""Entries in a feed."""

_FEW = 10
"""Entries in a feed of those that are many, and have the fewer digests each."""

_NEVER = date(1970, 1, 1)
"""When a feed without entries was updated: Atom demands a day, and this one moves for no reason of ours."""

_FOLLOWED = {
    addresses.TOPICS: ("topic", NEWEST),
    addresses.PARTICIPANTS: ("participant", NEWEST),
    addresses.COUNTRIES: ("country", NEWEST),
    addresses.ISSUERS: ("issuer", _FEW),
    addresses.PAIRS: ("pair", _FEW),
}
"""The indexes whose listings have feeds: what the ids of those begin with, and how many entries each has."""

_ATOM = "application/atom+xml"
_FORMATS = (
    ("Atom", addresses.ATOM_FEED, _ATOM),
    ("JSON Feed", addresses.JSON_FEED, "application/feed+json"),
)
"""Each format's name, file and media type."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A digest as feeds have it, or what became of one."""

    digest: Digest | None
    """None for one that is here no more."""
    id: str
    url: str
    title: str
    updated: date
    html: str


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as each format has it."""

    updated: date
    atom: str
    json: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What both formats of a feed are made from."""

    page: str
    """The page that lists the same digests."""
    id: str
    title: str
    description: str
    digests: tuple[Digest, ...]
    """Those in the feed, the one that changed last first."""
    removed: tuple[Removal, ...] = ()
    """Those that are here no more, and in the feed too where they are among the latest."""

    @property
    def updated(self) -> date:
        """The latest day on which one of the digests changed, or was taken out."""
        days = [digest.updated for digest in self.digests] + [removal.date for removal in self.removed]
        return max(days, default=_NEVER)


def feeds(collection: Collection, listings: Iterable[Listing], site: Site) -> Iterator[Feed]:
    """Yield the feed of the site and of each listing that can be followed. Drafts are left out."""
    ranked = sorted(published(collection.digests), key=lambda d: (d.updated, d.date, d.id), reverse=True)
    rank = {digest.id: number for number, digest in enumerate(ranked)}

    def newest(digests: Iterable[Digest], most: int) -> tuple[Digest, ...]:
        ranks = [rank[digest.id] for digest in digests if digest.id in rank]
        return tuple([ranked[number] for number in heapq.nsmallest(most, ranks)])

    yield Feed(
        addresses.HOME,
        site.tag("feed"),
        site.name,
        "Digests of official readouts, with every key quote verified word for word.",
        newest(collection.digests, NEWEST),
        collection.removed[:NEWEST],
    )
    for listing in listings:
        if followed := _FOLLOWED.get(listing.up):
            kind, most = followed
            name = listing.page.rpartition("/")[2].removesuffix(".md")
            yield Feed(
                listing.page,
                site.tag(f"{kind}/{name}"),
                f"{listing.title} · {site.name}",
                listing.description,
                newest(listing.digests, most),
            )


def feed_files(feed: Feed) -> tuple[str, str]:
    """Return the paths under ``docs/`` of a feed in its two formats."""
    return addresses.beside(feed.page, addresses.ATOM_FEED), addresses.beside(feed.page, addresses.JSON_FEED)


# ---- how a page tells of its feeds -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed, as its page tells of it."""

    format: str
    title: str
    """For a reader's choice between the page's feeds."""
    href: Markup
    """Its address as the page links to it."""
    type: Markup
    """Its media type."""


def feeds_of(page: str, title: str, index: str) -> list[Followed]:
    """Return the feeds of a page; none where it has none. ``index`` is the page that leads to it."""
    if index not in _FOLLOWED:
        return []
    return [
        Followed(
            name, f"{title} ({name})", addresses.link(page, addresses.beside(page, file)), Markup(media_type)
        )
        for name, file, media_type in _FORMATS
    ]


# ---- entries -----------------------------------------------------------------------------------------


@dataclass
class FeedWriter:
    """Writes feeds; an entry is written once for all feeds from which addresses look the same."""

    site: Site
    made: dict[tuple[str, int], Written] = field(default_factory=dict)

    def __call__(self, feed: Feed) -> dict[str, str]:
        """Return the text of a feed in both formats, by its path under ``docs/``."""
        atom_file, json_file = feed_files(feed)
        entries = [self._entry(digest, atom_file) for digest in feed.digests]
        entries += [self._gone(removal, atom_file) for removal in feed.removed]
        entries = sorted(entries, key=lambda entry: entry.updated, reverse=True)[:NEWEST]
        return {
            atom_file: atom(feed, entries, self.site, atom_file),
            json_file: json_feed(feed, entries, self.site, json_file),
        }

    def _entry(self, digest: Digest, file: str) -> Written:
        key = (digest.id, 0 if self.site.url else file.count("/"))
        if key not in self.made:
            url = self.site.address(addresses.digest_page(digest), file)
            html = self._content(digest, url)
            id_ = self.site.tag(f"digest/{digest.id}")
            self.made[key] = self._written(Entry(digest, id_, url, digest.title, digest.updated, html))
        return self.made[key]

    def _gone(self, removal: Removal, file: str) -> Written:
        url = self.site.address(addresses.removed_page(removal), file)
        html = f"<p>{escape(removal.note)}</p>"
        id_ = self.site.tag(f"digest/{removal.id}")
        return self._written(Entry(None, id_, url, wording.became(removal), removal.date, html))

    def _written(self, entry: Entry) -> Written:
        item = json.dumps(_item(entry), ensure_ascii=False)
        return Written(entry.updated, _atom_entry(entry, self.site), item)

    def _content(self, digest: Digest, url: str) -> str:
        names = ", ".join(person.name for person in digest.participants)
        event = f"{wording.EVENTS[digest.event]}, {wording.long_date(digest.date)}: {names}"
        parts = [f"<p>{escape(event)}</p>"]
        if digest.fiction:
            parts.append("<p><strong>Fiction.</strong> All of this is invented.</p>")
        parts.append(summary_html(digest.summary))  # which the check found harmless
        parts += [self._quote(quote, digest, url) for quote in digest.quotes]
        if digest.corrections:
            items = "".join(
                f"<li>{wording.long_date(correction.date)}: {escape(correction.note)}</li>"
                for correction in digest.corrections
            )
            parts.append(f"<p>Corrections:</p>\n<ul>{items}</ul>")
        return "\n".join(parts)

    def _quote(self, quote: LocatedQuote, digest: Digest, url: str) -> str:
        readout = digest.readout(quote.readout)
        lines = quoted.plain(quote, readout.text or "").split("\n")
        words = "".join(f"<p>{escape(line)}</p>" for line in lines if line.strip())
        cite = f' cite="{escape(readout.url)}"' if readout.url else ""
        ours = f"<p>Our translation: {escape(quote.translation)}</p>" if quote.translation else ""
        chain = escape(provenance.attribution(quote, readout))
        link = f'<a href="{escape(url)}#{escape(quote.id)}">Link to this quote</a>'
        tongue = wording.tongue(readout.language)
        return f"<blockquote{cite} {tongue}>{words}</blockquote>{ours}<p>— {chain} · {link}</p>"


# ---- the two formats ---------------------------------------------------------------------------------


def atom(feed: Feed, entries: Iterable[Written], site: Site, path: str) -> str:
    """Return a feed in Atom, to stand at ``path`` under ``docs/``."""
    root = ElementTree.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": wording.LANGUAGE})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", _moment(feed.updated))
    _add(
        root,
        "link",
        rel="self",
        type=_ATOM,
        href=site.address(path, path) if site.url else addresses.ATOM_FEED,
    )
    _add(root, "link", rel="alternate", type="text/html", href=site.address(feed.page, path))
    _add(_add(root, "author"), "name", site.name)
    whole = _lines(root).removesuffix("</feed>") + "".join([f"{entry.atom}\n" for entry in entries])
    return f'<?xml version="1.0" encoding="utf-8"?>\n{whole}</feed>\n'


def _atom_entry(entry: Entry, site: Site) -> str:
    node = ElementTree.Element("entry")
    _add(node, "id", entry.id)
    _add(node, "title", entry.title)
    _add(node, "updated", _moment(entry.updated))
    _add(node, "link", rel="alternate", type="text/html", href=entry.url)
    for topic in entry.digest.topics if entry.digest else ():
        _add(node, "category", term=topic.id, scheme=site.tag("topics"), label=topic.label)
    _add(node, "content", entry.html, type="html")
    return _lines(node)


def _lines(node: ElementTree.Element) -> str:
    """Return an element with each of its children on a line of its own."""
    ElementTree.indent(node, "")
    return ElementTree.tostring(node, encoding="unicode")


def json_feed(feed: Feed, entries: Iterable[Written], site: Site, path: str) -> str:
    """Return a feed as JSON Feed 1.1, to stand at ``path`` under ``docs/``, each entry on a line."""
    document: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": site.address(feed.page, path),
        "feed_url": site.address(path, path) if site.url else addresses.JSON_FEED,
        "description": feed.description,
        "language": wording.LANGUAGE,
        "authors": [{"name": site.name}],
    }
    head = json.dumps(document, ensure_ascii=False, indent=1).removesuffix("\n}")
    items = ",\n".join([entry.json for entry in entries])
    return f'{head},\n "items": [\n{items}\n ]\n}}\n'


def _item(entry: Entry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "content_html": entry.html,
        "date_modified": _moment(entry.updated),
    }
    if digest := entry.digest:
        item["tags"] = [topic.label for topic in digest.topics]
        item["_readout"] = {"event": digest.event, "date": digest.date.isoformat()}
    return item


def _moment(day: date) -> str:
    """Return midnight in UTC, as RFC 3339 has it."""
    return f"{day.isoformat()}T00:00:00Z"


def _add(parent: ElementTree.Element, tag: str, text: str = "", **attributes: str) -> ElementTree.Element:
    values = {name: _NOT_XML.sub("\ufffd", value) for name, value in attributes.items()}
    element = ElementTree.SubElement(parent, tag, values)
    if text:
        element.text = _NOT_XML.sub("\ufffd", text)
    return element
