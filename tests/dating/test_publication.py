"""When a page was published, as its own lines tell, and no date rather than a wrong one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from readout.dating.publication import publication_date, published_on
from readout.dating.stamps import stamps
from readout.model import Cut
from tests.draft_cases import TODAY, page, sample_page

MAY_2 = date(2017, 5, 2)


def published(
    *lines: str, body: tuple[str, ...] = ("The presidents spoke at length about trade.",)
) -> object:
    """What is read from lines between title and text."""
    cut = tuple(Cut(number, line, "date of the page") for number, line in enumerate(lines, 2))
    return publication_date(page(*body, cut=cut), TODAY)[0]


@pytest.mark.parametrize(
    "line",
    [
        "Published 2 May 2017, 21:30",
        "May 2, 2017 21:30",
        "2017-05-02T21:30:00Z",
        "Publication date: May 2, 2017, 21:30",
        "By A. Writer • May 2, 2017 9:30 pm",
        "Posted on May 2, 2017 by A. Writer in World, Trade and some other matters - 5 comments on it",
        "2 мая 2017 года, 21:30",
        "Опубликовано: 2 мая 2017",
        "Publié le 2 mai 2017 à 21h30",
        "Veröffentlicht am 2. Mai 2017",
        "Publicado el 2 de mayo de 2017",
        "发布时间：2017年5月2日",
        "تاريخ النشر: 2 مايو 2017",
        "02.05.2017",
        "5/2/2017 9:30 PM EDT",
        "By Jane WriterMay 2, 2017No comments",
        "World newsMAY 2, 2017Updated: May 4, 2017",
        "Jane Writer12 comments2 May 2017",
        "by Jane Writer May 2, 2017",
        "The two spoke of a good many things that had been left aside since the spring. By Jane Writer on May 2, 2017",
        "by Jane Writer | May 2, 2017 | World news",
        "Jane Writer May 2, 2017 Comment Now!",
        "May 2, 20175 min read",
        "Jane WriterMay 2, 20171204 Shares98 Views",
        "Submitted by jwriter on Tue, 05/02/2017 - 21:30",
        "Publisert 02.05.2017, kl. 21.30 Oppdatert 04.05.2017, kl. 9.15",
        "Publicerad 2017-05-02 kl 21.30Uppdaterad 2017-05-04",
        "Aktualizacja: 04.05.2017 9:15 Publikacja: 02.05.2017 21:30",
        "Innlent | 02.05.2017 | 21:30 | Aktualisiert: 04.05.2017 9:15",
        "by Jane Writer May 2, 2017 9:30 pm",
        "von Osk-Bote 2. Mai 2017",
        "Tue, May 2, 2017 page 3",
        "Published on 02/05/2017 - 21:30 GMT+1",
        "von Osk-Bote  2. Mai 2017",
        "May 2, 20173 years    Osk Herald   142 Views",
        "Innlent | 2.5.2017 | 21:30 | Uppfært 4.5.2017 9:15",
        "information fournie par Polinfo 02.05.2017 à 21:30",
        "By Jane Writer | Published Tue, May 2nd 2017 at 11:21, Updated May 4th 2017 at 15:40 GMT +3",
        "date 2017-05-02",
    ],
)
def test_a_full_date_at_the_head_is_the_publication(line: str) -> None:
    assert published(line) == MAY_2


def test_a_label_on_the_line_above_counts() -> None:
    assert published("Published", "May 2, 2017", "Updated", "May 4, 2017") == MAY_2


def test_an_update_beside_the_publication_is_left_aside() -> None:
    assert published("PUBLISHED: May 2, 2017 at 3:17 p.m. | UPDATED: May 4, 2017 at 5:22 p.m.") == MAY_2


@pytest.mark.parametrize(
    "line",
    [
        "Updated: May 2, 2017, 21:30",
        "Last updated: 2017/05/02 at 9:30 PM",
        "Aktualisiert: 2. Mai 2017, 14.30 Uhr",
        "Aktualisiert am 02.05.2017-21:30",
    ],
)
def test_a_change_told_with_its_time_stands_for_the_publication_where_no_other_day_is_told(line: str) -> None:
    assert published(line) == MAY_2
    assert published(line, "April 30, 2017") == date(2017, 4, 30)


def test_a_date_below_the_title_goes_before_one_above_it() -> None:
    body = ("The bridge is open to carts again.", "They spoke.")
    lines = (
        (1, "May 4, 2017"),
        (3, "The bridge at Osk is open"),
        (4, "May 2, 2017"),
        (5, body[0]),
        (6, body[1]),
    )
    found = published_on(stamps(lines), lines, TODAY, head=range(3, 7))
    assert found == (MAY_2, '"May 2, 2017" (line 4)')


def test_a_date_between_the_third_line_of_the_text_and_the_next_is_at_its_head() -> None:
    body = ("They spoke.", "They spoke again.", "They agreed.", "They parted as friends.")
    whole = page(*body)
    below = whole.body_lines[2] + 1
    moved = replace(
        whole,
        body_lines=(*whole.body_lines[:3], below + 1),
        cut=(Cut(below, "May 2, 2017 21:30", "date of the page"),),
    )
    assert publication_date(moved, TODAY)[0] == MAY_2


@pytest.mark.parametrize(
    "lines",
    [
        ("Last updated May 2, 2017",),
        ("Aktualisiert am 02.05.2017",),
        ("Page updated:", "May 2, 2017"),
        ("Release date: May 2, 2017",),
        ("May 2",),
        ("© Agency 2017",),
        ("May 2-5, 2017",),
        ("May 2, 2017", "May 4, 2017"),
        ("First published on May 1, 2017", "May 2, 2017"),
        ("May 2, 2027",),
        ("— A Reader (@reader) May 2, 2017",),
        ("© Agency / A. Photographer May 2, 2017",),
        ("by the ministers in Oslo on May 2, 2017",),
        ("by the two ministers. May 2, 2017 | A day to remember",),
        ("The two ministers met on May 2, 2017!",),
        ("Submitted on Mon, 05/02/2017",),
        ("The bridge at Osk on the day of the fair, May 2, 2017",),
        ("Audio: Radio Osk | 02.05.2017 | Jane Writer",),
    ],
)
def test_no_date_is_given_rather_than_a_wrong_one(lines: tuple[str, ...]) -> None:
    assert published(*lines) is None


@pytest.mark.parametrize(
    "line",
    [
        "Tuesday, May 2nd, 2017 at 11:00 am | Categories: Bridges, Oslo |",
        "May 2, 2017 | Posted in World news",
        "Von Osk-Bote am 02.05.2017. Abgelegt unter Brücken. Sie können alle Antworten lesen, die es dazu gibt.",
        "This entry was posted on Tuesday, May 2nd, 2017 at 9:30 pm and is filed under World, Trade and some more.",
        "Jane2017-05-04T13:00:39+00:00May 2nd, 2017|Bridges|",
    ],
)
def test_the_line_that_closes_an_entry_tells_its_date_below_the_text(line: str) -> None:
    body = ("They spoke.", "They spoke again.", "They agreed.", "They parted as friends.")
    assert published(body=body) is None
    cut = (Cut(99, line, "below the article"),)
    assert publication_date(page(*body, cut=cut), TODAY)[0] == MAY_2


def test_a_date_alone_below_the_text_is_not_the_articles() -> None:
    cut = (Cut(99, "May 2, 2017 | Another story", "below the article"),)
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] is None


def test_a_reading_in_the_future_is_not_the_publication() -> None:
    assert published("03/04/2023") is None
    cut = (Cut(2, "03/04/2023", "date of the page"),)
    assert publication_date(page("They spoke.", cut=cut), date(2023, 3, 20))[0] == date(2023, 3, 4)


def test_a_date_in_a_sentence_is_no_publication_date() -> None:
    assert published(body=("They will meet on May 2, 2017 in Oslo.", "wrapped to May 2, 2017 and on")) is None


def test_figures_with_two_readings_give_no_date_and_say_why() -> None:
    cut = (Cut(2, "03/04/2023", "date of the page"),)
    found, evidence = publication_date(page("They spoke.", cut=cut), TODAY)
    assert found is None
    assert evidence == '"03/04/2023" (line 2) reads as 3 April 2023 or 4 March 2023'


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ("25/12/2022", date(2023, 4, 3)),
        ("12/25/2022", date(2023, 3, 4)),
        ("The page of 3 April 2023", date(2023, 4, 3)),
    ],
)
def test_another_date_of_the_page_tells_which_reading_holds(hint: str, expected: date) -> None:
    cut = (
        Cut(2, "03/04/2023", "date"),
        Cut(99, f"{hint} and what else there is to read on this site of ours today", "x"),
    )
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] == expected


def test_a_french_page_writes_the_day_first() -> None:
    body = (
        "Le président de la République et le chancelier se sont entretenus de la situation dans le pays et "
        "des suites que les parties y donnent. Il est convenu que la rencontre se tienne dans les mois "
        "qui viennent."
    )
    cut = (Cut(2, "03/04/2023", "date"),)
    assert publication_date(page(body, cut=cut), TODAY)[0] == date(2023, 4, 3)


def test_a_date_far_from_the_head_without_a_label_is_another_story() -> None:
    cut = (Cut(90, "May 2, 2017", "headline of another story"),)
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] is None


@pytest.mark.parametrize(
    "change", ["Cập nhật: 02.05.2017", "Frissítve: 2017. május 2.", "Diperbarui 2 Mei 2017"]
)
def test_a_day_of_change_without_its_time_is_no_publication(change: str) -> None:
    assert published(change) is None


@pytest.mark.parametrize(
    "line",
    [
        "Publikováno 2. května 2017",
        "Közzétéve: 2017. május 2.",
        "Đăng ngày 02.05.2017",
        "Publicat: 2 mai 2017",
    ],
)
def test_a_date_that_is_said_to_be_the_publication_counts_below_the_text(line: str) -> None:
    text = ("The presidents spoke at length about trade.",) * 6
    cut = (Cut(40, line, "below the article"),)
    assert publication_date(page(*text, cut=cut), TODAY)[0] == MAY_2


def test_a_labelled_date_counts_anywhere() -> None:
    cut = (Cut(90, "Publication date: May 2, 2017, 21:30", "below the article"),)
    assert publication_date(page("They spoke.", cut=cut), TODAY) == (
        MAY_2,
        '"Publication date: May 2, 2017, 21:30" (line 90)',
    )


def test_the_sample_does_not_tell_when_it_was_published() -> None:
    assert publication_date(sample_page(), TODAY)[0] is None


@pytest.mark.parametrize(
    "opening",
    ["OSK, NV, May 2, 2017 /POL/ - Today, ", "Osk, 2 May 2017 – ", "OSK, May 2, 2017 (Polinova) — "],
)
def test_where_no_line_dates_a_page_its_dateline_does(opening: str) -> None:
    assert published(body=(f"{opening}The presidents spoke at length about trade.",)) == MAY_2


def test_a_line_that_dates_the_page_goes_before_the_dateline() -> None:
    body = ("OSK, May 1, 2017 (POL) — The presidents spoke at length about trade.",)
    assert published("2 May 2017", body=body) == MAY_2


def test_a_day_inside_the_first_sentence_is_no_dateline() -> None:
    assert (
        published(body=("The presidents of two countries, May 2, 2017 - a Tuesday - in mind, spoke.",))
        is None
    )


@pytest.mark.parametrize(
    "line",
    [
        "The following press release was published by the Office of the Spokesman of Norvia on May 2, 2017. Read on.",
        "The Office of Norvia published this content on May 2, 2017 and is solely responsible for what it says.",
    ],
)
def test_a_relay_says_when_the_release_it_carries_was_published(line: str) -> None:
    assert published(line) == MAY_2


def test_a_day_to_come_that_a_page_marks_tells_nothing() -> None:
    marked = replace(page("The presidents spoke at length about trade."), marked=date(2099, 1, 1))
    assert publication_date(marked, TODAY)[0] is None


def test_without_a_title_an_article_begins_with_its_text() -> None:
    whole = page("The presidents spoke.", "They agreed.", cut=(Cut(40, "May 2, 2017", "date of the page"),))
    assert publication_date(replace(whole, title=None, title_line=None), TODAY)[0] is None


@pytest.mark.parametrize("line", [2, 40])
def test_a_page_of_which_only_a_change_is_dated_says_so(line: int) -> None:
    change = Cut(line, "Updated May 2, 2017", "date of the page")
    found, why = publication_date(page("The presidents spoke at length about trade.", cut=(change,)), TODAY)
    assert (found, why) == (None, f'only a later change is dated: "Updated May 2, 2017" (line {line})')
