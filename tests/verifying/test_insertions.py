"""Square brackets of a quote: the curator's insertions, and brackets that the account has itself."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Elision, Insertion, Verbatim
from readout.verifying.account import Account
from readout.verifying.bracketed import stretches_of
from readout.verifying.insertions import MAX_INSERTION, insertion_fault
from readout.verifying.normal import normal
from readout.verifying.refusals import Refused
from readout.verifying.typed_quote import MAX_INSERTIONS, Part
from readout.verifying.verbatim import locate
from tests.proving import located, refusal


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("He [the envoy] met them today", ["He", Insertion("the envoy"), "met them today"]),
        ("[Then] He met them", [Insertion("Then"), "He met them"]),
        ("He met them [all] today", ["He met them", Insertion("all"), "today"]),
        ("He met them today [at last]", ["He met them today", Insertion("at last")]),
        ("they said [so], and left", ["they said", Insertion("so"), ", and left"]),
    ],
)
def test_an_insertion_stands_between_the_accounts_words(quote: str, found: list[object]) -> None:
    assert located(quote, "Then: He met them today, they said, and left.") == found


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("we can [only] not agree", "we cannot agree to it"),
        ("we can[only]not agree here", "we cannot agree here now"),
        ("the re[con]struction of it", "the restruction of it all"),
        ("they sent 1,[5]000 tonnes", "they sent 1,000 tonnes more"),
        ("they sent 1[0],000 tonnes", "they sent 1,000 tonnes more"),
        ("a non-[x]nuclear state met", "a non-nuclear state met again"),
        ("they can'[x]t go home", "they can't go home yet"),
        ("it fell by -[1]5 degrees", "it fell by -5 degrees then"),
        ("they [all] metagain in Orlim", "they met again in Orlim"),
    ],
)
def test_an_insertion_neither_splits_nor_joins_words(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-not-verbatim"


@pytest.mark.parametrize(
    "insertion",
    [
        "we-will-never-ever-come-here-again-at-all",
        "we‑will‑never‑ever‑come‑here‑again‑at‑all",
        "we'will'never'ever'come'here'again'atall'now",
        "″No,″ he said,",
        "❝no❞",
        "＂no＂",
        "'no' he said",
        "‘no’ he said",
        "`no' he said",
        "no’ he said",
        "",
        " ",
        "\u200b",
        "the \u200fenvoy",
        "the \u200benvoy",
    ],
)
def test_an_insertion_hides_nothing(insertion: str) -> None:
    assert refusal(f"He met them [{insertion}] today", "He met them today") == "quote-insertion"


@pytest.mark.parametrize(
    "insertion",
    ["the minister's", "the minister’s", "the sides' envoys", "the min\xadister", "می\u200cخواهم"],
)
def test_an_insertion_is_spelt_as_words_are(insertion: str) -> None:
    found = located(f"He met them [{insertion}] today", "He met them today")
    assert found == ["He met them", Insertion(insertion), "today"]


@pytest.mark.parametrize("quote", ["He [the envoy] them today again", "He met them [all], he said"])
def test_an_insertion_replaces_nothing(quote: str) -> None:
    assert refusal(quote, "He met them today again, he said") == "quote-not-verbatim"


def test_brackets_of_the_account_itself_are_its_words() -> None:
    text = "they met [the envoys] today and left"
    assert located("they met [the envoys] today", text) == ["they met [the envoys] today"]


def test_a_bracket_of_the_account_is_quoted_with_its_spaces() -> None:
    assert refusal("they met [the envoys] today", "they met[the envoys] today") == "quote-not-verbatim"
    assert refusal("they met[the envoys] today", "they met [the envoys] today") == "quote-not-verbatim"


def test_an_insertion_where_the_account_has_another_bracket_is_refused() -> None:
    text = "they met [the envoys] today and left"
    assert refusal("they met [the kings] today", text) == "quote-not-verbatim"


@pytest.mark.parametrize("quote", ["He met[all] them today", "He met [all]them today"])
def test_a_space_on_one_side_of_an_insertion_is_enough(quote: str) -> None:
    assert located(quote, "He met them today.") == ["He met", Insertion("all"), "them today"]


@pytest.mark.parametrize("text", ["He met them today.", "He met the m today."])
def test_an_insertion_without_spaces_joins_no_words(text: str) -> None:
    assert refusal("He met the[x]m today", text) == "quote-not-verbatim"


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("talks—[so] they went", "talks—they went", ["talks—", Insertion("so"), "they went"]),
        ("went [on]—they said so", "went—they said so", ["went", Insertion("on"), "—they said so"]),
        ("会谈[第一]很好", "会谈很好", ["会谈", Insertion("第一"), "很好"]),
    ],
)
def test_words_that_no_space_parts_have_an_insertion_between_them(
    quote: str, text: str, found: list[object]
) -> None:
    assert located(quote, text) == found


@pytest.mark.parametrize("brackets", ["[all] [four]", "[all][four]"])
def test_two_insertions_stand_side_by_side(brackets: str) -> None:
    found = located(f"He met {brackets} them today", "He met them today.")
    assert found == ["He met", Insertion("all"), Insertion("four"), "them today"]


@pytest.mark.parametrize("between", ["", " ", "\xa0", " [envoys] "])
def test_insertions_side_by_side_are_as_long_as_one_may_be(between: str) -> None:
    half = f"[{'so ' * (MAX_INSERTION // 2)}x]"
    text = "He met [envoys] today, and they left." if "envoys" in between else "He met today, and they left."
    quote = f"He met {half}{between}{half} today"
    assert refusal(quote, text) == "quote-insertion"
    assert located(f"He met {half}{between} today {half}, and they left", text)
    assert refusal(f"He met {half}{between}[ ] today", text) == "quote-insertion"


@pytest.mark.parametrize(
    "quote", ["He met them [all] toda", "e met [all] them today", "He [so] met them [all] toda"]
)
def test_a_quote_with_an_insertion_cuts_no_word_at_its_ends(quote: str) -> None:
    assert refusal(quote, "He met them today") == "quote-not-verbatim"


@pytest.mark.parametrize("insertion", ["He can [so] not go today", "He can [so] [really] not go today"])
def test_an_insertion_stands_in_no_word(insertion: str) -> None:
    assert refusal(insertion, "He cannot go today") == "quote-not-verbatim"


def test_a_place_with_an_insertion_is_found_behind_one_that_overlaps_it_and_cuts_a_word() -> None:
    (first, *_) = locate("on and [then] on", Account("non and on and on", relayed=False), "issuer")
    assert isinstance(first, Verbatim)
    assert first.span.start == 8


def test_a_part_that_opens_with_an_insertion_is_found_once_at_each_place() -> None:
    part = Part(("", " ab"), ("so many words",))
    assert [first.start for first, _ in stretches_of(part, "abab")] == [0, 2]


def test_a_part_with_an_insertion_begins_at_its_first_word() -> None:
    text = "One two three four five."
    assert refusal("One two three […] three [x] four five", text) == "quote-elision"


@pytest.mark.parametrize(
    "quote",
    [
        "[the envoys] met here today",
        "today they met [the envoys]",
        "today they met [the envoys], all of them",
        "they met [the envoys] [all] today",
        "[all] [of the envoys] met here today",
        "they met [the king’s envoys] today",
    ],
)
def test_a_bracket_of_the_account_is_quoted_as_its_words_are(quote: str) -> None:
    assert located(quote, f"He says: {quote} again.") == [quote]
    assert located(quote, quote) == [quote]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("[Then] [the envoys] met here today", [Insertion("Then"), "[the envoys] met here today"]),
        ("and [so] [the envoys] met here", ["and", Insertion("so"), "[the envoys] met here"]),
        ("and [the envoys] [all] met here", ["and [the envoys]", Insertion("all"), "met here"]),
    ],
)
def test_an_insertion_stands_beside_a_bracket_of_the_account(quote: str, found: list[object]) -> None:
    assert located(quote, "and [the envoys] met here today") == found


def test_a_part_may_begin_with_a_bracket_of_the_account() -> None:
    found = located(
        "He came at last […] [the envoys] met here today",
        "He came at last. Then [the envoys] met here today.",
    )
    assert found == ["He came at last", Elision(), "[the envoys] met here today"]


def test_brackets_of_the_account_may_be_as_long_as_they_are() -> None:
    text = f"they met [{'very ' * MAX_INSERTION}(old) envoys] today"
    assert located(text, text) == [text]


def test_an_insertion_may_begin_with_dots() -> None:
    found = located("He met [… at last] them today", "He met them today")
    assert found == ["He met", Insertion("… at last"), "them today"]


def test_an_insertion_alone_is_no_part_of_a_quote() -> None:
    assert refusal("He met them […] [and others]", "He met them today") == "quote-too-short"


def test_a_quote_that_is_refused_is_told_with_its_insertions() -> None:
    with pytest.raises(Refused, match=r"“He saw \[all\] them today” does not stand"):
        locate("He saw [all] them today", Account("He met them today", relayed=False), "issuer")


BRACKETED = st.tuples(
    st.sampled_from(["ab", "c", "b-c", "a’s", "1.", "(c)", "[sic]", "–", "“a", "b”", "A"]),
    st.sampled_from([" "] * 8 + ["\n", ", ", "-", "\xad"]),
    st.sampled_from([""] * 12 + ["[c]", "[c] ", "[a b] ", "[ä] ", "[", "]"]),
)


@given(st.lists(BRACKETED, min_size=1, max_size=12))
def test_a_quote_is_its_passages_and_insertions_and_nothing_between(
    words: list[tuple[str, str, str]],
) -> None:
    text = "x y z " + "".join(word + gap for word, gap, _ in words)
    quote = "x y z " + "".join(word + gap + inserted for word, gap, inserted in words)
    try:
        pieces = locate(quote, Account(text, relayed=False), "issuer")
    except Refused:
        return
    shown = "".join(
        p.span.of(text) if isinstance(p, Verbatim) else f"[{p.text}]"
        for p in pieces
        if not isinstance(p, Elision)
    )
    assert re.sub(r"\s", "", normal(shown)) == re.sub(r"\s", "", normal(quote))
    spans = [piece.span for piece in pieces if isinstance(piece, Verbatim)]
    assert not any(normal(text[a.end : b.start]).strip() for a, b in pairwise(spans))


def test_many_brackets_that_could_be_either_are_read_without_going_back() -> None:
    brackets = "[a]" * MAX_INSERTIONS
    assert refusal(f"one two three {brackets} nope", f"one two three {brackets} yes") == "quote-not-verbatim"


# ---- what may stand in them --------------------------------------------------------------------------


def test_an_insertion_takes_as_many_words_as_the_finding_says() -> None:
    assert insertion_fault(" ".join(["word"] * MAX_INSERTION)) is None
    assert insertion_fault(" ".join(["word"] * (MAX_INSERTION + 1))) == "has more than 8 words"


@pytest.mark.parametrize("mark", "'`´‘’‚‛“”„‟«»‹›()[{}]⟨⟩❛❜❝❞⸂⸃\"＂′″‵〝〞「」『』﴾﴿")
def test_no_quotation_mark_and_no_bracket_stands_in_an_insertion(mark: str) -> None:
    assert insertion_fault(f"he {mark}met them") == f"has the mark {mark}"


@pytest.mark.parametrize("joiner", ["\xad", "\u200c", "\u200d"])
def test_words_are_spelt_with_some_characters_of_no_width(joiner: str) -> None:
    assert insertion_fault(f"the min{joiner}ister") is None


@pytest.mark.parametrize("insertion", ["no’ he said", "no` he said", "no“he", "no’.", "(’s", "a ’s"])
def test_an_apostrophe_stands_in_a_word(insertion: str) -> None:
    assert insertion_fault(insertion)


@pytest.mark.parametrize(("brackets", "passes"), [(8, True), (9, False), (3_300, False)])
def test_signs_in_brackets_side_by_side_are_no_more_than_words_may_be(brackets: int, passes: bool) -> None:
    typed = f"We agreed to go{'[,]' * brackets}"
    if passes:
        assert locate(typed, Account("We agreed to go.", relayed=False), "issuer")
    else:
        with pytest.raises(Refused, match="stands in more than 8 brackets"):
            locate(typed, Account("We agreed to go.", relayed=False), "issuer")


def test_a_quote_takes_no_more_brackets_than_can_be_looked_for() -> None:
    most = "a [x] b [y] " * (MAX_INSERTIONS // 2)
    account = Account("a b " * MAX_INSERTIONS, relayed=False)
    assert locate(most, account, "issuer")
    with pytest.raises(Refused, match=f"has {MAX_INSERTIONS + 1} square brackets"):
        locate(f"{most} a [x] b", account, "issuer")
