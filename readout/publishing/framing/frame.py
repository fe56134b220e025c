"""The theme's page around the content, rendered once for all pages that differ only in what is put into it.

MkDocs renders the whole template anew for every page: 60 kB of which a digest changes its title, its content and
a few addresses. Here the template is rendered with marks in those places, and cut at them. What comes out for a
page is, byte for byte, what MkDocs makes of it; ``tests/publishing/test_frame.py`` compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents, get_toc

from readout.building.writing import SIGN_OF_LINK
from readout.publishing.framing.blocks import Converter
from readout.publishing.framing.front_matter import read_page

_FILLED = ("title", "description", "date")
"""What of a page's front matter the template prints as it is."""

_OURS = frozenset({"build_digest.py"})
"""What has no part in a framed page: our own hook."""

_MARK = re.compile("\ue000([a-z0-9-]+)\ue001")
"""Private characters, which no template has."""


_SIGN_OF_LINK = re.compile(SIGN_OF_LINK.pattern.decode())


class NotRemembered(Exception):
    """A page needs something that only a build of MkDocs can give, and none was made."""


def can_frame(config: MkDocsConfig) -> bool:
    """Tell whether pages may be framed: a plugin or hook besides ours may want to see every page."""
    return set(config.plugins) <= _OURS


def in_nav(config: MkDocsConfig) -> frozenset[str]:
    """Return the pages that the navigation names, by their path under ``docs/``."""
    return frozenset(_listed(config.nav or []))


def _listed(nav: object) -> Iterator[str]:
    """Yield the pages that a ``nav`` names, however deep."""
    if isinstance(nav, str):
        yield nav
    for entry in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else []:
        yield from _listed(entry)


@dataclass(frozen=True, slots=True)
class Frame:
    """A page of the theme, cut where a page's own values go."""

    pieces: tuple[str, ...]
    """One more than ``gaps``."""
    gaps: tuple[str, ...]
    between: str
    """What stands between two entries of the table of contents."""

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the page with its values in their places."""
        filled = [self.pieces[0]]
        for gap, piece in zip(self.gaps, self.pieces[1:], strict=True):
            filled += values[gap], piece
        return "".join(filled)


@dataclass(frozen=True, slots=True)
class InNav:
    """A generated page of the navigation as MkDocs made it, cut where its content goes."""

    told: str
    """What of the page the rest depends on."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Menu:
    """What a build of MkDocs says of its navigation."""

    told: str
    """All of it, as a text."""
    folders: frozenset[str]
    """Those that it leads into, and those they lie in."""
    pages: Mapping[str, InNav]
    """The generated pages in it, by their path under ``docs/``."""


def menu(nav: Navigation, made: Mapping[str, tuple[Page, str]]) -> Menu:
    """Return what there is to say of a navigation; ``made`` are the generated pages in it with their HTML, by path."""
    folders = frozenset(
        page.url[: end + 1] for page in nav.pages for end, sign in enumerate(page.url) if sign == "/"
    )
    cut = {path: html.split(page.content or "") for path, (page, html) in made.items() if page.content}
    pages = {path: InNav(_told(made[path][0]), *parts) for path, parts in cut.items() if len(parts) == 2}
    return Menu(str(nav), folders, pages)


def _told(page: Page) -> str:
    """Return what of a page its HTML depends on but for its content, which goes into it as it is."""
    return repr((sorted(page.meta.items()), "<h1" in (page.content or ""), *map(_listed_entry, page.toc)))


def _listed_entry(entry: AnchorLink) -> tuple[object, ...]:
    return entry.title, entry.id, entry.level, *map(_listed_entry, entry.children)


