"""The vocabulary: each entry is found by each of its names, and what is wrong with one is not blamed on others."""

from __future__ import annotations

import pytest

from readout.checking.vocabulary import read_vocabulary, unknown
from readout.model import Country, Finding
from readout.verifying.lookup import Index

TOPICS = """
- {id: trade, label: Trade, aliases: [commerce]}
- {id: tariffs, label: Tariffs on “goods”, broader: Commerce}
"""
PEOPLE = "- {id: ana-orlo, name: Ana Orlo, aliases: [President Orlo]}"
OFFICES = "- {id: presidency, name: Arvanian Presidency, aliases: [the Presidency], kind: official}"


def read(**files: str) -> tuple[Index, list[Finding]]:
    given = {"topics": TOPICS, "participants": PEOPLE, "issuers": OFFICES, **files}
    return read_vocabulary({f"vocabulary/{name}.yml": text for name, text in given.items()})


@pytest.mark.parametrize("name", ["trade", "TRADE", "Commerce", " tra\xadde "])
def test_a_topic_is_found_by_any_name_in_any_letter_case(name: str) -> None:
    topic = read()[0].topics.find(name)
    assert topic is not None
    assert topic.id == "trade"


@pytest.mark.parametrize("name", ["presidency", "Arvanian presidency", "The presidency"])
def test_an_issuer_is_found_by_any_name(name: str) -> None:
    issuer = read()[0].issuers.find(name)
    assert issuer is not None
    assert issuer.id == "presidency"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("president orlo", "Ana Orlo"),
        ("the presidency", "Arvanian Presidency"),
        ("Somebody Else", "Somebody Else"),
    ],
)
def test_a_speaker_has_the_name_of_the_vocabulary(typed: str, name: str) -> None:
    assert read()[0].speaker(typed) == name


def test_a_broader_topic_is_named_by_any_name() -> None:
    index, findings = read()
    assert findings == []
    assert index.vocabulary.topics["tariffs"].broader == "trade"
    found = index.topics.find("tariffs")
    assert found is not None
    assert found.broader == "trade"


def test_a_country_has_the_name_that_is_given_to_it_else_the_one_of_cldr() -> None:
    people = "\n".join(
        f"- {{id: {code.lower()}, name: Somebody of {code}, country: {code}}}" for code in ("XC", "FR")
    )
    index, findings = read(participants=people, countries="- {id: XC, name: Reedland}")
    assert findings == []
    found = [person.country for person in index.vocabulary.participants.values()]
    assert found == [Country("XC", "Reedland"), Country("FR", "France")]


def test_the_name_meant_is_told_by_its_id() -> None:
    index, _ = read()
    assert unknown(index.topics, "Tarifs on “goods”", "f", 1).remedy.startswith("Did you mean “tariffs”?")
    assert unknown(index.topics, "zzz", "f", 1).remedy.startswith(
        "Write an id, name or alias of vocabulary/topics.yml"
    )


def test_a_vocabulary_without_entries_says_so() -> None:
    index, _ = read(topics="# none yet\n")
    found = unknown(index.topics, "trade", "f", 1)
    assert found.remedy.startswith("vocabulary/topics.yml has no entry at all. ")


@pytest.mark.parametrize("text", ["", "\n \n", "# none yet\n"])
def test_a_file_without_entries_knows_no_name_and_is_not_broken(text: str) -> None:
    index, findings = read(topics=text)
    assert findings == []
    assert not index.topics.is_broken("trade")


@pytest.mark.parametrize("text", ["trade", "- [", "a: b", "\x00"])
def test_what_a_broken_file_holds_nobody_knows(text: str) -> None:
    index, findings = read(topics=text)
    assert len(findings) == 1
    assert index.topics.is_broken("trade")


@pytest.mark.parametrize(
    "entry",
    [
        "{id: trade, label: Trade, aliases: [commerce], x: y}",
        "{id: trade, label: SETTLE, aliases: [commerce]}",
    ],
)
def test_a_broken_entry_is_none_and_its_names_are_not_blamed(entry: str) -> None:
    index, findings = read(topics=f"- {entry}\n- {{id: tariffs, label: Tariffs, broader: commerce}}")
    assert len(findings) == 1
    assert index.topics.find("trade") is None
    assert index.topics.is_broken("Commerce")
    assert not index.topics.is_broken("tariffs")
    assert index.vocabulary.topics["tariffs"].broader is None


def test_an_entry_that_is_no_entry_breaks_no_other() -> None:
    index, findings = read(topics=f"{TOPICS}- [[], null, 3]\n-\n")
    assert {finding.rule for finding in findings} == {"wrong-type"}
    assert index.topics.find("trade") is not None


def test_a_name_taken_twice_is_told_where_the_second_entry_says_its_id() -> None:
    _, findings = read(topics="- label: Trade\n  id: trade\n- label: TRADE\n  aliases: []\n  id: commerce\n")
    assert [(f.rule, f.line) for f in findings] == [("duplicate-entry", 5)]


@pytest.mark.parametrize("name", ["Tradе", "TRАDE", "tradе"])
def test_a_name_that_looks_like_another_is_told(name: str) -> None:
    _, findings = read(topics=f"{TOPICS}- {{id: other, label: {name}}}")
    assert [finding.rule for finding in findings] == ["duplicate-entry"]
    assert "in letters that look the same" in findings[0].message


def test_a_topic_below_a_loop_is_no_part_of_it() -> None:
    loop = [("below", "one"), ("one", "two"), ("two", "one")]
    text = "".join(f"- {{id: {name}, label: {name}, broader: {wider}}}\n" for name, wider in loop)
    index, findings = read(topics=text)
    assert [(finding.rule, finding.value) for finding in findings] == [("broader-loop", "one")]
    wider = {topic.id: topic.broader for topic in index.vocabulary.topics.values()}
    assert wider == {"below": "one", "one": None, "two": "one"}


@pytest.mark.parametrize(
    "office", ["id: ana-orlo, name: X", "id: x, name: Ana Orlo", "id: x, name: X, aliases: [ANA ORLO]"]
)
def test_no_person_is_an_office(office: str) -> None:
    _, findings = read(participants=PEOPLE, issuers=f"- {{{office}, kind: official}}")
    assert [finding.rule for finding in findings] == ["duplicate-entry"]
    assert "the participant “ana-orlo”" in findings[0].message


@pytest.mark.parametrize("person", ["name: he", "name: the port", "name: Ana Orlo, aliases: [she]"])
def test_what_others_are_called_too_is_no_name_of_a_person(person: str) -> None:
    _, findings = read(participants=f"- {{id: ana-orlo, {person}}}")
    assert [finding.rule for finding in findings] == ["wrong-type"]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("phrase: Calm talks, gloss: B, language: en", True),
        ("phrase: x, variants: [calm talks], gloss: B, language: en", True),
        ("phrase: quiet talks, gloss: B, language: en", True),
        ("phrase: calm talks, gloss: B, language: fr", False),
    ],
)
def test_a_phrase_has_one_entry_in_its_language(other: str, told: bool) -> None:
    one = "- {id: a, phrase: calm talks, variants: [quiet talks], gloss: A, language: en}"
    _, findings = read(phrases=f"{one}\n- {{id: b, {other}}}")
    assert [finding.rule for finding in findings] == ["duplicate-entry"] * told
