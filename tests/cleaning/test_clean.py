"""The cleaner against the project's sample page, against pages of every language, against any text."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.cleaning.clean import clean
from readout.cleaning.lines.line import lines_of
from readout.cleaning.paragraphs import paragraphs_of
from readout.model import Cleaned

SAMPLE = (Path(__file__).parents[1] / "sample" / "kremlin-putin-trump-call.raw.txt").read_text(
    encoding="utf-8"
)
PAGES = Path(__file__).parent / "pages"

LINE_ENDS = re.compile(r"\r\n|\r|\n")


def accounted(text: str, cleaned: Cleaned) -> None:
    """Assert that every non-blank line is the title, in the body or cut, and nothing twice."""
    written = {number: line.strip() for number, line in enumerate(LINE_ENDS.split(text), 1) if line.strip()}
    starts = [*cleaned.body_lines, *([cleaned.title_line] if cleaned.title_line else [])]
    named = starts + [cut.line for cut in cleaned.cut]
    assert len(named) == len(set(named))
    assert set(named) <= set(written)
    assert all(written[cut.line] == cut.text and cut.reason for cut in cleaned.cut)
    going_on = sorted(set(written) - set(named))
    texts = dict(zip(cleaned.body_lines, cleaned.body, strict=True))
    if cleaned.title_line:
        texts[cleaned.title_line] = cleaned.title or ""
    for number, paragraph in texts.items():
        assert paragraph.startswith(written[number])
    for number in going_on:
        paragraph = texts[max(start for start in starts if start < number)]
        assert written[number] in paragraph


def test_the_sample_gives_its_title_and_ten_paragraphs_as_written() -> None:
    cleaned = clean(SAMPLE)
    assert cleaned.title == "Kremlin Reveals What Putin, Trump Discussed Over the Phone"
    assert cleaned.title_line == 1
    written = SAMPLE.split("\n")
    assert cleaned.body_lines == (6, 8, 13, 15, 17, 19, 21, 23, 25, 27)
    assert cleaned.body == tuple(written[line - 1].strip() for line in cleaned.body_lines)
    assert "\u00a0" in cleaned.body[1]


def test_the_sample_says_why_each_line_was_cut() -> None:
    assert {cut.line: cut.reason for cut in clean(SAMPLE).cut} == {
        3: "photo caption",
        4: "repeats the caption above",
        5: "subscription prompt",
        10: "photo caption",
        11: "headline of another story",
        29: "news feed",
        30: "number without text",
        31: "log-in prompt",
        32: "log-in prompt",
        33: "site menu",
        34: "reader comments",
        35: "another script than the page's",
    }


def test_a_line_that_says_the_title_again_is_cut_for_that() -> None:
    sentence = (
        "The president of Norvia met the chancellor of Kessia in Osk on Monday to speak of the old bridge.\n"
    )
    days = ("Monday", "Tuesday", "Friday")
    title = "The leaders of Norvia and Kessia meet in Osk\n"
    cleaned = clean(title + title + "".join(sentence.replace("Monday", day) for day in days))
    assert cleaned.title == title.strip()
    assert cleaned.cut[0].reason == "repeats the title"


def test_what_an_office_says_in_marks_is_kept_where_it_was_told_before() -> None:
    told = "The president of Norvia met the chancellor of Kessia in Osk on Monday to speak of the old bridge"
    quoted = f"“{told},” says the statement."
    assert quoted in clean(f"Leaders meet in Osk\n{told}, the presidency said in a statement.\n{quoted}").body


def test_a_page_of_short_lines_alone_is_not_all_lost() -> None:
    assert clean("Ada Brenn met Ilo Marsk\nThey spoke of trade").body


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_a_readout_comes_out_whole_in_every_language(page: Path) -> None:
    """Lines of the account are marked ``+``, its title ``=``, furniture nothing."""
    marked = page.read_text(encoding="utf-8").splitlines()
    cleaned = clean("\n".join(line[2:] for line in marked))
    assert cleaned.title == next(line[2:] for line in marked if line.startswith("="))
    assert list(cleaned.body) == [line[2:] for line in marked if line.startswith("+")]


def test_a_sentence_split_at_links_is_one_paragraph_again() -> None:
    whole = (PAGES / "english.txt").read_text(encoding="utf-8")
    split = whole.replace("Minister Ada Brenn of", "Minister of\n+ Ada Brenn\n+ of").replace(
        "on the border, the", "on the border\n+ , the"
    )
    cleaned = clean("\n".join(line[2:] for line in split.splitlines()))
    assert any(re.search(r"Minister of Ada Brenn of Norvia", paragraph) for paragraph in cleaned.body)
    assert any("on the border, the" in paragraph for paragraph in cleaned.body)
    accounted("\n".join(line[2:] for line in split.splitlines()), cleaned)


SPLIT_BELOW = "The ministers will meet in/Tarn/, in Norvia, next week to go on with the talks."
BELOW = "The ministers will meet in Tarn, in Norvia, next week to go on with the talks."


@pytest.mark.parametrize(
    ("nodes", "sentence"),
    [
        (
            "On Monday, the president of Norvia,/Ada Brenn/, spoke by telephone with her counterpart/Ilo Marsk/"
            ", who called from Tarn.",
            "On Monday, the president of Norvia, Ada Brenn, spoke by telephone with her counterpart Ilo Marsk"
            ", who called from Tarn.",
        ),
        (
            "Norvian President/Ada Brenn/on Monday spoke by telephone with Kessian President/Ilo Marsk/.",
            "Norvian President Ada Brenn on Monday spoke by telephone with Kessian President Ilo Marsk.",
        ),
        (
            "“We spoke of the border in/Osk/in detail,” the/Tarn Palace/press service said.",
            "“We spoke of the border in Osk in detail,” the Tarn Palace press service said.",
        ),
        (
            "La présidente,/Ada Brenn/, s’est entretenue lundi de la situation à la frontière avec/Ilo Marsk/.",
            "La présidente, Ada Brenn, s’est entretenue lundi de la situation à la frontière avec Ilo Marsk.",
        ),
        (
            "Состоялся телефонный разговор/Ады Бренн/с Президентом Кессии/Ило Марском/.",
            "Состоялся телефонный разговор Ады Бренн с Президентом Кессии Ило Марском.",
        ),
        ("Обсуждались вопросы поставок в/Оск/.", "Обсуждались вопросы поставок в Оск."),
        (
            'They read the report (/The Border/) and/Kessia/\'s answer to "/the open letter/" in full.',
            'They read the report (The Border) and Kessia\'s answer to "the open letter" in full.',
        ),
        (
            "President/Ada Brenn/spoke today by telephone with Ilo Marsk of Kessia.",
            "President Ada Brenn spoke today by telephone with Ilo Marsk of Kessia.",
        ),
        (
            "The President of Norvia, H.E./Ada Brenn/, received today in Tarn H.E. Dr./Ilo Marsk/of Kessia.",
            "The President of Norvia, H.E. Ada Brenn, received today in Tarn H.E. Dr. Ilo Marsk of Kessia.",
        ),
        (
            "La présidente s’est entretenue avec le président de la Kessie, M./Ilo Marsk/.",
            "La présidente s’est entretenue avec le président de la Kessie, M. Ilo Marsk.",
        ),
        (
            "TARN, May 3, 2021 (Tarn Telegraph) – Prime Minister/Ada Brenn/met yesterday with Ilo Marsk.",
            "TARN, May 3, 2021 (Tarn Telegraph) – Prime Minister Ada Brenn met yesterday with Ilo Marsk.",
        ),
    ],
)
def test_a_sentence_split_at_names_is_one_paragraph_again(nodes: str, sentence: str) -> None:
    """A page flattened a text node a line; a stroke stands for a new line."""
    above = "Home/World/Leaders of Norvia and Kessia Speak of the Border/3 May 2021"
    below = f"{SPLIT_BELOW}/Subscribe"
    page = f"{above}/{nodes}/{below}".replace("/", "\n")
    assert [line.text for line in paragraphs_of(page)][4:] == [sentence, BELOW, "Subscribe"]


def test_an_office_below_an_announcement_opens_a_sentence() -> None:
    nodes = "Bundeskanzlerin/Ada Brenn/hat heute mit dem Präsidenten von Kessien/Ilo Marsk/telefoniert."
    page = f"Home/News/Der Sprecher teilt mit:/{nodes}/{SPLIT_BELOW}".replace("/", "\n")
    assert nodes.replace("/", " ") in [line.text for line in paragraphs_of(page)]


def test_a_name_in_the_midst_of_a_sentence_tells_by_itself_that_the_page_was_split() -> None:
    """No line of the page starts with a mark; the office stands below a button."""
    nodes = "Prime Minister/Ada Brenn/of Norvia met yesterday with President/Ilo Marsk/of Kessia in Tarn."
    page = f"Home/Leaders of Norvia and Kessia Speak of the Border/Share on Facebook/{nodes}/Subscribe"
    assert [line.text for line in paragraphs_of(page.replace("/", "\n"))][3] == nodes.replace("/", " ")


def test_names_in_a_sentence_that_was_split_at_them_are_kept() -> None:
    nodes = (
        "On Monday, the president of Norvia,/Ada Brenn/, spoke by telephone with her counterpart/Ilo Marsk/."
    )
    page = f"Home/World/Leaders Speak of the Border/3 May 2021/{nodes}/{SPLIT_BELOW}/Subscribe"
    assert clean(page.replace("/", "\n")).body == (
        "On Monday, the president of Norvia, Ada Brenn, spoke by telephone with her counterpart Ilo Marsk.",
        BELOW,
    )


def test_a_page_in_hindi_has_its_headline_as_title() -> None:
    title = "राष्ट्रपति ने केसिया के प्रधानमंत्री से टेलीफोन पर बातचीत की"
    lead = (
        "राष्ट्रपति श्रीमती अदा ब्रेन ने आज केसिया के प्रधानमंत्री श्री इलो मार्स्क से टेलीफोन पर बातचीत की और पुल पर चर्चा की।"
    )
    page = f"राष्ट्रपति कार्यालय\nEnglish\n{title}\n14.03.2021\n{lead}\n{lead[:-1]} {lead}"
    assert clean(page).title == title


@pytest.mark.parametrize(
    ("line", "words"),
    [("प्रधानमंत्री श्री मार्स्क", 3), ("گفت‌وگوی تلفنی", 2), ("Pre\u0301sident Brenn", 2)],
    ids=["hindi", "persian", "letters and accents apart"],
)
def test_marks_and_joiners_are_part_of_their_word(line: str, words: int) -> None:
    assert paragraphs_of(line)[0].size == words


SHORT_PAGE = (
    "Home",
    "News",
    "Press releases",
    "Contact",
    "Prime Minister Ada Brenn met with President Ilo Marsk of Kessia in Tarn",
    "Prime Minister Ada Brenn met today with President Ilo Marsk of Kessia in Tarn.",
    "Privacy policy",
    "© 2021 Government of Norvia. All rights reserved.",
)


def test_an_account_of_one_sentence_that_says_what_its_title_says_is_kept() -> None:
    assert SHORT_PAGE[5] in clean("\n".join(SHORT_PAGE)).body


def test_a_claim_of_rights_is_never_the_account() -> None:
    assert SHORT_PAGE[-1] in [cut.text for cut in clean("\n".join(SHORT_PAGE)).cut]


FILLED = """\
Readout of Prime Minister {first} Brenn’s Call with President Samuel Oduya of the Kessian Republic

