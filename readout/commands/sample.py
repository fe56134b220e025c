"""``sample``: an invented corpus, to try the publisher with."""

from __future__ import annotations

import argparse
from pathlib import Path

from readout import shell
from readout.commands.usage import DONE, UsageError, need_folder
from readout.sample import fictional_corpus


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Write an invented corpus. Returns the exit status. Raises ``UsageError``."""
    target, count = _asked_for(options, folders)
    if target.exists() and any(target.iterdir()):
        raise UsageError(f"{target} is not empty; name a new folder")
    progress, written = shell.Progress(), 0
    for path, text in fictional_corpus(count, options.seed):
        shell.write_new(target / path, text)
        written += path.endswith("/digest.md")
        progress("Inventing", written, count)
    progress.close()
    print(
        f"{written:,} invented digests in {shell.shown(target)}. To publish them into a folder of their own:"
    )
    print(f"python build_digest.py --digests {target} --docs {target}-docs --site {target}-site")
    return DONE


def _asked_for(options: argparse.Namespace, folders: shell.Folders) -> tuple[Path, int]:
    """Return the folder to fill, and how many digests are wanted. Raises ``UsageError``.

    The folder is that of ``--digests``, as everywhere, or stands by itself. Then ``--digests`` may say how many, as it
    did before there was ``--count``; another folder there is one that a script gives to all commands.
    """
    if options.dir is None:
        if options.digests is None:
            raise UsageError("name a new folder for the corpus")
        return folders.digests, options.count
    if options.digests and options.digests.isdecimal():
        return Path(options.dir), int(options.digests)
    if options.digests:
        need_folder(folders.digests)
    return Path(options.dir), options.count
