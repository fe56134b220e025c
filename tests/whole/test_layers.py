"""The packages know each other one way only, so that each can be read with those before it and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout

ROOT = Path(readout.__file__).parent

LAYERS = """
workers model shell text quoting.words.tongues quoting.words quoting.marks quoting.naming quoting.cues quoting
verifying dating
cleaning.lines cleaning.weighing cleaning drafting checking search
rendering rendering.digest rendering.listings rendering.pages rendering.overviews
rendering.opendata rendering.tasks
sample building.docs_folder building.memory building.shares building publishing.framing publishing
commands
""".split()
"""Each may import from those before it."""


def layer_of(name: str) -> str:
    """Return the innermost layer that a name lies in, or the name where it lies in none."""
    return max((layer for layer in LAYERS if f"{name}.".startswith(f"{layer}.")), key=len, default=name)


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith("readout."):
            yield from (f"{node.module}.{alias.name}".removeprefix("readout.") for alias in node.names)


@pytest.mark.parametrize("layer", LAYERS)
def test_a_package_imports_from_those_before_it_only(layer: str) -> None:
    place = ROOT.joinpath(*layer.split("."))
    modules = place.glob("*.py") if place.is_dir() else [place.with_suffix(".py")]
    found = {layer_of(name) for module in modules for name in imported(module)}
    assert found <= set(LAYERS[: LAYERS.index(layer) + 1])


def test_every_package_is_a_layer() -> None:
    packages = {file.parent.relative_to(ROOT) for file in ROOT.rglob("__init__.py")} - {Path()}
    assert {".".join(package.parts) for package in packages} <= set(LAYERS)
