"""Framed pages are the pages that MkDocs would have made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import Mock

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, get_navigation

from readout import shell
from readout.publishing.framing.frame import Framer, Menu, NotRemembered, menu
from tests import checkouts
from tests.trees import contents

_OTHER_HOOK = "def on_page_context(context, page, config, nav):\n    return context\n"
"""A hook that may want to see every page, so that none is framed."""


def _site(folder: Path, framed: bool) -> dict[str, bytes]:
    checkouts.copy_checkout(folder, checkouts.committed_and_invented(40))
    settings = folder / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    if not framed:
        (folder / "other.py").write_text(_OTHER_HOOK, encoding="utf-8")
        text = text.replace("hooks:\n", "hooks:\n  - other.py\n")
    settings.write_text(text, encoding="utf-8")
    built = checkouts.mkdocs_build(folder)
    assert built.returncode == 0, built.stderr
    return contents(folder / "site")


@pytest.mark.parametrize("address", ["", "https://readouts.example/site/"])
def test_a_framed_page_is_byte_for_byte_what_mkdocs_makes_of_it(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", address)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # or midnight may come between the two
    framed, built = _site(tmp_path / "framed", True), _site(tmp_path / "built", False)
    assert framed.keys() == built.keys()
    assert [
        name for name in framed if framed[name] != built[name] and not name.endswith((".gz", "sitemap.xml"))
    ] == []
    assert framed["sitemap.xml"] == built["sitemap.xml"]


def _framer(folder: Path, paths: Sequence[str], named: Sequence[str], around: Menu, built: bool) -> Framer:
    """Return what makes the HTML of pages with a title and a text, some ``named`` by the navigation."""
    docs, site = folder / "docs", folder / "site"
    for path in paths:
        shell.write_text(docs / path, "---\ntitle: One\nkind: page\n---\nText.\n")
    config = load_config(
        str(shell.CHECKOUT / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(site), nav=list(named) or None
    )
    nav = get_navigation(Files([]), config) if built else None
    return Framer(config, around, nav, config.theme.get_env(), docs, site, paths)


def test_pages_of_one_kind_that_lie_at_different_depths_find_the_style_sheets(tmp_path: Path) -> None:
    paths = ("topics/one.md", "topics/one/more.md")
    framer = _framer(tmp_path, paths, (), Menu("", frozenset(), {}), built=True)
    above = [re.findall(r'href="((?:\.\./)+)assets/stylesheets/main', framer.html(path)) for path in paths]
    assert above == [["../../"], ["../../../"]]


def _as_mkdocs_made_it(title: str) -> Menu:
    """Return what a build of MkDocs says of a navigation with the page ``index.md``."""
    page = Mock(meta={"kind": "page", "title": title}, content="<p>Before.</p>", toc=())
    return menu(Navigation([], []), {"index.md": (page, f"<title>{title}</title><p>Before.</p>")})


def test_a_page_of_the_navigation_with_another_text_needs_no_build_of_mkdocs(tmp_path: Path) -> None:
    framer = _framer(tmp_path, ["index.md"], ["index.md"], _as_mkdocs_made_it("One"), built=False)
    assert framer.html("index.md") == "<title>One</title><p>Text.</p>"


def test_a_page_of_the_navigation_with_another_title_needs_one(tmp_path: Path) -> None:
    framer = _framer(tmp_path, ["index.md"], ["index.md"], _as_mkdocs_made_it("Two"), built=False)
    with pytest.raises(NotRemembered):
        framer.html("index.md")


def test_the_picture_of_a_link_preview_says_in_words_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://readouts.example/")
    framer = _framer(tmp_path, ["one.md"], (), Menu("", frozenset(), {}), built=True)
    words = "Readouts: Official readouts, with every key quote verified word for word."
    assert f'<meta property="og:image:alt" content="{words}">' in framer.html("one.md")
