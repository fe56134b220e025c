"""What is written and deleted, decided without touching a file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.building.plan import manifest, plan, read_manifest

NAMES = st.sampled_from("index.md topics/a.md topics/b.md digests/2021/x.md about/rules.md".split())


def test_a_page_that_is_wanted_and_owned_stays() -> None:
    pages = {"index.md", "topics/x.md"}
    made = plan(pages, pages, pages)
    assert (made.delete, made.kept, set(made.owned)) == ((), (), pages)


def test_a_generated_page_that_nothing_stands_behind_goes() -> None:
    made = plan({"a.md"}, {"a.md", "old.md"}, {"a.md", "old.md"})
    assert made.delete == ("old.md",)
    assert made.owned == {"a.md"}


def test_a_hand_written_page_stays_in_the_place_of_a_generated_one() -> None:
    made = plan({"a.md"}, {"a.md"}, set())
    assert (made.delete, made.kept) == ((), ("a.md",))
    assert made.owned == set()


def test_a_page_not_owned_that_has_the_wanted_text_is_taken_over() -> None:
    made = plan({"a.md"}, {"a.md"}, set(), lambda path: True)
    assert made.kept == ()
    assert made.owned == {"a.md"}


def test_a_stale_page_that_is_gone_already_is_not_deleted() -> None:
    assert plan(set(), set(), {"old.md"}).delete == ()


@given(st.sets(NAMES), st.sets(NAMES), st.sets(NAMES))
def test_a_plan_carried_out_leaves_nothing_to_do(
    wanted: set[str], existing: set[str], owned: set[str]
) -> None:
    made = plan(wanted, existing, owned)
    after = (existing | made.owned) - set(made.delete)
    again = plan(wanted, after, made.owned)
    assert (again.delete, set(again.kept), again.owned) == ((), set(made.kept), made.owned)


@given(st.sets(NAMES), st.sets(NAMES), st.sets(NAMES))
def test_what_is_not_owned_is_never_touched(wanted: set[str], existing: set[str], owned: set[str]) -> None:
    made = plan(wanted, existing, owned)
    assert (made.owned | set(made.delete)) & existing <= owned


@given(st.sets(NAMES))
def test_a_manifest_reads_back(owned: set[str]) -> None:
    assert read_manifest(manifest(owned)) == owned


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "1",
        '{"pages": null}',
        '{"pages": "index.md"}',
        '{"pages": {"a.md": 1}}',
        "[" * 99_999,
    ],
)
def test_garbage_owns_nothing(text: str) -> None:
    assert read_manifest(text) == frozenset()


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "a/../../x",
        "/etc/passwd",
        "//x",
        "",
        ".",
        "./",
        "a//b",
        "a\0b",
        "\ud800",
        "x" * 300,
        "a/" * 999,
        7,
        [],
    ],
)
def test_a_manifest_owns_nothing_outside_its_folder(path: object) -> None:
    assert read_manifest(json.dumps({"pages": ["good.md", path]})) == {"good.md"}


@given(st.text())
def test_any_manifest_is_read(text: str) -> None:
    read_manifest(text)


@pytest.mark.parametrize(
    ("path", "takes"),
    [
        ("x" * 255, True),
        ("x" * 256, False),
        ("é" * 127, True),
        ("é" * 128, False),
        ("y" * 256 + "/x", False),
        ("a/" * 499 + "xx", True),
        ("a/" * 499 + "xxx", False),
    ],
)
def test_a_manifest_owns_no_path_that_file_systems_refuse(path: str, takes: bool) -> None:
    assert read_manifest(json.dumps({"pages": [path]})) == ({path} if takes else set())


def test_a_manifest_owns_only_what_can_be_generated_where_that_is_told() -> None:
    text = manifest({"index.md", "about/rules.md", "topics/a.md"})
    assert read_manifest(text, {"index.md", "topics"}) == {"index.md", "topics/a.md"}
    assert read_manifest(text, set()) == set()


def test_a_manifest_has_a_page_a_line_in_order() -> None:
    pages = {f"topics/{letter}.md" for letter in "éfghabcd"}
    lines = manifest(pages).splitlines()[3:-2]
    assert [line.strip(',"') for line in lines] == sorted(pages)


def test_a_manifest_of_nothing_is_one() -> None:
    assert json.loads(manifest(set()))["pages"] == []


def test_pages_are_deleted_in_order() -> None:
    old = {f"{letter}.md" for letter in "qwertyuiop"}
    assert plan(set(), old, old).delete == tuple(sorted(old))
