"""What the decisions rest on that was learned from pages with hand-made truth: ``weights.json``, made ready to use.

``benchmarks/train_clean.py`` learns it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from readout.cleaning.weighing.trees import Forest

Weights = Mapping[str, list[float]]
"""Feature → a weight for each of its values."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Weights and trees, by what they judge."""

    first: Weights
    """Those of the first look at a line."""
    second: Weights
    trees: Forest
    """Those asked too where the second look leaves a line in doubt."""
    title: Weights
    """Those by which the title is told from the lines around it."""
    title_trees: Forest
    """Their scores are added to those by the title's weights."""
    bias: float
    """Added to the second score; above 0 it keeps more."""
    switch: float
    """Price of going from one line in the article to a next one outside, or back."""


def learned_from(content: Mapping[str, Any]) -> Learned:
    """Return what the content of such a file says; it has the fields of ``Learned``, its trees as ``Tree`` lists."""
    forests = {name: Forest(content[name]) for name in ("trees", "title_trees")}
    return Learned(**{**content, **forests})


@cache
def package_weights() -> Learned:
    """Return what comes with the package."""
    return learned_from(
        json.loads(files("readout.cleaning.weighing").joinpath("weights.json").read_text("utf-8"))
    )
