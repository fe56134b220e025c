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


@pytest.mark.parametrize("text", ["on", "one", "ones", ""])
def test_a_file_has_just_what_was_written(text: str, tmp_path: Path) -> None:
    shell.write_text(tmp_path / "a.md", "one")
    assert shell.write_text(tmp_path / "a.md", text) == (text != "one")
    assert tree(tmp_path) == {"a.md": text}


def test_a_file_is_written_in_the_place_of_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "nowhere.md")
    assert shell.write_text(tmp_path / "a.md", "one")
    assert tree(tmp_path) == {"a.md": "one"}


def test_new_files_are_written_all_or_none(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"x\.md"):
        shell.create(tmp_path / "a/b", {"x.md": "x", "x.md/y.md": "y"})
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_makes_the_folders_that_it_lies_in(tmp_path: Path) -> None:
    for name in ("a/b/x.md", "a/b/y.md"):
        shell.write_new(tmp_path / name, "x")
    assert tree(tmp_path) == {"a/b/x.md": "x", "a/b/y.md": "x"}


def test_what_is_hidden_at_the_top_of_a_site_and_the_site_itself_stay(tmp_path: Path) -> None:
    for name in ("site/.git/x.html", "site/a/b/x.html"):
        shell.write_text(tmp_path / name, "x")
    shell.remove(tmp_path / "site", ["a/b/x.html", ".git/x.html"])
    assert tree(tmp_path) == {"site/.git/x.html": "x"}
    (tmp_path / "empty").mkdir()
    shell.remove_empty(tmp_path / "empty", tmp_path / "empty")
    shell.remove_empty(tmp_path / "empty", tmp_path / "site")
    assert (tmp_path / "empty").is_dir()


def test_a_file_that_is_another_is_linked_in_its_place(tmp_path: Path) -> None:
    source, target = tmp_path / "docs/data.csv", tmp_path / "site/a/b/data.csv"
    shell.write_text(source, "new")
    shell.write_text(target, "old")
    assert shell.link(source, target)
    assert target.samefile(source)
    assert shell.link(source, target.parent / "c/d/data.csv")
    assert (target.parent / "c/d/data.csv").samefile(source)
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == ["data.csv"]


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
