"""Builds that are killed, and builds at the same time: the next one makes the whole site."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from readout.shell import WAITING
from readout.shell.folders import VARIABLE
from tests import checkouts
from tests.trees import contents

_KILLS, _BETWEEN = 50, 10
"""Builds killed, and how many of them before the next is left to end."""


def _start(checkout: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "build_digest.py"],
        cwd=checkout,
        env=checkouts.environment()
        | {"SOURCE_DATE_EPOCH": "1700000000", VARIABLE: str(checkout.parent / "cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _ended(build: subprocess.Popen[str]) -> str:
    out, err = build.communicate(timeout=checkouts.PATIENCE)
    assert build.returncode == 0, out + err
    return err


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed_and_invented(80))


def test_a_build_after_killed_ones_makes_the_site_that_a_first_build_makes(checkout: Path) -> None:
    began = time.monotonic()
    _ended(_start(checkout))
    length = time.monotonic() - began
    whole = contents(checkout / "site")
    moments = random.Random(4)
    for turn in range(_KILLS):
        if turn % 5 == 0:
            shutil.rmtree(checkout / "site", ignore_errors=True)  # what is left is the killed build's own
        if turn % 5 < 3:  # others go on from what is remembered
            shutil.rmtree(checkout.parent / "cache", ignore_errors=True)
        build = _start(checkout)
        time.sleep(moments.uniform(0, length))
        build.send_signal(signal.SIGKILL)
        build.communicate()
        if turn % _BETWEEN == _BETWEEN - 1:
            _ended(_start(checkout))
            assert contents(checkout / "site") == whole


def test_a_second_build_waits_for_the_first(checkout: Path) -> None:
    first, second = _start(checkout), _start(checkout)
    said = _ended(first) + _ended(second)
    assert said.count(WAITING) == 1
    together = contents(checkout / "site")
    _ended(_start(checkout))
    assert together == contents(checkout / "site")
