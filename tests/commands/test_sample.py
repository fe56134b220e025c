"""``sample``: a corpus in a folder of its own."""

from __future__ import annotations

from pathlib import Path

from tests.commands.prompt import Captured, typed


def test_sample_writes_a_corpus_that_passes_the_check(tmp_path: Path, capsys: Captured) -> None:
    assert typed("sample", tmp_path / "new", "--digests", "5", "--seed", "7") == 0
    assert "5 invented digests" in capsys.readouterr().out
    assert typed("check", "--digests", tmp_path / "new") == 0


def test_sample_fills_no_folder_that_holds_anything(sound: Path, capsys: Captured) -> None:
    before = sorted(sound.rglob("*"))
    assert typed("sample", sound) == 2
    assert "is not empty" in capsys.readouterr().err
    assert sorted(sound.rglob("*")) == before
