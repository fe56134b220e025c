"""What holds of every command: its help, the folders that it takes, and terminals of all kinds."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from readout import shell
from tests.commands.prompt import SAMPLE, Captured, run, typed, usage_error

COMMANDS = ("build", "merge", "check", "clean", "quotes", "new", "sample")


def test_help_names_every_command_and_the_exit_status(capsys: Captured) -> None:
    assert usage_error("--help") == 0
    shown = capsys.readouterr().out
    assert all(f"\n    {command}" in shown for command in COMMANDS)
    assert "exit status: 0" in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_names_its_folders_and_explains_every_option(
    command: str, capsys: Captured
) -> None:
    assert usage_error(command, "--help") == 0
    shown = capsys.readouterr().out
    assert all(option in shown for option in ("--digests", "--docs", "--site", "exit status"))
    for line, following in pairwise([*shown.splitlines(), ""]):
        if line.startswith("  -"):
            assert "  " in line.strip() or following.startswith(" " * 20), f"{line} has no explanation"


def test_it_works_from_any_folder(tmp_path: Path) -> None:
    done = run("check", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "verified; no findings." in done.stderr


def test_a_folder_of_digests_that_is_not_there_is_a_usage_error(tmp_path: Path, capsys: Captured) -> None:
    for command in (["build"], ["check"], ["new", SAMPLE]):
        assert typed(*command, "--digests", tmp_path / "none") == 2
        assert "there is no folder" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_error(broken: Path) -> None:
    command = [sys.executable, str(shell.CHECKOUT / "build_digest.py"), "check", "--digests", str(broken)]
    environment = {**os.environ, "PYTHONPATH": str(shell.CHECKOUT), "PYTHONUNBUFFERED": ""}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert b"Error" not in process.stderr.read()
    assert process.returncode in (0, 1)


@pytest.mark.parametrize("style", ["text", "github", "json"])
def test_a_name_no_encoding_has_is_told_on_a_plain_terminal(sound: Path, style: str) -> None:
    Path(os.fsdecode(os.fsencode(sound) + b"/2021/\xff.md")).write_bytes(b"x")
    done = run("check", "--digests", sound, "--format", style, cwd=sound, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "udcff" in done.stdout
    assert "Traceback" not in done.stderr
