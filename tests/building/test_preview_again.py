"""A further build of a preview looks only at what changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from readout import shell
from readout.building import writing
from tests import cases
from tests.trees import lay_out


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    digests = lay_out(tmp_path / "digests", cases.sound())
    (tmp_path / "docs").mkdir()
    return next(digests.rglob("digest.md"))


def _configuration(folder: Path) -> MkDocsConfig:
    config = load_config(
        str(shell.CHECKOUT / "mkdocs.yml"), docs_dir=str(folder / "docs"), site_dir=str(folder / "site")
    )
    config.extra["digests"] = str(folder / "digests")
    config.dev_addr = type(config.dev_addr)("127.0.0.1", 0)
    return config


def test_no_file_is_read_again_that_the_first_build_left(
    tmp_path: Path, digest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = _configuration(tmp_path)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config)
    read: list[str] = []
    monkeypatch.setattr(writing, "_has_bytes_left", lambda docs, path, *seen: read.append(path))
    digest.write_text(digest.read_text().replace("\ntitle: ", "\ntitle: New "))
    build(_configuration(tmp_path))
    config.plugins.on_shutdown()
    page = tmp_path / "site/digests" / digest.parent.relative_to(tmp_path / "digests") / "index.html"
    assert "<title>New " in page.read_text()
    assert read == []
