"""What stands at the address of a digest that was taken out, or has another address."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from mkdocs.utils.meta import get_data

from readout import shell
from readout.model import Removal
from readout.rendering.listings.feeds import NEWEST
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import DEFAULT_SITE
from readout.rendering.task import Stamps
from readout.rendering.tasks.tasks import tasks
from tests.records import collection, digest
from tests.rendered import months_of, render

TODAY = date(2026, 1, 1)
HERE = digest("2020-03-04")
MOVED = Removal("2020-03-03-phone-call", date(2020, 4, 1), "Dated a day early.", "A talk", HERE.id, 1)
GONE = Removal("2019-01-02-meeting", date(2020, 5, 1), "There was no such <meeting>.", None, None, 5)


def texts(*removed: Removal) -> dict[str, str]:
    return render(replace(collection(HERE), removed=removed), shell.read_templates(), TODAY)


def test_the_page_of_what_was_taken_out_says_when_and_why() -> None:
    page = texts(GONE)["digests/2019/2019-01-02-meeting.md"]
    assert 'Taken out on <time datetime="2020-05-01">1 May 2020</time>' in page
    assert "There was no such &lt;meeting&gt;." in page


def test_what_was_taken_out_is_called_by_its_folder_where_its_title_is_not_to_be_said() -> None:
    page = texts(GONE)["digests/2019/2019-01-02-meeting.md"]
    assert get_data(page)[1]["title"] == "Taken out: 2019-01-02-meeting"
    assert "<h1>2019-01-02-meeting</h1>" in page


def test_the_page_of_what_has_moved_leads_to_where_it_is() -> None:
    page = texts(MOVED)["digests/2020/2020-03-03-phone-call.md"]
    assert get_data(page)[1]["title"] == "Moved: A talk"
    assert f'<a class="ro-moved" href="../../../digests/2020/{HERE.id}/">{HERE.title}</a>' in page


def test_corrections_list_what_was_taken_out_and_what_has_moved() -> None:
    page = texts(GONE, MOVED)["corrections/index.md"]
    assert '<a href="../digests/2019/2019-01-02-meeting/">2019-01-02-meeting</a>&nbsp;· taken out' in page
    assert '<a href="../digests/2020/2020-03-03-phone-call/">A talk</a>&nbsp;· moved' in page


def test_nothing_is_said_of_removals_where_there_are_none() -> None:
    assert "Taken out" not in texts()["corrections/index.md"]


@pytest.mark.parametrize("path", ["index.md", "data/digests.csv", "years/2020.md"])
def test_what_was_taken_out_is_in_no_list_of_digests(path: str) -> None:
    assert texts(GONE, MOVED)[path] == texts()[path]


def test_who_follows_the_site_is_told_what_became_of_an_entry() -> None:
    gone, here = json.loads(texts(GONE)["feed.json"])["items"]
    assert (gone["id"], gone["date_modified"]) == (
        "tag:readouts.invalid,2026:digest/2019-01-02-meeting",
        "2020-05-01T00:00:00Z",
    )
    assert gone["title"] == "Taken out: 2019-01-02-meeting"
    assert gone["content_html"] == "<p>There was no such &lt;meeting&gt;.</p>"
    assert here["title"] == HERE.title
    assert "<title>Taken out: 2019-01-02-meeting</title>" in texts(GONE)["feed.atom"]


def test_a_feed_is_as_old_as_what_was_done_last() -> None:
    assert "<updated>2020-05-01T00:00:00Z</updated>" in texts(GONE)["feed.atom"].partition("<entry>")[0]


def test_a_feed_with_many_removals_stays_as_short_as_any() -> None:
    many = [replace(GONE, id=f"2019-01-02-meeting-{n}", date=GONE.date) for n in range(NEWEST + 5)]
    assert len(json.loads(texts(*many)["feed.json"])["items"]) == NEWEST


def test_the_page_of_what_has_moved_is_made_anew_when_the_digest_that_it_leads_to_changes() -> None:
    given = replace(collection(HERE), removed=(MOVED,))

    def key(stamp: str) -> str:
        stamps = Stamps({HERE.id: stamp})
        pages = Pages(given, shell.read_templates(), TODAY)
        made = tasks(pages, stamps, months_of(given, stamps, DEFAULT_SITE, {}), None)
        return next(task.key for task in made if task.paths == ("digests/2020/2020-03-03-phone-call.md",))

    assert key("one") != key("other")
