"""Texts that nobody writes: no command crashes on one, and what is found stands in the text."""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.cleaning.clean import clean
from readout.commands import usage
from readout.commands.main import main
from readout.drafting.draft import draft
from readout.model import Vocabulary
from readout.quoting.marks.quotations import unbalanced_marks
from readout.quoting.marks.sections import SECTION, sections
from readout.quoting.quotes_jsonl import quote_lines
from readout.quoting.speakers import each_quotation, find_quotations
from tests.nasty_texts import TEXTS

SIZE = 3_000

MARKS = "\"“”„‟«»‹›「」『』'‘’‚＂"
PIECES = [
    *MARKS,
    *" \n.,:;—()",
    "a",
    "Б",
    "他",
    "ق",
    "\u202e",
    "\x00",
    "\u0301",
    *["“A b,” he said. \n", "他说：「他」 "] * 4,
]
NASTY = st.lists(st.sampled_from(PIECES), min_size=12, max_size=60).map("".join)


@pytest.mark.parametrize("text", [make(SIZE) for make in TEXTS.values()], ids=list(TEXTS))
def test_what_is_found_in_a_nasty_text_stands_there_in_order(text: str) -> None:
    found = find_quotations(text)
    assert all(quotation.span.of(text).strip() for quotation in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize("command", ["clean", "quotes", "new"])
@pytest.mark.parametrize("text", [make(SIZE) for make in TEXTS.values()], ids=list(TEXTS))
def test_a_command_answers_or_says_why_not(
    text: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, digests = tmp_path / "page.txt", tmp_path / "digests"
    page.write_text(text, encoding="utf-8", newline="")
    digests.mkdir()
    options = ["--digests", str(digests), "--slug", "nasty"] if command == "new" else []
    status = main([command, str(page), *options])
    told = capsys.readouterr()
    assert status == usage.DONE or (status == usage.USAGE and "build_digest.py" in told.err)


@given(NASTY)
@settings(deadline=None)
def test_marks_of_any_kind_and_order_are_paired_or_told(text: str) -> None:
    marks = {at for at, char in enumerate(text) if char in MARKS}
    assert set(unbalanced_marks(text)) <= marks
    for quotation in find_quotations(text):
        assert quotation.span.of(text) == quotation.span.of(text).strip()


@given(NASTY)
@settings(deadline=None)
def test_a_page_of_marks_can_be_drafted(text: str) -> None:
    page = clean(text)
    made = draft(page, find_quotations("\n".join(page.body)), Vocabulary(), today=date(2020, 1, 1))
    assert "digest.md" in made.files


@given(st.text(alphabet="ab \n", max_size=300), st.integers(min_value=1, max_value=40))
def test_sections_hold_the_whole_text_in_order(text: str, longest: int) -> None:
    found = list(sections(text, longest))
    assert "".join(section.of(text) for section in found) == text
    assert all(section.end - section.start <= longest for section in found)


def test_a_section_ends_with_a_paragraph_where_it_can() -> None:
    assert [s.of("ab\ncd\nef") for s in sections("ab\ncd\nef", 7)] == ["ab\ncd\n", "ef"]
    assert [s.of("ab cd ef") for s in sections("ab cd ef", 7)] == ["ab cd ", "ef"]


def test_quotations_of_a_later_section_have_their_place_in_the_whole_text() -> None:
    said = " ".join(["The bridge will be rebuilt in May."] * 20)
    text = f'Anna Orlova said: "{said}"\n' * 450
    assert len(text) > SECTION
    found = list(each_quotation(text))
    assert [quotation.span.of(text) for quotation in found] == [said] * 450


@pytest.mark.parametrize("command", ["clean", "new"])
def test_a_page_of_endless_lines_is_refused_with_the_reason(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readout.commands.clean._MOST_LINES", 3)
    page, digests = tmp_path / "page.txt", tmp_path / "digests"
    page.write_text("The leaders met.\n" * 4, encoding="utf-8")
    digests.mkdir()
    options = ["--digests", str(digests)] if command == "new" else []
    assert main([command, str(page), *options]) == usage.USAGE
    assert "has 4 lines; no page has more than 3" in capsys.readouterr().err


def test_marks_beyond_telling_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("a “b c\n" * 205, encoding="utf-8")
    assert main(["quotes", str(page)]) == usage.DONE
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("1: the mark “")
    assert told[-1] == "5 more marks open or close nothing."
    assert len(told) == 201


@pytest.mark.parametrize("text", [make(SIZE) for make in TEXTS.values()], ids=list(TEXTS))
def test_a_nasty_article_has_its_line_of_json(text: str) -> None:
    (answer,) = quote_lines([json.dumps({"id": "a", "text": text})])
    assert json.loads(answer)["id"] == "a"
