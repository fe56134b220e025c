"""MkDocs is asked for its pages only where it might make others than it made last."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig

from readout import shell, workers
from readout.commands.main import main
from readout.publishing import publish
from tests import cases
from tests.trees import lay_out


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay_out(tmp_path / "digests", cases.sound())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    _page(tmp_path, "# Mine\n\nWords.\n")
    return tmp_path


@pytest.fixture
def asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Edit a digest, build, and return how often MkDocs was asked so far."""
    made: list[object] = []
    build = mkdocs_build

    def counted(config: MkDocsConfig) -> None:
        made.append(config)
        build(config)

    def configured(*given: object) -> MkDocsConfig:
        config = configuration(*given)  # type: ignore[arg-type]
        config.nav = [*(config.nav or []), {"Mine": "mine.md"}]
        return config

    configuration = publish._config
    monkeypatch.setattr(publish, "_config", configured)
    monkeypatch.setattr(publish, "mkdocs_build", counted)
    folders = [f"--{name}={folder / name}" for name in ("digests", "docs", "site")]

    def edited() -> int:
        digest = next((folder / "digests").rglob("digest.md"))
        digest.write_text(digest.read_text().replace("\ntitle: ", "\ntitle: New "))
        assert main(["build", *folders]) == 0
        return len(made)

    return edited


def _page(folder: Path, text: str) -> None:
    shell.write_text(folder / "docs" / "mine.md", text)


def _update(folder: Path) -> None:
    digest = next((folder / "digests").rglob("digest.md"))
    digest.write_text(digest.read_text().replace("fiction: true", "fiction: true\nupdated: 2022-01-01"))


CHANGES: dict[str, Callable[[Path, pytest.MonkeyPatch], object]] = {
    "a page that somebody wrote": lambda folder, _: _page(folder, "# Mine\n\nOther words.\n"),
    "a file beside it": lambda folder, _: shell.write_text(folder / "docs" / "mine.csv", "1,2\n"),
    "a page that MkDocs made": lambda folder, _: (folder / "site/mine/index.html").write_text("half"),
    "a page that MkDocs made and is gone": lambda folder, _: (folder / "site/404.html").unlink(),
    "the site": lambda folder, _: shutil.rmtree(folder / "site"),
    "the day of a digest's last change": lambda folder, _: _update(folder),
    "the day": lambda _, monkeypatch: monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700100000"),
    "the settings": lambda _, monkeypatch: monkeypatch.setenv("SITE_URL", "https://readouts.invalid/"),
}


def test_an_edit_of_a_digest_leaves_mkdocs_alone(asked: Callable[[], int]) -> None:
    assert (asked(), asked()) == (1, 1)


def test_an_edit_of_a_digest_starts_no_pool_of_workers(
    asked: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked()
    monkeypatch.delattr(workers, "ProcessPoolExecutor")
    asked()


def test_a_build_that_was_spared_leaves_nothing_to_the_next_of_its_process(
    asked: Callable[[], int], folder: Path, tmp_path: Path
) -> None:
    assert (asked(), asked()) == (1, 1)
    other = shell.Folders(folder / "digests", tmp_path / "other/docs", tmp_path / "other/site")
    other.docs.mkdir(parents=True)
    config = publish._config(other, False)
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)
    config.plugins.on_shutdown()
    assert (other.docs / "index.md").is_file()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_mkdocs_is_asked_where_something_changed_that_it_reads_or_made(
    asked: Callable[[], int],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Path, pytest.MonkeyPatch], object],
) -> None:
    asked()
    change(folder, monkeypatch)
    assert (asked(), asked()) == (2, 2)


def test_an_editor_s_backup_is_not_published(asked: Callable[[], int], folder: Path) -> None:
    shell.write_text(folder / "docs/mine.md~", "# Mine, as it was\n")
    shell.write_text(folder / "docs/more/#mine.csv#", "1\n")
    asked()
    assert (folder / "site/mine/index.html").is_file()
    assert not {"mine.md~", "more"}.intersection(path.name for path in (folder / "site").iterdir())


def test_mkdocs_warns_again(asked: Callable[[], int], folder: Path) -> None:
    _page(folder, "# Mine\n\n[Nowhere](nowhere.md)\n")
    assert (asked(), asked()) == (1, 2)


@pytest.mark.parametrize(
    ("link", "times"), [("index.md", 1), ("data/index.md#csv", 2), ("about/rules.md#folder-name", 1)]
)
def test_mkdocs_looks_again_for_a_place_in_a_generated_page(
    asked: Callable[[], int], folder: Path, link: str, times: int
) -> None:
    _page(folder, f"# Mine\n\n[There]({link})\n")
    assert (asked(), asked()) == (1, times)
