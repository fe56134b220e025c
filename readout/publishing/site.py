"""The site: what MkDocs built, the framed pages and the other generated files, each written where it differs.

What MkDocs itself makes depends on its settings, the theme, the hand-written pages, the paths of all pages and the day;
of the generated pages that the navigation names, on their front matter and headings. Where all of these are as they
were, it is not asked again: its pages stay, and those of the navigation are framed like the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import jinja2

from readout import shell
from readout.building.looking import Looked
from readout.building.memory.cache import Cache, Memory, Written
from readout.building.writing import depends_on_pages
from readout.publishing.apart import Apart
from readout.publishing.division import Division, frame_basis
from readout.publishing.framing.frame import Framer, Menu, NotRemembered, menu
from readout.publishing.picture import PICTURE, write_picture
from readout.rendering import addresses
from readout.rendering.task import key_of
from readout.shell import Found, Seen
from readout.workers import in_workers

_WORTH = 100
"""Pages from which on workers are worth starting; all else is linked to, which takes no time."""


def is_current(division: Division, looked: Looked, cache: Cache) -> bool:
    """Tell whether MkDocs would make what it made last, and the site has that."""
    memory, found = cache.memory, looked.site()
    return (
        memory.built_from == division.made_from
        and memory.site_folder == str(division.site.resolve())
        and all(found.get(name) == seen for name, seen in memory.built.items())
        and all(addresses.beside(path, "index.html") in memory.site for path in division.in_nav)
    )


def publish_site(
    division: Division,
    apart: Apart | None,
    env: jinja2.Environment,
    looked: Looked,
    cache: Cache,
    counts: Sequence[int],
    progress: Callable[[int, int], None],
    warned: bool,
) -> int:
    """Bring the site up to date and delete what does not belong to it. Returns the number of pages.

    ``apart`` is what MkDocs built; None where it was not asked: then this raises ``NotRemembered`` where it has to be.
    ``env`` has the theme's templates. ``looked`` is what was in the folders when the build began. ``warned`` tells that
    MkDocs has to be asked again, so that it warns again.
    """
    memory, site = cache.memory, division.site
    memory.turn_to(site)
    found = _left_by_last(memory) if cache.live.fresh else looked.site()
    framed_in = division.made_from if apart else memory.built_from
    framer, basis = _framer(division, apart, env, cache, framed_in)
    wanted = _wanted(division, apart, memory, basis, framer)
    _publish_generated(division, apart, framer, wanted, found, cache, progress)
    before = memory.built
    if apart:
        memory.built = {name: _take_over(apart, site, name) for name in apart.files_built - wanted.keys()}
        memory.built_from = "" if warned or apart.has_links_to_headings() else framed_in
        if memory.built_from:
            cache.keep("menu", framed_in, framer.menu)
    write_picture(division.config, counts, site, cache)
    shell.remove(site, {*found, *before} - {*wanted, *memory.built, PICTURE, shell.SITE_MARK})
    return len(division.framed()) + sum(
        path.endswith(".md") for path in (*division.written, *division.in_nav)
    )


def _publish_generated(
    division: Division,
    apart: Apart | None,
    framer: Framer,
    wanted: Mapping[str, tuple[str, str]],
    found: Found,
    cache: Cache,
    progress: Callable[[int, int], None],
) -> None:
    """Bring the ``wanted`` files into the site that are not there as they should be, and remember them."""
    memory, site = cache.memory, division.site
    new = apart.files_built if apart else frozenset()

    def publish(target: str) -> tuple[Written, bool]:
        """Bring a file into the site; tell also whether it is one with that of ``docs/``."""
        path, made_from = wanted[target]
        file, linked = site / target, False
        if apart and target in new:
            return (_take_over(apart, site, target), made_from), False
        if path.endswith(".md"):
            shell.write_bytes(file, framer.html(path).encode(errors="xmlcharrefreplace"))
        else:
            linked = shell.link(division.docs / path, file)
        return (shell.seen(file), made_from), linked

    stale = [
        target
        for target, (_, made_from) in wanted.items()
        if target in new or memory.site.get(target) != (found.get(target), made_from)
    ]
    pages = sum(wanted[target][0].endswith(".md") for target in stale)
    fewest = 0 if pages >= _WORTH else len(stale) + 1
    made = dict(zip(stale, in_workers(publish, stale, progress, fewest=fewest), strict=True))
    memory.site |= {target: kept for target, (kept, _) in made.items()}
    for target in memory.site.keys() - wanted.keys():
        del memory.site[target]
    # A file of docs/ that the site links to has a new time of change.
    for path in memory.docs.keys() & made.keys():
        (now, _), linked = made[path]
        if linked:
            cache.live.docs[path] = now
            memory.docs[path] = now, memory.docs[path][1]


def _take_over(apart: Apart, site: Path, name: str) -> Seen:
    """Bring a file that MkDocs built into the site."""
    shell.write_bytes(site / name, (apart.site / name).read_bytes())
    return shell.seen(site / name)


def _framer(
    division: Division, apart: Apart | None, env: jinja2.Environment, cache: Cache, made_from: str
) -> tuple[Framer, str]:
    """Return what makes the pages, and a key of what it makes them all from. Raises ``NotRemembered``."""
    around: Menu | None = menu(apart.nav, apart.made) if apart else cache.value("menu", made_from)
    if around is None:
        raise NotRemembered("menu")
    basis = key_of(frame_basis(division.config), around.told)
    framer = Framer(
        division.config,
        around,
        apart.nav if apart else None,
        env,
        division.docs,
        division.site,
        division.pages_known,
        lambda key, make: cache.made(f"frame-{key_of(key)}", key_of(key, basis), make),
    )
    return framer, basis


def _wanted(
    division: Division, apart: Apart | None, memory: Memory, basis: str, framer: Framer
) -> dict[str, tuple[str, str]]:
    """Return each file of the site that is made from a generated one: that one, and a key of what it is made from."""
    every = key_of(framer.pages)
    in_nav = [
        path
        for path in division.in_nav
        if apart is None or addresses.beside(path, "index.html") in apart.files_built
    ]
    wanted: dict[str, tuple[str, str]] = {}
    for path in (*division.generated, *in_nav):
        kept = memory.docs.get(path)
        text = kept[1] if kept else key_of((division.docs / path).read_bytes())
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
