"""Publishing: the MkDocs hook, which runs the stages before it and publishes the generated pages.

MkDocs builds the pages that people write and those in the navigation, in a folder of its own; ``site`` brings these
and all others into the site. No other package knows MkDocs.

``mkdocs build`` and ``mkdocs serve`` call the ``on_…`` functions (``build_digest.py`` hands them over); ``publish``
runs the same build from the command line.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.templates import TemplateContext

from readout import shell
from readout.building.docs_folder.generated import MANIFEST, owned_in
from readout.building.docs_folder.handwritten import handwritten_in
from readout.building.docs_folder.strangers import StrangeFile
from readout.building.looking import Looked
from readout.building.memory.cache import Cache, cache_of
from readout.building.prepare import Prepared, prepare
from readout.checking.findings import as_text, summary
from readout.publishing.apart import Apart
from readout.publishing.division import Division, divided
from readout.publishing.framing.blocks import RawBlocks
from readout.publishing.framing.frame import NotRemembered, can_frame
from readout.publishing.picture import write_picture
from readout.publishing.settings import BadSettings, settings
from readout.publishing.site import is_current, publish_site
from readout.publishing.sitemap import Changed, changed, in_sitemap
from readout.shell import Report
from readout.workers import WorkerEnded

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from readout.publishing.watch import Watcher

log = logging.getLogger("mkdocs.hooks.readout")


@dataclass
class _State:
    """What the events of one MkDocs process tell each other."""

    serving: bool = False
    lock: ExitStack = field(default_factory=ExitStack)
    """Holds off other builds, where the command line does not."""
    ready: Prepared | None = None
    """Made by the command line for the build it is about to start."""
    cache: Cache | None = None
    """The command line's, or one that is kept while MkDocs serves."""
    looked: Looked = field(default_factory=Looked)
    """What was in the folders when the build began."""
    division: Division | None = None
    """Which pages MkDocs builds; None where it builds all of them, in the site."""
    apart: Apart | None = None
    """Where it builds them; None also where it is not asked."""
    env: jinja2.Environment | None = None
    """The theme's."""
    watched: frozenset[Path] = frozenset()
    server: LiveReloadServer | None = None
    watcher: Watcher | None = None
    warnings: CountHandler | None = None
    """Counts what MkDocs warns of, where the command line runs it."""
    progress: Report = lambda stage, done, total: None
    pages: int = 0
    done: int = 0
    known: frozenset[str] = frozenset()
    """All generated files that the whole site has."""
    counts: tuple[int, int, int] = (0, 0, 0)
    """Digests, accounts and quotes of the last good check."""
    changed: Changed = field(default_factory=dict)


_state = _State()


def expect(prepared: Prepared, cache: Cache, progress: Report, warnings: CountHandler) -> None:
    """Have the build that begins take what the command line has prepared, report to it and see its warnings."""
    _state.ready, _state.cache, _state.progress, _state.warnings = prepared, cache, progress, warnings


def publish_spared(config: MkDocsConfig, prepared: Prepared, cache: Cache) -> bool:
    """Publish without a build of MkDocs, where it would make what it made last. Returns whether that was so."""
    on_config(config)
    if not can_frame(config) or prepared.changes is None:
        return False
    _note(prepared)
    _state.apart = None
    _state.division = divided(config, prepared.changes.owned, _state.known, _state.changed)
    if not is_current(_state.division, prepared.looked, cache):
        return False
    try:
        on_env(config.theme.get_env(), config, None)
        on_post_build(config)
    except NotRemembered:
        return False
    return True


def pages() -> int:
    """Return how many pages the last build has."""
    return _state.pages


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Begin anew: note whether MkDocs serves, and so shows drafts and keeps the last good pages."""
    global _state  # noqa: PLW0603 - the events have nothing else in common
    _state = _State(serving=command == "serve")
    shell.end_in_order()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Have whole blocks of HTML converted at once. A port in use is told before a preview is built."""
    if _state.serving and _state.server is None:
        _need_port(*config.dev_addr)
    if can_frame(config) and not any(isinstance(name, RawBlocks) for name in config.markdown_extensions):
        config.markdown_extensions.append(RawBlocks())  # type: ignore[arg-type]
    return config


