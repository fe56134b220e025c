"""Nothing but the site, and nothing that runs: texts that try to be markup stay texts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request, expect

from tests.browser.pages import ODD, ODD_TITLE, opened
from tests.browser.served import Site, window


def test_the_home_page_has_the_site_s_name_once_in_its_title(page: Page) -> None:
    page.goto("")
    expect(page).to_have_title("Readouts")


def test_the_page_for_what_is_not_here_says_so_in_its_title(page: Page) -> None:
    page.goto("404.html")
    expect(page).to_have_title("This page is not here - Readouts")


@dataclass
class Witness:
    """What a page did that none should do."""

    elsewhere: list[str] = field(default_factory=list)
    """Requests for another host, which the browser does not find."""
    complaints: list[str] = field(default_factory=list)
    """Errors on the console."""
    dialogs: list[str] = field(default_factory=list)
    """What a script said by ``alert``: only a script that came in with a text would."""
    made: list[str] = field(default_factory=list)
    """Elements that a text became."""

    def watch(self, page: Page, site: Site) -> None:
        """Be told of whatever the page does from now on."""

        def see(request: Request) -> None:
            if not request.url.startswith(site.address):
                self.elsewhere.append(request.url)

        def dismiss(dialog: Dialog) -> None:
            self.dialogs.append(dialog.message)
            dialog.dismiss()

        page.on("request", see)
        page.on("dialog", dismiss)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda line: (
                self.complaints.append(f"{line.text} {line.location['url']}")
                if line.type == "error"
                else None
            ),
        )


MADE = "img[src=x], [onerror], [onclick], [onload], b, article script:not([type='application/ld+json'])"
"""What only a text would have made."""


@pytest.fixture(scope="module")
def sitting(browser: Browser, site: Site) -> Witness:
    """What happened while a reader opened every page and searched on it."""
    witness = Witness()
    with window(browser, site, {}) as page:
        witness.watch(page, site)
        for _ in opened(page):
            witness.made += page.locator(MADE).evaluate_all("all => all.map(one => one.outerHTML)")
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


def test_no_text_becomes_an_element(sitting: Witness) -> None:
    assert sitting.made == []


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
