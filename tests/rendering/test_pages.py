"""The text of the pages: quotes as the accounts have them, links that lead somewhere, safe front matter."""

from __future__ import annotations

import html
import posixpath
import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from readout import shell
from readout.building.docs_folder.handwritten import read_handwritten
from readout.building.prepare import prepare
from readout.checking.check import check
from readout.checking.showable import UNSHOWABLE
from readout.checking.summary import EXTENSIONS
from readout.model import (
    AttributedBy,
    Collection,
    Correction,
    Digest,
    Elision,
    Insertion,
    LocatedQuote,
    Piece,
    Span,
    Topic,
    Verbatim,
    Voice,
)
from readout.rendering import addresses
from readout.rendering.pages.environment import quote_html
from readout.rendering.pages.pages import Pages
from readout.rendering.quoted import text_fragment
from tests import cases, records
from tests.converted import as_mkdocs, configured, elements, first
from tests.corpus import the_call
from tests.records import FERRY, LAKE
from tests.rendered import render
from tests.rendering.test_escape import TEXT, shown
from tests.trees import lay_out

TODAY = date(2026, 1, 1)


@cache
def sound() -> Collection:
    return check(cases.sound()).collection


@cache
def templates() -> dict[str, str]:
    return shell.read_templates()


@cache
def pages() -> Pages:
    return Pages(sound(), templates(), TODAY)


def page_of(digest: Digest) -> str:
    return pages().digest(digest, [])


def with_account(text: str, *pieces: Piece) -> Digest:
    """Return the sound digest with one quote out of an account with this text."""
    digest = sound().digests[0]
    readout = replace(digest.readout("wire"), text=text)
    quote = LocatedQuote("quote-1", "wire", pieces, "issuer", readout.issuer.name, (), None, 1)
    return replace(digest, readouts=(readout,), quotes=(quote,), agreements=())


def visible(text: str) -> list[str]:
    """Return the paragraphs of a text as a reader sees them."""
    return [line.strip() for line in map(shown, text.split("\n")) if line.strip()]


def quoted(page: str) -> list[str]:
    return [line.strip() for line in first(as_mkdocs(page), "blockquote").text.split("\n") if line.strip()]


SHOWABLE = TEXT.map(lambda text: UNSHOWABLE.sub("", text)).filter(str.strip)
PARAGRAPHS = st.lists(SHOWABLE, min_size=1, max_size=3).map("\n".join)


def test_the_accounts_stand_in_the_order_in_which_they_are_compared() -> None:
    call = the_call()
    late = [replace(one, published=date(2017, 5, 9 - at)) for at, one in enumerate(call.readouts)]
    page = page_of(replace(call, readouts=tuple(late)))
    compared, told = (re.findall(f'{mark}account-([^"]+)"', page) for mark in ("<th.*#", 'id="'))
    assert told == compared == [one.id for one in reversed(late)]


def test_the_home_page_tells_of_an_earlier_event_that_was_added_last() -> None:
    recent = [records.digest(f"2020-03-{day:02}") for day in range(20, 8, -1)]
    old = replace(records.digest("2003-04-05"), updated=date(2020, 6, 7))
    home = render(records.collection(*recent, old), templates(), TODAY)["index.md"]
    first, _, _ = home.partition("## Added or changed last")[2].partition("</li>")
    assert "A talk on 2003-04-05" in first and ">last changed 7 June 2020<" in first


def test_the_home_page_does_not_say_again_which_digests_are_the_latest() -> None:
    home = render(records.collection(records.digest("2020-03-04")), templates(), TODAY)["index.md"]
    assert "Added or changed last" not in home


def test_the_home_page_says_what_a_readout_is_and_what_a_digest() -> None:
    home = render(sound(), templates(), TODAY)["index.md"]
    assert "A readout is a press service’s account" in home
    assert "A digest is the page of one such event" in home