def _need_port(host: str, port: int) -> None:
    try:
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError as error:
        why = f"nothing can be served at {host}:{port} ({os.strerror(error.errno or 0)})"
        raise PluginError(f"{why}; give another port: mkdocs serve -a 127.0.0.1:{port + 1}") from error


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the pages up to date before MkDocs reads them, and have it build its own apart from the site."""
    docs, site = Path(config.docs_dir), Path(config.site_dir)
    prepared, _state.ready = _state.ready, None
    if prepared is None:
        prepared = _prepare(config)
    if prepared.changes is None:
        what = summary(prepared.checked.findings)
        if not _state.serving or not (docs / MANIFEST).exists():
            raise PluginError(f"{what}; nothing was published")
        log.error(f"{what}; the last good pages stay up")
    _note(prepared)
    _watch(config)
    shell.write_bytes(site / shell.SITE_MARK, b"")
    _state.division = _state.apart = None
    if can_frame(config):
        owned = prepared.changes.owned if prepared.changes else owned_in(docs)
        _state.division = divided(config, owned, _state.known, _state.changed)
        _state.apart = _state.lock.enter_context(Apart(_state.division))


def _note(prepared: Prepared) -> None:
    """Note what the events of the build need to know of the stages."""
    _state.looked = prepared.looked
    if prepared.changes is None:
        return
    digests = prepared.checked.collection.digests
    _state.counts = (
        len(digests),
        sum(len(digest.readouts) for digest in digests),
        sum(len(digest.quotes) for digest in digests),
    )
    _state.known = prepared.paths
    _state.changed = changed(prepared.checked.collection)


def _prepare(config: MkDocsConfig) -> Prepared:
    """Run the stages for a build that MkDocs itself began, and log what the check has to say."""
    docs = Path(config.docs_dir)
    folders = _folders(config)
    _state.lock.enter_context(shell.alone(docs, _wait))
    cache = _state.cache = _state.cache or cache_of(docs)
    cache.live.touched = _state.watcher.touched() if _state.watcher else None
    try:
        prepared = prepare(
            folders,
            _state.serving,
            shell.today(),
            _state.progress,
            settings(Path(config.config_file_path)),
            cache,
        )
    except (StrangeFile, WorkerEnded, shell.BadEnvironment, BadSettings) as error:
        raise PluginError(str(error)) from error
    except OSError as error:
        raise PluginError(shell.told(error)) from error
    for finding in shell.located(prepared.checked.findings, folders.digests):
        log.log(logging.ERROR if finding.severity == "error" else logging.INFO, as_text(finding))
    if prepared.why:
        log.info(f"Everything is made anew, since {prepared.why} changed")
    return prepared


def _wait() -> None:
    log.warning(shell.WAITING)


def on_build_error(error: Exception) -> None:
    """Remember what was done so far, and let other builds go on."""
    if _state.cache:
        _state.cache.end()
        _state.cache.live.fresh = False
    _state.lock.close()


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Count the pages for the progress shown."""
    _state.pages, _state.done = len(files.documentation_pages()), 0
    if _state.apart:
        _state.apart.files = files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the navigation, which every page shows."""
    if _state.apart:
        _state.apart.nav = nav


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files | None) -> None:
    """Keep the theme for the frames, and its templates compiled for the next build."""
    if _state.division and _state.cache:
        env.bytecode_cache = _state.cache.store.compiled()
        _state.env = env


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> None:
    """Name all pages in ``sitemap.xml``, which nobody reads of a preview."""
    if template_name == "sitemap.xml" and not _state.serving:
        others = _state.division.framed() if _state.division else ()
        context["pages"] = in_sitemap(config.site_url, context["pages"], others, _state.changed)


def on_page_content(html: str, page: Any, config: MkDocsConfig, files: Files) -> None:
    """Count a page converted."""
    _count("Converting")


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Count a page put into the theme; keep a generated one, for its frame."""
    _count("Publishing")
    if _state.apart and (path := page.file.src_uri) in _state.apart.division.in_nav:
        _state.apart.made[path] = page, output


def _count(stage: str) -> None:
    _state.done = _state.done % _state.pages + 1 if _state.pages else 0
    _state.progress(stage, _state.done, _state.pages)


def on_post_build(config: MkDocsConfig) -> None:
    """Bring what MkDocs built and all other pages into the site."""
    cache = _state.cache or Cache()
    if _state.division and _state.env:
        _state.pages = publish_site(
            _state.division,
            _state.apart,
            _state.env,
            _state.looked,
            cache,
            _state.counts,
            lambda done, total: _state.progress("Publishing", done, total),
            warned=_state.warnings is None or bool(_state.warnings.get_counts()),
        )
    else:
        write_picture(config, _state.counts, Path(config.site_dir), cache)
    if not cache.live.fresh:  # a preview remembers again when it ends
        cache.end()
    cache.live.fresh = _state.serving
    _state.lock.close()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., Any]) -> LiveReloadServer:
    """Watch what people edit, and not what this hook writes: that would rebuild for ever."""
    from readout.publishing.watch import Watcher  # what only a preview needs, a build need not wait for

    _state.server = server
    server.unwatch(config.docs_dir)
    found = _state.cache.live.digests if _state.cache else {}
    _state.watcher = Watcher(server, _folders(config).digests, found)
    _watch(config)
    return server


def on_shutdown() -> None:
    """Stop watching, remember what a preview made, and leave no temporary folder."""
    _state.lock.close()
    if _state.watcher:
        _state.watcher.close()
        if _state.cache:
            _state.cache.end()


def _watch(config: MkDocsConfig) -> None:
    """Watch the hand-written files and folders of ``docs/``, those added since the last build among them."""
    if _state.server is None:
        return
    present = frozenset(handwritten_in(Path(config.docs_dir)))
    for path in present - _state.watched:
        _state.server.watch(str(path))
    for path in _state.watched - present:
        _state.server.unwatch(str(path))
    _state.watched = present


def _folders(config: MkDocsConfig) -> shell.Folders:
    base = Path(config.config_file_path).parent
    digests = base / str(config.extra.get("digests", "digests"))
    if not digests.is_dir():
        raise PluginError(f"there is no digests folder {digests}; name it in mkdocs.yml under extra: digests")
    folders = shell.Folders(digests, Path(config.docs_dir), Path(config.site_dir))
    try:
        shell.need_room(folders)
    except shell.NoRoom as error:
        raise PluginError(
            f"{error}: docs_dir, site_dir and extra: digests in mkdocs.yml name them"
        ) from error
    return folders
