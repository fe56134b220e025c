"""How a path, the progress and its profile are shown."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from readout import shell


def test_a_path_is_shown_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shell.shown(tmp_path / "a" / "b.md") == "a/b.md"
    assert shell.shown(tmp_path) == "."
    assert shell.shown(tmp_path.parent / "c.md") == (tmp_path.parent / "c.md").as_posix()


def test_a_path_through_a_link_is_shown_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "folder")
    monkeypatch.chdir(tmp_path / "folder")
    assert shell.shown(tmp_path / "linked" / "page.md") == "page.md"


def test_a_link_is_shown_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.md").symlink_to(tmp_path.parent)
    assert shell.shown(tmp_path / "link.md") == "link.md"


# ---- progress ----------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_line_a_stage_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    progress = shell.Progress(stream)
    for done in range(3):
        progress("Checking", done, 2)
    progress("Writing")
    progress.close()
    assert stream.getvalue() == "Checking …\nWriting …\n"


def test_progress_on_a_terminal_counts_on_one_line() -> None:
    stream = Terminal()
    progress = shell.Progress(stream)
    progress("Checking", 0, 2_000)
    progress("Checking", 2_000, 2_000)
    progress.close()
    assert stream.getvalue().count("\n") == 1
    assert stream.getvalue().endswith("Checking … 2,000 of 2,000\n")


def test_the_profile_has_a_line_for_each_stage() -> None:
    progress = shell.Progress(io.StringIO())
    for stage in ("Checking", "Rendering", "Checking"):
        progress(stage)
    progress.close()
    assert [line.split()[0] for line in progress.profile().split("\n")] == ["Checking", "Rendering"]
