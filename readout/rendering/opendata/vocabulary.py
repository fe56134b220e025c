"""The controlled vocabulary as linked data: topics and phrases as SKOS, people and issuers as schema.org has them.

The context stands in the file, so that it can be read with no network. Ids are ``tag:`` URIs, the same as those
of the feeds, and hold wherever the site is published.
"""

from __future__ import annotations

import json
from typing import Any

from readout.model import Country, Issuer, Office, Participant, Phrase, Topic, Vocabulary
from readout.rendering import addresses, wording
from readout.rendering.digest.jsonld import known
from readout.rendering.settings import Site
from readout.rendering.wording import LANGUAGE

CONTEXT: dict[str, Any] = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "altLabel": {"@id": "skos:altLabel", "@container": "@set"},
    "definition": {"@id": "skos:definition", "@language": LANGUAGE},
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "exactMatch": {"@id": "skos:exactMatch", "@type": "@id", "@container": "@set"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "topConceptOf": {"@id": "skos:topConceptOf", "@type": "@id"},
    "name": "schema:name",
    "alternateName": {"@id": "schema:alternateName", "@container": "@set"},
    "description": "schema:description",
    "sameAs": {"@id": "schema:sameAs", "@type": "@id"},
    "url": {"@id": "schema:url", "@type": "@id"},
    "workLocation": "schema:workLocation",
    "location": "schema:location",
    "identifier": "schema:identifier",
    "hasOccupation": {"@id": "schema:hasOccupation", "@container": "@set"},
    "roleName": "schema:roleName",
    "startDate": {"@id": "schema:startDate", "@type": "xsd:date"},
    "endDate": {"@id": "schema:endDate", "@type": "xsd:date"},
}


def render_vocabulary(vocabulary: Vocabulary, site: Site, file: str) -> str:
    """Return the vocabulary in JSON-LD, as the file at the path ``file`` under ``docs/``.

    What is not known is left out.
    """
    graph: list[dict[str, Any]] = [
        {
            "id": site.tag("topics"),
            "type": "skos:ConceptScheme",
            "prefLabel": {LANGUAGE: "Topics of readouts"},
        }
    ]
    graph += [_topic(topic, site, file) for topic in vocabulary.topics.values()]
    if vocabulary.phrases:
        label = {LANGUAGE: "Phrases of diplomacy"}
        graph.append({"id": site.tag("phrases"), "type": "skos:ConceptScheme", "prefLabel": label})
    graph += [_phrase(phrase, site) for phrase in vocabulary.phrases.values()]
    graph += [_person(person, site, file) for person in vocabulary.participants.values()]
    graph += [_issuer(issuer, site, file) for issuer in vocabulary.issuers.values()]
    document = {"@context": CONTEXT, "@graph": [known(node) for node in graph]}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _topic(topic: Topic, site: Site, file: str) -> dict[str, Any]:
    scheme = site.tag("topics")
    return {
        "id": site.tag(f"topic/{topic.id}"),
        "type": "skos:Concept",
        "prefLabel": {LANGUAGE: topic.label},
        "altLabel": topic.aliases,
        "broader": site.tag(f"topic/{topic.broader}") if topic.broader else None,
        "topConceptOf": None if topic.broader else scheme,
        "inScheme": scheme,
        "exactMatch": topic.exact_match,
        "url": site.address(addresses.topic_page(topic), file),
    }


def _phrase(phrase: Phrase, site: Site) -> dict[str, Any]:
    scheme = site.tag("phrases")
    return {
        "id": site.tag(f"phrase/{phrase.id}"),
        "type": "skos:Concept",
        "prefLabel": {phrase.language: phrase.phrase},
        "altLabel": phrase.variants,
        "definition": phrase.gloss,
        "topConceptOf": scheme,
        "inScheme": scheme,
    }


def _person(person: Participant, site: Site, file: str) -> dict[str, Any]:
    return {
        "id": site.tag(f"participant/{person.id}"),
        "type": "schema:Person",
        "name": person.name,
        "alternateName": person.aliases,
        "workLocation": _country(person.country),
        "hasOccupation": [_office(office) for office in person.offices],
        "sameAs": f"http://www.wikidata.org/entity/{person.wikidata}" if person.wikidata else None,
        "url": site.address(addresses.participant_page(person), file),
    }


def _office(office: Office) -> dict[str, Any]:
    role = {
        "type": "schema:Role",
        "roleName": office.title,
        "startDate": office.since.isoformat() if office.since else None,
        "endDate": office.until.isoformat() if office.until else None,
    }
    return known(role)


def _issuer(issuer: Issuer, site: Site, file: str) -> dict[str, Any]:
    return {
        "id": site.tag(f"issuer/{issuer.id}"),
        "type": "schema:Organization",
        "name": issuer.name,
        "alternateName": issuer.aliases,
        "description": issuer.description or wording.KINDS[issuer.kind],
        "location": _country(issuer.country),
        "url": site.address(addresses.issuer_page(issuer), file),
    }


def _country(country: Country | None) -> dict[str, Any] | None:
    if country is None:
        return None
    return {"type": "schema:Country", "identifier": country.code, "name": country.name}
