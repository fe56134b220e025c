"""A build after edits makes the site that a first build would make, byte for byte, and does no more than it must."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests import checkouts
from tests.trees import contents, lay_out, stamps

SEED, STEPS = 7, 13
"""Of the random edits."""


def build(checkout: Path) -> str:
    """Build, with what builds remember beside the checkout."""
    done = checkouts.run_build(checkout, checkout.parent / "cache")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def made(checkout: Path) -> dict[str, bytes]:
    """Return the files of ``docs/`` and ``site/``."""
    return {
        f"{name}/{path}": content
        for name in ("docs", "site")
        for path, content in contents(checkout / name).items()
    }


@contextmanager
def cold(checkout: Path) -> Iterator[dict[str, bytes]]:
    """Build a copy of a checkout that never was built."""
    copy = checkout.parent / "cold" / "checkout"
    shutil.copytree(checkout, copy, ignore=shutil.ignore_patterns("site", "__pycache__"))
    subprocess.run(["git", "clean", "-fdXq", "docs"], cwd=copy, check=True)
    build(copy)
    yield made(copy)
    shutil.rmtree(copy.parent)


def new_checkout(folder: Path) -> Path:
    checkout = checkouts.copy_checkout(folder / "checkout", checkouts.committed_and_invented(80))
    shutil.copy(Path(__file__).parents[2] / ".gitignore", checkout)
    subprocess.run(["git", "init", "-q"], cwd=checkout, check=True)
    return checkout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that tests may edit, each after a build: the first one's takes longest."""
    return new_checkout(tmp_path_factory.mktemp("incremental"))


class Edits:
    """Random changes to a checkout, as people make them."""

    def __init__(self, checkout: Path) -> None:
        self.checkout, self.random = checkout, random.Random(SEED)
        self.gone: list[tuple[Path, dict[str, bytes]]] = []
        self.removed = checkout / "digests/removed.yml"
        self.kinds = [
            self.title, self.summary, self.delete, self.take_out, self.bring_back, self.draft,
            self.vocabulary, self.template, self.setting, self.handwritten, self.touch,
        ]  # fmt: skip

    def bundle(self) -> Path:
        return self.random.choice(sorted((self.checkout / "digests").glob("*/*/digest.md"))).parent

    def replace(self, file: Path, old: str, new: str) -> None:
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")

    def title(self) -> None:
        self.replace(self.bundle() / "digest.md", "\ntitle: ", "\ntitle: Anew, ")

    def summary(self) -> None:
        file = self.bundle() / "digest.md"
        file.write_text(f"{file.read_text(encoding='utf-8').rstrip()} More was said.\n", encoding="utf-8")

    def delete(self) -> None:
        for _ in range(20):
            folder = self.bundle()
            named = any(
                f"digest: {folder.name}" in file.read_text(encoding="utf-8")
                for file in (self.checkout / "digests").glob("*/*/digest.md")
            )
            if not named:
                break
        self.gone.append((folder, contents(folder)))
        shutil.rmtree(folder)

    def take_out(self) -> None:
        """Delete a digest, and say of all that are gone what stands for them."""
        self.delete()
        now = self.bundle().name
        self.removed.write_text(
            "".join(
                f"- id: {folder.name}\n  date: 2026-01-02\n  note: It was twice.\n  now: {now}\n"
                for folder, _ in self.gone
            ),
            encoding="utf-8",
        )

    def bring_back(self) -> None:
        self.removed.unlink(missing_ok=True)
        if self.gone:
            folder, files = self.gone.pop(0)
            lay_out(folder, files)

    def draft(self) -> None:
        self.replace(self.bundle() / "digest.md", "\nstatus: published", "\nstatus: draft")

    def vocabulary(self) -> None:
        self.replace(self.checkout / "digests/vocabulary/topics.yml", "label: ", "label: New ")

    def template(self) -> None:
        self.replace(
            self.checkout / "readout/rendering/templates/listing.md", "<p class=", "<p data-new class="
        )

    def setting(self) -> None:
        self.replace(self.checkout / "mkdocs.yml", "site_description: ", "site_description: Anew, ")

    def handwritten(self) -> None:
        page = self.checkout / "docs/about/format.md"
        page.write_text(f"{page.read_text(encoding='utf-8')}\nA new line.\n", encoding="utf-8")

    def touch(self) -> None:
        page = self.random.choice(sorted((self.checkout / "docs/digests").rglob("*.md")))
        page.write_text(f"{page.read_text(encoding='utf-8')}changed by hand", encoding="utf-8")
        (self.checkout / "site/index.html").unlink()


