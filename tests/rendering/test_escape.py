"""Text comes out of Markdown and HTML as the characters that went in."""

from __future__ import annotations

import html
import re

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from readout.building.writing import SIGN_OF_LINK
from readout.rendering.escape import in_markdown, literal, literal_lines
from readout.shell import read_templates
from tests.converted import as_mkdocs, first

EAGER = [
    *"smarty attr_list md_in_html def_list footnotes abbr sane_lists nl2br admonition tables fenced_code toc".split(),
    *"pymdownx.smartsymbols pymdownx.tilde pymdownx.caret pymdownx.mark pymdownx.betterem pymdownx.emoji".split(),
    *"pymdownx.keys pymdownx.magiclink pymdownx.critic pymdownx.inlinehilite pymdownx.arithmatex".split(),
    *"pymdownx.escapeall pymdownx.tasklist pymdownx.progressbar pymdownx.snippets".split(),
]
"""Extensions that rewrite text or read attributes out of it, none of which the site uses."""

TRAPS = (
    "* ** _ __ ` `` ~~ ^^ == ++ -- --- ... .. ' \" ‘ “ < > <b> </p> <!-- --> <? & &amp; &#42; [ ] [x](y) ![x](y)"
    " [x]: [^1] [TOC] { } {.c} {: #i } {#i} {++a++} {--a--} ( ) (c) (tm) +/- --> <-- =/= 1/2 1st c/o # ## > - + 1. 1)"
    " | :-- :smile: :: !!! ??? *[x]: @a #1 $x$ $$ \\ \\* \\( https://a.example www.a.example a@a.example"
    " wzxhzdk:0 klzzwxh:0000 \x02klzzwxh:0000\x03 --8<-- a.b a-b 5'11\""
    " \t \n \r\n \xa0 \u2028 \u2029 \x85 \0 é 会 \U0001f600"
).split(" ")
TEXT = st.lists(st.one_of(st.sampled_from([*TRAPS, " ", "word"]), st.text(max_size=5)), max_size=12).map(
    "".join
)


def eagerly(text: str) -> str:
    return markdown.markdown(text, extensions=EAGER)


def shown(text: str) -> str:
    """Return what is to be seen: line ends as spaces, what HTML cannot hold as U+FFFD."""
    text = re.sub(r"\r\n|\r|\n", " ", text)
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)


@pytest.mark.parametrize("convert", [as_mkdocs, eagerly])
@given(text=TEXT)
def test_text_in_a_block_of_html_is_shown_as_it_is(convert: object, text: str) -> None:
    assert callable(convert)
    html = convert(f'<div class="a">\n<p class="b">{literal(text)}</p>\n</div>\n')
    assert first(html, "p", "b").text == shown(text)


@pytest.mark.parametrize("convert", [as_mkdocs, eagerly])
@given(text=TEXT)
def test_text_in_a_line_of_markdown_is_shown_as_it_is(convert: object, text: str) -> None:
    assert callable(convert)
    html = convert(f"Before «{in_markdown(text)}» after.\n")
    assert first(html, "p").text == f"Before «{shown(text)}» after."


@pytest.mark.parametrize("convert", [as_mkdocs, eagerly])
@given(text=TEXT)
def test_text_in_a_heading_is_shown_as_it_is(convert: object, text: str) -> None:
    assert callable(convert)
    html = convert(f"## «{in_markdown(text)}»\n")
    assert first(html, "h2").text.removesuffix("#") == f"«{shown(text)}»"


@given(TEXT)
def test_text_in_an_attribute_is_the_attributes_value(text: str) -> None:
    html = as_mkdocs(f'<p title="{literal(text)}">x</p>\n')
    assert first(html, "p")["title"] == shown(text)


@given(st.text())
def test_nothing_is_left_that_either_language_gives_a_meaning(text: str) -> None:
    assert not re.search(r"[<>\"'*_`\[\]{}()!\\~^=+|$@:\n\r\t]", in_markdown(text))


@given(st.text())
def test_nothing_is_left_that_html_gives_a_meaning_or_that_ends_a_line(text: str) -> None:
    assert not re.search(r"[<>\"'{}\n\r\t\u2028\u2029]|&(?!#\d+;|amp;|lt;|gt;)", literal(text))


def test_templates_print_into_lines_of_markdown_with_the_filter_for_it() -> None:
    headings = [
        line for text in read_templates().values() for line in text.split("\n") if line.startswith("#")
    ]
    printed = [output for line in headings for output in re.findall(r"{{(.*?)}}", line)]
    assert printed
    assert [output for output in printed if not output.rstrip().endswith("| in_markdown")] == []


def test_markup_passes_as_it_is() -> None:
    assert literal(Markup("<b>*</b>")) == in_markdown(Markup("<b>*</b>")) == "<b>*</b>"


@given(text=TEXT)
def test_no_text_is_taken_for_a_link_of_markdown(text: str) -> None:
    assert not SIGN_OF_LINK.search(literal(f"[a](b) {text} [a][b] [a]: b").encode())


def test_plain_words_stay_readable() -> None:
    for written in (literal, in_markdown):
        assert written("7-8 July, in all; 5% of 1,000. Why?") == "7-8 July, in all; 5% of 1,000. Why?"


def test_values_that_are_no_text_are_written_out() -> None:
    assert literal(2017) == "2017"


def test_what_an_extension_or_a_renderer_would_read_inside_of_html_is_a_reference() -> None:
    assert literal("{a} b\tc\u2028d\u2029e") == "&#123;a&#125; b&#9;c&#8232;d&#8233;e"
    assert literal("{a") == "&#123;a"
    assert literal("a}") == "a&#125;"
    assert literal("[x](y) [x][y] [x]: [x]") == "[x&#93;(y) [x&#93;[y] [x&#93;: [x]"


@given(TEXT)
def test_text_with_its_lines_is_shown_as_it_is_and_ends_no_line_of_markdown(text: str) -> None:
    markup = str(literal_lines(text))
    assert "\n" not in markup
    lines = [shown(line) for line in text.replace("\r", " ").split("\n")]
    assert html.unescape(markup) == "\n".join(lines)


@pytest.mark.parametrize("lost", "\0\x08\x0b\x1f\x7f\x9f\ud800\udfff\ufffe\uffff")
def test_what_no_page_can_hold_is_shown_as_lost(lost: str) -> None:
    assert literal(f"a{lost}b") == in_markdown(f"a{lost}b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("character", "reference"), [("\u2028", "&#8232;"), ("\u2029", "&#8233;"), ("\t", "&#9;")]
)
def test_what_may_end_a_line_of_markdown_or_change_in_it_is_a_reference(
    character: str, reference: str
) -> None:
    assert literal(f"a{character}b") == in_markdown(f"a{character}b") == f"a{reference}b"


def test_a_control_character_is_shown_as_lost_in_text_with_its_lines() -> None:
    assert literal_lines("a\0b\r\nc") == "a\ufffdb &#10;c"
