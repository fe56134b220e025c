"""Which changes a preview is told of."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
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
def told(digests: Path) -> Iterator[Callable[[], bool]]:
    server = Server()
    watcher = Watcher(server, digests)  # type: ignore[arg-type]
    (marker,) = server.watched
    before = marker.read_text()

    def was_told() -> bool:
        since = time.monotonic()
        while marker.read_text() == before and time.monotonic() - since < PATIENCE:
            time.sleep(0.02)
        return marker.read_text() != before

    was_told.marker = marker  # type: ignore[attr-defined]
    yield was_told
    watcher.close()


def test_an_edit_is_told(digests: Path, told: Callable[[], bool]) -> None:
    next(digests.rglob("digest.md")).write_text("b")
    assert told()


def test_a_new_bundle_is_told(digests: Path, told: Callable[[], bool]) -> None:
    (digests / "2022" / "2022-01-01-a-call").mkdir(parents=True)
    assert told()


def test_a_bundle_that_goes_is_told(digests: Path, told: Callable[[], bool]) -> None:
    next(digests.rglob("digest.md")).unlink()
    assert told()


def test_an_editors_own_files_are_not_told(digests: Path, told: Callable[[], bool]) -> None:
    folder = next(digests.rglob("digest.md")).parent
    for name in (".digest.md.swp", "digest.md~", "#digest.md#"):
        (folder / name).write_text("x")
    time.sleep(QUIET)
    assert told.marker.read_text() == ""  # type: ignore[attr-defined]


def test_where_the_system_tells_nothing_the_folder_itself_is_watched(
    digests: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError("no more watches")

    monkeypatch.setattr("readout.watch.Observer.schedule", refuse)
    server = Server()
    Watcher(server, digests).close()  # type: ignore[arg-type]
    assert server.watched == [digests]
