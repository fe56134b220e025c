"""What the check says of broken digests: the golden cases, and anything at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.checking import values
from readout.checking.check import check
from readout.checking.rules import RULES
from readout.commands import usage
from readout.commands.main import main
from readout.model import Finding
from tests import cases
from tests.cases import DIGEST

FILES = sorted(cases.sound())
ACCOUNTS_AND_DIGEST = [path for path in FILES if path.endswith(".md")]
RULE = re.compile(r"\[([a-z0-9-]+)\]$", re.MULTILINE)


@pytest.mark.parametrize("name", cases.names())
def test_the_check_says_what_the_case_expects(name: str) -> None:
    case = cases.read(name)
    assert cases.verdict(check(case.files, cases.TODAY)) == case.expected, (
        "mend this with: python -m tests.cases"
    )


def test_nothing_is_wrong_with_the_sound_bundle() -> None:
    checked = check(cases.sound())
    assert checked.findings == ()
    assert [digest.id for digest in checked.collection.digests] == ["2021-03-04-orlo-brask-call"]


def test_every_rule_has_a_case_and_no_finding_is_without_its_rule() -> None:
    told = {rule for name in cases.names() for rule in RULE.findall(cases.read(name).expected)}
    assert told == set(RULES)


def test_no_digest_with_a_finding_is_in_the_collection_but_a_draft_with_marks() -> None:
    for name in cases.names():
        checked = check(cases.read(name).files, cases.TODAY)
        faulty = {finding.file for finding in checked.findings}
        shown = checked.collection.digests if checked.sound else ()
        assert not faulty & {digest.source for digest in shown if digest.status == "published"}
        assert not {finding.rule for finding in checked.findings if checked.sound} - {"unsettled"}


def test_findings_come_in_the_order_of_files_and_lines() -> None:
    findings = check(cases.read("all-at-once").files).findings
    assert [(f.file, f.line) for f in findings] == sorted((f.file, f.line) for f in findings)
    assert len({f.file for f in findings}) == 3


def assert_told(findings: tuple[Finding, ...], files: dict[str, bytes | None]) -> None:
    """Assert that each finding points into a file there is, by a rule there is, with a remedy."""
    for finding in findings:
        assert finding.rule in RULES
        assert finding.remedy
        content = files[finding.file] or b""
        lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        assert 1 <= finding.line <= lines


@given(st.sampled_from(FILES), st.binary(max_size=300))
def test_any_bytes_in_a_file_are_answered(path: str, content: bytes) -> None:
    files = {**cases.sound(), path: content}
    assert_told(check(files).findings, files)


@given(st.sampled_from(FILES), st.data())
def test_any_bytes_inside_a_file_are_answered(path: str, data: st.DataObject) -> None:
    content = cases.sound()[path] or b""
    at = data.draw(st.integers(0, len(content)))
    upto = data.draw(st.integers(at, min(len(content), at + 40)))
    files = {**cases.sound(), path: content[:at] + data.draw(st.binary(max_size=20)) + content[upto:]}
    assert_told(check(files).findings, files)


SCRAPS = st.sampled_from(
    [
        *"\n\n\n: :- - [ ] { } , # & * ! | > ' \" % @ ` ? ~ --- ...".split(" "),
        *"title date event participants topics status quotes readout text voice speaker agreements quote".split(),
        *"issuer relay url published language translation mentions sha256 corrections note id label from".split(),
        *"published draft wire presidency ana-orlo trade 2021-03-04 phone-call SETTLE not-held true NO".split(),
        *["\n  ", "\n  - ", "\n    ", ": ", "- ", "\u2028", "\x85", "\xa0", "é", "<<: *a", "&a ", "\t", "\0"],
        "9999-12-31T23:00:00Z",
        "0001-01-01",
        "http://[",
    ]
)
YAML = st.lists(SCRAPS, max_size=40).map("".join)


@given(st.sampled_from(ACCOUNTS_AND_DIGEST), YAML)
def test_any_front_matter_is_answered(path: str, front: str) -> None:
    body = "Ana Orlo and Tom Brask spoke by telephone for an hour on Thursday."
    files = {**cases.sound(), path: f"---\n{front}\n---\n{body}\n".encode()}
    assert_told(check(files).findings, files)


@given(st.sampled_from([path for path in FILES if path.endswith(".yml")]), YAML)
def test_any_vocabulary_is_answered(path: str, text: str) -> None:
    files = {**cases.sound(), path: text.encode()}
    assert_told(check(files).findings, files)


@given(st.dictionaries(st.sampled_from("title date event status quotes topics number fiction".split()), YAML))
def test_any_values_are_answered(values: dict[str, str]) -> None:
    front = "".join(f"{key}: {value}\n" for key, value in values.items())
    files = {**cases.sound(), DIGEST: f"---\n{front}---\nThe two spoke.\n".encode()}
    assert_told(check(files).findings, files)


PATHS = st.lists(
    st.sampled_from(["2021", "x", "vocabulary", "digest.md", "a b.md", "é.md", "\udcff", "topics.yml"])
)


@given(st.lists(PATHS.filter(bool).map("/".join), max_size=5))
def test_any_files_anywhere_are_answered(paths: list[str]) -> None:
    files: dict[str, bytes | None] = dict.fromkeys(paths, b"x")
    assert_told(check(files).findings, files)


@pytest.mark.parametrize("size", [1_000, 100_000])
def test_a_huge_value_is_answered(size: int) -> None:
    for old in (
        "Orlo and Brask talk about tariffs",
        "[trade",
        "presidency",
        "spoke by telephone for an hour",
    ):
        files = cases.changed((DIGEST, old, f"{old} {'z' * size}"))
        findings = check(files).findings
        assert_told(findings, files)
        assert bool(findings) == (old != "Orlo and Brask talk about tariffs" or size > values.LONGEST)


def test_a_value_that_is_too_long_is_told_by_its_beginning() -> None:
    title = "Orlo and Brask talk about tariffs"
    (found,) = check(cases.changed((DIGEST, title, title + "z" * values.LONGEST))).findings
    assert found.message.endswith("zz…”: it has 10,033 characters, and 10,000 is the most")
    assert len(found.message) < 300


def test_a_password_in_an_address_is_not_repeated() -> None:
    found = check(cases.read("address-with-a-password").files).findings
    assert "secret" not in repr(found)


def test_a_digest_with_many_findings_has_them_all() -> None:
    topics = ", ".join(f"unheard-{number}" for number in range(300))
    assert len(check(cases.changed((DIGEST, "topics: [trade]", f"topics: [{topics}]"))).findings) == 300


DEEP = {
    "brackets": "[" * 4_000,
    "pictures": "![" * 2_000,
    "lists": "- " * 2_000 + "x",
    "quotations": "> " * 2_000 + "x",
    "nested lists": "\n".join("    " * depth + "- x" for depth in range(40)),
    "numbers": "1. " * 1_600,
}


@pytest.mark.parametrize("name", sorted(DEEP))
def test_a_summary_out_of_all_bounds_is_a_finding(name: str) -> None:
    files = cases.changed((DIGEST, "", f"\n{DEEP[name]}\n"))
    assert {finding.rule for finding in check(files).findings} == {"summary-markup"}


def test_a_link_that_leads_to_itself_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digest = tmp_path / "2021" / "2021-03-04-call" / "digest.md"
    digest.parent.mkdir(parents=True)
    digest.symlink_to("digest.md")
    assert main(["check", "--digests", str(tmp_path)]) == usage.FOUND
    assert "digest.md:1: error: this is a link" in capsys.readouterr().out
