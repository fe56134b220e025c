"""A digest's page as linked data: typed nodes for the event, its accounts, quotations and corrections."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from pyld import jsonld

from readout.model import Correction, Readout
from readout.rendering.digest.jsonld import CONTEXT, as_script, digest_graph
from readout.rendering.settings import Site
from tests.corpus import fictional, the_call

SITE = Site("Readouts", "https://readouts.example/")
SCHEMA = "https://schema.org/"


def offline(url: str, options: dict[str, Any]) -> dict[str, Any]:
    """Stand in for schema.org's context, which maps every term into its own vocabulary."""
    assert url.rstrip("/") == CONTEXT
    context = {"@context": {"@vocab": SCHEMA}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}


def nodes(kind: str) -> list[dict[str, Any]]:
    graph = digest_graph(the_call(), SITE)
    return [node for node in graph["@graph"] if node["@type"] == kind]


def test_every_digest_expands_to_typed_nodes_only() -> None:
    for digest in (*fictional().digests, the_call()):
        graph = digest_graph(digest, SITE)
        expanded = jsonld.expand(graph, {"documentLoader": offline})
        assert len(expanded) == len(graph["@graph"])
        assert all(node["@type"][0].startswith(SCHEMA) for node in expanded)


def test_a_quotation_has_its_words_speaker_account_and_address() -> None:
    third = nodes("Quotation")[2]
    assert third["text"].startswith("The goal is to create conditions")
    assert third["spokenByCharacter"] == {"@type": "Organization", "name": "Kremlin press service"}
    assert third["isBasedOn"]["@id"].endswith("#account-kremlin-via-sputnik")
    assert third["@id"].startswith(
        "https://readouts.example/digests/2017/2017-05-02-putin-trump-call/#quote-"
    )


def test_the_event_has_its_day_and_who_attended() -> None:
    (event,) = nodes("Event")
    assert event["startDate"] == "2017-05-02"
    assert [person["name"] for person in event["attendee"]] == ["Vladimir Putin", "Donald Trump"]


def test_all_that_is_invented_says_so() -> None:
    said = {
        digest.fiction: {
            node.get("disambiguatingDescription") for node in digest_graph(digest, SITE)["@graph"]
        }
        for digest in (fictional().digests[0], the_call())
    }
    assert said == {True: {"fiction"}, False: {None}}


def test_the_page_is_based_on_its_accounts() -> None:
    (page,) = nodes("WebPage")
    assert {account["@id"] for account in page["isBasedOn"]} == {n["@id"] for n in nodes("CreativeWork")}


def test_a_correction_is_a_correction_comment() -> None:
    corrected = replace(the_call(), corrections=(Correction(date(2017, 5, 9), "A name was misspelt."),))
    page = digest_graph(corrected, SITE)["@graph"][0]
    assert page["correction"] == [
        {"@type": "CorrectionComment", "text": "A name was misspelt.", "datePublished": "2017-05-09"}
    ]


def test_no_text_can_end_the_script() -> None:
    hostile = replace(the_call(), title="</script><script>alert(1)</script>")
    script = str(as_script(digest_graph(hostile, SITE)))
    assert script.count("<") == 2
    assert json.loads(script.removeprefix('<script type="application/ld+json">').removesuffix("</script>"))


def test_an_account_has_its_title_address_and_language() -> None:
    account = next(node for node in nodes("CreativeWork") if node["@id"].endswith("#account-white-house"))
    readout = the_call().readout("white-house")
    assert (account["name"], account["url"], account["inLanguage"]) == (readout.title, readout.url, "en")


def account(readout: Readout) -> dict[str, Any]:
    graph = digest_graph(replace(the_call(), readouts=(readout,), quotes=()), SITE)
    return {
        key: value
        for node in graph["@graph"]
        if node["@type"] == "CreativeWork"
        for key, value in node.items()
    }


def test_an_account_has_its_publisher_its_day_and_its_licence_where_they_are_known() -> None:
    bare = replace(the_call().readout("kremlin-via-sputnik"), published=None, published_at=None, licence=None)
    assert account(bare)["publisher"]["name"] == "Sputnik International"
    assert account(replace(bare, relay=None))["publisher"]["name"] == "Kremlin press service"
    assert not {"datePublished", "license"} & account(bare).keys()
    dated = replace(bare, published=date(2017, 5, 2), licence="CC-BY-4.0")
    assert account(dated)["datePublished"] == "2017-05-02"
    assert account(dated)["license"] == "https://creativecommons.org/licenses/by/4.0/"
    timed = replace(dated, published_at=datetime(2017, 5, 2, 20, tzinfo=UTC))
    assert account(timed)["datePublished"] == "2017-05-02T20:00:00+00:00"


def test_where_the_site_does_not_say_its_address_ids_are_those_of_the_page() -> None:
    page, event = digest_graph(the_call(), Site())["@graph"][:2]
    assert "@id" not in page
    assert event["@id"] == "#event"
    assert page["isPartOf"] == {"@type": "WebSite", "name": "Readouts"}
    assert nodes("WebPage")[0]["isPartOf"]["url"] == SITE.url


def test_a_quotation_that_a_person_said_or_that_is_translated_says_so() -> None:
    call = the_call()
    first, *others = call.quotes
    said = replace(first, speaker="Vladimir Putin", translation="In other words.")
    spoken, plain = digest_graph(replace(call, quotes=(said, *others)), SITE)["@graph"][-len(call.quotes) :][
        :2
    ]
    assert spoken["spokenByCharacter"] == {"@type": "Thing", "name": "Vladimir Putin"}
    assert spoken["workTranslation"] == {"@type": "Quotation", "text": "In other words.", "inLanguage": "en"}
    assert "workTranslation" not in plain


def test_a_person_is_the_one_of_wikidata_where_that_is_known() -> None:
    anna, boris = (
        replace(one, wikidata=q) for one, q in zip(the_call().participants, ("Q1", None), strict=True)
    )
    event = digest_graph(replace(the_call(), participants=(anna, boris)), SITE)["@graph"][1]
    assert [person.get("sameAs") for person in event["attendee"]] == [
        "https://www.wikidata.org/entity/Q1",
        None,
    ]
    assert "sameAs" not in event["attendee"][1]
