"""Who says what follows: a quotation without a cue of its own, or one of several. Every sentence here is invented."""

from __future__ import annotations

import pytest

from readout.quoting.speakers import find_quotations

CONTINUED = {
    "few words that look like a title": '"It is over now," Weber said. "Thank God."',
    "pieces around the cue": '"We will," Weber said, "rebuild the bridge."',
    "a second sentence": '"We will rebuild it," Weber said. "It takes a year."',
    "a second paragraph": '"We will rebuild it," Weber said.\n\n"It takes a year."',
    "reopened marks": '"We will rebuild it.\n"It takes a year," Weber said.',
    "a second fragment": 'Weber called the plan "cheap and ugly" and its makers "a bunch of fools".',
    "a sentence without marks": 'The bridge was safe, Weber told the court. "I checked it." He smiled. "We all did."',
}


@pytest.mark.parametrize("text", CONTINUED.values(), ids=CONTINUED)
def test_a_quotation_without_a_cue_continues_the_speaker(text: str) -> None:
    assert {q.speaker_name for q in find_quotations(text)} == {"Weber"}


def test_a_pronoun_behind_the_next_paragraph_does_not_take_the_place_of_the_name() -> None:
    text = '"It sells," added Weber, a baker. "The good side sells.\n\n"But nobody asks," he added.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Weber", "he"]


def test_a_speaker_does_not_go_on_for_ever() -> None:
    filler = "The bridge was closed on Monday.\n" * 3
    text = f'"We will rebuild it," Weber said.\n{filler}"It is what it is, and it stays."'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", None]


def test_a_quotation_goes_on_behind_its_cue_in_small_letters() -> None:
    text = '"I took a break for the bridge," Orlova told TLM. Magazine last May, "and slept."'
    assert [q.speaker for q in find_quotations(text)] == ["Orlova", "Orlova"]


def test_one_cue_is_for_all_fragments_of_its_sentence() -> None:
    text = 'Lind wrote that the notes "appear to be real" and that she would "take steps".'
    assert [(q.speaker, q.cue) for q in find_quotations(text)] == [("Lind", "wrote"), ("Lind", "wrote")]


def test_one_cue_is_for_short_fragments_that_are_joined() -> None:
    text = 'Weber condemned the raid, denouncing it as "wholly unacceptable" and a "grave step".'
    assert [(q.span.of(text), q.speaker) for q in find_quotations(text)] == [
        ("wholly unacceptable", "Weber"),
        ("grave step", "Weber"),
    ]


def test_a_message_below_a_line_with_a_colon_is_its_writers() -> None:
    text = "The President's message reads, in part:\n“We met as friends.\nWe part as friends.”\nThe forum goes on."
    assert [(q.span.of(text), q.speaker) for q in find_quotations(text)] == [
        ("We met as friends.", "The President's message"),
        ("We part as friends.", "The President's message"),
    ]


def test_only_the_first_quotation_below_a_colon_has_the_cue_above_it() -> None:
    text = 'Weber said on Monday:\n"We sail at noon." It rained. "And all goes well with us."'
    assert [q.cue for q in find_quotations(text)] == ["said", None]


def test_a_paragraph_without_a_colon_has_no_cue_for_the_next() -> None:
    assert find_quotations('Weber said it rained\n"We sail at noon on Monday."')[0].cue is None


def test_who_is_led_to_say_one_thing_says_the_next_by_a_verb_of_his_own() -> None:
    text = 'Storms led Weber to suggest "a long rest" and what he saw as "a very long day".'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "he"]


def test_each_of_two_who_are_told_of_behind_a_dash_has_his_own_words() -> None:
    text = 'Both issued a note – Lind saying he was "very much relieved" and Weber calling it a "great day".'
    assert [q.speaker for q in find_quotations(text)] == ["Lind", "Weber"]


def test_a_sentence_that_praises_something_else_behind_an_outcry_names_no_speaker() -> None:
    text = '"Tear down this wall!" Weber cried. "Tear it down now!" Sailors still praise the speech.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Weber"]


def test_who_writes_back_has_not_said_what_he_answers() -> None:
    text = 'Lind responds to Weber with, "Why now? Is it late?" Weber then writes back, "You look good."'
    assert [q.speaker for q in find_quotations(text)] == ["Lind", "Weber"]


def test_a_sentence_may_quote_in_single_marks_in_a_line_for_itself() -> None:
    text = '"We will all go home," Weber said.\nLind called it ‘a very good start’.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Lind"]
