"""Who said it: every sentence here is invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.quoting.speakers import find_quotations

MENTIONS = {
    "verb before its subject": ('"We will rebuild it," said Anna Orlova.', "Anna Orlova"),
    "subject before its verb": ('"We will rebuild it," Anna Orlova said.', "Anna Orlova"),
    "apposition": ('"We will rebuild it," Anna Orlova, the mayor, said on Tuesday.', "Anna Orlova"),
    "relative clause": ('"We will rebuild it," the mayor, who was at the site, told reporters.', "the mayor"),
    "according to": ('The bridge "will be rebuilt in May", according to the council.', "the council"),
    "according to, at the front": ('According to Karl Weber, it "will be rebuilt in May".', "Karl Weber"),
    "in a statement": ('In a statement on Monday, the ministry said: "We will rebuild it."', "the ministry"),
    "told": ('Karl Weber told the Herald that the bridge was "a danger to us all".', "Karl Weber"),
    "name and colon": ('Weber: "We will rebuild it."', "Weber"),
    "name in front of a colon": ('Weber did not mince his words: "Nothing works here."', "Weber"),
    "question": ('"Will you rebuild it?" Weber asked.', "Weber"),
    "participle": ('Weber closed the meeting, adding that "it takes time and money".', "Weber"),
    "absolute participle": ('Talks ended, with the envoy vowing "full support for all".', "the envoy"),
    "age between commas": ('Speaking in Lowmark, Weber, 54, said it was "a step too far".', "Weber"),
    "two speakers": ('Weber and Orlova said in a letter: "We will rebuild it."', "Weber and Orlova"),
    "two predicates": ('Orlova praised the plan and said it was "a good first step".', "Orlova"),
    "passive with its agent": ('The plan was described by Weber as "a step too far".', "Weber"),
    "as someone put it": ('As Ada Lind, the judge, put it, "the bridge is a shame".', "Ada Lind"),
    "cue in the middle of the sentence": ('The plan, wrote Ada Lind, was "born out of need".', "Ada Lind"),
    "cue behind the sentence": ('Prices "may come down", if they do at all, said Ada Lind.', "Ada Lind"),
    "contrast in front": ('While Orlova welcomed it, Weber said it was "too little too late".', "Weber"),
    "strong verb over a weak one": ('Moll asked Lind if they wanted "to move on now".', "Moll"),
    "possessive": ('"A man of his word," said Weber\'s lawyer.', "Weber's lawyer"),
    "organisation": ('The White House said the leaders had "a good long talk".', "The White House"),
    "signature": ('"Nothing works here." – Ada Lind, baker', "Ada Lind"),
    "weak verb in its own clause": ('Weber wants "a fair share for all".', "Weber"),
    "report as a verb": (
        'The Associated Press reported that the talks were "long and cold".',
        "The Associated Press",
    ),
    "Russian": ("«Мы готовы к разговору», — заявил Иван Левкин.", "Иван Левкин"),
    "Russian office": ("«Стороны условились», — сообщили в пресс-службе области.", "пресс-службе области"),
    "Russian, according to": ("По словам Левкина, «времени осталось мало».", "Левкина"),
    "Ukrainian": ("Левко наголосив: «Ми готові до розмови».", "Левко"),
    "French": ("« Nous sommes prêts », a déclaré Jeanne Morel.", "Jeanne Morel"),
    "French, according to": ("Selon Jeanne Morel, « le temps presse beaucoup ».", "Jeanne Morel"),
    "German": ("„Wir sind bereit“, sagte Karl Weber.", "Karl Weber"),
    "German, according to": ("Laut Weber ist die Lage „sehr ernst“.", "Weber"),
    "Spanish": ("«Estamos listos», dijo Ana Lobo.", "Ana Lobo"),
    "Arabic": ("قال كريم ناصر: «نحن مستعدون للحوار».", "كريم ناصر"),
    "Arabic, according to": ("وفقا لبيان الوزارة، «الوقت ضيق جدا».", "لبيان الوزارة"),
    "Chinese": ("王明表示：“我们愿意继续对话。”", "王明"),
    "Chinese, cue behind": ("“我们愿意继续对话，”王明说。", "王明"),
}


@pytest.mark.parametrize(("text", "speaker"), MENTIONS.values(), ids=MENTIONS)
def test_the_mention_beside_the_cue_is_the_speaker(text: str, speaker: str) -> None:
    assert [q.speaker for q in find_quotations(text)] == [speaker]


CONTINUED = {
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


NAMES = {
    "last name": ('Anna Orlova came. "We will rebuild it," Orlova said.', "Anna Orlova"),
    "pronoun": ('Anna Orlova came on Monday. "We will rebuild it," she said.', "Anna Orlova"),
    "title": ('"We will rebuild it," said President Anna Orlova.', "Anna Orlova"),
    "role and name": ('"We will rebuild it," said city council spokesman Karl Weber.', "Karl Weber"),
    "role in apposition": ('"We will rebuild it," said the spokesman, Karl Weber.', "Karl Weber"),
    "role alone": ('The minister, Ada Lind, said no. "We stay," the minister added.', "Ada Lind"),
    "press service": (
        'The talks went on, the Lowmark press service said. "They were long," the press service added.',
        "the Lowmark press service",
    ),
    "report": (
        'According to the Lowmark press service, they met. "The talks were long," the report says.',
        "the Lowmark press service",
    ),
    "nobody": ('"We will rebuild it," a third official said.', None),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_mention_is_resolved_to_a_name_or_an_office(text: str, name: str | None) -> None:
    assert find_quotations(text)[-1].speaker_name == name


def test_he_and_she_of_one_text_are_two_people() -> None:
    text = (
        'Karl Weber came. "I am late," he said. Anna Orlova laughed. "You are," she said. "I know," he said.'
    )
    assert [q.speaker_name for q in find_quotations(text)] == ["Karl Weber", "Anna Orlova", "Karl Weber"]


def test_a_message_below_a_line_with_a_colon_is_its_writers() -> None:
    text = "The President's message reads, in part:\n“We met as friends.\nWe part as friends.”\nThe forum goes on."
    assert [(q.span.of(text), q.speaker) for q in find_quotations(text)] == [
        ("We met as friends.", "The President's message"),
        ("We part as friends.", "The President's message"),
    ]


NO_QUOTATIONS = {
    "title": "The film, “A Long Way Home,” opens on Friday.",
    "name": 'The firm runs as "Noble Bridges and Roads" in town.',
    "term": "The so-called “bridge tax” was dropped.",
    "single word": "Weber called it “unfair”.",
    "advice": "You quickly move from “this fits in well” to a better one.",
    "apostrophes": "The leaders' talks and the ministers' dinner went on.",
}


@pytest.mark.parametrize("text", NO_QUOTATIONS.values(), ids=NO_QUOTATIONS)
def test_marked_words_that_nobody_said_are_left_out(text: str) -> None:
    assert find_quotations(text) == ()


DIRECT = {
    '"We will rebuild it," said Weber.': True,
    'Weber said: "We will rebuild it."': True,
    'Weber said that "we will rebuild it".': False,
    'Weber spoke of "American steel and stone" at length.': False,
}


@pytest.mark.parametrize(("text", "direct"), DIRECT.items())
def test_whole_sentences_are_direct_and_fragments_are_not(text: str, direct: bool) -> None:
    assert [q.direct for q in find_quotations(text)] == [direct]


PIECES = st.sampled_from(
    "\" | “ | ” |'| said | Anna Orlova| he |, |. |\n|the report| and |who |with |a b c| according to |:|as |adding "
    "| was | by |—|说|(|)|A. ".split("|")
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
def test_mentions_and_cues_stand_in_the_text(text: str) -> None:
    for found in find_quotations(text):
        assert found.speaker is None or found.speaker in text or found.speaker == found.speaker_name
        assert found.cue is None or found.cue in text
