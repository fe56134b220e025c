"""What the fictional corpus is for: it has of everything, and of some things more than of others."""

from __future__ import annotations

import re

import pytest

from readout.sample import fictional_corpus
from readout.sample.event import LAST_DAY
from tests.sample.reading import FRONTS, MANY, QUOTES, SEED, corpus, digests, quotes, readouts, vocabulary

TEXT = "\n".join(text for _, text in fictional_corpus(2 * MANY, SEED))


@pytest.mark.parametrize(
    "wanted",
    [
        *(f"event: {kind}" for kind in ("phone-call", "meeting", "video-call", "letter", "statement")),
        *(f"status: {status}" for status in ("published", "draft", "open", "kept", "lapsed")),
        *(f"language: {language}" for language in ("en", "ru", "ar", "zh")),
        *(f"translation: {how}" for how in ("original", "official", "relay", "ours")),
        *(f"licence: {name}" for name in ("CC0-1.0", "CC-BY-4.0", "all-rights-reserved")),
        *("translation: >-", "quote: 1", "was: ", "now: ", "「", "。"),
        *(
            "sha256: ",
            "text: not-held",
            "voice: relay",
            "speaker:",
            "corrections:",
            "not_published:",
            "relay:",
            "Z\n",
        ),
        *("\u00a0", "\u00ad", "\u200b", "“", "«", "’", "‘", "—", "–", "[^1]", "{", "<", "`", "*)", "|", "&"),
        *("\n# 4", "\n- Item", "\n1997. ", "\n> 40", "\n+ 2", "\n***"),
    ],
)
def test_a_corpus_of_some_hundreds_exercises(wanted: str) -> None:
    assert wanted in TEXT


def test_quotes_have_elisions_insertions_and_both() -> None:
    elided = [quote["text"] for quote in QUOTES if "[…]" in quote["text"]]
    inserted = [quote["text"] for quote in QUOTES if re.search(r" \[[a-z]", quote["text"])]
    assert len(elided) > MANY / 5
    assert len(inserted) > MANY / 10
    assert set(elided) & set(inserted)


def test_some_quotes_are_typed_otherwise_than_the_account_has_them() -> None:
    same = sum(quote["text"] in account.body for quote, account in quotes(corpus()))
    assert MANY < same < len(QUOTES)


def test_some_quotations_run_over_two_paragraphs() -> None:
    bodies = [account.body for account in readouts(corpus()).values() if "relay" in account.front]
    assert any(re.search("“[^”\n]*\n“", body) for body in bodies)


def test_the_two_sides_of_an_event_share_some_topics_and_differ_in_others() -> None:
    accounts = readouts(corpus())
    shared = different = 0
    for file in digests(corpus()):
        raised: dict[str, set[str]] = {
            name: set(account.front["mentions"])
            for (digest, name), account in accounts.items()
            if digest == file.digest
        }
        for quote in file.front["quotes"]:
            raised[quote["readout"]].update(quote["topics"])
        first, *others = raised.values()
        shared += any(first & other for other in others)
        different += any(first != other for other in others)
    assert shared > MANY / 2
    assert different > MANY / 2


def test_some_topics_and_people_are_much_commoner_than_others() -> None:
    named = [topic for front in FRONTS for topic in front.get("topics", [])]
    counts = sorted(map(named.count, set(named)), reverse=True)
    assert counts[0] > 5 * counts[-1]
    assert len(counts) == 34


def test_some_agreements_are_kept_some_recorded_as_lapsed_and_some_left_open_past_their_day() -> None:
    given = [agreement for front in FRONTS for agreement in front.get("agreements", [])]
    assert {"open", "kept", "lapsed"} == {agreement["status"] for agreement in given}
    assert any(a["status"] == "open" and a.get("due", "9") < str(LAST_DAY) for a in given)


def test_the_phrases_of_the_glossary_stand_in_accounts_of_four_languages() -> None:
    bodies: dict[str, str] = {}
    for account in readouts(corpus()).values():
        language = account.front["language"]
        bodies[language] = bodies.get(language, "") + account.body.lower()
    found = {
        phrase["language"]
        for phrase in vocabulary()["phrases"].values()
        if phrase["phrase"] in bodies[phrase["language"]]
    }
    assert found == {"en", "ru", "ar", "zh"}