def test_the_facts_of_an_event_name_each_account_lead_to_it_and_say_where_its_text_is_not_held() -> None:
    (facts,) = re.findall("<dt>Accounts</dt>(.*?)</div>", page_of(the_call()), re.DOTALL)
    assert re.findall('<dd><a href="#account-([^"]+)">(.*?)</a>(.*?)</dd>', facts) == [
        ("kremlin", "Kremlin press service (own page)", ", text not held"),
        ("white-house", "White House", ", text not held"),
        ("kremlin-via-sputnik", "Kremlin press service via Sputnik International", ""),
    ]


def test_the_facts_of_an_event_without_an_account_say_that_none_is_known() -> None:
    page = page_of(replace(the_call(), readouts=(), quotes=(), agreements=()))
    assert "<dt>Accounts</dt>\n<dd>none known</dd>" in page


@pytest.mark.parametrize(
    ("licence", "told"),
    [("all-rights-reserved", "Its licence does not allow"), (None, "No licence is known that would allow")],
)
def test_an_account_without_its_full_text_says_why(licence: str | None, told: str) -> None:
    call = the_call()
    page = page_of(replace(call, readouts=tuple(replace(one, licence=licence) for one in call.readouts)))
    assert f"{told} the full text here; only the quotes are shown." in page


def test_a_page_tells_its_date_once_before_its_facts() -> None:
    before, facts = page_of(the_call()).split("</dl>")[0].split("<dl", 1)
    assert "Tuesday, 2 May 2017" in before
    assert "2017" not in facts


def test_no_word_of_the_code_stands_on_the_page_of_a_digest() -> None:
    said = re.sub(r"<[^>]+>", "", page_of(the_call()).split("\n---\n", 1)[1])
    assert not re.search(r"\b(?:bundle|chain|span)s?\b", said)


def test_a_comparison_says_whose_judgement_a_mention_is_and_why_an_account_has_no_quotes() -> None:
    call = the_call()
    held = tuple(replace(one, text=one.text or "a") for one in call.readouts)
    assert "not mentioned” are as the curator read the account; of one whose text is not held" in page_of(
        call
    )
    assert "not mentioned” are as the curator read the account.</p>" in page_of(replace(call, readouts=held))


def test_only_an_account_whose_topics_are_noted_is_said_not_to_mention_one() -> None:
    said: dict[str, set[str]] = defaultdict(set)
    for account, cell in re.findall(r'<td data-account="([^"]+)"[^>]*>([^<]*)', page_of(sound().digests[0])):
        said[account].add(cell.strip())
    assert said["Belmark Chancellery"] == {"topics not noted"}
    # With a quote, and no mentions.
    assert said["Arvanian Presidency via North Wire"] == {"", "topics not noted"}
    assert said["Arvanian Presidency (own page)"] == {"mentioned", "not mentioned"}


AS_READ = [
    ("Ana Orlo", "account", "Ana Orlo, in the account of Arvanian Presidency, in "),
    ("Ana Orlo", "curator", "Ana Orlo, as the curator reads the account of Arvanian Presidency, in "),
    ("Arvanian Presidency", "account", "Arvanian Presidency, in "),
    ("Arvanian Presidency", "curator", "Arvanian Presidency, as the curator reads its account, in "),
]


@pytest.mark.parametrize(("speaker", "by", "said"), AS_READ)
def test_a_quote_says_whether_the_account_names_its_speaker_or_the_curator(
    speaker: str, by: AttributedBy, said: str
) -> None:
    made = with_account("All is well.", Verbatim(Span(0, 11)))
    quote = replace(made.quotes[0], speaker=speaker, attributed_by=by)
    page = page_of(replace(made, quotes=(quote,)))
    assert first(as_mkdocs(page), "figcaption").text.strip().startswith(said)
    assert ("“As the curator reads” is said" in page) == (by == "curator")
    assert ("about/verification/#whose-words" in page) == (by == "curator")


def test_a_quote_is_named_by_whose_it_is_and_no_more() -> None:
    figure = first(as_mkdocs(page_of(the_call())), "figure")
    name = figure.attributes["aria-labelledby"]
    assert name == f"{figure.attributes['id']}-source"
    chain = next(one for one in elements(as_mkdocs(page_of(the_call()))) if one.attributes.get("id") == name)
    assert chain.text.startswith("Kremlin press service, in English as carried by Sputnik International")


