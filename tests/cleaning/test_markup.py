"""What a scraper has left of HTML in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.cleaning.clean import clean
from readout.cleaning.markup import without_markup


@pytest.mark.parametrize(
    ("left", "read"),
    [
        ("the 5<sup>th</sup> of May", "the 5th of May"),
        ("<b>Osk</b>, <EM class='x'>not</EM> Lowmark", "Osk, not Lowmark"),
        ("They met.<br/>They left.", "They met. They left."),
        ("<p>They met.</p><p>They left.</p>", " They met.  They left. "),
        ("Osk&nbsp;and &ldquo;Lowmark&rdquo; &amp; &#8217; &#x2014;", "Osk\xa0and “Lowmark” & ’ —"),
        ("one&#10;line&#13;and&#8232;no&NewLine;more", "one line and no more"),
        ("a < b, AT&T; R&D &hellp; &notit; <Ada Brenn> <ada@example.org> <script> <b and c>", None),
    ],
)
def test_tags_and_references_are_read_and_nothing_else(left: str, read: str | None) -> None:
    assert without_markup(left) == (left if read is None else read)


def test_a_page_as_text_is_cleaned_without_them_and_keeps_its_lines() -> None:
    opening = "The President of Norvia<br/>met&nbsp;the Prime Minister of Estara in Osk on Friday, "
    text = f"\n\n{opening}and they <b>agreed</b> to build the bridge between Osk and Lowmark again.\n"
    cleaned = clean(text)
    assert cleaned.body == (
        "The President of Norvia met\xa0the Prime Minister of Estara in Osk on Friday, "
        "and they agreed to build the bridge between Osk and Lowmark again.",
    )
    assert cleaned.body_lines == (3,)


@given(st.text(st.sampled_from("<>/bpr &#x10;\n")))
def test_a_text_keeps_its_number_of_lines(text: str) -> None:
    assert without_markup(text).count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "part", ["<a ", "<", "&", "&#", " <br", "<b\n>", "<b " + "x" * 600, "<b " + "=" * 600]
)
def test_what_never_ends_stays_however_long_it_is(part: str) -> None:
    text = part * (300_000 // len(part))
    assert without_markup(text) == text
