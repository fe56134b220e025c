"""Pages as a reader meets them: what shows, what links work, what never happens."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from readout.model import Digest, Elision, Insertion, Readout
from readout.rendering.licences import text_may_be_published
from tests.browser.served import Site, Witness, guarded, watched

CALL = "digests/2017/2017-05-02-putin-trump-call/"
ODD = "digests/2020/2020-02-03-odd-meeting/"
ODD_TITLE = "</title><script>alert(1)</script><img src=x onerror=alert(1)>"
MOVED = "digests/2017/2017-05-01-putin-trump-call/"
GONE = "digests/2020/2020-02-02-встреча/"
FOUND = "browse/?q=the&topic=Grain+trade"
PAGES = {
    "home": "",
    "digest": CALL,
    "odd digest": ODD,
    "listing": "topics/syria/",
    "moved": MOVED,
    "taken out": GONE,
    "odd listing": "topics/odd-topic/",
    "topics": "topics/",
    "participants": "participants/",
    "issuers": "issuers/",
    "pair": "pairs/donald-trump--vladimir-putin/",
    "country": "countries/ru/",
    "topics by issuer": "maps/topics/",
    "one side only": "one-sided/",
    "agreements": "agreements/",
    "corrections": "corrections/",
    "glossary": "glossary/",
    "browse": "browse/",
    "browse with results": FOUND,
    "hand-written": "about/verification/",
    "not found": "404.html",
}
on_every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


def come(visitor: dict[str, object], name: str = "") -> pytest.MarkDecorator:
    return pytest.mark.parametrize("visitor", [visitor], ids=[name])


NARROW = come({"viewport": {"width": 360, "height": 740}}, "360 px wide")
DARK = come({"color_scheme": "dark"}, "dark")
WITHOUT_SCRIPTS = come({"java_script_enabled": False}, "without scripts")


def settle(page: Page, path: str) -> None:
    """Open a page and wait until its search, where it has one, has answered."""
    page.goto(path)
    if path.startswith("browse"):
        expect(page.locator(".ro-browse__count")).to_have_text(re.compile("digest"))


def folded(text: str) -> str:
    return " ".join(text.split())


# ---- nothing but the site, and nothing that runs ------------------------------------------------------


def test_the_home_page_has_the_site_s_name_once_in_its_title(page: Page) -> None:
    page.goto("")
    expect(page).to_have_title("Readouts")


def test_the_page_for_what_is_not_here_says_so_in_its_title(page: Page) -> None:
    page.goto("404.html")
    expect(page).to_have_title("This page is not here - Readouts")


@pytest.fixture(scope="module")
def sitting(browser: Browser, site: Site) -> Witness:
    """What happened while a reader opened every page and searched on it."""
    witness = Witness()
    with guarded(browser, site, witness, {}) as context:
        page = watched(context, witness)
        for path in PAGES.values():
            settle(page, path)
            page.keyboard.press("/")
            page.keyboard.type("alert")
            expect(page.locator(".ro-dialog__count")).to_have_text(re.compile("found"))
    return witness


def test_no_request_leaves_the_host(sitting: Witness) -> None:
    assert sitting.elsewhere == []


def test_no_error_is_on_the_console(sitting: Witness) -> None:
    assert sitting.complaints == []


def test_no_text_runs_as_a_script(sitting: Witness) -> None:
    assert sitting.dialogs == []


@on_every_page
def test_no_text_becomes_an_element(page: Page, path: str) -> None:
    settle(page, path)
    assert (
        page.locator(
            "img[src=x], [onerror], [onclick], [onload], b, article script:not([type='application/ld+json'])"
        ).count()
        == 0
    )


def test_an_odd_title_is_the_heading_character_for_character(page: Page) -> None:
    page.goto(ODD)
    expect(page.get_by_role("heading", level=1)).to_have_text(ODD_TITLE)


def test_an_odd_title_is_the_title_of_the_window(page: Page) -> None:
    page.goto(ODD)
    expect(page).to_have_title(f"{ODD_TITLE} - Readouts")


def test_an_odd_title_stands_in_the_header(page: Page) -> None:
    page.goto(ODD)
    expect(page.locator("[data-md-component=header-topic]")).to_have_text(ODD_TITLE)


def test_an_odd_country_is_a_heading_and_a_line_of_the_contents(page: Page) -> None:
    page.goto("participants/")
    name = "<img src=x onerror=alert(6)>Onerland"
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    expect(page.locator(".md-sidebar--secondary a", has_text=name)).to_be_visible()


# ---- quotes -------------------------------------------------------------------------------------------


@WITHOUT_SCRIPTS
def test_every_quote_shows_its_account_s_own_words(page: Page, site: Site) -> None:
    digests = site.collection.digests
    for digest in [
        *digests[::4],
        next(d for d in digests if d.id in CALL),
        next(d for d in digests if d.id in ODD),
    ]:
        page.goto(f"digests/{digest.date.year}/{digest.id}/", wait_until="domcontentloaded")
        shown = page.locator(".ro-quote blockquote").all_inner_texts()
        assert [folded(text) for text in shown] == [rebuilt(digest, at) for at in range(len(digest.quotes))]


def rebuilt(digest: Digest, number: int) -> str:
    """Return a quote as its account has it, with the curator's marks where they stand."""
    quote = digest.quotes[number]
    text = digest.readout(quote.readout).text or ""
    shown = ""
    for piece in quote.pieces:
        if isinstance(piece, Elision):
            shown += " […] "
        elif isinstance(piece, Insertion):
            shown += f" [{piece.text}] "
        else:
            passage = piece.span.of(text)
            shown = (shown.rstrip() if passage[0] in ",.;:!?)]}”’»…" else shown) + passage
    return folded(shown)


