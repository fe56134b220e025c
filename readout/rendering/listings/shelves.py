"""What is listed where: the digests of each topic, participant, issuer and year, and the indexes of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from readout.model import Collection, Digest, Issuer, IssuerKind, Participant, Topic, Vocabulary
from readout.rendering import addresses, wording
from readout.rendering.escape import literal
from readout.rendering.fragments import anchor
from readout.rendering.licences import linked_licence
from readout.rendering.listings.countries import countries_of, country_index, country_listings
from readout.rendering.listings.listing import (
    Entry,
    Facts,
    Index,
    Listing,
    issuers_of,
    known,
    wider_topics,
    with_broader,
)
from readout.rendering.listings.pairs import Pairs, counterparts, pair_index, pair_listings, pairs_of


@dataclass(frozen=True, slots=True)
class Shelves:
    """The digests of every listing, in the order of the collection; none where an entry of the vocabulary has none."""

    topics: Mapping[str, list[Digest]]
    """By id, with those of narrower topics."""
    people: Mapping[str, list[Digest]]
    issuers: Mapping[str, list[Digest]]
    years: Mapping[int, list[Digest]]
    pairs: Pairs
    countries: Mapping[str, list[Digest]]
    """By ISO 3166-1 code."""


def shelved(collection: Collection) -> Shelves:
    """Put every digest where it is listed."""
    topics: dict[str, list[Digest]] = defaultdict(list)
    people: dict[str, list[Digest]] = defaultdict(list)
    issuers: dict[str, list[Digest]] = defaultdict(list)
    years: dict[int, list[Digest]] = defaultdict(list)
    countries: dict[str, list[Digest]] = defaultdict(list)
    for digest in collection.digests:
        years[digest.date.year].append(digest)
        for topic in with_broader(digest.topics, collection.vocabulary.topics):
            topics[topic.id].append(digest)
        for person in digest.participants:
            people[person.id].append(digest)
        for issuer in issuers_of(digest):
            issuers[issuer.id].append(digest)
        for country in countries_of(digest):
            countries[country.code].append(digest)
    return Shelves(topics, people, issuers, years, pairs_of(collection.digests), countries)


def listings(vocabulary: Vocabulary, shelves: Shelves) -> Iterator[Listing]:
    """Yield every page that lists digests; entries of the vocabulary that no digest uses have one too."""
    wider = wider_topics(vocabulary.topics)
    for topic in vocabulary.topics.values():
        yield Listing(
            addresses.topic_page(topic),
            topic.label,
            addresses.TOPICS,
            "Topics",
            shelves.topics[topic.id],
            _topic_facts(topic, vocabulary),
            f"Digests about {topic.label}.",
            filters=[] if topic.id in wider else [("topic", topic.label)],
        )
    met = counterparts(shelves.pairs, vocabulary.participants)
    for person in vocabulary.participants.values():
        yield Listing(
            addresses.participant_page(person),
            person.name,
            addresses.PARTICIPANTS,
            "Participants",
            shelves.people[person.id],
            _person_facts(person),
            f"Digests of events with {person.name}.",
            charted=True,
            counterparts=met[person.id],
            filters=[("participant", person.name)],
        )
    for issuer in vocabulary.issuers.values():
        yield Listing(
            addresses.issuer_page(issuer),
            issuer.name,
            addresses.ISSUERS,
            "Issuers",
            shelves.issuers[issuer.id],
            _issuer_facts(issuer, shelves.issuers[issuer.id]),
            f"Digests with accounts issued or relayed by {wording.in_sentence(issuer)}.",
        )
    for year, digests in shelves.years.items():
        yield Listing(
            addresses.year_page(date(year, 1, 1)),
            f"Events of {year}",
            addresses.YEARS,
            "Years",
            digests,
            description=f"Digests of {year}.",
            by_month=True,
            filters=[("year", str(year))],
        )
    yield from pair_listings(shelves.pairs, vocabulary.participants)
    yield from country_listings(vocabulary, shelves.countries)


def _topic_facts(topic: Topic, vocabulary: Vocabulary) -> Facts:
    here = addresses.topic_page(topic)
    wider = [vocabulary.topics[topic.broader]] if topic.broader else []
    narrower = [other for other in vocabulary.topics.values() if other.broader == topic.id]
    return known(
        ("Part of", [anchor(here, addresses.topic_page(other), other.label) for other in wider]),
        ("Narrower topics", [anchor(here, addresses.topic_page(other), other.label) for other in narrower]),
        ("Also called", _each(topic.aliases)),
        ("The same concept elsewhere", [_outside(url, url) for url in topic.exact_match]),
    )


def _each(names: Sequence[str]) -> list[Markup]:
    """Return a line of names, each in its own direction: Arabic ones beside each other would change places."""
    return [Markup(", ".join(f"<bdi>{literal(name)}</bdi>" for name in names))] if names else []


def _outside(url: str, label: str) -> Markup:
    return Markup(f'<a href="{literal(url)}" rel="external">{literal(label)}</a>')


def _person_facts(person: Participant) -> Facts:
    here, country, wikidata = addresses.participant_page(person), person.country, person.wikidata
    return known(
        ("Offices", [f"{office.title}{_term(office.since, office.until)}" for office in person.offices]),
        ("Country", [anchor(here, addresses.country_page(country.code), country.name)] if country else []),
        ("Also called", _each(wording.other_names(person))),
        ("Wikidata", [_outside(f"https://www.wikidata.org/wiki/{wikidata}", wikidata)] if wikidata else []),
    )


def _term(since: date | None, until: date | None) -> str:
    if until is None:
        return f", since {wording.long_date(since)}" if since else ""
    return f", {wording.long_date(since) if since else '…'} to {wording.long_date(until)}"


def _issuer_facts(issuer: Issuer, digests: Sequence[Digest]) -> Facts:
    here, country = addresses.issuer_page(issuer), issuer.country
    issued = held = relayed = silent = 0
    for digest in digests:
        for readout in digest.readouts:
            if readout.issuer.id == issuer.id:
                issued += 1
                held += readout.text is not None
            relayed += readout.relay is not None and readout.relay.id == issuer.id
        silent += sum([side.issuer.id == issuer.id for side in digest.not_published])
    accounts = [
        f"{issued:,} issued{wording.held_of(issued, held)}" if issued else "",
        f"{relayed:,} relayed" if relayed else "",
        f"none given of {wording.count(silent, 'event')}" if silent else "",
    ]
    return known(
        ("What it is", [issuer.description or wording.KINDS[issuer.kind]]),
        ("Country", [anchor(here, addresses.country_page(country.code), country.name)] if country else []),
        ("Also called", _each(wording.other_names(issuer))),
        ("Licence", [linked_licence(issuer.licence)] if issuer.licence else []),
        ("Accounts", list(filter(None, accounts))),
    )


def index_pages(vocabulary: Vocabulary, shelves: Shelves) -> Iterator[Index]:
    """Yield the indexes of topics, participants, issuers, years, pairs and countries, each of what has digests."""
    topics = list(_topic_entries(vocabulary, shelves.topics))
    lead = "What the events were about, the narrower topics under the wider."
    yield Index(addresses.TOPICS, "Topics", lead, [("", topics)])
    yield _participant_index(vocabulary, shelves.people)
    yield _issuer_index(vocabulary, shelves.issuers)
    years = [
        Entry(str(year), addresses.year_page(date(year, 1, 1)), wording.count(len(digests), "digest"))
        for year, digests in sorted(shelves.years.items(), reverse=True)
    ]
    yield Index(addresses.YEARS, "Years", "Every digest, by the year of its event.", [("", years)])
    yield pair_index(shelves.pairs, vocabulary.participants)
    yield country_index(vocabulary, shelves.countries)


def _participant_index(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Index:
    by_country: dict[str, list[Entry]] = defaultdict(list)
    people = (person for person in vocabulary.participants.values() if digests[person.id])
    for person in sorted(people, key=lambda p: wording.alphabetical(p.name)):
        country = person.country.name if person.country else ""
        note = wording.count(len(digests[person.id]), "digest")
        by_country[country].append(Entry(person.name, addresses.participant_page(person), note))
    countries = sorted(filter(None, by_country), key=wording.alphabetical)
    groups = [(wording.capitalised(country), by_country[country]) for country in countries]
    if "" in by_country:
        groups.append(("No country", by_country[""]))
    lead = "Who took part in the events, by country."
    return Index(addresses.PARTICIPANTS, "Participants", lead, groups)


def _issuer_index(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Index:
    by_kind: dict[IssuerKind, list[Entry]] = {kind: [] for kind in wording.KINDS}
    issuers = (issuer for issuer in vocabulary.issuers.values() if digests[issuer.id])
    for issuer in sorted(issuers, key=lambda i: wording.alphabetical(i.name)):
        count = wording.count(len(digests[issuer.id]), "digest")
        what = issuer.description or (issuer.country.name if issuer.country else None)
        note = wording.DOT.join(filter(None, (what, count)))
        by_kind[issuer.kind].append(Entry(issuer.name, addresses.issuer_page(issuer), note))
    groups = [(wording.KINDS[kind].capitalize(), entries) for kind, entries in by_kind.items()]
    lead = "Whose accounts these are, and the publishers that relayed them."
    return Index(addresses.ISSUERS, "Issuers", lead, groups)


def _topic_entries(vocabulary: Vocabulary, under: Mapping[str, list[Digest]]) -> Iterator[Entry]:
    """Yield the topics in the order of their labels, each followed by those narrower than it."""
    narrower: dict[str | None, list[Topic]] = defaultdict(list)
    topics = (topic for topic in vocabulary.topics.values() if under[topic.id])
    for topic in sorted(topics, key=lambda t: wording.alphabetical(t.label), reverse=True):
        narrower[topic.broader].append(topic)
    stack = [(topic, 0) for topic in narrower[None]]
    while stack:
        topic, depth = stack.pop()
        note = wording.count(len(under[topic.id]), "digest")
        yield Entry(topic.label, addresses.topic_page(topic), note, depth)
        stack += [(child, depth + 1) for child in narrower[topic.id]]
