"""Publishing from the command line: MkDocs builds the site out of pages that are prepared."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, ConfigurationError
from mkdocs.utils import CountHandler

from readout import shell
from readout.building.memory.cache import Cache
from readout.building.prepare import Prepared
from readout.publishing import hook


class NotPublished(Exception):
    """MkDocs did not publish the site; the message says why."""


@dataclass(frozen=True, slots=True)
class Published:
    """A site that was built."""

    pages: int
    warned: bool
    """Whether MkDocs warned of something."""


def publish(
    folders: shell.Folders, prepared: Prepared, cache: Cache, strict: bool, progress: shell.Progress
) -> Published:
    """Build the site with MkDocs out of the prepared pages.

    Raises ``NotPublished``.
    """
    config = _config(folders, strict)
    config.plugins.on_startup(command="build", dirty=False)
    warnings = CountHandler(level=logging.WARNING)
    hook.expect(prepared, cache, progress, warnings)
    logging.getLogger("mkdocs").addHandler(warnings)
    try:
        if not hook.publish_spared(config, prepared, cache):
            mkdocs_build(config)
    except (Abort, BuildError) as error:
        raise NotPublished(str(error)) from error
    finally:
        logging.getLogger("mkdocs").removeHandler(warnings)
        config.plugins.on_shutdown()
        progress.close()
    return Published(hook.pages(), warned=bool(warnings.get_counts()))


def _config(folders: shell.Folders, strict: bool) -> MkDocsConfig:
    """Return the configuration of a build from the command line. Raises ``NotPublished``."""
    wrong: list[str] = []

    def keep(record: logging.LogRecord) -> bool:
        """Keep what MkDocs only logs of an error."""
        if record.levelno >= logging.ERROR:
            wrong.append(record.getMessage())
        return record.levelno < logging.ERROR

    told = logging.getLogger("mkdocs.config")
    told.addFilter(keep)
    try:
        config = load_config(
            str(shell.CHECKOUT / "mkdocs.yml"),
            docs_dir=str(folders.docs.resolve()),
            site_dir=str(folders.site.resolve()),
            strict=strict,
        )
    except (Abort, ConfigurationError) as error:
        raise NotPublished(f"mkdocs.yml: {'; '.join(wrong) or error}") from error
    finally:
        told.removeFilter(keep)
    config.extra["digests"] = str(folders.digests.resolve())
    return config
