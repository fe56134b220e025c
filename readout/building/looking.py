"""What is in the folders when a build begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache as once
from functools import partial

from readout import shell
from readout.shell import Seen
from readout.workers import ahead


@dataclass(frozen=True, slots=True)
class Looked:
    """The files of each folder by their path in it; None for links and what is no file."""

    digests: Mapping[str, Seen | None] = field(default_factory=dict)
    docs: Mapping[str, Seen | None] = field(default_factory=dict)
    """Those that are generated, or stand where such are."""
    site: Mapping[str, Seen | None] = field(default_factory=dict)


def look(folders: shell.Folders) -> Looked:
    """Look at all folders."""
    return Looked(
        shell.survey(folders.digests),
        shell.survey_docs(folders.docs),
        shell.survey(folders.site, hidden=True),
    )


def looking(folders: shell.Folders) -> Callable[[], Looked]:
    """Have another process look at all folders at once, and return what waits for it to end."""
    return once(ahead(partial(look, folders)))
