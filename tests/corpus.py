"""Verified collections for tests: the committed digests, and invented ones."""

from __future__ import annotations

from functools import cache

from readout import shell
from readout.checking.check import check
from readout.model import Collection, Digest
from readout.sample import fictional_corpus


@cache
def committed() -> Collection:
    return check(shell.read_digests(shell.CHECKOUT / "digests")).collection


@cache
def fictional(digests: int = 60, seed: int = 1) -> Collection:
    return check({path: text.encode() for path, text in fictional_corpus(digests, seed)}).collection


def the_call() -> Digest:
    return next(d for d in committed().digests if d.id == "2017-05-02-putin-trump-call")