@pytest.mark.parametrize(
    ("url", "archived", "said"),
    [
        ("https://a.example/one", "https://b.example/one", ("a", "at the source")),
        (None, "https://b.example/one", ("b", "in the archived copy")),
        (None, None, None),
    ],
)
def test_a_quote_is_shown_where_its_account_was_found_or_else_in_an_archived_copy(
    url: str | None, archived: str | None, said: tuple[str, str] | None
) -> None:
    digest = with_account("We met.", Verbatim(Span(0, 7)))
    readout = replace(digest.readouts[0], url=url, archived_url=archived)
    page = page_of(replace(digest, readouts=(readout,)))
    assert re.findall(
        r'https://(\w)\.example/one#:~:text=We%20met\." rel="external">Show it ([a-z ]+)<', page
    ) == ([said] if said else [])


def test_our_translation_stands_below_a_quote_and_beside_the_other_accounts() -> None:
    given = the_call()
    with_topics = next(quote for quote in given.quotes if quote.topics)
    told = replace(with_topics, translation="In <our> words")
    page = as_mkdocs(page_of(replace(given, quotes=(told,))))
    ours = [one for one in elements(page) if one.attributes.get("lang") == "en" and "words" in one.text]
    badge = "our translation In <our> words"
    assert [(one.tag, one.classes, one.text) for one in ours] == [
        ("p", [], badge),
        ("p", ["ro-quote__translation"], badge),
    ]


@pytest.mark.parametrize(
    ("voice", "said"),
    [("issuer", "This quote, with its source"), ("relay", "The relay’s own words, with their source")],
)
def test_a_relays_own_words_are_called_so_beside_the_other_accounts(voice: Voice, said: str) -> None:
    given = the_call()
    told = replace(next(quote for quote in given.quotes if quote.topics), voice=voice)
    page = as_mkdocs(page_of(replace(given, quotes=(told,))))
    assert first(page, "p", "ro-compare__link").text == said


@given(PARAGRAPHS)
def test_a_quotes_visible_text_is_the_accounts(text: str) -> None:
    assert quoted(page_of(with_account(text, Verbatim(Span(0, len(text)))))) == visible(text)


@given(PARAGRAPHS, st.data())
def test_a_part_of_an_account_is_shown_as_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    page = page_of(with_account(f"Before it. {text} After.", Verbatim(Span(start + 11, end + 11))))
    assert quoted(page) == visible(text[start:end])


@given(SHOWABLE, SHOWABLE, TEXT)
@example("", "\n\u2028", "")
def test_what_the_curator_left_out_or_added_is_shown_in_brackets(head: str, tail: str, added: str) -> None:
    text = f"Once {head} one. Two {tail} end"
    cut = len(f"Once {head} one.")
    pieces = (
        Verbatim(Span(0, cut)),
        Elision(),
        Verbatim(Span(cut + 1, len(text) - 4)),
        Insertion(added),
        Verbatim(Span(len(text) - 3, len(text))),
    )
    told = " ".join(
        first(
            as_mkdocs(f"<blockquote>{quote_html(_quote(pieces), text)}</blockquote>"), "blockquote"
        ).text.split()
    )
    wanted = f"{text[:cut]} […] {text[cut + 1 : -4]} [{shown(added)}] end"
    assert told == " ".join(shown(wanted).split())


def _quote(pieces: tuple[Piece, ...]) -> LocatedQuote:
    return LocatedQuote("quote-1", "wire", pieces, "issuer", "x", (), None, 1)


@given(TEXT.filter(str.strip))
def test_a_title_is_shown_as_it_was_typed(title: str) -> None:
    page = page_of(replace(sound().digests[0], title=title))
    assert first(as_mkdocs(page), "h1").text.strip() == shown(title).strip()


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("ru", "ltr"), ("x-none", "auto")])
def test_a_quote_is_set_as_its_language_is_written(language: str, direction: str) -> None:
    text = "G20 قمة ناجحة"
    digest = with_account(text, Verbatim(Span(0, len(text))))
    readouts = (replace(digest.readouts[0], language=language),)
    quote = first(as_mkdocs(page_of(replace(digest, readouts=readouts))), "blockquote")
    assert (quote.attributes["lang"], quote.attributes["dir"]) == (language, direction)


