"""One function over many items, on every core: forked workers see all that the parent has, and copy none of it.

``in_workers`` is for many items and ``shared`` for few, ``ahead`` for what need not be waited for yet.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEWEST = 64
"""Items below which starting workers costs more than they save."""

_CHUNK = 16
"""Items handed over at a time, at most: few enough for progress to move, many enough for handing over not to count."""

_LOOK = 0.5
"""Seconds between two looks at whether the parent is still there."""

_work: tuple[Callable[[Any], Any], Sequence[Any]] | None = None
"""What forked workers find in their memory, since neither a closure nor a corpus is worth sending."""


class WorkerEnded(Exception):
    """A worker process is gone before its work was done; the message says what to do."""


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def ahead(function: Callable[[], Result]) -> Callable[[], Result]:
    """Begin a function in a forked worker, and return what waits for its result, once for all that ask.

    It sees everything as it is now, and what it changes in memory stays with it. On one core, on a system that cannot
    fork and where it fails, it runs here instead, when the result is asked for.
    """
    if cores() < 2 or not _can_fork():
        return cache(function)
    kept = tempfile.TemporaryFile()  # noqa: SIM115 - a file, since a pipe would hold up a worker nobody waits for
    parent, worker = os.getpid(), os.fork()
    if not worker:
        status = 1
        _end_with(parent)
        gc.disable()  # it ends before a collection would have paid
        try:
            pickle.dump(function(), kept, pickle.HIGHEST_PROTOCOL)
            kept.flush()
            status = 0
        finally:
            os._exit(status)

    @cache
    def result() -> Result:
        try:
            _, failed = os.waitpid(worker, 0)
        except ChildProcessError:  # whoever started this process wants no word of its children's ends
            failed = 1
        with kept:
            if failed:
                return function()
            kept.seek(0)
            value: Result = pickle.load(kept)
            return value

    return result


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()


def shared(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Sequence[Result]:
    """Return ``function`` of each item, in their order: of few, 256 at most, for which a pool costs more than it saves.

    This process does one after the other and so do workers, see ``ahead``: whoever is free takes the next. What
    ``function`` raises is raised here.
    """
    left, filling = os.pipe()  # the numbers of the items that nobody has taken
    os.write(filling, bytes(range(len(items))))
    os.close(filling)

    def take(progress: Callable[[int, int], None] = lambda done, total: None) -> dict[int, Result]:
        found = {}
        while taken := os.read(left, 1):
            found[taken[0]] = function(items[taken[0]])
            progress(taken[0] + 1, len(items))
        return found

    others = [ahead(take) for _ in range(1, min(cores(), len(items)))]
    try:
        found = take(progress)
    finally:
        os.read(left, len(items))  # where one fails, nobody begins another
        rest = [other() for other in others]
        os.close(left)
    for of_worker in rest:
        found |= of_worker
    # A worker that failed has kept to itself what it did.
    results = [found[number] if number in found else function(item) for number, item in enumerate(items)]
    if others:  # one of them may have done the last
        progress(len(items), len(items))
    return results


def in_workers(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    progress: Callable[[int, int], None] = lambda done, total: None,
    fewest: int = FEWEST,
) -> Iterator[Result]:
    """Yield ``function`` of each item, in their order; results are pickled, items are not.

    Fewer items than ``fewest``, one core or a system that cannot fork: the same in this process. What ``function``
    raises is raised here. Raises ``WorkerEnded``.
    """
    workers = min(cores(), len(items))
    if len(items) < fewest or workers < 2 or not _can_fork():
        for done, item in enumerate(items, 1):
            yield function(item)
            progress(done, len(items))
        return
    global _work  # noqa: PLW0603 - the one way to hand a closure to a forked worker
    outer, _work = _work, (function, items)
    gc.freeze()  # a collection would look at all there is, and in a worker write to and so copy it
    try:
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(workers, context, _end_with, (os.getpid(),)) as pool:
            size = max(1, min(_CHUNK, len(items) // (16 * workers)))
            chunks = [(start, start + size) for start in range(0, len(items), size)]
            done = 0
            for results in pool.map(_chunk, chunks):
                yield from results
                done += len(results)
                progress(done, len(items))
    except BrokenProcessPool:
        raise WorkerEnded(
            "a worker process was ended from outside, as systems do that run out of memory; run it again, with more"
            " memory or on fewer processors: taskset -c 0 …"
        ) from None
    finally:
        _work = outer


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cycles still, and from then on away from what is there: it would look at all of it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()


def _end_with(parent: int) -> None:
    """End this worker soon after its parent has been killed: nothing else would, and it holds the build's lock.

    What ends the parent in order ends a worker at once.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _chunk(part: tuple[int, int]) -> list[Any]:
    assert _work is not None
    function, items = _work
    return [function(item) for item in items[slice(*part)]]
