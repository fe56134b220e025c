"""``new``: the draft that it writes, or the account that it adds, and what it leaves as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from readout import shell
from tests.commands.prompt import SAMPLE, Captured, typed
from tests.trees import lay_out


@pytest.fixture
def digests(tmp_path: Path) -> Path:
    """A digests folder with the project's own vocabulary and no digest."""
    vocabulary = shell.CHECKOUT / "digests" / "vocabulary"
    files: dict[str, bytes | None] = {
        f"vocabulary/{path.name}": path.read_bytes() for path in vocabulary.iterdir()
    }
    return lay_out(tmp_path / "digests", files)


def made(digests: Path) -> Path:
    (bundle,) = (path.parent for path in digests.glob("*/*/digest.md"))
    return bundle


def test_new_drafts_the_sample_with_its_five_quotations(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests) == 0
    text = (made(digests) / "digest.md").read_text(encoding="utf-8")
    assert text.count("  - readout: account\n") == 5
    assert "voice: relay" not in text
    assert "date: SETTLE" in text
    assert "status: draft" in text
    told = capsys.readouterr().out
    assert "quotes: 5" in told
    assert "a Tuesday in 2023, 2017" in told


def test_what_new_writes_passes_the_check_with_marks_to_settle(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests) == 0
    capsys.readouterr()
    assert typed("check", "--digests", digests, "--format", "json") == 0
    findings = json.loads(capsys.readouterr().out)
    assert {finding["rule"] for finding in findings} == {"unsettled"}
    assert {finding["severity"] for finding in findings} == {"warning"}


def test_without_a_relay_there_is_nobody_who_carries_it_in_full(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests, "--carried", "in-full") == 2
    assert "give --relay too" in capsys.readouterr().err
    assert not list(digests.glob("*/*/digest.md"))


def test_what_new_is_told_is_not_to_be_settled(digests: Path, capsys: Captured) -> None:
    told = (
        "--date 2017-05-02 --issuer the-Kremlin --relay Sputnik --translation relay --licence X --slug call"
    )
    options = [part.replace("the-Kremlin", "the Kremlin") for part in told.split()]
    assert typed("new", SAMPLE, "--digests", digests, *options) == 0
    assert made(digests) == digests / "2017" / "2017-05-02-call"
    assert (
        "issuer: kremlin-press-service"
        in (made(digests) / "kremlin-press-service-via-sputnik.md").read_text()
    )
    capsys.readouterr()
    assert typed("check", "--digests", digests, "--format", "json") == 0
    assert [finding["value"][:7] for finding in json.loads(capsys.readouterr().out)] == ["SETTLE:"]


def test_new_never_overwrites(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests) == 0
    (made(digests) / "digest.md").write_text("mine")
    assert typed("new", SAMPLE, "--digests", digests) == 2
    assert "exists and stays as it is" in capsys.readouterr().err
    assert (made(digests) / "digest.md").read_text() == "mine"


EVENT = ("--date", "2017-05-02", "--slug", "call", "--issuer", "white-house", "--translation", "original")
KREMLIN = ("--issuer", "kremlin-press-service")


@pytest.fixture
def drafted(digests: Path, capsys: Captured) -> Path:
    """The folder with a draft of the sample's call."""
    assert typed("new", SAMPLE, "--digests", digests, *EVENT) == 0
    capsys.readouterr()
    return digests


def add(page: str | Path, digests: Path, *options: str) -> int:
    """Add an account, a page or its text, to the only event."""
    if isinstance(page, str):
        file = digests.parent / "page.txt"
        file.write_text(page, encoding="utf-8")
        page = file
    return typed("new", page, "--digests", digests, "--into", made(digests), *options)


def test_new_adds_a_further_account_to_an_event(drafted: Path, capsys: Captured) -> None:
    before = (made(drafted) / "digest.md").read_bytes()
    page = "Our readout\n\nThe two presidents agreed to meet again in Syria in the summer.\n"
    assert add(page, drafted, *KREMLIN) == 0
    account = (made(drafted) / "kremlin-press-service.md").read_text()
    assert "issuer: kremlin-press-service" in account
    assert "mentions: [syria]" in account
    assert (made(drafted) / "digest.md").read_bytes() == before
    offered = yaml.safe_load(capsys.readouterr().out.split("stays as it is:\n")[1])
    assert [(quote["readout"], quote["text"]) for quote in offered] == [
        ("kremlin-press-service", "The two presidents agreed to meet again in Syria in the summer.")
    ]


def test_new_names_the_same_account_in_another_language_after_that(drafted: Path, capsys: Captured) -> None:
    page = (
        "Notre compte rendu\n\nLes deux présidents sont convenus de se revoir dans le courant de l’été, et ils ont "
        "évoqué avec leurs ministres la situation de la région et les moyens de la paix.\n"
    )
    options = ("--issuer", "white-house", "--translation", "official")
    assert add(page, drafted, *options) == 0
    assert "language: fr" in (made(drafted) / "white-house-fr.md").read_text()
    offered = yaml.safe_load(capsys.readouterr().out.split("stays as it is:\n")[1])
    assert [quote["readout"] for quote in offered] == ["white-house-fr"]
    assert add(page, drafted, *options) == 2


@pytest.mark.parametrize(("published", "told"), [("2017-05-02", False), ("2017-05-04", True)])
def test_new_says_where_a_further_account_is_of_another_day(
    published: str, told: bool, drafted: Path, capsys: Captured
) -> None:
    page = "Our readout\n\nPresident Lind spoke today with President Brask about the ferry.\n"
    assert add(page, drafted, *KREMLIN, "--published", published) == 0
    said = f"\nIt dates its event {published}: see whether it is an account of 2017-05-02-call.\n"
    assert capsys.readouterr().out.endswith(said) is told


