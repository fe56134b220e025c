"""Blocks of code, and the button that copies them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import come, opened

WIDER = (
    "blocks => blocks.filter(block => block.scrollWidth > block.clientWidth).map(block => block.textContent)"
)
"""The blocks of code that are cut off."""

SESSIONS = ["about/adding/", "about/commands/", "about/format/", "about/rules/"]
WIDTHS = (1280, 768, 360)


def on_each_width(page: Page) -> Iterator[None]:
    """Open each page with a session, and make the window as wide as those of all kinds of readers."""
    for _ in opened(page, SESSIONS):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            yield


def test_no_code_is_cut_off(page: Page) -> None:
    for _ in on_each_width(page):
        assert page.locator("pre > code").evaluate_all(WIDER) == []


COVERED = """blocks => blocks.filter(block => {
  const button = block.querySelector(".md-code__button").getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(block.querySelector("code"));
  return [...words.getClientRects()].some(line => line.width && line.right > button.left
    && line.top < button.bottom && line.bottom > button.top);
}).map(block => block.textContent)"""
"""The blocks of code that run under their button."""


def test_no_code_stands_under_its_copy_button(page: Page) -> None:
    for _ in on_each_width(page):
        page.locator(".md-code__button").first.wait_for()
        assert page.locator("pre:has(.md-code__button)").evaluate_all(COVERED) == []


@come({"viewport": {"width": 1280, "height": 900}}, "1280 px wide")
def test_lines_of_80_characters_are_not_broken(page: Page) -> None:
    for _ in opened(page, SESSIONS):
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
