"""Publishing: the stages in order, and the MkDocs hook that runs them.

Besides it only ``frame`` and ``blocks`` know MkDocs.

``mkdocs build`` and ``mkdocs serve`` call the ``on_…`` functions (``build_digest.py`` hands them over);
``publish`` runs the same build from the command line.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from mkdocs.utils.yaml import yaml_load

from readout import shell
from readout.checking.check import Checked, check
from readout.checking.findings import as_text, summary
from readout.frame import Framer, framed_pages, publish_framed
from readout.model import Collection, Vocabulary
from readout.plan import MANIFEST, Plan
from readout.rendering import addresses, wording
from readout.rendering.picture import preview_picture
from readout.rendering.render import render
from readout.rendering.site import DEFAULT_SITE, Site

log = logging.getLogger("mkdocs.hooks.readout")

PREVIEW = "assets/preview.png"
"""The picture of link previews, in the site."""

WAITING = "another build is at work in this docs folder; waiting for it to end"


@dataclass(frozen=True, slots=True)
class Prepared:
    """The pages are ready for MkDocs, or findings stand in the way and nothing was written."""

    checked: Checked
    changes: Plan | None


@dataclass
class _State:
    """What the events of one MkDocs process tell each other."""

    serving: bool = False
    lock: ExitStack = field(default_factory=ExitStack)
    """Holds off other builds, where the command line does not."""
    ready: Prepared | None = None
    """Made by the command line for the build it is about to start."""
    watched: frozenset[Path] = frozenset()
    server: LiveReloadServer | None = None
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None
    collection: Collection = field(default_factory=lambda: Collection((), Vocabulary()))
    """The digests published last."""
    pages: int = 0
    done: int = 0
    framed: Sequence[File] = ()
    """Pages that are published without MkDocs building each."""
    files: Files = field(default_factory=lambda: Files([]))
    """All files of the site."""
    framer: Framer | None = None
    nav: Navigation | None = None


_state = _State()


def prepare(
    folders: shell.Folders,
    drafts: bool,
    today: date,
    progress: Callable[[str, int, int], None],
    site: Site = DEFAULT_SITE,
) -> Prepared:
    """Check the digests and, where nothing is wrong, bring the pages under ``docs/`` up to date.

    ``today`` is the day by which an agreement that is due has lapsed. Raises ``shell.StrangeFile``.
    """
    progress("Checking", 0, 0)
    checked = check(
        shell.read_digests(folders.digests), lambda done, total: progress("Checking", done, total)
    )
    if not checked.sound:
        return Prepared(checked, None)
    shown = tuple(d for d in checked.collection.digests if drafts or d.status == "published")
    collection = Collection(shown, checked.collection.vocabulary)
    handwritten = shell.read_handwritten()
    texts = render(
        collection,
        shell.read_templates(),
        today,
        lambda done, total: progress("Rendering", done, total),
        preview=checked.findings if drafts else None,
        site=site,
        handwritten=handwritten,
    )
    if folders.docs.resolve() != (shell.CHECKOUT / "docs").resolve():
        texts |= handwritten
    progress("Writing", 0, 0)
    changes = shell.plan_pages(folders.docs, texts)
    shell.refuse_strangers(changes, folders.docs)
    shell.carry_out(changes, folders.docs)
    return Prepared(replace(checked, collection=collection), changes)


class NotPublished(Exception):
    """MkDocs did not publish the site; the message says why."""


def settings() -> Site:
    """Return the site's settings out of ``mkdocs.yml``, which MkDocs itself loads only once there is a docs folder.

    Raises ``NotPublished``.
    """
    try:
        with (shell.CHECKOUT / "mkdocs.yml").open("rb") as file:
            return site_of(yaml_load(file))
    except ConfigurationError as error:
        raise NotPublished(str(error)) from error


def site_of(values: Mapping[str, Any]) -> Site:
    """Return what the values of ``mkdocs.yml`` say of the site. Raises MkDocs's ConfigurationError."""
    url = str(values.get("site_url") or "")
    extra = values.get("extra") or {}
    named = {name: str(extra[name]) for name in ("tagging_entity", "licence") if extra.get(name)}
    try:
        return Site(str(values["site_name"]), url and f"{url.rstrip('/')}/", **named)
    except ValueError as error:
        raise ConfigurationError(f"mkdocs.yml, extra: tagging_entity: {error}") from error


