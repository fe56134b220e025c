"""How the pages name and count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from readout.model import Country, EventKind, Issuer, IssuerKind, Office
from readout.rendering import wording
from tests.records import ANNA, ASH_OFFICE, ASHLAND, LEAGUE, REEDLAND, WIRE


def test_each_kind_of_event_and_of_issuer_has_its_name_on_the_pages() -> None:
    assert (tuple(wording.EVENTS), tuple(wording.KINDS)) == (get_args(EventKind), get_args(IssuerKind))


@pytest.mark.parametrize(
    ("issuer", "said"),
    [
        (WIRE, "news agency, Reedland"),
        (LEAGUE, "official"),
        (Issuer("reed", "Reed", REEDLAND, "wire", description="agency of the reeds"), "agency of the reeds"),
    ],
)
def test_an_issuer_is_described_by_its_own_words_or_by_kind_and_country(issuer: Issuer, said: str) -> None:
    assert wording.described(issuer) == said


def test_a_language_has_the_name_that_is_known_else_its_code() -> None:
    assert [wording.language_name(tag) for tag in ("fr", "xqq")] == ["French", "xqq"]


def test_names_stand_together_and_are_counted() -> None:
    assert [wording.together(names) for names in (["A"], ["A", "B"], ["A", "B", "C"])] == [
        "A",
        "A and B",
        "A, B and C",
    ]
    assert [wording.count(n, "entry", "entries") for n in (1, 2)] == ["1 entry", "2 entries"]
    assert wording.count(1_200, "digest") == "1,200 digests"


@pytest.mark.parametrize(
    ("title", "country", "told"),
    [
        ("Mayor of Ashland", ASHLAND, ["Mayor of Ashland"]),
        ("Mayor of Osk", ASHLAND, ["Mayor of Osk", "Ashland"]),
        ("Envoy of the League", None, ["Envoy of the League"]),
        (None, ASHLAND, ["Ashland"]),
        (None, None, []),
    ],
)
def test_a_country_is_not_told_where_the_office_names_it(
    title: str | None, country: Country | None, told: list[str]
) -> None:
    offices = (Office(title, None, None),) if title else ()
    assert wording.standing(replace(ANNA, country=country, offices=offices), date(2020, 1, 1)) == told


@pytest.mark.parametrize(
    ("held", "told"), [(2, ""), (1, ", the text of 1 held here"), (0, ", the text of none held here")]
)
def test_accounts_that_are_not_all_held_are_said_to_be(held: int, told: str) -> None:
    assert wording.held_of(2, held) == told


def test_an_issuer_begins_a_sentence_with_the_article_that_one_of_its_names_has() -> None:
    assert wording.subject(ASH_OFFICE) == "Ash Office"
    assert wording.subject(replace(ASH_OFFICE, aliases=("the Ash Office",))) == "The Ash Office"
