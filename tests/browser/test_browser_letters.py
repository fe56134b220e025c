"""Large letters on a phone."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.test_browser_pages import NARROW, PAGES, on_every_page, settle

LARGE = 32
"""Twice the size of letters that browsers begin with."""


@NARROW
@on_every_page
def test_no_page_scrolls_sideways_with_large_letters(page: Page, path: str) -> None:
    choose_letters(page, LARGE)
    settle(page, path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@NARROW
def test_no_sign_of_the_header_covers_another_with_large_letters(page: Page) -> None:
    choose_letters(page, LARGE)
    page.goto(PAGES["digest"])
    search = page.get_by_role("button", name="Search", exact=True).bounding_box()
    menu = page.locator(".md-header label[for=__drawer]").bounding_box()
    colours = page.locator(".md-header label[title='Switch to dark']").bounding_box()
    assert search and menu and colours
    assert menu["x"] + menu["width"] <= search["x"]
    assert search["x"] + search["width"] <= colours["x"]


def choose_letters(page: Page, size: int) -> None:
    """Set the size of letters as a reader does in the browser's settings."""
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
