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

_ROUNDS = 10
"""Of builds killed, after which one is left to end."""


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
    for _ in range(_ROUNDS):
        shutil.rmtree(checkout / "site")  # what is there from now on, killed builds have left
        for remembers in (False, False, False, True, True):
            if not remembers:
                shutil.rmtree(checkout.parent / "cache", ignore_errors=True)
            build = _start(checkout)
            time.sleep(moments.uniform(0, length))
            build.send_signal(signal.SIGKILL)
            build.communicate()
        _ended(_start(checkout))
        assert contents(checkout / "site") == whole


def test_a_second_build_waits_for_the_first(checkout: Path) -> None:
    first, second = _start(checkout), _start(checkout)
    said = _ended(first) + _ended(second)
    assert said.count(WAITING) == 1
    together = contents(checkout / "site")
    _ended(_start(checkout))
    assert together == contents(checkout / "site")
