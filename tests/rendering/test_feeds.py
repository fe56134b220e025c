"""Feeds keep the rules of RFC 4287 and JSON Feed 1.1, and say what the digests say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urljoin
from xml.etree import ElementTree

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout import shell
from readout.checking.summary import summary_findings, summary_html
from readout.model import Collection, Correction, Digest, Span, Verbatim
from readout.rendering import addresses
from readout.rendering.listings.feeds import NEWEST, FeedWriter
from readout.rendering.listings.feeds import feeds as of_all
from readout.rendering.listings.listing import Listing
from readout.rendering.listings.shelves import listings, shelved
from readout.rendering.settings import Site
from tests.corpus import committed, fictional, the_call
from tests.rendered import render

PUBLISHED = Site("Readouts & more", "https://readouts.example/a/", "readouts.example,2026")
NOWHERE = replace(PUBLISHED, url="")
TODAY = date(2026, 1, 1)

TAG_URI = re.compile(r"tag:[a-z0-9.@-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9/?:@!$&'()*+,;=._~%-]*")
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
ATOM = "{http://www.w3.org/2005/Atom}"


def feeds(collection: Collection, site: Site = PUBLISHED) -> dict[str, str]:
    write = FeedWriter(site)
    return {
        path: text
        for feed in of_all(collection, listings(collection.vocabulary, shelved(collection)), site)
        for path, text in write(feed).items()
    }


@cache
def sample(site: Site = PUBLISHED) -> dict[str, str]:
    return feeds(fictional(), site)


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text.encode())


def atoms(site: Site = PUBLISHED) -> Iterator[tuple[str, ElementTree.Element]]:
    for path, text in sample(site).items():
        if path.endswith(".atom"):
            yield path, parsed(text)


def jsons(site: Site = PUBLISHED) -> Iterator[tuple[str, Any]]:
    for path, text in sample(site).items():
        if path.endswith(".json"):
            yield path, json.loads(text)


def text_of(element: ElementTree.Element, name: str) -> str:
    return element.findtext(ATOM + name) or ""


def only(digest: Digest, site: Site = PUBLISHED) -> tuple[ElementTree.Element, Any]:
    """The entry of a digest that is the only one, in both formats."""
    made = feeds(Collection((digest,), committed().vocabulary), site)
    entry = parsed(made["feed.atom"]).find(f"{ATOM}entry")
    assert entry is not None
    return entry, json.loads(made["feed.json"])["items"][0]


class Reader(HTMLParser):
    """What a reader of a feed gets out of its HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href" and value]


# ---- what there is -----------------------------------------------------------------------------------


def test_the_site_and_each_listing_but_of_years_have_both_feeds() -> None:
    every = listings(fictional().vocabulary, shelved(fictional()))
    places = [f"{listing.page.removesuffix('.md')}/" for listing in every if listing.up != addresses.YEARS]
    assert set(sample()) == {f"{place}feed.{kind}" for place in ["", *places] for kind in ("atom", "json")}


def test_a_topic_feed_has_the_digests_of_narrower_topics() -> None:
    syria, narrower = (committed().vocabulary.topics[id] for id in ("syria", "ceasefire"))
    digest = replace(the_call(), topics=(narrower,))
    made = feeds(Collection((digest,), committed().vocabulary))
    for topic in (syria, narrower):
        assert len(json.loads(made[f"topics/{topic.id}/feed.json"])["items"]) == 1
    assert json.loads(made["topics/north-korea/feed.json"])["items"] == []


def test_a_feed_has_the_fifty_that_changed_last() -> None:
    digest = the_call()
    many = tuple(
        replace(digest, id=f"digest-{number}", updated=date(2018, 1, 1) + timedelta(days=number))
        for number in range(NEWEST + 10)
    )
    made = feeds(Collection(many, committed().vocabulary))
    items = json.loads(made["feed.json"])["items"]
    assert [item["id"].rpartition("-")[2] for item in items] == [
        str(number) for number in range(NEWEST + 9, 9, -1)
    ]