def test_after_any_edits_the_site_is_the_one_that_a_first_build_makes(tmp_path: Path) -> None:
    checkout = new_checkout(tmp_path)
    edits = Edits(checkout)
    build(checkout)
    kinds = [*edits.kinds, *edits.random.choices(edits.kinds[:5], k=STEPS - len(edits.kinds))]
    edits.random.shuffle(kinds)
    for number, edit in enumerate(kinds):
        edit()
        build(checkout)
        if number % 3 == 2:
            with cold(checkout) as wanted:
                now = made(checkout)
                assert sorted(now) == sorted(wanted), edit.__name__
                assert [name for name in wanted if now[name] != wanted[name]] == [], edit.__name__


def test_a_build_with_nothing_changed_writes_nothing(checkout: Path) -> None:
    build(checkout)
    before = stamps(checkout / "site")
    assert ", 0 written, 0 removed" in build(checkout)
    assert stamps(checkout / "site") == before


def test_an_edit_of_a_generated_file_is_undone_even_where_its_time_was_set_back(checkout: Path) -> None:
    build(checkout)
    before = made(checkout)
    for file in (checkout / "docs/index.md", checkout / "docs/feed.json", checkout / "site/index.html"):
        status = file.stat()
        file.write_bytes(file.read_bytes().replace(b"a", b"A"))
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    build(checkout)
    assert made(checkout) == before


def test_a_site_that_is_deleted_has_no_page_made_anew(checkout: Path) -> None:
    build(checkout)
    before = made(checkout)
    shutil.rmtree(checkout / "site")
    assert ", 0 written, 0 removed" in build(checkout)
    assert made(checkout) == before


def test_one_edit_writes_the_digest_and_what_lists_it(checkout: Path) -> None:
    build(checkout)
    before = made(checkout)
    bundle = sorted((checkout / "digests").glob("20*/*"))[-1]
    Edits(checkout).replace(bundle / "digest.md", "\ntitle: ", "\ntitle: Anew, ")
    build(checkout)
    now = made(checkout)
    changed = {name for name in now if now[name] != before.get(name)}
    assert f"site/digests/{bundle.parent.name}/{bundle.name}/index.html" in changed
    assert f"site/years/{bundle.parent.name}/index.html" in changed
    others = [name for name in changed if name.startswith("site/digests/")]
    assert len(others) < 20


def test_a_broken_cache_costs_time_and_no_more(checkout: Path) -> None:
    build(checkout)
    before = made(checkout)
    for file in (checkout.parent / "cache").rglob("*.pickle"):
        file.write_bytes(b"garbage")
    build(checkout)
    assert made(checkout) == before


def test_where_the_cache_cannot_be_written_a_build_goes_on_without(tmp_path: Path) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed())
    (tmp_path / "cache").write_text("in the way")
    build(checkout)
    assert (checkout / "site/index.html").is_file()


def test_what_everything_is_made_anew_for_is_said(checkout: Path) -> None:
    build(checkout)
    Edits(checkout).vocabulary()
    assert "Everything was made anew, since the vocabulary changed." in build(checkout)


def test_a_lost_manifest_is_made_again(checkout: Path) -> None:
    build(checkout)
    before = made(checkout)
    (checkout / "docs/.readout-manifest.json").unlink()
    shutil.rmtree(checkout.parent / "cache")
    build(checkout)
    assert made(checkout) == before
