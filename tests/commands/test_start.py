"""How the command begins and is ended from outside, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from readout import shell

PATIENCE = 60
"""Seconds."""


def ended_by(number: int, event: str, about: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a build that sends itself a signal at the first event of Python's audit about a name.

    A shell lets what it starts in the background ignore SIGINT, and so would a build that such tests start.
    """
    (folder / "sitecustomize.py").write_text(
        f"""
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
done = []
def watch(event, args):
    if event == {event!r} and not done and {about!r} in str(args[0]):
        done.append(event)
        os.kill(os.getpid(), {int(number)})
sys.addaudithook(watch)
""",
        encoding="utf-8",
    )
    (folder / "temporary").mkdir(exist_ok=True)
    command = [sys.executable, str(shell.CHECKOUT / "build_digest.py")]
    command += ["--digests", str(shell.CHECKOUT / "tests/sound")]
    command += ["--docs", str(folder / "docs"), "--site", str(folder / "site")]
    environment = os.environ | {
        "PYTHONPATH": str(folder),
        "TMPDIR": str(folder / "temporary"),
        "READOUT_CACHE": "",
    }
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE
    )


@pytest.mark.parametrize(
    "at", ["readout.commands.main", "readout.shell", "mkdocs", "readout.rendering.pages.pages"]
)
def test_an_interrupt_while_modules_load_ends_with_a_line(at: str, tmp_path: Path) -> None:
    ended = ended_by(signal.SIGINT, "import", at, tmp_path)
    assert ended.returncode == 130
    assert ended.stderr.splitlines()[-1].endswith(": interrupted")
    assert "Traceback" not in ended.stderr


def test_a_build_that_is_terminated_leaves_no_temporary_folder(tmp_path: Path) -> None:
    ended = ended_by(signal.SIGTERM, "open", "-apart-", tmp_path)
    assert ended.returncode == 128 + signal.SIGTERM
    assert not [path for path in (tmp_path / "temporary").iterdir() if path.is_dir()]


def test_what_a_killed_build_left_in_temporary_folders_goes_with_the_next(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    assert ended_by(signal.SIGKILL, "open", "-apart-", tmp_path).returncode == -signal.SIGKILL
    assert [path for path in temporary.iterdir() if path.is_dir()]
    assert ended_by(signal.SIGKILL, "open", "no such path", tmp_path).returncode == 0
    assert not [path for path in temporary.iterdir() if path.is_dir()]


def test_a_package_that_is_not_installed_is_named_with_what_to_do(tmp_path: Path) -> None:
    command = [sys.executable, "-S", str(shell.CHECKOUT / "build_digest.py"), "check"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ended.returncode == 2
    assert "pip install -e ." in ended.stderr
    assert "Traceback" not in ended.stderr
