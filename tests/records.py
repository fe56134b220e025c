"""Small invented records for the tests of the pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from readout.model import (
    Carried,
    Collection,
    Country,
    Digest,
    Issuer,
    LocatedQuote,
    Participant,
    Phrase,
    Readout,
    Span,
    Topic,
    Verbatim,
    Vocabulary,
)

WATER = Topic("water", "Water")
LAKE = Topic("lake", "The lake", broader="water")
FERRY = Topic("ferry", "The ferry")
ASHLAND = Country("XA", "Ashland")
BIRCHLAND = Country("XB", "Birchland")
REEDLAND = Country("XC", "Reedland")
ANNA = Participant("anna-ash", "Anna Ash", country=ASHLAND)
BORIS = Participant("boris-birch", "Boris Birch", country=BIRCHLAND)
CLARA = Participant("clara-cedar", "Clara Cedar", country=REEDLAND)
ASH_OFFICE = Issuer("ash-office", "Ash Office", ASHLAND, "official")
BIRCH_OFFICE = Issuer("birch-office", "Birch Office", BIRCHLAND, "official")
WIRE = Issuer("reed-wire", "Reed Wire", REEDLAND, "wire")
LEAGUE = Issuer("league-office", "League Office", None, "official")


def readout(
    issuer: Issuer = ASH_OFFICE,
    text: str | None = "Nothing was said.",
    relay: Issuer | None = None,
    language: str = "en",
    mentions: Iterable[Topic] = (),
    carried: Carried = "reported",
) -> Readout:
    return Readout(
        issuer.id if relay is None else f"{issuer.id}-via-{relay.id}",
        issuer, relay, carried if relay else None, None, None, None, None, None, None, language,
        "original", None, tuple(mentions), text, None,
    )  # fmt: skip


def quote(of: Readout, words: str, *topics: Topic) -> LocatedQuote:
    assert of.text is not None
    start = of.text.index(words)
    pieces = (Verbatim(Span(start, start + len(words))),)
    return LocatedQuote("quote-1", of.id, pieces, "issuer", of.issuer.name, topics, None, 1)


def digest(day: str = "2020-03-04", **values: Any) -> Digest:
    given: dict[str, Any] = {
        "id": f"{day}-{values.get('event', 'phone-call')}",
        "source": f"{day[:4]}/{day}/digest.md",
        "title": f"A talk on {day}",
        "date": date.fromisoformat(day),
        "event": "phone-call",
        "participants": (ANNA, BORIS),
        "topics": (),
        "status": "published",
        "summary": "They talked.",
        "readouts": (),
        "quotes": (),
        **values,
    }
    return Digest(**given)


def collection(*digests: Digest, phrases: Iterable[Phrase] = ()) -> Collection:
    vocabulary = Vocabulary(
        {topic.id: topic for topic in (WATER, LAKE, FERRY)},
        {person.id: person for person in (ANNA, BORIS, CLARA)},
        {issuer.id: issuer for issuer in (ASH_OFFICE, BIRCH_OFFICE, WIRE, LEAGUE)},
        {phrase.id: phrase for phrase in phrases},
    )
    return Collection(tuple(sorted(digests, key=lambda digest: digest.date, reverse=True)), vocabulary)
