"""Light, dark, and the reader's own colours."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.pages import CALL, come


@come({"forced_colors": "active"}, "forced colours")
def test_the_key_of_a_chart_keeps_its_colours(page: Page) -> None:
    page.goto("")
    colour = "element => getComputedStyle(element).backgroundColor"
    colours = [swatch.evaluate(colour) for swatch in page.locator(".ro-chart__swatch").all()]
    assert len(set(colours)) == len(colours) > 1


def background(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_the_toggle_makes_the_page_dark(page: Page) -> None:
    page.goto("")
    light = background(page)
    page.locator("label[title='Switch to dark']").click()
    assert background(page) != light


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_toggle_works_by_keyboard(page: Page, key: str) -> None:
    page.goto("")
    light = background(page)
    page.get_by_role("radio", name="Switch to dark").press(key)
    assert background(page) != light
    page.keyboard.press(key)
    assert background(page) == light


def test_a_site_without_the_toggle_has_its_copy_buttons(page: Page) -> None:
    def without(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace('data-md-component="palette"', ""))

    page.route(f"**/{CALL}", without)
    page.goto(CALL)
    expect(page.locator(".ro-cite__copy").first).to_be_attached()


def test_the_next_page_stays_dark(page: Page) -> None:
    page.goto("")
    page.locator("label[title='Switch to dark']").click()
    dark = background(page)
    page.goto(CALL)
    assert background(page) == dark


def test_a_dark_page_prints_on_white(page: Page) -> None:
    page.goto(CALL)
    page.locator("label[title='Switch to dark']").click()
    page.emulate_media(media="print")
    assert background(page) == "rgb(255, 255, 255)"


MASKED = """elements => elements.map(element => {
  const icon = getComputedStyle(element, "::after");
  return icon.maskImage !== "none" && icon.backgroundColor;
}).filter(Boolean)"""
"""The colours of icons that are masks."""


@come({"forced_colors": "active", "viewport": {"width": 360, "height": 740}}, "forced colours")
@pytest.mark.parametrize(
    ("path", "icons"),
    [(CALL, ".ro-cite > summary"), (CALL, ".md-nav__icon"), ("about/adding/", ".md-code__button")],
)
def test_icons_show_where_the_reader_sets_the_colours(page: Page, path: str, icons: str) -> None:
    page.goto(path)
    page.locator(icons).last.wait_for(state="attached")
    colours = page.locator(icons).evaluate_all(MASKED)
    ink = page.locator("h1").evaluate("heading => getComputedStyle(heading).color")
    assert set(colours) == {ink}
