"""Which folder a build may take for its site."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout import shell


@pytest.mark.parametrize(
    ("names", "foreign"),
    [([], False), (["404.html", "index.html"], False), (["thesis.doc"], True), ([".git"], False)],
)
def test_a_folder_with_other_files_is_no_site(tmp_path: Path, names: list[str], foreign: bool) -> None:
    for name in names:
        (tmp_path / name).write_text("x")
    assert shell.is_foreign(tmp_path) is foreign
