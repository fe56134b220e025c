"""Which changes a preview is told of."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.watch import Watcher

PATIENCE = 10
"""Seconds to wait for the system to tell."""

QUIET = 0.5
"""Seconds after which nothing more is told."""


class Server:
    """Keeps what it is asked to look at."""

    def __init__(self) -> None:
        self.watched: list[Path] = []

    def watch(self, path: str) -> None:
        self.watched.append(Path(path))


@pytest.fixture
def digests(tmp_path: Path) -> Path:
    bundle = tmp_path / "digests" / "2021" / "2021-03-04-a-call"
    bundle.mkdir(parents=True)
    (bundle / "digest.md").write_text("a")
    return tmp_path / "digests"


@pytest.fixture
def marker(digests: Path) -> Iterator[Path]:
    """The file that is written to when there was a change, once the system has begun to tell."""
    server = Server()
    watcher = Watcher(server, digests)  # type: ignore[arg-type]
    (marker,) = server.watched
    since = time.monotonic()
    while not marker.read_text():
        assert time.monotonic() - since < PATIENCE
        (digests / "begun").touch()
        (digests / "begun").unlink()
        time.sleep(QUIET)
    marker.write_text("")
    yield marker
    watcher.close()


def told(marker: Path) -> bool:
    since = time.monotonic()
    while not marker.read_text() and time.monotonic() - since < PATIENCE:
        time.sleep(0.02)
    return bool(marker.read_text())


def test_an_edit_is_told(digests: Path, marker: Path) -> None:
    next(digests.rglob("digest.md")).write_text("b")
    assert told(marker)


def test_a_new_bundle_is_told(digests: Path, marker: Path) -> None:
    (digests / "2022" / "2022-01-01-a-call").mkdir(parents=True)
    assert told(marker)


def test_a_bundle_that_goes_is_told(digests: Path, marker: Path) -> None:
    next(digests.rglob("digest.md")).unlink()
    assert told(marker)


def test_an_editors_own_files_are_not_told(digests: Path, marker: Path) -> None:
    folder = next(digests.rglob("digest.md")).parent
    for name in (".digest.md.swp", "digest.md~", "#digest.md#"):
        (folder / name).write_text("x")
    time.sleep(QUIET)
    assert marker.read_text() == ""


def test_where_the_system_tells_nothing_the_folder_itself_is_watched(
    digests: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError("no more watches")

    monkeypatch.setattr("readout.watch.Observer.schedule", refuse)
    server = Server()
    Watcher(server, digests).close()  # type: ignore[arg-type]
    assert server.watched == [digests]
