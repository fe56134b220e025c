"""Pairs of participants, countries, and events of which a side is not heard."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from readout import shell
from readout.model import Country, Digest, Issuer, NotPublished, Office, Participant, Topic
from readout.rendering import addresses
from readout.rendering.listings.countries import countries_of
from readout.rendering.listings.listing import events_by_topic
from readout.rendering.listings.pairs import counterparts, pair_index, pairs_of
from readout.rendering.overviews.sides import one_sided, side_of, sole_side, without_account
from tests.records import (
    ANNA,
    ASH_OFFICE,
    ASHLAND,
    BIRCH_OFFICE,
    BORIS,
    CLARA,
    FERRY,
    LAKE,
    LEAGUE,
    WATER,
    WIRE,
    collection,
    digest,
    readout,
)
from tests.rendered import render


def pages(*digests: Digest) -> dict[str, str]:
    return render(collection(*digests), shell.read_templates(), date(2021, 1, 1))


def test_every_two_of_an_events_sides_are_a_pair() -> None:
    found = pairs_of([digest(participants=(CLARA, ANNA, BORIS))])
    assert list(found) == [
        ("anna-ash", "boris-birch"),
        ("anna-ash", "clara-cedar"),
        ("boris-birch", "clara-cedar"),
    ]


AIDE = replace(ANNA, id="ada-ash", name="Ada Ash")


def test_two_of_one_delegation_are_no_pair() -> None:
    assert list(pairs_of([digest(participants=(ANNA, AIDE, BORIS))])) == [
        ("ada-ash", "boris-birch"),
        ("anna-ash", "boris-birch"),
    ]


def test_two_of_one_country_are_a_pair_where_all_who_took_part_are_of_it() -> None:
    assert list(pairs_of([digest(participants=(ANNA, AIDE))])) == [("ada-ash", "anna-ash")]


def test_two_of_no_country_are_a_pair() -> None:
    one, other = replace(ANNA, country=None), replace(BORIS, country=None)
    assert list(pairs_of([digest(participants=(one, other, CLARA))])) == [
        ("anna-ash", "boris-birch"),
        ("anna-ash", "clara-cedar"),
        ("boris-birch", "clara-cedar"),
    ]


def test_a_participant_alone_is_no_pair() -> None:
    assert pairs_of([digest(event="statement", participants=(ANNA,))]) == {}


def test_a_pair_has_one_page_in_whichever_order() -> None:
    assert addresses.pair_page(BORIS, ANNA) == "pairs/anna-ash--boris-birch.md"
    assert addresses.pair_page(ANNA, BORIS) == addresses.pair_page(BORIS, ANNA)


def test_pairs_are_listed_by_their_number_of_events() -> None:
    given = collection(
        digest("2020-01-01", participants=(ANNA, CLARA)),
        digest("2020-01-02", participants=(ANNA, BORIS)),
        digest("2020-01-03", participants=(BORIS, ANNA)),
    )
    pairs, people = pairs_of(given.digests), given.vocabulary.participants
    groups = dict(pair_index(pairs, people).groups)
    assert [entry.label for entry in groups["Two to four events"]] == ["Anna Ash and Boris Birch"]
    assert [entry.label for entry in groups["One event"]] == ["Anna Ash and Clara Cedar"]
    assert [(e.label, e.note) for e in counterparts(pairs, people)["anna-ash"]] == [
        ("Boris Birch", "2 events"),
        ("Clara Cedar", "1 event"),
    ]


def test_a_topic_has_the_events_about_it_and_about_narrower_ones() -> None:
    first, second = digest("2020-01-02", topics=(LAKE,)), digest("2020-01-01", topics=(FERRY, WATER))
    known = collection().vocabulary.topics
    assert events_by_topic([first, second], known) == [
        (WATER, [first, second]),
        (FERRY, [second]),
        (LAKE, [first]),
    ]


def test_a_wider_topic_is_told_where_it_is_named_or_joins_narrower_ones() -> None:
    river = Topic("river", "The river", broader="water")
    first, second = digest("2020-01-02", topics=(LAKE,)), digest("2020-01-01", topics=(river,))
    known = collection().vocabulary.topics
    assert events_by_topic([first], known) == [(LAKE, [first])]
    assert [topic for topic, _ in events_by_topic([first, second], known)] == [WATER, LAKE, river]


def test_the_page_of_a_pair_tells_which_events_mention_a_topic() -> None:
    page = pages(digest("2020-01-02", topics=(LAKE,)), digest("2020-01-01", topics=(FERRY,)))[
        "pairs/anna-ash--boris-birch.md"
    ]
    section = page[page.index('id="topic-ferry"') : page.index("</section>", page.index('id="topic-ferry"'))]
    assert 'href="#topic-ferry"' in page
    assert "A talk on 2020-01-01" in section
    assert "A talk on 2020-01-02" not in section


def test_the_page_of_a_pair_with_one_event_does_not_list_it_again_by_topic() -> None:
    page = pages(digest("2020-01-02", topics=(LAKE,)))["pairs/anna-ash--boris-birch.md"]
    assert "A talk on 2020-01-02" in page
    assert "By topic" not in page


def test_an_event_concerns_the_countries_of_participants_issuers_and_silent_sides_but_not_of_relays() -> None:
    silent = NotPublished(BIRCH_OFFICE, date(2020, 4, 1))
    given = digest(
        participants=(CLARA,), readouts=(readout(ASH_OFFICE, relay=WIRE),), not_published=(silent,)
    )
    assert [country.code for country in countries_of(given)] == ["XC", "XA", "XB"]
    relayed = digest(participants=(ANNA,), readouts=(readout(LEAGUE, relay=WIRE),))
    assert [country.code for country in countries_of(relayed)] == ["XA"]


def test_a_countrys_page_lists_its_events_and_says_what_counts() -> None:
    page = pages(digest("2020-01-02"), digest("2020-01-01", participants=(CLARA,)))["countries/xb.md"]
    assert "A talk on 2020-01-02" in page
    assert "A talk on 2020-01-01" not in page
    assert "A relay of another" in page


def test_the_page_of_a_country_has_its_other_names() -> None:
    given = collection(digest())
    people = {
        "ivo": replace(ANNA, id="ivo", country=Country("CI", "Côte d’Ivoire")),
        "mya": replace(BORIS, id="mya", country=Country("MM", "Myanmar (Burma)")),
    }
    known = replace(given.vocabulary, participants={**given.vocabulary.participants, **people})
    made = render(replace(given, vocabulary=known), shell.read_templates(), date(2021, 1, 1))
    assert "<dt>Also called</dt>\n<dd>Ivory Coast</dd>" in made["countries/ci.md"]
    assert "Also called" not in made["countries/mm.md"]  # “Myanmar (Burma)” has it


@pytest.mark.parametrize(("issuer", "side"), [(ASH_OFFICE, "XA"), (LEAGUE, "league-office"), (WIRE, None)])
def test_an_official_issuer_tells_the_side_of_its_country_or_its_own(issuer: Issuer, side: str) -> None:
    assert side_of(issuer) == side


@pytest.mark.parametrize(
    ("participants", "issuers", "side"),
    [
        ((ANNA, BORIS), (ASH_OFFICE,), "XA"),
        ((ANNA, BORIS), (ASH_OFFICE, WIRE), "XA"),
        ((ANNA, BORIS), (ASH_OFFICE, BIRCH_OFFICE), None),
        ((ANNA, BORIS), (), None),
        ((ANNA,), (ASH_OFFICE,), None),
        ((ANNA, replace(BORIS, country=ASHLAND)), (ASH_OFFICE,), None),
        ((ANNA, replace(BORIS, country=None)), (ASH_OFFICE,), "XA"),
        ((replace(ANNA, country=None), replace(BORIS, country=None)), (LEAGUE,), "league-office"),
    ],
)
def test_an_event_of_two_sides_with_the_accounts_of_one_is_one_sided(
    participants: tuple[Participant, ...], issuers: tuple[Issuer, ...], side: str | None
) -> None:
    given = digest(participants=participants, readouts=tuple(map(readout, issuers)))
    assert sole_side(given) == side
    assert bool(one_sided(collection(given))) is (side is not None)


def test_a_side_that_gave_no_account_is_listed_with_the_day_that_was_checked() -> None:
    silent = NotPublished(BIRCH_OFFICE, date(2020, 4, 1))
    given = digest(readouts=(readout(ASH_OFFICE),), not_published=(silent,))
    note = "Birch Office gave none, as of 1 April 2020"
    assert without_account(collection(given, digest("2020-01-01"))) == [(given, [note])]
    assert one_sided(collection(given)) == [(given, ["Accounts: Ash Office only", note])]
    assert note in pages(given)["no-account/index.md"]


def test_the_facts_of_an_event_name_the_side_that_gave_no_account() -> None:
    silent = NotPublished(BIRCH_OFFICE, date(2020, 4, 1))
    given = digest(readouts=(readout(ASH_OFFICE),), not_published=(silent,))
    page = pages(given)[addresses.digest_page(given)]
    (facts,) = re.findall("<dt>Accounts</dt>(.*?)</div>", page, re.DOTALL)
    assert re.findall("<dd>(.*?)</dd>", facts)[1:] == ["Birch Office gave none, as of 1 April 2020"]


def test_a_publisher_that_is_no_side_is_not_named_as_one() -> None:
    given = digest(readouts=(readout(ASH_OFFICE), readout(WIRE)))
    assert one_sided(collection(given)) == [(given, ["Accounts: Ash Office only"])]


def test_the_page_of_a_participant_has_a_chart_and_whom_it_was_met_with() -> None:
    made = pages(digest("2020-01-02"), digest("2020-02-01"))
    page = made["participants/anna-ash.md"]
    assert '<figure class="ro-chart' in page
    assert '<a href="../../pairs/anna-ash--boris-birch/">Boris Birch</a>' in page
    assert '<figure class="ro-chart' in made["pairs/anna-ash--boris-birch.md"]
    assert '<figure class="ro-chart' not in made["topics/water.md"]


def page_of(anna: Participant) -> str:
    given = collection(digest())
    known = replace(given.vocabulary, participants={"anna-ash": anna, "boris-birch": BORIS})
    made = render(replace(given, vocabulary=known), shell.read_templates(), date(2021, 1, 1))
    return made["participants/anna-ash.md"]


def test_the_page_of_a_participant_has_the_other_names() -> None:
    page = page_of(replace(ANNA, aliases=("Ash", "Анна Аш")))
    assert "<dt>Also called</dt>\n<dd><bdi>Анна Аш</bdi></dd>" in page


def test_the_page_of_a_participant_has_the_offices_held() -> None:
    held = (Office("Mayor of Osk", date(2019, 1, 1), None), Office("Envoy", None, date(2018, 5, 1)))
    page = page_of(replace(ANNA, offices=held))
    assert "<dd>Mayor of Osk, since 1 January 2019</dd>" in page
    assert "<dd>Envoy, … to 1 May 2018</dd>" in page


def test_all_offices_of_the_one_side_are_named() -> None:
    other = Issuer("ash-house", "Ash House", ASHLAND, "official")
    third = Issuer("ash-hall", "Ash Hall", ASHLAND, "official")
    given = digest(readouts=tuple(map(readout, (ASH_OFFICE, other, third))))
    assert one_sided(collection(given)) == [(given, ["Accounts: Ash Office, Ash House and Ash Hall only"])]
