"""Pages for readers who hear them, and for those who have no mouse."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.pages import CALL, DARK, FOUND, opened


def violations(page: Page) -> list[str]:
    return [
        f"{found['id']}: {found['nodes'][0]['target']}" for found in Axe().run(page).response["violations"]
    ]


def test_axe_finds_nothing(page: Page) -> None:
    assert [(path, found) for path in opened(page) for found in violations(page)] == []


@DARK
def test_axe_finds_nothing_in_the_dark(page: Page) -> None:
    paths = ["", CALL, "topics/syria/", "participants/", "maps/topics/", "corrections/", FOUND]
    assert [(path, found) for path in opened(page, paths) for found in violations(page)] == []


@pytest.mark.parametrize(
    "visitor", [{"color_scheme": "light"}, {"color_scheme": "dark"}], ids=["light", "dark"]
)
def test_axe_finds_nothing_in_the_search_dialog(page: Page) -> None:
    page.goto(CALL)
    page.keyboard.press("/")
    page.keyboard.type("Hamburg")
    expect(page.locator(".ro-dialog .ro-result").first).to_be_visible()
    assert violations(page) == []


def test_the_first_tab_stop_leads_past_the_header(page: Page) -> None:
    page.goto(CALL)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#ro-content")).to_be_focused()
