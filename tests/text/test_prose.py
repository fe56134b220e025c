"""Prose that needs no Markdown parser comes out as the parser would have it."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from readout.checking.summary import EXTENSIONS
from readout.text.prose import prose_html

_WORDS = [
    "The",
    "ministers",
    "met",
    "2021.",
    "1.",
    "TOC",
    "Étienne",
    "note",
    "Ö-",
    "-",
    "---",
    "!!!",
    "…",
    "a",
    "“b”",
    "*glad*",
    "*",
]
_SIGNS = " \n.,;:?!'\"()%/$+-–—=#*_`~|<>[]{}&\\\t\x0b\x85\u2028 ²"


@given(
    st.lists(st.sampled_from([*_WORDS, *_SIGNS, "\n\n", "    "])).map("".join)
    | st.lists(st.sampled_from([*_WORDS, ",", "\n", "\n\n", "(", ":"])).map(" ".join)
)
@example("The ministers met.\n\nThey will meet again: on 2 May, in Osk.")
@example("A line\nand the next")
@example("Note: 1. this is no list")
@example("a" * 40)
@example("*This* is (*very*) *good news*, is it?\n\n*No*")
@example("2*2 is *4*2")
@example("a*b*c*d*e")
@example("*a**b*")
def test_prose_comes_out_as_markdown_has_it(text: str) -> None:
    found = prose_html(text)
    assert found is None or found == markdown.markdown(text, extensions=list(EXTENSIONS))


def test_emphasis_is_prose() -> None:
    assert prose_html("*Both* were glad, (*really*).") == "<p><em>Both</em> were glad, (<em>really</em>).</p>"


def test_a_summary_of_plain_sentences_is_prose() -> None:
    assert prose_html(
        "Orlo called Brask. They spoke of “tariffs” –\nand fish.\n\nNobody else was there."
    ) == ("<p>Orlo called Brask. They spoke of “tariffs” –\nand fish.</p>\n<p>Nobody else was there.</p>")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He was **glad**.",
        "He was * glad.",
        "*He* was *glad",
        "See [this](https://example.org/).",
        "1. one",
        "- one",
        "# One",
        "One\n---",
        "A | B\n--- | ---",
        "!!! note\n    One",
        "One  \ntwo",
        " One",
        "One & two",
        "One < two",
        "https://example.org/a_b_c",
        "One\n\n\nTwo",
        "One ",
    ],
)
def test_what_markdown_may_see_more_in_is_left_to_it(text: str) -> None:
    assert prose_html(text) is None
