"""Which changes a preview is told of."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.events import FileSystemEventHandler
from watchdog.observers.polling import PollingObserver

from readout import shell
from readout.publishing import watch
from readout.publishing.watch import Watcher
from readout.shell import survey

PATIENCE = 10
"""Seconds to wait for the system to tell."""

QUIET = 0.5
"""Seconds after which nothing more is told."""


class Server:
    """Keeps what it is asked to look at, and what it is told."""

    def __init__(self) -> None:
        self.watched: list[Path] = []
        self.observer = PollingObserver()

    def watch(self, path: str) -> None:
        self.watched.append(Path(path))
        self.observer.schedule(FileSystemEventHandler(), path)

    def told(self) -> bool:
        """Tell whether anything was told within the time that a system may take."""
        since = time.monotonic()
        while self.observer.event_queue.empty() and time.monotonic() - since < PATIENCE:
            time.sleep(0.02)
        return not self.observer.event_queue.empty()

    def forget(self) -> None:
        while not self.observer.event_queue.empty():
            self.observer.event_queue.get()


@pytest.fixture
def digests(tmp_path: Path) -> Path:
    bundle = tmp_path / "digests" / "2021" / "2021-03-04-a-call"
    bundle.mkdir(parents=True)
    (bundle / "digest.md").write_text("a")
    return tmp_path / "digests"


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def watcher(digests: Path, server: Server) -> Iterator[Watcher]:
    """A watcher whom the system has begun to tell."""
    watcher = Watcher(server, digests, survey(digests))  # type: ignore[arg-type]
    since = time.monotonic()
    while server.observer.event_queue.empty():
        assert time.monotonic() - since < PATIENCE
        (digests / "begun").touch()
        (digests / "begun").unlink()
        time.sleep(QUIET)
    server.forget()
    watcher.touched()
    yield watcher
    watcher.close()


def test_an_edit_is_told(digests: Path, server: Server, watcher: Watcher) -> None:
    next(digests.rglob("digest.md")).write_text("b")
    assert server.told()
    assert watcher.touched() == frozenset({"2021/2021-03-04-a-call"})


def test_a_change_is_told_once(digests: Path, server: Server, watcher: Watcher) -> None:
    next(digests.rglob("digest.md")).write_text("b")
    assert server.told()
    time.sleep(QUIET)
    watcher.touched()
    assert watcher.touched() == frozenset()


def test_a_bundle_that_is_renamed_is_told_under_both_names(
    digests: Path, server: Server, watcher: Watcher
) -> None:
    folder = next(digests.rglob("digest.md")).parent
    folder.rename(folder.with_name("2021-03-05-a-call"))
    assert server.told()
    time.sleep(QUIET)
    assert watcher.touched() == frozenset({"2021/2021-03-04-a-call", "2021/2021-03-05-a-call"})


def test_a_new_year_and_the_vocabulary_have_all_bundles_looked_at(
    digests: Path, server: Server, watcher: Watcher
) -> None:
    (digests / "2022").mkdir()
    assert server.told()
    assert watcher.touched() is None


def test_where_nothing_changed_during_the_first_build_no_bundle_is_looked_at(
    digests: Path, server: Server
) -> None:
    watcher = Watcher(server, digests, survey(digests))  # type: ignore[arg-type]
    assert watcher.touched() == frozenset()
    assert server.observer.event_queue.empty()
    watcher.close()


def test_what_changed_during_the_first_build_is_told_and_has_all_bundles_looked_at(
    digests: Path, server: Server
) -> None:
    found = survey(digests)
    next(digests.rglob("digest.md")).write_text("another")
    watcher = Watcher(server, digests, found)  # type: ignore[arg-type]
    assert server.told()
    assert watcher.touched() is None
    watcher.close()


def test_a_bundle_that_goes_is_told(digests: Path, server: Server, watcher: Watcher) -> None:
    next(digests.rglob("digest.md")).unlink()
    assert server.told()


def test_a_file_that_an_editor_puts_in_place_of_a_digest_is_told_as_the_bundle(
    digests: Path, server: Server, watcher: Watcher
) -> None:
    half = digests / ".half"
    half.write_text("b")
    half.replace(next(digests.rglob("digest.md")))
    assert server.told()
    assert watcher.touched() == frozenset({"2021/2021-03-04-a-call"})


def test_an_editors_own_files_are_not_told(digests: Path, server: Server, watcher: Watcher) -> None:
    folder = next(digests.rglob("digest.md")).parent
    for name in (".digest.md.swp", "digest.md~", "#digest.md#"):
        (folder / name).write_text("x")
    time.sleep(QUIET)
    assert server.observer.event_queue.empty()


def test_where_the_system_tells_nothing_the_folder_itself_is_watched(
    digests: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError("no more watches")

    monkeypatch.setattr("readout.publishing.watch.Observer.schedule", refuse)
    watcher = Watcher(server, digests, survey(digests))  # type: ignore[arg-type]
    assert server.watched == [digests]
    watcher.touched()
    assert watcher.touched() is None
    watcher.close()


def test_what_watchdog_warns_of_folders_moved_away_and_back_is_not_told(
    digests: Path, server: Server
) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        Watcher(server, digests, {}).close()  # type: ignore[arg-type]
        warnings.warn_explicit("it exists", RuntimeWarning, "inotify.py", 1, "watchdog.observers.inotify")
        warnings.warn_explicit("another", RuntimeWarning, "other.py", 1, "other")
    assert [str(warning.message) for warning in told] == ["another"]


def test_where_very_many_changed_at_once_all_are_looked_at(
    digests: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_MANY", 3)
    files = [digests / "2021" / f"2021-03-0{day}-a-call" / "digest.md" for day in (4, 5, 6)]
    for file in files:
        shell.write_text(file, "before")
    watcher = Watcher(server, digests, survey(digests))  # type: ignore[arg-type]
    for file in files:
        file.write_text("after")
    assert server.told()
    time.sleep(QUIET)
    assert watcher.touched() is None
    watcher.close()