def publish(folders: shell.Folders, prepared: Prepared, strict: bool, progress: shell.Progress) -> int:
    """Build the site with MkDocs out of the prepared pages. Returns the number of pages.

    Raises ``NotPublished``.
    """
    try:
        config = _config(folders, strict)
    except ConfigurationError as error:
        raise NotPublished(str(error)) from error
    _state.ready, _state.progress = prepared, progress
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    except (Abort, BuildError) as error:
        raise NotPublished(str(error)) from error
    finally:
        config.plugins.on_shutdown()
        progress.close()
    return _state.pages


def _config(folders: shell.Folders, strict: bool) -> MkDocsConfig:
    config = load_config(
        str(shell.CHECKOUT / "mkdocs.yml"),
        docs_dir=str(folders.docs.resolve()),
        site_dir=str(folders.site.resolve()),
        strict=strict,
    )
    config.extra["digests"] = str(folders.digests.resolve())
    return config


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note whether MkDocs serves, and so shows drafts and keeps the last good pages."""
    _state.serving = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the pages up to date before MkDocs reads them."""
    prepared, _state.ready = _state.ready, None
    if prepared is None:
        _state.lock.enter_context(shell.alone(Path(config.docs_dir), _wait))
        try:
            prepared = prepare(
                _folders(config), _state.serving, shell.today(), _state.progress, site_of(config)
            )
        except (shell.StrangeFile, shell.BadEnvironment) as error:
            raise PluginError(str(error)) from error
        for finding in prepared.checked.findings:
            log.log(logging.ERROR if finding.severity == "error" else logging.INFO, as_text(finding))
    if prepared.changes is None:
        what = summary(prepared.checked.findings)
        if not _state.serving or not (Path(config.docs_dir) / MANIFEST).exists():
            raise PluginError(f"{what}; nothing was published")
        log.error(f"{what}; the last good pages stay up")
    else:
        _state.collection = prepared.checked.collection
        for path in prepared.changes.kept:
            log.warning(f"{path} is written by hand and stays; the generated page of that name is left out")
    _watch(config)
    shell.write_bytes(Path(config.site_dir) / shell.SITE_MARK, b"")


def _wait() -> None:
    log.warning(WAITING)


def on_build_error(error: Exception) -> None:
    """Let other builds go on."""
    _state.lock.close()


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take out the pages that are published in a frame, and count the pages for the progress shown."""
    _state.pages, _state.done, _state.framer = len(files.documentation_pages()), 0, None
    _state.framed = framed_pages(files, config)
    apart = {file.src_uri for file in _state.framed}
    _state.files = files
    return Files([file for file in files if file.src_uri not in apart]) if apart else files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the navigation, which every page shows."""
    _state.nav = nav


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep the theme for the frames."""
    assert _state.nav is not None
    _state.framer = Framer(config, _state.nav, env, _state.files)


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> None:
    """Name the framed pages, too, in ``sitemap.xml``."""
    if _state.framed and template_name == "sitemap.xml":
        for file in _state.framed:
            Page(None, file, config)
        context["pages"] = _state.files.documentation_pages()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Count a page converted."""
    _count("Converting")


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Count a page put into the theme."""
    _count("Publishing")


def _count(stage: str) -> None:
    _state.done = _state.done % _state.pages + 1 if _state.pages else 0
    _state.progress(stage, _state.done, _state.pages)


def on_post_build(config: MkDocsConfig) -> None:
    """Publish the framed pages and draw the picture of link previews."""
    if _state.framed and _state.framer:
        publish_framed(
            _state.framed,
            _state.framer,
            lambda done, total: _state.progress("Publishing", done, total),
        )
    _draw_preview(config)
    _state.lock.close()


def _draw_preview(config: MkDocsConfig) -> None:
    digests = _state.collection.digests
    counts = [
        wording.count(len(digests), "digest"),
        wording.count(sum(len(digest.readouts) for digest in digests), "account"),
        wording.count(sum(len(digest.quotes) for digest in digests), "key quote"),
    ]
    image = preview_picture(config.site_name, config.site_description or "", " · ".join(counts))
    shell.write_bytes(Path(config.site_dir) / PREVIEW, image)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., Any]) -> LiveReloadServer:
    """Watch what people edit, and not what this hook writes: that would rebuild for ever."""
    _state.server = server
    server.unwatch(config.docs_dir)
    server.watch(str(_folders(config).digests))
    _watch(config)
    return server


def _watch(config: MkDocsConfig) -> None:
    """Watch the hand-written files and folders of ``docs/``, those added since the last build among them."""
    if _state.server is None:
        return
    present = frozenset(
        path
        for path in Path(config.docs_dir).iterdir()
        if path.name not in addresses.GENERATED and not path.name.startswith(".")
    )
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
    return shell.Folders(digests, Path(config.docs_dir), Path(config.site_dir))
