"""Shares of a build, put together, are the build."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.building.shares.merging import seal
from readout.building.shares.shard import Shard
from tests import checkouts
from tests.trees import contents


@given(st.text(), st.integers(1, 50))
def test_a_name_falls_to_one_share(name: str, of: int) -> None:
    assert sum(Shard(number, of).holds(name) for number in range(1, of + 1)) == 1


def done(checkout: Path, cache: Path, *arguments: str) -> str:
    ended = checkouts.run_build(checkout, cache, *arguments)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed())


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the one share of its build, as the machine that made it sent it: to be copied."""
    folder = tmp_path_factory.mktemp("shares")
    checkout = checkouts.copy_checkout(folder / "checkout", checkouts.committed())
    done(checkout, folder / "machine", "build", "--shard", "1/1")
    return checkout


@pytest.fixture
def received(sent: Path, tmp_path: Path) -> Path:
    """A copy of what was sent, for a test to change."""
    return shutil.copytree(sent, tmp_path / "checkout")


def test_the_shares_together_are_the_site_built_at_once(tmp_path: Path) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed_and_invented(80))
    done(checkout, tmp_path / "one")
    at_once = {name: contents(checkout / name) for name in ("docs", "site")}
    shutil.rmtree(checkout / "site")
    for path in checkout.glob("docs/*"):
        if path.is_dir() and path.name != "about":
            shutil.rmtree(path)
        elif path.is_file():
            path.unlink()
    shares = []
    for number in (1, 2, 3):
        done(checkout, tmp_path / f"machine{number}", "build", "--shard", f"{number}/3")
        shares.append(f"shares/{number}-of-3")
        assert (checkout / shares[-1] / "docs/digests").is_dir()
    made = [len(list((checkout / share / "docs/digests").rglob("*.md"))) for share in shares]
    pages = [name for name in at_once["docs"] if name.startswith("digests/") and name.endswith(".md")]
    assert sum(made) == len(pages)
    assert all(made)
    said = done(checkout, tmp_path / "four", "merge", *shares)
    assert {name: contents(checkout / name) for name in ("docs", "site")} == at_once
    assert said.startswith("3 shares with ")


@pytest.mark.parametrize(
    "before", [False, True], ids=["on a new machine", "after a change of the vocabulary"]
)
def test_a_merge_makes_again_nothing_that_a_share_has(checkout: Path, tmp_path: Path, before: bool) -> None:
    if before:
        done(checkout, tmp_path / "three")
        vocabulary = checkout / "digests/vocabulary/topics.yml"
        vocabulary.write_text(vocabulary.read_text(encoding="utf-8").replace("label: ", "label: New ", 1))
    for number in (1, 2):
        done(checkout, tmp_path / f"machine{number}", "build", "--shard", f"{number}/2")
    marked = []
    for page in checkout.glob("shares/*/site/digests/*/*/index.html"):
        was = page.read_bytes()
        page.write_bytes(was.replace(b"<title>", b"<TITLE>"))
        marked.append(page.relative_to(checkout).parts[3:])
    for share in checkout.glob("shares/*"):
        seal(share)  # as if it had been made so
    done(checkout, tmp_path / "three", "merge", "shares/1-of-2", "shares/2-of-2")
    assert marked
    assert [
        parts for parts in marked if b"<TITLE>" not in checkout.joinpath("site", *parts).read_bytes()
    ] == []


def test_what_was_changed_in_a_share_is_made_anew(received: Path, tmp_path: Path) -> None:
    done(received, tmp_path / "one")
    at_once = {name: contents(received / name) for name in ("docs", "site")}
    changed = 0
    for page in [
        *received.glob("shares/*/docs/digests/*/*.md"),
        *received.glob("shares/*/site/**/index.html"),
    ]:
        was = page.read_bytes()
        page.write_bytes(was.replace(b"agreed", b"AGREED"))  # of the same size
        changed += was != page.read_bytes()
    assert changed
    for name in ("docs/digests", "site"):
        shutil.rmtree(received / name)
    done(received, tmp_path / "two", "merge", "shares/1-of-1")
    assert {name: contents(received / name) for name in ("docs", "site")} == at_once


