"""The open data is exact, fits together and can be read with the tools that read such files."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from base64 import urlsafe_b64decode
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from frictionless import validate
from hypothesis import given
from hypothesis import strategies as st

from readout import shell
from readout.model import (
    Agreement,
    Collection,
    Digest,
    Insertion,
    LocatedQuote,
    NotPublished,
    Readout,
    Removal,
    Span,
    Verbatim,
)
from readout.rendering import quoted
from readout.rendering.licences import text_may_be_published
from readout.rendering.listings.shelves import listings, shelved
from readout.rendering.opendata import records as tables
from readout.rendering.opendata.fields import Field, columns
from readout.rendering.opendata.package import render_data
from readout.rendering.opendata.tables import (
    TABLES,
    context_of,
    listed_line,
    listing_data,
    listing_data_file,
    table_rows,
    whole_tables,
)
from readout.rendering.settings import Site
from tests.corpus import committed, fictional, the_call
from tests.rendered import render
from tests.trees import lay_out

TODAY = date(2026, 1, 1)


def data_of(collection: Collection, site: Site) -> dict[str, str]:
    rows = table_rows(collection.digests, context_of(collection, site))
    files = render_data(whole_tables([rows]), collection, site)
    return {path: b"".join(data.parts).decode() for path, data in files.items()}


def all_listing_data(collection: Collection) -> dict[str, str]:
    return {
        listing_data_file(listing): listing_data(listing, listed_line)
        for listing in listings(collection.vocabulary, shelved(collection))
    }


@cache
def sample() -> dict[str, str]:
    return data_of(fictional(), Site())


def of(*digests: Digest, site: Site | None = None) -> dict[str, str]:
    return data_of(Collection(digests, committed().vocabulary), site or Site())


def table(texts: dict[str, str], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(texts[f"data/{name}.csv"], newline=""), strict=True))


def records(texts: dict[str, str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in texts["data/digests.jsonl"].split("\n")[:-1]]


def ids(digests: Iterable[Digest]) -> list[str]:
    return [digest.id for digest in digests if digest.status == "published"]


def write(texts: dict[str, str], folder: Path) -> Path:
    lay_out(folder, {path: text.encode() for path, text in texts.items()})
    return folder / "data" / "datapackage.json"


# ---- whole records -----------------------------------------------------------------------------------


def test_there_is_a_record_for_each_published_digest_newest_first() -> None:
    assert [record["id"] for record in records(sample())] == ids(fictional().digests)


def test_a_draft_is_in_no_file() -> None:
    draft = replace(the_call(), status="draft")
    assert all(draft.id not in text for text in of(draft).values())


def test_the_full_text_is_there_just_where_the_licence_allows_it() -> None:
    accounts = [account for record in records(sample()) for account in record["accounts"]]
    held = [account for account in accounts if account["held"]]
    assert {account["text"] is not None for account in held} == {True, False}
    for account in held:
        assert (account["text"] is not None) == text_may_be_published(account["licence"])


def test_no_file_has_the_text_of_an_account_whose_licence_forbids_it() -> None:
    closed = [r for d in fictional().digests for r in d.readouts if not text_may_be_published(r.licence)]
    everything = "".join(sample().values())
    texts = [readout.text for readout in closed if readout.text]
    assert texts and not any(json.dumps(text, ensure_ascii=False)[1:-1] in everything for text in texts)


def test_a_kept_text_has_the_hash_and_the_length_that_its_record_says() -> None:
    for record in records(sample()):
        for account in record["accounts"]:
            if account["text"] is not None:
                assert hashlib.sha256(account["text"].encode()).hexdigest() == account["sha256"]
                assert len(account["text"]) == account["characters"]


def test_a_record_has_the_sides_that_gave_no_account_and_the_corrections() -> None:
    found = [record for record in records(sample()) if record["not_published"] and record["corrections"]]
    digests = {digest.id: digest for digest in fictional().digests}
    assert any(record["not_published"] for record in records(sample()))
    assert any(record["corrections"] for record in records(sample()))
    for record in found:
        assert len(record["corrections"]) == len(digests[record["id"]].corrections)


def test_a_side_without_an_account_is_told_with_the_day_that_was_checked() -> None:
    issuer = committed().vocabulary.issuers["white-house"]
    day = the_call().date
    (record,) = records(of(replace(the_call(), not_published=(NotPublished(issuer, day),))))
    assert record["not_published"] == [
        {"issuer": "white-house", "issuer_name": "White House", "as_of": "2017-05-02"}
    ]


# ---- selectors ---------------------------------------------------------------------------------------


def test_both_selectors_of_a_passage_select_the_same_words() -> None:
    texts = {
        (digest.id, readout.id): readout.text or ""
        for digest in fictional().digests
        for readout in digest.readouts
    }
    several = 0
    for record in records(sample()):
        for quote in record["quotes"]:
            text = texts[record["id"], quote["account"].partition("/")[2]]
            several += len(quote["target"]) > 1
            for target in quote["target"]:
                words, place = target["selector"]
                assert (words["type"], place["type"]) == ("TextQuoteSelector", "TextPositionSelector")
                start, end = place["start"], place["end"]
                assert text[start:end] == words["exact"]
                assert text[: start + 1][-33:-1] == words["prefix"]
                assert text[end : end + 32] == words["suffix"]
    assert several


def test_the_source_of_a_selector_is_named_by_the_text_s_hash() -> None:
    for record in records(sample()):
        hashes = {account["id"]: account["sha256"] for account in record["accounts"]}
        for quote in record["quotes"]:
            for target in quote["target"]:
                scheme, _, value = target["source"].partition(";")
                assert scheme == "ni:///sha-256"
                assert urlsafe_b64decode(value + "=").hex() == hashes[quote["account"]]


def test_offsets_count_characters_beyond_the_basic_plane_once() -> None:
    text = "𝐀𝐁 said that peace is near."
    readout = replace(the_call().readout("kremlin-via-sputnik"), text=text)
    quote = replace(the_call().quotes[0], pieces=(Verbatim(Span(3, 7)),))
    assert quoted.targets(quote, readout)[0]["selector"][0]["exact"] == "said"


def test_a_quote_in_plain_text_shows_what_is_the_curators() -> None:
    text = "We met. He spoke of peace, and we left."
    quote = replace(
        the_call().quotes[0],
        pieces=(Verbatim(Span(0, 6)), Insertion("in Rome"), Verbatim(Span(6, 7)), Verbatim(Span(7, 25))),
    )
    assert quoted.plain(quote, text) == "We met [in Rome]. He spoke of peace"


# ---- tables ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["digests", "quotes", "accounts", "agreements"])
def test_the_columns_are_those_of_the_schema_and_of_the_data_page(name: str) -> None:
    package = json.loads(sample()["data/datapackage.json"])
    schema = next(r for r in package["resources"] if r["name"] == name)["schema"]["fields"]
    header = next(csv.reader(io.StringIO(sample()[f"data/{name}.csv"])))
    assert header == [field["name"] for field in schema]
    page = render(committed(), shell.read_templates(), TODAY)["data/index.md"]
    section = page.partition(f"## {name}.csv\n")[2].partition("\n## ")[0]
    assert section.count("<dt><code>") == len(header)


@pytest.mark.parametrize(
    ("name", "kind"), [("quotes", "quotes"), ("accounts", "accounts"), ("agreements", "agreements")]
)
def test_a_table_and_the_records_say_the_same(name: str, kind: str) -> None:
    def cell(value: Any) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, list):
            return " ".join(value)
        return "" if value is None else str(value)

    rows = table(sample(), name)
    told = [item for record in records(sample()) for item in record[kind]]
    assert rows and rows == [{key: cell(item[key]) for key in rows[0]} for item in told]


def test_lines_end_as_rfc_4180_has_it() -> None:
    for name in ("digests", "quotes", "accounts", "agreements"):
        text = sample()[f"data/{name}.csv"]
        assert text.endswith("\r\n") and not text.startswith("\ufeff")
        assert text.count("\r\n") == len(table(sample(), name)) + 1


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_a_cell_is_exactly_the_value(value: str) -> None:
    digest = replace(the_call(), title=value, agreements=(Agreement(value, None, "open", None),))
    assert table(of(digest), "digests")[0]["title"] == value
    assert table(of(digest), "agreements")[0]["text"] == value


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_words_that_look_like_a_formula_stay_as_they_are(formula: str) -> None:
    assert table(of(replace(the_call(), title=formula)), "digests")[0]["title"] == formula


def test_an_agreement_names_no_digest_that_is_not_published() -> None:
    kept = Agreement("Meet again", None, "kept", "2017-07-07-unpublished", the_call().quotes[0].id)
    row = table(of(replace(the_call(), agreements=(kept,))), "agreements")[0]
    assert row["shown_by"] == ""
    assert row["quote"] == f"{the_call().id}#{the_call().quotes[0].id}"


def test_addresses_are_whole_where_the_site_s_is_known() -> None:
    rows = table(of(the_call(), site=Site(url="https://readouts.example/")), "quotes")
    assert rows[0]["url"] == (
        f"https://readouts.example/digests/2017/{the_call().id}/#{the_call().quotes[0].id}"
    )


def test_addresses_are_relative_to_the_file_where_it_is_not() -> None:
    assert table(of(the_call()), "digests")[0]["url"] == f"../digests/2017/{the_call().id}/"


def test_what_was_taken_out_is_listed_for_those_who_keep_a_copy() -> None:
    gone = Removal("2017-05-01-call", date(2017, 6, 1), "It was twice.", None, the_call().id, 4)
    given = Collection((the_call(),), committed().vocabulary, (gone,))
    (listed,) = json.loads(data_of(given, Site())["data/removed.json"])
    assert listed == {
        "id": gone.id,
        "url": "../digests/2017/2017-05-01-call/",
        "date": "2017-06-01",
        "note": "It was twice.",
        "title": None,
        "now": the_call().id,
    }


# ---- the data package --------------------------------------------------------------------------------


@pytest.mark.parametrize("collection", [fictional(), committed(), Collection((), committed().vocabulary)])
def test_frictionless_finds_nothing_wrong(collection: Collection, tmp_path: Path) -> None:
    report = validate(write(data_of(collection, Site(licence="CC-BY-4.0")), tmp_path))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("quotes.csv", "/lorrenmark-press-service,", "/lorrenmark-press-servicf,"),
        ("accounts.csv", ",original,", ",originel,"),
        ("digests.jsonl", '"event"', '"evEnt"'),
    ],
)
def test_frictionless_sees_a_file_that_does_not_fit(file: str, old: str, new: str, tmp_path: Path) -> None:
    texts = dict(sample())
    changed = texts[f"data/{file}"].replace(old, new, 1)
    assert changed != texts[f"data/{file}"]
    descriptor = write(texts | {f"data/{file}": changed}, tmp_path)
    package = json.loads(descriptor.read_text(encoding="utf-8"))
    if file.endswith(".csv"):  # the sum would tell by itself
        for resource in package["resources"]:
            resource.pop("hash")
        descriptor.write_text(json.dumps(package), encoding="utf-8")
    assert not validate(descriptor).valid


def test_the_licence_of_the_site_is_named_for_its_own_words_only() -> None:
    package = json.loads(of(the_call(), site=Site(licence="CC-BY-4.0"))["data/datapackage.json"])
    named = {
        resource["name"]: resource["licenses"] for resource in package["resources"] if "licenses" in resource
    }
    assert set(named) == {"digests", "agreements", "removed", "vocabulary"}
    assert named["digests"][0]["path"] == "https://creativecommons.org/licenses/by/4.0/"


def test_the_descriptor_names_every_file_beside_it() -> None:
    package = json.loads(sample()["data/datapackage.json"])
    assert {f"data/{resource['path']}" for resource in package["resources"]} == set(sample()) - {
        "data/datapackage.json"
    }


def test_each_file_is_described_with_its_format() -> None:
    package = json.loads(sample()["data/datapackage.json"])
    told = {
        resource["path"]: (resource["format"], resource["mediatype"]) for resource in package["resources"]
    }
    assert told["digests.csv"] == ("csv", "text/csv")
    assert told["removed.json"] == ("json", "application/json")
    assert told["vocabulary.jsonld"] == ("json", "application/ld+json")
    assert all(resource["title"] and resource["description"] for resource in package["resources"])


def test_words_that_a_spreadsheet_takes_for_a_formula_are_left_and_the_descriptor_warns_of_them() -> None:
    title = "=HYPERLINK(1)"
    made = of(replace(the_call(), title=title))
    assert table(made, "digests")[0]["title"] == title
    assert "read all columns as text" in json.loads(made["data/datapackage.json"])["description"]


def test_every_field_is_described() -> None:
    assert all(field.description.endswith(".") for one in TABLES for field in one.fields)
    assert all(field.name and field.type != "array" for one in TABLES for field in columns(one.fields))


# ---- beside the listings -----------------------------------------------------------------------------


def test_every_listing_has_its_digests_beside_it_in_its_own_order() -> None:
    found = all_listing_data(fictional())
    for listing in listings(fictional().vocabulary, shelved(fictional())):
        data = json.loads(found[listing.page.removesuffix(".md") + "/index.json"])
        assert data["title"] == listing.title
        assert [digest["id"] for digest in data["digests"]] == ids(listing.digests)


def test_the_line_of_a_digest_has_its_counts_and_a_relative_address() -> None:
    data = json.loads(all_listing_data(committed())["topics/north-korea/index.json"])
    line = next(digest for digest in data["digests"] if digest["id"] == the_call().id)
    assert (line["quotes"], line["accounts"]) == (len(the_call().quotes), len(the_call().readouts))
    assert line["url"] == f"../../digests/2017/{the_call().id}/"


@pytest.mark.parametrize(
    ("kind", "table", "left_out"),
    [
        (Digest, tables.DIGESTS, {"source", "status", "readouts"}),
        (Readout, tables.ACCOUNTS, set()),
        (LocatedQuote, tables.QUOTES, {"line", "readout"}),
        (Agreement, tables.AGREEMENTS, set()),
    ],
)
def test_what_is_recorded_is_in_the_data(kind: type, table: Sequence[Field[Any]], left_out: set[str]) -> None:
    """Left out are what only a check needs, and what the data has by another name."""
    assert {field.name for field in fields(kind)} - {field.name for field in table} == left_out


def test_the_data_says_which_ways_a_relay_can_carry_an_account() -> None:
    (resource,) = [
        one for one in json.loads(sample()["data/datapackage.json"])["resources"] if one["name"] == "accounts"
    ]
    (field,) = [one for one in resource["schema"]["fields"] if one["name"] == "carried"]
    assert field["constraints"] == {"enum": ["reported", "in-full"]}


# ---- the page ----------------------------------------------------------------------------------------


def test_the_data_page_leads_to_every_file() -> None:
    texts = render(committed(), shell.read_templates(), TODAY)
    page = texts["data/index.md"]
    for path in texts:
        if path.startswith("data/") and path != "data/index.md":
            assert f'href="../{path}"' in page


def test_the_data_page_says_beside_which_listings_their_digests_lie() -> None:
    said = {
        "topics": "a topic",
        "participants": "a participant",
        "pairs": "a pair",
        "countries": "a country",
        "issuers": "an issuer",
        "years": "a year",
    }
    page = render(fictional(), shell.read_templates(), TODAY)["data/index.md"]
    assert {path.split("/")[0] for path in all_listing_data(fictional())} == set(said)
    assert [words for words in said.values() if words not in page] == []


def test_the_data_page_names_the_licences_of_the_accounts() -> None:
    page = render(fictional(), shell.read_templates(), TODAY)["data/index.md"]
    assert "Creative Commons Attribution 4.0" in page and "only the quotes published" in page
