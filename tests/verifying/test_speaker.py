"""Whom a quote names as its speaker is named in the account, by any name, in any script and grammatical case."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.speaker import names_speaker
from tests.verifying.people import INDEX


def named(speaker: str, text: str) -> bool:
    return names_speaker(Account(text, relayed=True), speaker, INDEX)


@pytest.mark.parametrize(
    "text", ["Ana Orlo came.", "Mrs Orlo came.", "ORLO came.", "Here the iron captain is."]
)
def test_any_name_of_the_vocabulary_names_a_speaker(text: str) -> None:
    assert named("ana-orlo", text)


@pytest.mark.parametrize(
    "text", ["The Arvanian Presidency rang.", "THE CAPTAIN'S OFFICE rang.", "A Presidency rang."]
)
def test_any_name_of_the_vocabulary_names_an_office(text: str) -> None:
    assert named("presidency", text)


@pytest.mark.parametrize("text", ["Ana came.", "Orlov came.", "Anna-Orlosk came.", "The captain came."])
def test_a_part_of_a_name_names_nobody(text: str) -> None:
    assert not named("Ana Orlo", text)


def test_a_name_is_looked_for_under_the_same_normal_form() -> None:
    assert named("sean-odell", "Here is the king's  friend.")


@pytest.mark.parametrize("speaker", ["ana-orlo", "Ana Orlo"])
def test_a_speaker_of_the_vocabulary_may_be_written_in_another_script(speaker: str) -> None:
    assert named(speaker, "Ана Орло приехала на встречу G20.")


def test_a_text_without_letters_is_in_no_script() -> None:
    assert named("ana-orlo", "2017: 5, 6.")


def test_a_speaker_in_capital_letters_is_in_the_same_script() -> None:
    assert not named("ANA ORLO", "Tom came to the meeting.")


@pytest.mark.parametrize("speaker", ["Mr Nobody", "007", "..."])
def test_a_free_name_stands_in_the_account_in_any_script(speaker: str) -> None:
    assert named(speaker, f"Он сказал: {speaker} приехал на встречу.")
    assert not named(speaker, "Он сказал: она приехала на встречу.")


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Анна Орло", "По словам Анны Орло, мост открыт."),
        ("Андрей Северов", "Состоялась беседа Андрея Северова с послом."),
        ("Лада Полянская", "Об этом рассказали Ладе Полянской."),
    ],
)
def test_a_slavic_name_stands_in_any_grammatical_case(speaker: str, text: str) -> None:
    assert named(speaker, text)


@pytest.mark.parametrize("text", ["Беседа Андрея Громова.", "Андрея и Северова не было.", "Северов Андрей"])
def test_a_slavic_name_stands_with_all_its_words_in_order(text: str) -> None:
    assert not named("Андрей Северов", text)


@pytest.mark.parametrize(
    "speaker", ["Ana Orlo and Tom Brask", "Orlo, Brask", "ana-orlo & tom-brask", "Orlo och Brask"]
)
def test_several_who_speak_together_are_named_each(speaker: str) -> None:
    assert named(speaker, "President Ana Orlo and Chancellor Tom Brask say: “We go.”")
    assert not named(speaker, "President Ana Orlo says: “We go.”")


@pytest.mark.parametrize(
    "joined", [*" and | et | und | y | e | и | і | й | та | و ".split("|"), *",،、&和与與", ", ", " & "]
)
def test_several_are_joined_in_any_language(joined: str) -> None:
    assert named(f"Anne Morel{joined}Tom Brask", "Anne Morel says so, with Chancellor Tom Brask.")
    assert not named(f"Anne Morel{joined}Tom Brask", "Chancellor Tom Brask says so.")


@pytest.mark.parametrize("speaker", ["森健", "山田", "ヤマダ"])
def test_a_name_stands_in_a_script_without_spaces(speaker: str) -> None:
    assert named(speaker, f"これについて{speaker}がはっきりといいました")


@pytest.mark.parametrize(
    "text", ["これについてヤマダがはっきりといいました", "ヤマダ、スズキ、タナカの三人", "山田首相会談"]
)
def test_a_japanese_name_is_looked_for_in_a_japanese_account(text: str) -> None:
    assert not named("森健", text)
    assert not named("モリ", text)


@pytest.mark.parametrize(
    ("speaker", "another"),
    [("Mr Nobody", "Mr Nobodys"), ("Nobody先生", "XNobody先生"), ("先生Nobody", "先生Nobodys")],
)
def test_a_name_of_letters_stands_whole_beside_characters_without_spaces(speaker: str, another: str) -> None:
    assert named(speaker, f"他与{speaker}会谈了很久")
    assert not named(speaker, f"他与{another}会谈了很久")
