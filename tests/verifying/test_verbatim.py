"""A quote is accepted where it stands word for word in the account, in its voice, and nowhere else."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readout.model import Elision, Insertion, Verbatim, Voice
from readout.text.words import words
from readout.verifying.normal import normal
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import Account, locate
from tests.proving import located, refusal

# ---- texts of distinct words, so that what is refused and what is not is known exactly -----------------

WORDS = st.text("abcdefghijklmnopqrstuvwxyzäéøабвгд", min_size=2, max_size=7)
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


# ---- words and numbers are whole ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("they called for restrain", "they called for restraint"),
        ("strain and calm prevailed", "restraint and calm: restrain and calm prevailed"),
        ("they say they can", "they say they can't go"),
        ("they say they can", "they say they can’t go"),
        ("t go on today", "they can’t go on today"),
        ("nuclear states may join", "non-nuclear states may join"),
        ("nuclear states may join", "non‑nuclear states may join"),
        ("all states are non", "all states are non-nuclear now"),
        ("they sent exactly 1", "they sent exactly 1,000 tonnes"),
        ("000 tonnes of grain", "1,000 tonnes of grain"),
        ("it grew by 3", "it grew by 3.5 points"),
        ("they meet on July 7", "they meet on July 7-8 again"),
        ("they meet on July 7", "they meet on July 7–8 again"),
        ("8 July in Orlim", "from 7–8 July in Orlim"),
        ("the call at 12", "the call at 12:30 was short"),
        ("it fell to 5 degrees", "it fell to -5 degrees"),
        ("5 degrees of frost", "it was −5 degrees of frost"),
        ("it grew by 5", "it grew by 5% in May"),
        ("5 million for aid", "they gave $5 million for aid"),
        ("T and the state", "AT&T and the state"),
        ("S. envoy came by", "the U.S. envoy came by"),
        ("it is the cafe", "it is the cafe\u0301 there"),
        ("snake_case is a", "a snake_case is a_name"),
    ],
)
def test_a_part_of_a_word_or_number_is_refused(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-not-verbatim"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("they met. He left", "so they met. He left."),
        ("the talks—the first", "the talks—the first—went well"),
        ("the first—went well", "the talks—the first—went well"),
        ("in July – 8 people", "in July – 8 people came"),
        ("8 people came by", "in July – 8 people came by"),
        ("sent 1,000 tonnes", "they sent 1,000 tonnes"),
        ("they sent 1,000", "they sent 1,000, and more"),
        ("the plan was ready", "“the plan was ready” (he said)"),
        ("said the plan was", "he said.the plan was; he said the plan was"),
    ],
)
def test_whole_words_beside_punctuation_are_accepted(quote: str, text: str) -> None:
    assert located(quote, text) == [quote]


def test_a_script_without_spaces_can_be_cut_anywhere() -> None:
    assert located("会谈很好", "两国领导人会谈很好地结束") == ["会谈很好"]


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


def test_a_letter_with_its_marks_is_one_character_of_a_word() -> None:
    assert words("हिन्दी e\u0301te\u0301 ที่") == ["हिन्दी", "e\u0301te\u0301", "ที่"]


# ---- elisions ----------------------------------------------------------------------------------------

PARAGRAPHS = "One two three four five.\nSix seven eight nine ten.\nEleven twelve thirteen fourteen."


@pytest.mark.parametrize("mark", ["[…]", "[...]", "[ … ]", "[. . .]"])
def test_every_way_to_write_an_elision_is_read(mark: str) -> None:
    assert located(f"One two three {mark} seven eight nine", PARAGRAPHS) == [
        "One two three",
        Elision(),
        "seven eight nine",
    ]


def test_dots_without_brackets_are_no_elision() -> None:
    assert refusal("One two three ... seven eight nine", PARAGRAPHS) == "quote-not-verbatim"


def test_parts_two_paragraphs_apart_are_refused() -> None:
    assert refusal("One two three […] Eleven twelve thirteen", PARAGRAPHS) == "quote-elision"


def test_parts_step_from_paragraph_to_paragraph() -> None:
    assert located("One two three […] seven eight nine […] twelve thirteen fourteen", PARAGRAPHS) == [
        "One two three",
        Elision(),
        "seven eight nine",
        Elision(),
        "twelve thirteen fourteen",
    ]


def test_a_blank_line_makes_no_paragraph_of_its_own() -> None:
    text = PARAGRAPHS.replace("\n", "\n\n", 1)
    assert located("three four five […] Six seven eight", text)[2] == "Six seven eight"


def test_a_quote_of_very_many_parts_is_refused() -> None:
    account = "one two three " * 30
    assert len(located(" […] ".join(["one two three"] * 20), account)) == 39
    assert refusal(" […] ".join(["one two three"] * 21), account) == "quote-elision"


def test_parts_out_of_order_are_refused() -> None:
    assert refusal("seven eight nine […] One two three", PARAGRAPHS) == "quote-elision"


def test_parts_that_overlap_are_refused() -> None:
    assert refusal("One two three […] three four five", PARAGRAPHS) == "quote-elision"


def test_a_part_that_does_not_stand_there_is_named() -> None:
    with pytest.raises(Refused, match="seven eight ten"):
        locate("One two three […] seven eight ten", Account(PARAGRAPHS, relayed=False), "issuer")


def test_the_first_places_that_fit_together_are_taken() -> None:
    text = "far far away it began.\nx\nwe met again here. it ended well. we met again here. it ended well."
    pieces = locate("we met again […] it ended well", Account(text, relayed=False), "issuer")
    spans = [piece.span for piece in pieces if isinstance(piece, Verbatim)]
    assert [span.start for span in spans] == [text.index("we met"), text.index("it ended")]


def test_a_place_that_fits_no_other_part_is_passed_over() -> None:
    text = "we met again here.\nx\ny\nand so we met again there. it ended well."
    pieces = locate("we met again […] it ended well", Account(text, relayed=False), "issuer")
    spans = [piece.span for piece in pieces if isinstance(piece, Verbatim)]
    assert spans[0].start == text.rindex("we met")


@pytest.mark.parametrize("gap", [" ", "\n", "\nand then\n"])
def test_a_repeated_passage_is_located_where_it_first_stands(gap: str) -> None:
    text = gap.join(["it went on.", "and it went on.", "and it went on."])
    (piece,) = locate("it went on", Account(text, relayed=False), "issuer")
    assert isinstance(piece, Verbatim)
    assert piece.span.start == 0


# ---- insertions --------------------------------------------------------------------------------------


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


def test_an_insertion_where_the_account_has_another_bracket_is_refused() -> None:
    text = "they met [the envoys] today and left"
    assert refusal("they met [the kings] today", text) == "quote-not-verbatim"


def test_an_elision_of_the_account_itself_is_read_as_one() -> None:
    text = "they met here […] and left again"
    assert located("they met here […] and left again", text) == ["they met here", Elision(), "and left again"]


# ---- voice -------------------------------------------------------------------------------------------

RELAYED = (
    'The envoys met on Monday in Orlim. "The talks were frank and short," the press office said.\n'
    "It said the next talks would be “held in the spring” at sea."
)


def test_words_inside_marks_are_the_issuers() -> None:
    assert located("The talks were frank", RELAYED, relayed=True) == ["The talks were frank"]


def test_words_inside_marks_are_not_the_relays() -> None:
    assert refusal("The talks were frank", RELAYED, "relay", relayed=True) == "quote-voice"


def test_words_outside_marks_are_not_the_issuers() -> None:
    assert refusal("The envoys met on Monday", RELAYED, relayed=True) == "quote-voice"


def test_words_outside_marks_are_the_relays() -> None:
    assert located("The envoys met on Monday", RELAYED, "relay", relayed=True) == ["The envoys met on Monday"]


def test_words_inside_and_outside_marks_are_not_the_issuers() -> None:
    quote = "would be “held in the spring”"
    assert refusal(quote, RELAYED, relayed=True) == "quote-voice"
    assert located(quote, RELAYED, "relay", relayed=True) == [quote]


def test_two_quotations_and_what_stands_between_are_not_the_issuers() -> None:
    text = '"The talks were good," he said, "and they go on."'
    assert refusal('talks were good," he said, "and they', text, relayed=True) == "quote-voice"


def test_an_elision_spans_what_stands_between_two_quotations() -> None:
    text = '"The talks were good," he said, "and they go on."'
    assert located("The talks were good […] and they go on", text, relayed=True) == [
        "The talks were good",
        Elision(),
        "and they go on",
    ]


@pytest.mark.parametrize(
    "quote", ["The talks were [so] good,” he said", "The talks were […] he said on Monday"]
)
def test_a_quote_half_inside_marks_is_not_the_issuers(quote: str) -> None:
    text = "“The talks were good,” he said on Monday."
    assert refusal(quote, text, relayed=True) == "quote-voice"


def test_the_marks_around_the_issuers_words_may_be_quoted_too() -> None:
    quote = '"The talks were frank and short,"'
    assert located(quote, RELAYED, relayed=True) == [quote]


def test_the_place_in_the_right_voice_is_taken() -> None:
    text = 'The talks were good today, he thinks. "The talks were good today," she said.'
    (piece,) = locate("The talks were good", Account(text, relayed=True), "issuer")
    assert isinstance(piece, Verbatim)
    assert piece.span.start == text.rindex("The talks")


def test_an_issuers_own_page_is_all_the_issuers() -> None:
    assert located("The envoys met on Monday", RELAYED) == ["The envoys met on Monday"]


def test_an_issuers_own_page_has_no_relay() -> None:
    assert refusal("The envoys met on Monday", RELAYED, "relay") == "quote-voice"


def test_a_quotation_over_several_paragraphs_reopens_its_mark_in_each() -> None:
    text = 'He said this.\n"One two three four.\n"Five six seven eight," he said.'
    quote = 'two three four. "Five six seven'
    assert located(quote, text, relayed=True) == ['two three four.\n"Five six seven']
    assert located("two three four. […] Five six seven", text, relayed=True)[2] == "Five six seven"


SPLICES = {
    "each with a cue": '"We agree to talks," Orlo said. "We will not come to any," Brask said.',
    "in two paragraphs": '"We agree to talks," Orlo said.\n"We will not come to any," Brask said.',
    "somebody between": '"We agree to talks," Orlo said. Brask shook his head. "We will not come to any."',
    "nobody named": '"We agree to talks." "We will not come to any."',
    "nobody named in two paragraphs": '"We agree to talks."\n"We will not come to any."',
    "an office and a person": '"We agree to talks," the ministry said. "We will not come to any," Brask said.',
}


@pytest.mark.parametrize("text", SPLICES.values(), ids=SPLICES)
def test_words_of_two_speakers_make_no_quote(text: str) -> None:
    assert refusal("We agree to […] not come to any", text, relayed=True) == "quote-voice"


ONE_SPEAKER = {
    "in one quotation": '"We agree to talks. But we will not come to any," Brask said.',
    "split by its cue": '"We agree to talks," he said, "but we will not come to any."',
    "behind the cue": '"We agree to talks," Orlo said. "We will not come to any."',
    "named again": '"We agree to talks," Orlo said. It was late. "We will not come to any," Orlo said.',
    "called he": '"We agree to talks," Tom Orlo said. It was late. "We will not come to any," he added.',
    "in fragments": 'They "agree" and "We agree to" it, "but we will not come to any", the ministry said.',
    "reopened": '"We agree to talks.\n"We will not come to any," he said.',
    "in Russian": "«We agree to talks», — сказал Орлов. «We will not come to any», — добавил он.",
    "office and its account": (
        'They met, the Ministry of Trade says. "We agree to talks," the ministry said. It was late.'
        ' "We will not come to any," reads the account. They left.'
    ),
}


@pytest.mark.parametrize("text", ONE_SPEAKER.values(), ids=ONE_SPEAKER)
def test_words_of_one_speaker_are_joined(text: str) -> None:
    found = located("We agree to […] not come to any", text, relayed=True)
    assert found == ["We agree to", Elision(), "not come to any"]


def test_the_places_of_one_speaker_are_taken() -> None:
    text = '"We agree to it," Orlo said. "We agree to it, and we go on," Brask said.'
    pieces = locate("We agree to […] we go on", Account(text, relayed=True), "issuer")
    assert isinstance(pieces[0], Verbatim)
    assert pieces[0].span.start == text.rindex("We agree")


def test_whoever_speaks_an_issuers_own_page_is_the_issuers() -> None:
    text = SPLICES["each with a cue"]
    assert len(located("We agree to […] not come to any", text)) == 3


def test_a_mark_that_never_closes_quotes_nothing() -> None:
    assert (
        refusal("two three four five", '"One two three four five.\nSix seven.', relayed=True) == "quote-voice"
    )


# ---- what the finding shows --------------------------------------------------------------------------


def test_the_nearest_passage_is_shown_with_its_line_and_never_accepted() -> None:
    account = Account(
        "Nothing here.\nThe envoys met on Monday in Orlim.", relayed=False, file="wire.md", line=9
    )
    with pytest.raises(Refused) as caught:
        locate("The envoys met on Tuesday in Orlim", account, "issuer")
    assert caught.value.detail[0] == "nearest, on line 10 of wire.md: The envoys met on Monday in Orlim"
    assert "[-Tuesday-] {+Monday+}" in caught.value.detail[1]


@pytest.mark.parametrize(
    ("quote", "shown"), [("envoys walked away", True), ("envoys walked away again", False)]
)
def test_what_shares_a_third_of_the_words_is_near(quote: str, shown: bool) -> None:
    with pytest.raises(Refused) as caught:
        locate(quote, Account("The envoys met on Monday.", relayed=False), "issuer")
    assert bool(caught.value.detail) is shown


def test_where_nothing_is_near_nothing_is_shown() -> None:
    with pytest.raises(Refused) as caught:
        locate("quite other words altogether", Account("The envoys met on Monday.", relayed=False), "issuer")
    assert caught.value.detail == ()


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


def test_many_brackets_that_could_be_either_are_read_without_going_back() -> None:
    brackets = "[a]" * 40
    assert refusal(f"one two three {brackets} nope", f"one two three {brackets} yes") == "quote-not-verbatim"


# ---- marks that may be none ---------------------------------------------------------------------------

IN_DOUBT = {
    "ʿayn and hamza": "The leader 'Abd Orlo agreed to leave Sana' on Monday, they say.",
    "ʿayn and hamza, curly": "The leader ‘Abd Orlo agreed to leave Sana’ on Monday, they say.",
    "ʿayn and hamza before a comma": "The leader 'Abd Orlo agreed to leave Sana', they say.",
    "ʿayn and hamza in small letters": "The 'ulama agreed to leave the shura' on Monday.",
    "a Dutch name and a shortened word": "All 's-Orlimbosch agreed to leave the ol' guard alone.",
    "ʿayn and a possessive": "She received 'Abdullah, who agreed to leave the ministers' house.",
    "ʿayn and a possessive of letters": "She received 'Abdullah, who agreed to leave the U.S.' house.",
    "no opening mark": 'We agreed to leave," the minister said.',
    "no closing mark": '"We agreed to leave, the minister said.',
    "no opening single mark": "We agreed to leave,' the minister said.",
    "no closing single mark": "'We agreed to leave, the minister said.",
}


@pytest.mark.parametrize("voice", ["issuer", "relay"])
@pytest.mark.parametrize("text", IN_DOUBT.values(), ids=IN_DOUBT)
def test_marks_in_doubt_prove_no_voice_and_the_finding_says_so(text: str, voice: Voice) -> None:
    with pytest.raises(Refused, match="leave open whose words these are") as caught:
        locate("agreed to leave", Account(text, relayed=True), voice)
    assert "double marks" in caught.value.remedy


@pytest.mark.parametrize(
    "quote", ["a b a b", "a b a b […] a b a b", "a b [x] a b", "b a b […] c d e", "b c d […] a b a"]
)
def test_a_passage_that_stands_everywhere_is_told_from_no_other(quote: str) -> None:
    with pytest.raises(Refused) as caught:
        locate(quote, Account("c d e " + "a b " * 20_000 + "b c d e", relayed=False), "issuer")
    assert (caught.value.rule, "1,000 times" in str(caught.value)) == ("quote-too-short", True)


IN_SINGLE_MARKS = {
    "a sentence": "'We agreed to leave,' he said.",
    "a sentence, curly": "‘We agreed to leave,’ he said.",
    "its stop outside": "'Some agreed to leave it', he said.",
    "a name first": "‘Orlo agreed to leave Sana,’ he said.",
    "a fragment": "He said they 'agreed to leave' it.",
    "a fragment with a name last": "He said they 'very soon agreed to leave Orlim' at once.",
    "a possessive inside": "'The leaders' talks failed and all agreed to leave,' he said.",
    "a plural last": "'We agreed to leave the talks' was all he said.",
    "a grave accent": "He said: `All agreed to leave it' and went.",
    "a low mark": "Er sagte ‚Orlo agreed to leave‘ und ging.",
    "Chinese": "他说：‘agreed to leave 很好’，他走了",
    "signs for guillemets": "He said: <<We agreed to leave>> and left.",
    "a sign and a guillemet": "He said: <‹We agreed to leave>> and left.",
}


@pytest.mark.parametrize("text", IN_SINGLE_MARKS.values(), ids=IN_SINGLE_MARKS)
def test_what_plainly_is_a_quotation_is_the_issuers(text: str) -> None:
    assert located("agreed to leave", text, relayed=True) == ["agreed to leave"]
    assert refusal("agreed to leave", text, "relay", relayed=True) == "quote-voice"


@pytest.mark.parametrize(
    "text",
    [
        "'Abd Orlo agreed to leave on Monday.",
        "The leaders' envoys agreed to leave the ministers' house.",
        'We go," the minister said, and agreed to leave.',
        "The leader 'Abd Orlo agreed to leave on Monday. “We go.”",
    ],
)
def test_an_apostrophe_takes_no_words_from_the_relay(text: str) -> None:
    assert located("agreed to leave", text, "relay", relayed=True) == ["agreed to leave"]


def test_a_word_outside_the_marks_in_doubt_is_the_relays() -> None:
    quote = "leader 'Abd Orlo agreed to leave"
    assert located(quote, IN_DOUBT["ʿayn and hamza"], "relay", relayed=True) == [quote]


def test_an_apostrophe_that_could_close_a_mark_proves_no_voice() -> None:
    text = "She received 'Abdullah Orlo and rejected the ministers' plan to strike."
    assert refusal("Orlo and rejected the", text, relayed=True) == "quote-voice"
