"""What is written and deleted, decided without touching a file."""

from __future__ import annotations

import json
from collections.abc import Set

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.building.docs_folder.generated import Plan, manifest, plan, read_manifest

TOPS = {"index.md", "topics", "digests", "about"}

NAMES = st.sampled_from("index.md topics/a.md topics/b.md digests/2021/x.md about/rules.md".split())


def planned(wanted: Set[str], existing: Set[str], owned: Set[str]) -> Plan:
    """Return the plan where no file has the text that is wanted already."""
    return plan(wanted, existing, owned, lambda path: False)


def top_of(path: object) -> str:
    return str(path).partition("/")[0]


def test_a_page_that_is_wanted_and_owned_stays() -> None:
    pages = {"index.md", "topics/x.md"}
    made = planned(pages, pages, pages)
    assert (made.delete, made.in_the_way, set(made.owned)) == ((), (), pages)


def test_a_generated_page_that_nothing_stands_behind_goes() -> None:
    made = planned({"a.md"}, {"a.md", "old.md"}, {"a.md", "old.md", "gone-already.md"})
    assert made.delete == ("old.md",)
    assert made.owned == {"a.md"}


def test_a_hand_written_page_is_in_the_way_of_a_generated_one() -> None:
    made = planned({"a.md"}, {"a.md"}, set())
    assert (made.delete, made.in_the_way) == ((), ("a.md",))


def test_a_page_not_owned_that_has_the_wanted_text_is_taken_over() -> None:
    made = plan({"a.md"}, {"a.md"}, set(), lambda path: True)
    assert made.in_the_way == ()
    assert made.owned == {"a.md"}


def test_a_stale_page_that_is_gone_already_is_not_deleted() -> None:
    assert planned(set(), set(), {"old.md"}).delete == ()


@given(st.sets(NAMES), st.sets(NAMES), st.sets(NAMES))
def test_a_plan_carried_out_leaves_nothing_to_do(
    wanted: set[str], existing: set[str], owned: set[str]
) -> None:
    made = planned(wanted, existing, owned)
    after = (existing | made.owned) - set(made.delete)
    again = planned(wanted, after, made.owned)
    assert (again.delete, again.in_the_way, again.owned) == ((), (), made.owned)


@given(st.sets(NAMES), st.sets(NAMES), st.sets(NAMES))
def test_what_is_not_owned_is_never_touched(wanted: set[str], existing: set[str], owned: set[str]) -> None:
    made = planned(wanted, existing, owned)
    assert (made.owned - set(made.in_the_way) | set(made.delete)) & existing <= owned


@given(st.sets(NAMES))
def test_a_manifest_reads_back(owned: set[str]) -> None:
    assert read_manifest(manifest(owned), TOPS) == owned


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
    assert read_manifest(text, TOPS) == frozenset()


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
    assert read_manifest(json.dumps({"pages": ["good.md", path]}), {"good.md", top_of(path)}) == {"good.md"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | NAMES,
    lambda inside: st.lists(inside) | st.dictionaries(st.sampled_from(["pages", "note"]), inside),
)


@given(JSON | st.lists(NAMES | JSON))
def test_a_manifest_owns_none_but_texts_whatever_it_lists(listed: object) -> None:
    assert all(isinstance(page, str) and page for page in read_manifest(json.dumps({"pages": listed}), TOPS))


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
    assert read_manifest(json.dumps({"pages": [path]}), {top_of(path)}) == ({path} if takes else set())


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
    assert planned(set(), old, old).delete == tuple(sorted(old))
