"""How digests and what is typed or piped in are read: no link is followed, and no encoding guessed."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from readout import shell
from readout.shell import reading


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
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text(name)
    read = Path.read_bytes

    def gone(path: Path) -> bytes:
        if path.name == "b.md":
            raise FileNotFoundError(path)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", gone)
    assert shell.read_digests(tmp_path) == {"a.md": b"a.md", "c.md": b"c.md"}


def test_a_file_that_may_not_be_read_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("a")

    def forbidden(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert shell.read_digests(tmp_path) == {"a.md": None}


# ---- input -------------------------------------------------------------------------------------------


def test_input_holds_nothing_that_steers_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "page").write_text("a\x1b]0;x\x07\u202e\u2066\U000e0041b\n", encoding="utf-8")
    assert shell.read_input(str(tmp_path / "page")) == "a\ufffd]0;x\ufffdb\n"


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
        ("", "utf-32"),
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
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_input_is_read_by_its_byte_order_mark(tmp_path: Path, mark: bytes, encoding: str) -> None:
    (tmp_path / "page").write_bytes(mark + "“é”".encode(encoding))
    assert shell.read_input(str(tmp_path / "page")) == "“é”"


@pytest.mark.parametrize(
    "label",
    """windows-1252 cp1252 x-mac-japanese iso-8859-15 iso8859-15 iso-ir-100 koi8-r gb18030 big5 shift_jis sjis euc-kr
    ks_c_5601-1987 macintosh tis-620""".split(),
)
def test_a_page_may_name_any_encoding_that_pages_are_in(tmp_path: Path, label: str) -> None:
    data = f"<meta charset={label}>".encode() + bytes([0xC1, 0xC1])
    (tmp_path / "page").write_bytes(data)
    assert shell.read_input(str(tmp_path / "page")) == data.decode(label)


def test_a_page_that_is_read_anew_shows_what_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(b"\xef\xbb\xbfone \x93")
    assert shell.read_text(tmp_path / "page") == "one \ufffd"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("Норвия\nМост открыт".encode("cp1251"), "line 1, byte 1: the byte 0xCD is no text in utf-8"),
        (b"one\ntwo \x93three\x94", "line 2, byte 5: the byte 0x93 is no text in utf-8"),
        (b"<meta charset=utf-8>\x93a\x94", "line 1, byte 21: the byte 0x93 is no text in utf-8"),
        (b"<meta charset=koi-of-our-own>\x93a\x94", "line 1, byte 30: the byte 0x93 is no text in utf-8"),
        (b"<meta charset=unicode_escape>\x93a\x94", "line 1, byte 30: the byte 0x93 is no text in utf-8"),
        ("one".encode("utf-16-le"), "line 1, byte 2: the byte 0x00 is no text in utf-8"),
        (b"\xff\xfea\x00\x00\xd8a\x00", "is no text in utf-16"),
    ],
)
def test_input_in_an_encoding_that_cannot_be_told_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "page").write_bytes(data)
    with pytest.raises(shell.NotText, match=f"{told}.*iconv -f"):
        shell.read_input(str(tmp_path / "page"))


@pytest.mark.parametrize("compiled", ["stage.pyc", "stage.pyc.1397"])
def test_what_python_compiles_is_no_part_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled: str
) -> None:
    monkeypatch.setattr(reading, "CHECKOUT", tmp_path)
    for name in ("stage.py", f"__pycache__/{compiled}"):
        shell.write_text(tmp_path / "readout" / name, "…")
    assert list(shell.read_program()) == ["stage.py"]
