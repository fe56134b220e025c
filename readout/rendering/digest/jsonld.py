"""A digest for machines: schema.org's Event, Quotation, CreativeWork and CorrectionComment as JSON-LD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from readout.model import Correction, Digest, Issuer, LocatedQuote, Participant, Readout
from readout.rendering import provenance, wording
from readout.rendering.addresses import digest_page
from readout.rendering.licences import licence
from readout.rendering.quoted import folded
from readout.rendering.settings import Site
from readout.search.coding import as_json

CONTEXT = "https://schema.org"


def digest_graph(digest: Digest, site: Site) -> dict[str, Any]:
    """Return a digest's page, event, accounts and quotes as one JSON-LD graph.

    Ids are anchors of the page: absolute where the site's address is known, and else relative to the page.
    """
    page = site.address(digest_page(digest)) if site.url else ""
    accounts = {readout.id: _account(readout, page) for readout in digest.readouts}
    event = {
        "@type": "Event",
        "@id": f"{page}#event",
        "name": digest.title,
        "startDate": digest.date.isoformat(),
        "eventAttendanceMode": _ATTENDANCE.get(digest.event),
        "attendee": [_person(person) for person in digest.participants],
        "subjectOf": [{"@id": account["@id"]} for account in accounts.values()],
    }
    web_page = {
        "@type": "WebPage",
        "@id": page,
        "name": digest.title,
        "about": {"@id": event["@id"]},
        "keywords": [topic.label for topic in digest.topics],
        "dateModified": digest.updated.isoformat(),
        "isPartOf": known({"@type": "WebSite", "name": site.name, "url": site.url}),
        "isBasedOn": [{"@id": account["@id"]} for account in accounts.values()],
        "hasPart": [{"@id": f"{page}#{quote.id}"} for quote in digest.quotes],
        "correction": [_correction(correction) for correction in digest.corrections],
    }
    quotes = [_quotation(quote, digest, page) for quote in digest.quotes]
    graph: list[dict[str, Any]] = [web_page, event, *accounts.values(), *quotes]
    for node in graph:
        node["disambiguatingDescription"] = wording.FICTION.strip(" ()") if digest.fiction else None
    return {"@context": CONTEXT, "@graph": [known(node) for node in graph]}


def as_script(graph: Mapping[str, Any]) -> Markup:
    """Return JSON-LD as a script element; no text in it can end the element."""
    text = as_json(graph)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f'<script type="application/ld+json">{text}</script>')


_ATTENDANCE = {
    "phone-call": "https://schema.org/OnlineEventAttendanceMode",
    "video-call": "https://schema.org/OnlineEventAttendanceMode",
    "meeting": "https://schema.org/OfflineEventAttendanceMode",
}


def _account(readout: Readout, page: str) -> dict[str, Any]:
    published = readout.published_at or readout.published
    return {
        "@type": "CreativeWork",
        "@id": f"{page}#account-{readout.id}",
        "name": readout.title,
        "url": readout.url,
        "archivedAt": readout.archived_url,
        "author": _organization(readout.issuer),
        "publisher": _organization(readout.relay or readout.issuer),
        "inLanguage": readout.language,
        "datePublished": published.isoformat() if published else None,
        "license": licence(readout.licence).address if readout.licence else None,
    }


def _quotation(quote: LocatedQuote, digest: Digest, page: str) -> dict[str, Any]:
    readout = digest.readout(quote.readout)
    spoken = readout.relay if quote.voice == "relay" and readout.relay else readout.issuer
    speaker = (
        _organization(spoken) if quote.speaker == spoken.name else {"@type": "Thing", "name": quote.speaker}
    )
    translation = None
    if quote.translation:
        translation = {"@type": "Quotation", "text": quote.translation, "inLanguage": wording.LANGUAGE}
    return {
        "@type": "Quotation",
        "@id": f"{page}#{quote.id}",
        "text": folded(quote, readout.text or ""),
        "inLanguage": readout.language,
        "spokenByCharacter": speaker,
        "creditText": provenance.attribution(quote, readout),
        "about": [{"@type": "Thing", "name": topic.label} for topic in quote.topics],
        "isBasedOn": {"@id": f"{page}#account-{readout.id}"},
        "workTranslation": translation,
    }


def _person(person: Participant) -> dict[str, Any]:
    same = f"https://www.wikidata.org/entity/{person.wikidata}" if person.wikidata else None
    return known({"@type": "Person", "name": person.name, "sameAs": same})


def _organization(issuer: Issuer) -> dict[str, Any]:
    return {"@type": "Organization", "name": issuer.name}


def _correction(correction: Correction) -> dict[str, Any]:
    return {
        "@type": "CorrectionComment",
        "text": correction.note,
        "datePublished": correction.date.isoformat(),
    }


def known(node: Mapping[str, Any]) -> dict[str, Any]:
    """Return a node without what is not known: the keys that have nothing."""
    return {key: value for key, value in node.items() if value not in (None, "", [], ())}
