"""Watching the digests under ``mkdocs serve`` by what the system tells of changes.

MkDocs looks at every file twice a second, which at ten thousand digests takes longer than a build. Here it looks at
one file alone, which is written to when the system tells of a change below the folder.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers import Observer

_CHANGES: list[type[events.FileSystemEvent]] = [
    events.DirCreatedEvent,
    events.DirDeletedEvent,
    events.DirMovedEvent,
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
]
"""What to be told of: with reading, too, the system would be told more than it keeps, and would lose changes."""


class Watcher:
    """Has a server rebuild on changes below a folder, until it is closed."""

    def __init__(self, server: LiveReloadServer, folder: Path) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="readout-watch-")
        self._told = Path(self._temporary.name) / "changed"
        self._told.touch()
        self._observer = Observer()
        try:
            self._observer.schedule(
                _Teller(self._told), os.fspath(folder), recursive=True, event_filter=_CHANGES
            )
            self._observer.start()
            server.watch(os.fspath(self._told))
        except OSError:  # more folders than the system lets one watch, or a file system that tells nothing
            server.watch(os.fspath(folder))

    def close(self) -> None:
        """Stop watching."""
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()
        self._temporary.cleanup()


class _Teller(events.FileSystemEventHandler):
    def __init__(self, told: Path) -> None:
        self._told = told

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Write down that there was a change, unless it is of a file that no digest is read from."""
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        names = [Path(path).name for path in paths]
        hidden = all(name.startswith((".", "#")) or name.endswith("~") for name in names)
        if not hidden:
            self._told.write_text(str(time.time_ns()), encoding="utf-8")
