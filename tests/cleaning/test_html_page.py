"""Cleaning pages that are still HTML."""

from __future__ import annotations

import sys
from datetime import date
from html import unescape

import pytest

from readout.cleaning.html_page import (
    HtmlSupportMissing,
    blocks_of,
    clean_html,
    looks_like_html,
    root_of,
    standing_in,
)
from readout.cleaning.lines.line import line_of
from readout.cleaning.machine_marks import marked_title
from readout.dating.publication import publication_date

PAGE = """<!DOCTYPE html><html><head><title>Call</title><style>p {color: red}</style></head><body>
<nav><ul><li>Home</li><li>News</li></ul></nav>
<article><h1>Norvia and Kessia speak of trade</h1>
<p>The leaders of Norvia and Kessia spoke on Monday about the trade between their countries.</p>
<h2>Prisoners to come home</h2>
<blockquote>
<p>“We agreed that the talks between our ministers must go on,” the press service said.</p></blockquote>
<p>They also spoke of the
<a href="/c">border</a>, where families wait to return to their villages.</p>
</article><footer><p>© 2021 Example News. All rights reserved.</p></footer></body></html>"""


def flattened(page: str) -> list[str]:
    root = root_of(page)
    return [] if root is None else [line for line, _ in blocks_of(root)]


def test_html_is_told_from_text() -> None:
    assert looks_like_html(PAGE)
    assert looks_like_html("\ufeff\n<div class='x'><p>Text</p></div>")
    assert not looks_like_html("The sign <html> is no page.")
    assert not looks_like_html("Plain text")


def test_the_article_of_an_html_page_keeps_its_headings_and_quotations() -> None:
    cleaned = clean_html(PAGE)
    assert cleaned.title == "Norvia and Kessia speak of trade"
    assert [paragraph[:12] for paragraph in cleaned.body] == [
        "The leaders ",
        "Prisoners to",
        "“We agreed t",
        "They also sp",
    ]


def test_what_is_not_kept_of_an_html_page_is_cut_with_its_line() -> None:
    lines = flattened(PAGE)
    cuts = clean_html(PAGE).cut
    assert [(cut.text, cut.reason) for cut in cuts] == [
        ("Home", "site menu"),
        ("News", "site menu"),
        ("© 2021 Example News. All rights reserved.", "legal notice"),
    ]
    assert all(lines[cut.line - 1] == cut.text for cut in cuts)


def test_a_credited_caption_in_the_article_of_an_html_page_is_cut() -> None:
    caption = "The border post at Osk, where families wait on Monday. Image: Example Agency"
    cleaned = clean_html(PAGE.replace("<h2>", f"<p>{caption}</p>\n<h2>"))
    assert caption in [cut.text for cut in cleaned.cut]
    assert len(cleaned.body) == 4


@pytest.mark.parametrize("above", ["Statements & Releases", "14 March 2021"])
def test_a_few_words_above_the_headline_are_cut_though_they_stand_in_the_article(above: str) -> None:
    cleaned = clean_html(PAGE.replace("<article>", f"<article><p>{above.replace('&', '&amp;')}</p>"))
    assert cleaned.title == "Norvia and Kessia speak of trade"
    assert above in [cut.text for cut in cleaned.cut]
    assert cleaned.body[0].startswith("The leaders ")


def test_a_sentence_above_the_headline_stays_in_the_account() -> None:
    sentence = "The President of Norvia spoke with the Prime Minister of Kessia on Monday evening."
    cleaned = clean_html(PAGE.replace("<article>", f"<article><p>{sentence}</p>"))
    assert cleaned.body[0] == sentence


def test_cells_of_a_table_that_was_kept_are_found_next_to_each_other() -> None:
    page = "the new bridge at osk\nspan\n300 metres\nwidth\n12 metres\nshare"
    found = "The new bridge at Osk\n| Span | 300 metres |\n| Width | 12 metres |"
    lines = [tuple(line.split()) for line in page.split("\n")]
    assert standing_in(lines, found) == [True, True, True, True, True, False]


@pytest.mark.parametrize("unseen", ["&shy;", "&#8203;", "&#8288;"])
def test_characters_that_are_not_shown_do_not_cost_a_paragraph(unseen: str) -> None:
    sentence = f"“The bridge is iron{unseen}clad,” the minister said. “We will keep it open.”"
    cleaned = clean_html(PAGE.replace("<h2>", f"<p>{sentence}</p>\n<h2>"))
    assert cleaned.body[1] == unescape(sentence)


@pytest.mark.parametrize(
    "mark",
    [
        "<meta property='article:published_time' content='2021-03-04T22:10:00+02:00'>",
        '<script type=\'application/ld+json\'>{"datePublished": "2021-03-04"}</script>',
        "<time datetime='2021-03-04T10:00'>two hours ago</time>",
        "<time pubdate datetime='2021-03-04'>now</time><time datetime='2020-01-01'>before</time>",
    ],
)
def test_the_day_that_a_page_marks_is_its_publication(mark: str) -> None:
    cleaned = clean_html(PAGE.replace("<article>", f"<article>{mark}"))
    assert publication_date(cleaned, date(2022, 1, 1))[0] == date(2021, 3, 4)


