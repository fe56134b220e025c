"""Files and printing: what is read, written and removed."""

from __future__ import annotations

import inspect
import io
import json
import os
import sys
import tempfile
from datetime import date, datetime, tzinfo
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout import shell
from readout.building.docs_folder import (
    carrying_out,
    owned_in,
    plan_pages,
    read_handwritten,
    survey_docs,
    survey_handwritten,
)
from readout.building.plan import MANIFEST, Plan
from readout.shell import clock

PAGES = {"index.md": "home", "topics/a.md": "a", "digests/2021/x.md": "x"}


def build(docs: Path, pages: dict[str, str]) -> None:
    changes = planned(docs, pages)
    with carrying_out(changes, docs):
        for name in changes.owned:
            shell.write_text(docs / name, pages[name])


def planned(docs: Path, pages: dict[str, str]) -> Plan:
    return plan_pages(docs, survey_docs(docs), pages, owned_in(docs), lambda name: [pages[name].encode()])


def tree(folder: Path) -> dict[str, str]:
    """Return the files below a folder but the manifest, and its empty folders with a slash."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != MANIFEST:
            found[name] = path.read_text(encoding="utf-8")
        elif path.is_dir() and not any(path.iterdir()):
            found[f"{name}/"] = ""
    return found


def stamps(folder: Path) -> dict[str, int]:
    """Return when each file and folder was last changed."""
    return {path.as_posix(): path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


@pytest.mark.parametrize(("ago", "settled"), [(10**6, False), (10**9, True), (3 * 10**9, True)])
def test_a_file_is_settled_soon_where_the_system_keeps_parts_of_a_second(ago: int, settled: bool) -> None:
    now = 1_800_000_000_123_456_789
    assert shell.is_settled((1, now - ago), now) == settled


@pytest.mark.parametrize(("ago", "settled"), [(10**9, False), (3 * 10**9, True)])
def test_a_file_is_settled_later_where_the_system_keeps_whole_seconds(ago: int, settled: bool) -> None:
    now = 1_800_000_000_000_000_000
    assert shell.is_settled((1, now - ago), now) == settled


@pytest.mark.parametrize(("hour", "begun"), [(9, 4), (10, 5)])
def test_a_day_has_begun_once_it_has_where_it_begins_first(
    hour: int, begun: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2026, 5, 4, hour, 30, tzinfo=tz)

    monkeypatch.setattr(clock, "datetime", Clock)
    assert shell.latest_begun() == date(2026, 5, begun)


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


def test_input_holds_nothing_that_steers_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "page").write_text("a\x1b]0;x\x07\u202e\U000e0041b\n", encoding="utf-8")
    assert shell.read_input(str(tmp_path / "page")) == "a\ufffd]0;x\ufffdb\n"


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


# ---- reading -----------------------------------------------------------------------------------------


def test_digests_are_read_with_links_as_none(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.md").write_bytes(b"x")
    (tmp_path / "passwd.md").symlink_to("/etc/passwd")
    (tmp_path / "folder").symlink_to(tmp_path)
    (tmp_path / "nowhere.md").symlink_to(tmp_path / "missing")
    assert shell.read_digests(tmp_path) == {
        "a/x.md": b"x",
        "passwd.md": None,
        "folder": None,
        "nowhere.md": None,
    }


def test_what_stands_at_a_path_is_a_folders_files_a_file_a_link_or_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "x.md").write_bytes(b"x")
    (folder / ".y").write_bytes(b"")
    (tmp_path / "linked").symlink_to(folder)
    seen = shell.seen(folder / "x.md")
    assert shell.survey_at(folder, "a") == {"a/x.md": seen}
    assert shell.survey_at(folder, "a", hidden=True).keys() == {"a/.y", "a/x.md"}
    assert shell.survey_at(folder / "x.md", "a") == {"a": seen}
    assert shell.survey_at(tmp_path / "linked", "a") == {"a": None}
    assert shell.survey_at(tmp_path / "nothing", "a") == {}


def test_hidden_files_and_editors_backups_are_no_digests(tmp_path: Path) -> None:
    for name in (".git", ".digest.md.swp", "digest.md~", "#digest.md#"):
        (tmp_path / name).write_text("x")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "x.md").write_text("x")
    assert shell.read_digests(tmp_path) == {}


def test_a_pipe_among_the_digests_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert shell.read_digests(tmp_path) == {"pipe.md": None}


def test_a_file_that_vanishes_while_it_is_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text("a")

    def gone(path: Path) -> bytes:
        raise FileNotFoundError(path)

    monkeypatch.setattr(Path, "read_bytes", gone)
    assert shell.read_digests(tmp_path) == {}


def test_a_file_that_may_not_be_read_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("a")

    def forbidden(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert shell.read_digests(tmp_path) == {"a.md": None}


def test_input_loses_its_byte_order_mark_and_its_carriage_returns(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree")
    assert shell.read_input(str(file)) == "one\ntwo\nthree"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1252>", "cp1252"),
        ("<meta charset='ISO-8859-1'>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
        ('<meta charset="gb2312">', "gb18030"),
        ('<meta charset="windows-1252">', "utf-8"),
        ("", "utf-8"),
        ("", "utf-16"),
        ("", "utf-8-sig"),
    ],
)
def test_input_is_read_in_the_encoding_that_it_names(tmp_path: Path, head: str, encoding: str) -> None:
    text = (
        f"{head}<p>{'Мост открыт' if encoding == 'cp1251' else '桥' if encoding == 'gb18030' else '“é”'}</p>"
    )
    (tmp_path / "page").write_bytes(text.encode(encoding))
    assert shell.read_input(str(tmp_path / "page")) == text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("Норвия\nМост открыт".encode("cp1251"), "line 1, byte 1: the byte 0xCD is no text in utf-8"),
        (b"one\ntwo \x93three\x94", "line 2, byte 5: the byte 0x93 is no text in utf-8"),
        (b"<meta charset=utf-8>\x93a\x94", "line 1, byte 21: the byte 0x93 is no text in utf-8"),
        (b"<meta charset=koi-of-our-own>\x93a\x94", "line 1, byte 30: the byte 0x93 is no text in utf-8"),
        ("one".encode("utf-16-le"), "line 1, byte 2: the byte 0x00 is no text in utf-8"),
        (b"\xff\xfea\x00\x00\xd8a\x00", "is no text in utf-16"),
    ],
)
def test_input_in_an_encoding_that_cannot_be_told_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "page").write_bytes(data)
    with pytest.raises(shell.NotText, match=f"{told}.*iconv -f"):
        shell.read_input(str(tmp_path / "page"))


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


def test_a_file_that_differs_in_its_last_part_alone_is_written(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    shell.write_parts(file, (b"id\n", b"one\n"))
    assert shell.write_parts(file, (b"id\n", b"two\n"))
    assert file.read_bytes() == b"id\ntwo\n"


def test_a_stale_file_of_the_site_may_be_gone_already(tmp_path: Path) -> None:
    shell.write_text(tmp_path / "old/index.html", "old")
    shell.remove(tmp_path, ["gone.html", "old/index.html"])
    assert tree(tmp_path) == {}


def test_a_file_that_is_linked_already_leaves_nothing_beside_it(tmp_path: Path) -> None:
    source, target = tmp_path / "docs/data.csv", tmp_path / "site/data.csv"
    shell.write_text(source, "id\n")
    for _ in range(2):
        shell.link(source, target)
    assert [path.name for path in target.parent.iterdir()] == ["data.csv"]


def test_new_files_go_into_a_new_folder_only(tmp_path: Path) -> None:
    shell.create(tmp_path / "a" / "b", {"x.md": "x\n"})
    assert (tmp_path / "a" / "b" / "x.md").read_bytes() == b"x\n"
    with pytest.raises(FileExistsError):
        shell.create(tmp_path / "a" / "b", {"y.md": "y"})
    assert not (tmp_path / "a" / "b" / "y.md").exists()


def test_a_new_file_is_written_over_no_other_and_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("old")
    (tmp_path / "link.md").symlink_to(tmp_path / "elsewhere.md")
    for name in ("old.md", "link.md"):
        with pytest.raises(FileExistsError):
            shell.write_new(tmp_path / name, "new")
    assert tree(tmp_path) == {"old.md": "old"}


def test_a_path_is_shown_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shell.shown(tmp_path / "a" / "b.md") == "a/b.md"
    assert shell.shown(tmp_path) == "."
    assert shell.shown(tmp_path.parent / "c.md") == (tmp_path.parent / "c.md").as_posix()


def test_a_path_through_a_link_is_shown_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "folder")
    monkeypatch.chdir(tmp_path / "folder")
    assert shell.shown(tmp_path / "linked" / "page.md") == "page.md"


def test_a_link_is_shown_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.md").symlink_to(tmp_path.parent)
    assert shell.shown(tmp_path / "link.md") == "link.md"


@pytest.mark.parametrize(
    ("names", "foreign"),
    [([], False), (["404.html", "index.html"], False), (["thesis.doc"], True), ([".git"], False)],
)
def test_a_folder_with_other_files_is_no_site(tmp_path: Path, names: list[str], foreign: bool) -> None:
    for name in names:
        (tmp_path / name).write_text("x")
    assert shell.is_foreign(tmp_path) is foreign


# ---- progress ----------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_line_a_stage_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    progress = shell.Progress(stream)
    for done in range(3):
        progress("Checking", done, 2)
    progress("Writing")
    progress.close()
    assert stream.getvalue() == "Checking …\nWriting …\n"


def test_progress_on_a_terminal_counts_on_one_line() -> None:
    stream = Terminal()
    progress = shell.Progress(stream)
    progress("Checking", 0, 2_000)
    progress("Checking", 2_000, 2_000)
    progress.close()
    assert stream.getvalue().count("\n") == 1
    assert stream.getvalue().endswith("Checking … 2,000 of 2,000\n")


def test_an_empty_file_can_be_mapped(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert bytes(shell.mapped(tmp_path / "empty")) == b""


def test_the_profile_has_a_line_for_each_stage() -> None:
    progress = shell.Progress(io.StringIO())
    for stage in ("Checking", "Rendering", "Checking"):
        progress(stage)
    progress.close()
    assert [line.split()[0] for line in progress.profile().split("\n")] == ["Checking", "Rendering"]


_FILES = st.dictionaries(
    st.sampled_from(["2020/b/digest.md", "2020/b/x/y", "2020/b.c/digest.md", "2020/a", "2020/.a", ".x/a"]),
    st.binary(max_size=3),
)


@given(_FILES, _FILES)
def test_looking_again_at_what_was_touched_finds_what_a_survey_does(
    before: dict[str, bytes], after: dict[str, bytes]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in before.items():
            shell.write_bytes(Path(folder) / name, data)
        found = shell.survey(Path(folder))
        for name, data in after.items():
            shell.write_bytes(Path(folder) / name, data)
        for name in before.keys() - after.keys():
            (Path(folder) / name).unlink()
        touched = {"/".join(name.split("/")[:2]) for name in {*before, *after}}
        again = shell.survey_again(Path(folder), found, touched)
        assert list(again.items()) == list(shell.survey(Path(folder)).items())


def test_looking_again_a_link_in_the_place_of_a_bundle_is_found_as_no_file(tmp_path: Path) -> None:
    (tmp_path / "2020").mkdir()
    (tmp_path / "2020" / "a").symlink_to(tmp_path)
    assert shell.survey_again(tmp_path, {}, ["2020/a"]) == {"2020/a": None} == shell.survey(tmp_path)


def test_a_survey_goes_as_deep_as_folders_lie_in_one_another(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a"] * 100)
    deep.mkdir(parents=True)
    (deep / "x.md").write_text("x")
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 50)
    try:
        (name,) = shell.survey(tmp_path)
    finally:
        sys.setrecursionlimit(usual)
    assert name == f"{'a/' * 100}x.md"


def test_what_git_goes_by_is_no_editors_file(tmp_path: Path) -> None:
    for name in (".gitattributes", ".gitignore", ".git", ".x.md.swp", "x.md~", "#x.md#", "b"):
        (tmp_path / name).write_text("")
    assert list(shell.survey(tmp_path)) == [".gitattributes", ".gitignore", "b"]
