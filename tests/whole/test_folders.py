"""Whoever changes a package finds its tests in the folder of its name."""

from __future__ import annotations

from pathlib import Path

import readout

PACKAGES = Path(readout.__file__).parent
TESTS = Path(__file__).parents[1]

OF_THE_WHOLE = {"whole", "browser"}
"""What concerns several packages, and what only a browser shows."""


def test_the_folders_of_tests_are_those_of_the_packages() -> None:
    packages = {file.parent.name for file in PACKAGES.glob("*/__init__.py")}
    assert {file.parent.name for file in TESTS.glob("*/test_*.py")} == packages | OF_THE_WHOLE