def test_a_quote_without_spaces_is_named_by_its_first_characters_where_it_is_shown_again() -> None:
    text = "双方讨论了渡轮和湖的问题" * 5
    digest = with_account(text, Verbatim(Span(0, len(text))))
    (quote,), (account,) = digest.quotes, digest.readouts
    both = (account, replace(account, id="other", mentions=(LAKE,)))
    page = page_of(replace(digest, readouts=both, quotes=(replace(quote, topics=(LAKE, FERRY)),)))
    assert f"“{text[:42]} …”</a>, as above" in page


def test_what_was_changed_is_marked_with_the_language_of_its_account() -> None:
    digest = with_account("قمة ناجحة", Verbatim(Span(0, 9)))
    readouts = (replace(digest.readouts[0], language="ar"),)
    correction = Correction(TODAY, "A word was missing.", "wire", "قمة", "قمة ناجحة")
    page = page_of(replace(digest, readouts=readouts, corrections=(correction,)))
    assert '<p class="ro-change" lang="ar" dir="rtl">' in page


def test_a_page_says_at_its_head_when_it_was_corrected_last() -> None:
    corrections = tuple(Correction(date(2021, month, 1), "A word was missing.") for month in (5, 7, 6))
    facts = first(as_mkdocs(page_of(replace(sound().digests[0], corrections=corrections))), "dl").text
    assert "Corrected 1 July 2021" in " ".join(facts.split())


def test_a_page_without_corrections_does_not_speak_of_any() -> None:
    assert "Corrected" not in page_of(sound().digests[0])


def test_the_description_of_what_is_invented_says_so() -> None:
    digest = sound().digests[0]
    said = {fiction: get_data(page_of(replace(digest, fiction=fiction)))[1] for fiction in (True, False)}
    assert {fiction: "(fiction)" in meta["description"] for fiction, meta in said.items()} == {
        True: True,
        False: False,
    }


@given(TEXT.filter(str.strip))
def test_front_matter_gives_the_title_as_harmless_html(title: str) -> None:
    page = page_of(replace(sound().digests[0], title=title))
    body, meta = get_data(page)
    assert not body.startswith("---")
    assert not set("<>\"'") & set(meta["title"] + meta["description"])
    assert html.unescape(meta["title"]) == shown(title)


@pytest.mark.parametrize("title", ["a \u2028 b", "a\u2029--- b", "a \x85 b", "a: b # c", "'a' \"b\""])
def test_a_title_that_yaml_would_fold_or_end_stays_whole(title: str) -> None:
    _, meta = get_data(page_of(replace(sound().digests[0], title=title)))
    assert html.unescape(meta["title"]) == shown(title)


@settings(max_examples=15)
@given(TEXT.filter(str.strip))
def test_names_of_the_vocabulary_are_shown_as_they_were_typed(name: str) -> None:
    digest = sound().digests[0]
    person = replace(digest.participants[0], name=name)
    collection = Collection((replace(digest, participants=(person,)),), sound().vocabulary)
    vocabulary = replace(collection.vocabulary, participants={person.id: person})
    texts = render(replace(collection, vocabulary=vocabulary), templates(), TODAY)
    for page in (addresses.digest_page(digest), addresses.participant_page(person), addresses.PARTICIPANTS):
        links = [e.text for e in elements(as_mkdocs(texts[page])) if e.tag in ("a", "h1")]
        assert shown(name).strip() in map(str.strip, links)


