"""What the hook tells while MkDocs is at work, and MkDocs itself."""

from __future__ import annotations

import io
import logging
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from mkdocs.config import load_config
from mkdocs.config.config_options import IpAddress
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, PluginCollection
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from readout import shell
from readout.building.docs_folder.generated import Plan
from readout.building.looking import Looked
from readout.building.memory.cache import Cache
from readout.building.prepare import Prepared
from readout.checking.check import Checked
from readout.publishing import hook
from readout.publishing.publish import publish
from readout.rendering.addresses import digest_page
from tests import cases
from tests.records import collection, digest
from tests.trees import lay_out

DIGEST = replace(digest("2020-03-04"), updated=date(2020, 4, 5))
PREPARED = Prepared(Checked(collection(DIGEST), ()), Plan((), frozenset(), ()), Looked())

Told = list[tuple[str, int, int]]


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    """Let no build go on after its test."""
    yield
    hook.on_shutdown()


@pytest.fixture
def told() -> Told:
    """What a build of MkDocs that the command line is about to start will have told of its progress."""
    progress: Told = []
    hook.on_startup("build", False)
    hook.expect(PREPARED, Cache(), lambda *of: progress.append(of), CountHandler())
    return progress


def test_each_page_is_counted_once_converted_and_once_published(told: Told) -> None:
    files, config = Files([File(path, "docs", "site", True) for path in ("a.md", "b.md")]), MkDocsConfig()
    hook.on_files(files, config)
    for _ in files:
        hook.on_page_content("", None, config, files)
    for _ in files:
        hook.on_post_page("", Mock(Page), config)
    assert told == [("Converting", 1, 2), ("Converting", 2, 2), ("Publishing", 1, 2), ("Publishing", 2, 2)]


def test_the_sitemap_has_the_day_on_which_a_digest_was_changed(told: Told, tmp_path: Path) -> None:
    config = MkDocsConfig()
    config.docs_dir, config.site_dir = str(tmp_path / "docs"), str(tmp_path / "site")
    config.site_url = "https://readouts.invalid/"
    config.plugins = PluginCollection()
    config.plugins["another"] = BasePlugin()  # may want to see every page, so that MkDocs builds them all
    hook.on_pre_build(config)
    page = Mock(src_uri=digest_page(DIGEST))
    page.page.canonical_url = "https://readouts.invalid/digest/"
    context: Any = {"pages": [page]}
    hook.on_template_context(context, "sitemap.xml", config)
    assert [(file.page.canonical_url, file.page.update_date) for file in context["pages"]] == [
        ("https://readouts.invalid/digest/", "2020-04-05")
    ]


def test_after_a_build_that_failed_a_preview_looks_at_all_files_again() -> None:
    cache = Cache()
    cache.live.fresh = True
    hook.on_startup("serve", False)
    hook.expect(PREPARED, cache, lambda *of: None, CountHandler())
    hook.on_build_error(RuntimeError())
    assert not cache.live.fresh


@pytest.mark.parametrize(
    ("address", "family"), [("127.0.0.1:8000", socket.AF_INET), ("[::1]:8000", socket.AF_INET6)]
)
def test_a_preview_may_be_served_at_an_address_of_either_kind(
    address: str, family: socket.AddressFamily, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = Mock()
    monkeypatch.setattr(socket, "create_server", tried)
    config = MkDocsConfig()
    config.plugins = PluginCollection()
    config.plugins["another"] = BasePlugin()
    config.dev_addr = IpAddress().validate(address)  # type: ignore[no-untyped-call]
    hook.on_startup("serve", False)
    hook.on_config(config)
    tried.assert_called_once_with(tuple(config.dev_addr), family=family)


def test_what_the_check_warns_of_is_logged_as_what_stops_no_strict_build(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    files = cases.read("drafts-of-one-day").files
    files[f"{cases.BUNDLE}/digest.md"] = b"no front matter"
    lay_out(tmp_path / "digests", files)
    (tmp_path / "docs").mkdir()
    config = load_config(
        str(shell.CHECKOUT / "mkdocs.yml"), docs_dir=str(tmp_path / "docs"), site_dir=str(tmp_path / "site")
    )
    config.extra["digests"] = str(tmp_path / "digests")
    hook.on_startup("build", False)
    with caplog.at_level(logging.INFO), pytest.raises(PluginError, match="1 error, 2 warnings"):
        hook.on_pre_build(config)
    levels = [record.levelname for record in caplog.records if "[" in record.getMessage()]
    assert sorted(levels) == ["ERROR", "INFO", "INFO"]


def test_publishing_has_its_line_in_the_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hook, "publish_spared", lambda config, prepared, cache: True)
    (tmp_path / "docs").mkdir()
    folders = shell.Folders(tmp_path / "digests", tmp_path / "docs", tmp_path / "site")
    progress = shell.Progress(io.StringIO())
    progress("Publishing")
    publish(folders, PREPARED, Cache(), False, progress)
    assert progress.profile().startswith("Publishing ")
