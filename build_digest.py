"""Command line (``python build_digest.py --help``) and MkDocs hook (``hooks:`` in ``mkdocs.yml``)."""

from __future__ import annotations

import sys

from readout.cli import main
from readout.publish import (
    on_config,
    on_files,
    on_page_content,
    on_post_build,
    on_post_page,
    on_pre_build,
    on_serve,
    on_startup,
)

__all__ = [
    "main",
    "on_config",
    "on_files",
    "on_page_content",
    "on_post_build",
    "on_post_page",
    "on_pre_build",
    "on_serve",
    "on_startup",
]

if __name__ == "__main__":
    sys.exit(main())
