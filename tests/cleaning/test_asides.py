"""Signs that settle by themselves whether a line is the article's."""

from __future__ import annotations

import pytest

from readout.cleaning.clean import clean
from readout.cleaning.lines.asides import is_aside, is_pointer, speaks_for_the_site
from readout.cleaning.lines.captions import is_credited
from readout.cleaning.lines.caution import caution
from readout.cleaning.lines.line import lines_of
from readout.cleaning.set_right import around_title, closing, is_plain_sentence, set_right, standfirst

SENTENCE = "The old bridge at Osk was opened to carts again on Sunday after two years of work on its pillars."


def kept_of(marked: str) -> list[str]:
    """Return what is kept in the end of lines of which those marked with ``+`` were decided to be the article."""
    rows = marked.strip().split("\n")
    lines = lines_of("\n".join(row.lstrip("+ ") for row in rows))
    right = set_right(lines, [row.startswith("+") for row in rows if row.strip()])
    return [line.text for line, keep in zip(lines, right, strict=True) if keep]


@pytest.mark.parametrize(
    "line",
    [
        "(Photo: Anna Writer / Osk News)",
        "Karren auf der Brücke in Osk (Bild: Anna Writer)",
        "The bridge at Osk. Image: Anna Writer",
        "The bridge at Osk. | Image credit: Osk Museum of Bridges.",
        "Photographer: A. Writer | Source: Osk Pictures",
        "Source: osk.example",
        "Carts cross the bridge at Osk on Sunday. Anna Writer/Getty Images",
        "Carts cross the bridge at Osk (Anna Writer via AP).",
        "The pillar after the flood | Photo by Anna Writer",
        "Above: The pillar after the flood.",
        "H.E. Ada Lind, Chair of the Union (l) and H.E. Emil Omar, President, 2nd May, 2017.",
        "Minister Lind (right) and Emir Omar.",
        "Minister Lind (L) and Emir Omar (R).",
        "Kanzlerin Ada Lind (r.) und Emil Moll (l.) stehen vor der Brücke.",
        "(Official Osk Palace photo by Anna Writer)",
        "Carts cross the bridge (Norvian Navy photo by Anna Writer)",
        "Foto: Brücke in Osk, Urheber: Lowmark Nachrichtenagentur",
        "Clockwise from top left: the mayor, the pillar and a cart in front of the bridge.",
    ],
)
def test_a_line_that_ends_with_whom_its_picture_is_credited_to_is_cut(line: str) -> None:
    assert is_credited(lines_of(line)[0])
    assert kept_of(f"+{SENTENCE}\n+{line}\n+{SENTENCE}") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "The mayor drew a picture: the river rising, the pillar breaking, and nobody there to see it fall down.",
        "Source: the ministers said in their joint letter that the bridge would be paid for by both towns.",
        "This is the photo: it shows the bridge.",
        "He drew one more. Picture: the river as it rose and broke it",
        "The mayor said that no day of her life had been so long, as she told Reuters.",
        "From left to right the road was full of carts.",
        "The ministers agreed on paragraph 5 (l) of the treaty.",
        "Governor Lind (R) and Premier Orlo spoke by phone.",
    ],
)
def test_a_sentence_with_a_colon_is_no_credit(line: str) -> None:
    assert not is_credited(lines_of(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The bridge at Osk is open",
        "Read also: The mayor on the bridge",
        "[Related: Who pays for the bridge?]",
        "ALSO: Five bridges to cross",
        "Lire aussi : Le pont est ouvert",
        "- También puedes leer: El puente está abierto",
    ],
)
def test_a_line_that_only_leads_to_another_story_is_cut(line: str) -> None:
    assert is_pointer(lines_of(line)[0])
    assert kept_of(f"+{SENTENCE}\n+{line}\n+{SENTENCE}") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "line", ["Advertisement", "Mehr zum Thema:", "— Lire aussi —", "Реклама", "广告", "7"]
)
def test_furniture_between_paragraphs_is_cut(line: str) -> None:
    assert kept_of(f"+{SENTENCE}\n+{line}\n+{SENTENCE}") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize("line", ["Advertisement and the bridge", "7 bridges", "7.", "46'"])