@pytest.mark.parametrize(
    ("marks", "address"),
    [
        ("<link rel='canonical' href=' https://news.example/call '>", "https://news.example/call"),
        ("<meta property='og:url' content='https://news.example/call'>", "https://news.example/call"),
        (
            "<link rel='canonical' href='https://news.example/call'><meta property='og:url' content='https://b.example'>",
            "https://news.example/call",
        ),
        ("<link rel='canonical' href='/call'>", None),
        ("<link rel='canonical' href='ftp://news.example/call'>", None),
        ("<link rel='canonical' href='https:///call'>", None),
        ("<link rel='canonical' href='https://ann:word@news.example/call'>", None),
        ("<link rel='canonical' href='https://news.example/a call'>", None),
        ("<link rel='canonical' href='https://copies.example/2021/https://news.example/call'>", None),
        (
            "<link rel='canonical' href='https://a.example'><link rel='canonical' href='https://b.example'>",
            None,
        ),
    ],
)
def test_the_address_that_a_page_marks_is_its_own(marks: str, address: str | None) -> None:
    assert clean_html(PAGE.replace("<title>", f"{marks}<title>")).address == address


TITLED = """<!DOCTYPE html><html><head><title>{title}</title>{marks}</head><body>
<h1>Press Service of Norvia</h1><ul><li>Calls and meetings of the day</li></ul>
<h2>Photographs of the old bridge</h2>
<article><{heading}>Lind and Brask spoke of trade</{heading}>
<p>The leaders of Norvia and Kessia spoke on Monday about the trade between their countries.</p>
<p>They also spoke of the border, where families wait to return to their villages again.</p>
</article></body></html>"""
SHARED = '<meta property="og:title" content="{}">'


@pytest.mark.parametrize(
    ("title", "marks", "heading"),
    [
        ("Lind and Brask spoke of trade | Press Service of Norvia", "", "h1"),
        ("Lind and Brask spoke of trade - Norvia", SHARED.format("Lind and Brask spoke of trade"), "h3"),
        ("Press Service of Norvia", SHARED.format("Lind and Brask spoke of trade"), "h1"),
        (
            "Press Service of Norvia",
            '<meta name="twitter:title" content="Lind and Brask spoke of trade">',
            "h1",
        ),
        (
            "Press Service of Norvia · Lind and Brask spoke of trade",
            '<script type="application/ld+json">{"headline": "Lind and Brask spoke of trade"}</script>',
            "h3",
        ),
    ],
)
def test_the_line_that_the_marks_of_a_page_agree_on_is_its_title(
    title: str, marks: str, heading: str
) -> None:
    root = root_of(TITLED.format(title=title, marks=marks, heading=heading))
    assert root is not None
    lines = [line_of(number, text) for number, (text, _) in enumerate(blocks_of(root), 1)]
    place = marked_title(root, lines, len(lines) - 1)
    assert place is not None
    assert lines[place].text == "Lind and Brask spoke of trade"


@pytest.mark.parametrize(
    ("title", "marks"),
    [
        ("Press Service of Norvia", ""),
        ("Lind and Brask spoke of trade", ""),
        ("Trade: Lind and Brask spoke of trade for an hour", SHARED.format("Press Service")),
    ],
)
def test_one_mark_alone_tells_no_title(title: str, marks: str) -> None:
    root = root_of(TITLED.format(title=title, marks=marks, heading="h3"))
    assert root is not None
    lines = [line_of(number, text) for number, (text, _) in enumerate(blocks_of(root), 1)]
    assert marked_title(root, lines, 0) is None


def test_a_page_with_a_marked_title_is_taken_apart_at_it() -> None:
    page = TITLED.format(
        title="Lind and Brask spoke of trade | Press Service of Norvia", marks="", heading="h1"
    )
    cleaned = clean_html(page)
    assert cleaned.title == "Lind and Brask spoke of trade"
    assert [paragraph[:11] for paragraph in cleaned.body] == ["The leaders", "They also s"]


def test_marks_of_several_days_are_none() -> None:
    mark = "<time datetime='2021-03-04'>a</time><time datetime='2020-01-01'>b</time>"
    assert clean_html(PAGE.replace("<article>", f"<article>{mark}")).marked is None


def test_a_mark_that_contradicts_the_text_gives_no_date() -> None:
    mark = "<p>Published: May 2, 2021</p><time datetime='2021-03-04'>a</time>"
    cleaned = clean_html(PAGE.replace("</h1>", f"</h1>{mark}"))
    assert publication_date(cleaned, date(2022, 1, 1))[0] is None


def test_inline_elements_stay_in_their_line() -> None:
    assert "spoke of the border, where" in "\n".join(flattened(PAGE))


@pytest.mark.parametrize("page", ["", "<!-- -->", "<div>" * 20_000, "<p>\x00a</p>", "<p>" + "a " * 100_000])
def test_a_nasty_html_page_is_answered(page: str) -> None:
    cleaned = clean_html(page)
    assert len(cleaned.body) + len(cleaned.cut) + (cleaned.title is not None) == len(flattened(page))


def test_without_trafilatura_the_message_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(HtmlSupportMissing, match=r"pip install -e '\.\[html\]'"):
        clean_html(PAGE)