def test_a_share_whose_cache_was_changed_is_refused(received: Path, tmp_path: Path) -> None:
    for kept in received.glob("shares/*/cache/bundles-*.pickle"):
        kept.write_bytes(kept.read_bytes().replace(b"agreed", b"AGREED"))
    refused = checkouts.run_build(received, tmp_path / "two", "merge", "shares/1-of-1")
    assert refused.returncode == 2
    assert "shares/1-of-1 is not as build --shard left it" in refused.stderr
    assert not (received / "site").exists()


def test_a_share_of_another_state_is_made_anew(checkout: Path, tmp_path: Path) -> None:
    done(checkout, tmp_path / "machine", "build", "--shard", "1/2")
    vocabulary = checkout / "digests/vocabulary/topics.yml"
    vocabulary.write_text(vocabulary.read_text(encoding="utf-8").replace("label: ", "label: New ", 1))
    done(checkout, tmp_path / "two", "merge", "shares/1-of-2")
    merged = contents(checkout / "site")
    shutil.rmtree(checkout / "site")
    done(checkout, tmp_path / "three")
    assert contents(checkout / "site") == merged


@pytest.mark.parametrize("option", ["--docs", "--site"])
def test_a_share_takes_no_folder_in_which_a_whole_build_may_lie(
    checkout: Path, tmp_path: Path, option: str
) -> None:
    before = contents(checkout)
    refused = checkouts.run_build(checkout, tmp_path / "cache", "build", "--shard", "1/2", option, "docs")
    assert refused.returncode == 2
    assert f"a share goes into shares/1-of-2/: leave {option} out" in refused.stderr
    assert {path for path in contents(checkout) if not path.endswith(".pyc")} == {*before}


def test_a_share_says_that_it_is_one_and_how_the_site_is_made_of_it(checkout: Path, tmp_path: Path) -> None:
    said = done(checkout, tmp_path / "cache", "build", "--shard", "1/2")
    assert "python build_digest.py merge shares/1-of-2 shares/2-of-2" in said
    assert "http.server" not in said


def test_a_folder_that_is_no_share_is_refused(checkout: Path, tmp_path: Path) -> None:
    refused = checkouts.run_build(checkout, tmp_path / "cache", "merge", "digests")
    assert refused.returncode == 2
    assert "digests is no share: make one with build --shard K/N" in refused.stderr
    assert not (checkout / "site").exists()


def test_a_merge_leaves_what_people_wrote(received: Path, tmp_path: Path) -> None:
    page = received / "docs/about/format.md"
    page.write_text("# Mine\n", encoding="utf-8")
    home = received / "docs/index.md"
    home.write_text("# My home\n", encoding="utf-8")
    refused = checkouts.run_build(received, tmp_path / "two", "merge", "shares/1-of-1")
    assert "docs/index.md is not generated" in refused.stderr
    assert home.read_text(encoding="utf-8") == "# My home\n"
    home.unlink()
    done(received, tmp_path / "two", "merge", "shares/1-of-1")
    assert page.read_text(encoding="utf-8") == "# Mine\n"


def test_a_merge_into_another_docs_folder_brings_the_hand_written_pages_there_up_to_date(
    checkout: Path, tmp_path: Path
) -> None:
    elsewhere = [f"--{name}={tmp_path / name}" for name in ("docs", "site")]
    done(checkout, tmp_path / "cache", "build", *elsewhere)
    page = checkout / "docs/about/format.md"
    page.write_text("# Anew\n", encoding="utf-8")
    done(checkout, tmp_path / "machine", "build", "--shard", "1/1")
    done(checkout, tmp_path / "cache", "merge", "shares/1-of-1", *elsewhere)
    assert (tmp_path / "docs/about/format.md").read_text(encoding="utf-8") == "# Anew\n"


def test_a_damaged_page_of_a_share_leaves_no_older_one(checkout: Path, tmp_path: Path) -> None:
    done(checkout, tmp_path / "cache")
    digest = checkout / "digests/2017/2017-05-02-putin-trump-call/digest.md"
    digest.write_text(digest.read_text(encoding="utf-8").replace("\ntitle: ", "\ntitle: Anew, "))
    done(checkout, tmp_path / "machine", "build", "--shard", "1/1")
    page = "docs/digests/2017/2017-05-02-putin-trump-call.md"
    (checkout / "shares/1-of-1" / page).write_text("damaged")
    done(checkout, tmp_path / "cache", "merge", "shares/1-of-1")
    assert '<h1 id="top">Anew, ' in (checkout / page).read_text(encoding="utf-8")
