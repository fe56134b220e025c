"""Work that is done in several processes: results in order, errors told, and what is begun ahead."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from readout.workers import FEWEST, WorkerEnded, ahead, cores, in_workers


@pytest.mark.parametrize("count", [0, 1, FEWEST - 1, FEWEST, 10 * FEWEST + 3])
def test_results_come_in_the_order_of_their_items(count: int) -> None:
    assert list(in_workers(lambda item: item * item, range(count))) == [n * n for n in range(count)]


def test_progress_ends_with_all_done() -> None:
    seen: list[tuple[int, int]] = []
    list(in_workers(str, range(FEWEST * 3), lambda done, total: seen.append((done, total))))
    assert seen[-1] == (FEWEST * 3, FEWEST * 3)
    assert seen == sorted(seen)


def test_what_a_worker_raises_is_raised_here() -> None:
    def refuse(item: int) -> int:
        raise ValueError(f"{item} is refused")

    with pytest.raises(ValueError, match="is refused"):
        list(in_workers(refuse, range(FEWEST * 2)))


def test_a_worker_that_is_killed_is_told_of_with_what_to_do() -> None:
    here = os.getpid()

    def die(item: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return item

    if cores() < 2:
        pytest.skip("one processor has no workers")
    with pytest.raises(WorkerEnded, match="run it again"):
        list(in_workers(die, range(FEWEST)))


def test_what_is_begun_ahead_sees_things_as_they_were_then() -> None:
    items = [1, 2]
    result = ahead(lambda: sum(items))
    if cores() > 1:
        items.append(4)
    assert result() == 3


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="the system does not list what is open")
def test_what_is_begun_ahead_leaves_nothing_open() -> None:
    before = len(list(Path("/dev/fd").iterdir()))
    results = [ahead(lambda: 1) for _ in range(3)]
    assert [result() for result in results] == [1, 1, 1]
    assert len(list(Path("/dev/fd").iterdir())) == before


def test_what_begins_ahead_and_fails_is_tried_again_here() -> None:
    def refuse() -> None:
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        ahead(refuse)()
