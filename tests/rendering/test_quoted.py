"""A quote shows its account's own words, with what the curator left out and put in told apart from them."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Elision, Insertion, LocatedQuote, Piece, Span, Verbatim, passages
from readout.rendering import quoted
from readout.rendering.digest.fulltext import marked_text
from readout.rendering.pages.environment import quote_html
from tests import records

TEXT = "We met, we said: no. Then we left."
QUOTE = records.quote(records.readout(text=TEXT), TEXT)


def of(*pieces: Piece) -> LocatedQuote:
    return replace(QUOTE, pieces=pieces)


def at(words: str, text: str = TEXT) -> Verbatim:
    return Verbatim(Span(text.index(words), text.index(words) + len(words)))


def visible(markup: str) -> str:
    return html.unescape(re.sub("<[^>]+>", "", markup))


SHOWN = {
    "whole": ((at("We met"),), "We met"),
    "elision": ((at("We met"), Elision(), at("we left")), "We met […] we left"),
    "elision before a stop": ((at("We met"), Elision(), at(". Then we")), "We met […]. Then we"),
    "insertion": ((at("We met"), Insertion("all"), at("we said")), "We met [all] we said"),
    "insertion before a comma": ((at("We met"), Insertion("all"), at(", we said")), "We met [all], we said"),
    "insertion first": ((Insertion("So"), at("we said")), "[So] we said"),
    "insertion last": ((at("we said"), Insertion("so")), "we said [so]"),
    "elision at both ends": ((Elision(), at("we said"), Elision()), "[…] we said […]"),
    "insertion before an elision": (
        (at("We met"), Insertion("all"), Elision(), at("we left")),
        "We met [all] […] we left",
    ),
    "two insertions": ((at("We met"), Insertion("a"), Insertion("b"), at("we")), "We met [a] [b] we"),
}


@pytest.mark.parametrize(("pieces", "shown"), SHOWN.values(), ids=SHOWN)
def test_a_quote_has_single_spaces_around_what_the_curator_does(
    pieces: tuple[Piece, ...], shown: str
) -> None:
    assert quoted.plain(of(*pieces), TEXT) == shown
    assert visible(quote_html(of(*pieces), TEXT)).split() == shown.split()


@pytest.mark.parametrize("mark", ",.;:!?)]}”’»…")
def test_no_space_goes_before_a_closing_mark(mark: str) -> None:
    text = f"We met{mark} we left"
    pieces = (at("We met", text), Insertion("all"), at(f"{mark} we left", text))
    assert quoted.plain(of(*pieces), text) == f"We met [all]{mark} we left"
    assert visible(quote_html(of(*pieces), text)) == f"We met [all]{mark} we left"


def test_what_the_curator_does_is_told_apart_from_the_accounts_words() -> None:
    shown = str(quote_html(of(at("We met"), Elision(), at("we said"), Insertion("<so>")), TEXT))
    assert shown == (
        '<p>We met <span class="ro-elision" title="left out by the curator">[…]</span> we said'
        ' <span class="ro-insertion" title="added by the curator">[&lt;so&gt;]</span></p>'
    )


def test_each_paragraph_of_a_quote_is_one_on_its_page() -> None:
    text = "We met.\n\n \nWe left."
    assert str(quote_html(of(at(text, text)), text)) == "<p>We met.</p>\n<p>We left.</p>"
    assert quoted.folded(of(at(text, text)), text) == "We met. We left."


BETWEEN: list[Piece] = [Elision(), Insertion("x<y")]


@st.composite
def quotes_of_texts(draw: st.DrawFn) -> tuple[str, list[LocatedQuote]]:
    """Draw a text and some quotes of it, which may overlap."""
    text = draw(st.text("ab <&[.,\n", min_size=1, max_size=30))
    quotes = []
    for number in range(draw(st.integers(0, 3))):
        pieces: list[Piece] = []
        bounds = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=4)))
        for start, end in zip(bounds[::2], bounds[1::2], strict=False):
            pieces.append(Verbatim(Span(start, end)))
            pieces.append(draw(st.sampled_from(BETWEEN)))
        quotes.append(replace(QUOTE, id=f"quote-{number}", pieces=tuple(pieces)))
    return text, quotes


@given(quotes_of_texts())
def test_a_quotes_words_on_its_page_are_the_accounts(drawn: tuple[str, list[LocatedQuote]]) -> None:
    text, quotes = drawn
    for quote in quotes:
        words = re.sub("<span.*?</span>", "", str(quote_html(quote, text)))
        slices = "".join(span.of(text) for span in passages(quote.pieces))
        assert "".join(visible(words).split()) == "".join(slices.split())
        assert quoted.plain(quote, text).split() == visible(quote_html(quote, text)).split()


@given(quotes_of_texts())
def test_marking_quotes_changes_no_word_of_a_text(drawn: tuple[str, list[LocatedQuote]]) -> None:
    text, quotes = drawn
    lines = [line for line in text.split("\n") if line.strip()]
    assert visible(marked_text(text, quotes)).split("\n") == (lines or [""])


@given(quotes_of_texts())
def test_every_word_of_a_quote_is_marked_in_its_text(drawn: tuple[str, list[LocatedQuote]]) -> None:
    text, quotes = drawn
    inside = {at for quote in quotes for span in passages(quote.pieces) for at in range(span.start, span.end)}
    marked = html.unescape("".join(re.findall("<mark>(.*?)</mark>", str(marked_text(text, quotes)))))
    quoted_words = "".join(character for at, character in enumerate(text) if at in inside)
    assert "".join(marked.split()) == "".join(quoted_words.split())


def test_where_two_quotes_start_together_the_shorter_is_marked_first() -> None:
    marked = marked_text(TEXT, [of(at("We met, we")), replace(of(at("We met")), id="quote-2")])
    assert str(marked).startswith('<p><a class="ro-mark" href="#quote-2"><mark>We met</mark></a>')


def test_a_quote_inside_another_is_not_marked_again() -> None:
    marked = str(marked_text(TEXT, [of(at("We met, we")), of(at("met, we")), of(at("met"))]))
    assert marked.count("<mark>") == 1


def test_what_a_quote_is_made_of_is_told_in_order() -> None:
    assert quoted.pieces(of(at("we said"), Insertion("so"), Elision())) == [
        {"type": "verbatim", "start": 8, "end": 15},
        {"type": "insertion", "text": "so"},
        {"type": "elision"},
    ]


# ---- selectors ----------------------------------------------------------------------------------------


def test_the_selectors_of_a_passage_have_what_stands_around_it() -> None:
    text = "a" * 40 + "We met" + "b" * 40
    span = at("We met", text).span
    assert quoted.before(span, text) == "a" * 32
    assert quoted.after(span, text) == "b" * 32
    assert quoted.before(Span(1, 2), text) == "a"


def test_the_source_of_a_passage_is_the_hash_of_its_text() -> None:
    account = replace(records.readout(text=TEXT), sha256="00" * 31 + "ff")
    (target,) = quoted.targets(of(at("we said")), account)
    assert target["source"] == "ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8"
    assert target["selector"][0] == {
        "type": "TextQuoteSelector", "exact": "we said", "prefix": "We met, ", "suffix": ": no. Then we left.",
    }  # fmt: skip
    assert target["selector"][1] == {"type": "TextPositionSelector", "start": 8, "end": 15}
