"""What the check makes of a folder of digests: which files have a place in it, and bundles beside each other."""

from __future__ import annotations

import unicodedata

import pytest

from readout.checking.check import check
from readout.checking.files import MOST_BYTES
from tests import cases
from tests.cases import DIGEST, WIRE

YEAR = cases.BUNDLE.partition("/")[0]

ANOTHER = """---
title: Orlo and Brask meet
date: {day}
event: {event}
participants: [{participants}]
topics: [trade]
status: published
fiction: true
---
They met.
"""
ACCOUNT = """---
issuer: belmark-chancellery
{front}language: en
translation: original
---
The two met by the lake.
"""


def two(
    day: str = "2021-03-04",
    event: str = "phone-call",
    participants: str = "ana-orlo, tom-brask",
    front: str = "",
) -> dict[str, bytes | None]:
    """Return the sound bundle with a second one beside it."""
    folder = f"{day[:4]}/{day}-another"
    return {
        **cases.sound(),
        f"{folder}/digest.md": ANOTHER.format(day=day, event=event, participants=participants).encode(),
        f"{folder}/chancellery.md": ACCOUNT.format(front=front).encode(),
    }


def rules(files: dict[str, bytes | None]) -> list[str]:
    return [finding.rule for finding in check(files).findings]


# ---- files --------------------------------------------------------------------------------------------


def test_the_ends_of_lines_change_no_text() -> None:
    ended = {path: (content or b"").replace(b"\n", b"\r\n") for path, content in cases.sound().items()}
    (plain,), (found,) = (check(files).collection.digests for files in (cases.sound(), ended))
    assert [readout.text for readout in found.readouts] == [readout.text for readout in plain.readouts]
    assert (found.quotes, found.summary) == (plain.quotes, plain.summary)


def test_a_line_end_of_old_is_told_where_the_first_stands_and_hides_no_name() -> None:
    files = cases.changed((DIGEST, "topics: [trade]", "topics: [nothing]"))
    files["vocabulary/topics.yml"] = b"\r" + (files["vocabulary/topics.yml"] or b"") + b"\r"
    told = [(finding.rule, finding.line) for finding in check(files).findings]
    assert told == [("unknown-topic", 6), ("control-character", 1)]


@pytest.mark.parametrize(
    "dated",
    ["2021-3-5-call", "20210305-call", "2021_03_05_call", "2021-03-call", "2021-03-05-2021-03-06-call"],
)
def test_a_folder_of_another_day_is_to_be_named_by_the_day_and_the_rest(dated: str) -> None:
    files = {path.replace(cases.BUNDLE, f"2021/{dated}"): content for path, content in cases.sound().items()}
    (found,) = (finding for finding in check(files).findings if finding.rule == "folder-name")
    assert "ename it to 2021/2021-03-04-call," in found.remedy


def test_a_readme_of_the_folder_is_nobodys() -> None:
    assert rules({**cases.sound(), "README.md": b"How we work."}) == []


@pytest.mark.parametrize(
    "path",
    [
        "notes.md",
        f"{YEAR}/README.md",
        "READ.md",
        "vocabulary/more/topics.md",
        "vocabulary/README.md",
        f"{cases.BUNDLE}/wire.txt",
        f"{cases.BUNDLE}/wiremd",
        f"{cases.BUNDLE}/more/wire.md",
    ],
)
def test_a_file_that_the_formats_do_not_know_is_told(path: str) -> None:
    assert rules({**cases.sound(), path: b"x"}) == ["stray-file"]


@pytest.mark.parametrize(("length", "told"), [(200, []), (201, ["file-name"])])
def test_a_name_is_as_long_as_file_systems_take(length: int, told: list[str]) -> None:
    path = f"{cases.BUNDLE}/{'w' * length}.md"
    assert rules({**cases.sound(), path: ACCOUNT.format(front="").encode()}) == told


# ---- bundles beside each other ------------------------------------------------------------------------


def test_digests_come_the_newest_first() -> None:
    files = {**two("2021-05-05"), **two("2020-05-05")}
    days = [digest.date.isoformat() for digest in check(files).collection.digests]
    assert days == ["2021-05-05", "2021-03-04", "2020-05-05"]


