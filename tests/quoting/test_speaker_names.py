"""Whose name a mention stands for, or which office: every sentence here is invented."""

from __future__ import annotations

import pytest

from readout.quoting.naming.mentions import head
from readout.quoting.naming.person_names import is_shared_office
from readout.quoting.speakers import find_quotations

NAMES = {
    "name with an article of its own": ('"We will rebuild it," said Prime Minister al-Orlova.', "al-Orlova"),
    "last name": ('Anna Orlova came. "We will rebuild it," Orlova said.', "Anna Orlova"),
    "pronoun": ('Anna Orlova came on Monday. "We will rebuild it," she said.', "Anna Orlova"),
    "title": ('"We will rebuild it," said President Anna Orlova.', "Anna Orlova"),
    "a rank": ('"We will rebuild it," said Vice Admiral Anna Orlova.', "Anna Orlova"),
    "small words within a name": ('"We will rebuild it," said Karl van der Weber.', "Karl van der Weber"),
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
    "press service with and without its possessive": (
        "“They met,” Lowmark's press service said. “The talks were long,” the Lowmark press service said.",
        "the Lowmark press service",
    ),
    "press service with a curly possessive": (
        "“They met,” Lowmark’s press service said. “The talks were long,” the Lowmark press service said.",
        "the Lowmark press service",
    ),
    "press service with and without its article": (
        "“They met,” the Lowmark press service said. “The talks were long,” Lowmark press service said.",
        "the Lowmark press service",
    ),
    "several of a role": ('Official Karl Weber came. "We stay," the officials said.', None),
    "body that is nobody's he": ('Karl Weber came. The Vandals said no. "We stay," he said.', "Karl Weber"),
    "union of several": (
        'The Lowmark union met. "We stay," the pilots\' union said.',
        "the pilots' union",
    ),
    "nobody": ('"We will rebuild it," a third official said.', None),
    "adverb that opens the sentence": ('Initially Ada Lind said: "We will rebuild it."', "Ada Lind"),
    "role of a last name": ('"We stay," said Minister Lind. "We wait," the minister said.', "Lind"),
    "same role": ('"We stay," said Captain Lind. "We wait," the same captain said.', "Lind"),
    "age": ('Ada Lind, 34, came late. Karl Weber, 61, did not. "I slept," the 34-year-old said.', "Ada Lind"),
    "role in front of a name": (
        'The harbour master Ada Lind met trader Karl Weber. "It is full," the trader said.',
        "Karl Weber",
    ),
    "sex of the first name": ('Anna Orlova met Karl Weber in Lowmark. "I was glad," he said.', "Karl Weber"),
    "subject over object": ('Karl Weber met Hans Moll. "I was glad," he said.', "Karl Weber"),
    "place is nobody": (
        'Anna Orlova flew to Port Royal. Port Royal was cold. "I froze," she said.',
        "Anna Orlova",
    ),
    "capital of a first word": (
        'Now Karl Weber is back. It is now or never. "I am," Weber said.',
        "Karl Weber",
    ),
    "role and name after it": (
        'Orlova\'s campaign manager, Karl Weber, called it "a long gift list".',
        "Karl Weber",
    ),
    "title of three words": ('"No," said Senate Majority Leader Ada Lind. "Never again."', "Ada Lind"),
    "report of an office that spoke": (
        'The Lowmark press service said: "They met." The report notes that "both sides agreed to go".',
        "The Lowmark press service",
    ),
    "titles inside": ('"We will rebuild it," said State Sen. Ada Lind.', "Ada Lind"),
    "spokesman of a person": (
        '"No," a spokesman for Karl Weber said. "He is out."',
        "a spokesman for Karl Weber",
    ),
    "whose statement": (
        'A statement from the Lowmark council came late. "The bridge is safe," the statement says.',
        "the Lowmark council",
    ),
    "role of a country": (
        "President of Ostrazia Boris Moll met President of Vandria Ada Lind."
        ' "It was late," the President of Vandria said.',
        "Ada Lind",
    ),
    "role of a country, the name in front of it": (
        'President Boris Moll of Ostrazia met Ada Lind. "It was late," the President of Ostrazia said.',
        "Boris Moll",
    ),
    "role of a country that nobody is told to hold": (
        'Boris Moll spoke. "It was late," the President of Vandria said.',
        "the President of Vandria",
    ),
    "a firm that only a quotation names is no office": (
        'The Lowmark press service said: "We met." "Airlines may fly again," reads the account.',
        "The Lowmark press service",
    ),
    "what an account says of others is not theirs": (
        'The Lowmark press service said: "We met." It follows from the account that boats from Ostland left.'
        ' "They sank," reads the account.',
        "The Lowmark press service",
    ),
    "several who have an office": (
        "The Presidency called. “We stay on the ground,” the pilots' union said.",
        "the pilots' union",
    ),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_mention_is_resolved_to_a_name_or_an_office(text: str, name: str | None) -> None:
    assert find_quotations(text)[-1].speaker_name == name


def test_a_document_may_be_of_the_office_that_speaks_behind_it() -> None:
    text = '"The talks were long," the readout said. "They were warm," the Lowmark ministry said.'
    assert find_quotations(text)[0].speaker_name == "the Lowmark ministry"


NAMED = {
    "last name of a son": ('Karl Weber Jr. was late. "It was dark," Weber said.', "Karl Weber Jr."),
    "last name and what follows it": (
        'Karl Weber Jr. met Emil Weber Sr. there. "It was dark," Weber Jr. said.',
        "Karl Weber Jr.",
    ),
    "place beside a person": ('Osk and Ada Weber were late. "It was dark," Osk said.', "Osk"),
    "name in capitals at the front": ('ADA Moll was late. "I am sorry," Ada said.', "Ada Moll"),
    "office behind a name": ('"It is dark," said geologist Sella Lind of the Sea House.', "Sella Lind"),
    "rank that nobody has": (
        'Former minister Sir Karl Weber said it was "far too late". The prime minister said it was "all in hand".',
        None,
    ),
    "agency that reports": (
        'Karl Weber came. "The sea is calm," Lowpress reports.\n"We have waited for it," he wrote.',
        "Karl Weber",
    ),
    "him whose words they are": (
        'Karl Weber spoke of the ferry. According to him, "the boats are ready for the winter".',
        "Karl Weber",
    ),
    "him whom another recalls": (
        'Karl Weber left for Osk. "I am going home," his friend, Emil Moll, recalled him saying.',
        "Karl Weber",
    ),
    "name behind what its bearer is": (
        'Fellow sailor, marine engineer Karl Weber, 60, from Lowmark, South Osk, said: "We are ready."',
        "Karl Weber",
    ),
    "name behind the council that its bearer is of": (
        'The host, Osk Harbour Council board member Ada Brenn, has said the bridge "is far too low".',
        "Ada Brenn",
    ),
    "town that speaks for its people": (
        'Ada Weber lives in Osk. Osk said on Monday that it would rebuild.\n"We stay," she said.',
        "Ada Weber",
    ),
    "several whom a noun names": (
        'Ada Lind came. Reporters asked about her claim that "the sea is calm". "It is," she said.',
        "Ada Lind",
    ),
    "what two hold together": (
        'Karl Weber and Ada Lind held a "long and very warm talk" today, the Lowmark press service reported.',
        "the Lowmark press service",
    ),
    "he, by a title": ('Queen Oru Maral met King Tavi Ostrel. "We stay," he said.', "Tavi Ostrel"),
    "book, beside an office that speaks": (
        "The Lowmark press service said “it rains a lot”. “All of it is wet,” the book said.",
        None,
    ),
    "office behind a name and a comma": (
        'Oru Lind, mayor of Lowmark, came. "We stay," the mayor said.',
        "Oru Lind",
    ),
    "office behind a name in brackets": (
        'Oru Lind (mayor of Lowmark) came. "We stay," the mayor said.',
        "Oru Lind",
    ),
    "office of another behind a verb": ('Oru Lind met the mayor. "We stay," the mayor said.', None),
    "office of another behind a name": (
        'Oru Lind, in the hall of the mayor, came. "We stay," the mayor said.',
        None,
    ),
    "she, by a title": ('King Tavi Ostrel met Queen Oru Maral. "We stay," she said.', "Oru Maral"),
    "who, behind a comma": ('Osru Marrow, who runs the harbour, came. "We stay," he said.', "Osru Marrow"),
    "who, without a comma": ('Osru Marrow who runs the harbour came. "We stay," he said.', "Osru Marrow"),
    "office whose account it is, before another's": (
        "The Lowmark press service told of rain. Karl Weber and Ada Lind held a “long and very warm talk”, and the "
        "Osk press service told of snow.",
        "The Lowmark press service",
    ),
    "office of one of two countries": (
        "Norvian Foreign Minister Ada Brenn met Ostrazia's foreign minister Karl Weber in Osk. "
        '"We agree," the Norvian foreign minister said.',
        "Ada Brenn",
    ),
    "office with capitals": (
        'Norvian Foreign Minister Ada Brenn came to Osk. "We agree," the Norvian Foreign Minister said.',
        "Ada Brenn",
    ),
    "office of a country that comes second": (
        "Foreign Minister Ada Brenn met Ostrazia's Foreign Minister Karl Weber in Osk. "
        '"We agree," the Ostrazian foreign minister said.',
        "Karl Weber",
    ),
    "office of a country whose minister is not told": (
        'Norvian Foreign Minister Ada Brenn said it was "too late". "We agree," the Ostrazian foreign minister said.',
        "the Ostrazian foreign minister",
    ),
    "rank that one has": (
        'Prime Minister Ada Lind met Foreign Minister Karl Weber. "All is in hand," the prime minister said.',
        "Ada Lind",
    ),
    "he whom the sentence before has heard": (
        'Karl Weber said he was late. Orlo Brask said the crew was ready. "All came early," he said.',
        "Orlo Brask",
    ),
    "title of a woman whose husband is named": (
        "Lu Thompson, widow of Karl Thompson, came to Osk with Mr. Karl Thompson's friends."
        ' "He would be proud," Mrs. Thompson said.',
        "Lu Thompson",
    ),
    "she beside a firm that speaks": (
        'Ada Brenn came. Osk Trust said all was paid. "I was late," she said.',
        "Ada Brenn",
    ),
    "she beside the first person": (
        "Ada Brenn knows. I’ve asked her in Osk. My favourite line is when she sings, “You were late again.”",
        "Ada Brenn",
    ),
    "title of a woman where only a man is named": (
        'Karl Weber came to Osk. "It is late," Mrs. Weber said.',
        "Karl Weber",
    ),
}


@pytest.mark.parametrize(("text", "name"), NAMED.values(), ids=NAMED)
def test_the_last_speaker_has_the_name_that_the_text_tells(text: str, name: str | None) -> None:
    assert find_quotations(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Lind and Orlov agreed to "keep the ferries running".', "Lind and Orlov"),
        (
            '"We go on," said Prime Minister Lind and President Orlov.',
            "Prime Minister Lind and President Orlov",
        ),
        ('Lind, the minister of trade and industry, said: "We go on."', "Lind"),
        ("«Мы продолжим», — заявили Левкин и Орлов.", "Левкин и Орлов"),
        ('"Nous continuerons", ont déclaré Lind et Orlov.', "Lind et Orlov"),
    ],
)
def test_what_two_people_say_is_not_said_by_the_second(text: str, name: str) -> None:
    assert find_quotations(text)[-1].speaker_name == name


