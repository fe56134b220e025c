"""The full text of an account, with the passages that are quoted marked in it."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from readout.model import LocatedQuote, Span, Verbatim
from readout.rendering.digest.fulltext import marked_text
from tests.corpus import fictional, the_call


def visible(markup: str) -> list[str]:
    return [html.unescape(re.sub("<[^>]+>", "", line)) for line in markup.split("\n")]


def test_the_text_is_whole_and_in_its_paragraphs() -> None:
    for digest in fictional().digests:
        for readout in digest.readouts:
            if readout.text is not None:
                quotes = [quote for quote in digest.quotes if quote.readout == readout.id]
                lines = [line for line in readout.text.split("\n") if line.strip()]
                assert visible(marked_text(readout.text, quotes)) == lines


def test_a_blank_line_is_no_paragraph() -> None:
    assert marked_text("They met.\n \nThey left.", ()) == "<p>They met.</p>\n<p>They left.</p>"


def test_each_quoted_passage_is_marked_and_leads_to_its_quote() -> None:
    readout = the_call().readout("kremlin-via-sputnik")
    assert readout.text is not None
    marked = str(marked_text(readout.text, the_call().quotes))
    assert re.findall(r'href="#(quote-\w+)"><mark>', marked) == [quote.id for quote in the_call().quotes]


def quote(identity: str, start: int, end: int) -> LocatedQuote:
    return replace(the_call().quotes[0], id=identity, pieces=(Verbatim(Span(start, end)),))


def test_words_of_two_quotes_belong_to_the_one_that_starts_first() -> None:
    marked = marked_text("one two three four", [quote("b", 4, 18), quote("a", 0, 13)])
    assert marked == (
        '<p><a class="ro-mark" href="#a"><mark>one two three</mark></a>'
        '<a class="ro-mark" href="#b"><mark> four</mark></a></p>'
    )


def test_a_quote_over_two_paragraphs_is_marked_in_both() -> None:
    assert str(marked_text("one two\nthree four", [quote("a", 4, 13)])).count("<mark>") == 2
