"""The one normalisation, against its definition written out plainly."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.verifying.normal import LAST_JOINING, look, normal, normalise

WIDTHLESS = {0xAD, 0x61C, 0x180E, 0xFEFF} | {
    code
    for first, last in [(0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069)]
    for code in range(first, last + 1)
}
ASCII = dict.fromkeys(map(ord, "“”„‟«»〝〞〟⹂❝❞❠🙶🙷🙸＂「」『』｢｣﹁﹂﹃﹄"), '"')
ASCII |= dict.fromkeys(map(ord, "‘’‚‛‹›❮❯❛❜❟"), "'")
ASCII |= dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
ASCII |= {ord("…"): "..."}


def definition(text: str) -> str:
    """Say step by step what DESIGN.md says of the normal form."""
    bare = "".join(character for character in text if ord(character) not in WIDTHLESS)
    composed = unicodedata.normalize("NFC", bare)
    one_space = ""
    for character in composed:
        space = character.isspace()
        if not (space and one_space.endswith(" ")):
            one_space += " " if space else character
    return one_space.translate(ASCII)


TRAPS = "a e\u0301\u0323\u0308\xad\u200b\u200d\ufeff\xa0\u2009\u3000\n\t…“”’—–-.가ᄀ\u1161\u11a8Å\u212b\u0344\u0f73e"
# Of an alphabet joined of both, st.text would make one set of characters, in which a trap is hardly ever drawn.
trappy = st.lists(st.sampled_from(TRAPS) | st.characters(codec="utf-8"), max_size=60).map("".join)


@given(trappy)
def test_the_normal_form_is_the_one_defined(text: str) -> None:
    assert normalise(text).text == definition(text)


@given(st.text(TRAPS, max_size=40))
def test_the_normal_form_of_traps_is_the_one_defined(text: str) -> None:
    assert normalise(text).text == definition(text)


@given(trappy)
def test_a_normal_form_is_its_own_normal_form(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(trappy, st.data())
def test_a_span_maps_back_to_text_of_the_same_normal_form(text: str, data: st.DataObject) -> None:
    form = normalise(text)
    if not form.text:
        return
    start = data.draw(st.integers(0, len(form.text) - 1))
    end = data.draw(st.integers(start + 1, len(form.text)))
    span = form.span(start, end)
    if span is not None:
        assert normalise(span.of(text)).text == form.text[start:end]


@given(trappy)
def test_the_whole_maps_back_to_all_but_what_has_no_width(text: str) -> None:
    form = normalise(text)
    if form.text:
        span = form.span(0, len(form.text))
        assert span is not None
        assert all(ord(c) in WIDTHLESS for c in text[: span.start] + text[span.end :])


@given(st.text("abc \n", max_size=60), st.data())
def test_in_plain_text_every_character_maps_back(text: str, data: st.DataObject) -> None:
    form = normalise(text)
    for at, character in enumerate(form.text):
        span = form.span(at, at + 1)
        assert span is not None
        assert span.of(text) == character or span.of(text).isspace()


def test_a_part_of_a_character_maps_to_nothing() -> None:
    form = normalise("wait… now")
    assert form.text == "wait... now"
    assert form.span(0, 5) is None
    assert form.span(5, 11) is None
    assert form.span(4, 7) is not None


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("“a” «b» „c‟ 「d」", '"a" "b" "c" "d"'),
        ("can’t ‘x’ ‹y›", "can't 'x' 'y'"),
        ("7–8 — x―y −5 non‑nuclear", "7-8 - x-y -5 non-nuclear"),
        ("and so on…", "and so on..."),
        ("a\xa0b\u2009c\u3000d \n e", "a b c d e"),
        ("in\xadter\u200bna\u2060tional\ufeff", "international"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u0995\u09c7\u09be", "\u0995\u09cb"),
        ("\u0995\u200b\u09c7\xad\u09be", "\u0995\u09cb"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("\u0344 \u0f73", "\u0308\u0301 \u0f71\u0f72"),
    ],
)
def test_typographic_variants_have_one_normal_form(typed: str, same: str) -> None:
    assert normal(typed) == same


@pytest.mark.parametrize("code", sorted(ASCII))
def test_every_mark_and_dash_has_its_ascii_form(code: int) -> None:
    assert normal(f"a{chr(code)}b") == f"a{ASCII[code]}b"


@pytest.mark.parametrize("code", sorted(WIDTHLESS))
def test_every_character_of_no_width_goes(code: int) -> None:
    assert normal(f"a{chr(code)}b") == "ab"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Talks", "talks"),
        ("1,000", "1000"),
        ("a, b", "a b"),
        ("é", "e"),
        ("½", "1/2"),
        ("ﬁ", "fi"),
        ("x²", "x2"),
    ],
)
def test_letter_case_digits_words_and_punctuation_stay(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_no_character_after_the_last_looked_at_joins_or_changes() -> None:
    for code in range(LAST_JOINING + 1, sys.maxunicode + 1):
        assert not unicodedata.combining(chr(code))
        assert not unicodedata.decomposition(chr(code))


@given(st.text(st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_is_the_long_way(text: str) -> None:
    assert normal(text) == normalise(text).text.strip()


@given(st.text(st.characters(max_codepoint=127)))
def test_what_looks_like_a_name_in_ascii_is_that_name_and_in_other_letters_too(text: str) -> None:
    assert look(text) == look(f"{text}\u200b") == look(text.replace("o", "\u043e"))
