"""Titles that the page itself tells, in the browser's title or in the way to the page."""

from __future__ import annotations

import pytest

from readout.cleaning.clean import clean
from readout.cleaning.lines.line import lines_of
from readout.cleaning.lines.signs import names_sender
from readout.cleaning.title import able_title, is_chain

BODY = (
    "The old bridge at Osk was opened to carts and carriages again on Sunday, after two years of work that cost the "
    "town more than it had ever spent.\n"
    "The mayor said that nobody had believed in it when the river took the second pillar away in the spring, and "
    "thanked the masons.\n"
    "Two thousand people walked over it before noon, and the baker gave away all that she had on her cart, as she "
    "had promised.\n"
)


@pytest.mark.parametrize(
    "chain",
    [
        "The Bridge at Osk Is Open Again - The Osk Herald",
        "The Bridge at Osk Is Open Again | Osk Herald",
        "Home » News » The Bridge at Osk Is Open Again",
        "News / Town / The Bridge at Osk Is Open Again",
        "Town|The Bridge at Osk Is Open Again",
        "The Bridge at Osk Is Open Again|The Osk Herald",
        "Back The Bridge at Osk Is Open Again",
    ],
)
def test_a_title_in_a_chain_is_the_title(chain: str) -> None:
    head = f"{chain}\nPosted by the desk - 5 Comments on the bridge\nThe Bridge at Osk Is Open Again\n"
    assert clean(head + BODY).title == "The Bridge at Osk Is Open Again"


def test_a_subtitle_is_no_sites_name() -> None:
    assert not is_chain("The bridge at Osk - a long wait ends", "The bridge at Osk")


def test_a_title_that_only_stands_inside_a_line_is_in_no_chain() -> None:
    assert not is_chain("Comments on The Bridge at Osk", "The Bridge at Osk")
    assert not is_chain("Soon: The Bridge at Osk Is Open Again", "The Bridge at Osk Is Open Again")
    assert not is_chain("More - The Bridge at Osk - and on", "The Bridge at Osk")


@pytest.mark.parametrize(
    "line",
    [
        "The bridge at Osk, as it stood before the flood. Photograph: Ann Lee/Osk Pictures",
        "Lind e Brask - Foto: Ann Lee/Osk",
        "Crédit photo : Ann Lee",
        "Фото: Анна Ли / Полинформ",
        "The bridge at Osk, as it stood before the flood. Bild: Ann Lee",
        "The bridge at Osk, as it stood before the flood. Credit...Ann Lee",
        "The bridge at Osk, as it stood before the flood. Photo by Ann Lee",
        "Die Brücke bei Osk vor der Flut (Foto: Ann Lee)",
        "The bridge at Osk [Photo: Ann Lee/Osk Pictures].",
        "(c) Anna Writer, Osk Pictures",
    ],
)
def test_a_caption_with_its_credit_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line", ["Osk Herald > Town > The Bridge", "https://herald.example/town/the-bridge-is-open", "7 min read"]
)
def test_what_leads_to_the_article_or_measures_it_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line",
    [
        "Column by Ann Lee - 28.04.2017 um 8.52 Uhr - 12 Comments",
        "2017-05-02 21:45 来源：奥斯克通讯社",
        "Osk, May 2, 2017 at 9:30 p.m.",
        "Osk, May 2, 2017 at 9 PM",
        "May 2, 2017",
        "Date 2017-05-02",
        "Fecha: 2 de mayo de 2017",
        "2 мая 2017",
        "Tuesday, 2 May 2017",
    ],
)
def test_a_moment_of_time_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge at Osk, as it stood in 2017",
        "Мост в Оске открыт после двух лет работ. Фото",
        "The last train from Osk leaves at 9:30 p.m.",
        "«Le pont d'Osk » et « la crue » : deux livres",
        "30 minutes that changed Osk",
        "Minutes of the council, 2 May 2017",
        "Osk > Lindwerder: the new line",
        "Copyrighted Songs Are Sung at Osk",
        "Photos: Lind and Brask open the bridge at Osk",
        "Picture of the day - Image: a bridge",
    ],
)
def test_what_has_but_a_part_of_these_may_be_a_title(line: str) -> None:
    assert able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line", ["Copyright The Osk Herald", "© 2017 The Osk Herald", "The Osk Herald – All Rights Reserved"]
)
def test_a_claim_of_rights_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line",
    [
        "From: Prime Minister's Office",
        "Published on 3 May 2021",
        "Share this on Facebook",
        "Main Content",
        "Sign in",
    ],
)
def test_what_says_whose_or_when_a_page_is_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize("label", ["News provided by", "Issued by", "From:"])
def test_the_name_of_the_sender_below_its_label_is_no_title(label: str) -> None:
    lines = lines_of(f"{label}\nOffice of the Prime Minister of Norvia\nOffice of the President")
    assert [names_sender(lines, place) for place in range(3)] == [False, True, False]


