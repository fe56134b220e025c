"""A build on several machines: each makes a share of the pages, and one puts the shares together.

A share is a folder with ``docs/``, ``site/`` and ``cache/``, made with ``build --shard``. It holds the pages whose
names fall to it; ``merge`` takes them over with what they were made from, so that the build that follows makes
nothing of it again but lists, joins and checks it all. What is taken over is as trusted as the program: shares come
from the same run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from readout import shell
from readout.cache import Cache, Kept, Memory
from readout.plan import MANIFEST, manifest, read_manifest
from readout.rendering.addresses import GENERATED


class NoShare(Exception):
    """A folder holds no share; the message says what to do."""


def merge(shares: Iterable[Path], folders: shell.Folders, cache: Cache) -> int:
    """Take over the pages of shares into ``docs/`` and the site. Returns how many files of ``docs/`` these are.

    What was made with another program, vocabulary or settings is left to the build that follows, as is everything
    that no share has. Raises ``NoShare``.
    """
    taken = {share: _memory(share) for share in shares}
    own, count = cache.load(), 0
    if own.site_folder != str(folders.site.resolve()):
        own.site, own.site_folder = {}, str(folders.site.resolve())
    for share, memory in taken.items():
        own.basis = own.basis or memory.basis
        if memory.basis != own.basis:
            continue
        cache.adopt(share / "cache")
        files = _free(memory.docs, folders.docs)
        own.docs |= _taken(files, share / "docs", folders.docs)
        own.site |= _taken(memory.site, share / "site", folders.site)
        own.tasks |= memory.tasks
        count += len(files)
    shell.write_bytes(folders.site / shell.SITE_MARK, b"")
    return count


def _free(made: Mapping[str, Kept], docs: Path) -> dict[str, Kept]:
    """Return the generated files in whose places nothing stands that people wrote, and have the manifest name them."""
    recorded = docs / MANIFEST
    owned = read_manifest(shell.read_text(recorded), GENERATED) if recorded.is_file() else frozenset()
    free = {
        path: kept
        for path, kept in made.items()
        if path.partition("/")[0] in GENERATED and (path in owned or not (docs / path).exists())
    }
    shell.write_text(recorded, manifest(owned | set(free)))
    return free


def _memory(share: Path) -> Memory:
    if not (share / "docs").is_dir() or not (share / "site").is_dir():
        raise NoShare(f"{shell.shown(share)} is no share: make one with build --shard K/N")
    return Cache(share / "cache").load()


def _taken(made: Mapping[str, Kept], source: Path, target: Path) -> dict[str, Kept]:
    """Take files over and return them as they are now; one that is not what its share says is left out."""
    taken = {}
    for path, kept in made.items():
        file = source / path
        if file.is_file() and file.stat().st_size == kept[0][0]:
            shell.link(file, target / path)
            taken[path] = shell.seen(target / path), kept[1]
    return taken
