"""Which topics each issuer raises."""

from __future__ import annotations

from dataclasses import replace

from readout.model import Issuer, Topic
from readout.rendering.overviews.topic_map import DARKEST, MOST_ISSUERS, MOST_TOPICS, topic_map
from tests.records import ASH_OFFICE, BIRCH_OFFICE, FERRY, LAKE, WIRE, collection, digest, quote, readout


def test_an_account_counts_once_for_each_topic_of_its_quotes_and_mentions() -> None:
    account = readout(ASH_OFFICE, "The lake is low.", mentions=(LAKE, FERRY))
    given = digest(readouts=(account,), quotes=(quote(account, "The lake is low", LAKE),))
    (row,) = topic_map(collection(given)).rows
    assert (row.issuer, row.accounts) == (ASH_OFFICE, 1)
    assert dict(row.raised(topic_map(collection(given)).topics)) == {LAKE: 1, FERRY: 1}


def test_an_account_is_its_issuers_and_not_its_relays() -> None:
    given = digest(readouts=(readout(ASH_OFFICE, relay=WIRE, mentions=(LAKE,)),))
    assert [row.issuer for row in topic_map(collection(given)).rows] == [ASH_OFFICE]


def test_the_issuers_with_most_accounts_and_the_topics_raised_most_come_first() -> None:
    both = readout(ASH_OFFICE, mentions=(FERRY, LAKE)), readout(BIRCH_OFFICE, mentions=(LAKE,))
    given = collection(
        digest("2020-01-01", readouts=both),
        digest("2020-01-02", readouts=(readout(BIRCH_OFFICE, mentions=(LAKE,)),)),
    )
    found = topic_map(given)
    assert found.topics == (LAKE, FERRY)
    assert found.rows[0].raised(found.topics) == [(LAKE, 2)]
    assert [(row.issuer.id, row.counts) for row in found.rows] == [
        ("birch-office", (2, 0)),
        ("ash-office", (1, 1)),
    ]


def test_the_map_is_bounded() -> None:
    topics = [Topic(f"t{n}", f"Topic {n}") for n in range(MOST_TOPICS + 5)]
    issuers = [Issuer(f"i{n}", f"Office {n}", None, "official") for n in range(MOST_ISSUERS + 5)]
    given = digest(readouts=tuple(readout(issuer, mentions=topics) for issuer in issuers))
    found = topic_map(collection(given))
    assert (len(found.rows), len(found.topics)) == (MOST_ISSUERS, MOST_TOPICS)


def test_the_highest_number_is_darkest_and_a_small_one_still_shaded() -> None:
    account = readout(ASH_OFFICE, mentions=(LAKE,))
    digests = [digest(f"2020-01-{day:02}", readouts=(account,)) for day in range(1, 26)]
    digests[0] = replace(digests[0], readouts=(readout(ASH_OFFICE, mentions=(LAKE, FERRY)),))
    found = topic_map(collection(*digests))
    assert [found.heat(count) for count in found.rows[0].counts] == [DARKEST, round(DARKEST / 5)]


def test_without_accounts_there_is_no_map() -> None:
    assert topic_map(collection(digest())).rows == ()