def test_the_feed_of_an_issuer_or_a_pair_has_ten_at_most() -> None:
    known = fictional().vocabulary
    found = [listing for listing in listings(known, shelved(fictional())) if len(listing.digests) > 10]
    few = [listing.page for listing in found if listing.up in (addresses.ISSUERS, addresses.PAIRS)]
    assert few
    for page in few:
        assert len(json.loads(sample()[addresses.beside(page, "feed.json")])["items"]) == 10


def test_a_draft_is_in_no_feed() -> None:
    draft = replace(the_call(), status="draft")
    assert all(draft.id not in text for text in feeds(Collection((draft,), committed().vocabulary)).values())


def test_a_feed_of_nothing_is_still_a_feed() -> None:
    made = feeds(Collection((), committed().vocabulary))
    assert RFC_3339.fullmatch(text_of(parsed(made["topics/syria/feed.atom"]), "updated"))
    assert json.loads(made["topics/syria/feed.json"])["items"] == []


# ---- the rules of the formats ------------------------------------------------------------------------


@pytest.mark.parametrize("site", [PUBLISHED, NOWHERE])
def test_an_atom_feed_has_what_the_rfc_requires_once(site: Site) -> None:
    for _, feed in atoms(site):
        assert feed.tag == f"{ATOM}feed"
        assert [len(feed.findall(ATOM + name)) for name in ("id", "title", "updated", "author")] == [1] * 4
        for entry in feed.iterfind(f"{ATOM}entry"):
            names = [ATOM + name for name in ("id", "title", "updated", "content")]
            assert [len(entry.findall(name)) for name in names] == [1] * 4
            assert [link.get("rel") for link in entry.iterfind(f"{ATOM}link")] == ["alternate"]
            assert [content.get("type") for content in entry.iterfind(f"{ATOM}content")] == ["html"]


@pytest.mark.parametrize("site", [PUBLISHED, NOWHERE])
def test_a_json_feed_has_what_version_1_1_requires(site: Site) -> None:
    for _, feed in jsons(site):
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert isinstance(feed["title"], str) and isinstance(feed["items"], list)
        assert all(isinstance(author, dict) and author["name"] for author in feed["authors"])
        for item in feed["items"]:
            assert isinstance(item["id"], str) and isinstance(item["content_html"], str)
            assert all(isinstance(tag, str) for tag in item["tags"])
            assert all(isinstance(value, dict) for key, value in item.items() if key.startswith("_"))


def test_ids_are_tag_uris_each_once_in_its_feed() -> None:
    for _, feed in atoms():
        ids = [text_of(feed, "id"), *(text_of(entry, "id") for entry in feed.iterfind(f"{ATOM}entry"))]
        assert all(TAG_URI.fullmatch(id) for id in ids)
        assert len(set(ids)) == len(ids)


def test_no_two_feeds_have_one_id() -> None:
    ids = [text_of(feed, "id") for _, feed in atoms()]
    assert len(set(ids)) == len(ids)


def test_an_id_in_another_script_is_a_uri() -> None:
    entry, item = only(replace(the_call(), id="2017-05-02-звонок"))
    assert TAG_URI.fullmatch(item["id"]) and unquote(item["id"]).endswith("digest/2017-05-02-звонок")
    assert text_of(entry, "id") == item["id"]


def test_ids_do_not_depend_on_where_the_site_is_published() -> None:
    def ids(site: Site) -> list[list[str]]:
        return [[item["id"] for item in feed["items"]] for _, feed in jsons(site)]

    assert ids(PUBLISHED) == ids(NOWHERE)


def test_both_formats_have_the_same_entries() -> None:
    for path, feed in atoms():
        items = json.loads(sample()[path.replace(".atom", ".json")])["items"]
        assert [
            (
                text_of(entry, "id"),
                text_of(entry, "title"),
                text_of(entry, "updated"),
                text_of(entry, "content"),
            )
            for entry in feed.iterfind(f"{ATOM}entry")
        ] == [(item["id"], item["title"], item["date_modified"], item["content_html"]) for item in items]


def test_days_are_moments_of_rfc_3339() -> None:
    for _, feed in atoms():
        for element in feed.iter(f"{ATOM}updated"):
            assert RFC_3339.fullmatch(element.text or "")
            datetime.fromisoformat(element.text or "")


