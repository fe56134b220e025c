"""What everything is made with: where any of it changes, everything is made anew."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import metadata
from itertools import chain
from pathlib import Path

from readout import shell
from readout.checking.files import VOCABULARY_FILES
from readout.rendering.settings import Site
from readout.rendering.task import key_of
from readout.shell import Found

_PACKAGES = ["babel", "jinja2", "markdown", "markupsafe", "mkdocs", "mkdocs-material", "pillow"]
_PACKAGES += ["pydantic", "pymdown-extensions", "python-slugify", "pyyaml"]
"""What pages are made with besides our own code."""


def read_vocabulary(digests: Path, found: Found) -> dict[str, bytes | None]:
    """Return the files of the vocabulary by their path, of those ``found`` in a digests folder."""
    return shell.read_files(digests, {path: found[path] for path in found if path in VOCABULARY_FILES})


def basis_of(words: Mapping[str, bytes | None], site: Site) -> dict[str, str]:
    """Return keys of what everything is made with, by what to call it; ``words`` are the vocabulary's files."""
    return {
        "the program": program(),
        "the vocabulary": key_of(sorted(words.items())),
        "the settings": key_of(site),
    }


@cache
def program() -> str:
    """Return what stands for the program and the packages that pages are made with."""
    versions = [f"{name} {metadata.version(name)}" for name in _PACKAGES]
    return key_of(versions, *chain(*sorted(shell.read_program().items())))
