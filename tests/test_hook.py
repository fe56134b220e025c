"""What the hook tells while MkDocs is at work."""

from __future__ import annotations

from unittest.mock import Mock

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from readout.building.cache import Cache
from readout.building.prepare import Prepared
from readout.publishing import hook


def test_each_page_is_counted_once_converted_and_once_published() -> None:
    told: list[tuple[str, int, int]] = []
    files, config = Files([File(path, "docs", "site", True) for path in ("a.md", "b.md")]), MkDocsConfig()
    hook.on_startup("build", False)
    hook.expect(Mock(Prepared), Cache(), lambda *progress: told.append(progress), CountHandler())
    hook.on_files(files, config)
    for _ in files:
        hook.on_page_content("", None, config, files)
    for _ in files:
        hook.on_post_page("", Mock(Page), config)
    hook.on_startup("build", False)
    assert told == [("Converting", 1, 2), ("Converting", 2, 2), ("Publishing", 1, 2), ("Publishing", 2, 2)]
