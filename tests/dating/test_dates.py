"""On which day the event took place, as far as the account tells: a day, its candidates, or none."""

from __future__ import annotations

from datetime import date

import pytest

from readout.dating.dates import DateCandidate, page_dates, years_of
from readout.dating.day_reading import Day
from readout.model import Cut
from tests.draft_cases import TODAY, page, sample_page

PUBLISHED = Cut(3, "Published: May 2, 2017, 21:30", "date of the page")


def only(*body: str, cut: tuple[Cut, ...] = ()) -> DateCandidate:
    """The one candidate of a page that is no publication date."""
    (candidate,) = [c for c in page_dates(page(*body, cut=cut), TODAY) if c.role != "publication"]
    return candidate


def as_told(candidate: DateCandidate) -> tuple[int | None, int, int]:
    return candidate.day.year, candidate.day.month, candidate.day.day


def test_the_sample_offers_only_the_second_of_may_as_its_event() -> None:
    roles = {as_told(candidate): candidate.role for candidate in page_dates(sample_page(), TODAY)}
    assert roles == {
        (2017, 1, 28): "photo",
        (2017, 4, 25): "photo",
        (None, 5, 2): "event",
        (None, 7, 7): "future",
    }


def test_the_sample_tells_its_weekday_elsewhere_and_leaves_three_years() -> None:
    (event,) = [c for c in page_dates(sample_page(), TODAY) if c.role == "event"]
    assert (event.weekday, event.years) == (1, (2023, 2017, 2006))
    assert event.evidence.endswith('— "on Tuesday" (line 6)')


def test_years_run_newest_first_and_not_past_today() -> None:
    assert years_of(Day(None, 5, 2), 1, date(2023, 5, 1)) == (2017, 2006)


def test_the_29th_of_february_has_only_leap_years() -> None:
    assert years_of(Day(None, 2, 29), 0, TODAY) == (2016,)


def test_a_line_cut_as_a_caption_dates_a_photo() -> None:
    caption = Cut(9, "The two presidents on March 3, 2016", "photo caption")
    assert only("They spoke.", cut=(caption,)).role == "photo"


def test_a_date_in_another_cut_line_never_dates_the_event() -> None:
    other = Cut(9, "On March 3, 2016, the leaders met in Geneva.", "text of another part of the page")
    assert only("They spoke.", cut=(other,)).role == "other"


@pytest.mark.parametrize(
    "sentence",
    [
        "The leaders will meet on June 5.",
        "They agreed to prepare a summit to be held in Geneva on June 5.",
        "A further call is scheduled for June 5.",
        "They favoured organising a meeting at the margins of the summit on June 5-6.",
        "Лидеры договорились, что встреча состоится 5 июня.",
        "La prochaine rencontre aura lieu le 5 juin.",
        "Das nächste Treffen soll am 5. Juni stattfinden.",
        "La reunión se celebrará el 5 de junio.",
        "双方将于6月5日举行会谈。",
    ],
)
def test_a_plan_is_a_future_date(sentence: str) -> None:
    assert only(sentence).role == "future"


@pytest.mark.parametrize(
    "sentence",
    [
        "On June 5, the President had a telephone conversation with the Prime Minister.",
        "The President spoke on June 5 with the Prime Minister.",
        "The President met in Oslo with the Prime Minister on June 5 ahead of the summit.",
        "5 июня состоялся телефонный разговор президентов.",
        "Le président s'est entretenu le 5 juin avec le premier ministre.",
        "Der Bundeskanzler telefonierte am 5. Juni mit dem Präsidenten.",
        "El presidente habló el 5 de junio con la primera ministra.",
        "6月5日，两国领导人通电话。",
    ],
)
def test_what_leaders_did_is_an_event(sentence: str) -> None:
    assert only(sentence).role == "event"


@pytest.mark.parametrize(
    "sentence",
    [
        "They recalled the agreements signed in Minsk on June 5, 2015.",
        "The presidents last spoke on June 5.",
        "They had previously met on June 5 in Osk.",
        "Since the two met on June 5, the presidents have spoken often.",
        "The president never met the chancellor on June 5.",
        "The president telephoned the chancellor, whom she met on June 5.",
        "The president recalled in the call that she and the chancellor met on June 5.",
        "The President expressed his condolences after the crash on June 5.",
        "They noted the results of the summit held in Oslo on June 5.",
    ],
)
def test_a_recalled_day_is_neither_event_nor_plan(sentence: str) -> None:
    assert only("They spoke.", sentence).role == "other"


