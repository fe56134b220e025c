"""``sample``: an invented corpus, to try the publisher with."""

from __future__ import annotations

import argparse
from pathlib import Path

from readout import shell
from readout.commands.usage import DONE, UsageError
from readout.sample import fictional_corpus


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Write an invented corpus. Returns the exit status. Raises ``UsageError``."""
    target = Path(options.dir)
    if target.exists() and any(target.iterdir()):
        raise UsageError(f"{target} is not empty; name a new folder")
    progress, written = shell.Progress(), 0
    for path, text in fictional_corpus(options.count, options.seed):
        shell.write_new(target / path, text)
        written += path.endswith("/digest.md")
        progress("Inventing", written, options.count)
    progress.close()
    print(
        f"{written:,} invented digests in {shell.shown(target)}. To publish them into a folder of their own:"
    )
    print(f"python build_digest.py --digests {target} --docs {target}-docs --site {target}-site")
    return DONE
