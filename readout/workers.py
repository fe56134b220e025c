"""One function over many items, on every core: forked workers see all that the parent has, and copy none of it."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEWEST = 64
"""Items below which starting workers costs more than they save."""

_CHUNK = 16
"""Items handed over at a time: few enough for progress to move, many enough for handing over not to count."""

_work: tuple[Callable[[Any], Any], Sequence[Any]] | None = None
"""What forked workers find in their memory, since neither a closure nor a corpus is worth sending."""


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_workers(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[Result]:
    """Yield ``function`` of each item, in their order; results are pickled, items are not.

    Few items, one core or a system that cannot fork: the same in this process. What ``function`` raises is raised
    here; a worker that the system ended raises ``BrokenProcessPool``.
    """
    workers = min(cores(), len(items) // (FEWEST // 2))
    if len(items) < FEWEST or workers < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for done, item in enumerate(items, 1):
            yield function(item)
            progress(done, len(items))
        return
    global _work  # noqa: PLW0603 - the one way to hand a closure to a forked worker
    outer, _work = _work, (function, items)
    gc.collect()
    gc.freeze()  # a collection in a worker would write to, and so copy, every page of the parent's memory
    try:
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) as pool:
            chunks = range(0, len(items), _CHUNK)
            done = 0
            for results in pool.map(_chunk, chunks):
                yield from results
                done += len(results)
                progress(done, len(items))
    finally:
        _work = outer
        gc.unfreeze()


def _chunk(start: int) -> list[Any]:
    assert _work is not None
    function, items = _work
    return [function(item) for item in items[start : start + _CHUNK]]