Prime Minister Ada Brenn spoke today with President Samuel Oduya of the
Kessian Republic on the border. They agreed that the talks between their
ministers must go on without delay, and that the bridge at Osk is to be
open to all families.

They will meet in the capital of Kessia in the first half of May, for
the first time in three years.
"""


def test_a_text_filled_to_a_width_is_joined_below_a_title_wider_than_it() -> None:
    cleaned = clean(FILLED.format(first="Ada"))
    assert cleaned.title == FILLED.format(first="Ada").split("\n")[0]
    assert [paragraph[:12] for paragraph in cleaned.body] == ["Prime Minist", "They will me"]
    assert cleaned.body[1].endswith("in the first half of May, for the first time in three years.")


@pytest.mark.parametrize("space", ["\xa0", "\u202f"])
def test_a_line_of_filled_text_has_no_room_for_a_number_with_a_no_break_space(space: str) -> None:
    text = (
        "The prime minister told the harbour council in Lowmark that the bridge at Osk costs "
        f"10{space}000 crowns a day and the ferry that runs beside it in the winter 25{space}000 crowns a day, "
        "which is more than the towns on both banks of the river have to spend on either of them this year."
    )
    for width in range(60, 90):
        assert [line.text for line in paragraphs_of(fill(text, width))] == [text]


def test_what_alone_of_a_page_was_filled_to_a_width_is_joined() -> None:
    menu = [
        f"More information about the office of the {office} on the site of the archive" for office in "ABCDE"
    ]
    page = "\n\n".join([*menu, FILLED.format(first="Ada").split("\n\n", 1)[1], *menu])
    found = [line.text for line in paragraphs_of(page)]
    assert found[: len(menu)] == found[-len(menu) :] == menu
    assert [text[:12] for text in found[len(menu) : -len(menu)]] == ["Prime Minist", "They will me"]


def test_sentences_that_happen_to_be_of_one_length_stay_paragraphs() -> None:
    sentences = [
        "President Ada Lind spoke today with Chancellor Tom Brask.",
        "Representatives of both fleets took part in the long call.",
        "Preparations for the spring opening have begun in the port.",
        "Afterwards the harbour of Osk will be open to all the ships.",
        "Nobody asked about the price.",
    ]
    assert [line.text for line in paragraphs_of("A title\n\n" + "\n".join(sentences))] == [
        "A title",
        *sentences,
    ]


def test_a_line_of_filled_text_that_breaks_off_a_sentence_goes_on_however_short_it_is() -> None:
    page = (
        "Mr Brenn and I have today called in the envoy of Kessia. We\n"
        "spoke about the remarks that were made on\n"
        "2 May at the meeting of the ministers in Osk, and about the\n"
        "bridge that is to be built there. I am looking forward to\n"
        "further talks with him, and with the ministers of all the\n"
        "lake's other countries, when we meet again."
    )
    assert [line.text for line in paragraphs_of(page)] == [page.replace("\n", " ")]


def test_entries_of_a_list_in_filled_text_stay_lines_of_their_own() -> None:
    page = (
        "The ministers of the lake's countries met today in Osk and\n"
        "spoke about the bridge. They will meet again in the summer,\n"
        "once the engineers have told them what it will cost. Those\n"
        "who took part were the ministers of the following three:\n"
        "- Norvia, which builds the bridge with the money of others\n"
        "- Kessia, whose harbour lies at the other end of the bridge\n"
        "- Ostrazia"
    )
    assert [line.text[:8] for line in paragraphs_of(page)] == ["The mini", "- Norvia", "- Kessia", "- Ostraz"]


def test_lines_joined_twice_are_told_one_by_one() -> None:
    """Filled to a width, and split at a mark besides."""
    page = FILLED.format(first="Ada").replace("to all families.", "to all families\n.")
    paragraph = next(line for line in paragraphs_of(page) if "open to all" in line.text)
    assert [text for _, text in paragraph.parts] == page.split("\n")[2:7]


def test_a_title_with_initials_is_not_taken_for_sentences() -> None:
    page = (
        "Readout of President Joel T. Brenn, Jr. Call with Prime Minister Samuel Oduya of Kessia\n\n"
        "President Joel T. Brenn, Jr. spoke today with Prime Minister Samuel Oduya of Kessia. They discussed the "
        "border and the bridge at Osk, and agreed to speak again."
    )
    assert clean(page).title == page.split("\n")[0]


def test_a_heading_that_ends_with_a_small_word_stays_a_line_of_its_own() -> None:
    heading, text = (
        "What the talks were about",
        "The ministers spoke for an hour in Tarn of the border and of the bridge.",
    )
    lines = paragraphs_of(f"They met at the/Lake/, and left.\n{heading}\n{text}".replace("/", "\n"))
    assert [line.text for line in lines[1:]] == [heading, text]


CHINESE = (
    "诺尔维亚总统阿达6日在塔恩会见凯西亚总统伊洛，双方就边境和贸易问题交换了意见。",
    "阿达强调，“桥梁必须向所有家庭开放”。她补充说“我们的时间很紧”。",
    "双方同意保持沟通。",
)


def test_short_chinese_lines_stay_paragraphs() -> None:
    cleaned = clean("\n".join(["首页", "诺尔维亚总统会见凯西亚总统", "2021年4月6日", *CHINESE, "版权所有"]))
    assert cleaned.title == "诺尔维亚总统会见凯西亚总统"
    assert cleaned.body == CHINESE


@pytest.mark.parametrize("line", ["字体： 大 中 小", "글자크기", "文字サイズ 大 小", "Font size: A A A"])
def test_the_buttons_for_the_size_of_letters_are_hinted_to_be_of_the_menu(line: str) -> None:
    assert lines_of(line)[0].cue == "site menu"


@pytest.mark.parametrize(
    "line",
    [
        "À consulter également",
        "Voir tous les articles et dossiers",
        "Leia também",
        "Leggi anche",
        "Zobacz także",
    ],
)
def test_what_leads_to_other_stories_is_hinted_to_in_other_languages(line: str) -> None:
    assert lines_of(line)[0].cue == "link to another story"


def test_chinese_filled_to_a_width_is_one_paragraph_without_spaces() -> None:
    width = 31
    text = "".join(CHINESE) * 3
    filled = "\n".join(text[start : start + width] for start in range(0, len(text), width))
    assert [line.text for line in paragraphs_of(filled)] == [text]


LINES = st.lists(
    st.one_of(st.sampled_from(SAMPLE.split("\n")), st.text(alphabet=st.characters(exclude_categories=["Cs"])))
)


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_every_line_of_any_text_is_accounted_for(lines: list[str]) -> None:
    text = "\n".join(lines)
    accounted(text, clean(text))


@pytest.mark.parametrize(
    "text",
    [
        "word " * 400_000,
        "a\n" * 200_000,
        "\x00\x01\x1f\u200b\ufeff\n" * 100,
        "".join(f"the {n} of\n" for n in range(50_000)),
        "(" * 100_000 + "©" * 100_000,
        "字" * 200_000,
        "\n\n \t\u00a0\n",
        "",
    ],
    ids=["one line", "short lines", "controls", "broken sentences", "marks", "chinese", "blank", "empty"],
)
def test_a_nasty_text_is_accounted_for(text: str) -> None:
    accounted_starts = clean(text)
    lines = sum(1 for line in LINE_ENDS.split(text) if line.strip())
    assert len(accounted_starts.body) + len(accounted_starts.cut) <= lines


def test_cleaning_a_cleaned_account_again_keeps_its_paragraphs() -> None:
    once = clean(SAMPLE)
    again = clean("\n\n".join([once.title or "", *once.body]))
    assert again.body == once.body


def test_a_line_whose_words_a_much_longer_paragraph_has_too_says_nothing_again() -> None:
    opening = (
        "On Monday Harbour Office Coordinator Dr. Ada Lind and other officials of Norvia met in Osk with the pilots of "
        "the southern ports to discuss the tides, the dredging of the inner channel and the new lamps on the mole. "
        "They agreed that the channel is to be kept open through the winter, and that a second tug will be hired."
    )
    roster = ["Those at the meeting", "Harbour Office Coordinator Dr. Ada Lind of Norvia", "Pilot Karl Weber"]
    cleaned = clean("\n\n".join(["Harbour Office meets the pilots of Osk", opening, *roster]))
    assert cleaned.body == (opening, *roster)
