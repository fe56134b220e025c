"""The accounts of a digest side by side: which topics each raises, how long each is, and who was first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from readout.model import Issuer, Topic
from readout.rendering.digest.comparison import compare
from tests.corpus import fictional, the_call


def columns() -> list[str]:
    compared = compare(the_call())
    assert compared
    return [column.name for column in compared.columns]


def test_one_account_is_not_compared() -> None:
    assert compare(replace(the_call(), readouts=the_call().readouts[:1])) is None


def test_accounts_of_one_issuer_are_told_apart_by_relay_and_own_page() -> None:
    assert columns() == [
        "Kremlin press service (own page)",
        "White House",
        "Kremlin press service via Sputnik International",
    ]


def test_accounts_that_an_issuer_gave_the_same_way_are_told_apart_by_language_and_day() -> None:
    own = replace(the_call().readouts[0], relay=None, published=date(2017, 5, 2), published_at=None)
    later = replace(own, id="later", published=date(2017, 5, 4))
    undated = replace(own, id="undated", published=None)
    accounts = (own, replace(own, id="ru", language="ru"), later, undated)
    compared = compare(replace(the_call(), readouts=accounts, quotes=()))
    assert compared
    assert [column.name for column in compared.columns] == [
        "Kremlin press service in English of 2 May 2017",
        "Kremlin press service in Russian",
        "Kremlin press service in English of 4 May 2017",
        "Kremlin press service in English",
    ]


def test_an_account_without_a_date_stands_last() -> None:
    assert columns()[-1] == "Kremlin press service via Sputnik International"


def test_every_topic_is_in_exactly_one_relation() -> None:
    compared = compare(the_call())
    assert compared
    related = [topic for relation in compared.relations for topic in relation.topics]
    assert sorted(topic.id for topic in related) == sorted(row.topic.id for row in compared.rows)


def test_what_only_one_side_raised_is_said_in_its_name() -> None:
    compared = compare(the_call())
    assert compared
    said = {relation.who: [topic.id for topic in relation.topics] for relation in compared.relations}
    assert said == {
        "Raised in all 3 accounts": ["syria", "counter-terrorism", "ceasefire", "north-korea"],
        "Kremlin press service only": ["g20-hamburg", "russia-us-relations"],
        "White House only": ["de-escalation-zones", "astana-talks"],
    }


def test_what_all_accounts_raise_is_said_to_be_whether_or_not_their_topics_are_written_down() -> None:
    given = the_call()
    quoted = next(quote for quote in given.quotes if quote.topics)
    accounts = [replace(one, mentions=quoted.topics) for one in given.readouts if one.id != quoted.readout][
        :1
    ]
    accounts.append(replace(given.readout(quoted.readout), mentions=None))
    compared = compare(replace(given, readouts=tuple(accounts), quotes=(quoted,)))
    assert compared
    assert [relation.who for relation in compared.relations] == ["Raised in both accounts"]


def test_all_accounts_of_an_issuer_go_by_its_name_beside_another_s() -> None:
    (topic,) = the_call().topics[:1]
    last = replace(the_call().readouts[0], id="last", issuer=Issuer("lake", "Lake Office", None, "official"))
    given = [
        *(replace(readout, mentions=(topic,)) for readout in the_call().readouts),
        replace(last, mentions=()),
    ]
    compared = compare(replace(the_call(), readouts=tuple(given), quotes=()))
    assert compared
    assert [relation.who for relation in compared.relations] == [
        "Raised by Kremlin press service and White House"
    ]


def test_one_of_two_accounts_of_an_issuer_is_named_with_another_s() -> None:
    own, relayed = ((topic,) for topic in the_call().topics[:2])
    given = [replace(readout, mentions=relayed if readout.relay else own) for readout in the_call().readouts]
    compared = compare(replace(the_call(), readouts=tuple(given), quotes=()))
    assert compared
    assert [relation.who for relation in compared.relations] == [
        "Kremlin press service (own page) and White House only",
        "Kremlin press service via Sputnik International only",
    ]


@pytest.mark.parametrize("unnoted", [None, ()])
def test_of_an_account_whose_topics_nobody_noted_nothing_is_said(unnoted: tuple[Topic, ...] | None) -> None:
    topic = the_call().topics[0]
    given = [replace(one, mentions=unnoted if one.relay else (topic,)) for one in the_call().readouts]
    compared = compare(replace(the_call(), readouts=tuple(given), quotes=()))
    assert compared
    assert [column.noted for column in compared.columns] == [True, True, False]
    assert [relation.who for relation in compared.relations] == [
        "Raised by Kremlin press service (own page) and White House"
    ]


def test_a_quote_does_not_tell_that_an_account_raises_nothing_else() -> None:
    call = the_call()
    given = [replace(one, mentions=None if one.relay else one.mentions) for one in call.readouts]
    compared = compare(replace(call, readouts=tuple(given)))
    assert compared
    assert [bool(column.order) for column in compared.columns][-1]
    assert not compared.columns[-1].noted


@pytest.mark.parametrize(
    ("accounts", "raising", "who"),
    [
        (("own", "house"), ("own", "house"), "Raised in both accounts"),
        (("own", "house", "relayed"), ("own", "relayed"), "Kremlin press service only"),
        (("own", "relayed", "house"), ("own",), "Kremlin press service (own page) only"),
        (("relayed", "house"), ("relayed",), "Kremlin press service via Sputnik International only"),
        (("own", "house", "office"), ("own", "house"), "Kremlin press service and White House only"),
        (
            ("own", "russian", "relayed"),
            ("own", "relayed"),
            "Kremlin press service (own page) in English and Kremlin press service via Sputnik International only",
        ),
    ],
)
def test_who_raised_a_topic_is_named_as_shortly_as_it_can_be(
    accounts: tuple[str, ...], raising: tuple[str, ...], who: str
) -> None:
    call = the_call()
    topic, common = call.topics[:2]
    named = {
        "own" if one.issuer.id.startswith("kremlin") else "house": one
        for one in call.readouts
        if not one.relay
    }
    named["relayed"] = next(one for one in call.readouts if one.relay)
    named["russian"] = replace(named["own"], id="ru", language="ru")
    office = replace(named["house"].issuer, id="office", name="Office of Norvia")
    named["office"] = replace(named["house"], id="office", issuer=office)
    given = [
        replace(named[one], mentions=(common, topic) if one in raising else (common,)) for one in accounts
    ]
    compared = compare(replace(call, readouts=tuple(given), quotes=()))
    assert compared
    assert {one.id: relation.who for relation in compared.relations for one in relation.topics}[
        topic.id
    ] == who


def test_three_of_four_accounts_are_named_with_commas_and_one_and() -> None:
    call = the_call()
    (topic, relayed), other = call.topics[:2], call.readout("white-house")
    third = replace(other, id="office", issuer=replace(other.issuer, id="office", name="Office of Norvia"))
    given = [replace(one, mentions=(relayed if one.relay else topic,)) for one in (*call.readouts, third)]
    compared = compare(replace(call, readouts=tuple(given), quotes=()))
    assert compared
    assert [relation.who for relation in compared.relations] == [
        "Kremlin press service (own page), Office of Norvia and White House only",
        "Kremlin press service via Sputnik International only",
    ]


def test_the_length_of_a_text_that_is_not_held_is_not_known() -> None:
    compared = compare(the_call())
    assert compared
    assert [column.length is None for column in compared.columns] == [True, True, False]


def test_the_order_of_topics_is_that_of_the_quotes_in_the_text() -> None:
    compared = compare(the_call())
    assert compared
    assert [topic.id for topic in compared.columns[-1].order] == [
        "counter-terrorism",
        "syria",
        "russia-us-relations",
        "ceasefire",
        "g20-hamburg",
        "north-korea",
    ]


def test_the_order_of_topics_is_told_of_an_account_that_raises_two_or_more() -> None:
    call = the_call()
    for topics, ordered in ((1, []), (2, ["Kremlin press service via Sputnik International"])):
        quotes = tuple(replace(quote, topics=call.topics[:topics]) for quote in call.quotes)
        compared = compare(replace(call, quotes=quotes))
        assert compared
        assert [column.name for column in compared.ordered] == ordered


def test_a_cell_with_a_quote_is_a_mention() -> None:
    for digest in fictional().digests:
        compared = compare(digest)
        cells = [cell for row in compared.rows for cell in row.cells] if compared else []
        assert all(cell.mentioned for cell in cells if cell.quotes)


def delays(*moments: datetime | None) -> list[str]:
    readouts = [
        replace(readout, id=f"r{number}", published=moment.date() if moment else None, published_at=moment)
        for number, (readout, moment) in enumerate(zip(the_call().readouts, moments, strict=True))
    ]
    compared = compare(replace(the_call(), readouts=tuple(readouts), quotes=()))
    assert compared
    return [column.when for column in compared.columns]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2017, 5, day, hour, minute, tzinfo=UTC)


def test_who_published_first_and_by_how_long_is_said_where_times_are_known() -> None:
    assert delays(at(2, 20), at(2, 18, 30), at(5, 18)) == [
        "published first",
        "90 minutes later",
        "3 days later",
    ]


def test_an_account_that_may_have_been_earlier_leaves_open_who_was_first() -> None:
    assert delays(at(2, 20), None, None) == ["", "", ""]
    assert delays(at(2, 18), at(2, 20), None) == ["", "2 hours later", ""]


def test_two_accounts_of_one_day_without_times_are_not_put_in_order() -> None:
    assert days_apart(2, 2) == ["", "published the same day"]
    assert days_apart(2, 3) == ["published first", "1 day later"]


def days_apart(*days: int) -> list[str]:
    given = [
        replace(one, published=date(2017, 5, day), published_at=None)
        for one, day in zip(the_call().readouts, days, strict=False)
    ]
    compared = compare(replace(the_call(), readouts=tuple(given), quotes=()))
    assert compared
    return [column.when for column in compared.columns]


def test_an_account_with_a_time_is_not_first_before_one_of_the_same_day_without() -> None:
    first, second, third = (
        replace(r, id=f"r{n}", published=None, published_at=None) for n, r in enumerate(the_call().readouts)
    )
    timed = replace(first, published=at(2, 20).date(), published_at=at(2, 20))
    dated = replace(second, published=at(2, 20).date())
    compared = compare(replace(the_call(), readouts=(timed, dated, third), quotes=()))
    assert compared
    assert [column.when for column in compared.columns] == ["", "published the same day", ""]


def test_a_quote_under_two_topics_is_marked_as_shown_already_in_the_second() -> None:
    compared = compare(the_call())
    assert compared
    shown = [
        (row.topic.id, len(cell.quotes), len(cell.again))
        for row in compared.rows
        for cell in row.cells
        if cell.quotes
    ]
    assert shown[:2] == [("syria", 3, 0), ("counter-terrorism", 1, 1)]


def test_a_delay_is_told_in_minutes_up_to_two_hours_and_in_hours_up_to_two_days() -> None:
    assert delays(at(2, 18), at(2, 19, 59), at(2, 20))[1:] == ["119 minutes later", "2 hours later"]
    assert delays(at(2, 18), at(4, 17), at(4, 18))[1:] == ["47 hours later", "2 days later"]
