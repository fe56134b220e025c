"""``sample``: a corpus in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.prompt import Captured, typed


def made(folder: Path) -> int:
    return len(list(folder.glob("*/*/digest.md")))


def test_sample_writes_a_corpus_that_passes_the_check(tmp_path: Path, capsys: Captured) -> None:
    assert typed("sample", tmp_path / "new", "--count", "5", "--seed", "7") == 0
    assert "5 invented digests" in capsys.readouterr().out
    assert typed("check", "--digests", tmp_path / "new") == 0


def test_the_folder_of_digests_is_the_one_that_is_filled(tmp_path: Path) -> None:
    assert typed("sample", "--digests", tmp_path / "new", "--count", "2") == 0
    assert made(tmp_path / "new") == 2


def test_with_a_folder_by_itself_digests_may_say_how_many(tmp_path: Path) -> None:
    assert typed("sample", tmp_path / "new", "--digests", "3") == 0
    assert made(tmp_path / "new") == 3


def test_a_script_that_gives_all_commands_one_folder_has_a_sample_in_another(
    tmp_path: Path, sound: Path
) -> None:
    assert typed("sample", tmp_path / "new", "--digests", sound, "--count", "1") == 0
    assert (made(tmp_path / "new"), made(sound)) == (1, 1)


@pytest.mark.parametrize("wrong", [["sample"], ["sample", "new", "--digests", "1,000"]])
def test_without_a_folder_or_a_number_in_figures_nothing_is_made(
    wrong: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert typed(*wrong) == 2
    assert not list(tmp_path.iterdir())


def test_sample_fills_no_folder_that_holds_anything(sound: Path, capsys: Captured) -> None:
    before = sorted(sound.rglob("*"))
    assert typed("sample", sound) == 2
    assert "is not empty" in capsys.readouterr().err
    assert sorted(sound.rglob("*")) == before
