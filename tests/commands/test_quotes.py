"""``quotes``: who said each, of one account or of a line of JSON each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.prompt import Captured, typed


def test_quotes_names_who_said_each(capsys: Captured, tmp_path: Path) -> None:
    text = tmp_path / "account.txt"
    text.write_text(
        'The talks were long.\n"We agreed to talk again," the Office of Orlo said.\n', encoding="utf-8"
    )
    assert typed("quotes", text) == 0
    assert capsys.readouterr().out == "2: the Office of Orlo: We agreed to talk again,\n"


def test_quotes_tells_a_mark_that_closes_nothing(capsys: Captured, tmp_path: Path) -> None:
    text = tmp_path / "account.txt"
    text.write_text("They spoke.” Then they left.\n", encoding="utf-8")
    assert typed("quotes", text) == 0
    assert "1: the mark ” opens or closes nothing" in capsys.readouterr().err


def test_quotes_answers_each_line_of_json_and_names_a_bad_one(capsys: Captured, tmp_path: Path) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text(
        '{"id": "a", "text": "He said: \\"We agreed to go on.\\""}\nnot json\n', encoding="utf-8"
    )
    assert typed("quotes", lines, "--jsonl") == 1
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert [quote["text"] for quote in first["quotes"]] == ["We agreed to go on."]
    assert second["error"].startswith("line 2: not JSON")


def test_an_id_may_be_anything_though_it_speaks_of_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text('{"id": {"error": 1}, "text": "They spoke."}\n', encoding="utf-8")
    assert typed("quotes", lines, "--jsonl") == 0
    assert json.loads(capsys.readouterr().out) == {"id": {"error": 1}, "quotes": []}


def test_a_line_that_is_no_utf8_stops_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_bytes(b'{"id": 1, "text": "caf\xe9"}\n{"id": 2, "text": "caf\xc3\xa9"}\n')
    assert typed("quotes", lines, "--jsonl") == 1
    bad, good = map(json.loads, capsys.readouterr().out.splitlines())
    assert bad == {"id": None, "error": "line 1: it has bytes that are not UTF-8"}
    assert good == {"id": 2, "quotes": []}