def test_past_the_lead_only_a_day_that_opens_its_sentence_dates_the_event() -> None:
    body = ("One.", "Two.", "He told of the talks that the ministers held when they met on June 5.")
    assert only(*body).role == "other"


def test_a_dateline_is_the_day_of_filing() -> None:
    (candidate,) = page_dates(page("MOSCOW, May 2 (TASS) — The presidents spoke by phone."), TODAY)
    assert candidate.role == "publication"


def test_a_day_shortly_before_publication_takes_its_year() -> None:
    event = only("On April 30, the presidents spoke by phone.", cut=(PUBLISHED,))
    assert as_told(event) == (2017, 4, 30)
    assert "published 2017-05-02" in event.evidence


def test_at_the_turn_of_the_year_that_is_the_year_before() -> None:
    published = Cut(3, "Published: January 2, 2022", "date of the page")
    event = only("On December 30, the presidents spoke by phone.", cut=(published,))
    assert as_told(event) == (2021, 12, 30)


def test_a_day_long_before_publication_keeps_its_year_open() -> None:
    assert only("On January 30, the presidents spoke by phone.", cut=(PUBLISHED,)).day.year is None


def test_a_weekday_that_does_not_fit_keeps_the_year_open() -> None:
    assert only("On Monday, April 28, the presidents spoke by phone.", cut=(PUBLISHED,)).day.year is None


def test_a_full_date_with_a_wrong_weekday_says_so() -> None:
    event = only("On Monday, May 2, 2017, the presidents spoke by phone.")
    assert event.evidence.endswith("— but 2 May 2017 was a Tuesday, not a Monday")


def test_today_is_the_day_of_publication() -> None:
    event = only("The President spoke today with the Prime Minister.", cut=(PUBLISHED,))
    assert (as_told(event), event.role) == ((2017, 5, 2), "event")


@pytest.mark.parametrize(("weekday", "day"), [("Tuesday", 2), ("Monday", 1)])
def test_a_weekday_in_the_lead_is_the_last_one_before_publication(weekday: str, day: int) -> None:
    event = only(f"The President spoke on {weekday} with the Prime Minister.", cut=(PUBLISHED,))
    assert as_told(event) == (2017, 5, day)


def test_today_in_a_sentence_on_something_else_dates_no_event() -> None:
    assert (
        page_dates(page("The prices of today are the highest in years.", cut=(PUBLISHED,)), TODAY)[0].role
        == "publication"
    )


def test_today_without_a_publication_date_is_no_candidate() -> None:
    assert page_dates(page("The President spoke today with the Prime Minister."), TODAY) == ()


def test_two_weekdays_told_settle_no_year() -> None:
    body = ("On May 2, they spoke.", "He said so on Tuesday.", "She confirmed it on Wednesday.")
    assert only(*body).weekday is None


def test_a_day_after_publication_is_a_plan() -> None:
    assert only("On May 9, 2017, the leaders met.", cut=(PUBLISHED,)).role == "future"


def test_a_meeting_of_several_days_is_told_with_its_last_day() -> None:
    event = only("The leaders met in Osk on July 7-8, 2017.")
    assert (as_told(event), event.role, event.last) == ((2017, 7, 7), "event", Day(2017, 7, 8))


def test_whose_account_it_is_above_it_is_no_lead() -> None:
    told = "Norvia's President had a brief telephone conversation with Kessia's on Tuesday, 2 May."
    candidate = only("Office of the President of Norvia", "Press Release 1/2017", told, cut=(PUBLISHED,))
    assert (as_told(candidate), candidate.role) == ((2017, 5, 2), "event")


def event_of(
    *body: str, cut: tuple[Cut, ...] = (), title: str = "Readout"
) -> list[tuple[int | None, int, int]]:
    return [as_told(c) for c in page_dates(page(*body, title=title, cut=cut), TODAY) if c.role == "event"]


