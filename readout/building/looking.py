"""What is in the folders when a build begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache as once
from functools import partial

from readout import shell
from readout.building.docs_folder.generated import survey_docs
from readout.shell import Found
from readout.workers import ahead


@dataclass(frozen=True, slots=True)
class Looked:
    """Functions that return the files of each folder; the first call looks, or waits for the process that does."""

    digests: Callable[[], Found] = dict
    docs: Callable[[], Found] = dict
    """Those that are generated, or stand where such are."""
    site: Callable[[], Found] = dict


def look(folders: shell.Folders) -> Looked:
    """Look at each folder when it is asked for."""
    return Looked(
        once(partial(shell.survey, folders.digests)),
        once(partial(survey_docs, folders.docs)),
        once(partial(shell.survey, folders.site, hidden=True)),
    )


def looking(folders: shell.Folders) -> Looked:
    """Have other processes look at all folders, while this one can do something else."""
    found = look(folders)
    return Looked(*map(ahead, (found.digests, found.docs, found.site)))
