"""The accounts of an event, side by side."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import CALL, ODD, come


def test_a_line_above_each_topic_runs_through_all_columns(page: Page) -> None:
    page.goto(CALL)
    cells = page.locator(".ro-compare tbody tr").nth(1).locator("th, td")
    lines = cells.evaluate_all("cells => cells.map(cell => getComputedStyle(cell).borderTop)")
    assert len(lines) == 4
    assert len(set(lines)) == 1


BROKEN = """cells => cells.flatMap(cell => {
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
  return Array.from(text.data.matchAll(/[^\\s-]+/g)).filter(word => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return range.getClientRects().length > 1;
  }).map(word => word[0]);
})"""
"""The words that run over two lines."""


@come({"viewport": {"width": 1280, "height": 900}}, "1280 px wide")
def test_no_topic_is_broken_inside_a_word_beside_three_accounts(page: Page) -> None:
    page.goto(CALL)
    heads = page.locator(".ro-compare tbody th a")
    heads.first.evaluate("head => { head.textContent = 'Denuclearisation of Korea' }")
    assert heads.evaluate_all(BROKEN) == []


@come({"viewport": {"width": 1280, "height": 900}}, "1280 px wide")
def test_no_word_is_broken_beside_seven_accounts(page: Page) -> None:
    page.goto(CALL)
    page.locator(".ro-compare tr").evaluate_all(
        "rows => rows.forEach(row => { while (row.cells.length < 8) row.append(row.cells[3].cloneNode(true)) })"
    )
    assert page.locator(".ro-compare :is(th a, .ro-compare__silent)").evaluate_all(BROKEN) == []
    table = page.locator(".ro-compare")
    table.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.ro-compare').scrollLeft > 0")
    topic, box = page.locator(".ro-compare tbody th").first.bounding_box(), table.bounding_box()
    assert topic and box and topic["x"] - box["x"] < 2  # it stays while the accounts move
    page.keyboard.press("Tab")
    expect(page.locator(".ro-compare thead a").first).to_be_focused()
    topic = page.locator(".ro-compare thead th").first.bounding_box()
    link = page.locator(":focus").bounding_box()
    assert topic and link and link["x"] > topic["x"] + topic["width"]  # and covers no link that has the focus


@come({"viewport": {"width": 1123, "height": 794}}, "A4 lying")
def test_on_paper_the_accounts_stand_one_below_the_other(page: Page) -> None:
    page.emulate_media(media="print")
    page.goto(CALL)
    cells = page.locator(".ro-compare tbody tr").first.locator("td")
    first, second, *_ = (cell.bounding_box() for cell in cells.all())
    assert first and second and first["x"] == second["x"]


@pytest.mark.parametrize("path", [CALL, ODD])
def test_accounts_side_by_side_need_no_scroll_bar(page: Page, path: str) -> None:
    """Material's script puts boxes around a table that stand out of its column."""
    page.goto(path)
    page.locator(".ro-compare .md-typeset__table").wait_for()
    table = page.locator(".ro-compare")
    assert table.evaluate("table => table.scrollWidth - table.clientWidth") == 0


def test_what_the_accounts_share_begins_where_other_text_does(page: Page) -> None:
    page.goto(CALL)
    left = "element => element.getBoundingClientRect().left"
    heading = page.get_by_role("heading", name="The accounts side by side")
    assert page.locator(".ro-relations li").first.evaluate(left) == heading.evaluate(left)


def test_the_other_forms_of_a_phrase_are_told_from_one_another(page: Page) -> None:
    page.goto("glossary/")
    expect(
        page.get_by_text("Counted with it: “agreed to keep in touch”, “agreed to remain in contact”")
    ).to_be_visible()
