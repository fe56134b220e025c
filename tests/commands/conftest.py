"""Digests for commands to be typed about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import cases
from tests.trees import lay_out


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.sound())


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.read("all-at-once").files)
