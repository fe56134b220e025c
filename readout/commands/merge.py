"""``merge``: the shares of a build on several machines, put together."""

from __future__ import annotations

import argparse
from pathlib import Path

from readout import shell
from readout.commands.build import build_alone, site_settings
from readout.commands.usage import UsageError


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Put shares together. Returns the exit status. Raises ``UsageError``."""
    from readout.building.memory.cache import Cache, cache_of
    from readout.building.shares.merging import NoShare, merge

    def take_over() -> Cache:
        cache = cache_of(folders.docs)
        try:
            taken = merge(map(Path, options.shares), folders, site_settings(), cache)
        except NoShare as error:
            raise UsageError(str(error)) from error
        shares = len(options.shares)
        print(
            f"{shares:,} share{'s' * (shares != 1)} with {taken:,} file{'s' * (taken != 1)} of docs/ taken over."
        )
        return cache

    return build_alone(options, folders, begin=take_over)
