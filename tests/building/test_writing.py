"""What a build writes of the generated files, and what it leaves as it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from readout import shell
from readout.building.docs_folder.generated import MANIFEST
from readout.building.docs_folder.strangers import StrangeFile
from readout.building.looking import look
from readout.building.memory.cache import Cache
from readout.building.writing import write
from readout.rendering.task import Task


def page(name: str, text: str = "", key: str = "1") -> Task:
    content = f"---\ntitle: {name}\nkind: page\n---\n{text}\n"
    return Task(name, key, (name,), lambda: {name: content})


def written(folder: Path, tasks: Iterable[Task], cache: Cache, preview: bool = False) -> int:
    """Do what a build does once it knows its tasks; return how many files changed."""
    folders = shell.Folders(folder / "digests", folder / "docs", folder / "site")
    return write(list(tasks), preview, folders, look(folders), cache, lambda stage, done, total: None)[1]


def test_a_manifest_that_somebody_changed_is_made_again(tmp_path: Path) -> None:
    tasks, cache, manifest = (
        [page("browse.md"), page("topics/index.md")],
        Cache(),
        tmp_path / "docs" / MANIFEST,
    )
    written(tmp_path, tasks, cache)
    whole = manifest.read_text(encoding="utf-8")
    manifest.write_text('{"pages": []}', encoding="utf-8")
    written(tmp_path, tasks, cache)
    assert manifest.read_text(encoding="utf-8") == whole


def test_a_preview_notices_that_another_build_was_at_work_meanwhile(tmp_path: Path) -> None:
    mine, cache = [page("browse.md", "mine")], Cache()
    written(tmp_path, mine, cache, preview=True)
    cache.live.fresh = True
    written(tmp_path, [page("browse.md", "another's"), page("topics/index.md")], Cache())
    written(tmp_path, mine, cache, preview=True)
    assert "mine" in (tmp_path / "docs/browse.md").read_text(encoding="utf-8")


def test_a_file_that_nobody_generated_stops_a_build(tmp_path: Path) -> None:
    tasks, cache = [page("topics/index.md")], Cache()
    written(tmp_path, tasks, cache)
    shell.write_text(tmp_path / "docs/topics/mine.md", "mine")
    with pytest.raises(StrangeFile, match=r"topics/mine\.md is not generated"):
        written(tmp_path, tasks, cache)


def test_of_what_is_there_nothing_is_written_though_nothing_is_remembered(tmp_path: Path) -> None:
    tasks = [page("browse.md"), page("topics/index.md")]
    assert written(tmp_path, tasks, Cache()) == 2
    assert written(tmp_path, tasks, Cache()) == 0


def test_a_page_that_somebody_deleted_is_written_again(tmp_path: Path) -> None:
    tasks, cache = [page("browse.md"), page("topics/index.md")], Cache()
    written(tmp_path, tasks, cache)
    (tmp_path / "docs/browse.md").unlink()
    assert written(tmp_path, tasks, cache) == 1
    assert (tmp_path / "docs/browse.md").is_file()
