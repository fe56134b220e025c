"""The quotes of the fictional corpus stand in its accounts, by the rule for verbatim quotes written out anew."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from readout.sample.words import AGREEMENTS
from tests.sample.reading import MANY, QUOTES, File, bundle_files, corpus, digests, quotes, readouts, words_in

# ---- the rule for verbatim quotes, written out anew --------------------------------------------------

MARKS = str.maketrans(
    {**dict.fromkeys("“”„«»「」", '"'), **dict.fromkeys("‘’", "'"), **dict.fromkeys("–—", "-")}
    | {"…": "...", "\u00ad": "", "\u200b": ""}
)


def folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(MARKS).split())


def parts_of(quote: str) -> list[str]:
    return quote.split("[…]")


def without_insertions(part: str) -> str:
    return re.sub(r" \[[^\]]*\]", "", part)


def stands_in(parts: list[str], paragraphs: list[str]) -> bool:
    """Tell whether the parts stand in order in one paragraph or in two neighbouring ones."""
    for pair in zip(paragraphs, [*paragraphs[1:], ""], strict=True):
        text, start = "\n".join(pair), 0
        for part in parts:
            start = text.find(part, start)
            if start < 0:
                break
            start += len(part)
        else:
            return True
    return False


def inside_and_outside(text: str) -> tuple[str, str]:
    """Return what a relayed text has inside its quotation marks and what it has outside, blanks between."""
    inside, outside, quoting = "", "", False
    for paragraph in text.split("\n"):
        if quoting:
            assert paragraph[0] in '“«"', "a quotation that goes on reopens its mark"
        for character in folded(paragraph[quoting:]):
            if character == '"':
                quoting = not quoting
                inside, outside = inside + "|", outside + "|"
            elif quoting:
                inside += character
            else:
                outside += character
        inside, outside = inside + "\n", outside + "\n"
    assert not quoting, "every quotation is closed"
    return inside, outside


def assert_verbatim(files: list[File]) -> None:
    for quote, account in quotes(files):
        parts = [folded(without_insertions(part)) for part in parts_of(quote["text"])]
        paragraphs = [folded(paragraph) for paragraph in account.body.split("\n")]
        assert stands_in(parts, paragraphs), (account.path, quote["text"])


# ---- quotes ------------------------------------------------------------------------------------------


def test_every_quote_stands_word_for_word_in_its_account() -> None:
    assert_verbatim(corpus())


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_quotes_are_verbatim_for_any_seed(seed: int) -> None:
    assert_verbatim(bundle_files(4, seed))


def test_the_checks_own_rule_refuses_a_changed_word() -> None:
    assert stands_in(["one two three"], ["zero one two three", "four"])
    assert stands_in(["one two three", "four five six"], ["one two three", "x four five six"])
    assert not stands_in(["one two tree"], ["zero one two three"])
    assert not stands_in(["one two three", "four five six"], ["one two three", "x", "four five six"])
    assert not stands_in(["four five six", "one two three"], ["one two three four five six"])


def test_each_part_and_each_side_of_an_insertion_has_three_words() -> None:
    for quote, _ in quotes(corpus()):
        for part in parts_of(quote["text"]):
            assert all(words_in(piece) >= 3 for piece in re.split(r"\[[^\]]*\]", part)), quote["text"]


def test_what_a_relayed_issuer_says_is_in_quotation_marks_and_the_relays_words_are_not() -> None:
    for quote, account in quotes(corpus()):
        if "relay" in account.front and "carried" not in account.front:
            voices = inside_and_outside(account.body)
            text = voices[quote.get("voice") == "relay"]
            for part in parts_of(quote["text"]):
                assert folded(without_insertions(part)) in text, (account.path, part)


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
                    for text in [AGREEMENTS.get(topic, "-")]
                }
                assert any(agreement["text"].startswith(text) for text in begun), file.path
                tied += 1
    assert tied > MANY / 4


def test_what_a_correction_put_in_stands_in_the_kept_text_and_differs_from_what_it_was() -> None:
    accounts, languages = readouts(corpus()), set()
    for file in digests(corpus()):
        for correction in file.front.get("corrections", []):
            assert ("was" in correction) == ("now" in correction) == ("readout" in correction)
            if "now" in correction:
                account = accounts[file.digest, correction["readout"]]
                assert correction["now"] in account.body
                assert correction["was"] != correction["now"]
                assert correction["date"] >= account.front.get("published", "")[:10]
                languages.add(account.front["language"])
    assert len(languages) > 1


def test_no_quote_comes_from_an_account_whose_text_is_not_held() -> None:
    assert all("text" not in account.front for _, account in quotes(corpus()))