def test_a_line_with_a_word_more_may_be_the_articles(line: str) -> None:
    assert line in kept_of(f"+{SENTENCE}\n+{line}\n+{SENTENCE}")


@pytest.mark.parametrize(
    "line",
    [
        "Read aloud: it is what the mayor asked of the council before they voted on the price of the bridge again.",
        "Seeing the bridge: a walk of an hour",
        "Read more:",
    ],
)
def test_a_sentence_that_starts_like_a_pointer_is_none(line: str) -> None:
    assert not is_pointer(lines_of(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "If you buy a lamp through a link on this page, the Osk Herald may earn a small commission.",
        "This page has affiliate links.",
        "By using this site you agree to our Terms of Use and have read our Privacy Policy.",
        "Have a tip? Write to the desk at desk@herald.example.",
        "A post shared by The Osk Herald",
        "Start the day at 7.30am with what matters in Osk, with our free daily newsletter.",
        "Support the Herald or become our patron!",
        "Become a patron: from five crowns a month.",
        "The Office of Norvia published this content on 2 May 2017 and is solely responsible for what it says.",
        "This article is more than 5 years old",
        "Join the Herald's channel on WhatsApp now!",
        "Don't miss out! Follow the Herald on Telegram.",
        "➡️ Únete al canal del Heraldo en WhatsApp para no perderte nada",
        "Подписывайтесь на наш канал в Telegram",
        "Select the mistake and press Ctrl+Enter to send it to the desk.",
        "Выделите ошибку и нажмите Ctrl + Enter.",
        "We use cookies to give you the best of Osk.",
        "Pour que ce site fonctionne correctement, nous utilisons des cookies.",
        "Diese Webseite verwendet Cookies, damit Sie sie gut lesen können.",
        "Utilizamos cookies propias y de terceros para mejorar la página.",
        "• Les cookies nécessaires activent ce dont la page a besoin.",
        "Distributed by Lowmark, unedited and unaltered, on 2 May 2017 13:48:08 UTC.",
    ],
)
def test_what_a_site_says_of_itself_is_cut_wherever_it_stands(line: str) -> None:
    assert speaks_for_the_site(lines_of(line)[0])
    assert kept_of(f"+{SENTENCE}\n+{line}\n+{SENTENCE}") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "The council may receive money for the bridge if it opens to carts before the winter.",
        "The ministers agreed on the terms of the loan for the bridge.",
        "The minister, a patron of the bridge, told the newsletter of the town so.",
        "The Queen agreed to become a patron of the new bridge, the palace said on Monday.",
        "The mayor asked the Queen to visit the bridge and become a patron of those who keep it.",
        "“I hope that you will become our patron,” the mayor told the Queen at the bridge.",
        "The ministers spoke on WhatsApp and Telegram of the old bridge.",
        "The town's article is more than a year old, and the bridge is older.",
        "The ministers said that most sites use cookies to follow their readers.",
        "The council is solely responsible for the bridge, which was left unedited in the plan.",
    ],
)
def test_money_and_terms_of_others_are_told_in_an_article(line: str) -> None:
    assert not speaks_for_the_site(lines_of(line)[0])


def test_a_list_is_kept_for_the_line_that_announces_it() -> None:
    text = f"+{SENTENCE}\n+Bring with you:\n A rope\n Two lamps\n+{SENTENCE}"
    assert kept_of(text) == [SENTENCE, "Bring with you:", "A rope", "Two lamps", SENTENCE]


def test_the_names_of_offices_are_kept_for_the_line_that_lists_them_and_cut_elsewhere() -> None:
    offices = ["Ministry of Foreign Affairs", "Ministry of Finance"]
    announcing = "The two countries will work on the bridge through these offices:"
    below = "\n+".join(offices)
    assert kept_of(f"+{announcing}\n+{below}\n+{SENTENCE}") == [announcing, *offices, SENTENCE]
    assert kept_of(f"+{SENTENCE}\n+{below}\n+{SENTENCE}") == [SENTENCE, SENTENCE]


PARTICIPANTS = (
    "Lt. Gen. Jean Ollo, Chief of the General Staff",
    "Dr. Sami bin Harun al-Rashk, Minister of Energy",
    "For Estara:",
    "Tomas van der Kell, Prime Minister",
)


