"""MkDocs's own build, apart from the site and from the generated pages."""

from __future__ import annotations

import shutil
from functools import cached_property
from pathlib import Path
from types import TracebackType

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from readout import shell
from readout.publishing.division import Division


class Apart:
    """A build of MkDocs apart from the site and from the generated pages that it need not see.

    MkDocs would delete the site first, and look at every page that is published without it. While the context lasts,
    its configuration names a docs folder with links to the other pages, and a site folder, both temporary.
    """

    files: Files
    nav: Navigation

    def __init__(self, division: Division) -> None:
        self.division = division
        self.made: dict[str, tuple[Page, str]] = {}
        """The generated pages that MkDocs made, each with its HTML, by their path under ``docs/``."""
        self._temporary = shell.temporary_folder(division.docs)
        self._folder = Path(self._temporary.name)

    def __enter__(self) -> Apart:
        division = self.division
        _ = division.made_from  # before anything is read
        for path in (*division.written, *division.in_nav):
            _symlink(division.docs / path, self._folder / "docs" / path)
        for path in division.missing:
            shell.write_bytes(self._folder / "docs" / path, b"")
        division.config.docs_dir, division.config.site_dir = str(self._folder / "docs"), str(self.site)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        division = self.division
        division.config.docs_dir, division.config.site_dir = str(division.docs), str(division.site)
        self._temporary.cleanup()

    @property
    def site(self) -> Path:
        """Where MkDocs builds."""
        return self._folder / "site"

    @cached_property
    def files_built(self) -> frozenset[str]:
        """The files that MkDocs built, by their path in the site; to be asked for once it has."""
        files = (path for path in self.site.rglob("*") if path.is_file())
        return frozenset(path.relative_to(self.site).as_posix() for path in files)

    def has_links_to_headings(self) -> bool:
        """Tell whether a page that somebody wrote has links to places in generated ones, which MkDocs looks for."""
        return any(
            target.src_uri in self.division.in_nav
            for file in self.files.documentation_pages()
            if file.page and file.src_uri not in self.division.in_nav
            for target in file.page.links_to_anchors or ()
        )


def _symlink(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.symlink_to(source)
    except OSError:  # a system without
        shutil.copy2(source, target)
