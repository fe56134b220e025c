"""How the pages say whose words they are, and through whom these came."""

from __future__ import annotations

from dataclasses import replace

from readout.rendering import provenance
from tests.records import ASH_OFFICE, WIRE, quote, readout

TEXT = "Ash wants the ferry back."
OWN = readout(ASH_OFFICE, TEXT)
CARRIED = readout(ASH_OFFICE, TEXT, WIRE, carried="in-full")
TOLD = readout(ASH_OFFICE, TEXT, WIRE)
RELAY = "Reed Wire (news agency, Reedland)"


def test_an_account_is_its_offices_as_its_relay_carries_it() -> None:
    assert provenance.chain(OWN) == "Ash Office, in English"
    assert provenance.chain(TOLD) == f"Ash Office, in English as carried by {RELAY}"
    assert provenance.chain(CARRIED) == f"Ash Office, in English as carried in full by {RELAY}"
    theirs, ours = replace(OWN, translation="official"), replace(OWN, translation="ours")
    assert provenance.chain(theirs) == "Ash Office, in English, its own translation"
    assert provenance.chain(ours) == "Ash Office, in English, in our translation"


def test_the_chain_of_a_relayed_account_says_who_translated_it() -> None:
    relays, theirs, ours = (replace(TOLD, translation=one) for one in ("relay", "official", "ours"))
    assert provenance.chain(relays) == f"Ash Office, in English as carried by {RELAY}, which translated it"
    whole = replace(CARRIED, translation="relay")
    assert (
        provenance.chain(whole)
        == f"Ash Office, in English as carried in full by {RELAY}, which translated it"
    )
    assert provenance.chain(theirs) == f"Ash Office, in English, its own translation, as carried by {RELAY}"
    told = f"in our translation of what {RELAY} carries"
    assert provenance.chain(ours) == f"Ash Office, in English, {told}"
    own = provenance.told_by(ours, "relay")
    assert own == f"{RELAY} in its own words, in our translation, on the account of Ash Office"


def test_a_translation_that_is_not_the_offices_is_noted() -> None:
    relays = replace(TOLD, translation="relay")
    of_wires = replace(relays, relay=replace(WIRE, name="Reed Wires"))
    ours = replace(OWN, translation="ours")
    behind = "; it is not the issuer’s own English."
    assert provenance.translation_note(relays) == f"The English wording is Reed Wire’s{behind}"
    assert provenance.translation_note(of_wires) == f"The English wording is Reed Wires’{behind}"
    assert provenance.translation_note(ours) == f"The English wording is our translation{behind}"
    assert [provenance.translation_note(one) for one in (OWN, TOLD)] == ["", ""]


def test_words_are_the_speakers_in_the_account_or_as_the_curator_reads_it() -> None:
    own = quote(TOLD, TEXT)
    hers = replace(own, speaker="Anna Ash")
    chain = provenance.chain(TOLD)
    assert provenance.attribution(own, TOLD) == chain
    assert provenance.attribution(hers, TOLD) == f"Anna Ash, in the account of {chain}"
    read = replace(hers, attributed_by="curator")
    assert provenance.attribution(read, TOLD) == f"Anna Ash, as the curator reads the account of {chain}"
    offices = provenance.attribution(replace(own, attributed_by="curator"), TOLD)
    assert offices == f"Ash Office, as the curator reads its account, in English as carried by {RELAY}"


def test_a_sentence_has_the_article_that_is_one_of_the_offices_names() -> None:
    told = replace(TOLD, issuer=replace(ASH_OFFICE, aliases=("AO", "the Ash Office")))
    hers = replace(quote(told, TEXT), speaker="Anna Ash")
    assert provenance.attribution(hers, told).startswith("Anna Ash, in the account of the Ash Office, in ")
    relays = replace(hers, voice="relay", speaker=WIRE.name)
    assert provenance.attribution(relays, told).endswith(", on the account of the Ash Office")
    assert provenance.chain(told).startswith("Ash Office, in ")


def test_a_relays_own_words_are_nobody_elses() -> None:
    relays = replace(quote(TOLD, TEXT), voice="relay", speaker=WIRE.name)
    assert provenance.attribution(relays, TOLD) == f"{RELAY} in its own words, on the account of Ash Office"
    assert provenance.told_by(TOLD, "issuer") == provenance.chain(TOLD)
    assert provenance.told_by(OWN, "relay") == provenance.chain(OWN)
