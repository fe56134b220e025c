"""What a build makes of all digests together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from readout import shell
from readout.building.memory.cache import Cache
from readout.building.prepare import prepare
from tests import cases
from tests.trees import lay_out


def test_a_build_makes_the_index_of_the_search_and_owns_it(tmp_path: Path) -> None:
    lay_out(tmp_path / "digests", cases.sound())
    folders = shell.Folders(tmp_path / "digests", tmp_path / "docs", tmp_path / "site")
    prepared = prepare(folders, False, date(2026, 5, 4), lambda stage, done, total: None, cache=Cache())
    assert "search/index.json" in prepared.paths
    assert (tmp_path / "docs/search/index.json").is_file()
