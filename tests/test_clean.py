"""The cleaner against the project's sample page."""

from __future__ import annotations

from pathlib import Path

from readout.cleaning.clean import clean

SAMPLE = (Path(__file__).parent / "sample" / "kremlin-putin-trump-call.raw.txt").read_text(encoding="utf-8")


def test_the_sample_gives_its_title_and_ten_paragraphs_as_written() -> None:
    cleaned = clean(SAMPLE)
    assert cleaned.title == "Kremlin Reveals What Putin, Trump Discussed Over the Phone"
    assert cleaned.title_line == 1
    written = SAMPLE.split("\n")
    assert cleaned.body_lines == (6, 8, 13, 15, 17, 19, 21, 23, 25, 27)
    assert cleaned.body == tuple(written[line - 1].strip() for line in cleaned.body_lines)
    assert "\u00a0" in cleaned.body[1]


def test_the_sample_says_why_each_line_was_cut() -> None:
    assert {cut.line: cut.reason for cut in clean(SAMPLE).cut} == {
        3: "photo caption",
        4: "repeats the caption above",
        5: "subscription prompt",
        10: "photo caption",
        11: "headline of another story",
        29: "news feed",
        30: "number without text",
        31: "log-in prompt",
        32: "log-in prompt",
        33: "site menu",
        34: "reader comments",
        35: "another script than the page's",
    }
