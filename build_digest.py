"""Command line (``python build_digest.py --help``) and MkDocs hook (``hooks:`` in ``mkdocs.yml``)."""

from __future__ import annotations

if __name__ == "__main__":
    from readout.commands.start import leave, run

    leave(run())

from readout.publishing.hook import (
    on_build_error,
    on_config,
    on_env,
    on_files,
    on_nav,
    on_page_content,
    on_post_build,
    on_post_page,
    on_pre_build,
    on_serve,
    on_shutdown,
    on_startup,
    on_template_context,
)

__all__ = [
    "on_build_error",
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_post_build",
    "on_post_page",
    "on_pre_build",
    "on_serve",
    "on_shutdown",
    "on_startup",
    "on_template_context",
]
