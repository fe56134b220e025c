"""A quote begins and ends between words: none is cut, and nothing that only looks like one word is taken for it."""

from __future__ import annotations

import pytest

from tests.proving import located, refusal


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("it costs about 5", "it costs about 5€ there"),
        ("it costs about 5", "it costs about 5‰ there"),
        ("it rose to 5", "it rose to 5° at noon"),
        ("5 points in May", "it grew +5 points in May"),
        ("5 points in May", "it is ±5 points in May"),
        ("5 degrees of frost", "-5 degrees of frost"),
        ("5 degrees of frost", "it was cold (-5 degrees of frost)"),
        ("they sent exactly 1", "they sent exactly 1'000 tonnes"),
        ("open all of 24", "it is open all of 24/7 now"),
        ("nuclear states may join", "non‐nuclear states may join"),
        ("S. envoys came by", "U.S. envoys came by"),
        ("ประชุมท", "ประชุมที่ดี"),
        ("वह एक हि", "वह एक हिन्दी है"),
    ],
)
def test_what_belongs_to_a_word_or_number_is_not_cut_off(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-not-verbatim"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("all is paid in €", "all is paid in € here"),
        ("he left again soon", "and so -he left again soon"),
        ("5 degrees of frost", 'it says "5 degrees of frost" now'),
        ("5 people came by", "the talks (all)–5 people came by"),
        ("led talks went on", "-led talks went on"),
        ("they met at 9", "they met at 9,then left"),
        ("9 of them left", "so at last,9 of them left"),
        ("plans of the sides", "the plans of the sides' envoys"),
        ("plans of the sides", "the plans of the sides', they say"),
        ("the fall of GDP", "the fall of GDP.It rose again"),
        ("we got grade a", "we got grade a.He left"),
        ("we got grade A", "we got grade A.he left"),
        ("he said “we can”", "he said “we can”-like things"),
        ("两国会谈", "两国会谈EU"),
        ("会谈很好", "EU会谈很好"),
        ("one two three", "e\u0301 one two three-\u1161 four"),
    ],
)
def test_a_word_ends_where_the_next_character_joins_nothing(quote: str, text: str) -> None:
    assert located(quote, text) == [quote]


@pytest.mark.parametrize("quote", [".. and they left", ".. and [so] they left"])
def test_a_part_of_an_ellipsis_is_no_passage(quote: str) -> None:
    assert refusal(quote, "wait… and they left") == "quote-not-verbatim"
