"""What draws: dice that fall the same for the same key, so that a corpus is the same on every machine."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Chance that falls the same everywhere: only ``random()`` is promised not to change between Pythons."""

    def __init__(self, *key: int | str) -> None:
        self._random = random.Random("/".join(map(str, key))).random

    def below(self, count: int) -> int:
        """Return a whole number from 0 up to and not including ``count``."""
        return int(self._random() * count)

    def chance(self, share: float) -> bool:
        """Return True in ``share`` of all throws."""
        return self._random() < share

    def pick(self, things: Sequence[T]) -> T:
        """Return one of ``things``, all alike."""
        return things[self.below(len(things))]

    def weighted(self, things: Sequence[T], shares: Sequence[float]) -> T:
        """Return one of ``things``; ``shares`` are their weights summed up so far."""
        return things[min(bisect(shares, self._random() * shares[-1]), len(things) - 1)]

    def several(self, things: Sequence[T], shares: Sequence[float], count: int) -> tuple[T, ...]:
        """Return ``count`` different ``things`` by weight. There must be that many."""
        chosen: dict[T, None] = {}
        while len(chosen) < count:
            chosen[self.weighted(things, shares)] = None
        return tuple(chosen)

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Return ``things`` in a new order."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in range(len(left))]
