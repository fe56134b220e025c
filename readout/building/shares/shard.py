"""A machine's share of a build on several (``readout.building.shares.merging``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from readout.rendering.task import key_of


@dataclass(frozen=True, slots=True)
class Shard:
    """Which share of the work: the first is 1."""

    number: int
    of: int

    def holds(self, name: str) -> bool:
        """Tell whether what goes by a name falls to this share."""
        return int(key_of(name), 16) % self.of == self.number - 1

    @property
    def folder(self) -> Path:
        """Where it is written unless another place is named."""
        return Path("shares") / f"{self.number}-of-{self.of}"
