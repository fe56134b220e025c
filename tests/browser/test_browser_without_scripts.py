"""The site without scripts."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.pages import CALL, WITHOUT_SCRIPTS, come


@WITHOUT_SCRIPTS
def test_quotes_read_without_scripts(page: Page) -> None:
    page.goto(CALL)
    expect(page.locator(".ro-quote blockquote").last).to_contain_text("The situation on the Korean peninsula")


@WITHOUT_SCRIPTS
def test_links_lead_on_without_scripts(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="Syria", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Syria")


@WITHOUT_SCRIPTS
def test_no_dead_search_button_shows_without_scripts(page: Page) -> None:
    page.goto(CALL)
    expect(page.locator(".ro-search__open")).to_be_hidden()


@WITHOUT_SCRIPTS
def test_no_dead_switch_of_colours_takes_the_focus_without_scripts(page: Page) -> None:
    page.goto(CALL)
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator(".md-tabs a").first).to_be_focused()


@WITHOUT_SCRIPTS
def test_browse_names_the_listings_without_scripts(page: Page) -> None:
    page.goto("browse/")
    page.locator(".ro-without").get_by_role("link", name="topics").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Topics")


@come({"java_script_enabled": False, "color_scheme": "dark"}, "dark without scripts")
def test_who_prefers_dark_has_it_without_scripts(page: Page) -> None:
    page.goto(CALL)
    expect(page.locator("body")).to_have_css("background-color", "rgb(20, 23, 27)")
