"""Pages as they are printed."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from readout.model import Readout
from readout.rendering.licences import text_may_be_published
from tests.browser.pages import CALL
from tests.browser.served import Site


def test_a_quote_prints_once(page: Page) -> None:
    page.goto(CALL)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    page.emulate_media(media="print")
    expect(page.locator(".ro-quote blockquote").first).to_be_visible()
    expect(page.locator(".ro-quote .ro-cite").first).to_be_hidden()
    expect(page.locator(".ro-compare blockquote").first).to_be_visible()
    expect(page.locator(".ro-compare__link").first).to_be_hidden()


def test_a_citation_prints_once_as_text(page: Page) -> None:
    page.goto(CALL)
    page.locator(".ro-cite").evaluate_all("all => all.forEach(one => { one.open = true })")
    expect(page.get_by_role("button", name="Copy BibTeX").last).to_be_visible()
    page.emulate_media(media="print")
    forms = page.locator(".ro-cite pre:visible").evaluate_all("all => all.map(one => one.dataset.form)")
    assert set(forms) == {"text"}
    expect(page.locator(".ro-cite__copy").last).to_be_hidden()


def _is_open(account: Readout) -> bool:
    return account.text is not None and text_may_be_published(account.licence)


def test_only_a_full_text_that_is_unfolded_prints(page: Page, site: Site) -> None:
    two = next(digest for digest in site.collection.digests if sum(map(_is_open, digest.readouts)) > 1)
    page.goto(f"digests/{two.date.year}/{two.id}/")
    page.locator(".ro-fulltext").last.evaluate("text => { text.open = true }")
    page.emulate_media(media="print")
    expect(page.locator(".ro-fulltext").first).to_be_hidden()
    expect(page.locator(".ro-fulltext").last).to_be_visible()


def test_on_paper_nobody_s_attribution_is_torn_and_no_heading_ends_a_sheet_with_its_note(page: Page) -> None:
    page.goto(CALL)
    page.emulate_media(media="print")
    style = "(element, name) => getComputedStyle(element)[name]"
    assert page.locator(".ro-account__chain").first.evaluate(style, "breakInside") == "avoid"
    assert page.locator("#key-quotes + .ro-note").evaluate(style, "breakAfter") == "avoid"
    assert page.get_by_text("The topics in the order").evaluate(style, "breakAfter") == "avoid"


def test_the_map_of_topics_is_no_wider_than_the_paper(page: Page) -> None:
    paper = 717  # A4 without chromium's margins, in CSS pixels
    page.set_viewport_size({"width": paper, "height": 1000})
    page.goto("maps/topics/")
    page.emulate_media(media="print")
    assert page.locator(".ro-heat thead th").count() > 20
    assert page.locator(".ro-heat").evaluate("table => table.getBoundingClientRect().right") <= paper