def test_a_feed_was_updated_when_the_latest_of_its_entries_was() -> None:
    for _, feed in atoms():
        moments = [text_of(entry, "updated") for entry in feed.iterfind(f"{ATOM}entry")]
        assert not moments or text_of(feed, "updated") == max(moments)


def test_the_day_of_the_event_is_not_given_as_the_day_of_publication() -> None:
    entry, item = only(the_call())
    assert entry.find(f"{ATOM}published") is None and "date_published" not in item
    assert item["_readout"] == {"event": "phone-call", "date": "2017-05-02"}


def test_the_digest_s_topics_are_its_categories() -> None:
    entry, item = only(the_call())
    labels = [topic.label for topic in the_call().topics]
    assert [category.get("label") for category in entry.iterfind(f"{ATOM}category")] == labels
    assert item["tags"] == labels


# ---- links -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("site", [PUBLISHED, NOWHERE])
def test_a_feed_names_itself_and_its_page(site: Site) -> None:
    where = "https://readouts.example/a/"
    for path, feed in atoms(site):
        links = {link.get("rel"): link.get("href", "") for link in feed.iterfind(f"{ATOM}link")}
        assert urljoin(where + path, links["self"]) == where + path
        assert urljoin(where + path, links["alternate"]) == (where + path).removesuffix("feed.atom")


@pytest.mark.parametrize("site", [PUBLISHED, NOWHERE])
def test_links_lead_to_pages_and_to_quotes_on_them(site: Site) -> None:
    where = "https://readouts.example/a/"
    collection = fictional()
    pages = render(collection, shell.read_templates(), TODAY)
    known: dict[str, str] = {
        where + addresses.link(addresses.HOME, path).removeprefix("./"): text
        for path, text in pages.items()
        if path.endswith(".md")
    }
    summaries = {link for digest in collection.digests for link in re.findall(r"\]\((.*?)\)", digest.summary)}
    for path, feed in jsons(site):
        for item in feed["items"]:
            assert urljoin(where + path, item["url"]) in known
            for link in set(Reader(item["content_html"]).links) - summaries:
                page, _, anchor = urljoin(where + path, link).partition("#")
                assert f'id="{anchor}"' in known[page]


def test_links_are_whole_where_the_site_s_address_is_known() -> None:
    for _, feed in jsons():
        assert feed["feed_url"].startswith(PUBLISHED.url)
        assert all(item["url"].startswith(PUBLISHED.url) for item in feed["items"])


# ---- content -----------------------------------------------------------------------------------------


def test_an_entry_has_every_quote_with_its_whole_chain() -> None:
    digest = the_call()
    read = Reader(only(digest)[1]["content_html"])
    text = digest.readout("kremlin-via-sputnik").text or ""
    slices = [p.span.of(text) for quote in digest.quotes for p in quote.pieces if isinstance(p, Verbatim)]
    assert slices and all(words in read.text for words in slices)
    chain = "Kremlin press service, in English as carried by Sputnik International (Russian state media)"
    assert read.text.count(chain) == len(digest.quotes) == read.tags.count("blockquote")


def test_an_entry_has_the_summary_as_html() -> None:
    read = Reader(only(replace(the_call(), summary="They *spoke*.\n\n- of one\n- of two"))[1]["content_html"])
    assert [tag for tag in read.tags if tag in ("em", "ul", "li")] == ["em", "ul", "li", "li"]


def test_lists_too_deep_in_one_summary_change_no_other() -> None:
    assert summary_findings("- " * 1000 + "a", "digest.md", 1)
    assert summary_html("One [x].") == "<p>One [x].</p>"


def test_a_link_defined_in_one_summary_is_not_one_in_another() -> None:
    one = replace(the_call(), id="one", summary="[x]\n\n[x]: https://example.org/")
    other = replace(the_call(), id="other", summary="[x]", updated=date(2000, 1, 1))
    made = feeds(Collection((one, other), committed().vocabulary))
    last = json.loads(made["feed.json"])["items"][-1]
    assert "<p>[x]</p>" in last["content_html"]


