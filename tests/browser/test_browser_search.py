"""Search as a reader uses it on every page: the dialog."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.pages import CALL, CALL_TITLE, ODD_TITLE


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Search")


def seek(page: Page, words: str) -> Locator:
    """Open the dialog, type, and return the results once they are there."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    expect(page.locator(".ro-dialog__count")).to_have_text(re.compile("found|Nothing"))
    return dialog(page).locator(".ro-result")


@pytest.mark.parametrize("key", ["f", "s", "/"])
def test_a_key_opens_search(page: Page, key: str) -> None:
    page.goto("")
    page.keyboard.press(key)
    expect(dialog(page).get_by_role("textbox")).to_be_focused()


def test_the_button_opens_search(page: Page) -> None:
    page.goto("")
    page.get_by_role("button", name="Search").click()
    expect(dialog(page).get_by_role("textbox")).to_be_focused()


@pytest.mark.parametrize("keys", ["Control+f", "Alt+s", "Meta+/"])
def test_a_key_with_a_modifier_is_the_browser_s(page: Page, keys: str) -> None:
    page.goto("")
    page.keyboard.press(keys)
    expect(dialog(page)).to_be_hidden()


def test_a_key_typed_into_a_field_stays_there(page: Page) -> None:
    page.goto("browse/")
    page.get_by_label("Search the digests").press_sequentially("fs/")
    expect(dialog(page)).to_be_hidden()


