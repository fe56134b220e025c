"""Which files lie in a folder, and when each was changed."""

from __future__ import annotations

import inspect
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout import shell


@pytest.mark.parametrize(("ago", "settled"), [(10**6, False), (10**9, True), (3 * 10**9, True)])
def test_a_file_is_settled_soon_where_the_system_keeps_parts_of_a_second(ago: int, settled: bool) -> None:
    now = 1_800_000_000_123_456_789
    assert shell.is_settled((1, now - ago), now) == settled


@pytest.mark.parametrize(("ago", "settled"), [(10**9, False), (3 * 10**9, True)])
def test_a_file_is_settled_later_where_the_system_keeps_whole_seconds(ago: int, settled: bool) -> None:
    now = 1_800_000_000_000_000_000
    assert shell.is_settled((1, now - ago), now) == settled


def test_what_stands_at_a_path_is_a_folders_files_a_file_a_link_or_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "x.md").write_bytes(b"x")
    (folder / ".y").write_bytes(b"")
    (tmp_path / "linked").symlink_to(folder)
    seen = shell.seen(folder / "x.md")
    assert shell.survey_at(folder, "a") == {"a/x.md": seen}
    assert shell.survey_at(folder, "a", hidden=True).keys() == {"a/.y", "a/x.md"}
    assert shell.survey_at(folder / "x.md", "a") == {"a": seen}
    assert shell.survey_at(tmp_path / "linked", "a") == {"a": None}
    assert shell.survey_at(tmp_path / "nothing", "a") == {}


_FILES = st.dictionaries(
    st.sampled_from(["2020/b/digest.md", "2020/b/x/y", "2020/b.c/digest.md", "2020/a", "2020/.a", ".x/a"]),
    st.binary(max_size=3),
)


@given(_FILES, _FILES)
def test_looking_again_at_what_was_touched_finds_what_a_survey_does(
    before: dict[str, bytes], after: dict[str, bytes]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in before.items():
            shell.write_bytes(Path(folder) / name, data)
        found = shell.survey(Path(folder))
        for name, data in after.items():
            shell.write_bytes(Path(folder) / name, data)
        for name in before.keys() - after.keys():
            (Path(folder) / name).unlink()
        touched = {"/".join(name.split("/")[:2]) for name in {*before, *after}}
        again = shell.survey_again(Path(folder), found, touched)
        assert list(again.items()) == list(shell.survey(Path(folder)).items())


def test_looking_again_a_link_in_the_place_of_a_bundle_is_found_as_no_file(tmp_path: Path) -> None:
    (tmp_path / "2020").mkdir()
    (tmp_path / "2020" / "a").symlink_to(tmp_path)
    assert shell.survey_again(tmp_path, {}, ["2020/a"]) == {"2020/a": None} == shell.survey(tmp_path)


def test_a_survey_goes_as_deep_as_folders_lie_in_one_another(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a"] * 100)
    deep.mkdir(parents=True)
    (deep / "x.md").write_text("x")
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 50)
    try:
        (name,) = shell.survey(tmp_path)
    finally:
        sys.setrecursionlimit(usual)
    assert name == f"{'a/' * 100}x.md"


def test_what_git_goes_by_is_no_editors_file(tmp_path: Path) -> None:
    for name in (".gitattributes", ".gitignore", ".git", ".x.md.swp", "x.md~", "#x.md#", "b"):
        (tmp_path / name).write_text("")
    assert list(shell.survey(tmp_path)) == [".gitattributes", ".gitignore", "b"]
