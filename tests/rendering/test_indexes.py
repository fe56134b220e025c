"""In what order the indexes of the vocabulary list its entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from readout import shell
from readout.model import Country, Issuer, Participant, Topic, Vocabulary
from readout.rendering.listings.listing import Entry
from readout.rendering.listings.shelves import index_pages, shelved
from tests.records import LAKE, WATER, collection
from tests.rendered import render


def groups(title: str, vocabulary: Vocabulary) -> Sequence[tuple[str, Sequence[Entry]]]:
    pages = index_pages(vocabulary, shelved(collection()))
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
        ["the Alder Isles · 0 digests", "0 digests", "office of the chancellor · 0 digests"],
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
    pages = render(replace(collection(), vocabulary=given), shell.read_templates(), date(2021, 1, 1))
    shape = re.findall(r"</?[uo]l|</?li|(?<=/\">)[^<]+", pages["topics/index.md"])
    assert " ".join(shape) == (
        "<ul <li Air </li <li Water <ul <li The lake <ul <li The shore </li </ul </li </ul </li <li Zinc </li </ul"
    )
