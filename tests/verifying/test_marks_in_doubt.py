"""Marks that may be none leave open whose words a relayed account has; what plainly is a quotation does not."""

from __future__ import annotations

import pytest

from readout.model import Voice
from readout.verifying.account import Account
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import locate
from tests.proving import located, refusal

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


@pytest.mark.parametrize(
    ("voice", "remedy"), [("issuer", "write `voice: relay`"), ("relay", "take `voice: relay` out")]
)
@pytest.mark.parametrize("text", IN_DOUBT.values(), ids=IN_DOUBT)
def test_marks_in_doubt_prove_no_voice_and_the_finding_says_so(text: str, voice: Voice, remedy: str) -> None:
    with pytest.raises(Refused, match="leave open whose words these are") as caught:
        locate("agreed to leave", Account(text, relayed=True), voice)
    assert remedy in caught.value.remedy


def test_one_part_in_marks_and_one_in_doubtful_ones_are_in_doubt() -> None:
    text = "“We go home now,” he said. The leader 'Abd Orlo agreed to leave Sana' that day."
    with pytest.raises(Refused, match="leave open whose words"):
        locate("We go home […] agreed to leave", Account(text, relayed=True), "issuer")


def test_a_mark_that_never_closes_quotes_nothing() -> None:
    assert (
        refusal("two three four five", '"One two three four five.\nSix seven.', relayed=True) == "quote-voice"
    )


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
