"""What all commands have in common: how they end, and how they refuse."""

from __future__ import annotations

from pathlib import Path

DONE, FOUND, USAGE = 0, 1, 2
"""Exit status: all is well; there are findings; the command could not be carried out as typed."""

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""


class UsageError(Exception):
    """The command cannot be carried out as typed; the message says why, and what to do."""


def need_folder(folder: Path) -> None:
    """Raise ``UsageError`` where there is no folder of digests."""
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name the folder of digests with --digests")


def drafts_among(number: int) -> str:
    """Return what to say after a number of digests that counts drafts, too; empty for none."""
    return f", {number:,} of them {'a draft' if number == 1 else 'drafts'}" if number else ""
