"""The fictional corpus keeps the rules that a contributor's corpus has to keep."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import islice, pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.checking.check import check
from readout.sample import fictional_corpus
from readout.sample.dice import Dice
from readout.sample.event import LAST_DAY, cast_event
from readout.sample.words import AGREEMENTS
from readout.sample.world import COUNTRIES, LEADERS

SEED = 4
MANY = 300


# ---- reading the corpus back -------------------------------------------------------------------------


@dataclass(frozen=True)
class File:
    path: str
    front: dict[str, Any]
    body: str

    @property
    def digest(self) -> str:
        return self.path.split("/")[1]

    @property
    def name(self) -> str:
        return self.path.split("/")[2].removesuffix(".md")


def load(text: str) -> Any:
    return yaml.load(text, yaml.CBaseLoader)


def bundle_files(digests: int, seed: int) -> list[File]:
    files = []
    for path, text in fictional_corpus(digests, seed):
        if path.endswith(".md"):
            before, front, body = text.split("---\n", 2)
            assert before == ""
            files.append(File(path, load(front), body.removesuffix("\n")))
    return files


@cache
def corpus() -> list[File]:
    return bundle_files(MANY, SEED)


@cache
def vocabulary() -> dict[str, dict[str, dict[str, Any]]]:
    files = dict(fictional_corpus(0, SEED))
    return {
        path.split("/")[1].removesuffix(".yml"): {entry["id"]: entry for entry in load(text)}
        for path, text in files.items()
    }


def digests(files: list[File]) -> list[File]:
    return [file for file in files if file.name == "digest"]


def readouts(files: list[File]) -> dict[tuple[str, str], File]:
    return {(file.digest, file.name): file for file in files if file.name != "digest"}


def quotes(files: list[File]) -> Iterator[tuple[dict[str, Any], File]]:
    accounts = readouts(files)
    for digest in digests(files):
        for quote in digest.front.get("quotes", []):
            yield quote, accounts[digest.digest, quote["readout"]]


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


def words_in(text: str) -> int:
    """Count words; of a script without spaces, characters."""
    return len(re.findall("[\u4e00-\u9fff]|[^\\s\u4e00-\u9fff]+", text))


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


# ---- determinism and size ----------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 7, MANY])
def test_there_are_as_many_digests_as_asked_for(count: int) -> None:
    paths = [path for path, _ in fictional_corpus(count, SEED)]
    assert sum(path.endswith("/digest.md") for path in paths) == count
    assert len(set(paths)) == len(paths)


def test_another_process_with_another_hash_seed_gives_the_same_bytes() -> None:
    script = (
        "import hashlib, json; from readout.sample import fictional_corpus;"
        f"print(hashlib.sha256(json.dumps(list(fictional_corpus(40, {SEED}))).encode()).hexdigest())"
    )
    here = sha256(json.dumps(list(fictional_corpus(40, SEED))).encode()).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": os.pathsep.join(sys.path)}
    there = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == here


def test_a_small_corpus_is_the_beginning_of_a_large_one() -> None:
    small = list(fictional_corpus(50, SEED))
    assert small == list(islice(fictional_corpus(MANY, SEED), len(small)))


def test_the_corpus_comes_lazily() -> None:
    assert len(list(islice(fictional_corpus(10**12, SEED), 20))) == 20


def test_another_seed_gives_another_corpus() -> None:
    assert {file.path for file in bundle_files(20, 1)}.isdisjoint(file.path for file in bundle_files(20, 2))


def test_chance_never_leaves_the_things_it_chooses_from() -> None:
    dice = Dice("any", 1)
    assert {dice.weighted("abc", (1.0, 1.5, 2.0)) for _ in range(200)} == set("abc")
    assert sorted(dice.shuffled("abcdef")) == list("abcdef")


# ---- ids and references ------------------------------------------------------------------------------


def test_a_bundle_lies_under_its_year_and_is_named_after_its_day() -> None:
    for file in digests(corpus()):
        assert file.path.startswith(f"{file.front['date'][:4]}/{file.front['date']}-")


def test_two_events_of_one_day_and_pair_get_different_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout.sample.slug_of", lambda event: f"{event.day.year}-01-01-same")
    ids = [file.digest for file in digests(bundle_files(60, SEED))]
    assert len(set(ids)) == len(ids)
    assert any(id_.endswith("-same-2") for id_ in ids)


def test_every_reference_into_the_vocabulary_resolves() -> None:
    known = vocabulary()
    for topic in known["topics"].values():
        assert topic.get("broader", topic["id"]) in known["topics"]
    for file in corpus():
        front = file.front
        named = set(front.get("topics", [])) | set(front.get("mentions", []))
        named.update(topic for quote in front.get("quotes", []) for topic in quote["topics"])
        assert named <= known["topics"].keys()
        assert set(front.get("participants", [])) <= known["participants"].keys()
        issuers = {silent["issuer"] for silent in front.get("not_published", [])}
        issuers |= {front[key] for key in ("issuer", "relay") if key in front}
        assert issuers <= known["issuers"].keys()


@pytest.mark.parametrize("count", range(1, 25))
def test_an_agreement_names_a_later_published_digest_whatever_the_count(count: int) -> None:
    by_id = {file.digest: file.front for file in digests(bundle_files(count, SEED))}
    named = [
        (front, by_id[agreement["digest"]])
        for front in by_id.values()
        for agreement in front.get("agreements", [])
        if "digest" in agreement
    ]
    assert len(named) == (count + 4) // 8
    for earlier, later in named:
        assert later["date"] > earlier["date"]
        assert later["status"] == "published"
        assert set(later["topics"]) & set(earlier["topics"])


def test_the_topics_of_quotes_and_mentions_are_among_those_of_the_digest() -> None:
    accounts = readouts(corpus())
    for file in digests(corpus()):
        raised = {topic for quote in file.front["quotes"] for topic in quote["topics"]}
        for (digest, _), account in accounts.items():
            if digest == file.digest:
                raised.update(account.front["mentions"])
        assert raised == set(file.front["topics"])


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


def test_the_check_finds_nothing_to_say_of_the_corpus() -> None:
    files: dict[str, bytes | None] = {path: text.encode() for path, text in fictional_corpus(80, SEED)}
    assert check(files).findings == ()


def test_no_quote_comes_from_an_account_whose_text_is_not_held() -> None:
    assert all("text" not in account.front for _, account in quotes(corpus()))


# ---- files -------------------------------------------------------------------------------------------

DIGEST_KEYS = {
    "title", "date", "event", "participants", "topics", "status", "fiction",
    "quotes", "agreements", "not_published", "corrections", "number",
}  # fmt: skip
READOUT_KEYS = {
    "issuer", "relay", "carried", "title", "url", "archived_url", "published", "retrieved",
    "language", "translation", "licence", "mentions", "text", "sha256",
}  # fmt: skip


def test_front_matter_has_only_the_keys_of_the_format() -> None:
    for file in corpus():
        assert file.front.keys() <= (DIGEST_KEYS if file.name == "digest" else READOUT_KEYS), file.path


def test_every_digest_says_that_it_is_fiction() -> None:
    for file in digests(corpus()):
        assert file.front["fiction"] == "true"
        assert "invented" in file.body


def test_the_checksum_is_that_of_the_text() -> None:
    for account in readouts(corpus()).values():
        if account.front.get("text") == "not-held":
            assert account.body == ""
            assert "sha256" not in account.front
        else:
            assert account.front["sha256"] == sha256(account.body.encode()).hexdigest()
            assert all(line.strip() for line in account.body.split("\n"))


def test_nothing_is_dated_before_its_event() -> None:
    days = {file.digest: file.front["date"] for file in digests(corpus())}
    for file in corpus():
        day, front = days[file.digest], file.front
        assert "1994" < day <= str(LAST_DAY)
        assert front.get("published", day) >= day
        assert front.get("retrieved", day) >= front.get("published", day)[:10]
        assert all(correction["date"] > day for correction in front.get("corrections", []))
        assert all(silent["as_of"] > day for silent in front.get("not_published", []))
        assert all(agreement.get("due", "9") > day for agreement in front.get("agreements", []))


def test_one_to_three_accounts_and_three_to_five_quotes_and_three_to_six_topics() -> None:
    accounts = [digest for digest, _ in readouts(corpus())]
    for file in digests(corpus()):
        assert 1 <= accounts.count(file.digest) <= 3
        assert 3 <= len(file.front["quotes"]) <= 5
        assert 3 <= len(file.front["topics"]) <= 6


def test_the_accounts_of_a_digest_have_about_350_words() -> None:
    words = sum(words_in(account.body) for account in readouts(corpus()).values())
    assert 320 <= words / MANY <= 380


def test_addresses_are_those_kept_for_examples() -> None:
    for path, text in fictional_corpus(100, SEED):
        for host in re.findall(r"https?:/\u200b?/\u200b?([^/\s]+)", text):
            assert re.search(r"(^|\.)(example|example\.(org|com))$", host), (path, host)


# ---- the world ---------------------------------------------------------------------------------------


def test_country_codes_are_those_that_iso_3166_leaves_to_users() -> None:
    codes = {
        entry["country"]
        for kind in ("participants", "issuers")
        for entry in vocabulary()[kind].values()
        if "country" in entry
    }
    assert len(codes) == len(COUNTRIES)
    assert all(re.fullmatch("AA|Q[M-Z]|X[A-Z]|ZZ", code) for code in codes)


def test_participants_take_part_while_they_are_in_office() -> None:
    people = vocabulary()["participants"]
    for file in digests(corpus()):
        for participant in file.front["participants"]:
            office = people[participant]["offices"][-1]
            assert office["from"] <= file.front["date"] <= office.get("until", "9"), file.path


def test_no_day_since_1994_is_without_a_leader() -> None:
    for leaders in LEADERS.values():
        terms = [leader.offices[-1] for leader in leaders]
        assert terms[0].since and terms[0].since <= date(1994, 1, 1)
        for term, following in pairwise(terms):
            assert term.until and following.since
            assert (following.since - term.until).days == 1


def test_events_grow_more_frequent_over_the_years() -> None:
    years = [cast_event(SEED, index).day.year for index in range(MANY)]
    assert years.count(1996) < years.count(2010) < years.count(2024)


# ---- what the corpus is for --------------------------------------------------------------------------

TEXT = "\n".join(text for _, text in fictional_corpus(2 * MANY, SEED))
QUOTES = [quote for quote, _ in quotes(corpus())]
FRONTS = [file.front for file in corpus()]


@pytest.mark.parametrize(
    "wanted",
    [
        *(f"event: {kind}" for kind in ("phone-call", "meeting", "video-call", "letter", "statement")),
        *(f"status: {status}" for status in ("published", "draft", "open", "kept", "lapsed")),
        *(f"language: {language}" for language in ("en", "ru", "ar", "zh")),
        *(f"translation: {how}" for how in ("original", "official", "relay", "ours")),
        *(f"licence: {name}" for name in ("CC0-1.0", "CC-BY-4.0", "all-rights-reserved")),
        *("translation: >-", "quote: 1", "was: ", "now: ", "「", "。"),
        *("text: not-held", "voice: relay", "speaker:", "corrections:", "not_published:", "relay:", "Z\n"),
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


# Of seed 1, event 2,555 is the first of that kind.
def test_two_leaders_who_meet_twice_a_day_have_two_events_whoever_is_named_first() -> None:
    met: set[object] = set()
    for path, text in fictional_corpus(2600, 1):
        if path.endswith("/digest.md"):
            facts = dict(line.partition(": ")[::2] for line in text.split("\n---\n")[0].split("\n"))
            sides = frozenset(facts["participants"].strip("[]").split(", "))
            event = (facts["date"], facts["event"], sides, facts.get("number", "1"))
            assert event not in met
            met.add(event)
    assert len(met) == 2600