@given(TEXT.filter(str.strip))
def test_titles_of_accounts_and_notes_are_shown_as_they_were_typed(text: str) -> None:
    digest = sound().digests[0]
    readouts = (replace(digest.readout("wire"), title=text, licence=text),)
    page = as_mkdocs(page_of(replace(digest, readouts=readouts, quotes=(), agreements=())))
    assert page.count("<script") == 1  # the JSON-LD
    assert page.count("<img") == 0
    assert any(shown(text).strip() in element.text for element in elements(page))


def test_every_link_of_the_pages_leads_to_a_page_and_a_place_on_it() -> None:
    texts = {**read_handwritten(), **render(sound(), templates(), TODAY)}
    converted = {
        _address(path): elements(as_mkdocs(text)) if path.endswith(".md") else []
        for path, text in texts.items()
    }
    for address, found in converted.items():
        for element in found:
            href = element.attributes.get("href")
            if (
                element.tag != "a"
                or href is None
                or urlsplit(href).scheme
                or href.partition("#")[0].endswith(".md")
            ):
                continue  # MkDocs itself resolves and checks links to .md files
            path, _, anchor = unquote(re.sub(r"\?[^#]*", "", href)).partition("#")
            target = posixpath.normpath(posixpath.join("/" + address, path)).lstrip("/")
            target = f"{target}/" if target else ""
            assert target in converted, f"{href} on {address}"
            ids = {other.attributes.get("id") for other in converted[target]}
            assert not anchor or anchor in ids, f"{href} on {address}"


def _address(path: str) -> str:
    stem = path.removesuffix(".md").removesuffix("index")
    return f"{stem.rstrip('/')}/" if stem else ""


def test_no_page_of_the_pages_has_two_elements_of_one_id() -> None:
    for text in render(sound(), templates(), TODAY).values():
        ids = [e["id"] for e in elements(as_mkdocs(text)) if e.attributes.get("id")]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("mentioned", "said"), [((LAKE,), []), ((LAKE, FERRY), ["Also raises The ferry"])], ids=["quoted", "more"]
)
def test_an_account_also_raises_what_none_of_its_quotes_does(
    mentioned: tuple[Topic, ...], said: list[str]
) -> None:
    digest = with_account("The lake is low.", Verbatim(Span(0, 8)))
    account = replace(digest.readouts[0], mentions=mentioned)
    quote = replace(digest.quotes[0], topics=(LAKE,))
    page = as_mkdocs(page_of(replace(digest, readouts=(account,), quotes=(quote,))))
    facts = [" ".join(element.text.split()) for element in elements(page) if element.tag == "div"]
    assert [fact for fact in facts if "aises" in fact] == said


def test_every_entry_of_the_vocabulary_has_a_page() -> None:
    texts, vocabulary = render(sound(), templates(), TODAY), sound().vocabulary
    assert {addresses.topic_page(topic) for topic in vocabulary.topics.values()} <= set(texts)
    assert {addresses.participant_page(person) for person in vocabulary.participants.values()} <= set(texts)
    assert {addresses.issuer_page(issuer) for issuer in vocabulary.issuers.values()} <= set(texts)
    assert "years/2021.md" in texts


def test_a_text_fragment_names_the_first_and_last_words_of_a_long_passage() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    address = text_fragment("https://a.example/#x", [Span(0, len(text))], text)
    assert address == (
        "https://a.example/#x:~:text=one%20two%20three%20four%20five%20six,"
        "nine%20ten%20eleven%20twelve%20thirteen%20fourteen"
    )


@pytest.mark.parametrize(("before", "anchor"), [("#:~:text=Another%20passage", ""), ("#x:~:text=a,b", "x")])
def test_a_text_fragment_takes_the_place_of_one_that_the_address_has(before: str, anchor: str) -> None:
    address = text_fragment(f"https://a.example/{before}", [Span(0, 5)], "Words")
    assert address == f"https://a.example/#{anchor}:~:text=Words"


