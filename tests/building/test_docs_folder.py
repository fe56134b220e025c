"""What a build does to the docs folder: its own pages come and go, people's stay, and nothing outside is touched."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from readout import shell
from readout.building.docs_folder.generated import (
    MANIFEST,
    Plan,
    carrying_out,
    manifest,
    owned_in,
    plan_pages,
    survey_docs,
)
from readout.building.docs_folder.handwritten import copied_into, read_handwritten, survey_handwritten
from tests.trees import stamps, tree

PAGES = {"index.md": "home", "topics/a.md": "a", "digests/2021/x.md": "x"}


def build(docs: Path, pages: dict[str, str]) -> None:
    changes = planned(docs, pages)
    with carrying_out(changes, docs):
        for name in changes.owned:
            shell.write_text(docs / name, pages[name])


def planned(docs: Path, pages: dict[str, str]) -> Plan:
    return plan_pages(docs, survey_docs(docs), pages, owned_in(docs), lambda name: [pages[name].encode()])


def test_the_pages_are_written(tmp_path: Path) -> None:
    build(tmp_path, PAGES)
    assert tree(tmp_path) == PAGES
    assert json.loads((tmp_path / MANIFEST).read_text())["pages"] == sorted(PAGES)


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    build(tmp_path, PAGES)
    before = stamps(tmp_path)
    build(tmp_path, PAGES)
    assert stamps(tmp_path) == before


def test_stale_pages_go_and_the_folders_they_leave_empty(tmp_path: Path) -> None:
    build(tmp_path, PAGES)
    build(tmp_path, {"index.md": "home"})
    assert tree(tmp_path) == {"index.md": "home"}
    assert owned_in(tmp_path) == {"index.md"}


def test_a_folder_with_a_hand_written_page_stays(tmp_path: Path) -> None:
    build(tmp_path, PAGES)
    (tmp_path / "topics" / "mine.md").write_text("mine")
    build(tmp_path, {"index.md": "home"})
    assert tree(tmp_path) == {"index.md": "home", "topics/mine.md": "mine"}


def test_a_manifest_that_names_hand_written_pages_owns_none_of_them(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "page.md").write_text("mine", encoding="utf-8")
    (tmp_path / MANIFEST).write_text(json.dumps({"pages": ["own/page.md"]}), encoding="utf-8")
    build(tmp_path, PAGES)
    assert (tmp_path / "own" / "page.md").read_text(encoding="utf-8") == "mine"


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    build(tmp_path, {"a.md": "a\nb\n"})
    assert (tmp_path / "a.md").read_bytes() == b"a\nb\n"


@pytest.mark.parametrize(
    "text", ["", "garbage", "[" * 99_999, '{"pages": ["../victim.md", "/etc/hostname"]}']
)
def test_a_hostile_manifest_deletes_nothing_outside(tmp_path: Path, text: str) -> None:
    docs, victim = tmp_path / "docs", tmp_path / "victim.md"
    docs.mkdir()
    victim.write_text("dear")
    (docs / MANIFEST).write_text(text)
    build(docs, PAGES)
    assert victim.read_text() == "dear"
    assert tree(docs) == PAGES


def test_a_manifest_deletes_nothing_through_a_link(tmp_path: Path) -> None:
    docs, outside = tmp_path / "docs", tmp_path / "outside"
    docs.mkdir()
    outside.mkdir()
    (outside / "a.md").write_text("dear")
    (docs / "linked").symlink_to(outside)
    (docs / MANIFEST).write_text('{"pages": ["linked/a.md"]}')
    build(docs, {})
    assert (outside / "a.md").read_text() == "dear"


def test_a_manifest_deletes_nothing_where_a_folder_of_pages_is_a_link(tmp_path: Path) -> None:
    docs, outside = tmp_path / "docs", tmp_path / "outside"
    shell.write_text(outside / "format.md", "dear")
    docs.mkdir()
    (docs / "about").symlink_to(outside)
    (docs / MANIFEST).write_text('{"pages": ["about/format.md"]}')
    build(docs, {})
    assert (outside / "format.md").read_text() == "dear"


def test_a_link_in_the_place_of_a_page_is_replaced_and_not_followed(tmp_path: Path) -> None:
    docs, outside = tmp_path / "docs", tmp_path / "outside.md"
    docs.mkdir()
    outside.write_text("dear")
    (docs / "index.md").symlink_to(outside)
    (docs / MANIFEST).write_text('{"pages": ["index.md"]}')
    build(docs, PAGES)
    assert outside.read_text() == "dear"
    assert (docs / "index.md").read_text() == "home"


def test_a_build_ended_half_way_is_mended_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = shell.write_text

    def fail(path: Path, text: str) -> bool:
        if path.name == "a.md":
            raise OSError("no space left")
        return write(path, text)

    monkeypatch.setattr(shell, "write_text", fail)
    with pytest.raises(OSError, match="no space"):
        build(tmp_path, PAGES)
    monkeypatch.setattr(shell, "write_text", write)
    changed = {name: f"{text}, later" for name, text in PAGES.items()}
    build(tmp_path, changed)
    assert tree(tmp_path) == changed


# ---- hand-written pages ------------------------------------------------------------------------------


def test_the_hand_written_pages_are_those_of_the_checkout() -> None:
    pages = read_handwritten()
    assert "about/format.md" in pages
    assert "index.md" not in pages


def test_what_editors_leave_among_the_hand_written_pages_is_none_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "CHECKOUT", tmp_path)
    docs = tmp_path / "docs"
    shell.write_text(docs / "about/page.md", "# Page\n")
    for folder in (docs, docs / "about"):
        (folder / "page.md~").write_text("# Before\n")
        (folder / ".#page.md").symlink_to("somebody@here.1:2")  # as Emacs has it while a page is edited
    assert read_handwritten() == {"about/page.md": "# Page\n"}
    assert [path for path, _ in survey_handwritten(docs)] == ["about/page.md"]


def test_what_is_no_plain_file_among_the_hand_written_pages_is_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert dict(survey_handwritten(tmp_path)) == {"pipe": None}


# ---- pages of the checkout, in another docs folder ----------------------------------------------------


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a docs folder that is not the checkout's, which has two pages and a link."""
    monkeypatch.setattr(shell, "CHECKOUT", tmp_path / "checkout")
    for name in ("docs/about/rules.md", "docs/note.md"):
        shell.write_text(tmp_path / "checkout" / name, "by hand")
    (tmp_path / "checkout/docs/link.md").symlink_to("note.md")
    return tmp_path / "elsewhere"


