"""Front matter is read as the text that was typed, with the line of every value."""

from __future__ import annotations

import pytest

from readout.checking.frontmatter import MAX_DEPTH, parse_document, parse_yaml


@pytest.mark.parametrize("key", ["? [a, b]\n: x\n", "? {a: b}\n: x\n", "? - a\n: x\n"])
def test_a_key_that_is_no_text_is_told_and_what_follows_is_read(key: str) -> None:
    parsed = parse_yaml(f"{key}title: T\n")
    assert [(problem.rule, problem.line) for problem in parsed.findings] == [("yaml-syntax", 1)]
    assert parsed.value["title"] == "T"
    assert parsed.broken


def test_a_key_that_stands_twice_is_told_and_the_first_is_read() -> None:
    parsed = parse_yaml("a: 1\nb:\n  c: 2\nb:\n  c: 3\nd: 4\n")
    assert parsed.value == {"a": "1", "b": {"c": "2"}, "d": "4"}
    assert [(problem.rule, problem.line) for problem in parsed.findings] == [("duplicate-key", 4)]
    assert not parsed.broken
    assert (parsed.line(("b",)), parsed.line(("b", "c"))) == (2, 3)


def test_a_value_below_its_key_is_on_the_line_of_the_key() -> None:
    parsed = parse_yaml("a: 1\nb:\n  two\nc:\n  - x\n  -\n    y\n", first_line=10)
    assert [parsed.line(path) for path in [("b",), ("c",), ("c", 0), ("c", 1)]] == [11, 13, 14, 16]


def test_the_line_of_what_is_absent_is_that_of_what_is_around_it() -> None:
    parsed = parse_yaml("a: 1\nb:\n  c: 2\n", first_line=5)
    assert [parsed.line(path) for path in [("b", "x", 3), ("x",), ()]] == [6, 5, 5]


@pytest.mark.parametrize(("depth", "broken"), [(MAX_DEPTH, False), (MAX_DEPTH + 1, True)])
def test_values_are_nested_as_deep_as_the_finding_says(depth: int, broken: bool) -> None:
    assert parse_yaml("- " * depth + "x").broken == broken


@pytest.mark.parametrize("end", "\x85\u2028\u2029")
def test_what_ends_a_line_to_yaml_alone_can_end_no_comment(end: str) -> None:
    parsed = parse_yaml(f"b: 2\n# as the account has it{end}a: 1\n", first_line=2)
    (problem,) = parsed.findings
    assert (problem.rule, problem.line, parsed.value) == ("control-character", 3, {})
    assert f"U+{ord(end):04X}" in problem.message
    assert parse_yaml(f'a: "x\\u{ord(end):04X}y"\n').value == {"a": f"x{end}y"}


@pytest.mark.parametrize("fence", ["---", "---  ", "---\t"])
def test_front_matter_may_have_space_behind_its_lines(fence: str) -> None:
    document = parse_document(f"{fence}\ntitle: T\n{fence}\n\n  \nText.\n\nMore.  \n\n")
    assert document.front.value == {"title": "T"}
    assert (document.body, document.body_line) == ("Text.\n\nMore.", 6)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Text.\n---\ntitle: T\n---\n", "the first line is not ---"),
        ("---\ntitle: T\n", "no second --- closes it"),
        ("---  \ntitle: T\n", "no second --- closes it"),
        ("", "the first line is not ---"),
        (" ---\ntitle: T\n---\n", "the first line is not ---"),
    ],
)
def test_a_file_without_front_matter_is_all_text(text: str, what: str) -> None:
    document = parse_document(text)
    (problem,) = document.front.findings
    assert problem.message.endswith(what)
    assert (document.front.value, document.front.line(()), problem.line) == ({}, 1, 1)
    assert (document.body, document.body_line) == (text, 1)


def test_a_text_below_empty_front_matter_keeps_its_lines() -> None:
    document = parse_document("---\n---\nOne.\n---\nTwo.")
    assert (document.front.value, document.front.findings) == ({}, ())
    assert (document.body, document.body_line) == ("One.\n---\nTwo.", 3)


def test_what_is_missing_at_the_end_is_told_on_the_last_line() -> None:
    (problem,) = parse_yaml("a: 1\nb: {c: d,", first_line=2).findings
    assert (problem.rule, problem.line) == ("yaml-syntax", 3)


def test_a_tab_is_at_fault_on_its_own_line_alone() -> None:
    (colon,) = parse_yaml("a: >-\n  b\n  \tc\nd: e: f\ng: >-\n  h\n  \ti").findings
    assert (colon.line, "tab" in colon.remedy) == (4, False)
    (tab,) = parse_yaml("a:\n  b: c\n\td: e").findings
    assert (tab.line, "tab" in tab.remedy) == (3, True)