def test_a_text_fragment_escapes_what_ends_a_directive() -> None:
    address = text_fragment("https://a.example/", [Span(0, 12)], "a-b, c & d é")
    assert address == "https://a.example/#:~:text=a%2Db%2C%20c%20%26%20d%20%C3%A9"


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("index.md", "topics/index.md", "topics/"),
        ("topics/index.md", "index.md", "../"),
        ("index.md", "index.md", "./"),
        ("digests/2021/x.md", "topics/é.md#a b", "../../../topics/%C3%A9/#a%20b"),
    ],
)
def test_links_are_relative(page: str, target: str, link: str) -> None:
    assert addresses.link(page, target) == link


def prepared(tmp_path: Path, drafts: bool, *changes: tuple[bytes, bytes]) -> dict[str, str]:
    """Return the pages that a build makes of the sound digest as a draft, with these changes."""
    files = cases.sound()
    for old, new in [(b"status: published", b"status: draft"), *changes]:
        files = {path: (content or b"").replace(old, new) for path, content in files.items()}
    docs = tmp_path / "docs"
    folders = shell.Folders(lay_out(tmp_path / "digests", files), docs, tmp_path / "site")
    prepare(folders, drafts, TODAY, lambda stage, done, total: None)
    return {
        path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in docs.rglob("*.md")
    }


def test_a_draft_is_on_no_page_of_a_site_to_publish(tmp_path: Path) -> None:
    made = prepared(tmp_path, drafts=False)
    assert not [path for path in made if path.startswith("digests/")]
    assert not [path for path, text in made.items() if "Orlo and Brask talk" in text]


def test_a_draft_is_shown_in_a_preview_and_called_one(tmp_path: Path) -> None:
    made = prepared(tmp_path, drafts=True)
    assert "Draft." in made["digests/2021/2021-03-04-orlo-brask-call.md"]
    assert "Orlo and Brask talk" in made["drafts.md"]


@pytest.mark.parametrize("key", [b"event: phone-call", b"issuer: belmark-chancellery"])
def test_a_mark_for_what_a_page_is_made_from_leaves_it_out_and_the_preview_says_so(
    tmp_path: Path, key: bytes
) -> None:
    made = prepared(tmp_path, True, (key, key.partition(b" ")[0] + b" SETTLE"))
    assert not [path for path in made if path.startswith("digests/")]
    assert "There is no page yet" in made["drafts.md"]
    assert "“SETTLE” is still to be settled" in made["drafts.md"]


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (b"title: Orlo", b"title: SETTLE Orlo", '<h1 id="top">SETTLE Orlo and Brask'),
        (b"    topics: [tariffs]", b"    speaker: SETTLE", "<strong>SETTLE</strong>"),
        (b"The two spoke about", b"SETTLE: the summary", "SETTLE: the summary tariffs"),
        (b"participants: [", b"participants: [SETTLE, ", "Ana Orlo"),
        (b"translation: original", b"translation: SETTLE", "in English"),
    ],
)
def test_a_draft_is_shown_with_its_marks(tmp_path: Path, old: bytes, new: bytes, shown: str) -> None:
    made = prepared(tmp_path, True, (old, new))
    assert shown in made["digests/2021/2021-03-04-orlo-brask-call.md"]
    assert "There is no page yet" not in made["drafts.md"]
    assert "still to be settled" in made["drafts.md"]


def test_the_map_of_topics_does_not_deny_accounts_that_raise_none(tmp_path: Path) -> None:
    made = prepared(tmp_path, True, (b"    topics: [tariffs]\n", b""), (b"mentions: [fishing]\n", b""))
    assert "3 accounts" in made["digests/2021/2021-03-04-orlo-brask-call.md"]
    assert "No account is known to raise a topic yet." in made["maps/topics.md"]


def test_a_summary_is_checked_with_the_extensions_that_render_it() -> None:
    assert set(EXTENSIONS) == set(configured()[0])


def test_a_digest_without_quotes_is_not_said_to_have_none_of_them_verified() -> None:
    bare = replace(the_call(), quotes=(), agreements=())
    head = page_of(bare).split("\n---\n")[0]
    assert 'Vladimir Putin, Donald Trump. 3 accounts."' in head
    assert 'Vladimir Putin, Donald Trump. 3 accounts, 5 key quotes verified word for word."' in page_of(
        the_call()
    )
