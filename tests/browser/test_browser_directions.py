"""Words from right to left among those from left to right."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.pages import CALL, ODD


def test_a_right_to_left_quote_runs_from_right_to_left(page: Page) -> None:
    page.goto(ODD)
    assert (
        page.locator(".ro-quote blockquote[lang=ar]").evaluate(
            "element => getComputedStyle(element).direction"
        )
        == "rtl"
    )


def test_a_right_to_left_quote_begins_at_the_right_among_the_accounts(page: Page) -> None:
    page.goto(ODD)
    words = page.locator(".ro-compare blockquote[lang=ar] p")
    assert words.evaluate("element => getComputedStyle(element).textAlign") == "start"


def test_a_right_to_left_passage_has_its_bar_where_it_begins_and_no_other(page: Page) -> None:
    page.goto("glossary/")
    passage = page.locator(".ro-passage[dir=rtl]").first
    bars = "style => [style.borderLeftWidth, style.borderRightWidth].map(parseFloat)"
    left, right = passage.evaluate(f"element => ({bars})(getComputedStyle(element))")
    assert left == 0 < right


def test_the_count_of_a_right_to_left_phrase_stands_behind_it_as_of_any_other(page: Page) -> None:
    page.goto("glossary/")
    phrase, number = page.locator(".ro-chip:has([dir=rtl])").first.locator("span").all()
    words, behind = phrase.bounding_box(), number.bounding_box()
    assert words and behind and behind["x"] >= words["x"] + words["width"]


def test_a_number_behind_a_name_from_right_to_left_stays_behind_it(page: Page) -> None:
    page.goto("")
    name, number = page.locator(".ro-item__facts").first.evaluate(
        """line => {
            const name = [...line.querySelectorAll("a")].at(-1);
            name.textContent = "سامر لارين";
            const behind = document.createRange();
            behind.setStart(name.nextSibling, name.nextSibling.data.search(/[0-9]/));
            behind.setEnd(name.nextSibling, behind.startOffset + 1);
            return [name, behind].map(part => part.getBoundingClientRect());
        }"""
    )
    assert number["left"] >= name["right"]


def test_a_title_from_right_to_left_ends_at_the_left_and_begins_where_all_others_do(page: Page) -> None:
    page.goto(CALL)
    heading, stop = page.get_by_role("heading", level=1).evaluate(
        """heading => {
            heading.textContent = "لقاء لارين ودوران (تيمارا).";
            const stop = document.createRange();
            stop.setStart(heading.firstChild, heading.textContent.length - 1);
            stop.setEnd(heading.firstChild, heading.textContent.length);
            return [heading, stop].map(part => part.getBoundingClientRect());
        }"""
    )
    assert stop["left"] - heading["left"] < 1
