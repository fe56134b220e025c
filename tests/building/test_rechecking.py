"""A build checks the bundles that changed, and takes the others as it found them before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from readout import shell
from readout.building import rechecking
from readout.building.memory.basis import basis_of, read_vocabulary
from readout.building.memory.cache import Cache
from readout.building.rechecking import recheck
from readout.checking.check import Checked, check
from readout.rendering.settings import DEFAULT_SITE
from readout.shell import Seen
from tests import cases
from tests.trees import lay_out

DIGEST = f"{cases.BUNDLE}/digest.md"


@pytest.fixture
def digests(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.sound())


def rechecked(digests: Path, cache: Cache) -> Checked:
    found = shell.survey(digests)
    words = read_vocabulary(digests, found)
    cache.begin(basis_of(words, DEFAULT_SITE))
    folders = shell.Folders(digests, digests.parent / "docs", digests.parent / "site")
    return recheck(folders, found, words, cache, lambda stage, done, total: None)[0]


def test_an_edit_that_keeps_the_length_is_checked(digests: Path) -> None:
    cache = Cache()
    assert rechecked(digests, cache).collection.digests[0].title == "Orlo and Brask talk about tariffs"
    file = digests / DIGEST
    file.write_text(file.read_text(encoding="utf-8").replace("talk about", "fall about"), encoding="utf-8")
    assert rechecked(digests, cache).collection.digests[0].title == "Orlo and Brask fall about tariffs"


def test_a_bundle_that_is_as_it_was_is_not_read(digests: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def reading(folder: Path, found: Mapping[str, Seen | None]) -> dict[str, bytes | None]:
        read.extend(found)
        return shell.reading.read_files(folder, found)

    monkeypatch.setattr(rechecking, "is_settled", lambda seen, now: True)
    cache = Cache()
    rechecked(digests, cache)
    monkeypatch.setattr(shell, "read_files", reading)
    assert len(rechecked(digests, cache).collection.digests) == 1
    assert DIGEST not in read


def test_a_link_in_a_bundle_is_told_as_the_check_tells_it(digests: Path) -> None:
    (digests / cases.BUNDLE / "linked.md").symlink_to(digests / DIGEST)
    told = rechecked(digests, Cache()).findings
    assert told == check(shell.read_digests(digests)).findings
    assert told