def test_an_entry_tells_of_corrections_and_of_our_translation() -> None:
    quote = replace(the_call().quotes[0], translation="In our <own> words")
    correction = Correction(date(2017, 5, 9), "A name was misspelt")
    read = Reader(
        only(replace(the_call(), quotes=(quote,), corrections=(correction,)))[1]["content_html"]
    ).text
    assert "Our translation: In our <own> words" in read and "9 May 2017: A name was misspelt" in read


def test_an_invented_digest_says_so_in_its_feed() -> None:
    assert "Fiction." in only(replace(the_call(), fiction=True))[1]["content_html"]


# A list of characters: of an alphabet joined of both, st.text would make one set, in which a mark is hardly ever drawn.
hostile = st.lists(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("<>&\"'\\`]]>{}*_"), min_size=1
).map("".join)


@given(title=hostile, name=hostile)
def test_text_comes_out_as_the_characters_it_has(title: str, name: str) -> None:
    person = replace(the_call().participants[0], name=name)
    entry, item = only(replace(the_call(), title=title, participants=(person,), quotes=(), summary="Said."))
    in_xml = re.sub("[\ufffe\uffff]", "\ufffd", title)
    assert text_of(entry, "title") == in_xml and item["title"] == title
    read = Reader(item["content_html"])
    assert f"2 May 2017: {name}" in read.text
    assert set(read.tags) == {"p"}


@given(words=hostile)
def test_a_quote_is_escaped_once(words: str) -> None:
    digest = the_call()
    readout = digest.readout("kremlin-via-sputnik")
    quote = digest.quotes[0]
    piece = Verbatim(Span(0, len(words)))
    shown = replace(
        digest,
        readouts=(replace(readout, text=words),),
        quotes=(replace(quote, pieces=(piece,)),),
        summary="",
    )
    read = Reader(only(shown)[1]["content_html"])
    assert words.strip(" ") in read.text or not words.strip()
    assert set(read.tags) <= {"p", "blockquote", "a"}


# ---- how a page says so ------------------------------------------------------------------------------


def listing_of(page: str) -> Listing:
    return next(
        listing for listing in listings(committed().vocabulary, shelved(committed())) if listing.page == page
    )


def test_a_topic_s_page_names_its_feeds_to_the_theme() -> None:
    page = render(committed(), shell.read_templates(), TODAY)[listing_of("topics/syria.md").page]
    front = page.split("---\n")[1]
    assert 'href: "../../topics/syria/feed.atom"' in front and 'type: "application/atom+xml"' in front
    assert 'href: "../../topics/syria/feed.json"' in front and 'type: "application/feed+json"' in front


def test_a_year_s_page_has_no_feed() -> None:
    assert (
        "feeds:" not in render(committed(), shell.read_templates(), TODAY)["years/2017.md"].split("---\n")[1]
    )


def test_the_theme_prints_a_page_s_feeds_and_the_site_s() -> None:
    theme = shell.CHECKOUT / "readout" / "theme"
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(theme))
    environment.filters["url"] = lambda path: f"../{path}"
    own = {"title": "Syria", "href": "feed.atom", "type": "application/atom+xml"}
    printed = environment.get_template("partials/feeds.html").render(
        page={"meta": {"feeds": [own]}}, config={"site_name": "A & B"}
    )
    assert re.findall('href="(.*?)"', printed) == ["feed.atom", "../feed.atom", "../feed.json"]
    assert 'title="A &amp; B (Atom)"' in printed


def test_main_html_includes_the_feeds() -> None:
    assert '{% include "partials/feeds.html" %}' in shell.read_text(
        shell.CHECKOUT / "readout/theme/main.html"
    )


def test_the_feeds_at_the_top_of_docs_are_known_as_generated() -> None:
    tops = {path.partition("/")[0] for path in render(committed(), shell.read_templates(), TODAY)}
    assert tops <= addresses.GENERATED


def test_a_feed_reads_a_summary_as_the_check_and_the_page_do() -> None:
    fenced = "```\n\n[x](javascript:alert(1)) ![p](http://evil.example/p.png)\n\n```"
    entry = only(replace(the_call(), summary=fenced))[1]
    html = json.dumps(entry)
    assert "javascript:alert(1)" in html
    assert 'href=\\"javascript' not in html
    assert "<img" not in html
