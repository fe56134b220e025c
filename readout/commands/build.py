"""``build``: check everything, write the pages, publish the site."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from readout import shell
from readout.building.looking import looking
from readout.building.shares.shard import Shard
from readout.building.unchanged import Unchanged
from readout.checking.findings import report, summary
from readout.commands.usage import DONE, FOUND, UsageError, drafts_among, need_folder

if TYPE_CHECKING:
    from readout.building.memory.cache import Cache
    from readout.rendering.settings import Site

_NO_ADDRESS = """\
The site's address is not set: give it as site_url in mkdocs.yml, or as SITE_URL, so that citations,
feeds and link previews have whole addresses.
"""


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Build the site, or a share of it. Returns the exit status. Raises ``UsageError``."""
    return _build_share(options, folders) if options.shard else build_alone(options, folders)


def _build_share(options: argparse.Namespace, folders: shell.Folders) -> int:
    from readout.building.memory.cache import Cache
    from readout.building.memory.store import Store
    from readout.building.shares.merging import seal

    share = options.shard.folder
    for name in ("docs", "site"):
        if getattr(options, name):
            raise UsageError(f"a share goes into {share}/: leave --{name} out")
    folders = replace(folders, docs=share / "docs", site=share / "site")
    (share / "cache").mkdir(parents=True, exist_ok=True)
    status = build_alone(options, folders, options.shard, lambda: Cache(Store(share / "cache")))
    if status == DONE:
        seal(share)
    return status


def build_alone(
    options: argparse.Namespace,
    folders: shell.Folders,
    shard: Shard | None = None,
    begin: Callable[[], Cache | None] = lambda: None,
) -> int:
    """Build while no other build of the docs folder is at work. Returns the exit status.

    It goes by the cache that ``begin`` returns, else by that of the docs folder.
    """
    need_folder(folders.digests)
    shell.need_room(folders)
    with shell.alone(folders.docs, lambda: print(f"{shell.WAITING} …", file=sys.stderr)):
        return _build(options, folders, shard, begin())


def _build(
    options: argparse.Namespace, folders: shell.Folders, shard: Shard | None, cache: Cache | None
) -> int:
    today = options.today or shell.today()
    looked = looking(folders)
    # What is told names the folders as one would type them here.
    named = [shell.shown(folder) for folder in (folders.digests, folders.docs, folders.site)]
    before = Unchanged(folders, (today, options.strict, named), looked)
    # Importing these takes half a second, which other processes use to look about.
    from readout.building.memory.cache import cache_of
    from readout.building.prepare import prepare
    from readout.publishing.publish import NotPublished, publish
    from readout.publishing.site import left_behind

    progress = shell.Progress()
    site = site_settings()
    cache = cache or cache_of(folders.docs)
    may_be_spared = options.command == "build" and not (shard or options.profile)
    key, told = cache.left()
    if may_be_spared and before.matches(key):
        print(told, end="")
        return DONE
    prepared = prepare(folders, False, today, progress, site, cache, shard, looked)
    progress.close()
    findings = shell.located(prepared.checked.findings, folders.digests)
    found = f"{report(findings, 'text')}\n" if findings else ""
    print(found, end="")
    if prepared.changes is None:
        print(f"{summary(findings)}: nothing was written.", file=sys.stderr)
        return FOUND
    try:
        published = publish(folders, prepared, cache, options.strict, progress)
    except NotPublished as error:
        raise UsageError(str(error)) from error
    if options.profile:
        print(progress.profile())
    if prepared.why:
        print(f"Everything was made anew, since {prepared.why} changed.")
    verified = _counted(len(prepared.checked.collection.digests), prepared.left_out)
    files = f"{verified}. {shell.shown(folders.docs)}/: {len(prepared.changes.owned):,} files,"
    what_next = _to_merge(shard) if shard else _to_read(folders.site)
    note = "" if site.url else _NO_ADDRESS
    pages = f"{shell.shown(folders.site)}/: {published.pages:,} pages {what_next}\n{note}"
    print(f"{files} {prepared.written:,} written, {len(prepared.changes.delete):,} removed.\n{pages}", end="")
    if may_be_spared and not published.warned:
        docs = {path: seen for path, (seen, _) in cache.memory.docs.items()}
        key = before.key_left(docs, left_behind(cache, folders.site))
        told = f"{found}{files} 0 written, 0 removed.\n{pages}"  # by the next build, if it is spared
        cache.leave(key, told)
    return DONE


def site_settings() -> Site:
    """Return the settings of the site. Raises ``UsageError``."""
    from readout.publishing.settings import BadSettings, settings

    try:
        return settings()
    except BadSettings as error:
        raise UsageError(str(error)) from error


def _counted(published: int, drafts: int) -> str:
    digests = published + drafts
    left_out = f", which {'is' if drafts == 1 else 'are'} left out" if drafts else ""
    return f"{digests:,} digest{'s' * (digests != 1)} verified{drafts_among(drafts)}{left_out}"


def _to_read(site: Path) -> str:
    return f"published. To read them: python3 -m http.server --directory {shell.shown(site)}"


def _to_merge(shard: Shard) -> str:
    shares = (Shard(number, shard.of).folder for number in range(1, shard.of + 1))
    return (
        f"of a site of {shard.of:,} shares. To put these together, once all are made:\n"
        f"python build_digest.py merge {' '.join(map(str, shares))}"
    )
