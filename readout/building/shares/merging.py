"""A build on several machines: each makes a share of the pages, and one puts the shares together.

A share is a folder with ``docs/``, ``site/`` and ``cache/``, made with ``build --shard``. It holds the pages whose
names fall to it; ``merge`` takes them over with what they were made from, so that the build that follows makes
nothing of it again but lists and joins. What is taken over is what ``build --shard`` left, by the hashes that it
wrote beside: a page that was damaged is made anew. Whoever writes other hashes, too, is believed: a share is as
trusted as the program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from readout import shell
from readout.building.docs_folder.generated import MANIFEST, manifest, owned_in
from readout.building.memory.basis import basis_of, read_vocabulary
from readout.building.memory.cache import Cache, Written
from readout.building.memory.store import Store
from readout.rendering.addresses import GENERATED
from readout.rendering.settings import Site

SUMS = "SHA256SUMS"
"""The file of a share that has the hash of each other, as ``sha256sum --check`` takes it."""


class NoShare(Exception):
    """A folder holds no share; the message says what to do."""


def seal(share: Path) -> None:
    """Write down the hashes of a share's files."""
    sums = {path: _sum(share / path) for path, seen in shell.survey(share).items() if seen and path != SUMS}
    shell.write_text(share / SUMS, "".join(f"{sum_}  {path}\n" for path, sum_ in sums.items()))


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def merge(shares: Iterable[Path], folders: shell.Folders, site: Site, cache: Cache) -> int:
    """Take over the pages of shares into ``docs/`` and the site. Returns how many files of ``docs/`` these are.

    What was made with another program, vocabulary or settings is left to the build that follows, as is everything
    that no share has. Raises ``NoShare``.
    """
    sums = {share: _sums(share) for share in shares}
    caches = {share: Cache(Store(share / "cache")) for share in sums}
    words = read_vocabulary(folders.digests, shell.survey(folders.digests))
    cache.begin(basis_of(words, site))
    own, count = cache.memory, 0
    own.turn_to(folders.site)
    own.manifest = None  # it names what is not taken, too
    for share, other in caches.items():
        memory = other.load()
        if memory.basis != own.basis:
            continue
        cache.adopt(other)
        files = _free(memory.docs, folders.docs)
        taken = _taken(files, share / "docs", sums[share], folders.docs)
        # Nothing else of what the share made is as its tasks leave it, whose keys are taken over too.
        own.docs = {path: kept for path, kept in own.docs.items() if path not in memory.docs} | taken
        own.site |= _taken(memory.site, share / "site", sums[share], folders.site)
        own.tasks |= memory.tasks
        count += len(taken)
    shell.write_bytes(folders.site / shell.SITE_MARK, b"")
    return count


def _free(made: Mapping[str, Written], docs: Path) -> dict[str, Written]:
    """Return the generated files in whose places nothing stands that people wrote, and have the manifest name them."""
    owned = owned_in(docs)
    free = {
        path: kept
        for path, kept in made.items()
        if path.partition("/")[0] in GENERATED and (path in owned or not (docs / path).exists())
    }
    shell.write_text(docs / MANIFEST, manifest(owned | set(free)))
    return free


def _sums(share: Path) -> dict[str, str]:
    """Return the hashes that a share has of its files, by their path in it. Raises ``NoShare``."""
    if not (share / SUMS).is_file():
        raise NoShare(f"{shell.shown(share)} is no share: make one with build --shard K/N")
    lines = shell.read_text(share / SUMS).splitlines()
    sums = {path: sum_ for sum_, _, path in (line.partition("  ") for line in lines)}
    for file in share.glob("cache/*.pickle"):
        if sums.get(f"cache/{file.name}") != _sum(file):
            raise NoShare(
                f"{shell.shown(share)} is not as build --shard left it: make it again ({file.name})"
            )
    return sums


def _taken(
    made: Mapping[str, Written], source: Path, sums: Mapping[str, str], target: Path
) -> dict[str, Written]:
    """Take files over and return them as they are now; one that is not what its share says is left out."""
    taken = {}
    for path, kept in made.items():
        file = source / path
        if file.is_file() and sums.get(f"{source.name}/{path}") == _sum(file):
            shell.link(file, target / path)
            taken[path] = shell.seen(target / path), kept[1]
    return taken