def test_what_was_taken_out_comes_the_latest_first() -> None:
    gone = "".join(f"- {{id: 2021-01-0{day}-a, date: 2021-02-0{day}, note: No call.}}\n" for day in (1, 3, 2))
    removed = check({**cases.sound(), "removed.yml": gone.encode()}).collection.removed
    assert [entry.date.day for entry in removed] == [3, 2, 1]


def test_two_digests_of_one_event_are_told() -> None:
    assert rules(two()) == ["duplicate-event"]
    assert rules(two(participants="tom-brask, ana-orlo")) == ["duplicate-event"]


def test_the_order_of_files_changes_nothing_that_is_told() -> None:
    files = {**two(), **two("2020-05-05")}
    backwards = check(dict(reversed(files.items())))
    assert backwards.findings == check(files).findings
    assert backwards.collection == check(files).collection


def test_two_digests_of_one_event_are_told_beside_a_broken_one() -> None:
    broken = {"2020/2020-05-05-broken/digest.md": b"---\n"}
    assert sorted(rules({**two(), **broken})) == ["duplicate-event", "front-matter"]


@pytest.mark.parametrize("held", ["one.md", "two.md"])
def test_an_account_of_which_one_copy_is_not_held_is_told_by_its_address(held: str) -> None:
    page = "url: https://belmark.example/call\n"
    text, gone = ACCOUNT.format(front=page), ACCOUNT.format(front=f"{page}text: not-held\n")
    copies = {
        f"{cases.BUNDLE}/{name}": (
            text if name == held else gone.replace("The two met by the lake.\n", "")
        ).encode()
        for name in ("one.md", "two.md")
    }
    assert rules({**cases.sound(), **copies}) == ["duplicate-account"]


def test_an_account_through_another_relay_is_another() -> None:
    path = f"{cases.BUNDLE}/wire.md"
    account = (cases.sound()[path] or b"").decode()
    text = account.replace("url: https://north-wire.example/2021/03/04/call\n", "")
    same = text.replace("issuer: arvanian-presidency\nrelay: north-wire\n", "issuer: north-wire\n")
    other = same.replace("issuer: north-wire\n", "issuer: north-wire\nrelay: arvanian-presidency\n")
    assert rules({**cases.sound(), f"{cases.BUNDLE}/again.md": text.encode()}) == ["duplicate-account"]
    made = {f"{cases.BUNDLE}/one.md": same.replace("translation: relay", "translation: official").encode()}
    assert rules({**cases.sound(), **made, f"{cases.BUNDLE}/two.md": other.encode()}) == []


@pytest.mark.parametrize(
    "other", [{"day": "2021-03-05"}, {"event": "meeting"}, {"participants": "ana-orlo, lena-var"}], ids=str
)
def test_events_of_another_day_kind_or_side_are_two(other: dict[str, str]) -> None:
    assert rules(two(**other)) == []


SAME_PAGE = "url: https://north-wire.example/2021/03/04/call\n"


def test_one_account_in_two_digests_is_told() -> None:
    assert rules(two("2021-03-05", front=SAME_PAGE)) == ["duplicate-event"]


def test_one_account_in_two_digests_of_one_event_is_told_once() -> None:
    assert rules(two(front=SAME_PAGE)) == ["duplicate-event"]


@pytest.mark.parametrize("name", ["2021-03-04-orlo-brask-call", "2021-03-04-Orlo-Brask-Call"])
def test_a_name_of_two_bundles_is_told_in_any_letter_case(name: str) -> None:
    files = {path: content for path, content in two("2021-03-05").items() if "another" not in path}
    other = {path: content for path, content in two("2021-03-05").items() if "another" in path}
    files |= {f"2022/{name}/{path.rpartition('/')[2]}": content for path, content in other.items()}
    assert "duplicate-id" in rules(files)


AGREED = "  - text: Lower the tariffs on grain\n    quote: 1\n"


