"""What is remembered, and where."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from jinja2 import BytecodeCache, DictLoader, Environment

from readout import shell
from readout.building.memory.cache import Cache, cache_of
from readout.building.memory.store import Store
from readout.checking.check import check
from readout.shell.folders import VARIABLE
from readout.workers import in_workers
from tests.checkouts import committed

BASIS = {"the program": "1", "the vocabulary": "2", "the settings": "3"}


def test_what_was_remembered_is_taken_up_with_the_same_basis(tmp_path: Path) -> None:
    first = Cache(Store(tmp_path))
    assert first.begin(BASIS) == ""
    first.memory.tasks["a"] = "key"
    first.end()
    second = Cache(Store(tmp_path))
    assert second.begin(BASIS) == ""
    assert second.memory.tasks == {"a": "key"}


def test_with_another_basis_nothing_counts_as_made_and_what_changed_is_named(tmp_path: Path) -> None:
    first = Cache(Store(tmp_path))
    first.begin(BASIS)
    first.memory.tasks["a"] = "key"
    first.end()
    second = Cache(Store(tmp_path))
    assert second.begin(BASIS | {"the program": "x", "the settings": "y"}) == "the program and the settings"
    assert second.memory.tasks == {}


def test_a_value_made_from_something_else_is_none(tmp_path: Path) -> None:
    cache = Cache(Store(tmp_path))
    cache.keep("x", "key", ["value"])
    assert cache.value("x", "key") == ["value"]
    assert cache.value("x", "other") is None


def test_what_workers_stored_is_taken_up_without_its_being_sent(tmp_path: Path) -> None:
    cache = Cache(Store(tmp_path))
    cache.begin(BASIS)
    sent = list(in_workers(lambda number: cache.stored(f"x-{number}", "key", [number]), range(2), fewest=2))
    for number, unstored in enumerate(sent):
        cache.take_up(f"x-{number}", "key", unstored)
    assert sent == [None, None]
    assert [cache.value(f"x-{number}", "key") for number in range(2)] == [[0], [1]]


def test_what_no_store_keeps_is_remembered_all_the_same() -> None:
    cache = Cache(Store(None))
    unstored = cache.stored("x", "key", ["value"])
    assert unstored == ["value"]
    cache.take_up("x", "key", unstored)
    assert cache.has("x", "key") and cache.value("x", "key") == ["value"]


def test_what_is_stored_takes_the_place_of_what_a_worker_had_no_room_for(tmp_path: Path) -> None:
    cache = Cache(Store(tmp_path))
    cache.take_up("x", "key", ["value"])
    cache.keep("x", "other", ["another"])
    assert cache.value("x", "other") == ["another"]


def test_digests_come_back_from_a_pickle_as_they_were() -> None:
    bundles = check(committed()).sound_bundles
    assert bundles
    assert pickle.loads(pickle.dumps(bundles)) == bundles


def test_the_cache_of_a_folder_that_is_gone_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "caches"))
    (tmp_path / "docs").mkdir()
    cache_of(tmp_path / "docs")
    (tmp_path / "docs").rmdir()
    (tmp_path / "other").mkdir()
    cache_of(tmp_path / "other")
    assert len(list((tmp_path / "caches").iterdir())) == 1


def test_the_caches_of_folders_that_are_there_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "caches"))
    for docs in (tmp_path / "docs", tmp_path / "others"):
        docs.mkdir()
        cache = cache_of(docs)
        cache.begin(BASIS)
        cache.memory.tasks["a"] = docs.name
        cache.end()
    again = cache_of(tmp_path / "docs")
    again.begin(BASIS)
    assert again.memory.tasks == {"a": "docs"}


@pytest.mark.parametrize("kept", [[1], (1,), (1, 2, 3), None])
def test_a_value_of_another_kind_is_none(kept: object, tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.save("a", kept)
    assert store.load("a", ("", 0)) == ("", 0)


@pytest.mark.parametrize("data", [b"", b"garbage", b"\x80\x05"])
def test_of_a_file_that_is_no_value_nothing_is_taken_up(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pickle").write_bytes(data)
    assert Store(tmp_path).load("a", ("", 0)) == ("", 0)


def test_set_and_empty_the_variable_means_that_nothing_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache_of(tmp_path).end()
    assert list(tmp_path.iterdir()) == []


def test_a_value_made_with_another_program_is_not_taken_over(tmp_path: Path) -> None:
    other, own = Cache(Store(tmp_path / "other")), Cache(Store(tmp_path / "own"))
    other.begin(BASIS | {"the program": "older"})
    other.keep("x", "key", ["older"])
    other.end()
    own.begin(BASIS)
    own.adopt(other)
    assert not own.has("x", "key")
    assert own.value("x", "key") is None


def test_bundles_checked_with_another_vocabulary_give_way_to_those_of_a_share(tmp_path: Path) -> None:
    shares = check(committed()).sound_bundles
    bundles = {folder: ("stamp", bundle) for folder, bundle in shares.items()}
    other, own = Cache(Store(tmp_path / "other")), Cache(Store(tmp_path / "own"))
    own.begin(BASIS | {"the vocabulary": "older"})
    own.keep_bundles("2017-05", dict(list(bundles.items())[:1]))
    for cache in (own, other):
        cache.begin(BASIS)
    other.keep_bundles("2017-05", bundles)
    own.adopt(other)
    assert own.bundles("2017-05") == bundles


def test_templates_compiled_by_another_program_are_forgotten(tmp_path: Path) -> None:
    templates = Environment(
        loader=DictLoader({"page": "{{ 1 }}"}), bytecode_cache=_compiled(tmp_path, "older")
    )
    templates.get_template("page")
    assert list((tmp_path / "templates").iterdir())
    _compiled(tmp_path, "older")
    assert list((tmp_path / "templates").iterdir())
    _compiled(tmp_path, "newer")
    assert not list((tmp_path / "templates").iterdir())


def _compiled(folder: Path, program: str) -> BytecodeCache | None:
    """Return where a build by ``program`` finds templates compiled."""
    cache = Cache(Store(folder))
    cache.begin(BASIS | {"the program": program})
    cache.end()
    return cache.store.compiled()


@pytest.mark.parametrize("name", ["digests", "docs", "site"])
def test_what_builds_remember_lies_in_no_folder_that_is_checked_or_published(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / name / "cache"))
    folders = shell.Folders(tmp_path / "digests", tmp_path / "docs", tmp_path / "site")
    with pytest.raises(shell.NoRoom, match=f"in the {name} folder"):
        shell.need_room(folders)


def test_builds_remember_in_the_user_s_folder_for_caches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in (VARIABLE, "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert shell.caches() == tmp_path / ".cache" / "readout"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    assert shell.caches() == tmp_path / "caches" / "readout"


def test_what_is_remembered_is_for_its_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "caches"))
    cache_of(tmp_path).store.compiled()
    (folder,) = (tmp_path / "caches").iterdir()
    assert [path.stat().st_mode & 0o777 for path in (folder, folder / "templates")] == [0o700, 0o700]
