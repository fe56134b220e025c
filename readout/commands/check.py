"""``check``: everything that is wrong in the digests, at once."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from readout import shell
from readout.checking.check import check
from readout.checking.findings import report, summary
from readout.commands.usage import DONE, FOUND, UsageError, drafts_among, need_folder
from readout.workers import uncollected


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Report what is wrong in the digests. Returns the exit status. Raises ``UsageError``."""
    need_folder(folders.digests)
    within = [_inside(Path(path), folders.digests) for path in options.paths]
    with uncollected():
        checked = check(shell.read_digests(folders.digests), shell.latest_begun())
    findings = [f for f in checked.findings if not within or any(_covers(path, f.file) for path in within)]
    listed = shell.located(findings, folders.digests)
    if text := report(listed, options.format):
        print(text)
    digests = checked.collection.digests
    drafts = drafts_among(sum(digest.status == "draft" for digest in digests))
    print(f"{len(digests):,} verified{drafts}; {summary(listed)}.", file=sys.stderr)
    return FOUND if any(finding.severity == "error" for finding in findings) else DONE


def _inside(path: Path, digests: Path) -> str:
    if not path.exists():
        raise UsageError(f"there is no file or folder {path}")
    try:
        return path.resolve().relative_to(digests.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{path} is not in {digests}; name its folder of digests with --digests") from None


def _covers(path: str, file: str) -> bool:
    return path in (".", file) or file.startswith(f"{path}/")