@pytest.mark.parametrize(
    ("day", "named", "told"),
    [
        ("2021-03-05", "2021-03-05-another", []),
        ("2021-03-04", "2021-03-04-another", []),
        ("2021-03-03", "2021-03-03-another", ["date-order"]),
        ("2021-03-05", "2021-03-06-another", ["unknown-digest"]),
    ],
)
def test_an_agreement_is_shown_by_a_digest_of_no_earlier_day(day: str, named: str, told: list[str]) -> None:
    files = two(day, event="meeting")
    shown = f"{AGREED}  - text: Meet\n    digest: {named}\n"
    files[DIGEST] = (files[DIGEST] or b"").decode().replace(AGREED, shown).encode()
    assert rules(files) == told


# ---- bundles that are sound -----------------------------------------------------------------------------


def test_the_sound_bundles_are_those_of_which_nothing_is_said() -> None:
    assert sorted(check(two("2021-05-05")).sound_bundles) == [cases.BUNDLE, "2021/2021-05-05-another"]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (DIGEST, b"tariffs on grain\n  - readout", b"tariffs on corn\n  - readout"),
        (WIRE, b"issuer: arvanian-presidency", b"issuer: nobody"),
        (DIGEST, b"status: published", b"status: draft\nupdated: SETTLE when"),
    ],
)
def test_a_bundle_of_which_something_is_said_is_none_of_them(path: str, old: bytes, new: bytes) -> None:
    files = two("2021-05-05")
    files[path] = (files[path] or b"").replace(old, new)
    result = check(files)
    assert result.findings
    assert list(result.sound_bundles) == ["2021/2021-05-05-another"]


def test_a_file_of_millions_of_bytes_is_no_text_that_people_write() -> None:
    long = {**cases.sound(), WIRE: b"---\nissuer: x\n---\n" + b"x " * (MOST_BYTES // 2)}
    (found, *_) = [finding for finding in check(long).findings if finding.file == WIRE]
    assert (found.rule, found.line) == ("unreadable", 1)
    assert "5,000,018 bytes" in found.message
    vocabulary = {**cases.sound(), "vocabulary/topics.yml": b"#" * (MOST_BYTES + 1)}
    assert rules(vocabulary) == ["unreadable"]


def test_what_an_unknown_name_may_mean_is_not_looked_for_without_end() -> None:
    names = ", ".join(f"tarifs-{number}" for number in range(100))
    files = cases.changed((DIGEST, "topics: [trade]", f"topics: [{names}]"))
    hinted = ["Did you mean" in found.remedy for found in check(files).findings]
    assert hinted == [True] * 50 + [False] * 50


@pytest.mark.parametrize(("one", "other"), [("회담", unicodedata.normalize("NFD", "회담")), ("ab", "AB")])
def test_a_name_that_a_system_stores_as_another_is_the_same(one: str, other: str) -> None:
    digest = (cases.sound()[f"{cases.BUNDLE}/digest.md"] or b"").partition(b"quotes:")[
        0
    ] + b"---\nThey spoke.\n"
    files = {path: text for path, text in cases.sound().items() if path.startswith("vocabulary/")}
    files[f"2021/2021-03-04-{one}/digest.md"] = digest
    gone = [f"- {{id: 2021-03-04-{name}, date: 2022-01-01, note: Gone.}}\n" for name in (other, one)]
    files["removed.yml"] = gone[0].encode()
    assert rules(files) == ["duplicate-id"]
    files["removed.yml"] = "".join(gone).encode()
    assert rules(files) == ["duplicate-id"] * 3
    files["removed.yml"] = b"[]"
    files[f"2021/2021-03-04-{other}/digest.md"] = digest.replace(b"phone-call", b"meeting")
    assert rules(files) == ["duplicate-id"]


@pytest.mark.parametrize(
    ("marks", "found"), [(10, []), (11, ["control-character"]), (500, ["control-character"])]
)
def test_no_letter_has_marks_that_would_run_over_the_page(marks: int, found: list[str]) -> None:
    letter = f"a{chr(0x323) * marks}"
    for old, new in (("title: Orlo", f"title: {letter}"), ("The two spoke", f"The two {letter}")):
        assert rules(cases.changed((DIGEST, old, new))) == found