def test_a_permanent_link_brings_its_quote_into_view(page: Page, site: Site) -> None:
    page.goto(f"{CALL}#{last_quote(site)}")
    expect(page.locator(f"#{last_quote(site)} blockquote")).to_be_in_viewport()


def test_a_permanent_link_sets_its_quote_apart(page: Page, site: Site) -> None:
    page.goto(f"{CALL}#{last_quote(site)}")
    background = "element => getComputedStyle(element).backgroundColor"
    aimed = page.locator(f"#{last_quote(site)}").evaluate(background)
    assert aimed != page.locator(".ro-quote").first.evaluate(background)


def test_each_quote_links_to_itself(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="Link to this quote, 2 of 5").click()
    assert page.url.partition("#")[2] == page.locator(".ro-quote").nth(1).get_attribute("id")


def last_quote(site: Site) -> str:
    return next(digest for digest in site.collection.digests if digest.id in CALL).quotes[-1].id


def test_an_old_link_to_a_quote_leads_to_the_quote_where_its_digest_is_now(page: Page, site: Site) -> None:
    page.goto(f"{MOVED}#{last_quote(site)}")
    page.get_by_role("article").get_by_role("link", name="Putin and Trump").click()
    expect(page.locator(f"#{last_quote(site)} blockquote")).to_be_in_viewport()


def test_only_the_page_of_what_is_gone_is_kept_from_search_engines(page: Page) -> None:
    robots = []
    for path in (GONE, CALL):
        page.goto(path)
        robots += page.locator("meta[name=robots]").evaluate_all("all => all.map(one => one.content)")
    assert robots == ["noindex"]


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


def test_the_curator_s_marks_are_explained_in_words(page: Page) -> None:
    page.goto(ODD)
    expect(page.locator(".ro-note").first).to_contain_text(
        "[…] marks words left out, [other words] were added"
    )


# ---- accounts side by side ------------------------------------------------------------------------------


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


# ---- screens ------------------------------------------------------------------------------------------


