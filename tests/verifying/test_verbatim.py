"""A quote is accepted where it stands word for word in the account, and nowhere else."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readout.model import Elision, Verbatim, Voice
from readout.verifying.account import Account
from readout.verifying.negations import negation_in
from readout.verifying.normal import normal
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import MAX_PLACES, locate, stands
from tests.proving import located, refusal

# ---- texts of distinct words, so that what is refused and what is not is known exactly ---------------

WORDS = st.text("abcdefghijklmnopqrstuvwxyzäéøабвгд", min_size=2, max_size=7).filter(
    lambda word: not negation_in(word)  # which no elision leaves out
)
GAPS = st.sampled_from([" "] * 8 + [", ", ". ", "; ", " — ", "\n"])


@dataclass(frozen=True)
class Passage:
    """Some words of a text, with what stands between them."""

    text: str
    words: list[str]
    gaps: list[str]
    start: int
    """Where the passage starts in ``text``."""

    def typed(self) -> str:
        return self.join(self.words)

    def join(self, with_words: list[str]) -> str:
        gaps = [*self.gaps, ""]
        return "".join(word + gap for word, gap in zip(with_words, gaps, strict=True))


@st.composite
def passages(draw: st.DrawFn, least: int = 3) -> Passage:
    chosen = draw(st.lists(WORDS, min_size=least + 2, max_size=25, unique=True))
    gaps = draw(st.lists(GAPS, min_size=len(chosen) - 1, max_size=len(chosen) - 1))
    first = draw(st.integers(0, len(chosen) - least))
    last = draw(st.integers(first + least, len(chosen)))
    text, start = "", 0
    for number, word in enumerate(chosen):
        start = len(text) if number == first else start
        text += word + (gaps[number] if number < len(gaps) else "")
    return Passage(text, chosen[first:last], gaps[first : last - 1], start)


@given(passages())
def test_any_whole_words_are_located_where_they_stand(passage: Passage) -> None:
    (piece,) = locate(passage.typed(), Account(passage.text, relayed=False), "issuer")
    assert isinstance(piece, Verbatim)
    assert piece.span.start == passage.start
    assert piece.span.of(passage.text) == passage.typed()


@given(passages(), WORDS, st.data())
def test_a_changed_word_is_refused(passage: Passage, word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(passage.words) - 1))
    assume(word != passage.words[at])
    quote = passage.join([*passage.words[:at], word, *passage.words[at + 1 :]])
    assert refusal(quote, passage.text) == "quote-not-verbatim"


@given(passages(), WORDS, st.data())
def test_an_added_word_inside_is_refused(passage: Passage, word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(passage.words) - 1))
    quote = passage.join([*passage.words[:at], f"{word} {passage.words[at]}", *passage.words[at + 1 :]])
    assert refusal(quote, passage.text) == "quote-not-verbatim"


@given(passages(least=4), st.data())
def test_a_word_left_out_inside_is_refused(passage: Passage, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(passage.words) - 2))
    gaps = passage.gaps[:at] + passage.gaps[at + 1 :]
    kept = passage.words[:at] + passage.words[at + 1 :]
    shorter = Passage(passage.text, kept, gaps, 0)
    assert refusal(shorter.typed(), passage.text) == "quote-not-verbatim"


@given(passages(), st.data())
def test_two_neighbouring_words_swapped_are_refused(passage: Passage, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(passage.words) - 2))
    swapped = [*passage.words]
    swapped[at], swapped[at + 1] = swapped[at + 1], swapped[at]
    assert refusal(passage.join(swapped), passage.text) == "quote-not-verbatim"


@given(passages(), st.data())
def test_a_changed_letter_case_is_refused(passage: Passage, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(passage.words) - 1))
    quote = passage.join([*passage.words[:at], passage.words[at].upper(), *passage.words[at + 1 :]])
    assert refusal(quote, passage.text) == "quote-not-verbatim"


@given(passages(), st.data())
def test_a_cut_word_is_refused(passage: Passage, data: st.DataObject) -> None:
    quote = passage.typed()
    quote = quote[1:] if data.draw(st.booleans()) else quote[:-1]
    assert refusal(quote, passage.text) == "quote-not-verbatim"


@given(passages(least=7), st.data())
def test_an_elision_stands_for_words_of_the_same_paragraph(passage: Passage, data: st.DataObject) -> None:
    assume("\n" not in passage.gaps)
    out = data.draw(st.integers(3, len(passage.words) - 4))
    head = passage.join([*passage.words[:out], *[""] * (len(passage.words) - out)]).rstrip(" ,.;—\n")
    tail = " ".join(passage.words[-3:])
    assume(tail in passage.text)
    found = located(f"{head} […] {tail}", passage.text)
    assert found == [head, Elision(), tail]


VARIANTS = {
    " ": [" ", "\xa0", "\u2009", "\n", "  ", " \u202f", "\u3000"],
    '"': ['"', "“", "”", "«", "»", "„"],
    "'": ["'", "’", "‘", "‛"],
    "-": ["-", "–", "—", "‑", "−"],
}


@st.composite
def varied(draw: st.DrawFn, text: str) -> str:
    """Return the text as another keyboard, or another page, would have it."""
    out = ""
    for character in text:
        variants = VARIANTS.get(character)
        out += draw(st.sampled_from(variants)) if variants else character
        if character.isalpha() and draw(st.integers(0, 9)) == 0:
            out += draw(st.sampled_from(["\xad", "\u200b", "\u2060"]))
    out = out.replace("...", draw(st.sampled_from(["...", "…"])))
    return unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD"])), out)


PLAIN = "The sides' \"frank\" talks - the café's first - went on... and non-nuclear élan won't end"


@given(varied(PLAIN), varied(PLAIN))
def test_typographic_variants_are_accepted(quote: str, text: str) -> None:
    account = f"Before it. {text} and after."
    (piece,) = locate(quote, Account(account, relayed=False), "issuer")
    assert isinstance(piece, Verbatim)
    assert normal(piece.span.of(account)) == normal(PLAIN)


# ---- three words at least ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quote",
    [
        "two words",
        "one",
        "“two words”",
        "two words …",
        "会谈",
        "two words […] and three more words",
        "and three more words […] two words",
        "only [added, three words] two",
        "[added words alone here]",
        "[…]",
        "…",
        "in\xadter\xadnational law",
        "हिन्दी बोली",
        unicodedata.normalize("NFD", "été à"),
        "can't won't",
        "co-operation now",
    ],
)
def test_a_part_of_fewer_than_three_words_is_refused(quote: str) -> None:
    text = f"two words and three more words 会谈 one {quote}"
    assert refusal(quote, text) == "quote-too-short"


@pytest.mark.parametrize("quote", ["three words now", "会谈好", "राष्ट्रपति ने कहा", "a b c"])
def test_three_words_are_enough(quote: str) -> None:
    assert located(quote, f"then {quote} again") == [quote]


# ---- anything at all ---------------------------------------------------------------------------------

ODD = st.lists(
    st.sampled_from(["we ", "go. ", "on ", "“", "” ", "\n", "[", "]", " […] "]) | st.characters(), min_size=9
)


@given(ODD.map("".join), ODD.map("".join), st.booleans(), st.sampled_from(["issuer", "relay"]))
def test_whatever_is_typed_is_answered(quote: str, more: str, relayed: bool, voice: Voice) -> None:
    text = f"{more} {quote} {more}"
    try:
        pieces = locate(quote, Account(text, relayed), voice)
    except Refused as refused:
        assert refused.remedy
    else:
        assert any(isinstance(piece, Verbatim) for piece in pieces)


BROKEN = st.lists(st.sampled_from([*"ab c[].…\n\"“”'-–1,\xad\u0301", "ab ", " c "]), min_size=12, max_size=40)


@given(BROKEN, st.data())
def test_what_is_accepted_stands_in_the_account(pieces: list[str], data: st.DataObject) -> None:
    first, after = data.draw(st.integers(0, 4)), data.draw(st.integers(len(pieces) - 4, len(pieces)))
    quote, text = "".join(pieces[first:after]), "".join(pieces)
    try:
        found = locate(quote, Account(text, relayed=False), "issuer")
    except Refused:
        return
    for piece in found:
        if isinstance(piece, Verbatim):
            assert normal(piece.span.of(text)) in normal(quote)


@pytest.mark.parametrize(
    "quote", ["a b a b", "a b a b […] a b a b", "a b [x] a b", "b a b […] c d e", "b c d […] a b a"]
)
def test_a_passage_that_stands_everywhere_is_told_from_no_other(quote: str) -> None:
    with pytest.raises(Refused) as caught:
        locate(quote, Account("c d e " + "a b " * 20_000 + "b c d e", relayed=False), "issuer")
    assert (caught.value.rule, "1,000 times" in str(caught.value)) == ("quote-too-short", True)


def test_a_passage_may_stand_in_as_many_places_as_the_finding_says() -> None:
    assert located("it went on", "it went on " * MAX_PLACES) == ["it went on"]
    assert refusal("it went on", "it went on " * (MAX_PLACES + 1)) == "quote-too-short"


@pytest.mark.parametrize(
    ("quote", "has"), [("one", "has 1 word"), ("two words", "has 2 words"), ("[…]", "has no words")]
)
def test_of_a_short_part_is_said_how_many_words_it_has(quote: str, has: str) -> None:
    with pytest.raises(Refused, match=f"{has}( of|$)"):
        locate(quote, Account("there are two words and one", relayed=False), "issuer")


# ---- passages of corrections -------------------------------------------------------------------------

MET = Account("There the king's envoys met.", relayed=False)


def test_a_passage_stands_in_a_text_under_the_same_normal_form() -> None:
    assert stands("the king’s  envoys", MET)


@pytest.mark.parametrize("passage", ["the queen's envoys", "the king's envoy", "The king's envoys"])
def test_another_passage_does_not(passage: str) -> None:
    assert not stands(passage, MET)


def test_nothing_stands_in_no_text() -> None:
    assert not stands("\u200b", MET)
