"""Which days, weekdays and spans of days a text names, as it writes them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.dating.day_reading import Day, day_mentions

MAY_2 = Day(2017, 5, 2)


@pytest.mark.parametrize(
    "text",
    [
        "May 2, 2017",
        "2 May 2017",
        "Published 2 May 2017, 21:30",
        "May 2, 2017 21:30",
        "May 2,2017",
        "MAY 2, 2017",
        "2nd of May, 2017",
        "May 2nd 2017",
        "2ndMay 2017",
        "2-May-2017",
        "2017-05-02T21:30:00Z",
        "2017/05/02",
        "2 мая 2017 года",
        "2 травня 2017 року",
        "2 mai 2017",
        "2. Mai 2017",
        "2 de mayo de 2017",
        "2017年5月2日",
        "平成29年5月2日",
        "平成２９年５月２日",
        "中華民國106年5月2日",
        "2 maggio 2017",
        "2 de maio de 2017",
        "2 mei 2017",
        "2 مايو 2017",
        "٢ مايو ٢٠١٧",
        "2 أيار/مايو 2017",
        "02.05.2017",
        "2–3 May 2017",
        "May 2-3, 2017",
        "May 2, 201721:30",
        "May 2, '17",
        "2 May ’17",
        "2-May-17",
        "02.05.17",
        "2 maj 2017",
        "2. mai 2017",
        "2 maja 2017",
        "2. května 2017",
        "2 mai 2017",
        "2. toukokuuta 2017",
        "2 Mayıs 2017",
        "2 MAYIS 2017",
        "Mayıs 2 2017 Salı",
        "2017. május 2.",
        "2 Μαΐου 2017",
        "2 май 2017",
        "2. маја 2017",
        "2 ماي 2017",
        "2 במאי 2017",
        "2 मई 2017",
        "2017년 5월 2일",
        "ngày 2 tháng 5 năm 2017",
    ],
)
def test_a_full_date_is_read_in_every_language(text: str) -> None:
    assert [mention.readings for mention in day_mentions(text)] == [(MAY_2,)]


@pytest.mark.parametrize(
    "text",
    [
        "AFP 2023",
        "in May 2017",
        "you may 2 of them",
        "February 30, 2017",
        "version 1.2.2017.4",
        "/2017/05/02/a",
        "21:30",
        "5월 2일간",
        "tháng 5/2017",
        "Osk-Mart 24 hours",
        "Ada Ott 12",
        "Mei 5",
    ],
)
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert day_mentions(text) == ()


@pytest.mark.parametrize("text", ["2 APRİL 2017", "2 aprıl 2017", "2 APRİL 2017, SATURDAY", "2 auguſt 2017"])
def test_a_month_with_another_writing_s_letter_in_it_is_that_month(text: str) -> None:
    """A pattern without case takes them for the plain letters, and no table of names had them."""
    assert [(mention.readings[0].day, mention.readings[0].year) for mention in day_mentions(text)] == [
        (2, 2017)
    ]


def test_a_year_before_a_full_stop_is_the_next_sentence_s_in_hungarian_only() -> None:
    assert day_mentions("That was in 2016. May 2 was a Tuesday.")[0].readings == (Day(None, 5, 2),)


def test_a_day_without_its_year_has_none() -> None:
    assert day_mentions("On May 2, they spoke")[0].readings == (Day(None, 5, 2),)


def test_figures_that_do_not_tell_have_both_readings() -> None:
    assert day_mentions("03/04/2023")[0].readings == (Day(2023, 4, 3), Day(2023, 3, 4))


def test_figures_over_twelve_tell_the_day() -> None:
    assert day_mentions("12/22/2023")[0].readings == (Day(2023, 12, 22),)


def test_two_digits_are_a_year_where_one_order_alone_makes_a_day() -> None:
    assert day_mentions("5/13/17")[0].readings == (Day(2017, 5, 13),)


@pytest.mark.parametrize("text", ["5/2/17", "13/5/17", "1.2.17", "02.05.55", "10.30.00", "23/12/11", "1/2/3"])
def test_two_digits_that_may_be_read_otherwise_are_no_year(text: str) -> None:
    assert day_mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("July 7-8", Day(None, 7, 7), Day(None, 7, 8)),
        ("July 7 to 8, 2017", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("7–8 July 2017", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("с 7 по 8 июля 2017 года", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("vom 7. bis 8. Juli 2017", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("du 7 au 8 juillet 2017", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("del 7 al 8 de julio de 2017", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("2017年7月7日至8日", Day(2017, 7, 7), Day(2017, 7, 8)),
        ("June 30 – July 1, 2017", Day(2017, 6, 30), Day(2017, 7, 1)),
        ("с 30 июня по 1 июля", Day(None, 6, 30), Day(None, 7, 1)),
    ],
)
def test_a_range_is_its_first_day_with_the_last_told(text: str, first: Day, last: Day) -> None:
    (mention,) = day_mentions(text)
    assert (mention.readings, mention.last) == ((first,), last)


@pytest.mark.parametrize("text", ["May 2 - 17:30", "May 8 - 7 leaders", "May 2, May 3", "June 2 – May 1"])
def test_what_is_no_range_has_no_last_day(text: str) -> None:
    mentions = day_mentions(text)
    assert mentions
    assert all(mention.last is None for mention in mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday, May 2",
        "Tue May 2",
        "Tuesday (May 2)",
        "во вторник, 2 мая",
        "mardi 2 mai",
        "May 2 (Tuesday)",
        "5月2日（星期二）",
    ],
)
def test_the_weekday_beside_a_date_is_read(text: str) -> None:
    assert [mention.weekday for mention in day_mentions(text)] == [1]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("On Tuesday, May 2 they met.", "Tuesday, May 2"),
        ("On May 2 (Tuesday) they met.", "May 2 (Tuesday"),
        ("From Tuesday 2 May to Friday 5 May in Osk.", "Tuesday 2 May to Friday 5 May"),
        ("On May 2 they met.", "May 2"),
    ],
)
def test_a_day_is_told_together_with_its_weekday(line: str, told: str) -> None:
    assert [mention.with_weekday.of(line) for mention in day_mentions(line)] == [told]


def test_of_two_overlapping_days_the_one_with_its_year_stands() -> None:
    (mention,) = day_mentions("By Ann, comments 4 May 3, 2017")
    assert mention.readings == (Day(2017, 5, 3),)


@given(st.dates())
def test_a_date_in_iso_form_is_read_back(day: object) -> None:
    readings = [mention.readings[0].full() for mention in day_mentions(f"{day}")]
    assert readings == [day] or str(day) < "1900" or str(day) > "2099-12-31"


def test_the_first_year_of_an_era_has_a_name_of_its_own() -> None:
    assert day_mentions("令和元年5月2日")[0].readings == (Day(2019, 5, 2),)


PIECES = st.sampled_from(
    "May 2, 2017|2017|2 |May|/05/2|-05|年|5月|2日|, |. |\n|de |٢|12:30|to |–| ".split("|")
)


@given(st.lists(PIECES, min_size=15, max_size=60).map("".join))
def test_mentions_never_overlap(text: str) -> None:
    spans = [mention.span for mention in day_mentions(text)]
    assert all(left.end <= right.start for left, right in pairwise(spans))