def test_he_and_she_of_one_text_are_two_people() -> None:
    text = (
        'Karl Weber came. "I am late," he said. Anna Orlova laughed. "You are," she said. "I know," he said.'
    )
    assert [q.speaker_name for q in find_quotations(text)] == ["Karl Weber", "Anna Orlova", "Karl Weber"]


def test_he_between_two_men_names_neither() -> None:
    (quotation,) = find_quotations(
        'Karl Weber and Hans Moll came. They sat. They left. "I was glad," he said.'
    )
    assert (quotation.speaker, quotation.speaker_name) == ("he", None)


def test_a_pronoun_is_given_as_the_name_that_its_own_sentence_tells_of() -> None:
    text = 'Weber said he was "glad to be back". He added that he had "slept very well".'
    assert [(q.speaker, q.speaker_name) for q in find_quotations(text)] == [
        ("Weber", "Weber"),
        ("He", "Weber"),
    ]


@pytest.mark.parametrize(
    "mention", ["one of the ministers", "one minister of trade", "some ministers of trade"]
)
def test_some_of_a_kind_are_of_that_kind(mention: str) -> None:
    assert head(mention) == "minister"


@pytest.mark.parametrize(("mention", "shared"), [("the President", True), ("Ada", False), ("the Ada", False)])
def test_an_office_is_shared_and_no_name_is(mention: str, shared: bool) -> None:
    assert is_shared_office(mention, "President Ada Lind met President Ada Moll.") is shared
