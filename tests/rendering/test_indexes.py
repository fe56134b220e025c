"""In what order the indexes of the vocabulary list its entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from readout import shell
from readout.model import Collection, Country, Issuer, Participant, Topic, Vocabulary
from readout.rendering.listings.listing import Entry
from readout.rendering.listings.shelves import index_pages, shelved
from tests.records import LAKE, WATER, collection, digest, readout
from tests.rendered import render


def about_all_of(vocabulary: Vocabulary) -> Collection:
    """Return a collection of one digest, of which every entry of a vocabulary is."""
    people, topics = tuple(vocabulary.participants.values()), tuple(vocabulary.topics.values())
    accounts = tuple(map(readout, vocabulary.issuers.values()))
    given = collection(digest(participants=people, topics=topics, readouts=accounts))
    return replace(given, vocabulary=vocabulary)


def groups(title: str, vocabulary: Vocabulary) -> Sequence[tuple[str, Sequence[Entry]]]:
    pages = index_pages(vocabulary, shelved(about_all_of(vocabulary)))
    return next(page.groups for page in pages if page.title == title)


def index(title: str, vocabulary: Vocabulary) -> list[tuple[str, list[str]]]:
    """Return an index as its groups: each heading with the labels under it."""
    return [(heading, [entry.label for entry in entries]) for heading, entries in groups(title, vocabulary)]


ISLES = Country("XA", "the Alder Isles")
BIRCHLAND = Country("XB", "Birchland")
ZELKOVA = Country("XZ", "Zelkova")


def people(*given: tuple[str, Country | None]) -> Vocabulary:
    entries = [Participant(name.lower(), name, country=country) for name, country in given]
    return replace(collection().vocabulary, participants={entry.id: entry for entry in entries})


def test_a_name_stands_where_its_letter_without_the_diacritic_does() -> None:
    given = people(("Zoe Ash", BIRCHLAND), ("Åsa Ash", BIRCHLAND), ("bo Ash", BIRCHLAND))
    assert index("Participants", given) == [("Birchland", ["Åsa Ash", "bo Ash", "Zoe Ash"])]


def test_countries_run_from_a_to_z_whatever_letter_they_are_written_with() -> None:
    given = people(("Ann", ZELKOVA), ("Ben", ISLES), ("Cas", BIRCHLAND))
    assert [heading for heading, _ in index("Participants", given)] == [
        "Birchland",
        "The Alder Isles",
        "Zelkova",
    ]


def test_an_index_has_no_entry_of_which_there_is_no_digest() -> None:
    given = collection(digest(topics=(LAKE,)))
    others = Vocabulary(
        {"lake": LAKE, "water": WATER, "zinc": Topic("zinc", "Zinc")},
        {**given.vocabulary.participants, "ida": Participant("ida", "Ida", country=ZELKOVA)},
        {**given.vocabulary.issuers, "z": Issuer("z", "Z", ZELKOVA, "official")},
    )
    listed = [
        entry.label
        for page in index_pages(others, shelved(replace(given, vocabulary=others)))
        for _, entries in page.groups
        for entry in entries
    ]
    assert {"Water", "The lake", "Anna Ash"} <= set(listed)
    assert {"Zinc", "Ida", "Z", "Zelkova"}.isdisjoint(listed)


def test_participants_without_a_country_come_last() -> None:
    given = people(("Ann", None), ("Ben", ZELKOVA))
    assert [heading for heading, _ in index("Participants", given)] == ["Zelkova", "No country"]


def test_issuers_and_topics_run_without_regard_to_diacritics() -> None:
    issuers = [Issuer(name, name, ISLES, "official") for name in ("Zander Office", "Élan Office")]
    topics = [Topic(name, name) for name in ("zinc", "État")]
    given = replace(
        collection().vocabulary,
        issuers={entry.id: entry for entry in issuers},
        topics={entry.id: entry for entry in topics},
    )
    assert index("Issuers", given)[0] == ("Official", ["Élan Office", "Zander Office"])
    assert index("Topics", given) == [("", ["État", "zinc"])]


def test_an_issuer_is_not_told_again_what_its_heading_says() -> None:
    official = [Issuer("a", "A", ISLES, "official"), Issuer("b", "B", None, "official")]
    described = Issuer("c", "C", ISLES, "official", description="office of the chancellor")
    given = replace(people(("Ann", ISLES)), issuers={entry.id: entry for entry in (*official, described)})
    heading, entries = groups("Issuers", given)[0]
    assert (heading, [entry.note for entry in entries]) == (
        "Official",
        ["the Alder Isles\xa0· 1 digest", "1 digest", "office of the chancellor\xa0· 1 digest"],
    )


def test_a_topic_s_narrower_ones_are_a_list_inside_its_own() -> None:
    known = (
        WATER,
        LAKE,
        Topic("shore", "The shore", broader="lake"),
        Topic("air", "Air"),
        Topic("zinc", "Zinc"),
    )
    given = replace(collection().vocabulary, topics={topic.id: topic for topic in known})
    pages = render(about_all_of(given), shell.read_templates(), date(2021, 1, 1))
    shape = re.findall(r"</?[uo]l|</?li|(?<=/\">)[^<]+", pages["topics/index.md"])
    assert " ".join(shape) == (
        "<ul <li Air </li <li Water <ul <li The lake <ul <li The shore </li </ul </li </ul </li <li Zinc </li </ul"
    )
