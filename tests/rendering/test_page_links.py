"""The pages of the fictional corpus hang together."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from readout import shell
from readout.checking.check import check
from readout.rendering.addresses import FOLDERS, GENERATED
from readout.sample import fictional_corpus
from tests.rendered import render

ABOUT = Path(__file__).parents[2] / "docs"


@cache
def pages() -> dict[str, str]:
    files: dict[str, bytes | None] = {path: text.encode() for path, text in fictional_corpus(120, 4)}
    checked = check(files)
    assert checked.sound
    return render(checked.collection, shell.read_templates(), date(2026, 11, 24), checked.findings)


def anchors(text: str) -> set[str]:
    """Return the ids of a page, those that its headings get among them."""
    headings = re.findall(r"^##+ (.+)$", text, re.MULTILINE)
    slugs = {re.sub(r"[^\w]+", "-", unescape(heading).lower()).strip("-") for heading in headings}
    return slugs | set(re.findall(r'\bid="([^"]+)"', text))


def file_of(address: str) -> str:
    """Return the file that MkDocs publishes at an address."""
    if address in ("", "."):
        return "index.md"
    if address in pages():
        return address
    return (
        f"{address}.md"
        if f"{address}.md" in pages() or address.startswith("about/")
        else f"{address}/index.md"
    )


def test_every_link_leads_to_a_page_and_every_anchor_stands_on_it() -> None:
    ids = {path: anchors(text) for path, text in pages().items()}
    for path, text in pages().items():
        if not path.endswith(".md"):
            continue
        stem = path.removesuffix(".md")
        folder = dirname(stem) if stem == "index" or stem.endswith("/index") else stem
        for href in set(re.findall(r'href="([^"]*)"', text)):
            address, _, anchor = unquote(re.sub(r"\?[^#]*", "", unescape(href))).partition("#")
            if re.match("[a-z]+:", address):
                continue
            target = file_of(normpath(join(folder, address))) if address else path
            if target.startswith("about/"):
                assert (ABOUT / target).is_file(), (path, href)
            else:
                assert target in ids, (path, href)
                assert not anchor or anchor in ids[target], (path, href)


def test_every_generated_page_lies_in_a_folder_that_the_build_owns() -> None:
    assert {path.partition("/")[0] for path in pages()} <= GENERATED


def test_generated_folders_are_out_of_version_control_and_out_of_the_navigation() -> None:
    root = ABOUT.parent
    ignored, configured = (root / ".gitignore").read_text(), (root / "mkdocs.yml").read_text()
    for folder in FOLDERS:
        assert f"/docs/{folder}/\n" in ignored, "add it to .gitignore"
        assert f"\n  /{folder}/\n" in configured, "add it to not_in_nav in mkdocs.yml"


def test_every_index_is_in_the_navigation() -> None:
    configured = (ABOUT.parent / "mkdocs.yml").read_text()
    indexes = [path for path in pages() if path.endswith("index.md")]
    assert [path for path in indexes if f": {path}\n" not in configured] == []


def test_no_id_stands_twice_on_a_page() -> None:
    for path, text in pages().items():
        found = re.findall(r'\bid="([^"]+)"', text)
        assert len(found) == len(set(found)), path


def test_every_entry_about_an_invented_event_says_so() -> None:
    for path in ("agreements/index.md", "corrections/index.md", "glossary/index.md", "one-sided/index.md"):
        page = pages()[path]
        assert (
            page.count("\xa0· Fiction")
            == len(re.findall(r"<time datetime=[^>]*>[^<]*</time>\xa0· [A-Z]", page))
            > 0
        )
