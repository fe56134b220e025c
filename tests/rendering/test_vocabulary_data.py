"""The vocabulary as linked data expands with no network and says what the vocabulary says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pyld import jsonld

from readout.model import Collection, Country, Issuer, Office, Participant, Phrase, Vocabulary
from readout.rendering.opendata.vocabulary import render_vocabulary
from readout.rendering.settings import Site
from tests.corpus import committed, fictional

SKOS = "http://www.w3.org/2004/02/skos/core#"
SCHEMA = "https://schema.org/"
SITE = Site(url="https://readouts.example/", tagging_entity="readouts.example,2026")


def no_network(url: str, options: Any) -> Any:
    raise AssertionError(f"it asked for {url}")


def expanded(vocabulary: Vocabulary, site: Site = SITE) -> dict[str, dict[str, Any]]:
    document = json.loads(render_vocabulary(vocabulary, site, "data/vocabulary.jsonld"))
    nodes = jsonld.expand(document, {"documentLoader": no_network})
    assert len({node["@id"] for node in nodes}) == len(nodes)
    return {node["@id"]: node for node in nodes}


def tag(specific: str) -> str:
    return f"tag:readouts.example,2026:{specific}"


@pytest.mark.parametrize("collection", [committed(), fictional()])
def test_each_entry_of_the_vocabulary_is_a_node(collection: Collection) -> None:
    vocabulary, nodes = collection.vocabulary, expanded(collection.vocabulary)
    for kind, entries, types in (
        ("topic", vocabulary.topics, SKOS + "Concept"),
        ("participant", vocabulary.participants, SCHEMA + "Person"),
        ("issuer", vocabulary.issuers, SCHEMA + "Organization"),
    ):
        assert all(nodes[tag(f"{kind}/{id}")]["@type"] == [types] for id in entries)


@pytest.mark.parametrize("collection", [committed(), fictional()])
def test_every_key_means_something(collection: Collection) -> None:
    document = json.loads(render_vocabulary(collection.vocabulary, SITE, "data/vocabulary.jsonld"))
    used = {key for node in document["@graph"] for key in node}
    assert used <= set(document["@context"])


def test_a_topic_has_its_labels_its_wider_topic_and_its_scheme() -> None:
    node = expanded(committed().vocabulary)[tag("topic/ceasefire")]
    assert node[SKOS + "prefLabel"] == [{"@language": "en", "@value": "Ceasefire in Syria"}]
    assert {label["@value"] for label in node[SKOS + "altLabel"]} >= {"ceasefire", "cease-fire"}
    assert node[SKOS + "broader"] == [{"@id": tag("topic/syria")}]
    assert node[SKOS + "inScheme"] == [{"@id": tag("topics")}]
    assert SKOS + "topConceptOf" not in node


def test_a_topic_without_a_wider_one_is_at_the_top_of_the_scheme() -> None:
    nodes = expanded(committed().vocabulary)
    assert nodes[tag("topic/g20")][SKOS + "topConceptOf"] == [{"@id": tag("topics")}]
    assert nodes[tag("topics")]["@type"] == [SKOS + "ConceptScheme"]


def test_the_same_concept_elsewhere_is_a_link() -> None:
    vocabulary = fictional().vocabulary
    topic = next(topic for topic in vocabulary.topics.values() if topic.exact_match)
    matches = expanded(vocabulary)[tag(f"topic/{topic.id}")][SKOS + "exactMatch"]
    assert [match["@id"] for match in matches] == list(topic.exact_match)


def test_a_person_is_the_one_in_wikidata() -> None:
    node = expanded(committed().vocabulary)[tag("participant/vladimir-putin")]
    assert node[SCHEMA + "sameAs"] == [{"@id": "http://www.wikidata.org/entity/Q7747"}]


def test_an_office_has_the_days_it_was_held() -> None:
    node = expanded(committed().vocabulary)[tag("participant/donald-trump")]
    first = node[SCHEMA + "hasOccupation"][0]
    assert first[SCHEMA + "startDate"][0]["@value"] == "2017-01-20"
    assert first[SCHEMA + "endDate"][0]["@value"] == "2021-01-20"


def test_what_is_not_known_is_left_out() -> None:
    vocabulary = Vocabulary(participants={"a": Participant("a", "A", offices=(Office("Chair"),))})
    (office,) = expanded(vocabulary)[tag("participant/a")][SCHEMA + "hasOccupation"]
    assert set(office) == {"@type", SCHEMA + "roleName"}
    vocabulary = Vocabulary(participants={"a": Participant("a", "A")})
    assert set(expanded(vocabulary)[tag("participant/a")]) == {
        "@id",
        "@type",
        SCHEMA + "name",
        SCHEMA + "url",
    }


def test_a_phrase_has_its_gloss_and_its_language() -> None:
    vocabulary = Vocabulary(phrases={"frank": Phrase("frank", "offen", "They disagreed.", language="de")})
    node = expanded(vocabulary)[tag("phrase/frank")]
    assert node[SKOS + "prefLabel"] == [{"@language": "de", "@value": "offen"}]
    assert node[SKOS + "definition"] == [{"@language": "en", "@value": "They disagreed."}]
    assert tag("phrases") in expanded(vocabulary)


def test_an_issuer_is_described_by_its_own_words_or_by_its_kind_and_has_its_country() -> None:
    wire = Issuer("wire", "Reed Wire", None, "wire")
    office = Issuer(
        "office", "Ash Office", Country("NO", "Norway"), "official", description="Press office of Ash"
    )
    nodes = expanded(Vocabulary(issuers={"wire": wire, "office": office}))
    described = {id_: nodes[tag(f"issuer/{id_}")][SCHEMA + "description"] for id_ in ("wire", "office")}
    assert described == {"wire": [{"@value": "news agency"}], "office": [{"@value": "Press office of Ash"}]}
    assert SCHEMA + "location" not in nodes[tag("issuer/wire")]
    (country,) = nodes[tag("issuer/office")][SCHEMA + "location"]
    assert country[SCHEMA + "identifier"] == [{"@value": "NO"}]


def test_ids_hold_wherever_the_site_is_published() -> None:
    assert set(expanded(committed().vocabulary, Site(tagging_entity="readouts.example,2026"))) == set(
        expanded(committed().vocabulary)
    )


def test_without_phrases_there_is_no_scheme_of_them() -> None:
    assert tag("phrases") not in expanded(Vocabulary())