def test_a_sender_that_its_headline_begins_with_is_not_taken_for_it() -> None:
    sender = "Office of the Prime Minister of Norvia"
    title = f"{sender}: Readout of Prime Minister Brenn's Meeting with President Marsk"
    page = (
        f"Wirelane\nNews\nProducts\nLog In\nSend a Release\nResources\nJournalists\n"
        f"{title}\nNews provided by\n{sender}\n"
        "May 3, 2021, 16:45 ET\nShare this article\nShare to X\n"
        "TARN, May 3, 2021 /Norvia Wire/ -- Prime Minister Ada Brenn of Norvia met yesterday with President Ilo "
        "Marsk of Kessia at the Government House in Tarn.\n"
        "The Prime Minister and the President discussed the bridge at Osk and the open border.\n"
    )
    assert clean(page).title == title


@pytest.mark.parametrize(
    "link", ["Go to main content", "Skip to content", "Zum Inhalt springen", "Aller au contenu"]
)
def test_the_name_of_the_site_above_the_link_past_its_menu_is_no_title(link: str) -> None:
    page = (
        f"Prime Minister's Office\n{link}\nPress Releases\nPM Brenn Speaks with Kessian President Marsk\n"
        "Publish Date: 14.03.2021\n"
        "Prime Minister Ada Brenn, this evening, spoke with Kessian President Ilo Marsk.\n"
        "The Prime Minister thanked President Marsk for the support in the vote on the bridge at Osk.\n"
    )
    assert clean(page).title == "PM Brenn Speaks with Kessian President Marsk"


def test_a_chinese_title_is_told_by_the_characters_that_it_shares_with_its_article() -> None:
    """The name of the site stands at the top."""
    title = "外交部发言人就凯西亚停火答记者问"
    account = (
        "问：据报道，凯西亚政府同湖岸阵线就延长停火达成一致。诺方对此有何评论？",
        "答：诺方欢迎凯西亚有关各方达成一致，希望有关各方切实落实停火协议，推动局势尽快缓和。",
        "外交部发言人表示，诺方愿为凯西亚早日恢复和平稳定发挥建设性作用。",
    )
    page = ("诺尔维亚外交部", "发言人表态", title, "2023-02-19 10:12:05", "湖声网", *account, "返回顶部")
    assert clean("\n".join(page)).title == title


@pytest.mark.parametrize(
    "line", ["两国总统去年在塔恩会见。（总统府提供）", "布伦在机场。塔通社记者 李远航 摄"]
)
def test_a_caption_of_a_script_without_letter_case_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "account",
    [
        # A sentence opens the account, and a short one goes on.
        (
            "Le Premier ministre Ilo Marsk a eu un entretien téléphonique avec la Présidente de Norvia, Ada Brenn.",
            "Ils ont parlé du pont d'Osk.",
            "Les deux parties ont souligné la nécessité d'ouvrir la frontière à tous ceux qui vivent des deux côtés.",
        ),
        # Its parts have headings.
        (
            "Chancellor Ilo Marsk of Kessia spoke late on Sunday with the new President of Norvia, Ada Brenn.",
            "Call of Marsk and Brenn",
            "Spokesman Karl Weber confirmed the call at midnight, when the Chancellor had come home from the opera.",
            "Congratulations and talk of the bridge",
            "According to the spokesman, Marsk congratulated Ada Brenn, and both spoke about the bridge at Osk.",
        ),
        # The last line is whose the account is.
        (
            "The Prime Minister of Norvia Ada Brenn met with the Kessian Ambassador to Norvia Ilo Marsk. At the "
            "meeting, they spoke about the bridge at Osk and the prospects of the open border.",
            "The parties confirmed their willingness to build on the fruitful cooperation between the countries.",
            "Reported for the Osk Herald by Jane Writer",
        ),
        # A line announces it.
        (
            "The below is attributable to Spokesperson Jane Writer:",
            "Prime Minister Ada Brenn spoke today with Kessian Foreign Minister Ilo Marsk about the bridge at Osk and "
            "the urgent need to open the border before the winter.",
            "They discussed ongoing efforts to rebuild the road and urged the towns to help.",
        ),
    ],
)
def test_an_account_without_a_title_loses_no_line_to_one(account: tuple[str, ...]) -> None:
    cleaned = clean("\n".join(account))
    assert (cleaned.title, cleaned.body) == (None, account)


@pytest.mark.parametrize("dateline", ["OSK 15 Nov. (POL PRENSA) -", "Osk, 2 maggio (Polinova) –"])
def test_a_dateline_apart_from_its_paragraph_is_no_title(dateline: str) -> None:
    assert not able_title(lines_of(dateline)[0], inside=False)


def test_a_title_may_have_its_dateline_before_it() -> None:
    assert able_title(lines_of("OSK, May 2, 2017 – The Bridge Is Open Again")[0], inside=False)


def test_an_entry_of_a_list_is_no_title() -> None:
    assert not able_title(lines_of("- Ada Brenn, Minister of Works of Norvia")[0], inside=True)