def test_nothing_of_the_engine_is_fetched_before_search_opens(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(CALL, wait_until="networkidle")
    assert not [url for url in asked if "/search/" in url or "/search-" in url]


def test_what_is_said_of_nothing_is_fetched_where_nothing_is_found(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("")
    seek(page, "Hamburg")
    assert not [url for url in asked if "search-nothing" in url]
    page.keyboard.type("zzyzx")
    expect(dialog(page).get_by_role("status")).to_have_text("Nothing found for “Hamburgzzyzx”")
    assert [url for url in asked if "search-nothing" in url]


def test_no_facet_is_fetched_for_the_dialog(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("")
    seek(page, "Hamburg")
    assert [url for url in asked if "/search/terms/" in url]
    assert not [url for url in asked if "/search/facets/" in url]


def test_typing_finds_a_digest(page: Page) -> None:
    page.goto("")
    expect(seek(page, "Korean").first).to_contain_text(CALL_TITLE)


def test_a_result_says_when_and_what(page: Page) -> None:
    page.goto("")
    expect(seek(page, "Korean").first).to_have_text(re.compile("^2 May 2017\xa0· Phone call"))


def test_a_result_marks_the_words_sought(page: Page) -> None:
    page.goto("")
    expect(seek(page, "Hamburg").first.locator("mark").first).to_have_text(re.compile("Hamburg"))


def test_a_phrase_of_the_title_is_marked_there(page: Page) -> None:
    page.goto("")
    marked = seek(page, '"North Korea by phone"').first.locator(".ro-item__title mark")
    expect(marked).to_have_text(["North", "Korea", "by", "phone"])


def test_a_hit_in_a_quote_leads_to_the_quote(page: Page) -> None:
    page.goto("")
    seek(page, "restraint").first.locator(".ro-result__excerpt a").click()
    expect(page.locator(".ro-quote:target")).to_contain_text("called for restraint")


def test_part_of_an_unspaced_run_is_found_and_marked(page: Page) -> None:
    page.goto("")
    found = seek(page, "开放旧").first
    expect(found.locator(".ro-item__title")).to_have_text(ODD_TITLE)
    expect(found.locator("mark")).to_have_text("开放旧")


def test_words_in_quotation_marks_are_found_only_as_they_stand(page: Page) -> None:
    page.goto("")
    expect(seek(page, '"situation on the Korean peninsula"').first).to_contain_text(CALL_TITLE)
    page.keyboard.press("Control+a")
    page.keyboard.type('"peninsula on the Korean situation"')
    expect(dialog(page).get_by_role("status")).to_have_text(re.compile("Nothing found"))


def test_a_word_is_found_without_its_diacritics_and_case(page: Page) -> None:
    page.goto("")
    expect(seek(page, "KÖREAN").first).to_contain_text(CALL_TITLE)


def test_a_quote_found_has_no_full_stop_that_its_account_has_not(page: Page) -> None:
    page.goto("")
    excerpt = seek(page, "restraint").first.locator(".ro-result__excerpt--quote")
    expect(excerpt).to_have_text(re.compile(r"defuse tensions\s*$"))


def test_a_quote_found_says_whose_words_it_is_and_how_they_came(page: Page) -> None:
    page.goto("")
    expect(seek(page, "restraint").first.locator(".ro-result__speaker")).to_have_text(
        "— Kremlin press service, in English as carried by Sputnik International (Russian state media),"
        " which translated it"
    )


def test_a_hit_in_an_attribution_is_not_shown_as_quoted(page: Page) -> None:
    page.goto("")
    expect(seek(page, "Sputnik").first.locator(".ro-result__excerpt--quote")).to_have_count(0)


def test_a_passage_further_down_is_shown_where_it_holds_more_of_the_words(page: Page) -> None:
    page.goto("")
    excerpt = seek(page, "Russian state media").first.locator(".ro-result__excerpt")
    expect(excerpt).to_contain_text("carried by Sputnik International (Russian state media)")


def test_an_excerpt_does_not_repeat_the_title(page: Page) -> None:
    page.goto("")
    expect(seek(page, "Putin Trump Syria").first.locator(".ro-result__excerpt")).not_to_contain_text(
        CALL_TITLE
    )


def test_hand_written_pages_are_found(page: Page) -> None:
    page.goto("")
    expect(seek(page, "verified").filter(has_text="About this site").first).to_be_visible()


def test_listings_are_not_found(page: Page) -> None:
    page.goto("")
    links = seek(page, "Syria").locator("a").evaluate_all("links => links.map(link => link.pathname)")
    assert [link for link in links if not link.startswith(("/digests/", "/about/"))] == []


def test_an_odd_title_is_found_as_it_is(page: Page) -> None:
    page.goto("")
    expect(seek(page, "lamps").locator(".ro-item__title").first).to_have_text(ODD_TITLE)


@pytest.mark.parametrize("lost", ["index.json", "terms/", "documents/"])
def test_what_could_not_be_fetched_is_said_and_can_be_tried_again(page: Page, lost: str) -> None:
    page.goto("")
    page.route(f"**/search/{lost}**", lambda route: route.abort())
    page.keyboard.press("/")
    page.keyboard.type("Korean")
    expect(dialog(page).get_by_role("status")).to_contain_text("Search could not be loaded.")
    page.unroute_all()
    dialog(page).get_by_role("button", name="Try again").click()
    expect(dialog(page).locator(".ro-result").first).to_contain_text(CALL_TITLE)


def test_search_says_when_nothing_is_found(page: Page) -> None:
    page.goto("")
    seek(page, "zzyzx")
    expect(dialog(page).get_by_role("status")).to_have_text("Nothing found for “zzyzx”")


def test_search_says_that_nothing_is_found_for_punctuation(page: Page) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("?!")
    expect(dialog(page).get_by_role("status")).to_have_text(re.compile("Nothing found for “\\?!”"))


def test_where_nothing_is_found_the_words_that_occur_are_offered(page: Page) -> None:
    page.goto("")
    seek(page, "zzyzx Korean")
    expect(dialog(page).get_by_role("status")).to_have_text(
        "Nothing found for “zzyzx Korean”: none has “zzyzx”"
    )
    page.keyboard.press("ArrowDown")
    expect(dialog(page).get_by_role("link", name="Digests with “Korean”")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".ro-browse__count")).to_have_text("1 digest for “Korean”")


def test_arrows_and_enter_follow_a_result(page: Page) -> None:
    page.goto("")
    seek(page, "Korean")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(CALL_TITLE)


def test_arrow_up_leads_back_to_the_field(page: Page) -> None:
    page.goto("")
    seek(page, "Hamburg")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(dialog(page).get_by_role("textbox")).to_be_focused()


def test_escape_closes_search_and_gives_the_focus_back(page: Page) -> None:
    page.goto("")
    page.get_by_role("button", name="Search").press("Enter")
    page.keyboard.type("Ham")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_all_results_are_on_the_browse_page(page: Page) -> None:
    page.goto("")
    seek(page, "grain trade")
    dialog(page).get_by_role("link", name="All results for “grain trade”").click()
    expect(page.get_by_label("Search the digests")).to_have_value("grain trade")


def test_enter_in_the_field_leads_to_the_browse_page(page: Page) -> None:
    page.goto("")
    seek(page, "Hamburg")
    page.keyboard.press("Enter")
    expect(page.locator(".ro-browse .ro-result")).to_contain_text([CALL_TITLE])
