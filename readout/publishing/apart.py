"""MkDocs's own build, apart from the site and from the generated pages."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import jinja2
import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date

from readout import shell
from readout.building.docs_folder import survey_handwritten
from readout.building.prepare import program
from readout.publishing.frame import in_nav
from readout.publishing.sitemap import Changed
from readout.rendering import addresses
from readout.rendering.task import key_of


class Apart:
    """A build of MkDocs apart from the site and from the generated pages that it need not see.

    MkDocs would delete the site first, and look at every page that is published without it. It is given a docs
    folder with links to the other pages, and a site folder, both temporary; its configuration is put back before
    anybody else reads it.
    """

    def __init__(
        self, config: MkDocsConfig, owned: Collection[str], known: Collection[str], changed: Changed
    ) -> None:
        """``owned`` are the generated files, ``known`` all that the whole site has, where that is not the same."""
        self.config, self.changed = config, changed
        self.docs, self.site = Path(config.docs_dir), Path(config.site_dir)
        self.files: Files | None = None
        self.nav: Navigation | None = None
        self.env: jinja2.Environment | None = None
        self.made: dict[str, tuple[Page, str]] = {}
        """The generated pages that MkDocs made, each with its HTML, by their path under ``docs/``."""
        named = in_nav(config)
        owned = {path for path in owned if path.partition("/")[0] in addresses.GENERATED}
        self.generated = sorted(owned - named)
        """The generated files that MkDocs does not see, by their path under ``docs/``."""
        self.in_nav = sorted(owned & named)
        """Those that it does."""
        self.written = {path: seen for path, seen in survey_handwritten(self.docs) if seen}
        """The hand-written files, by their path under ``docs/``."""
        self.missing = sorted((named & {*known}) - {*self.in_nav, *self.written})
        """Pages that are not in this share, and the navigation leads there."""
        self.pages_known = sorted(path for path in {*owned, *known, *self.written} if path.endswith(".md"))
        """All pages of the whole site."""
        self._temporary: TemporaryDirectory[str] | None = None

    def begin(self) -> None:
        """Have MkDocs build in temporary folders."""
        _ = self.made_from  # before anything is read
        self._temporary = shell.temporary_folder(self.docs)
        folder = Path(self._temporary.name)
        for path in (*self.written, *self.in_nav):
            _symlink(self.docs / path, folder / "docs" / path)
        for path in self.missing:
            shell.write_bytes(folder / "docs" / path, b"")
        self.config.docs_dir, self.config.site_dir = str(folder / "docs"), str(folder / "site")

    @property
    def built(self) -> Path | None:
        """Where MkDocs built; None where it did not."""
        return Path(self._temporary.name) / "site" if self._temporary else None

    @cached_property
    def files_built(self) -> frozenset[str]:
        """The files that MkDocs built, by their path in the site; to be asked for once it has."""
        if (built := self.built) is None:
            return frozenset()
        return frozenset(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())

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

    def has_links_to_headings(self) -> bool:
        """Tell whether a page that somebody wrote has links to places in generated ones, which MkDocs looks for."""
        pages = self.files.documentation_pages() if self.files else []
        return any(
            target.src_uri in self.in_nav
            for file in pages
            if file.page and file.src_uri not in self.in_nav
            for target in file.page.links_to_anchors or ()
        )

    def pages(self) -> list[str]:
        """Return the generated pages that MkDocs does not see."""
        return [path for path in self.generated if path.endswith(".md")]

    def close(self) -> None:
        """Put the configuration back, and delete the temporary folders."""
        self.config.docs_dir, self.config.site_dir = str(self.docs), str(self.site)
        if self._temporary:
            self._temporary.cleanup()


def _symlink(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.symlink_to(source)
    except OSError:  # a system without
        shutil.copy2(source, target)


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
