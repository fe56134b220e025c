"""The site: what MkDocs built, the framed pages and the other generated files, each written where it differs."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from readout import shell
from readout.building.looking import Looked
from readout.building.prepare import program
from readout.building.writing import LINKS
from readout.cache import Cache, Kept
from readout.frame import Framer, in_nav
from readout.rendering import addresses, wording
from readout.rendering.task import key_of
from readout.shell import Seen
from readout.workers import in_workers

PREVIEW = "assets/preview.png"
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
        self.nav: Navigation | None = None
        self.env: jinja2.Environment | None = None
        named = in_nav(config)
        owned = {path for path in owned if path.partition("/")[0] in addresses.GENERATED}
        self.generated = sorted(owned - named)
        """The generated files that MkDocs does not see, by their path under ``docs/``."""
        self._temporary = tempfile.TemporaryDirectory(prefix="readout-apart-", ignore_cleanup_errors=True)
        self._folder = Path(self._temporary.name)
        self.built = self._folder / "site"
        written = [path.relative_to(self.docs).as_posix() for path in self._handwritten()]
        self.seen = [*written, *sorted(owned & named)]
        self.written = written
        self.pages_known = sorted(path for path in {*owned, *known, *self.written} if path.endswith(".md"))
        """All pages of the whole site."""
        for path in self.seen:
            _link(self.docs / path, self._folder / "docs" / path)
        for path in (named & {*known}) - {*self.seen}:  # not in this share, and the navigation leads there
            shell.write_bytes(self._folder / "docs" / path, b"")
        config.docs_dir, config.site_dir = str(self._folder / "docs"), str(self.built)

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


def publish_site(
    apart: Apart,
    looked: Looked,
    cache: Cache,
    counts: Sequence[int],
    progress: Callable[[int, int], None],
) -> int:
    """Bring the site up to date and delete what does not belong to it. Returns the number of pages.

    ``looked`` is what was in the folders when the build began.
    """
    assert apart.nav is not None
    assert apart.env is not None
    memory, site = cache.memory, apart.site
    if memory.site_folder != str(site.resolve()):
        memory.site, memory.site_folder = {}, str(site.resolve())
    found = {path: seen for path, (seen, _) in memory.site.items()} if cache.fresh else looked.site()
    pages = apart.pages()
    framer = Framer(apart.config, apart.nav, apart.env, apart.docs, site, apart.pages_known)
    basis = key_of(program(), _settings(apart), str(apart.nav))
    every = key_of(framer.pages)
    wanted: dict[str, tuple[str, str]] = {}
    for path in apart.generated:
        kept = memory.docs.get(path)
        text = kept[1] if kept else key_of((apart.docs / path).read_bytes())
        if path.endswith(".md"):  # what a link of Markdown leads to decides what becomes of it
            linked = every if not kept or kept[1].endswith(LINKS) else ""
            wanted[f"{_folder(path)}index.html"] = (path, f"{text} {basis} {linked}")
        else:
            wanted[path] = (path, text)

    def publish(target: str) -> Kept:
        path, made_from = wanted[target]
        if path.endswith(".md"):
            shell.write_bytes(site / target, framer.html(path).encode(errors="xmlcharrefreplace"))
        else:
            shell.link(apart.docs / path, site / target)
        return shell.seen(site / target), made_from

    stale = [
        target
        for target, (_, made_from) in wanted.items()
        if memory.site.get(target) != (found.get(target), made_from)
    ]
    made = dict(zip(stale, in_workers(publish, stale, progress, fewest=_WORTH), strict=True))
    memory.site = {target: made.get(target) or memory.site[target] for target in wanted}
    for path in memory.docs.keys() & made.keys():  # the site's name for the file is one more
        memory.docs[path] = shell.seen(apart.docs / path), memory.docs[path][1]
    built = [path.relative_to(apart.built).as_posix() for path in apart.built.rglob("*") if path.is_file()]
    for name in built:
        shell.write_bytes(site / name, (apart.built / name).read_bytes())
    write_preview(apart.config, counts, site, cache)
    shell.remove(site, {*found, *cache.built} - {*wanted, *built, PREVIEW, shell.SITE_MARK})
    cache.built = set(built)
    return len(pages) + sum(path.endswith(".md") for path in apart.seen)


def left_behind(cache: Cache, site: Path) -> dict[str, Seen | None]:
    """Return what a build left in the site, as a survey would find it."""
    others = [*cache.built, PREVIEW, shell.SITE_MARK]
    found: dict[str, Seen | None] = {path: seen for path, (seen, _) in cache.memory.site.items()}
    return found | {path: shell.seen(site / path) for path in others}


def _settings(apart: Apart) -> list[str]:
    """Return the configuration as far as it is plain values, of the theme too."""
    folders = {"docs_dir", "site_dir", "plugins", "hooks", "theme", "config_file_path"}
    plain = sorted((name, repr(value)) for name, value in apart.config.items() if name not in folders)
    theme = [f"{name}: {apart.config.theme[name]!r}" for name in sorted(apart.config.theme)]
    return [str(plain), str(theme)]


def write_preview(config: MkDocsConfig, counts: Sequence[int], site: Path, cache: Cache) -> None:
    """Write the picture of link previews. ``counts`` are those of digests, accounts and key quotes."""
    said = [
        wording.count(n, what) for n, what in zip(counts, ("digest", "account", "key quote"), strict=True)
    ]
    told = (config.site_name, config.site_description or "", " · ".join(said))

    def draw() -> bytes:
        from readout.rendering.picture import preview_picture  # one that is remembered need not be drawn

        return preview_picture(*told)

    image = cache.made("preview", key_of(told), bytes, draw)
    shell.write_bytes(site / PREVIEW, image)


def _folder(path: str) -> str:
    return addresses.beside(path, "")