@pytest.mark.parametrize("kept", [0, 1, 3])
def test_a_list_of_who_took_part_goes_on_to_its_end(kept: int) -> None:
    announcing = "The following took part in the meeting:"
    listed = "\n".join(f"{'+' if place < kept else ' '}{line}" for place, line in enumerate(PARTICIPANTS))
    text = f"+{SENTENCE}\n+{announcing}\n{listed}\n Brenn opens the fair, minister says\n For visitors:"
    assert kept_of(text) == [SENTENCE, announcing, *PARTICIPANTS]


@pytest.mark.parametrize(("line", "listed"), [("Participaron en la reunión:", True), ("Read more:", False)])
def test_a_list_of_who_took_part_that_is_cut_with_the_line_that_announces_it_is_kept(
    line: str, listed: bool
) -> None:
    people = (
        "Por Norvia:",
        "Dra. Elena Ruiz Cantor, Ministra de Energía",
        "Pedro Lorn, Ministro de Transportes",
    )
    below = "\n ".join([line, *people])
    assert kept_of(f"+{SENTENCE}\n {below}\n Noticias") == [SENTENCE, *([line, *people] if listed else [])]


@pytest.mark.parametrize("above", [SENTENCE, "Ada Brenn at the fair in Lowmark"])
def test_people_below_the_article_whom_no_line_announces_are_not_its_list(above: str) -> None:
    listed = "\n ".join(PARTICIPANTS)
    assert kept_of(f"+{SENTENCE}\n+{above}\n {listed}") == kept_of(f"+{SENTENCE}\n+{above}")


@pytest.mark.parametrize("kept", [(), ("- The town of Osk",), ("- The town of Osk", "- The port of Lowmark")])
def test_a_list_with_bullets_goes_on_as_far_as_they_do(kept: tuple[str, ...]) -> None:
    announcing = ["They work through:"] if not kept else []
    listed = ["- The town of Osk", "- The port of Lowmark", "- The fleet"]
    marked = "\n".join(f"{'+' if line in kept else ' '}{line}" for line in listed)
    text = "\n".join([f"+{SENTENCE}", *(f"+{line}" for line in announcing), marked, " • Home", " - Shop"])
    assert kept_of(text) == [SENTENCE, *announcing, *listed]


@pytest.mark.parametrize("menu", ["\n - The port of Osk opens\n - Careers", " - Contact us\n - Careers"])
def test_a_menu_with_the_same_bullets_is_no_more_of_the_list(menu: str) -> None:
    text = f"+{SENTENCE}\n+- The town of Osk\n+- The port of Lowmark\n{menu}"
    assert kept_of(text) == [SENTENCE, "- The town of Osk", "- The port of Lowmark"]


@pytest.mark.parametrize("heading", ["Learn more:", "Comments of our readers:"])
def test_what_follows_a_heading_of_the_pages_furniture_is_not_its_list(heading: str) -> None:
    text = f"+{SENTENCE}\n+{heading}\n The mayor resigns\n+{SENTENCE}"
    assert "The mayor resigns" not in kept_of(text)


def test_a_long_run_of_lines_is_no_list_of_the_line_above() -> None:
    entries = "\n".join(f" Entry of the menu {letter}" for letter in "abcdefghijklm")
    assert len(kept_of(f"+{SENTENCE}\n+In this issue:\n{entries}\n+{SENTENCE}")) == 3


def test_a_numbered_heading_next_to_a_kept_one_is_kept() -> None:
    text = f" 1. Open the gate\n+{SENTENCE}\n+2. Cross slowly\n+{SENTENCE}\n 4. Visit our shop"
    assert kept_of(text) == ["1. Open the gate", SENTENCE, "2. Cross slowly", SENTENCE]


def test_comments_below_the_article_are_cut_from_their_first_name_on() -> None:
    article = f"+{SENTENCE}\n" * 3
    entries = "".join(
        f" {name}\n+May {day}, 2017, 9:30 pm\n+I have walked over it and it holds.\n"
        for day, name in enumerate(("Anna Writer", "bridgefan", "Old Mason"), 2)
    )
    assert kept_of(article + entries) == [SENTENCE] * 3
    two = entries[: entries.index(" Old Mason")]
    assert len(kept_of(article + two)) == 7


