"""The site: what MkDocs built, the framed pages and the other generated files, each written where it differs.

What MkDocs itself makes depends on its settings, the theme, the hand-written pages, the paths of all pages and the day;
of the generated pages that the navigation names, on their front matter and headings. Where all of these are as they
were, it is not asked again: its pages stay, and those of the navigation are framed like the others.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin

import jinja2
import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date

from readout import shell
from readout.building.cache import Cache, Kept, Memory
from readout.building.looking import Looked
from readout.building.prepare import program
from readout.building.writing import depends_on_pages
from readout.publishing.frame import Frame, Framer, Menu, NotRemembered, in_nav, menu
from readout.rendering import addresses, wording
from readout.rendering.task import key_of
from readout.shell import Seen
from readout.workers import in_workers

PICTURE = "assets/preview.png"
"""The picture of link previews, in the site."""

_WORTH = 12
"""Pages from which on workers are worth starting."""


class Apart:
    """A build of MkDocs apart from the site and from the generated pages that it need not see.

    MkDocs would delete the site first, and look at every page that is published without it. It is given a docs
    folder with links to the other pages, and a site folder, both temporary; its configuration is put back before
    anybody else reads it.
    """

    def __init__(self, config: MkDocsConfig, owned: Collection[str], known: Collection[str]) -> None:
        """``owned`` are the generated files, ``known`` all that the whole site has, where that is not the same."""
        self.config = config
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
        self.written = [path.relative_to(self.docs).as_posix() for path in self._handwritten()]
        self.missing = sorted((named & {*known}) - {*self.in_nav, *self.written})
        """Pages that are not in this share, and the navigation leads there."""
        self.pages_known = sorted(path for path in {*owned, *known, *self.written} if path.endswith(".md"))
        """All pages of the whole site."""
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def begin(self) -> None:
        """Have MkDocs build in temporary folders."""
        _ = self.made_from  # before anything is read
        self._temporary = tempfile.TemporaryDirectory(prefix="readout-apart-", ignore_cleanup_errors=True)
        folder = Path(self._temporary.name)
        for path in (*self.written, *self.in_nav):
            _link(self.docs / path, folder / "docs" / path)
        for path in self.missing:
            shell.write_bytes(folder / "docs" / path, b"")
        self.config.docs_dir, self.config.site_dir = str(folder / "docs"), str(folder / "site")

    @property
    def built(self) -> Path | None:
        """Where MkDocs built; None where it did not."""
        return Path(self._temporary.name) / "site" if self._temporary else None

    def files_built(self) -> set[str]:
        """Return the files that MkDocs built, by their path in the site."""
        files = self.built.rglob("*") if self.built else ()
        return {path.relative_to(self.built).as_posix() for path in files if self.built and path.is_file()}

    @cached_property
    def made_from(self) -> str:
        """A key of all that MkDocs makes its pages from but the text of generated ones."""
        return key_of(
            frame_basis(self.config),
            get_build_date(),
            self.pages_known,
            self.in_nav,
            self.missing,
            [
                key_of(path, (self.docs / path).read_bytes())
                for path in self.written
                if (self.docs / path).is_file()
            ],
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

    def _handwritten(self) -> Iterable[Path]:
        for entry in sorted(self.docs.iterdir()):
            if entry.name in addresses.GENERATED or entry.name.startswith("."):
                continue
            yield from sorted(entry.rglob("*")) if entry.is_dir() else [entry]

    def mapped(self, files: Sequence[Any]) -> Sequence[Any]:
        """Return what ``sitemap.xml`` is made from: the files that MkDocs built, and all other pages."""
        address = self.config.site_url
        if not address:
            return files
        date = next((file.page.update_date for file in files if file.page), "")
        there = {file.src_uri: file for file in files}
        for path in self.pages():
            if path not in there:
                there[path] = _Mapped(_MappedPage(urljoin(address, quote(_folder(path))), date))
        return [there[path] for path in sorted(there, key=_as_walked)]

    def pages(self) -> list[str]:
        """Return the generated pages that MkDocs does not see."""
        return [path for path in self.generated if path.endswith(".md")]

    def close(self) -> None:
        """Put the configuration back, and delete the temporary folders."""
        self.config.docs_dir, self.config.site_dir = str(self.docs), str(self.site)
        if self._temporary:
            self._temporary.cleanup()


@dataclass(frozen=True, slots=True)
class _MappedPage:
    canonical_url: str
    update_date: str
    is_link: bool = False
    abs_url: str = ""


@dataclass(frozen=True, slots=True)
class _Mapped:
    page: _MappedPage


def _as_walked(path: str) -> tuple[tuple[bool, bool, str], ...]:
    """Return a key for the order in which MkDocs walks a folder: its index, its files, its folders."""
    *folders, name = path.split("/")
    index = name.rpartition(".")[0] in ("index", "README")
    return (*((True, False, folder) for folder in folders), (False, not index, name))


def _link(source: Path, target: Path) -> None:
    if source.is_dir():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.symlink_to(source)
    except OSError:  # a system without
        shutil.copy2(source, target)


def is_current(apart: Apart, looked: Looked, cache: Cache) -> bool:
    """Tell whether MkDocs would make what it made last, and the site has that."""
    memory, found = cache.memory, looked.site()
    return (
        memory.built_from == apart.made_from
        and memory.site_folder == str(apart.site.resolve())
        and all(found.get(name) == seen for name, seen in memory.built.items())
        and all(_address(path) in memory.site for path in apart.in_nav)
    )


def publish_site(
    apart: Apart,
    looked: Looked,
    cache: Cache,
    counts: Sequence[int],
    progress: Callable[[int, int], None],
    warned: bool,
) -> int:
    """Bring the site up to date and delete what does not belong to it. Returns the number of pages.

    ``looked`` is what was in the folders when the build began. ``warned`` tells that MkDocs has to be asked again, so
    that it warns again. Raises ``NotRemembered`` where it was not asked, and has to be.
    """
    memory, site = cache.memory, apart.site
    if memory.site_folder != str(site.resolve()):
        memory.site, memory.site_folder = {}, str(site.resolve())
    found = (
        {path: seen for path, (seen, _) in memory.site.items()} | memory.built
        if cache.fresh
        else looked.site()
    )
    made_from = memory.built_from if apart.nav is None else apart.made_from
    framer, basis = _framer(apart, cache, made_from)
    built = apart.built
    new = apart.files_built()
    named = [path for path in apart.in_nav if not built or _address(path) in new]
    wanted = _wanted(apart, memory, basis, framer, named)

    def publish(target: str) -> Kept:
        path, made_from = wanted[target]
        if built and target in new:
            shell.write_bytes(site / target, (built / target).read_bytes())
        elif path.endswith(".md"):
            shell.write_bytes(site / target, framer.html(path).encode(errors="xmlcharrefreplace"))
        else:
            shell.link(apart.docs / path, site / target)
        return shell.seen(site / target), made_from

    stale = [
        target
        for target, (_, made_from) in wanted.items()
        if target in new or memory.site.get(target) != (found.get(target), made_from)
    ]
    made = dict(zip(stale, in_workers(publish, stale, progress, fewest=_WORTH), strict=True))
    memory.site |= made
    for target in memory.site.keys() - wanted.keys():
        del memory.site[target]
    for path in memory.docs.keys() & made.keys():  # the site's name for the file is one more
        memory.docs[path] = shell.seen(apart.docs / path), memory.docs[path][1]
    before = memory.built
    if built:
        others = new - wanted.keys()
        for name in others:
            shell.write_bytes(site / name, (built / name).read_bytes())
        memory.built = {name: shell.seen(site / name) for name in others}
        memory.built_from = "" if warned or apart.has_links_to_headings() else made_from
        if memory.built_from:
            cache.keep("menu", made_from, framer.menu)
    write_picture(apart.config, counts, site, cache)
    shell.remove(site, {*found, *before} - {*wanted, *memory.built, PICTURE, shell.SITE_MARK})
    return len(apart.pages()) + sum(path.endswith(".md") for path in (*apart.written, *apart.in_nav))


def _framer(apart: Apart, cache: Cache, made_from: str) -> tuple[Framer, str]:
    """Return what makes the pages, and a key of what it makes them all from. Raises ``NotRemembered``."""
    assert apart.env is not None
    around = cache.value("menu", made_from, Menu) if apart.nav is None else menu(apart.nav, apart.made)
    if around is None:
        raise NotRemembered("menu")
    basis = key_of(frame_basis(apart.config), around.told)
    framer = Framer(
        apart.config,
        around,
        apart.nav,
        apart.env,
        apart.docs,
        apart.site,
        apart.pages_known,
        lambda key, make: cache.made(f"frame-{key_of(key)}", key_of(key, basis), Frame, make),
    )
    return framer, basis


def _wanted(
    apart: Apart, memory: Memory, basis: str, framer: Framer, named: Sequence[str]
) -> dict[str, tuple[str, str]]:
    """Return each file of the site that is made from a generated one: that one, and a key of what it is made from.

    ``named`` are the pages of the navigation among them.
    """
    every = key_of(framer.pages)
    wanted: dict[str, tuple[str, str]] = {}
    for path in (*apart.generated, *named):
        kept = memory.docs.get(path)
        text = kept[1] if kept else key_of((apart.docs / path).read_bytes())
        if path.endswith(".md"):  # what a link of Markdown leads to decides what becomes of it
            linked = every if not kept or depends_on_pages(kept[1]) else ""
            wanted[_address(path)] = (path, f"{text} {basis} {linked}")
        else:
            wanted[path] = (path, text)
    return wanted


def left_behind(cache: Cache, site: Path) -> dict[str, Seen | None]:
    """Return what a build left in the site, as a survey would find it."""
    memory = cache.memory
    found: dict[str, Seen | None] = {path: seen for path, (seen, _) in memory.site.items()}
    return found | memory.built | {path: shell.seen(site / path) for path in (PICTURE, shell.SITE_MARK)}


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


def write_picture(config: MkDocsConfig, counts: Sequence[int], site: Path, cache: Cache) -> None:
    """Write the picture of link previews. ``counts`` are those of digests, accounts and key quotes."""
    said = [
        wording.count(n, what) for n, what in zip(counts, ("digest", "account", "key quote"), strict=True)
    ]
    told = (config.site_name, config.site_description or "", " · ".join(said))

    def draw() -> bytes:
        from readout.rendering.picture import preview_picture  # one that is remembered need not be drawn

        return preview_picture(*told)

    image = cache.made("picture", key_of(told), bytes, draw)
    shell.write_bytes(site / PICTURE, image)


def _address(path: str) -> str:
    """Return where in the site the page lies that a file of ``docs/`` is made into."""
    return f"{_folder(path)}index.html"


def _folder(path: str) -> str:
    return addresses.beside(path, "")