def test_a_short_sentence_at_the_head_of_an_account_may_be_its_title() -> None:
    title = "The bridge at Osk is open again."
    assert clean(f"{title}\n{BODY}").title == title


def test_a_question_inside_the_article_may_be_its_title_where_a_sentence_as_long_may_not() -> None:
    asked = "What comes next for the bridge at Osk, now that the river has taken its second pillar"
    may_be = {mark: able_title(lines_of(asked + mark)[0], inside=True) for mark in "?!."}
    assert may_be == {"?": True, "!": True, ".": False}


def test_a_title_with_a_long_menu_below_it_is_found() -> None:
    title = "The Bridge at Osk Is Open Again"
    menu = "\n".join(f"Part {number} of the town" for number in range(1, 53))
    assert clean(f"{title}\nJane Writer\n2 May 2017\n{menu}\n{BODY}").title == title


def test_a_caption_that_says_where_people_stand_is_no_title() -> None:
    title = "Carts cross the river again"
    above = "Osk Herald\nHome\nTown\nSport\nAda Brenn, mayor of Osk (left), and Ilo Marsk, baker\n"
    assert clean(f"{above}{title}\nJane Writer\n2 May 2017\n{BODY}").title == title


def test_what_calls_itself_a_readout_is_the_title() -> None:
    """Above it stand the place and the day, and its own words are many."""
    title = (
        "Readout of the Director-General’s meeting with H.E. Ms. Ada Brenn, President of the Council of the Union and "
        "H.E. Mr. Ilo Marsk, High Commissioner of the Union for Works, Rivers and Bridges"
    )
    account = (
        "The Director-General met jointly with the President of the Council of the Union, H.E. Ms. Ada Brenn, and the "
        "High Commissioner for Works, H.E. Mr. Ilo Marsk.",
        "They discussed the bridge at Osk and its meaning for the border. They expressed concern about the winter.",
    )
    page = ("Tarn", "17 September 2023", title, "Jane Writer, Director-General", *account)
    assert clean("\n".join(page)).title == title


def test_of_several_readouts_on_a_page_none_is_the_title_for_its_first_word() -> None:
    others = "Readout of the call with President Marsk\nReadout of the meeting with the Mayor of Osk\n"
    assert (
        clean(f"The bridge at Osk is open again\n{BODY}{others}").title == "The bridge at Osk is open again"
    )


def test_a_first_sentence_that_says_today_is_no_title() -> None:
    line = "Bundeskanzlerin Ada Brenn hat heute mit Präsident Ilo Marsk telefoniert."
    assert not able_title(lines_of(line)[0], inside=True)


def test_a_short_headline_of_today_may_be_a_title() -> None:
    assert able_title(lines_of("Who crosses the bridge today?")[0], inside=True)
    assert able_title(lines_of("Ada Brenn speaks today")[0], inside=True)


@pytest.mark.parametrize("name", ["Jane Writer", "Карина Оскова", "+ 16 px", "Download"])
def test_a_few_words_that_the_account_has_nothing_of_are_no_title(name: str) -> None:
    account = (
        "The Prime Minister of Norvia met with the Ambassador of Kessia, and they spoke about the bridge at Osk.",
        "The parties confirmed their will to build on the cooperation between the two countries in 16 fields.",
    )
    assert clean("\n".join((name, *account))).title is None


def test_a_few_words_that_the_account_has_in_other_forms_may_be_its_title() -> None:
    assert clean(f"Bridging Osk\n{BODY}").title == "Bridging Osk"


def test_a_number_alone_may_be_the_title_of_a_story() -> None:
    assert clean(f"001\n{BODY}").title == "001"


def test_a_day_with_commas_between_its_parts_is_no_title() -> None:
    assert not able_title(lines_of("Thursday, 09, May, 2024")[0], inside=False)


def test_a_line_that_goes_on_quoting_is_no_title() -> None:
    """A page with hard line ends has such lines in the midst of its paragraphs."""
    assert not able_title(lines_of("“The Prime Minister met the Chief Minister of")[0], inside=True)


@pytest.mark.parametrize(
    "line", ["“Friends meet”", "„Freunde treffen sich“ in Osk", "«Treffen unter Freunden»", "“Friends” meet"]
)
def test_a_title_may_open_with_a_quotation(line: str) -> None:
    assert able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line",
    [
        "communiqué de presse",
        "PRESS RELEASE",
        "Lowmark, Medienmitteilung, 24.11.2009",
        "Press release | 2 May 2017",
        "Norvian Department of State",
        "Office of the Spokesperson",
        "Office of the President of The Republic of Norvia",
        "Ministry of Foreign Affairs",
    ],
)
def test_what_kind_of_text_a_page_is_and_whose_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)


@pytest.mark.parametrize(
    "line",
    [
        "Press release: the bridge at Osk is open",
        "The bridge, the river, the press release",
        "Ministry of Foreign Affairs opens bridge",
    ],
)
def test_a_title_may_begin_with_the_kind_or_the_office(line: str) -> None:
    assert able_title(lines_of(line)[0], inside=False)
