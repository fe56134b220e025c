"""Work that is done in several processes: results in order, errors told, and what is begun ahead."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from readout.workers import FEWEST, WorkerEnded, ahead, cores, in_workers, shared


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


@pytest.mark.parametrize("count", [0, 1, 2, 40, 256])
def test_what_is_shared_comes_in_the_order_of_its_items(count: int) -> None:
    assert shared(lambda item: item * item, range(count)) == [n * n for n in range(count)]


@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_of_what_is_shared_all_is_told_to_be_done_at_the_end(count: int) -> None:
    told: list[tuple[int, int]] = []
    shared(lambda _: time.sleep(0.002), range(count), lambda *done: told.append(done))
    assert told == sorted(told) and told[-1:] == [(count, count)] * (count > 0)


@pytest.mark.skipif(cores() < 2, reason="one processor has no workers")
def test_this_process_does_its_share_and_a_worker_the_other() -> None:
    here, (to_worker, from_here), (to_here, from_worker) = os.getpid(), os.pipe(), os.pipe()

    def done_by(item: int) -> int:
        """Wait until the other process has taken one, too."""
        os.write(from_here if os.getpid() == here else from_worker, b".")
        os.read(to_here if os.getpid() == here else to_worker, 1)
        return os.getpid()

    assert len(set(shared(done_by, [1, 2]))) == 2


@pytest.mark.skipif(cores() < 2, reason="one processor has no workers")
def test_what_a_killed_worker_had_taken_is_done_here() -> None:
    here, (told, tell) = os.getpid(), os.pipe()

    def die(item: int) -> int:
        if os.getpid() != here:
            os.write(tell, b".")
            os.kill(os.getpid(), signal.SIGKILL)
        if item == 0:
            os.read(told, 1)
        return item

    assert shared(die, range(9)) == list(range(9))


def test_where_one_that_is_shared_fails_no_other_is_begun(tmp_path: Path) -> None:
    def refuse(item: int) -> None:
        (tmp_path / str(item)).touch()
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        shared(refuse, range(100))
    assert len(list(tmp_path.iterdir())) <= cores()


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
    assert shared(abs, [1, 2, 3]) == [1, 2, 3]
    assert len(list(Path("/dev/fd").iterdir())) == before


def test_what_begins_ahead_and_fails_is_tried_again_here() -> None:
    def refuse() -> None:
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        ahead(refuse)()


@pytest.mark.skipif(not hasattr(signal, "SIGCHLD"), reason="the system has no such signal")
def test_what_begins_ahead_is_had_where_nobody_is_told_that_a_process_ended() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert ahead(lambda: 3)() == 3
    finally:
        signal.signal(signal.SIGCHLD, before)
