"""How files are written, linked and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout import shell
from tests.trees import tree


def test_a_file_that_differs_in_its_last_part_alone_is_written(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    shell.write_parts(file, (b"id\n", b"one\n"))
    assert shell.write_parts(file, (b"id\n", b"two\n"))
    assert file.read_bytes() == b"id\ntwo\n"


def test_a_stale_file_of_the_site_may_be_gone_already(tmp_path: Path) -> None:
    shell.write_text(tmp_path / "old/index.html", "old")
    shell.remove(tmp_path, ["gone.html", "old/index.html"])
    assert tree(tmp_path) == {}


def test_a_file_that_is_linked_already_leaves_nothing_beside_it(tmp_path: Path) -> None:
    source, target = tmp_path / "docs/data.csv", tmp_path / "site/data.csv"
    shell.write_text(source, "id\n")
    for _ in range(2):
        assert shell.link(source, target)
    assert [path.name for path in target.parent.iterdir()] == ["data.csv"]


def test_a_file_that_had_to_be_copied_is_told_from_one_that_is_linked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError

    source, target = tmp_path / "docs/data.csv", tmp_path / "site/data.csv"
    shell.write_text(source, "id\n")
    monkeypatch.setattr("os.link", refuse)
    assert not shell.link(source, target)
    assert target.read_bytes() == b"id\n"


def test_new_files_go_into_a_new_folder_only(tmp_path: Path) -> None:
    shell.create(tmp_path / "a" / "b", {"x.md": "x\n"})
    assert (tmp_path / "a" / "b" / "x.md").read_bytes() == b"x\n"
    with pytest.raises(FileExistsError):
        shell.create(tmp_path / "a" / "b", {"y.md": "y"})
    assert not (tmp_path / "a" / "b" / "y.md").exists()


def test_a_new_file_is_written_over_no_other_and_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("old")
    (tmp_path / "link.md").symlink_to(tmp_path / "elsewhere.md")
    for name in ("old.md", "link.md"):
        with pytest.raises(FileExistsError):
            shell.write_new(tmp_path / name, "new")
    assert tree(tmp_path) == {"old.md": "old"}