@NARROW
@on_every_page
def test_no_page_scrolls_sideways_at_360_px(page: Page, path: str) -> None:
    settle(page, path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


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


@NARROW
def test_the_facts_lead_to_the_key_quotes(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="5, word for word").click()
    expect(page.get_by_role("heading", name="Key quotes")).to_be_in_viewport()


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


def test_each_form_of_a_citation_has_a_name(page: Page) -> None:
    page.goto(CALL)
    for form in ("text", "BibTeX", "RIS", "CSL-JSON"):
        expect(page.get_by_role("group", name=f"Citation as {form}").last).to_be_visible()


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


def test_no_link_below_a_quote_is_torn_on_a_narrow_screen(page: Page, site: Site) -> None:
    sourced = [
        (one, one.readout(quote.readout).url) for one in site.collection.digests for quote in one.quotes
    ]
    given = next(digest for digest, source in sourced if source)
    page.goto(f"digests/{given.date.year}/{given.id}/")
    page.set_viewport_size({"width": 375, "height": 740})
    heights = "links => links.map(link => link.getBoundingClientRect().height)"
    found = page.locator(".ro-quote__links a").evaluate_all(heights)
    assert max(found) < 1.5 * min(found)


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


# ---- without scripts ----------------------------------------------------------------------------------


@WITHOUT_SCRIPTS
def test_quotes_read_without_scripts(page: Page) -> None:
    page.goto(CALL)
    expect(page.locator(".ro-quote blockquote").last).to_contain_text("The situation on the Korean peninsula")


@WITHOUT_SCRIPTS
def test_links_lead_on_without_scripts(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="Syria", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Syria")


def test_the_date_leads_to_all_events_of_the_year(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="all of 2017").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Events of 2017")


@pytest.mark.parametrize(
    "path",
    [
        "topics/north-korea/",
        "participants/vladimir-putin/",
        "pairs/donald-trump--vladimir-putin/",
        "years/2017/",
    ],
)
def test_a_listing_leads_to_its_own_digests_on_the_browse_page(page: Page, path: str) -> None:
    page.goto(path)
    titles = page.locator(".ro-item__title").all_inner_texts()
    page.get_by_role("link", name="Search these").click()
    expect(page.locator(".ro-browse .ro-item__title")).to_have_text(titles)


def test_a_topic_of_a_pair_leads_to_what_was_said_of_it(page: Page) -> None:
    page.goto("pairs/donald-trump--vladimir-putin/")
    page.locator("#topic-g20-hamburg").get_by_role("link", name="Key quotes on it").click()
    expect(page.locator(".ro-browse .ro-result__excerpt")).to_contain_text(["expressed support for"])


@come({"java_script_enabled": False, "color_scheme": "dark"}, "dark without scripts")
def test_who_prefers_dark_has_it_without_scripts(page: Page) -> None:
    page.goto(CALL)
    expect(page.locator("body")).to_have_css("background-color", "rgb(20, 23, 27)")


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


# ---- for every reader ---------------------------------------------------------------------------------


def violations(page: Page) -> list[str]:
    return [
        f"{found['id']}: {found['nodes'][0]['target']}" for found in Axe().run(page).response["violations"]
    ]


@on_every_page
def test_axe_finds_nothing(page: Page, path: str) -> None:
    settle(page, path)
    assert violations(page) == []


@DARK
@pytest.mark.parametrize(
    "path", ["", CALL, "topics/syria/", "participants/", "maps/topics/", "corrections/", FOUND]
)
def test_axe_finds_nothing_in_the_dark(page: Page, path: str) -> None:
    settle(page, path)
    assert violations(page) == []


@pytest.mark.parametrize(
    "visitor", [{"color_scheme": "light"}, {"color_scheme": "dark"}], ids=["light", "dark"]
)
def test_axe_finds_nothing_in_the_search_dialog(page: Page) -> None:
    page.goto(CALL)
    page.keyboard.press("/")
    page.keyboard.type("Hamburg")
    expect(page.locator(".ro-dialog .ro-result").first).to_be_visible()
    assert violations(page) == []


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


def test_the_first_tab_stop_leads_past_the_header(page: Page) -> None:
    page.goto(CALL)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#ro-content")).to_be_focused()


# ---- blocks of code ------------------------------------------------------------------------------------

WIDER = (
    "blocks => blocks.filter(block => block.scrollWidth > block.clientWidth).map(block => block.textContent)"
)
"""The blocks of code that are cut off."""
SESSIONS = ["about/adding/", "about/commands/", "about/format/", "about/rules/"]


EACH_WIDTH = pytest.mark.parametrize(
    "visitor",
    [{"viewport": {"width": width, "height": 900}} for width in (1280, 768, 360)],
    ids=["1280", "768", "360"],
)


@EACH_WIDTH
@pytest.mark.parametrize("path", SESSIONS)
def test_no_code_is_cut_off(page: Page, path: str) -> None:
    page.goto(path)
    assert page.locator("pre > code").evaluate_all(WIDER) == []


@EACH_WIDTH
@pytest.mark.parametrize("path", SESSIONS)
def test_no_code_stands_under_its_copy_button(page: Page, path: str) -> None:
    page.goto(path)
    page.locator(".md-code__button").first.wait_for()
    covered = page.locator("pre:has(.md-code__button)").evaluate_all(
        """blocks => blocks.filter(block => {
            const button = block.querySelector(".md-code__button").getBoundingClientRect();
            const words = document.createRange();
            words.selectNodeContents(block.querySelector("code"));
            return [...words.getClientRects()].some(line => line.width && line.right > button.left
                && line.top < button.bottom && line.bottom > button.top);
        }).map(block => block.textContent)"""
    )
    assert covered == []


@come({"viewport": {"width": 1280, "height": 900}}, "1280 px wide")
@pytest.mark.parametrize("path", SESSIONS)
def test_lines_of_80_characters_are_not_broken(page: Page, path: str) -> None:
    page.goto(path)
    page.add_style_tag(content=".md-typeset pre > code { white-space: pre }")
    wider = page.locator("pre > code").evaluate_all(WIDER)
    assert [text for text in wider if max(map(len, text.splitlines())) <= 80] == []


@come({"permissions": ["clipboard-read", "clipboard-write"]})
@pytest.mark.parametrize(
    ("path", "code", "copied"),
    [
        ("about/commands/", "build_digest.py merge --help", "python build_digest.py merge --help"),
        (
            "about/adding/",
            "--translation relay",
            "rm -r practice/XXXX\n"
            "python build_digest.py new tests/sample/kremlin-putin-trump-call.raw.txt \\\n"
            "    --digests practice --slug putin-trump-call \\\n"
            "    --date 2017-05-02 --issuer kremlin-press-service --relay sputnik --translation relay",
        ),
        ("about/adding/", "NO_MKDOCS_2_WARNING=1", "NO_MKDOCS_2_WARNING=1 mkdocs serve"),
    ],
    ids=["command", "commands of a session", "other code"],
)
def test_a_copy_button_copies_its_own_block_and_of_a_session_the_commands(
    page: Page, path: str, code: str, copied: str
) -> None:
    page.goto(path)
    block = page.locator("pre", has_text=code).first
    block.hover()
    block.locator(".md-code__button").click()
    expect(page.locator(".md-dialog--active")).to_have_text("Copied to clipboard")
    assert page.evaluate("navigator.clipboard.readText()") == copied
