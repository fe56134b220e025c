"""``clean``: the article of a page as text and as JSON, and what is no page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from readout.cleaning.html_page import HtmlSupportMissing
from tests.commands.prompt import SAMPLE, Captured, run, typed


def test_clean_prints_the_title_and_a_paragraph_a_line(capsys: Captured) -> None:
    assert typed("clean", SAMPLE) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Kremlin Reveals What Putin, Trump Discussed Over the Phone"
    assert len(lines) == 11


def test_clean_reads_standard_input(tmp_path: Path) -> None:
    piped = run("clean", "-", cwd=tmp_path, given=SAMPLE.read_bytes())
    assert piped.returncode == 0
    assert piped.stdout == run("clean", SAMPLE, cwd=tmp_path).stdout


def test_clean_of_a_page_that_holds_no_account_says_so(tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.txt"
    page.write_text("\n\n")
    assert typed("clean", page) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "page.txt looks like an account" in told.err


def test_clean_as_json_accounts_for_every_line(capsys: Captured) -> None:
    assert typed("clean", "--json", SAMPLE) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["title", "date", "date_evidence", "body", "cut"]
    assert len(told["body"]) == 10
    assert all(cut["reason"] for cut in told["cut"])
    cut = {entry["line"]: entry["text"] for entry in told["cut"]}
    for number, line in enumerate(SAMPLE.read_text(encoding="utf-8").split("\n"), 1):
        text = line.strip()
        assert not text or text == told["title"] or text in told["body"] or cut[number].strip() == text


def test_clean_as_json_writes_letters_as_they_are(tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Встреча министров", encoding="utf-8")
    assert typed("clean", page, "--json") == 0
    assert "Встреча министров" in capsys.readouterr().out


def test_clean_of_html_without_its_extra_says_how_to_install_it(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(text: str) -> None:
        raise HtmlSupportMissing

    monkeypatch.setattr("readout.commands.clean.looks_like_html", lambda text: True)
    monkeypatch.setattr("readout.commands.clean.clean_html", missing)
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html><body><p>Call</p></body></html>")
    assert typed("clean", page) == 2
    assert "pip install" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["clean", "new"])
def test_a_folder_or_nothing_in_the_place_of_a_page_is_told(
    command: str, sound: Path, capsys: Captured
) -> None:
    assert typed(command, sound, "--digests", sound) == 2
    assert typed(command, sound / "none.txt", "--digests", sound) == 2
    told = capsys.readouterr().err
    assert "Is a directory" in told
    assert "No such file" in told


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\xff\xfe\x00\x01" * 500, b"\0" * 100, b"<" * 2000, b"\r" * 99]
)
def test_any_input_is_cleaned(tmp_path: Path, content: bytes) -> None:
    page = tmp_path / "page"
    page.write_bytes(content)
    assert typed("clean", page) in (0, 2)
    assert typed("clean", "--json", page) in (0, 2)


def test_a_page_in_another_encoding_is_refused_with_what_to_do(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "page").write_bytes("Состоялся телефонный разговор.".encode("cp1251"))
    assert typed("clean", tmp_path / "page") == 2
    assert "iconv -f" in capsys.readouterr().err
