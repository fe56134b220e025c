"""The command line: what can be typed, and what each command does with the stages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from readout import arguments, shell
from readout.building.looking import looking
from readout.building.strangers import StrangeFile
from readout.building.unchanged import Unchanged
from readout.checking.findings import report, summary
from readout.shards import Shard
from readout.usage import DONE, FOUND, INTERRUPTED, USAGE, UsageError, drafts_among, need_folder, shown
from readout.workers import WorkerEnded

_REFUSED = (UsageError, WorkerEnded, shell.BadEnvironment, shell.NoRoom, shell.NotText, StrangeFile)
"""What a command cannot be carried out for; the message says what to do."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    options = arguments.parser().parse_args(arguments.with_command(given))
    folders = shell.Folders(
        *(Path(options.__dict__.get(name) or default) for name, default in _DEFAULTS.items())
    )
    shell.accept_any_character()
    try:
        status = _command(options.command)(options, folders)
        sys.stdout.flush()
        return status
    except _REFUSED as error:
        print(f"build_digest.py {options.command}: {error}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:  # the reader of our output has gone, as `| head` does
        shell.drop_output()
        return DONE
    except KeyboardInterrupt:
        print(f"\nbuild_digest.py {options.command}: interrupted", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        name = error.filename2 or error.filename  # of a copy, the one that is written
        where = f"{name}: " if name else ""
        print(f"build_digest.py {options.command}: {where}{error.strerror or error}", file=sys.stderr)
        return USAGE


def _command(name: str) -> Callable[[argparse.Namespace, shell.Folders], int]:
    if name in _COMMANDS:
        return _COMMANDS[name]
    from readout.commands import COMMANDS  # a build need not wait for what it imports

    return COMMANDS[name]


_DEFAULTS = {name: getattr(shell.Folders(), name) for name in ("digests", "docs", "site")}


def _build(options: argparse.Namespace, folders: shell.Folders) -> int:
    if options.shard:
        from readout import publish
        from readout.cache import Cache
        from readout.merging import seal

        share = options.shard.folder
        for name in ("docs", "site"):
            if getattr(options, name):
                raise UsageError(f"a share goes into {share}/: leave --{name} out")
        folders = replace(folders, docs=share / "docs", site=share / "site")
        publish.use_cache(folders.docs, Cache(share / "cache"))
        (share / "cache").mkdir(parents=True, exist_ok=True)
        status = _alone(options, folders, options.shard)
        if status == DONE:
            seal(share)
        return status
    return _alone(options, folders, None)


def _merge(options: argparse.Namespace, folders: shell.Folders) -> int:
    from readout import publish
    from readout.merging import NoShare, merge

    def take_over() -> None:
        try:
            taken = merge(map(Path, options.shares), folders, publish.cache_for(folders.docs.resolve()))
        except NoShare as error:
            raise UsageError(str(error)) from error
        shares = len(options.shares)
        print(
            f"{shares:,} share{'s' * (shares != 1)} with {taken:,} file{'s' * (taken != 1)} of docs/ taken over."
        )

    return _alone(options, folders, None, take_over)


def _alone(
    options: argparse.Namespace,
    folders: shell.Folders,
    shard: Shard | None,
    first: Callable[[], None] = lambda: None,
) -> int:
    need_folder(folders.digests)
    shell.need_room(folders)
    with shell.alone(folders.docs, lambda: print(f"{shell.WAITING} …", file=sys.stderr)):
        first()
        return _build_alone(options, folders, shard)


def _build_alone(options: argparse.Namespace, folders: shell.Folders, shard: Shard | None) -> int:
    today = options.today or shell.today()
    looked = looking(folders)
    before = Unchanged(folders, (today, options.strict), looked)
    from readout import publish  # takes half a second to import, which another process uses to look about
    from readout.building.prepare import prepare
    from readout.settings import BadSettings, settings
    from readout.site import left_behind

    progress = shell.Progress()
    try:
        site = settings()
    except BadSettings as error:
        raise UsageError(str(error)) from error
    cache = publish.cache_for(folders.docs.resolve())
    may_be_spared = options.command == "build" and not (shard or options.profile)
    left, told = cache.left()
    if may_be_spared and before.is_left(left):
        print(told, end="")
        return DONE
    prepared = prepare(folders, False, today, progress, site, cache, shard, looked)
    progress.close()
    findings = shown(prepared.checked.findings, folders.digests)
    found = f"{report(findings, 'text')}\n" if findings else ""
    print(found, end="")
    if prepared.changes is None:
        print(f"{summary(findings)}: nothing was written.", file=sys.stderr)
        return FOUND
    try:
        published = publish.publish(folders, prepared, options.strict, progress)
    except publish.NotPublished as error:
        raise UsageError(str(error)) from error
    if options.profile:
        print(progress.profile())
    if prepared.why:
        print(f"Everything was made anew, since {prepared.why} changed.")
    made = partial(
        _made,
        folders,
        _counted(len(prepared.checked.collection.digests), prepared.left_out),
        len(prepared.changes.owned),
        published.pages,
        _to_merge(shard) if shard else _to_read(folders.site),
        "" if site.url else _NO_ADDRESS,
    )
    print(made(prepared.written, len(prepared.changes.delete)), end="")
    if may_be_spared and not published.warned:
        docs = {path: seen for path, (seen, _) in cache.memory.docs.items()}
        cache.leave(before.left(docs, left_behind(cache, folders.site)), found + made(0, 0))
    return DONE


def _made(
    folders: shell.Folders,
    verified: str,
    files: int,
    pages: int,
    what_next: str,
    note: str,
    written: int,
    removed: int,
) -> str:
    return (
        f"{verified}."
        f" {shell.shown(folders.docs)}/: {files:,} files, {written:,} written, {removed:,} removed.\n"
        f"{shell.shown(folders.site)}/: {pages:,} pages {what_next}\n{note}"
    )


def _counted(published: int, drafts: int) -> str:
    digests = published + drafts
    left_out = f", which {'is' if drafts == 1 else 'are'} left out" if drafts else ""
    return f"{digests:,} digest{'s' * (digests != 1)} verified{drafts_among(drafts)}{left_out}"


def _to_read(site: Path) -> str:
    return f"published. To read them: python -m http.server --directory {shell.shown(site)}"


def _to_merge(shard: Shard) -> str:
    shares = (Shard(number, shard.of).folder for number in range(1, shard.of + 1))
    return (
        f"of a site of {shard.of:,} shares. To put these together, once all are made:\n"
        f"python build_digest.py merge {' '.join(map(str, shares))}"
    )


_NO_ADDRESS = """\
The site's address is not set: give it as site_url in mkdocs.yml, or as SITE_URL, so that citations,
feeds and link previews have whole addresses.
"""
_COMMANDS = {"build": _build, "merge": _merge}
