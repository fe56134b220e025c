"""Watching the digests under ``mkdocs serve`` by what the system tells of changes.

MkDocs looks at every file twice a second, which at ten thousand digests takes longer than a build. Here it looks at
an empty folder alone; when the system tells of a change among the digests, it is told of one there.
"""

from __future__ import annotations

import os
import tempfile
import threading
import warnings
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers import Observer

from readout.shell import Found, is_editors, survey

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

_MANY = 200
"""Bundles that changed, from which on all are to be looked at: the system may have lost changes."""


class Watcher:
    """Has a server rebuild on changes below a folder, until it is closed."""

    def __init__(self, server: LiveReloadServer, folder: Path, before: Found) -> None:
        """``before`` is what the build before found in the folder; where that has changed since, it is told."""
        self._temporary = tempfile.TemporaryDirectory(prefix="readout-watch-")
        self._server, self._folder = server, folder
        self._lock = threading.Lock()
        self._bundles: set[str] = set()
        self._unsure = True
        # A folder that is moved away and back is watched as before, of which watchdog warns at length.
        warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"watchdog\.")
        self._observer = Observer()
        teller = events.FileSystemEventHandler()
        teller.on_any_event = self._on_change  # type: ignore[method-assign]
        try:
            self._observer.schedule(teller, os.fspath(folder), recursive=True, event_filter=_CHANGES)
            self._observer.start()
            server.watch(self._temporary.name)
        except OSError:  # more folders than the system lets one watch, or a file system that tells nothing
            server.watch(os.fspath(folder))
            return
        if survey(folder) == before:
            self._unsure = False
        else:
            self._tell()

    def touched(self) -> frozenset[str] | None:
        """Return the bundles that changed since the last call, by their path; None where there may be others."""
        with self._lock:
            sure = not self._unsure and self._observer.is_alive() and len(self._bundles) < _MANY
            bundles, self._bundles, self._unsure = frozenset(self._bundles), set(), False
        return bundles if sure else None

    def close(self) -> None:
        """Stop watching."""
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()
        self._temporary.cleanup()

    def _on_change(self, event: events.FileSystemEvent) -> None:
        """Tell the server, unless the change is of a file that no digest is read from."""
        paths = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]
        paths = [path for path in paths if not is_editors(path.name)]
        if not paths:
            return
        with self._lock:
            for path in paths:
                within = path.relative_to(self._folder).parts if path.is_relative_to(self._folder) else ()
                if len(within) > 1:
                    self._bundles.add("/".join(within[:2]))
                else:  # a year, the vocabulary, or what was moved away
                    self._unsure = True
        self._tell()

    def _tell(self) -> None:
        """Tell the server."""
        for emitter in tuple(self._server.observer.emitters):
            if emitter.watch.path == self._temporary.name:
                emitter.queue_event(events.FileModifiedEvent(f"{self._temporary.name}/changed"))
