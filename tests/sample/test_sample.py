"""The fictional corpus is the same for the same seed, fits together, and keeps to its format and its world."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from hashlib import sha256
from itertools import islice, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.checking.check import check
from readout.model import Finding
from readout.sample import fictional_corpus
from readout.sample.dice import Dice
from readout.sample.event import LAST_DAY, cast_event
from readout.sample.world import COUNTRIES, LEADERS
from tests.sample.reading import MANY, SEED, bundle_files, corpus, digests, readouts, vocabulary, words_in

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


# ---- what the check says -----------------------------------------------------------------------------


def told_of(count: int, seed: int) -> tuple[Finding, ...]:
    files: dict[str, bytes | None] = {path: text.encode() for path, text in fictional_corpus(count, seed)}
    return check(files).findings


def test_the_check_finds_nothing_to_say_of_the_corpus() -> None:
    assert told_of(MANY, SEED) == ()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**9))
def test_the_check_finds_nothing_to_say_whatever_the_seed(seed: int) -> None:
    assert told_of(4, seed) == ()


# ---- ids and references ------------------------------------------------------------------------------


def test_two_events_of_one_day_and_pair_get_different_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout.sample.slug_of", lambda event: f"{event.day.year}-01-01-same")
    ids = [file.digest for file in digests(bundle_files(60, SEED))]
    assert len(set(ids)) == len(ids)
    assert any(id_.endswith("-same-2") for id_ in ids)


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


# ---- files -------------------------------------------------------------------------------------------


def test_every_digest_says_that_it_is_fiction() -> None:
    for file in digests(corpus()):
        assert file.front["fiction"] == "true"
        assert "invented" in file.body


def test_every_event_is_of_the_years_that_the_world_has() -> None:
    assert all("1994" < file.front["date"] <= str(LAST_DAY) for file in digests(corpus()))


def test_no_page_is_fetched_before_it_was_published() -> None:
    for account in readouts(corpus()).values():
        assert account.front["retrieved"] >= account.front.get("published", "")[:10]


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


def test_sentences_have_the_offices_with_their_article() -> None:
    issuers = vocabulary()["issuers"].values()
    official = [issuer for issuer in issuers if issuer["kind"] == "official"]
    assert official
    assert all(f"the {issuer['name']}" in issuer["aliases"] for issuer in official)


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
