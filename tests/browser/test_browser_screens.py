"""Pages on screens of any width, and with large letters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import CALL, NARROW, come, opened

LARGE = 32
"""Twice the size of letters that browsers begin with."""


def width(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


@NARROW
def test_no_page_scrolls_sideways_at_360_px(page: Page) -> None:
    assert [path for path in opened(page) if width(page) > 360] == []


@NARROW
def test_no_page_scrolls_sideways_with_large_letters(page: Page) -> None:
    choose_letters(page, LARGE)
    assert [path for path in opened(page) if width(page) > 360] == []


@NARROW
def test_no_sign_of_the_header_covers_another_with_large_letters(page: Page) -> None:
    choose_letters(page, LARGE)
    page.goto(CALL)
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


@NARROW
def test_a_count_in_an_index_is_not_broken_over_two_lines(page: Page) -> None:
    page.goto("pairs/")
    lines = page.locator(".ro-index .ro-aside").evaluate_all(
        "notes => notes.map(note => note.getClientRects().length)"
    )
    assert set(lines) == {1}


@NARROW
def test_the_menu_of_a_narrow_screen_opens_while_the_focus_is_in_it(page: Page) -> None:
    page.goto(CALL)
    link = page.locator(".md-sidebar--primary a[href$='/years/']")
    for _ in range(20):
        page.keyboard.press("Tab")
        if link.evaluate("element => element === document.activeElement"):
            break
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    expect(page.locator(".md-nav .md-nav:has(a[href$='/years/'])")).to_have_css("opacity", "1")


@come({"viewport": {"width": 1400, "height": 900}}, "wide")
@pytest.mark.parametrize(("page_at", "heading"), [(CALL, "key-quotes"), ("about/rules/", "quote-speaker")])
def test_the_contents_mark_the_section_that_a_link_leads_to(page: Page, page_at: str, heading: str) -> None:
    page.goto(f"{page_at}#{heading}")
    expect(page.locator(".md-sidebar--secondary .md-nav__link--active")).to_have_attribute(
        "href", f"#{heading}"
    )


def test_no_topic_at_the_head_of_the_map_is_cut_off(page: Page) -> None:
    page.goto("maps/topics/")
    top = "element => element.getBoundingClientRect().top"
    tops = page.locator(".ro-heat thead th a").evaluate_all(f"links => links.map({top})")
    assert min(tops) >= page.locator(".ro-scroll").evaluate(top)


def test_a_long_topic_at_the_head_of_the_map_goes_on_in_a_second_line(page: Page) -> None:
    page.goto("maps/topics/")
    topic = page.locator(".ro-heat thead th a").first
    size = "link => { const { width, height } = link.getBoundingClientRect(); return { width, height }; }"
    short = topic.evaluate(size)
    topic.evaluate("link => { link.textContent = 'waters of the strait '.repeat(4); }")
    long = topic.evaluate(size)
    assert long["width"] > 1.5 * short["width"]
    assert long["height"] <= 12 * 20


def test_the_page_for_what_is_not_here_begins_where_all_others_do(page: Page) -> None:
    lefts = []
    for path in ("404.html", "corrections/"):
        page.goto(path)
        left = "element => element.getBoundingClientRect().left"
        lefts.append(page.get_by_role("heading", level=1).evaluate(left))
    assert lefts[0] == lefts[1]


def test_what_a_finger_opens_or_copies_is_24_px_high(page: Page) -> None:
    page.goto(CALL)
    page.locator(".ro-quote .ro-cite > summary").first.click()
    heights = page.locator(".ro-cite > summary, .ro-fulltext > summary, .ro-cite__copy:visible").evaluate_all(
        "elements => elements.map((element) => element.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24