def test_the_checkouts_own_pages_are_copied_into_any_other_docs_folder(elsewhere: Path) -> None:
    assert copied_into(elsewhere) == {"about/rules.md", "note.md"}
    assert copied_into(shell.CHECKOUT / "docs") == set()


def test_a_copy_that_nobody_wants_any_more_goes(elsewhere: Path) -> None:
    copies = {"about/rules.md": "by hand", "note.md": "by hand"}
    build(elsewhere, {**PAGES, **copies})
    assert owned_in(elsewhere) == {*PAGES, *copies}
    build(elsewhere, PAGES)
    assert tree(elsewhere) == PAGES


def test_what_stands_in_the_place_of_a_copy_is_in_the_way(elsewhere: Path) -> None:
    shell.write_text(elsewhere / "note.md", "mine")
    assert planned(elsewhere, {**PAGES, "note.md": "by hand"}).in_the_way == ("note.md",)


def test_no_copy_is_looked_for_outside(elsewhere: Path) -> None:
    build(elsewhere, PAGES)
    shell.write_text(elsewhere.parent / "outside/rules.md", "mine")
    (elsewhere / "about").symlink_to(elsewhere.parent / "outside")
    shell.write_text(elsewhere / MANIFEST, manifest({*PAGES, "about/rules.md"}))
    assert planned(elsewhere, PAGES).delete == ()
