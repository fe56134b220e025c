"""How the pages say whose words they are, and through whom these came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from readout.model import Country, Issuer, Office
from readout.rendering import wording
from tests.records import ANNA, ASH_OFFICE, ASHLAND, LEAGUE, REEDLAND, WIRE, quote, readout

TEXT = "Ash wants the ferry back."
OWN = readout(ASH_OFFICE, TEXT)
CARRIED = readout(ASH_OFFICE, TEXT, WIRE, carried="in-full")
TOLD = readout(ASH_OFFICE, TEXT, WIRE)
RELAY = "Reed Wire (news agency, Reedland)"


def test_an_account_is_its_offices_as_its_relay_carries_it() -> None:
    assert wording.chain(OWN) == "Ash Office, in English"
    assert wording.chain(TOLD) == f"Ash Office, in English as carried by {RELAY}"
    assert wording.chain(CARRIED) == f"Ash Office, in English as carried in full by {RELAY}"
    theirs, ours = replace(OWN, translation="official"), replace(OWN, translation="ours")
    assert wording.chain(theirs) == "Ash Office, in English, its own translation"
    assert wording.chain(ours) == "Ash Office, in English, in our translation"


def test_the_chain_of_a_relayed_account_says_who_translated_it() -> None:
    relays, theirs, ours = (replace(TOLD, translation=one) for one in ("relay", "official", "ours"))
    assert wording.chain(relays) == f"Ash Office, in English as translated by {RELAY}"
    whole = replace(CARRIED, translation="relay")
    assert wording.chain(whole) == f"Ash Office, in English as translated in full by {RELAY}"
    assert wording.chain(theirs) == f"Ash Office, in English, its own translation, as carried by {RELAY}"
    told = f"in our translation of what {RELAY} carries"
    assert wording.chain(ours) == f"Ash Office, in English, {told}"
    own = wording.told_by(ours, "relay")
    assert own == f"{RELAY} in its own words, in our translation, on the account of Ash Office"


def test_a_translation_that_is_not_the_offices_is_noted() -> None:
    relays = replace(TOLD, translation="relay")
    of_wires = replace(relays, relay=replace(WIRE, name="Reed Wires"))
    ours = replace(OWN, translation="ours")
    behind = "; it is not the issuer’s own English."
    assert wording.translation_note(relays) == f"The English wording is Reed Wire’s{behind}"
    assert wording.translation_note(of_wires) == f"The English wording is Reed Wires’{behind}"
    assert wording.translation_note(ours) == f"The English wording is our translation{behind}"
    assert [wording.translation_note(one) for one in (OWN, TOLD)] == ["", ""]


def test_words_are_the_speakers_in_the_account_or_as_the_curator_reads_it() -> None:
    own = quote(TOLD, TEXT)
    hers = replace(own, speaker="Anna Ash")
    chain = wording.chain(TOLD)
    assert wording.attribution(own, TOLD) == chain
    assert wording.attribution(hers, TOLD) == f"Anna Ash, in the account of {chain}"
    read = replace(hers, attributed_by="curator")
    assert wording.attribution(read, TOLD) == f"Anna Ash, as the curator reads the account of {chain}"
    offices = wording.attribution(replace(own, attributed_by="curator"), TOLD)
    assert offices == f"Ash Office, as the curator reads its account, in English as carried by {RELAY}"


def test_a_sentence_has_the_article_that_is_one_of_the_offices_names() -> None:
    told = replace(TOLD, issuer=replace(ASH_OFFICE, aliases=("AO", "the Ash Office")))
    hers = replace(quote(told, TEXT), speaker="Anna Ash")
    assert wording.attribution(hers, told).startswith("Anna Ash, in the account of the Ash Office, in ")
    relays = replace(hers, voice="relay", speaker=WIRE.name)
    assert wording.attribution(relays, told).endswith(", on the account of the Ash Office")
    assert wording.chain(told).startswith("Ash Office, in ")


def test_a_relays_own_words_are_nobody_elses() -> None:
    relays = replace(quote(TOLD, TEXT), voice="relay", speaker=WIRE.name)
    assert wording.attribution(relays, TOLD) == f"{RELAY} in its own words, on the account of Ash Office"
    assert wording.told_by(TOLD, "issuer") == wording.chain(TOLD)
    assert wording.told_by(OWN, "relay") == wording.chain(OWN)


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
