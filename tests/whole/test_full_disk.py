"""A disk that is full, and one that is another: what is said, and what is left."""

from __future__ import annotations

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from readout import shell
from readout.building.memory.cache import Cache
from readout.building.memory.store import Store
from readout.commands import usage
from readout.commands.main import main

SAMPLE = shell.CHECKOUT / "tests" / "sample"


@contextmanager
def room(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size`` bytes: to a program that is a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_without_room_is_named_and_no_half_of_it_stays(tmp_path: Path) -> None:
    with room(100), pytest.raises(OSError, match=r"page\.md") as raised:
        shell.write_text(tmp_path / "page.md", "a" * 200_000)
    assert raised.value.filename == str(tmp_path / "page.md")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    shell.write_text(tmp_path / "page.md", "old")
    with room(100), pytest.raises(OSError, match=r"page\.md"):
        shell.write_text(tmp_path / "page.md", "a" * 200_000)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_new_without_room_says_so_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with room(100):
        status = main(["new", str(SAMPLE / "kremlin-putin-trump-call.raw.txt"), "--digests", str(tmp_path)])
    told = capsys.readouterr()
    assert status == usage.USAGE
    assert "digest.md: File too large" in told.err
    assert list(tmp_path.iterdir()) == []


def test_what_a_full_cache_cannot_keep_is_kept_in_memory(tmp_path: Path) -> None:
    cache = Cache(Store(tmp_path))
    with room(100):
        cache.keep("value", "key", "a" * 200_000)
    cache.end()
    assert cache.value("value", "key") == "a" * 200_000
    assert list(tmp_path.iterdir()) == []


def test_a_file_for_another_file_system_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        if not Path(target).parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(target))
        raise OSError(errno.EXDEV, "Invalid cross-device link", str(source))

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "source").write_text("text")
    shell.link(tmp_path / "source", tmp_path / "new" / "target")
    assert (tmp_path / "new" / "target").read_text() == "text"