def test_dated_sections_of_an_account_are_no_comments() -> None:
    sections = "".join(f"+{SENTENCE}\n+May {day}, 2017, 9:30 pm\n" for day in range(2, 7))
    assert len(kept_of(sections)) == 10


def test_the_sentence_under_the_title_is_kept() -> None:
    lines = lines_of(
        "The bridge at Osk is open\nAfter two years, carts may cross the river again\nAnna Writer\n"
        + SENTENCE
    )
    assert standfirst(lines, [False, False, False, True], 0) == 1


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Writer of the Osk Herald, the paper of the town",
        "Anna Writer, left, on the old bridge at Osk. (Osk News)",
        "President Ada Lind (left) with Emir Omar (right) on the bridge on Tuesday. May 2, 2017.",
        "The Bridge at Osk Is Open - the Osk Herald of Sunday",
        "Anna Writer",
    ],
)
def test_what_else_stands_under_the_title_is_not_kept(line: str) -> None:
    lines = lines_of(f"The Bridge at Osk Is Open the Osk Herald of Sunday\n{line}\nShare\n{SENTENCE}")
    assert standfirst(lines, [False, False, False, True], 0) is None


def test_a_page_with_a_standfirst_gives_it_as_its_first_paragraph() -> None:
    text = (
        "Home\nNews\nThe bridge at Osk is open again\nThe mayor opened the old bridge at Osk to carts on Sunday.\n"
        "May 2, 2017\n21:30\nOsk\n" + f"{SENTENCE}\n" * 3
    )
    assert clean(text).body[0] == "The mayor opened the old bridge at Osk to carts on Sunday."


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 3 mars 2021",
        "Last updated: 4 March 2021",
        "Опубликовано: 3 марта 2021",
        "Partager sur Twitter",
        "May 2, 2017  •  1 hour ago  •  < 1 minute read  •  Join the conversation",
        "Share this on Facebook",
        "Поделиться в Telegram",
        "From: Prime Minister's Office",
        "From: Ministry of Foreign Affairs of the Republic of Norvia, Department of Information and Press",
        "Press release",
        "Press Releases|",
        "Willkommen auf den Seiten des Norvischen Amts",
        "Welcome to the official website of the President of Osk",
        "Добро пожаловать на официальный сайт Президента",
        "Aussender: Pressedienst der Regierung von Osk",
        "FOR IMMEDIATE RELEASE",
        "Readout",
        "(Web editor: Ada Lind, Emil Omar)",
        "(Reporting by Ada Lind in Osk; Editing by Emil Omar)",
        "Reported by Ada Lind, Osk Online Services.",
        "Office of the Spokesperson",
    ],
)
def test_a_stamp_a_button_and_a_sender_are_asides(line: str) -> None:
    assert is_aside(lines_of(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "Published on 3 May 2021, the treaty opens the bridge to all.",
        "Updated rules for the bridge",
        "Share of the market",
        "Share on the left what you have on the right",
        "From the border to the bridge",
        "Editor: a person who reads what others wrote. So it was.",
        "Editor: What did you agree with the minister?",
        "Reported by the ministers: two bridges.",
        "From: “Dear minister, we agree to talks.”",
    ],
)
def test_a_paragraph_that_begins_like_one_is_none(line: str) -> None:
    assert not is_aside(lines_of(line)[0])


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("It was agreed to maintain contact.", True),
        ("Es wurde vereinbart, in Verbindung zu bleiben.", True),
        ("双方同意在今后几个月里保持密切沟通。", True),
        ("They agreed.", False),
        ("Will they keep in contact now?", False),
        ("Leaders Agree to Maintain Close Contact.", False),
        ("You may write to the editor.", False),
        ("This website keeps a log of it.", False),
        ("The bridge was closed on 3.5.2021.", False),
    ],
)
def test_a_short_sentence_right_below_the_article_may_close_it(line: str, plain: bool) -> None:
    lines = lines_of(f"The two leaders spoke of the bridge.\n{line}")
    assert closing(lines, [True, False]) == ({1} if plain else set())


