"""The site where Pagefind is not installed: Material's own search stands in, and nothing of ours is dead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from readout import publish, shell


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain")
    folders = shell.Folders(Path(__file__).parent / "digests", folder / "docs", folder / "site")
    folders.docs.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publish, "find_spec", lambda name: None)
        prepared = publish.prepare(folders, False, date(2026, 1, 1), lambda stage, done, total: None)
        publish.publish(folders, prepared, True, shell.Progress())
    return folders.site


def test_material_s_search_is_there(site: Path) -> None:
    assert 'data-md-component="search-query"' in (site / "index.html").read_text()


def test_no_button_of_ours_is_there(site: Path) -> None:
    assert "ro-search" not in (site / "index.html").read_text()


def test_browse_shows_what_lists_every_digest(site: Path) -> None:
    assert "ro-page--plain" in (site / "browse" / "index.html").read_text()
