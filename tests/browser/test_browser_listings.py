"""Listings: how readers come to one, and where it leads."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import CALL


def test_the_date_leads_to_all_events_of_the_year(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="all of 2017").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Events of 2017")


@pytest.mark.parametrize(
    "path",
    [
        "topics/north-korea/",
        "participants/vladimir-putin/",
        "pairs/donald-trump--vladimir-putin/",
        "years/2017/",
    ],
)
def test_a_listing_leads_to_its_own_digests_on_the_browse_page(page: Page, path: str) -> None:
    page.goto(path)
    titles = page.locator(".ro-item__title").all_inner_texts()
    page.get_by_role("link", name="Search these").click()
    expect(page.locator(".ro-browse .ro-item__title")).to_have_text(titles)


def test_a_topic_of_a_pair_leads_to_what_was_said_of_it(page: Page) -> None:
    page.goto("pairs/donald-trump--vladimir-putin/")
    page.locator("#topic-g20-hamburg").get_by_role("link", name="Key quotes on it").click()
    expect(page.locator(".ro-browse .ro-result__excerpt")).to_contain_text(["expressed support for"])