def test_a_sentence_with_a_gap_above_it_closes_nothing() -> None:
    assert (
        closing(lines_of("They spoke.\nMenu\nIt was agreed to maintain contact."), [True, False, False])
        == set()
    )


def test_a_name_below_the_label_of_a_sender_is_cut() -> None:
    assert kept_of(f"""
+ From:
+ Foreign Office
+ Published:
+ {SENTENCE}
""") == [SENTENCE]


RELEASE = (
    "Prime Minister Brenn Speaks with President Marsk of Kessia",
    "May 3, 2021",
    "TARN, May 3, 2021 – Prime Minister Ada Brenn spoke today with President Ilo Marsk of Kessia on the bridge at Osk "
    "and on the return of families to their villages.",
    "The two leaders agreed that the talks between their ministers must go on without delay, and that the last "
    "boundary posts are to be set before the harvest. They welcomed the exchange of gauge readings.",
)
SENDER = (
    "The Office of the Prime Minister supports the head of the Government of Norvia in all duties of the post. It was "
    "founded in 1952 and has its seat in Tarn."
)


@pytest.mark.parametrize(
    "heading", ["About the Office of the Prime Minister", "Media contact:", "Forward-Looking Statements"]
)
def test_what_a_release_says_of_its_sender_is_cut(heading: str) -> None:
    assert clean("\n".join([*RELEASE, heading, SENDER])).body == RELEASE[2:]


@pytest.mark.parametrize("heading", ["About the bridge at Osk", "The Ministry"])
def test_a_part_of_the_account_under_a_heading_is_kept(heading: str) -> None:
    assert SENDER in clean("\n".join([*RELEASE, heading, SENDER])).body


def test_an_account_under_a_heading_about_an_office_is_kept() -> None:
    """There is more below the heading than above it."""
    page = [*RELEASE[:3], "About the Office of the Prime Minister", RELEASE[3], SENDER]
    assert SENDER in clean("\n".join(page)).body


@pytest.mark.parametrize(
    "line",
    [
        "责编：宋岩",
        "（编辑：宋岩）",
        "来源：塔恩通讯社",
        "المصدر: وكالات",
        "2017-05-02 17:22:53来源： 塔恩新闻网作者：宋岩责任编辑：李岩",
        "2017年5月2日 09:39 来源:塔恩通讯社 责任编辑:宋岩 李岩 |",
    ],
)
def test_who_edited_a_page_is_no_part_of_its_account(line: str) -> None:
    assert is_aside(lines_of(line)[0])


def test_a_short_last_sentence_with_a_note_behind_it_is_plain() -> None:
    assert is_plain_sentence(lines_of("贝拉诺将于15日结束访问回国。（完）")[0])


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("They agreed to meet again in the spring.", True),
        ("they agreed to meet again in the spring.", False),
        ("They agreed to meet again in the spring...", False),
        ("They agreed to meet again in the spring", False),
        ("They agreed at https://osk.example in the spring.", False),
        ("Photo shows them as they meet in the spring.", False),
    ],
)
def test_a_plain_sentence_begins_and_ends_as_one_and_has_no_hint_of_furniture(line: str, plain: bool) -> None:
    assert is_plain_sentence(lines_of(line)[0]) is plain


@pytest.mark.parametrize("line", ["Associated Links", "Suggest to a friend:", "By Jane Writer", "目次へ"])
def test_a_few_words_below_the_last_sentence_are_no_part_of_the_account(line: str) -> None:
    assert kept_of(f"+{SENTENCE}\n+{line}\n-Contact") == [SENTENCE]


def test_a_list_or_a_last_sentence_without_its_full_stop_stays_with_the_account() -> None:
    mayors = ["Ada Brenn, Osk", "Ilo Marsk, Tarn"]
    assert kept_of(f"+{SENTENCE}\n+{mayors[0]}\n+{mayors[1]}") == [SENTENCE, *mayors]
    assert kept_of(f"+{SENTENCE}\n+They agreed to stay in touch")[-1] == "They agreed to stay in touch"


def test_a_credit_with_a_space_before_its_colon_is_one() -> None:
    assert is_credited(lines_of("La ministre Ada Brenn. Photo : POL")[0])


