"""What became of agreements by the day of the build."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest

from readout import shell
from readout.commands import arguments
from readout.model import Agreement
from readout.rendering.digest.agreements import Undertakings, agreement_state
from readout.rendering.listings.parts import GROUPED_FROM, PART
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import Site
from readout.rendering.task import Stamps
from readout.rendering.tasks.tasks import tasks
from tests.records import ASH_OFFICE, collection, digest, quote, readout
from tests.rendered import months_of, render

TODAY = date(2020, 6, 1)


@pytest.mark.parametrize(
    ("status", "due", "state"),
    [
        ("open", None, "open"),
        ("open", date(2020, 6, 1), "open"),
        ("open", date(2020, 5, 31), "lapsed"),
        ("kept", date(2020, 5, 31), "kept"),
        ("lapsed", date(2021, 1, 1), "lapsed"),
    ],
)
def test_an_agreement_lapses_the_day_after_it_was_due(
    status: Literal["open", "kept", "lapsed"], due: date | None, state: str
) -> None:
    assert agreement_state(Agreement("Meet again", due, status, None), TODAY) == state


def test_an_agreement_has_its_quote_its_account_and_the_later_digest() -> None:
    account = readout(ASH_OFFICE, "We shall meet again in May.")
    words = quote(account, "We shall meet again")
    other = replace(quote(account, "meet again in May"), id="other")
    agreement = Agreement("Meet again", None, "kept", "2020-05-05-meeting", words.id)
    unquoted = Agreement("Write", None, "open", None)
    earlier = digest(readouts=(account,), quotes=(other, words), agreements=(agreement, unquoted))
    later = digest("2020-05-05", event="meeting")
    found = Undertakings((later, earlier), TODAY)
    entry, without = found.of(earlier)
    assert (entry.quote, entry.readout, entry.later) == (words, account, later)
    assert (without.quote, without.readout, without.later) == (None, None, None)
    assert not found.of(later)
    assert found.shown_by(later) == [entry]


def test_a_later_digest_that_is_not_published_is_not_linked() -> None:
    earlier = digest(agreements=(Agreement("Meet again", None, "kept", "2020-05-05-meeting"),))
    (entry,) = Undertakings((earlier,), TODAY).of(earlier)
    assert entry.later is None


def test_only_what_nobody_recorded_lapses_of_itself() -> None:
    agreements = (
        Agreement("Write", date(2020, 4, 1), "open", None),
        Agreement("Call", date(2020, 4, 1), "lapsed", None),
    )
    given = digest(agreements=agreements)
    entries = Undertakings((given,), TODAY).of(given)
    assert [entry.unrecorded for entry in entries] == [True, False]


def test_open_agreements_come_by_due_date_and_others_by_event_the_newest_first() -> None:
    spring = digest(
        "2020-03-04",
        agreements=(
            Agreement("Some day", None, "open", None),
            Agreement("In winter", date(2020, 12, 1), "open", None),
            Agreement("In summer", date(2020, 7, 1), "open", None),
            Agreement("Spring's", None, "lapsed", None),
        ),
    )
    autumn = digest("2020-05-04", agreements=(Agreement("May's", None, "lapsed", None),))
    sorted_out = Undertakings((spring, autumn), TODAY).by_state()
    assert [entry.agreement.text for entry in sorted_out["open"]] == ["In summer", "In winter", "Some day"]
    assert [entry.agreement.text for entry in sorted_out["lapsed"]] == ["May's", "Spring's"]


def test_the_page_tells_the_state_as_of_the_day_it_is_given() -> None:
    given = collection(digest(agreements=(Agreement("Meet again", date(2020, 6, 1), "open", None),)))
    for today, expected in ((date(2020, 6, 1), "Open"), (date(2020, 6, 2), "Lapsed")):
        texts = render(given, shell.read_templates(), today)
        page = texts["agreements/index.md"]
        assert f"as of {today.day} June 2020" in page
        assert page.index(f"## {expected}") < page.index("Meet again")
        assert f'ro-state">{expected}' not in page
        assert f">{expected}</span> Meet again" in texts["digests/2020/2020-03-04-phone-call.md"]


def test_a_day_that_passed_with_nothing_recorded_says_nothing_of_what_happened() -> None:
    past = (Agreement("Meet again", date(2020, 5, 31), "open", None),)
    page = render(collection(digest(agreements=past)), shell.read_templates(), TODAY)["agreements/index.md"]
    assert "</time>&nbsp;· that day has passed, and nothing here shows what became of it</p>" in page


def test_the_quote_that_says_it_is_shown_and_linked() -> None:
    account = readout(ASH_OFFICE, "We shall meet again in May.")
    words = quote(account, "We shall meet again")
    given = digest(
        readouts=(account,),
        quotes=(words,),
        agreements=(Agreement("Meet again", None, "open", None, words.id),),
    )
    texts = render(collection(given), shell.read_templates(), TODAY)
    page = texts["agreements/index.md"]
    assert "<p>We shall meet again</p>" in page
    assert 'Agreed on <time datetime="2020-03-04">4 March 2020</time>' in page
    assert 'href="../digests/2020/2020-03-04-phone-call/#quote-1"' in page
    assert '<a href="#quote-1">The quote that says it</a>' in texts["digests/2020/2020-03-04-phone-call.md"]


def test_the_day_can_be_given_on_the_command_line() -> None:
    options = arguments.parser().parse_args(["build", "--today", "2017-07-08"])
    assert options.today == date(2017, 7, 8)


def test_each_page_of_the_agreements_is_made_anew_when_a_total_changes() -> None:
    def keys(status: Literal["kept", "lapsed"]) -> list[str]:
        last = Agreement("The last.", None, status, None)
        others = tuple(Agreement(f"Open {n}.", None, "open", None) for n in range(3 * PART))
        given = collection(digest("2020-01-01", agreements=(*others, last)))
        pages = Pages(given, shell.read_templates(), TODAY)
        made = tasks(pages, Stamps({}), months_of(given, Stamps({}), Site(), {}), None)
        return [task.key for task in made if task.name.startswith("agreements/")]

    assert not {*keys("kept")} & {*keys("lapsed")}


def test_many_agreements_are_grouped_by_the_year_they_are_due_and_those_without_a_day_come_by_themselves() -> (
    None
):
    dated = tuple(Agreement(f"By {n}.", date(2021, 1, 1), "open", None) for n in range(GROUPED_FROM))
    undated = Agreement("Some day", None, "open", None)
    given = collection(digest(agreements=(*dated, undated)))
    page = render(given, shell.read_templates(), TODAY)["agreements/index.md"]
    assert page.index("### 2021") < page.index("### No date set") < page.index("Some day")