def test_today_is_the_day_of_the_dateline_where_the_page_is_of_the_day_after() -> None:
    told = "OSK, May 1 (POL) -- The President spoke today with the Prime Minister."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_a_page_long_after_its_dateline_dates_no_today() -> None:
    told = "OSK, February 20 (POL) -- The President spoke on Tuesday with the Prime Minister."
    assert event_of(told, cut=(PUBLISHED,)) == []


def test_a_dateline_with_its_year_dates_today_by_itself() -> None:
    told = "OSK, (Posts / POL - 2nd May, 2017) During a phone call on Monday, the President and the King discussed Osk."
    assert event_of(told) == [(2017, 5, 1)]


def test_today_is_open_where_the_page_dates_its_source_otherwise() -> None:
    told = "The President spoke today with the Prime Minister."
    source = Cut(20, "Source: press release 77 of the Office of Norvia, 1 May 2017", "photo caption")
    assert event_of(told, cut=(PUBLISHED, source)) == [(2017, 5, 2), (2017, 5, 1)]


def test_the_evening_of_a_day_opens_a_sentence_as_the_day_does() -> None:
    told = (
        "On the evening of May 1, 2017, Member of the Council of the Union and Director of the Office for Foreign "
        "Affairs Ada Brenn had a phone call with the King."
    )
    assert event_of(told) == [(2017, 5, 1)]


def test_a_date_alone_above_the_account_is_no_lead() -> None:
    told = "The phone call between the President and the King took place on Monday May 1, 2017."
    assert event_of("Taken from the Council, published on 2 May 2017.", "A flag", "Another flag", told) == [
        (2017, 5, 1)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Minister spoke today by phone with the King to discuss the launch of a balloon on April 28.",
        "The Minister today spoke by phone with the King to discuss the launch of a balloon on April 28.",
        "Today, Minister Lind spoke by phone with the King to discuss the launch of a balloon on April 28.",
    ],
)
def test_what_leaders_did_today_they_did_on_no_other_day_that_the_sentence_names(told: str) -> None:
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 2)]


@pytest.mark.parametrize("written", ["in November 2016", "in late 2016"])
def test_a_call_of_a_month_or_a_year_took_place_on_no_day_of_the_report_about_it(written: str) -> None:
    told = f"The Minister made a phone call {written} in which he pressed the King, a paper said on Monday."
    assert event_of(told, cut=(PUBLISHED,)) == []


@pytest.mark.parametrize(
    "told",
    [
        "The Minister spoke by phone with the King about trade, a government spokesman said on Monday.",
        "The Minister spoke by phone with the King about trade, the office announced on Monday, May 1, 2017.",
        "The Minister met with the King in the town of Osk, his office told reporters on May 1.",
        "The office said on Monday that the Minister had spoken by phone with the King.",
        "Министр провел телефонный разговор с королем, сообщили в понедельник в пресс-службе.",
        "Die Ministerin telefonierte mit dem König, teilte ihr Amt am Montag mit.",
        "La ministre s'est entretenue avec le roi, a annoncé lundi la présidence.",
        "La présidence a indiqué lundi qu'elle s'est entretenue avec le roi.",
        "La ministra conversó con el rey, informó este lunes su oficina.",
    ],
)
def test_the_day_on_which_a_talk_was_told_of_is_not_the_day_of_the_talk(told: str) -> None:
    assert event_of(told, cut=(PUBLISHED,)) == []


@pytest.mark.parametrize(
    "told",
    [
        "A spokesman said the Minister spoke by phone with the King on Monday.",
        "The Minister told the King in a phone call on Monday that the bridge was open.",
        "The Minister spoke by phone with the King on Monday, a spokesman said.",
        "The Minister said at a meeting on Monday with the King, whom she received, that the bridge was open.",
        "The office said that on Monday the Minister spoke by phone with the King.",
    ],
)
def test_what_was_told_of_may_have_its_own_day(told: str) -> None:
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_what_leaders_did_yesterday_they_did_on_no_weekday_that_the_sentence_names() -> None:
    told = "Yesterday Minister Lind spoke by phone with the King about the launch of a balloon on Tuesday."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_a_sentence_that_opens_with_a_day_dates_its_talk_by_no_second_one() -> None:
    told = (
        "On May 1, Minister Lind spoke by phone with the King to discuss the launch of a balloon on April 28."
    )
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


