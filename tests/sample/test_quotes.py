"""The quotes of the fictional corpus: whose they are, what they are about, and what is told of them."""

from __future__ import annotations

from readout.sample.words import ENGLISH
from tests.sample.reading import MANY, QUOTES, corpus, digests, quotes, readouts


def test_of_what_a_relay_carries_in_full_no_words_are_the_relays() -> None:
    carried = [quote for quote, account in quotes(corpus()) if account.front.get("carried") == "in-full"]
    assert carried and not any("voice" in quote for quote in carried)


def test_an_account_mentions_only_topics_beyond_those_of_its_quotes() -> None:
    for quote, account in quotes(corpus()):
        assert not set(quote["topics"]) & set(account.front["mentions"]), account.path


def test_only_a_quote_in_another_language_has_a_translation_and_most_such_quotes_have_one() -> None:
    foreign = [quote for quote, account in quotes(corpus()) if account.front["language"] != "en"]
    translated = [quote for quote in QUOTES if "translation" in quote]
    assert all(quote in foreign for quote in translated)
    assert len(foreign) / 2 < len(translated) < len(foreign)
    assert all(quote["translation"].isascii() or "[…]" in quote["translation"] for quote in translated)


def test_the_quote_of_an_agreement_is_about_its_topic() -> None:
    tied = 0
    for file in digests(corpus()):
        for agreement in file.front.get("agreements", []):
            if "quote" in agreement:
                quote = file.front["quotes"][int(agreement["quote"]) - 1]
                begun = {
                    text.partition("{")[0]
                    for topic in quote["topics"]
                    for text in [ENGLISH.agreements.get(topic, "-")]
                }
                assert any(agreement["text"].startswith(text) for text in begun), file.path
                tied += 1
    assert tied > MANY / 4


def test_corrections_change_the_words_of_accounts_in_several_languages() -> None:
    accounts = readouts(corpus())
    corrected = [
        (correction, accounts[file.digest, correction["readout"]])
        for file in digests(corpus())
        for correction in file.front.get("corrections", [])
        if "now" in correction
    ]
    assert all(correction["was"] != correction["now"] for correction, _ in corrected)
    assert len({account.front["language"] for _, account in corrected}) > 1
