"""Whose words a quote from a relayed account is: what stands in marks is the issuer's, by one speaker."""

from __future__ import annotations

import pytest

from readout.model import Elision, Verbatim, Voice
from readout.verifying.account import Account
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import locate
from tests.proving import located, refusal

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


@pytest.mark.parametrize(
    ("quote", "voice", "remedy"),
    [
        ("The envoys met on Monday", "issuer", "write `voice: relay`"),
        ("The talks were frank", "relay", "Take `voice: relay` out."),
    ],
)
def test_of_words_in_the_other_voice_is_said_how_to_name_it(quote: str, voice: Voice, remedy: str) -> None:
    with pytest.raises(Refused) as caught:
        locate(quote, Account(RELAYED, relayed=True), voice)
    assert remedy in caught.value.remedy


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


MARKS = [
    "“”",
    "„“",
    "‟”",
    "«»",
    "»«",
    "‘’",
    "‚‘",
    "‹›",
    '""',
    "''",
    "`´",
    "「」",
    "『』",
    "＂＂",
]


@pytest.mark.parametrize(
    "marks", [(m[0], m[-1]) for m in MARKS] + [("<<", ">>"), ("«\xa0", "\xa0»"), ("“\t", "\t”")]
)
def test_the_marks_may_be_quoted_with_what_they_hold(marks: tuple[str, str]) -> None:
    quote = "We go home today.".join(marks)
    text = f"They met in Orlim. He said: {quote} Then they left."
    assert located(quote, text, relayed=True) == [quote]


def test_words_of_two_paragraphs_are_the_issuers_only_where_both_are_in_marks() -> None:
    text = "He said: “We agree to talks.”\nThe others left at once."
    assert refusal("agree to talks.” The others left", text, relayed=True) == "quote-voice"


def test_words_of_three_paragraphs_are_looked_at_where_they_stand() -> None:
    text = "One says:\n“Two three.\n“Four five.\n“Six,” he said. Seven eight."
    assert located("Two three. “Four five. “Six", text, relayed=True)
    assert refusal("Two three. “Four five. “Six,” he said", text, relayed=True) == "quote-voice"


def test_words_of_two_paragraphs_are_the_relays_where_one_is_outside_marks() -> None:
    quote = "The others left at once. “We agree to talks"
    assert located(quote, quote.replace(". ", ".\n") + ",” he said.", "relay", relayed=True)


def test_a_blank_line_between_two_paragraphs_in_marks_is_nobodys() -> None:
    text = "He said this.\n“One two three four.\n\n“Five six seven eight,” he said."
    assert located("two three four. “Five six seven", text, relayed=True)


@pytest.mark.parametrize(
    "quote", ["The talks were [so] good,” he said", "were good,” he [then] said that day"]
)
def test_a_quote_with_an_insertion_half_outside_marks_is_the_relays(quote: str) -> None:
    text = "“The talks were good,” he said that day."
    assert located(quote, text, "relay", relayed=True)


def test_words_from_one_quotation_into_the_next_paragraphs_are_two_quotations() -> None:
    text = "“We agree to talks.”\n“We will not come to any.”"
    with pytest.raises(Refused, match="several quotations"):
        locate("We agree to talks.” “We will not come", Account(text, relayed=True), "issuer")


def test_where_two_speakers_say_it_the_first_is_quoted() -> None:
    text = "“We agree to it, and we go on,” Orlo said. “We agree to it, and we go on,” Brask said."
    pieces = locate("We agree to […] we go on", Account(text, relayed=True), "issuer")
    assert [piece.span.start for piece in pieces if isinstance(piece, Verbatim)] == [1, 21]


def test_an_issuers_own_page_is_the_issuers_whatever_its_marks() -> None:
    with pytest.raises(Refused, match="the words are the issuer's"):
        locate(
            "agreed to leave", Account("Then 'Abd agreed to leave Sana' that day.", relayed=False), "relay"
        )


# ---- one speaker -------------------------------------------------------------------------------------

SPLICES = {
    "each with a cue": '"We agree to talks," Orlo said. "We will not come to any," Brask said.',
    "in two paragraphs": '"We agree to talks," Orlo said.\n"We will not come to any," Brask said.',
    "somebody between": '"We agree to talks," Orlo said. Brask shook his head. "We will not come to any."',
    "nobody named": '"We agree to talks." "We will not come to any."',
    "nobody named in two paragraphs": '"We agree to talks."\n"We will not come to any."',
    "shouts behind a cue": '"We agree to talks," said Orlo over shouts of "We will not come to any".',
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


AROUND = "“It was late,” the embassy said. “It was cold,” Ana Renn said. They left."


@pytest.mark.parametrize("text", ONE_SPEAKER.values(), ids=ONE_SPEAKER)
def test_what_other_paragraphs_hold_parts_no_words_of_one_speaker(text: str) -> None:
    account = f"{AROUND}\n{text}\n{AROUND}"
    found = located("We agree to […] not come to any", account, relayed=True)
    assert found == ["We agree to", Elision(), "not come to any"]


@pytest.mark.parametrize("text", SPLICES.values(), ids=SPLICES)
def test_what_other_paragraphs_hold_joins_no_words_of_two_speakers(text: str) -> None:
    account = f"{AROUND}\n{text}\n{AROUND}"
    assert refusal("We agree to […] not come to any", account, relayed=True) == "quote-voice"


@pytest.mark.parametrize("around", [AROUND, f"{AROUND}\n{AROUND}"])
def test_whose_document_it_is_its_paragraph_tells(around: str) -> None:
    text = (
        '"We agree to it," the ministry said. It was late. "We will not come," reads the account. They left.'
    )
    assert located("We agree to […] will not come", f"{around}\n{text}\n{around}", relayed=True)


def test_whom_a_pronoun_stands_for_is_read_in_the_whole_account() -> None:
    text = "“We agree to it,” he said. It was late. “We will not come,” Tom Orlo said."
    assert refusal("We agree to […] will not come", text, relayed=True) == "quote-voice"
    assert located("We agree to […] will not come", f"Tom Orlo came to the talks.\n{text}", relayed=True)
