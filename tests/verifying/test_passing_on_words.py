"""The words by which a sentence passes on what another said, in each language that is read, one by one."""

from __future__ import annotations

import pytest

from readout.verifying.passing_on import is_saying_of, quotes_another, without_hearers

ORLO, BRASK = {"orlo"}, {"brask"}


@pytest.mark.parametrize(
    "words",
    """quote|quotes|quoted|quoting|cite|cites|cited|citing|in the words of|agree with|agrees with|agreed with
    agreeing with|echoes|echoed|echoing|endorse|endorses|endorsed|endorsing|shared the view of|sharing the opinion of
    shares the late mayor's assessment of|share the conviction of|citant|reprenant|d'accord avec|partage l'avis d'
    partageait l'opinion d'|partage l'analyse d'|zitiert|zitierte|pflichtete|stimmte am abend zu
    citando|citó|coincidió con
    цитирует|цитируя|процитировал|процитував|согласился с|солидарен с|погодився з|погодився із|نقلا عن|مستشهدا
    援引 |引用 |引述 |赞同 |贊同 |同意 """.replace("\n", "|").split("|"),
)
def test_a_sentence_may_quote_another_or_agree(words: str) -> None:
    assert quotes_another(f"brask {words.strip()} orlo", ORLO, BRASK)


@pytest.mark.parametrize(
    "words", ["came", "disagreed with", "partook with", "shared a car with", "stimmte", "said of"]
)
def test_other_words_between_two_names_quote_nobody(words: str) -> None:
    assert not quotes_another(f"brask {words} orlo", ORLO, BRASK)


@pytest.mark.parametrize("by", ["by", "par", "von", "por"])
def test_behind_by_stands_who_has_the_words_from_another(by: str) -> None:
    assert quotes_another(f"orlo, quoted {by} brask", ORLO, BRASK)
    assert not quotes_another(f"orlo quoted brask, who stood {by} them", ORLO, BRASK)


@pytest.mark.parametrize(
    "told",
    """told|tells|assured|informed|warned|reminded|asked|said to|says to|spoke to|speaking to|wrote to|letter to
    message to|note to|reply to|answer to|said Peter Krell to""".replace("\n", "|").split("|"),
)
def test_who_hears_the_words_is_not_who_says_them(told: str) -> None:
    hearer = "the Acting Prime Minister of Arvania"
    assert without_hearers(f"Brask {told.strip()} Mayor Orlo").split() == ["Brask"]
    assert "Minister" not in without_hearers(f"Brask {told.strip()} {hearer}")


@pytest.mark.parametrize(
    "word", "to for with about an für mit über à pour avec sur a al para con к для с до з із про".split()
)
def test_a_letter_to_somebody_is_no_saying_of_hers(word: str) -> None:
    assert is_saying_of(ORLO, BRASK, "a letter by orlo:")
    assert not is_saying_of(ORLO, BRASK, f"a letter {word} orlo:")


@pytest.mark.parametrize(
    "word", "and et und y и і و sie er he she it they il elle él ella он она він вона".split()
)
def test_a_verb_behind_another_clause_is_not_hers(word: str) -> None:
    assert is_saying_of(ORLO, BRASK, "brask met orlo told her")
    assert not is_saying_of(ORLO, BRASK, f"brask met orlo {word} told her")


@pytest.mark.parametrize("word", "from by of de von від от".split())
def test_what_she_has_from_another_is_no_saying_of_hers(word: str) -> None:
    assert is_saying_of(ORLO, BRASK, "orlo told them in lowmark")
    assert not is_saying_of(ORLO, BRASK, f"orlo told them {word} chancellor brask")
    assert is_saying_of(ORLO, BRASK, f"orlo told brask {word} lowmark")


@pytest.mark.parametrize(
    ("before", "is_hers"),
    [
        ("orlo had told her on the phone", True),
        ("orlo had told her on the old phone", False),
        ("orlo told her, it rained:", False),
        ("a letter of the mayor orlo:", True),
        ("a letter of the late mayor orlo:", False),
        ("orlo's last three written words:", True),
        ("orlo's last three well written words:", False),
        ("orlo told them from the bay brask", True),
        ("orlo came. a letter of orlo:", True),
    ],
)
def test_a_saying_is_told_in_few_words(before: str, is_hers: bool) -> None:
    assert is_saying_of(ORLO, BRASK, before) is is_hers