@dataclass
class Framer:
    """Makes the HTML of pages: converts each one's Markdown and puts it into the frame of its kind."""

    config: MkDocsConfig
    menu: Menu
    nav: Navigation | None
    """None where MkDocs built nothing: then there are only the frames that are ``remembered``."""
    env: jinja2.Environment
    docs: Path
    site: Path
    pages: Collection[str]
    """The paths under ``docs/`` of all pages, which a link in a summary may lead to."""
    remembered: Callable[[str, Callable[[], Frame]], Frame] = lambda key, make: make()
    """Returns the frame with a key; calls the function where it is not known."""
    frames: dict[object, Frame] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._entry = lru_cache(maxsize=10_000)(self._rendered_entry)
        self._named = in_nav(self.config)
        self._converter = Converter(self.config["markdown_extensions"], self.config["mdx_configs"] or {})

    @cached_property
    def _files(self) -> Files:
        return Files([self._file(path) for path in self.pages])

    def _file(self, path: str) -> File:
        return File(path, str(self.docs), str(self.site), self.config.use_directory_urls)

    def html(self, path: str) -> str:
        """Return the HTML of a page of ``docs/``. Raises what reading it raises, and ``NotRemembered``."""
        page = Page(None, self._file(path), self.config)
        page.markdown, page.meta = read_page((self.docs / path).read_bytes().decode())
        contents = self._convert(page)
        if path in self._named:
            return self._in_nav(page)
        frame = self._frame(page, bool(contents))
        values = {name: str(page.meta[name]) for name in _FILLED if name in page.meta}
        for number, feed in enumerate(page.meta.get("feeds", ())):
            values |= {f"feed-title-{number}": feed["title"], f"feed-href-{number}": feed["href"]}
        values["content"] = page.content or ""
        values["canonical"] = page.canonical_url or ""
        if contents:
            values["first"] = contents[0].url
            values["contents"] = frame.between.join(map(self._shown, contents))
        return frame.fill(values)

    def _in_nav(self, page: Page) -> str:
        """Return the HTML of a page of the navigation, which no other page shares its frame with."""
        known = self.menu.pages.get(page.file.src_uri)
        if known is None or _told(page) != known.told:
            raise NotRemembered(page.file.src_uri)
        return f"{known.before}{page.content}{known.after}"

    def _convert(self, page: Page) -> Sequence[AnchorLink]:
        """Convert the Markdown of a page; return the entries of its table of contents."""
        text = page.markdown or ""
        if _SIGN_OF_LINK.search(text):  # MkDocs itself turns links between pages into addresses
            if self.nav is None:  # and warns of those that lead nowhere
                raise NotRemembered(page.file.src_uri)
            page.render(self.config, self._files)
        else:
            converted = self._converter.convert(text)
            page.content = converted.html
            page.toc = get_toc(converted.contents)
        contents = list(page.toc)
        return contents[0].children if contents and contents[0].level == 1 else contents

    def _frame(self, page: Page, has_contents: bool) -> Frame:
        meta = {name: value for name, value in page.meta.items() if name not in (*_FILLED, "feeds")}
        feeds = [feed["type"] for feed in page.meta.get("feeds", ())]
        given = [name for name in _FILLED if name in page.meta]
        key = (
            page.url.count("/"),
            self._near(page.url),
            repr(sorted(meta.items())),
            tuple(given),
            tuple(feeds),
            has_contents,
        )
        if key not in self.frames:
            self.frames[key] = self.remembered(
                repr(key), lambda: self._cut(page, meta, given, feeds, has_contents)
            )
        return self.frames[key]

    def _near(self, url: str) -> str:
        """Return the folder nearest to a page that the navigation leads into: addresses depend on it."""
        folder = url
        while folder and folder not in self.menu.folders:
            folder = "".join(folder.rstrip("/").rpartition("/")[:2])
        return folder

    def _cut(
        self, page: Page, meta: dict[str, Any], given: Sequence[str], feeds: Sequence[str], has_contents: bool
    ) -> Frame:
        """Render the template for a page that has a mark in every place."""
        if self.nav is None:
            raise NotRemembered(page.file.src_uri)
        marked = Page(None, File(page.file.src_uri, "", "", True), self.config)
        marked.markdown, marked.content = "", f"<h1></h1>{_mark('content')}"
        if marked.canonical_url:
            marked.canonical_url = _mark("canonical")
        marked.meta = meta | {name: _mark(name) for name in given}
        marked.meta["feeds"] = [
            {"title": _mark(f"feed-title-{number}"), "href": _mark(f"feed-href-{number}"), "type": type_}
            for number, type_ in enumerate(feeds)
        ]
        entries = [AnchorLink(_mark(name), _mark("first"), 2) for name in ("one", "two")]
        marked.toc = TableOfContents(entries if has_contents else [])
        marked.active = True
        context = get_context(self.nav, [], self.config, marked)
        text = self.env.get_template("main.html").render(context).replace("<h1></h1>", "", 1)
        between = ""
        if has_contents:
            one, two = map(self._rendered, entries)
            between = text[text.index(one) + len(one) : text.index(two)]
            text = text.replace(f"{one}{between}{two}", _mark("contents")).replace(
                f"#{_mark('first')}", _mark("first")
            )
        cut = _MARK.split(text)
        return Frame(tuple(cut[::2]), tuple(cut[1::2]), between)

    def _shown(self, entry: AnchorLink) -> str:
        return self._rendered(entry) if entry.children else self._entry(entry.title, entry.id, entry.level)

    def _rendered_entry(self, title: str, id_: str, level: int) -> str:
        return self._rendered(AnchorLink(title, id_, level))

    def _rendered(self, entry: AnchorLink) -> str:
        return self.env.get_template("partials/toc-item.html").render(toc_item=entry)


def _mark(name: str) -> str:
    return f"\ue000{name}\ue001"
