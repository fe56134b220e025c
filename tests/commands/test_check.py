"""``check``: on what it reports, in each format, and what it returns."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from readout import shell
from tests import cases
from tests.commands.prompt import Captured, typed
from tests.trees import lay_out


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_day_that_has_begun_somewhere_is_sound_and_the_one_after_it_is_not(
    command: str, sound: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # it is of no account
    folders = ("--docs", sound.parent / "docs", "--site", sound.parent / "site") if command == "build" else ()
    digest = sound / cases.BUNDLE / "digest.md"
    text = digest.read_text(encoding="utf-8")
    begun = shell.latest_begun()
    for day in (begun + timedelta(days=2), begun):  # midnight may come between this line and the check
        digest.write_text(text.replace("fiction: true", f"fiction: true\nupdated: {day}"), encoding="utf-8")
        assert typed(command, "--digests", sound, *folders) == (1 if day > begun else 0)
        assert ("[day-to-come]" in "".join(capsys.readouterr())) == (day > begun)


def test_check_of_sound_digests_says_how_many(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound) == 0
    assert capsys.readouterr() == ("", "1 verified; no findings.\n")


def test_check_reports_all_findings_where_they_are(
    broken: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken.parent)
    assert typed("check", "--digests", "digests") == 1
    told = capsys.readouterr()
    expected = cases.read("all-at-once").expected.split("\n")
    assert told.out.splitlines() == [line if line.startswith(" ") else f"digests/{line}" for line in expected]
    assert told.err == "0 verified; 6 errors.\n"


def test_check_of_a_path_reports_on_it_alone(broken: Path, capsys: Captured) -> None:
    bundle = broken / cases.BUNDLE
    assert typed("check", "--digests", broken, broken / "vocabulary" / "topics.yml") == 1
    assert capsys.readouterr().out.count("error:") == 1
    assert typed("check", "--digests", broken, bundle) == 1
    assert capsys.readouterr().out.count("error:") == 5
    assert typed("check", "--digests", broken, bundle / "wire.md") == 0
    assert typed("check", "--digests", broken, broken) == 1


def test_check_of_several_paths_reports_what_is_in_any_of_them(broken: Path, capsys: Captured) -> None:
    bundle = broken / cases.BUNDLE
    assert typed("check", "--digests", broken, broken / "vocabulary" / "topics.yml", bundle / "wire.md") == 1
    assert capsys.readouterr().out.count("error:") == 1


def test_check_of_a_path_elsewhere_is_a_usage_error(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound, sound.parent) == 2
    assert typed("check", "--digests", sound, sound / "none.md") == 2
    assert capsys.readouterr().err.count("build_digest.py check: ") == 2


def test_check_with_warnings_alone_passes(tmp_path: Path, capsys: Captured) -> None:
    digests = lay_out(tmp_path / "digests", cases.read("unsettled-draft").files)
    assert typed("check", "--digests", digests) == 0
    assert "2 warnings" in capsys.readouterr().err


def test_check_as_json_is_one_list(broken: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", broken, "--format", "json") == 1
    findings = json.loads(capsys.readouterr().out)
    assert len(findings) == 6
    assert all(Path(finding["file"]).is_relative_to(broken) for finding in findings)


def test_check_as_json_of_sound_digests_is_an_empty_list(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_check_for_github_is_a_command_a_line(broken: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", broken, "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("::error file=") for line in lines)