@pytest.mark.parametrize("place", ["OSK, Norvia—", "OSK (Norvian Information Services) — ", "NEW OSK – "])
def test_a_day_behind_the_place_of_writing_opens_its_sentence(place: str) -> None:
    told = f"{place}On May 1, 2017, His Excellency Emil Moll was received by the President of the Lake Union."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_a_visit_was_paid_on_the_day_that_is_told_of_it() -> None:
    told = "President Lind, Chair of the Union, paid a working visit to its office in Osk today May 1, 2017."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_a_meeting_that_leaders_ended_on_a_day_was_held_on_it() -> None:
    told = "The two agreed to continue the work, the Minister said as she and the King ended a short meeting May 1."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 5, 1)]


def test_a_second_meeting_joined_to_the_first_leaves_both_days() -> None:
    told = "The Minister met with the King on April 28 in the town of Osk and again on May 1."
    assert event_of(told, cut=(PUBLISHED,)) == [(2017, 4, 28), (2017, 5, 1)]


@pytest.mark.parametrize(
    "told",
    [
        "The Prime Minister called the King earlier today to congratulate him.",
        "Президенты ранее сегодня поговорили по телефону.",
        "Президенти раніше сьогодні поговорили телефоном.",
        "The Director arrived in Osk on Tuesday (2 May 2017) for talks with the King.",
        "The Director and the King had a wide-ranging and very productive meeting on the afternoon of 2 May.",
        "Osk, 2 May 2017 – The Minister welcomed the envoys of two towns for a meeting of the Council today.",
        "Today, " + "Minister Ada Lind of Norvia, " * 8 + "and the King held a call.",
    ],
)
def test_the_day_is_told_as_press_services_write_it(told: str) -> None:
    assert (2017, 5, 2) in event_of(told, cut=(PUBLISHED,))


def test_a_call_that_the_rest_of_a_page_recalls_from_the_week_before_last_is_not_its_event() -> None:
    told = "On April 20, the Minister held a telephone conversation with the Mayor."
    assert event_of("One.", "Two.", "Three.", told, cut=(PUBLISHED,)) == []


def test_a_call_of_the_last_days_may_be_told_below_the_lead() -> None:
    told = "On April 30, the Minister held a telephone conversation with the Mayor."
    assert event_of("One.", "Two.", "Three.", told, cut=(PUBLISHED,)) == [(2017, 4, 30)]


@pytest.mark.parametrize(
    "title",
    [
        "Call with the Prime Minister of Norvia: 2 May 2017",
        "Remarks during her meeting with the King (May 2, 2017)",
    ],
)
def test_the_day_at_the_end_of_a_title_that_names_a_talk_is_its_day(title: str) -> None:
    assert event_of("They spoke of the bridge.", title=title) == [(2017, 5, 2)]


def test_the_day_of_a_title_gives_way_to_what_the_account_tells() -> None:
    title = "Call with the Prime Minister of Norvia: 2 May 2017"
    told = "The Prime Minister spoke to the Prime Minister of Norvia yesterday evening."
    assert event_of(told, cut=(PUBLISHED,), title=title) == [(2017, 5, 1)]


@pytest.mark.parametrize(
    "title",
    [
        "Weekly briefing of the spokesman (May 2, 2017)",
        "Statement ahead of the meeting with the King: 2 May 2017",
        "Call with the King about the accord of 2 May 2017 and the bridge",
    ],
)
def test_the_day_of_a_title_that_names_no_talk_of_it_dates_nothing(title: str) -> None:
    assert event_of("They spoke of the bridge.", title=title) == []


def test_a_day_that_a_full_stop_cuts_is_told_whole() -> None:
    assert only("Am 12. Bis 13. September tagt der Rat von Osk.").evidence == "Am 12. Bis 13. September"


def test_figures_that_date_the_page_are_told_in_the_one_way_that_they_are_read() -> None:
    stamped = page("The President met the Chancellor.", cut=(Cut(3, "4-3-2017 | 15:40", "date of the page"),))
    assert len(page_dates(stamped, TODAY)) == 2
    assert [as_told(candidate) for candidate in page_dates(stamped, TODAY, date(2017, 3, 4))] == [
        (2017, 3, 4)
    ]
