"""The site: what MkDocs built, the framed pages and the other generated files, each written where it differs.

What MkDocs itself makes depends on its settings, the theme, the hand-written pages, the paths of all pages and the day;
of the generated pages that the navigation names, on their front matter and headings. Where all of these are as they
were, it is not asked again: its pages stay, and those of the navigation are framed like the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from readout import shell
from readout.building.cache import Cache, Kept, Memory
from readout.building.looking import Looked
from readout.building.writing import depends_on_pages
from readout.publishing.apart import Apart, frame_basis
from readout.publishing.frame import Frame, Framer, Menu, NotRemembered, menu
from readout.rendering import addresses, wording
from readout.rendering.task import key_of
from readout.shell import Seen
from readout.workers import in_workers

PICTURE = "assets/preview.png"
"""The picture of link previews, in the site."""

_WORTH = 12
"""Pages from which on workers are worth starting."""


def is_current(apart: Apart, looked: Looked, cache: Cache) -> bool:
    """Tell whether MkDocs would make what it made last, and the site has that."""
    memory, found = cache.memory, looked.site()
    return (
        memory.built_from == apart.made_from
        and memory.site_folder == str(apart.site.resolve())
        and all(found.get(name) == seen for name, seen in memory.built.items())
        and all(addresses.beside(path, "index.html") in memory.site for path in apart.in_nav)
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
    memory.turn_to(site)
    found = _left_by_last(memory) if cache.live.fresh else looked.site()
    framed_in = memory.built_from if apart.nav is None else apart.made_from
    framer, basis = _framer(apart, cache, framed_in)
    wanted = _wanted(apart, memory, basis, framer)
    _publish_generated(apart, framer, wanted, found, cache, progress)
    before = memory.built
    if apart.built:
        memory.built = {
            name: _take_over(apart.built, site, name) for name in apart.files_built - wanted.keys()
        }
        memory.built_from = "" if warned or apart.has_links_to_headings() else framed_in
        if memory.built_from:
            cache.keep("menu", framed_in, framer.menu)
    write_picture(apart.config, counts, site, cache)
    shell.remove(site, {*found, *before} - {*wanted, *memory.built, PICTURE, shell.SITE_MARK})
    return len(apart.pages()) + sum(path.endswith(".md") for path in (*apart.written, *apart.in_nav))


def _publish_generated(
    apart: Apart,
    framer: Framer,
    wanted: Mapping[str, tuple[str, str]],
    found: Mapping[str, Seen | None],
    cache: Cache,
    progress: Callable[[int, int], None],
) -> None:
    """Bring the ``wanted`` files into the site that are not there as they should be, and remember them."""
    memory, site, new = cache.memory, apart.site, apart.files_built

    def publish(target: str) -> Kept:
        path, made_from = wanted[target]
        if target in new and apart.built:
            return _take_over(apart.built, site, target), made_from
        if path.endswith(".md"):
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
    # A file of docs/ that the site links to has a new time of change.
    for path in memory.docs.keys() & made.keys():
        cache.live.docs[path] = now = shell.seen(apart.docs / path)
        memory.docs[path] = now, memory.docs[path][1]


def _take_over(built: Path, site: Path, name: str) -> Seen:
    """Bring a file that MkDocs built into the site."""
    shell.write_bytes(site / name, (built / name).read_bytes())
    return shell.seen(site / name)


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


def _wanted(apart: Apart, memory: Memory, basis: str, framer: Framer) -> dict[str, tuple[str, str]]:
    """Return each file of the site that is made from a generated one: that one, and a key of what it is made from."""
    every = key_of(framer.pages)
    in_nav = [
        path
        for path in apart.in_nav
        if not apart.built or addresses.beside(path, "index.html") in apart.files_built
    ]
    wanted: dict[str, tuple[str, str]] = {}
    for path in (*apart.generated, *in_nav):
        kept = memory.docs.get(path)
        text = kept[1] if kept else key_of((apart.docs / path).read_bytes())
        if path.endswith(".md"):  # what a link of Markdown leads to decides what becomes of it
            linked = every if not kept or depends_on_pages(kept[1]) else ""
            wanted[addresses.beside(path, "index.html")] = (path, f"{text} {basis} {linked}")
        else:
            wanted[path] = (path, text)
    return wanted


def left_behind(cache: Cache, site: Path) -> dict[str, Seen | None]:
    """Return what a build left in the site, as a survey would find it."""
    ours = {path: shell.seen(site / path) for path in (PICTURE, shell.SITE_MARK)}
    return _left_by_last(cache.memory) | ours


def _left_by_last(memory: Memory) -> dict[str, Seen | None]:
    found: dict[str, Seen | None] = {path: seen for path, (seen, _) in memory.site.items()}
    return found | memory.built


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
