"""Whose words a quote from a relayed account is: what stands in marks is the issuer's, by one speaker."""

from __future__ import annotations

import pytest

from readout.model import Elision, Verbatim
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import Account, locate, stands
from tests.proving import located, refusal
from tests.verifying.test_verbatim import ONE_SPEAKER, SPLICES

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


def test_one_part_in_marks_and_one_in_doubtful_ones_are_in_doubt() -> None:
    text = "“We go home now,” he said. The leader 'Abd Orlo agreed to leave Sana' that day."
    with pytest.raises(Refused, match="leave open whose words"):
        locate("We go home […] agreed to leave", Account(text, relayed=True), "issuer")


def test_an_issuers_own_page_is_the_issuers_whatever_its_marks() -> None:
    with pytest.raises(Refused, match="the words are the issuer's"):
        locate(
            "agreed to leave", Account("Then 'Abd agreed to leave Sana' that day.", relayed=False), "relay"
        )


# ---- one speaker --------------------------------------------------------------------------------------

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


# ---- elisions -----------------------------------------------------------------------------------------


def test_a_part_that_ends_its_paragraph_reaches_into_the_next_and_no_further() -> None:
    text = "One two three.\nFour five six.\nSeven eight nine."
    assert located("One two three. […] Four five six.", text)
    assert refusal("One two three. […] Seven eight nine.", text) == "quote-elision"


@pytest.mark.parametrize("text", ["Here one two three.", "one two three"])
def test_a_quote_may_begin_and_end_with_an_elision(text: str) -> None:
    assert located("[…] one two three […]", text) == [Elision(), "one two three", Elision()]


def test_an_elision_may_leave_out_nothing() -> None:
    assert located("会谈很好[…]结束了吧", "会谈很好结束了吧") == ["会谈很好", Elision(), "结束了吧"]


# ---- passages of corrections --------------------------------------------------------------------------


MET = Account("There the king's envoys met.", relayed=False)


def test_a_passage_stands_in_a_text_under_the_same_normal_form() -> None:
    assert stands("the king’s  envoys", MET)


@pytest.mark.parametrize("passage", ["the queen's envoys", "the king's envoy", "The king's envoys"])
def test_another_passage_does_not(passage: str) -> None:
    assert not stands(passage, MET)


def test_nothing_stands_in_no_text() -> None:
    assert not stands("\u200b", MET)