@pytest.mark.parametrize(
    ("words", "told"), [("spoke by phone", False), ("met in Osk", True), ("agreed", False)]
)
def test_new_says_where_a_further_account_calls_the_event_something_else(
    words: str, told: bool, drafted: Path, capsys: Captured
) -> None:
    page = f"Our readout\n\nPresident Lind and President Brask {words} on 2 May 2017.\n"
    assert add(page, drafted, *KREMLIN) == 0
    said = "\nIt tells of a meeting, digest.md of a phone-call: where the sides differ, the summary may say so.\n"
    assert capsys.readouterr().out.endswith(said) is told
    digest = made(drafted) / "digest.md"
    digest.write_text(digest.read_text().replace("event: phone-call", "event: SETTLE"))
    assert add(page, drafted, *KREMLIN, "--relay", "sputnik") == 0
    assert "It tells of" not in capsys.readouterr().out


@pytest.mark.parametrize("event", ["[meeting]", '"\\e[31mletter"', ""])
def test_new_compares_no_event_that_is_no_kind(event: str, drafted: Path, capsys: Captured) -> None:
    file = made(drafted) / "digest.md"
    file.write_text(file.read_text().replace("event: phone-call", f"event: {event}"))
    assert add(SAMPLE, drafted, *KREMLIN, "--relay", "sputnik") == 0
    assert "digest.md of a" not in capsys.readouterr().out


def test_new_tells_of_a_digest_of_the_same_day(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests, *EVENT) == 0
    assert "Also of" not in capsys.readouterr().out
    assert typed("new", SAMPLE, "--digests", digests, *EVENT, "--slug", "other") == 0
    assert "Also of 2017-05-02: 2017-05-02-call\n" in capsys.readouterr().out


def test_new_says_that_it_offers_no_more_than_the_first_hundred_quotations(
    digests: Path, tmp_path: Path, capsys: Captured
) -> None:
    page = tmp_path / "page.txt"
    quotations = [
        f"“We spoke of matter number {number} at length,” the minister said." for number in range(101)
    ]
    page.write_text(f"Call of the minister\n\n{' '.join(quotations)}", encoding="utf-8")
    assert typed("new", page, "--digests", digests, *EVENT) == 0
    assert "Not offered: the quotations after the first 100." in (made(digests) / "digest.md").read_text()


def test_new_names_the_other_digests_of_a_day_in_their_order(digests: Path, capsys: Captured) -> None:
    names = [f"2017-05-02-call-{number}" for number in range(1, 6)]
    for name in names:
        shell.write_text(digests / "2017" / name / "digest.md", "")
    assert typed("new", SAMPLE, "--digests", digests, *EVENT) == 0
    assert f"Also of 2017-05-02: {', '.join(names)}\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--into", "2017-05-02-call", "--issuer", "white-house"), "exists and stays as it is"),
        (("--into", "2017-05-02-other"), "name the folder of a digest after --into"),
        (("--into", "call"), "its day included: 2017-05-02-call"),
        (("--into", "2017-05-02-calls"), "its day included: 2017-05-02-call"),
        (
            ("--into", "2017-05-02-call", "--date", "2017-05-03", "--event", "meeting"),
            "--date and --event is told in",
        ),
    ],
)
def test_new_adds_no_account_that_does_not_fit(
    drafted: Path, options: tuple[str, ...], said: str, capsys: Captured
) -> None:
    there = {path: path.read_bytes() for path in made(drafted).iterdir()}
    assert typed("new", SAMPLE, "--digests", drafted, *options) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in made(drafted).iterdir()} == there


@pytest.mark.parametrize("slug", ["../../evil", "/etc/evil", "a\nb", "."])
def test_new_stays_in_the_digests_folder(digests: Path, slug: str) -> None:
    assert typed("new", SAMPLE, "--digests", digests, "--slug", slug) == 0
    assert made(digests).is_relative_to(digests)
    assert sorted(path.name for path in digests.parent.iterdir()) == ["digests"]


def test_new_names_the_nearest_issuer(digests: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests, "--issuer", "kremlin-press-servise") == 2
    assert "Did you mean “kremlin-press-service”?" in capsys.readouterr().err


def test_new_with_a_broken_vocabulary_reports_it_and_writes_nothing(digests: Path, capsys: Captured) -> None:
    (digests / "vocabulary" / "topics.yml").write_text("- id: [")
    assert typed("new", SAMPLE, "--digests", digests) == 1
    assert "[yaml-syntax]" in capsys.readouterr().out
    assert not list(digests.glob("*/*/digest.md"))


def test_new_of_a_page_without_an_account_says_so(digests: Path, tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.txt"
    page.write_text("\n\n")
    assert typed("new", page, "--digests", digests) == 2
    assert "looks like an account" in capsys.readouterr().err


@pytest.mark.parametrize(
    "title", ["---", "a: b # c", "x\n---\ny", "“” '\"", "SETTLE", "\u2028", "*a &b !c", "é\0"]
)
def test_new_writes_any_title_as_yaml(digests: Path, title: str, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests, f"--title={title}", "--slug", "x") in (0, 2)
    capsys.readouterr()
    typed("check", "--digests", digests, "--format", "json")
    rules = {finding["rule"] for finding in json.loads(capsys.readouterr().out)}
    assert rules <= {"unsettled", "control-character", "wrong-type"}