@pytest.mark.parametrize(
    "heading", ["More from Politics", "Meer uit Politiek", "Mehr aus Norvia", "Другие новости"]
)
def test_what_stands_below_a_heading_of_other_stories_is_cut(heading: str) -> None:
    text = f"+{SENTENCE}\n+{SENTENCE}\n+{SENTENCE}\n+{heading}\n+The mayor of Osk resigns\n+{SENTENCE}"
    assert kept_of(text) == [SENTENCE] * 3


def test_a_sentence_that_begins_as_such_a_heading_is_none() -> None:
    line = "More in Osk than in Tarn cross the river by the bridge every day, as the mayor has said."
    assert line in kept_of(f"+{SENTENCE}\n+{SENTENCE}\n+{SENTENCE}\n+{line}")


@pytest.mark.parametrize("heading", ["Legal Disclaimer:", "Disclaimer", "Important notice:"])
def test_what_a_wire_says_of_its_liability_is_cut(heading: str) -> None:
    text = (
        f"+{SENTENCE}\n+{SENTENCE}\n+{SENTENCE}\n+{heading}\n+We take no liability for what is written here."
    )
    assert kept_of(text) == [SENTENCE] * 3


@pytest.mark.parametrize(
    "contact",
    [
        "Närmare upplysningar: Ada Brenn, tel. 09 555 0100.",
        "Press officer Ilo Marsk, phone +47 55 55 01 00",
        "Write to the desk: desk@osk.example",
        "Mobil: 070-555 01 00",
        "Official news of the office, published at https://osk.example/news/1",
    ],
)
def test_whom_to_call_below_an_account_is_no_part_of_it(contact: str) -> None:
    assert kept_of(f"+{SENTENCE}\n+{contact}\n+{contact}") == [SENTENCE]


def test_a_call_on_the_phone_and_a_number_inside_an_account_stay() -> None:
    told = "They spoke on the phone for 45 minutes about the bridge, which 120000 carts cross in a year."
    number = "The mayor asked all to call tel. 09 555 0100 when they see the river rise."
    assert kept_of(f"+{SENTENCE}\n+{number}\n+{told}") == [SENTENCE, number, told]


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("Wednesday, September 06, 2017", True),
        ("Donnerstag, 28. September 2017", True),
        ("Wednesday, September 06", False),
        ("The fair of September 06, 2017", False),
    ],
)
def test_a_day_alone_is_no_paragraph_however_long_its_name(line: str, furniture: bool) -> None:
    assert caution(lines_of(f"{SENTENCE}\n{line}\n{SENTENCE}"))[1] is furniture


TITLE = "The bridge at Osk is open to carts again"


def said_again(marked: str) -> list[str]:
    """Return what is cut of lines beside the title, which begins with ``#``; those marked with ``+`` were kept."""
    rows = marked.strip().split("\n")
    lines = lines_of("\n".join(row.lstrip("+# ") for row in rows))
    title = next(place for place, row in enumerate(rows) if row.startswith("#"))
    found = around_title(lines, [row.startswith("+") for row in rows], title)
    return [lines[place].text for place in found]


@pytest.mark.parametrize("line", [TITLE, f"{TITLE} - Osk News, 2 May 2017", "is open to carts again"])
def test_a_line_beside_the_title_that_says_it_again_is_cut(line: str) -> None:
    assert said_again(f"#{TITLE}\n+{line}\n+{SENTENCE}") == [line]
    assert said_again(f"+{line}\n#{TITLE}\n+{SENTENCE}") == [line]


def test_words_of_the_title_inside_the_account_are_its_own() -> None:
    assert said_again(f"#{TITLE}\n+{SENTENCE}\n+open to carts again\n+{SENTENCE}") == []


def test_a_sentence_that_repeats_the_title_with_a_full_stop_opens_the_account() -> None:
    assert said_again(f"#{TITLE}\n+{TITLE}.\n+{SENTENCE}") == []


def test_a_sentence_to_the_reader_above_the_title_is_the_sites() -> None:
    asked = "Since the Osk News has two kinds of mail, we ask you to choose one of them."
    assert said_again(f"+{asked}\n#{TITLE}\n+{SENTENCE}") == [asked]
    assert said_again(f"+{SENTENCE}\n#{TITLE}\n+{asked}") == []
