"""The packages know each other one way only, so that each can be read with those before it and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout

LAYERS = """
workers model shell text quoting verifying dating cleaning drafting checking search rendering sample building
publishing commands
""".split()
"""Each may import from those before it."""


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "readout":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("readout."):
            yield node.module.split(".")[1]


@pytest.mark.parametrize("layer", LAYERS)
def test_a_package_imports_from_those_before_it_only(layer: str) -> None:
    root = Path(readout.__file__).parent
    modules = (root / layer).glob("*.py") if (root / layer).is_dir() else [root / f"{layer}.py"]
    upwards = {(layer, name) for module in modules for name in imported(module)} - {
        (layer, name) for name in LAYERS[: LAYERS.index(layer) + 1]
    }
    assert upwards == set()
