"""Titles, names, terms and sayings in marks, which nobody said: every sentence here is invented."""

from __future__ import annotations

import pytest

from readout.quoting.speakers import find_quotations

NO_QUOTATIONS = {
    "title": "The film, “A Long Way Home,” opens on Friday.",
    "name": 'The firm runs as "Noble Bridges and Roads" in town.',
    "term": "The so-called “bridge tax” was dropped.",
    "single word": "Weber called it “unfair”.",
    "advice": "You quickly move from “this fits in well” to a better one.",
    "term with article and noun": "Weber spoke of the “bridge tax” scheme again.",
    "button": "The guide explained how a “try it free” button came about.",
    "number in a name": "Weber outlined plans for the “Stage 60” project.",
    "title with small words": 'The film was called "A Night with the Foxes."',
    "long title": "In “Putting a Price on Your Bridge: Lowmark’s Long Road,” the cost is given.",
    "offence": 'Weber pleaded guilty to "conspiracy to build a bridge".',
    "called, of a thing": "The town runs a scheme called “walk the whole harbour wall” each May.",
    "called by nobody": "The road is also known as “the road of ten bends.”",
    "cue of another clause": "When the client told me what he wanted, I entered “bridge mode” and left.",
    "apostrophes": "The leaders' talks and the ministers' dinner went on.",
    "term above a list": "We gave it the name “a very good one indeed”\n- Ada Lind, Osk\n- Karl Weber",
    "name behind a dash": 'The plan is dead - Ada Lind did "a good job of it".',
    "what another clause says": 'Storms led Weber to suggest a rest; it had been "a very long day".',
    "Chinese plan that goes on": "王明表示，将继续推动“北港之路”建设。",
    "Chinese idiom": "王明说港口要坚持三年的“三链并举”，船会更多。",
    "Chinese, what one answers to": "王明回应“北港关闭”。",
    "Latin name in Russian": "Орло сообщил об этом на форуме «Think and Build in Norvia».",
    "source before a colon": "لندن – “ميناء الشمال”: كشفت المدينة عن موعد الافتتاح.",
    "opening participle without a subject": "Noting that it is “too late now,” but gone.",
}


@pytest.mark.parametrize("text", NO_QUOTATIONS.values(), ids=NO_QUOTATIONS)
def test_marked_words_that_nobody_said_are_left_out(text: str) -> None:
    assert find_quotations(text) == ()


NOT_SAID = {
    "headline in single marks": (
        "\"We sail at noon,\" Weber said.\n\nBaker tells Weber 'you sail alone' after storm\n\nThe sea rose."
    ),
    "heading of a section": '"It is calm, so calm," Weber said.\n\n‘It is calm’\n\nThe sea rose.',
    "what people call themselves": '"We sail," Weber said of those who call themselves "sea keepers".',
    "nickname": '"We sail," Weber said of Ada "the Gull" Lind.',
}


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_headlines_and_names_in_marks_are_nobodys_words(text: str) -> None:
    assert len(find_quotations(text)) == 1


@pytest.mark.parametrize(
    "text", ['The "longest storm in our time" is over.', 'Ending "storms as we know them." Done.']
)
def test_no_article_and_no_participle_speaks(text: str) -> None:
    assert find_quotations(text) == ()


def test_what_is_proverbial_is_nobody_s_words() -> None:
    assert (
        find_quotations('Moll feels that the town can reach the proverbial "soft landing", Lind noted.') == ()
    )


def test_it_is_said_by_nobody() -> None:
    assert find_quotations("“We will never sail again,” it is said.")[0].speaker is None
