"""The browse page: all digests, narrowed by words and filters, and what is offered where nothing fits."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from readout.model import Digest
from tests.browser.pages import CALL, CALL_TITLE
from tests.browser.served import Site


def count(page: Page) -> Locator:
    return page.locator(".ro-browse__count")


def pane(page: Page, name: str) -> Locator:
    """Return a pane of filters, unfolded."""
    pane = page.locator("details.ro-facet").filter(
        has=page.locator("summary", has_text=re.compile(f"^{name}$"))
    )
    expect(count(page)).to_have_text(re.compile("digest"))
    if pane.get_attribute("open") is None:
        pane.locator("summary").click()
    return pane


def state(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def said(digests: list[Digest]) -> str:
    return f"{len(digests)} digest" if len(digests) == 1 else f"{len(digests)} digests"


def about(site: Site, topic: str) -> list[Digest]:
    """Return the digests with a topic, by its label."""
    return [d for d in site.collection.digests if topic in [of.label for of in d.topics]]


def test_browse_lists_every_digest(page: Page, site: Site) -> None:
    page.goto("browse/")
    expect(count(page)).to_have_text(said(list(site.collection.digests)))


def test_browse_begins_with_the_newest(page: Page, site: Site) -> None:
    page.goto("browse/")
    expect(page.locator(".ro-result .ro-item__title").first).to_have_text(site.collection.digests[0].title)


def test_browse_can_begin_with_the_oldest(page: Page, site: Site) -> None:
    page.goto("browse/")
    page.get_by_label("Sort by").select_option("oldest first")
    expect(page.locator(".ro-result .ro-item__title").first).to_have_text(site.collection.digests[-1].title)


def test_browse_shows_ten_and_then_ten_more(page: Page) -> None:
    page.goto("browse/")
    expect(page.locator(".ro-result")).to_have_count(10)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".ro-result")).to_have_count(20)


def test_show_more_goes_when_all_are_shown(page: Page) -> None:
    page.goto("browse/?topic=Syria")
    expect(count(page)).to_have_text("1 digest")
    expect(page.get_by_role("button", name="Show more")).to_be_hidden()


def test_a_value_with_straight_quotation_marks_can_be_chosen(page: Page) -> None:
    page.goto("browse/?year=2020")
    pane(page, "Topic").get_by_label("Find in topic").fill("quotes")
    pane(page, "Topic").get_by_role("checkbox").check()
    expect(count(page)).to_have_text("1 digest")


def test_show_more_moves_the_focus_to_the_first_new_result(page: Page) -> None:
    page.goto("browse/")
    page.get_by_role("button", name="Show more").press("Enter")
    expect(page.locator(".ro-result").nth(10).locator("a")).to_be_focused()


def test_typing_narrows_the_list(page: Page) -> None:
    page.goto("browse/")
    page.get_by_label("Search the digests").fill("Hamburg")
    expect(page.locator(".ro-browse .ro-result")).to_contain_text([CALL_TITLE])


def test_a_filter_narrows_the_list(page: Page, site: Site) -> None:
    page.goto("browse/")
    pane(page, "Topic").get_by_label("Grain trade").check()
    expect(count(page)).to_have_text(said(about(site, "Grain trade")))


def test_what_was_said_of_a_topic_chosen_is_shown_and_leads_to_the_quote(page: Page) -> None:
    page.goto("browse/?participant=Vladimir+Putin&topic=North+Korea")
    quote = page.locator(".ro-browse .ro-result__excerpt a")
    expect(quote).to_have_text(re.compile("^The situation on the Korean peninsula"))
    expect(quote).to_have_attribute("href", re.compile(f"/{CALL}#quote-"))


def test_with_words_sought_it_is_what_holds_them_that_is_shown(page: Page) -> None:
    page.goto("browse/?topic=North+Korea&q=Hamburg")
    expect(page.locator(".ro-browse .ro-result__excerpt").first).to_contain_text("Hamburg")


def test_how_quotes_are_chosen_is_fetched_where_a_filter_asks_for_them(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("browse/")
    expect(page.locator(".ro-result")).to_have_count(10)
    assert not [url for url in asked if "search-quotes" in url]


def test_two_values_that_a_digest_can_have_both_hold(page: Page, site: Site) -> None:
    page.goto("browse/?participant=Vladimir+Putin&participant=Donald+Trump&topic=Syria&topic=North+Korea")
    expect(page.locator(".ro-browse .ro-item__title")).to_have_text([CALL_TITLE])


def test_of_values_of_which_a_digest_has_one_either_holds(page: Page, site: Site) -> None:
    years = {digest.date.year for digest in site.collection.digests}
    one, other = sorted(years)[:2]
    page.goto(f"browse/?year={one}&year={other}")
    either = [digest for digest in site.collection.digests if digest.date.year in (one, other)]
    expect(count(page)).to_have_text(said(either))


def test_two_facets_both_hold(page: Page, site: Site) -> None:
    page.goto("browse/?topic=Grain+trade&kind=Meeting")
    both = [digest for digest in about(site, "Grain trade") if digest.event == "meeting"]
    expect(count(page)).to_have_text(said(both))


def test_a_filter_is_in_the_address(page: Page) -> None:
    page.goto("browse/")
    pane(page, "Topic").get_by_label("Grain trade").check()
    expect(page).to_have_url(re.compile(r"\?topic=Grain\+trade$"))


def test_a_query_is_in_the_address(page: Page) -> None:
    page.goto("browse/")
    page.get_by_label("Search the digests").fill("gauge readings")
    expect(page).to_have_url(re.compile(r"\?q=gauge\+readings$"))


def test_the_window_says_what_is_sought(page: Page) -> None:
    page.goto("browse/?q=the&topic=Grain+trade&year=2009")
    expect(page).to_have_title("“the” · Grain trade · 2009 · Browse - Readouts")
    page.get_by_role("button", name="Remove all filters").click()
    page.get_by_label("Search the digests").fill("")
    expect(page).to_have_title("Browse - Readouts")


def test_back_takes_a_filter_off(page: Page, site: Site) -> None:
    page.goto("browse/")
    pane(page, "Topic").get_by_label("Grain trade").check()
    expect(count(page)).to_have_text(said(about(site, "Grain trade")))
    page.go_back()
    expect(count(page)).to_have_text(said(list(site.collection.digests)))


def test_back_from_a_digest_restores_query_and_filters(page: Page) -> None:
    page.goto("browse/?q=the&topic=Grain+trade")
    page.locator(".ro-browse .ro-item__title a").first.click()
    expect(page.locator(".ro-facts").first).to_be_visible()
    page.go_back()
    expect(page.get_by_role("button", name="Remove filter Topic: Grain trade")).to_be_visible()
    expect(page.get_by_label("Search the digests")).to_have_value("the")


def test_a_chip_removes_its_filter(page: Page) -> None:
    page.goto("browse/?topic=Grain+trade&year=2009")
    page.get_by_role("button", name="Remove filter Year: 2009").click()
    expect(page.get_by_role("button", name="Remove filter Year: 2009")).to_have_count(0)
    assert state(page) == {"topic": ["Grain trade"]}


def test_all_filters_can_be_cleared_at_once(page: Page, site: Site) -> None:
    page.goto("browse/?topic=Grain+trade&year=2009")
    page.get_by_role("button", name="Remove all filters").click()
    expect(count(page)).to_have_text(said(list(site.collection.digests)))


def test_after_one_participant_the_others_are_those_of_the_same_events(page: Page) -> None:
    page.goto("browse/?participant=Vladimir+Putin")
    others = pane(page, "Participant").locator(".ro-facet__value")
    expect(others).to_have_text(["Vladimir Putin2", "Donald Trump2"])


def test_the_counts_of_years_leave_the_year_chosen_out(page: Page, site: Site) -> None:
    page.goto("browse/?year=2017")
    latest = max(digest.date.year for digest in site.collection.digests)
    theirs = [digest for digest in site.collection.digests if digest.date.year == latest]
    named = pane(page, "Year").get_by_label(str(latest))
    expect(named).to_have_accessible_name(f"{latest} {len(theirs)}")


def test_the_counts_of_other_facets_follow_the_choice(page: Page) -> None:
    page.goto("browse/?topic=Syria")
    expect(pane(page, "Year").locator(".ro-facet__value")).to_have_text(["20171"])


def test_a_folded_facet_is_fetched_when_it_is_unfolded(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("browse/")
    expect(count(page)).to_have_text(re.compile("digests"))
    assert not [url for url in asked if "facets/kind" in url]
    expect(pane(page, "Kind of event").get_by_label("Meeting")).to_be_visible()


def test_a_facet_that_could_not_be_fetched_can_be_tried_again(page: Page, site: Site) -> None:
    page.route("**/search/facets/**", lambda route: route.abort())
    page.goto("browse/")
    expect(count(page)).to_contain_text("Search could not be loaded.")
    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(count(page)).to_have_text(said(list(site.collection.digests)))


def test_a_digest_counts_once_for_a_country_of_several_participants(page: Page) -> None:
    page.goto("browse/?year=2020&participant=Ann+<script>alert(3)</script>")
    name = "<img src=x onerror=alert(6)>Onerland 1"
    expect(pane(page, "Country").get_by_role("checkbox")).to_have_accessible_name(name)


def test_the_most_used_values_come_first(page: Page) -> None:
    page.goto("browse/")
    numbers = [int(text) for text in pane(page, "Topic").locator(".ro-facet__count").all_inner_texts()]
    assert numbers == sorted(numbers, reverse=True)


def test_a_long_facet_is_searched_by_name(page: Page) -> None:
    page.goto("browse/")
    pane(page, "Topic").get_by_label("Find in topic").fill("syria")
    names = pane(page, "Topic").locator(".ro-facet__value span:first-of-type")
    expect(names).to_have_text(["Ceasefire in Syria", "Syria"])


def test_a_long_facet_is_searched_without_diacritics(page: Page) -> None:
    page.goto("browse/")
    pane(page, "Participant").get_by_label("Find in participant").fill("VAROCZY")
    names = pane(page, "Participant").locator(".ro-facet__value span:first-of-type")
    expect(names).to_have_text(["Ilka Varóczy"])


def test_a_filter_by_keyboard_keeps_the_focus(page: Page, site: Site) -> None:
    page.goto("browse/")
    pane(page, "Topic").get_by_label("Border demarcation").press("Space")
    expect(count(page)).to_have_text(said(about(site, "Border demarcation")))
    expect(pane(page, "Topic").get_by_label("Border demarcation")).to_be_focused()


@pytest.mark.parametrize("visitor", [{"viewport": {"width": 360, "height": 740}}], ids=["360 px wide"])
def test_filters_are_folded_on_a_narrow_screen(page: Page) -> None:
    page.goto("browse/")
    expect(count(page)).to_have_text(re.compile("digests"))
    expect(page.locator(".ro-facet").first).to_be_hidden()


def test_the_filters_can_be_skipped_by_keyboard(page: Page) -> None:
    page.goto("browse/?q=Hamburg")
    expect(count(page)).to_have_text("2 digests for “Hamburg”")
    page.get_by_label("Search the digests").press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Sort by")).to_be_focused()


def test_the_count_is_announced(page: Page) -> None:
    page.goto("browse/?q=Hamburg")
    expect(page.get_by_role("search", name="Digests").get_by_role("status")).to_have_text(
        "2 digests for “Hamburg”"
    )


def test_browse_says_when_nothing_fits(page: Page) -> None:
    page.goto("browse/?q=Hamburg&year=2009")
    expect(count(page)).to_have_text("No digest for “Hamburg” with these filters")


def test_an_order_is_offered_where_there_are_digests_to_sort(page: Page) -> None:
    page.goto("browse/?q=Hamburg")
    expect(count(page)).to_have_text("2 digests for “Hamburg”")
    expect(page.get_by_label("Sort by")).to_be_visible()
    page.goto("browse/?q=zzyzx")
    expect(count(page)).to_have_text("No digest for “zzyzx”")
    expect(page.get_by_label("Sort by")).to_be_hidden()


def instead(page: Page) -> Locator:
    return page.locator(".ro-browse .ro-results").get_by_role("link")


def test_where_nothing_fits_the_filters_can_be_dropped(page: Page) -> None:
    page.goto("browse/?q=Hamburg&year=2009")
    instead(page).get_by_text("Without the filters: 2 digests").click()
    expect(count(page)).to_have_text("2 digests for “Hamburg”")


def test_where_no_digest_has_all_words_each_is_offered(page: Page) -> None:
    page.goto("browse/?q=Hamburg+gauge")
    expect(count(page)).to_have_text("No digest for “Hamburg gauge”: none has all of it")
    expect(instead(page)).to_have_text(
        ["Digests with “Hamburg”", "Digests with “gauge”", re.compile(r"All \d+ digests")]
    )


def test_where_no_digest_has_the_words_in_their_order_they_are_offered_in_any(page: Page) -> None:
    page.goto("browse/?q=“peninsula+on+the+Korean+situation”")
    instead(page).get_by_text("Its words in any order").click()
    expect(count(page)).to_have_text("1 digest for “peninsula on the Korean situation”")


def test_where_no_digest_has_the_word_those_that_begin_alike_are_offered(page: Page) -> None:
    page.goto("browse/?q=Hamburger")
    instead(page).get_by_text("Digests with “hamburg”").click()
    expect(count(page)).to_have_text("2 digests for “hamburg”")


def test_where_no_digest_has_many_words_most_of_them_are_offered_together(page: Page) -> None:
    page.goto("browse/?q=did+Putin+say+zzyzx+about+Syria+in+Hamburg")
    instead(page).first.click()
    expect(page.locator(".ro-browse .ro-item__title").last).to_have_text(CALL_TITLE)


@pytest.mark.parametrize(("slip", "name"), [("Ptuin", "putin"), ("Siria", "syria"), ("onald", "donald")])
def test_where_no_digest_has_the_word_a_name_one_slip_away_is_offered(
    slip: str, name: str, page: Page
) -> None:
    page.goto(f"browse/?q={slip}")
    expect(instead(page).first).to_have_text(f"Digests with “{name}”")


def test_where_no_digest_has_the_word_all_digests_are_offered(page: Page, site: Site) -> None:
    page.goto("browse/?q=zzyzx")
    expect(instead(page)).to_have_text([f"All {said(list(site.collection.digests))}"])
    instead(page).click()
    expect(count(page)).to_have_text(said(list(site.collection.digests)))


def test_a_facet_in_which_nothing_fits_says_so(page: Page) -> None:
    page.goto("browse/?q=zzyzx")
    expect(count(page)).to_have_text("No digest for “zzyzx”")
    expect(pane(page, "Topic").locator(".ro-facet__none")).to_have_text("None")


def test_a_phrase_keeps_the_quotation_marks_it_was_typed_with(page: Page) -> None:
    page.goto("browse/?q=“Korean+peninsula”")
    expect(count(page)).to_have_text("1 digest for “Korean peninsula”")


def test_how_to_seek_a_phrase_is_said_with_the_field(page: Page) -> None:
    page.goto("browse/")
    expect(page.get_by_label("Search the digests")).to_have_accessible_description(
        re.compile("quotation marks")
    )
