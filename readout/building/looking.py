"""What is in the folders when a build begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache as once
from functools import partial
from typing import TypeAlias

from readout import shell
from readout.shell import Seen
from readout.workers import ahead

Found: TypeAlias = Mapping[str, Seen | None]
"""The files of a folder by their path in it; None for links and what is no file."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Returns the files of each folder; the first call looks, or waits for who does."""

    digests: Callable[[], Found] = dict
    docs: Callable[[], Found] = dict
    """Those that are generated, or stand where such are."""
    site: Callable[[], Found] = dict


def look(folders: shell.Folders) -> Looked:
    """Look at each folder when it is asked for."""
    return Looked(
        once(partial(shell.survey, folders.digests)),
        once(partial(shell.survey_docs, folders.docs)),
        once(partial(shell.survey, folders.site, hidden=True)),
    )


def looking(folders: shell.Folders) -> Looked:
    """Have other processes look at all folders at once: one at the digests, another at what is made of them."""
    found = look(folders)
    made = once(ahead(lambda: (found.docs(), found.site())))
    return Looked(once(ahead(found.digests)), lambda: made()[0], lambda: made()[1])
