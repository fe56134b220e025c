"""Findings for people, for GitHub and as JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.checking.findings import MAX_LINE, as_github, as_text, report, summary
from readout.model import Finding

FINDING = Finding(
    "unknown-topic",
    "2021/x/digest.md",
    7,
    "no topic is called “x”",
    "Add it.",
    value="x",
    detail=("near: y",),
)


def test_text_has_the_place_the_details_and_the_remedy() -> None:
    assert as_text(FINDING).split("\n") == [
        "2021/x/digest.md:7: error: no topic is called “x” [unknown-topic]",
        "    near: y",
        "    → Add it.",
    ]


def test_github_has_it_all_in_one_command() -> None:
    assert as_github(FINDING) == (
        "::error file=2021/x/digest.md,line=7,title=unknown-topic::no topic is called “x”%0Anear: y%0AAdd it."
    )


def test_github_shows_a_warning_as_one() -> None:
    warning = Finding("unsettled", "a.md", 1, "m", "r", "warning")
    assert as_github(warning).startswith("::warning file=a.md,line=1,")


@pytest.mark.parametrize(
    ("path", "written"), [("a,b.md", "a%2Cb.md"), ("a:b.md", "a%3Ab.md"), ("100%.md", "100%25.md")]
)
def test_github_escapes_what_ends_a_property(path: str, written: str) -> None:
    assert f"file={written},line=1," in as_github(Finding("r", path, 1, "m", "x"))


def test_github_escapes_percent_signs_of_the_message_and_leaves_its_colons() -> None:
    assert as_github(Finding("r", "f", 1, "100%: a, b", "x")).endswith("::100%25: a, b%0Ax")


def test_a_report_has_all_findings_in_its_style() -> None:
    assert report([FINDING, FINDING], "text") == f"{as_text(FINDING)}\n{as_text(FINDING)}"
    assert report([FINDING, FINDING], "github") == f"{as_github(FINDING)}\n{as_github(FINDING)}"


def test_json_has_every_field() -> None:
    assert json.loads(report([FINDING], "json")) == [
        {
            "rule": "unknown-topic",
            "file": "2021/x/digest.md",
            "line": 7,
            "message": "no topic is called “x”",
            "remedy": "Add it.",
            "severity": "error",
            "value": "x",
            "detail": ["near: y"],
        }
    ]


def test_no_findings_are_no_text_and_an_empty_list() -> None:
    assert (report([], "text"), report([], "github"), report([], "json")) == ("", "", "[]")


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_value_starts_a_line_or_steers_a_terminal(path: str, message: str, detail: str) -> None:
    finding = Finding("rule", path, 1, message, "Mend it.", detail=(detail,))
    text = as_text(finding)
    assert len(text.splitlines()) == len(text.split("\n")) == 3
    assert all(character.isprintable() for character in text.replace("\n", ""))
    assert len(as_github(finding).splitlines()) == 1


@given(st.text(max_size=60))
def test_what_can_be_shown_is_shown(message: str) -> None:
    printable = "".join(character for character in message if character.isprintable())
    assert f": {printable} [rule]" in as_text(Finding("rule", "f", 1, printable, "r"))


def test_a_very_long_line_is_cut() -> None:
    text = as_text(Finding("rule", "f", 1, "x" * 10 * MAX_LINE, "Mend it."))
    assert len(text) < 2 * MAX_LINE
    assert text.endswith("Mend it.")


@pytest.mark.parametrize(
    ("errors", "warnings", "said"),
    [
        (0, 0, "no findings"),
        (1, 0, "1 error"),
        (2, 1, "2 errors, 1 warning"),
        (0, 2, "2 warnings"),
    ],
)
def test_the_summary_counts(errors: int, warnings: int, said: str) -> None:
    findings = [Finding("r", "f", 1, "m", "x")] * errors
    findings += [Finding("r", "f", 1, "m", "x", "warning")] * warnings
    assert summary(findings) == said
