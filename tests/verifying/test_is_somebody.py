"""A speaker outside the vocabulary is somebody: a name, an office or a role, and not a clause of the account."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.speaker import is_somebody

ACCOUNT = Account("“We go home now,” said the rivermen. “So be it,” the presidency said.", relayed=True)


@pytest.mark.parametrize(
    "speaker",
    [
        "Nasira al-Qadim",
        "the delegation",
        "the harbour pilots",
        "a senior official",
        "the King's Office",
        "the foreign ministers of both countries",
        "Peter Krell, the spokesman",
        "Per Olsen",
        "June Orlo",
        "Theresa May",
        "the rivermen",
        "Tom Says",
    ],
)
def test_names_offices_and_roles_speak(speaker: str) -> None:
    assert is_somebody(ACCOUNT, speaker, "en-GB")


@pytest.mark.parametrize(
    "speaker",
    [
        "the Presidency said",
        "Orlo had told",
        "said",
        "on Monday",
        "On Monday",
        "Monday",
        "after Orlo had met Brask",
        "while Orlo",
        "the talks with the pilots",
        "2021",
        "…",
    ],
)
def test_clauses_days_and_things_do_not(speaker: str) -> None:
    assert not is_somebody(ACCOUNT, speaker, "en")


def test_a_name_is_told_by_how_the_account_writes_it() -> None:
    account = Account("On Monday Mr Brask came.", relayed=True)
    assert is_somebody(account, "mr brask", "en")
    assert not is_somebody(account, "on monday", "en")


@pytest.mark.parametrize("speaker", ["X", "the Press Office"])
def test_a_letter_that_is_two_small_ones_moves_no_name(speaker: str) -> None:
    account = Account(f"In İzmir “we go home,” {speaker} said.", relayed=True)
    assert is_somebody(account, speaker, "en")
    assert not is_somebody(account, f"{speaker} said", "en")


def test_in_another_language_a_verb_of_speech_tells_a_clause() -> None:
    account = Account("«Мы идём домой», — сказала канцелярия Орло.", relayed=True)
    assert is_somebody(account, "канцелярия Орло", "ru")
    assert not is_somebody(account, "сказала канцелярия", "ru")


@pytest.mark.parametrize("speaker", ["Reza Mondal", "Tom Reza Kwint"])
def test_in_another_language_a_name_may_be_like_a_verb_of_speech(speaker: str) -> None:
    account = Account("«Nos vamos ya», añadió Reza Mondal. Lo oyó Tom Reza Kwint.", relayed=True)
    assert is_somebody(account, speaker, "es")


def test_in_another_language_a_verb_of_speech_may_open_a_sentence() -> None:
    account = Account("La llamada fue larga. Dijo Orlo que «nos vamos ya».", relayed=True)
    assert not is_somebody(account, "Dijo Orlo", "es")
