"""Which pages MkDocs is to build and which it need not see, and what its own are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_build_date

from readout import shell
from readout.building.docs_folder.handwritten import survey_handwritten
from readout.building.memory.basis import program
from readout.publishing.framing.frame import in_nav
from readout.publishing.sitemap import Changed
from readout.rendering import addresses
from readout.rendering.task import key_of
from readout.shell import Seen


@dataclass(frozen=True)
class Division:
    """The files of a docs folder, by who makes their pages. All paths are those under ``docs/``."""

    config: MkDocsConfig
    docs: Path
    site: Path
    generated: Sequence[str]
    """The generated files that MkDocs need not see."""
    in_nav: Sequence[str]
    """Those that it must: the navigation names them."""
    written: Mapping[str, Seen]
    """The hand-written files."""
    missing: Sequence[str]
    """Pages that the navigation names, and that are in another share."""
    pages_known: Sequence[str]
    """All pages of the whole site."""
    changed: Changed

    def framed(self) -> list[str]:
        """Return the generated pages that MkDocs need not see."""
        return [path for path in self.generated if path.endswith(".md")]

    @cached_property
    def made_from(self) -> str:
        """A key of all that MkDocs makes its pages from but the text of generated ones."""
        return key_of(
            frame_basis(self.config),
            get_build_date(),
            self.pages_known,
            sorted(self.changed.items()),
            self.in_nav,
            self.missing,
            [key_of(path, text) for path, text in shell.read_files(self.docs, self.written).items()],
        )


def divided(
    config: MkDocsConfig, owned: AbstractSet[str], known: AbstractSet[str], changed: Changed
) -> Division:
    """Divide the docs folder of a configuration.

    ``owned`` are the generated files that are there, ``known`` all that the whole site has.
    """
    docs, named = Path(config.docs_dir), in_nav(config)
    ours = {path for path in owned if path.partition("/")[0] in addresses.GENERATED}
    written = {path: seen for path, seen in survey_handwritten(docs) if seen}
    return Division(
        config,
        docs,
        Path(config.site_dir),
        generated=sorted(ours - named),
        in_nav=sorted(ours & named),
        written=written,
        missing=sorted((named & known) - ours - written.keys()),
        pages_known=sorted(path for path in {*ours, *known, *written} if path.endswith(".md")),
        changed=changed,
    )


def frame_basis(config: MkDocsConfig) -> str:
    """Return a key of what every page of the theme is made from: the program, the configuration, the theme."""
    return key_of(program(), _settings(config), _theme_and_hooks(config))


def _settings(config: MkDocsConfig) -> list[str]:
    """Return the configuration as far as it is plain values, of the theme too."""
    folders = {"docs_dir", "site_dir", "plugins", "hooks", "theme", "config_file_path"}
    plain = sorted((name, repr(value)) for name, value in config.items() if name not in folders)
    theme = [f"{name}: {config.theme[name]!r}" for name in sorted(config.theme)]
    return [str(plain), str(theme)]


def _theme_and_hooks(config: MkDocsConfig) -> list[str]:
    """Return keys of the theme's folders and the hooks that are no part of the program or of a package it names."""
    packages = Path(mkdocs.__file__).parents[1]
    known = [shell.CHECKOUT / "readout", packages / "mkdocs", packages / "material"]
    folders = [Path(folder) for folder in config.theme.dirs]
    theirs = [folder for folder in folders if not any(folder.is_relative_to(path) for path in known)]
    files = [folder / name for folder in theirs for name in shell.survey(folder, hidden=True)]
    files += [Path(config.config_file_path).parent / name for name in config.hooks]
    return [key_of(str(file), file.read_bytes()) for file in files if file.is_file()]
