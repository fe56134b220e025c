"""What the page of a listing tells of its digests, and that of an issuer of the issuer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from readout import shell
from readout.model import Digest, Issuer, NotPublished
from tests.records import ANNA, ASH_OFFICE, ASHLAND, BORIS, FERRY, WATER, WIRE, collection, digest, readout
from tests.rendered import render


def page_of(path: str, *digests: Digest, issuers: tuple[Issuer, ...] = ()) -> str:
    given = collection(*digests)
    known = replace(given.vocabulary, issuers={issuer.id: issuer for issuer in issuers or (ASH_OFFICE, WIRE)})
    return render(replace(given, vocabulary=known), shell.read_templates(), date(2021, 1, 1))[path]


def facts(page: str) -> dict[str, list[str]]:
    found = re.findall("<dt>([^<]+)</dt>(.*?)</div>", page, re.DOTALL)
    return {name: re.findall("<dd>(.*?)</dd>", lines) for name, lines in found}


def fact(issuer: Issuer, name: str, *digests: Digest) -> list[str]:
    return facts(page_of(f"issuers/{issuer.id}.md", *digests, issuers=(issuer,))).get(name, [])


def description(page: str) -> str:
    (told,) = re.findall('^description: "(.*)"$', page, re.MULTILINE)
    return str(told)


def test_a_listing_says_how_many_digests_it_has() -> None:
    page = page_of("topics/water.md", digest(topics=(WATER,)), digest("2020-05-06", topics=(WATER,)))
    assert "· 2 digests" in page.split("<h1>")[0]


def test_a_listing_without_a_digest_counts_none() -> None:
    assert "digest" not in page_of("topics/water.md", digest()).split("<h1>")[0].split("---")[2]


def test_a_further_page_of_a_listing_leaves_the_count_to_the_first() -> None:
    many = [replace(digest(topics=(WATER,)), id=f"2020-03-04-{number}") for number in range(300)]
    assert "· 300 digests" not in page_of("topics/water/2.md", *many).split("<h1>")[0]


def test_a_link_to_a_listing_tells_of_its_latest_digest() -> None:
    page = page_of("topics/water.md", digest(topics=(WATER,)), digest("2020-05-06", topics=(WATER,)))
    assert description(page) == "Digests about Water. The latest of 2: A talk on 2020-05-06, 6 May 2020."


def test_a_topic_with_narrower_ones_is_not_searched_as_one_filter() -> None:
    """The filter finds the digests that name the topic itself, its page has those of narrower ones too."""
    assert "?topic=The+ferry" in page_of("topics/ferry.md", digest(topics=(FERRY,)))
    assert "Search these" not in page_of("topics/water.md", digest(topics=(WATER,)))  # the lake is part of it


def test_the_page_of_a_year_says_what_the_year_is_of() -> None:
    assert 'title: "Events of 2020"' in page_of("years/2020.md", digest())


def test_the_page_of_a_pair_says_what_it_lists() -> None:
    page = page_of("pairs/anna-ash--boris-birch.md", digest())
    assert "Events in which both took part.</p>" in page


def test_the_page_of_two_of_one_country_says_that_others_events_are_not_among_them() -> None:
    aide = replace(ANNA, id="ada-ash", name="Ada Ash")
    given = collection(digest(participants=(ANNA, aide)))
    known = replace(given.vocabulary, participants={"anna-ash": ANNA, "ada-ash": aide, "boris-birch": BORIS})
    made = render(replace(given, vocabulary=known), shell.read_templates(), date(2021, 1, 1))
    assert "both took part, and nobody of another country." in made["pairs/ada-ash--anna-ash.md"]


@pytest.mark.parametrize(
    ("digests", "told"),
    [
        ([digest(readouts=(readout(ASH_OFFICE), readout(ASH_OFFICE, None)))], "2 issued, the text of 1 held here"),
        ([digest(readouts=(readout(WIRE, relay=ASH_OFFICE),))], "1 relayed"),
        ([digest(not_published=(NotPublished(ASH_OFFICE, date(2020, 4, 1)),))], "none given of 1 event"),
    ],
)  # fmt: skip
def test_the_page_of_an_issuer_counts_its_accounts(digests: list[Digest], told: str) -> None:
    assert fact(ASH_OFFICE, "Accounts", *digests) == [told]


def test_the_page_of_an_issuer_has_its_other_names_but_not_its_own_with_an_article() -> None:
    office = replace(ASH_OFFICE, aliases=("the Ash Office", "Office of the Mayor"))
    assert fact(office, "Also called") == ["<bdi>Office of the Mayor</bdi>"]


def test_the_page_of_an_issuer_leads_to_its_country_and_tells_its_kind_without_it() -> None:
    assert fact(ASH_OFFICE, "What it is") == ["official"]
    assert fact(ASH_OFFICE, "Country") == [f'<a href="../../countries/xa/">{ASHLAND.name}</a>']


def test_the_page_of_an_issuer_has_the_licence_of_its_texts() -> None:
    (told,) = fact(replace(ASH_OFFICE, licence="CC0-1.0"), "Licence")
    assert ">Creative Commons Zero 1.0</a>" in told
