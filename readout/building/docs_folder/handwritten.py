"""What people write in the docs folder, beside the pages that a build generates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from readout import shell
from readout.rendering.addresses import GENERATED
from readout.shell import Seen


def home() -> Path:
    """Return the docs folder in which people write: every site has the pages that are there."""
    return shell.CHECKOUT / "docs"


def handwritten_in(docs: Path) -> list[Path]:
    """Return the files and folders at the top of a docs folder that people write; editors' own are none."""
    return sorted(
        path for path in docs.iterdir() if path.name not in GENERATED and not shell.is_editors(path.name)
    )


def survey_handwritten(docs: Path) -> Iterator[tuple[str, Seen | None]]:
    """Yield the files of a docs folder that people write, by their path; None with what is no plain file."""
    for path in handwritten_in(docs) if docs.is_dir() else ():
        yield from shell.survey_at(path, path.name).items()


def read_handwritten() -> dict[str, str]:
    """Return the checkout's hand-written pages by their path under ``docs/``."""
    pages = (path for path, seen in survey_handwritten(home()) if seen and path.endswith(".md"))
    return {path: shell.read_text(home() / path) for path in pages}


def copied_into(docs: Path) -> frozenset[str]:
    """Return the checkout's hand-written files, which a build copies into any other docs folder, by their path."""
    if docs.resolve() == home().resolve():
        return frozenset()
    return frozenset(path for path, seen in survey_handwritten(home()) if seen)
