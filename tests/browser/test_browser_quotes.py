"""Key quotes: their words, the links to them, and where a link that somebody kept leads."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from readout.model import Digest, Elision, Insertion
from tests.browser.pages import CALL, GONE, MOVED, NARROW, ODD, WITHOUT_SCRIPTS
from tests.browser.served import Site


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


def folded(text: str) -> str:
    return " ".join(text.split())


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


def test_the_curator_s_marks_are_explained_in_words(page: Page) -> None:
    page.goto(ODD)
    expect(page.locator(".ro-note").first).to_contain_text(
        "[…] marks words left out, [other words] were added"
    )


@NARROW
def test_the_facts_lead_to_the_key_quotes(page: Page) -> None:
    page.goto(CALL)
    page.get_by_role("link", name="5, word for word").click()
    expect(page.get_by_role("heading", name="Key quotes")).to_be_in_viewport()


def test_each_form_of_a_citation_has_a_name(page: Page) -> None:
    page.goto(CALL)
    for form in ("text", "BibTeX", "RIS", "CSL-JSON"):
        expect(page.get_by_role("group", name=f"Citation as {form}").last).to_be_visible()


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
