"""The files of the search index: what is found in them, and what an edit changes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Agreement, Correction, Country, LocatedQuote, NotPublished, Readout
from readout.rendering.tasks.documents import digest_document, page_document, plain_text
from readout.search.coding import coded, gaps
from readout.search.document import Contribution, Document, Section, contribution
from readout.search.files import index_files
from readout.search.phrases import COMMON
from readout.search.terms import terms
from readout.search.year import YearIndex, year_index
from tests import records
from tests.corpus import fictional
from tests.search_reading import (
    decoded,
    document_files,
    facet,
    pair_postings,
    postings,
    risen,
    search_files,
    shard_of,
)


def document(text: str, id_: str = "one", title: str = "A title", **facets: tuple[str, ...]) -> Document:
    return Document(id_, "2020-03-04", f"{id_}/", title, (Section(text),), facets=facets)


def files_of(**groups: list[Document]) -> dict[str, str]:
    """Return the files of groups of documents; ``y2020`` stands for the group 2020."""
    made = {
        name.removeprefix("y"): [contribution(one) for one in documents] for name, documents in groups.items()
    }
    files = dict(index_files({name: year_index(of) for name, of in made.items()}))
    for name, of in made.items():
        files |= document_files(name, of)
    return files


def found(files: dict[str, str], term: str) -> set[tuple[str, int]]:
    return set(postings(files, term))


TEXT = st.text(st.sampled_from("abs é’一二ก\u0301 _-.Ж\U00020000"), max_size=40)


# ---- numbers ------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 10**7)))
def test_numbers_come_back_from_their_text(numbers: list[int]) -> None:
    assert decoded(coded(numbers)) == numbers


@given(st.lists(st.integers(0, 10**7)))
def test_the_text_of_numbers_needs_no_escape(numbers: list[int]) -> None:
    assert len(json.dumps(coded(numbers)).encode()) == len(coded(numbers)) + 2


@given(st.sets(st.integers(0, 10**5)))
def test_rising_numbers_come_back_from_their_gaps(numbers: set[int]) -> None:
    assert risen(gaps(sorted(numbers))) == sorted(numbers)


# ---- what is found ------------------------------------------------------------------------------------


@given(st.lists(TEXT, max_size=12), st.lists(TEXT, max_size=12))
def test_every_term_finds_the_documents_that_have_it_and_no_other(one: list[str], other: list[str]) -> None:
    groups = {
        "2019": [document(text, f"{at:02}", title="") for at, text in enumerate(one)],
        "2020": [document(text, f"{at:02}", title="") for at, text in enumerate(other)],
    }
    files = files_of(y2019=groups["2019"], y2020=groups["2020"])
    holding: dict[str, set[tuple[str, int]]] = {}
    for group, documents in groups.items():
        for number, of in enumerate(documents):
            for term in terms(of.sections[0].text):
                holding.setdefault(term, set()).add((group, number))
    assert {term: found(files, term) for term in holding} == holding


def test_what_stands_in_the_further_sections_is_found_too() -> None:
    files = files_of(y2020=[replace(document("sea"), further=(Section("lantern"),))])
    assert found(files, "lantern") == {("2020", 0)}


@given(TEXT)
def test_a_term_s_positions_are_its_places_in_the_text(text: str) -> None:
    files = files_of(y2020=[document(text, title="")])
    here = terms(text)
    read = {
        term: [at - 1 for at in postings(files, term)["2020", 0][1]] for term in here
    }  # after an empty title
    assert read == {term: [at for at, other in enumerate(here) if other == term] for term in here}


@given(st.lists(st.sampled_from(["the", "of", "sea", "harbour", "in"]), max_size=12).map(" ".join))
def test_pairs_with_a_common_word_are_where_they_stand(text: str) -> None:
    files = files_of(y2020=[document(text, title="")])
    found = terms(text)
    places: dict[str, list[int]] = {}
    for at, pair in enumerate(pairwise(found)):
        if pair[0] in COMMON:
            places.setdefault("-".join(pair), []).append(at)
    assert {pair: [at - 1 for at in pair_postings(files, pair)["2020", 0]] for pair in places} == places


def test_only_a_pair_that_begins_with_a_common_word_is_in_the_index() -> None:
    files = files_of(y2020=[document("the sea of ice")])
    assert [bool(pair_postings(files, pair)) for pair in ("the-sea", "sea-of", "of-ice")] == [
        True,
        False,
        True,
    ]


def test_no_pair_runs_from_one_passage_into_the_next() -> None:
    two = Document("one", "", "", "", (Section("in the"), Section("breeze")))
    assert pair_postings(files_of(y2020=[two]), "the-breeze") == {}


def test_no_phrase_runs_from_one_passage_into_the_next() -> None:
    two = Document("one", "", "", "", (Section("calm sea"), Section("breeze")))
    files = files_of(y2020=[two])
    (sea,), (breeze,) = (postings(files, term)["2020", 0][1] for term in ("sea", "breeze"))
    assert breeze > sea + 1


def test_a_word_of_the_title_weighs_more_than_one_of_the_text() -> None:
    files = files_of(y2020=[document("about ferries", title="On bridges")])
    assert postings(files, "bridge")["2020", 0][0] > postings(files, "ferry")["2020", 0][0]


def test_a_value_has_its_documents_in_every_year() -> None:
    one = document("", topic=("Lamps",))
    files = files_of(y2019=[one], y2020=[document("", "a"), replace(one, id="b")])
    assert facet(files, "topic") == {"Lamps": {("2019", 0), ("2020", 1)}}


def test_every_facet_has_a_file_though_nothing_has_a_value() -> None:
    assert facet(files_of(y2020=[document("")]), "issuer") == {}


def test_a_document_of_a_year_has_the_file_of_its_number() -> None:
    files = files_of(y2020=[document("", "b", "Later"), document("", "a", "Sooner")])
    titles = [json.loads(files[f"search/documents/2020/{number}.json"])["title"] for number in (0, 1)]
    assert titles == ["Sooner", "Later"]


# ---- shards -------------------------------------------------------------------------------------------


def many(letters: str, number: int) -> Document:
    words = " ".join(f"{letters}{at:05}" for at in range(number))
    return document(words)


def test_no_shard_is_large_though_many_words_begin_alike() -> None:
    files = files_of(y2020=[many("preamble", 30_000)])
    assert max(len(text) for path, text in files.items() if "/terms/" in path) < 60_000


@pytest.mark.parametrize(("words", "length"), [(7000, 1), (20, 3000)])
def test_no_shard_is_large_whether_of_many_words_or_of_words_that_stand_in_many_documents(
    words: int, length: int
) -> None:
    index = YearIndex(1, {f"{at:04}": (1, "x" * length, "") for at in range(words)}, {}, "")
    files = dict(index_files({"2020": index}))
    assert max(len(text) for path, text in files.items() if "/terms/" in path) < 17_000


@pytest.mark.parametrize("letters", ["ab", "щи"])
def test_no_word_is_lost_where_a_shard_is_divided(letters: str) -> None:
    one = many(letters, 5000)
    files = files_of(y2020=[one])
    held = {term for path, text in files.items() if "/terms/" in path for term in json.loads(text)}
    assert held >= set(terms(one.sections[0].text))


def test_a_word_is_in_the_shard_of_the_longest_name_it_begins_with() -> None:
    files = files_of(y2020=[many("ab", 5000)])
    assert all(
        shard_of(files, term) == path.removeprefix("search/terms/of-").removesuffix(".json")
        for path, text in files.items()
        if path.startswith("search/terms/")
        for term in json.loads(text)
    )


def test_the_manifest_names_every_shard_with_its_kilobytes() -> None:
    files = files_of(y2020=[many("ab", 5000)])
    shards = json.loads(files["search/index.json"])["shards"]
    assert shards == {
        path.removeprefix("search/terms/of-").removesuffix(".json"): 1 + len(text) // 1000
        for path, text in files.items()
        if path.startswith("search/terms/")
    }


def test_the_shards_of_positions_are_named_each_by_what_it_does_not_share_with_the_one_before() -> None:
    files = files_of(y2020=[many("ab", 5000), document("sea seal zebra")])
    text, names = json.loads(files["search/positions/shards.json"]), [""]
    for shared, rest in re.findall(r"(.)([^ ]*) ", text):
        name = names[-1][: decoded(shared)[0]] + rest
        assert not names[-1].startswith(name.removesuffix(rest[1:]))
        names.append(name)
    assert {f"search/positions/of-{name}.json" for name in names[1:]} == {
        path for path in files if path.startswith("search/positions/of-")
    }


def test_words_that_are_alike_for_very_long_do_not_make_names_as_long() -> None:
    files = files_of(y2020=[document(" ".join(f"{'a' * 5000}{number}" for number in range(9)))])
    assert max(map(len, files)) < 100


def test_the_names_of_files_are_small_letters_and_digits() -> None:
    texts = "".join(chr(code) for code in range(0x4E00, 0x6E00)) + " Ж" * 4000
    files = files_of(y2020=[document(texts), many("con", 9000)])
    assert [path for path in files if not re.fullmatch(r"[a-z0-9_/-]+\.json", path)] == []


# ---- edits --------------------------------------------------------------------------------------------


def test_the_files_do_not_depend_on_the_order_of_the_digests() -> None:
    given_ = fictional()
    made = [contribution(digest_document(digest)) for digest in given_.digests]
    assert document_files("all", made[::-1]) == document_files("all", made)
    assert year_index(made[::-1]) == year_index(made)


def test_a_new_digest_leaves_the_documents_of_other_years_as_they_are() -> None:
    first = fictional()
    new = records.digest("2020-03-04")
    before = search_files(first, {})
    digests = sorted((*first.digests, new), key=lambda d: (d.date, d.id), reverse=True)
    after = search_files(replace(first, digests=tuple(digests)), {})
    changed = {path for path, text in after.items() if before.get(path) != text}
    years = {path.split("/")[2] for path in changed if path.split("/")[1] in ("documents", "further")}
    assert years == {"2020"}


def test_an_edit_of_a_text_changes_the_fingerprint() -> None:
    one, other = (files_of(y2020=[document(text)])["search/index.json"] for text in ("ab", "ba"))
    assert json.loads(one)["fingerprint"] != json.loads(other)["fingerprint"]


def test_a_contribution_is_small() -> None:
    """It is kept for every digest: text of the page, and no more beside it than that takes."""
    made = [contribution(digest_document(digest)) for digest in fictional().digests]
    assert all(len(one.terms + one.levels + one.positions) < 2 * len(one.file + one.further) for one in made)


# ---- what of a digest is searched -----------------------------------------------------------------------


def searched(**values: object) -> Document:
    return digest_document(records.digest(**values))  # type: ignore[arg-type]


def texts(document: Document) -> str:
    return " | ".join(section.text for section in (*document.sections, *document.further))


def account(text: str, licence: str | None, **values: object) -> Readout:
    return replace(records.readout(records.ASH_OFFICE, text), licence=licence, **values)  # type: ignore[arg-type]


def test_a_full_text_is_searched_where_its_licence_allows_it() -> None:
    assert "The lamps were lit." in texts(searched(readouts=(account("The lamps were lit.", "CC-BY-4.0"),)))


@pytest.mark.parametrize("licence", ["all-rights-reserved", None])
def test_a_full_text_is_not_searched_where_its_licence_does_not_allow_it(licence: str | None) -> None:
    assert "lamps" not in texts(searched(readouts=(account("The lamps were lit.", licence),)))


def quoted(**values: object) -> tuple[Readout, LocatedQuote]:
    readout = account("The lamps were lit\nat nine.", None)
    return readout, replace(records.quote(readout, "lamps were lit\nat nine"), **values)  # type: ignore[arg-type]


def test_a_quote_is_searched_under_its_anchor() -> None:
    readout, quote = quoted()
    found_ = searched(readouts=(readout,), quotes=(quote,))
    assert [section.text for section in found_.sections if section.anchor == quote.id] == [
        "lamps were lit at nine"
    ]


def test_a_quote_is_shown_with_whose_words_it_is_and_as_its_language_is_written() -> None:
    readout, quote = quoted(speaker="Anna Ash", attributed_by="curator")
    file = contribution(searched(readouts=(replace(readout, language="ar"),), quotes=(quote,))).file
    whose = "Anna Ash, as the curator reads the account of Ash Office, in Arabic"
    assert json.loads(file)["sections"][-1] == [quote.id, "lamps were lit at nine", whose, "ar", [], "rtl"]


def test_a_quote_tells_its_topics_by_their_places_among_those_of_its_page() -> None:
    readout, quote = quoted(topics=(records.FERRY,))
    digest = searched(readouts=(readout,), quotes=(quote,), topics=(records.WATER, records.FERRY))
    assert json.loads(contribution(digest).file)["sections"][-1][4:] == [[1]]


def test_a_quote_s_translation_is_searched_under_its_anchor() -> None:
    readout, quote = quoted(translation="lanterns were lit")
    found_ = searched(readouts=(readout,), quotes=(quote,))
    speaker = "Ash Office, in English; in our translation"
    assert found_.sections[-1] == Section("lanterns were lit", quote.id, 2, speaker, "en", "ltr")


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"summary": "They *met* & talked."}, "They met & talked."),
        ({"topics": (records.WATER,)}, "Water"),
        ({}, "Anna Ash, Ashland"),
        ({}, "Phone call; Wednesday, 4 March 2020"),
        ({"agreements": (Agreement("Meet again", None, "open", None),)}, "Meet again"),
        ({"readouts": (account("…", None, title="A word from Ash"),)}, "A word from Ash"),
        ({"readouts": (account("…", None, mentions=(records.FERRY,)),)}, "The ferry"),
        ({"readouts": (account("…", None, translation="ours"),)}, "The English wording is our translation"),
        ({"not_published": (NotPublished(records.WIRE, date(2020, 3, 9)),)}, "Reed Wire gave no account"),
        ({"corrections": (Correction(date(2020, 3, 9), "A comma was missing."),)}, "A comma was missing."),
    ],
    ids="summary topic participant kind-and-day agreement title mention translation silent-side correction".split(),
)  # fmt: skip
def test_what_the_page_shows_is_searched(values: dict[str, object], text: str) -> None:
    assert text in texts(searched(**values))


def test_a_topic_is_found_by_its_other_names() -> None:
    ferry = replace(records.FERRY, aliases=("The ferry", "ferry service", "паром"))
    further = searched(topics=(ferry,)).further
    assert [section.text for section in further] == ["The ferry, also called ferry service, паром"]


def test_a_participant_s_other_names_are_searched_but_for_parts_of_the_name() -> None:
    anna = replace(records.ANNA, aliases=("Ash", "Анна Аш", "آنا آش"))
    further = searched(participants=(anna, records.BORIS)).further
    assert [section.text for section in further] == ["Anna Ash, also called Анна Аш, \u2068آنا آش\u2069"]


def test_the_other_names_of_countries_of_participants_and_issuers_are_searched() -> None:
    erdem = replace(records.ANNA, country=Country("TR", "Türkiye"))
    office = replace(records.BIRCH_OFFICE, country=Country("GB", "United Kingdom"))
    found_ = texts(searched(participants=(erdem,), readouts=(records.readout(office),)))
    assert "Türkiye, also called Turkey" in found_
    assert "United Kingdom, also called UK, U.K., Britain, Great Britain" in found_


def test_a_country_that_the_vocabulary_names_has_its_usual_name_besides() -> None:
    erdem = replace(records.ANNA, country=Country("TR", "Republic of Turkey"))
    of = searched(participants=(erdem,))
    assert "Republic of Turkey, also called Türkiye" in texts(of)


def test_a_digest_has_the_values_of_its_facets() -> None:
    of = searched(topics=(records.WATER,), readouts=(records.readout(records.BIRCH_OFFICE),))
    assert of.facets == {
        "topic": ("Water",),
        "participant": ("Anna Ash", "Boris Birch"),
        "issuer": ("Birch Office",),
        "kind": ("Phone call",),
    }


def test_a_participant_of_no_country_gives_none() -> None:
    stateless = replace(records.BORIS, country=None)
    assert searched(participants=(records.ANNA, stateless)).countries == {"Anna Ash": "Ashland"}


def test_an_invented_event_says_so_in_results() -> None:
    assert searched(fiction=True).shown["note"] == "Fiction"


# ---- hand-written pages --------------------------------------------------------------------------------

PAGE = "---\nhide: [toc]\n---\n# How it *works*\n\nThe lead.\n\n## A part\n\n| a | b |\n| --- | --- |\n| c | `d` |\n"


def test_a_page_has_the_title_of_its_heading() -> None:
    assert page_document("about/works.md", PAGE).title == "How it works"


def test_a_page_is_searched_without_its_markdown() -> None:
    page = page_document("about/works.md", PAGE)
    assert [section.text for section in (*page.sections, *page.further)] == ["The lead.", "A part a b c d"]


def test_a_page_has_its_address_on_the_site() -> None:
    assert page_document("about/works.md", PAGE).url == "about/works/"


def test_hand_written_pages_come_last() -> None:
    groups = json.loads(search_files(fictional(), {"about/works.md": PAGE})["search/index.json"])["groups"]
    assert groups[-1] == ["about", 1]


@pytest.mark.parametrize(
    "text", ["plain, words; 2.5 of them", "a\nbreak", "- a list", "<b>, no element: 1 < 2"]
)
def test_plain_text_keeps_the_words(text: str) -> None:
    assert plain_text(text).split() == text.removeprefix("- ").replace("<b>", "").split()


def test_a_contribution_can_be_kept() -> None:
    made = contribution(document("a b"))
    assert Contribution(**{name: getattr(made, name) for name in Contribution.__slots__}) == made
