"""Each command as it is typed: what it prints, writes and returns."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from readout import shell
from readout.building.shards import Shard
from readout.cleaning.html_page import HtmlSupportMissing
from readout.commands import arguments
from readout.commands.main import main
from readout.publishing import publish
from tests import cases, checkouts

SAMPLE = Path(__file__).parents[1] / "sample" / "kremlin-putin-trump-call.raw.txt"
COMMANDS = ("build", "check", "clean", "new", "sample")

Captured = pytest.CaptureFixture[str]


def run(
    *typed: str | Path, cwd: Path, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Type a command in the folder ``cwd``."""
    done = subprocess.run(
        [sys.executable, shell.CHECKOUT / "build_digest.py", *map(str, typed)],
        cwd=cwd,
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(shell.CHECKOUT), "PYTHONUTF8": "1", **environment},
    )
    return subprocess.CompletedProcess(
        done.args,
        done.returncode,
        done.stdout.decode("utf-8", "replace"),
        done.stderr.decode("utf-8", "replace"),
    )


def lay_out(folder: Path, files: dict[str, bytes | None]) -> Path:
    """Write files into a new digests folder."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content or b"")
    return folder


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.sound())


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.read("all-at-once").files)


def typed(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def usage_error(*arguments: str | Path) -> int | str | None:
    """Return the status with which the command line itself refuses what was typed."""
    with pytest.raises(SystemExit) as caught:
        typed(*arguments)
    return caught.value.code


# ---- in general --------------------------------------------------------------------------------------


def test_help_names_every_command_and_the_exit_status(capsys: Captured) -> None:
    assert usage_error("--help") == 0
    shown = capsys.readouterr().out
    assert all(f"\n    {command}" in shown for command in COMMANDS)
    assert "exit status: 0" in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_names_its_folders_and_explains_every_option(
    command: str, capsys: Captured
) -> None:
    assert usage_error(command, "--help") == 0
    shown = capsys.readouterr().out
    assert all(option in shown for option in ("--digests", "--docs", "--site", "exit status"))
    for line, following in pairwise([*shown.splitlines(), ""]):
        if line.startswith("  -"):
            assert "  " in line.strip() or following.startswith(" " * 20), f"{line} has no explanation"


def test_without_a_command_it_builds() -> None:
    assert arguments.with_command([]) == ["build"]
    assert arguments.with_command(["--strict"]) == ["build", "--strict"]
    assert arguments.with_command(["check"]) == ["check"]


@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_help_without_a_command_is_of_all_commands(asked: str) -> None:
    assert arguments.with_command([asked]) == [asked]


@pytest.mark.parametrize(
    "wrong",
    [
        ("frobnicate",),
        ("check", "--format", "xml"),
        ("--site", ""),
        ("--docs", ""),
        ("check", "--digests", ""),
        ("new",),
        ("sample", "x", "--digests", "-1"),
    ],
)
def test_what_cannot_be_typed_is_a_usage_error(wrong: tuple[str, ...]) -> None:
    assert usage_error(*wrong) == 2


def test_it_works_from_any_folder(tmp_path: Path) -> None:
    done = run("check", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "verified; no findings." in done.stderr


def test_a_folder_of_digests_that_is_not_there_is_a_usage_error(tmp_path: Path, capsys: Captured) -> None:
    for command in (["build"], ["check"], ["new", SAMPLE]):
        assert typed(*command, "--digests", tmp_path / "none") == 2
        assert "there is no folder" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_error(broken: Path) -> None:
    command = [sys.executable, str(shell.CHECKOUT / "build_digest.py"), "check", "--digests", str(broken)]
    environment = {**os.environ, "PYTHONPATH": str(shell.CHECKOUT), "PYTHONUNBUFFERED": ""}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert b"Error" not in process.stderr.read()
    assert process.returncode in (0, 1)


@pytest.mark.parametrize("style", ["text", "github", "json"])
def test_a_name_no_encoding_has_is_told_on_a_plain_terminal(sound: Path, style: str) -> None:
    Path(os.fsdecode(os.fsencode(sound) + b"/2021/\xff.md")).write_bytes(b"x")
    done = run("check", "--digests", sound, "--format", style, cwd=sound, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "udcff" in done.stdout
    assert "Traceback" not in done.stderr


# ---- check -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_day_that_has_begun_somewhere_is_sound_and_the_one_after_it_is_not(
    command: str, sound: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # it is of no account
    folders = ("--docs", sound.parent / "docs", "--site", sound.parent / "site") if command == "build" else ()
    digest = sound / cases.BUNDLE / "digest.md"
    text = digest.read_text(encoding="utf-8")
    begun = shell.latest_begun()
    for day in (begun + timedelta(days=2), begun):  # midnight may come between this line and the check
        digest.write_text(text.replace("fiction: true", f"fiction: true\nupdated: {day}"), encoding="utf-8")
        assert typed(command, "--digests", sound, *folders) == (1 if day > begun else 0)
        assert ("[day-to-come]" in "".join(capsys.readouterr())) == (day > begun)


def test_check_of_sound_digests_says_how_many(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound) == 0
    assert capsys.readouterr() == ("", "1 verified; no findings.\n")


def test_check_reports_all_findings_where_they_are(
    broken: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken.parent)
    assert typed("check", "--digests", "digests") == 1
    told = capsys.readouterr()
    expected = cases.read("all-at-once").expected.split("\n")
    assert told.out.splitlines() == [line if line.startswith(" ") else f"digests/{line}" for line in expected]
    assert told.err == "0 verified; 6 errors.\n"


def test_check_of_a_path_reports_on_it_alone(broken: Path, capsys: Captured) -> None:
    bundle = broken / cases.BUNDLE
    assert typed("check", "--digests", broken, broken / "vocabulary" / "topics.yml") == 1
    assert capsys.readouterr().out.count("error:") == 1
    assert typed("check", "--digests", broken, bundle) == 1
    assert capsys.readouterr().out.count("error:") == 5
    assert typed("check", "--digests", broken, bundle / "wire.md") == 0
    assert typed("check", "--digests", broken, broken) == 1


def test_check_of_several_paths_reports_what_is_in_any_of_them(broken: Path, capsys: Captured) -> None:
    bundle = broken / cases.BUNDLE
    assert typed("check", "--digests", broken, broken / "vocabulary" / "topics.yml", bundle / "wire.md") == 1
    assert capsys.readouterr().out.count("error:") == 1


def test_check_of_a_path_elsewhere_is_a_usage_error(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound, sound.parent) == 2
    assert typed("check", "--digests", sound, sound / "none.md") == 2
    assert capsys.readouterr().err.count("build_digest.py check: ") == 2


def test_check_with_warnings_alone_passes(tmp_path: Path, capsys: Captured) -> None:
    digests = lay_out(tmp_path / "digests", cases.read("unsettled-draft").files)
    assert typed("check", "--digests", digests) == 0
    assert "2 warnings" in capsys.readouterr().err


def test_check_as_json_is_one_list(broken: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", broken, "--format", "json") == 1
    findings = json.loads(capsys.readouterr().out)
    assert len(findings) == 6
    assert all(Path(finding["file"]).is_relative_to(broken) for finding in findings)


def test_check_as_json_of_sound_digests_is_an_empty_list(sound: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", sound, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_check_for_github_is_a_command_a_line(broken: Path, capsys: Captured) -> None:
    assert typed("check", "--digests", broken, "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("::error file=") for line in lines)


# ---- build -------------------------------------------------------------------------------------------


def folders(digests: Path) -> list[str | Path]:
    return ["--digests", digests, "--docs", digests.parent / "docs", "--site", digests.parent / "site"]


def test_build_writes_pages_and_site_and_a_second_one_no_page(sound: Path, capsys: Captured) -> None:
    assert typed("build", "--strict", *folders(sound)) == 0
    assert "1 digest verified." in capsys.readouterr().out
    docs, site = sound.parent / "docs", sound.parent / "site"
    assert (site / "digests" / "2021" / "2021-03-04-orlo-brask-call" / "index.html").is_file()
    before = {path: path.stat().st_mtime_ns for path in docs.rglob("*")}
    assert typed(*folders(sound)) == 0
    assert ", 0 written, 0 removed" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in docs.rglob("*")} == before


def test_build_says_where_the_time_went_where_that_is_asked(
    sound: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "publish", lambda *given: publish.Published(1, warned=False))
    assert typed("build", *folders(sound), "--profile") == 0
    assert re.search(r"^Checking +\d+\.\d s", capsys.readouterr().out, re.MULTILINE)


def test_check_and_build_count_the_same_digests_and_name_the_drafts_among_them(
    sound: Path, capsys: Captured
) -> None:
    statement = "title: Var speaks\nevent: statement\nparticipants: [lena-var]\nstatus: draft\n"
    for day in ("2021-05-06", "2021-05-07"):
        lay_out(
            sound / "2021" / f"{day}-var", {"digest.md": f"---\n{statement}date: {day}\n---\nHi.\n".encode()}
        )
    assert typed("check", "--digests", sound) == 0
    assert capsys.readouterr().err == "3 verified, 2 of them drafts; no findings.\n"
    assert typed("build", *folders(sound)) == 0
    assert "3 digests verified, 2 of them drafts, which are left out. " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ('site_url: !ENV [SITE_URL, ""]', "Config value 'site_url': The URL isn't valid"),
        ("  - tables", "Config value 'markdown_extensions': Failed to load extension 'nonsense'"),
    ],
)
def test_a_setting_that_mkdocs_cannot_use_is_told_as_what_cannot_be_carried_out(
    setting: str, why: str, sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    text = (shell.CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8")
    assert setting in text
    bad = re.sub(r"(?<=: |- ).*", "nonsense", setting)
    monkeypatch.setattr(shell, "CHECKOUT", checkouts.copy_checkout(tmp_path / "checkout", {}))
    (shell.CHECKOUT / "mkdocs.yml").write_text(text.replace(setting, bad), encoding="utf-8")
    assert typed("build", *folders(sound)) == 2
    assert f"build_digest.py build: mkdocs.yml: {why}" in capsys.readouterr().err


def test_build_of_a_broken_digest_writes_nothing(broken: Path, capsys: Captured) -> None:
    assert typed("build", *folders(broken)) == 1
    told = capsys.readouterr()
    assert told.out.count(" error: ") == 6
    assert "6 errors: nothing was written." in told.err
    assert [path.name for path in broken.parent.iterdir()] == ["digests"]


def test_a_picture_of_a_hand_written_page_goes_along_into_another_docs_folder(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", {})
    monkeypatch.setattr(shell, "CHECKOUT", checkout)
    with (checkout / "docs/about/rules.md").open("a") as page:
        page.write("\n![A digest](images/digest.png)\n")
    assert typed("build", "--strict", *folders(sound)) == 0
    picture = (checkout / "docs/about/images/digest.png").read_bytes()
    assert (sound.parent / "site/about/images/digest.png").read_bytes() == picture
    (checkout / "docs/about/images/digest.png").unlink()
    assert typed("build", *folders(sound)) == 0
    assert not (sound.parent / "docs/about/images").exists()


@pytest.mark.parametrize("link", [False, True])
def test_build_copies_no_link_and_no_page_of_a_generated_page_s_address(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, link: bool
) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", {})
    monkeypatch.setattr(shell, "CHECKOUT", checkout)
    if link:
        (checkout / "docs/about/new.md").symlink_to(tmp_path / "secret")
    else:
        (checkout / "docs/topics.md").write_text("# Mine\n")
    assert typed("build", *folders(sound)) == 2
    refused = "docs/about/new.md is a link" if link else "docs/topics.md would have the address"
    assert f"checkout/{refused}" in capsys.readouterr().err


def test_build_refuses_a_hand_written_page_in_the_place_of_a_generated_one(
    sound: Path, capsys: Captured
) -> None:
    docs = sound.parent / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# Mine\n")
    assert typed("build", *folders(sound)) == 2
    assert "index.md is not generated, and the build makes a page of that name" in capsys.readouterr().err
    assert (docs / "index.md").read_text() == "# Mine\n"


@pytest.mark.parametrize("page", ["index.md", "topics/index.md"])
def test_a_page_that_somebody_wrote_over_a_generated_one_is_not_lost(
    page: str, sound: Path, capsys: Captured
) -> None:
    assert typed("build", *folders(sound)) == 0
    written = sound.parent / "docs" / page
    written.write_text("---\ntitle: Mine\n---\n# Mine\n")
    assert typed("build", *folders(sound)) == 2
    assert f"{page} is not generated" in capsys.readouterr().err
    assert written.read_text().endswith("# Mine\n")
    written.unlink()
    assert typed("build", *folders(sound)) == 0
    assert "kind: " in written.read_text()


@pytest.mark.parametrize(
    ("docs", "site"),
    [
        ("a", "a"),
        ("a", "a/b"),
        ("a/b", "a"),
        ("digests", "b"),
        ("digests/x", "b"),
        ("a", "digests"),
        (".", "b"),
    ],
)
def test_folders_that_lie_in_one_another_are_refused(
    sound: Path, docs: str, site: str, capsys: Captured
) -> None:
    top = sound.parent
    assert typed("build", "--digests", sound, "--docs", top / docs, "--site", top / site) == 2
    assert "give each a folder of its own" in capsys.readouterr().err
    assert [path.name for path in top.iterdir()] == ["digests"]


@pytest.mark.parametrize("option", ["--docs", "--site"])
def test_the_checkout_itself_is_no_folder_for_a_build(sound: Path, option: str, capsys: Captured) -> None:
    rest = {"--docs": sound.parent / "docs", "--site": sound.parent / "site", option: shell.CHECKOUT}
    assert typed("build", "--digests", sound, *[part for pair in rest.items() for part in pair]) == 2
    assert "would hold the checkout" in capsys.readouterr().err


def test_a_site_folder_with_other_files_is_refused(sound: Path, capsys: Captured) -> None:
    site = sound.parent / "site"
    site.mkdir()
    (site / "thesis.doc").write_text("dear")
    assert typed("build", *folders(sound)) == 2
    assert "a build would delete them" in capsys.readouterr().err
    assert (site / "thesis.doc").read_text() == "dear"


def test_a_file_in_the_place_of_a_folder_is_told(sound: Path, capsys: Captured) -> None:
    (sound.parent / "docs").write_text("dear")
    assert typed("build", *folders(sound)) == 2
    assert "docs" in capsys.readouterr().err
    assert (sound.parent / "docs").read_text() == "dear"


# ---- clean -------------------------------------------------------------------------------------------


def test_clean_prints_the_title_and_a_paragraph_a_line(capsys: Captured) -> None:
    assert typed("clean", SAMPLE) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Kremlin Reveals What Putin, Trump Discussed Over the Phone"
    assert len(lines) == 11


def test_clean_reads_standard_input(tmp_path: Path) -> None:
    piped = run("clean", "-", cwd=tmp_path, given=SAMPLE.read_bytes())
    assert piped.returncode == 0
    assert piped.stdout == run("clean", SAMPLE, cwd=tmp_path).stdout


def test_clean_of_a_page_that_holds_no_account_says_so(tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.txt"
    page.write_text("\n\n")
    assert typed("clean", page) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "page.txt looks like an account" in told.err


def test_clean_as_json_accounts_for_every_line(capsys: Captured) -> None:
    assert typed("clean", "--json", SAMPLE) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["title", "date", "date_evidence", "body", "cut"]
    assert len(told["body"]) == 10
    assert all(cut["reason"] for cut in told["cut"])
    cut = {entry["line"]: entry["text"] for entry in told["cut"]}
    for number, line in enumerate(SAMPLE.read_text(encoding="utf-8").split("\n"), 1):
        text = line.strip()
        assert not text or text == told["title"] or text in told["body"] or cut[number].strip() == text


def test_clean_as_json_writes_letters_as_they_are(tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Встреча министров", encoding="utf-8")
    assert typed("clean", page, "--json") == 0
    assert "Встреча министров" in capsys.readouterr().out


def test_clean_of_html_without_its_extra_says_how_to_install_it(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(text: str) -> None:
        raise HtmlSupportMissing

    monkeypatch.setattr("readout.commands.clean.looks_like_html", lambda text: True)
    monkeypatch.setattr("readout.commands.clean.clean_html", missing)
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html><body><p>Call</p></body></html>")
    assert typed("clean", page) == 2
    assert "pip install" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["clean", "new"])
def test_a_folder_or_nothing_in_the_place_of_a_page_is_told(
    command: str, sound: Path, capsys: Captured
) -> None:
    assert typed(command, sound, "--digests", sound) == 2
    assert typed(command, sound / "none.txt", "--digests", sound) == 2
    told = capsys.readouterr().err
    assert "Is a directory" in told
    assert "No such file" in told


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\xff\xfe\x00\x01" * 500, b"\0" * 100, b"<" * 2000, b"\r" * 99]
)
def test_any_input_is_cleaned(tmp_path: Path, content: bytes) -> None:
    page = tmp_path / "page"
    page.write_bytes(content)
    assert typed("clean", page) in (0, 2)
    assert typed("clean", "--json", page) in (0, 2)


def test_a_page_in_another_encoding_is_refused_with_what_to_do(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "page").write_bytes("Состоялся телефонный разговор.".encode("cp1251"))
    assert typed("clean", tmp_path / "page") == 2
    assert "iconv -f" in capsys.readouterr().err


# ---- new ---------------------------------------------------------------------------------------------


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


def test_new_adds_a_further_account_to_an_event(digests: Path, tmp_path: Path, capsys: Captured) -> None:
    assert typed("new", SAMPLE, "--digests", digests, *EVENT) == 0
    before = (made(digests) / "digest.md").read_bytes()
    page = tmp_path / "page.txt"
    page.write_text("Our readout\n\nThe two presidents agreed to meet again in Syria in the summer.\n")
    capsys.readouterr()
    assert (
        typed("new", page, "--digests", digests, "--into", made(digests), "--issuer", "kremlin-press-service")
        == 0
    )
    account = (made(digests) / "kremlin-press-service.md").read_text()
    assert "issuer: kremlin-press-service" in account
    assert "mentions: [syria]" in account
    assert (made(digests) / "digest.md").read_bytes() == before
    offered = yaml.safe_load(capsys.readouterr().out.split("stays as it is:\n")[1])
    assert [(quote["readout"], quote["text"]) for quote in offered] == [
        ("kremlin-press-service", "The two presidents agreed to meet again in Syria in the summer.")
    ]


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
    page.write_text("\n".join(["Call of the minister", *quotations]), encoding="utf-8")
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
    digests: Path, options: tuple[str, ...], said: str, capsys: Captured
) -> None:
    assert typed("new", SAMPLE, "--digests", digests, *EVENT) == 0
    there = {path: path.read_bytes() for path in made(digests).iterdir()}
    assert typed("new", SAMPLE, "--digests", digests, *options) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in made(digests).iterdir()} == there


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


# ---- sample ------------------------------------------------------------------------------------------


def test_sample_writes_a_corpus_that_passes_the_check(tmp_path: Path, capsys: Captured) -> None:
    assert typed("sample", tmp_path / "new", "--digests", "5", "--seed", "7") == 0
    assert "5 invented digests" in capsys.readouterr().out
    assert typed("check", "--digests", tmp_path / "new") == 0


def test_sample_fills_no_folder_that_holds_anything(sound: Path, capsys: Captured) -> None:
    before = sorted(sound.rglob("*"))
    assert typed("sample", sound) == 2
    assert "is not empty" in capsys.readouterr().err
    assert sorted(sound.rglob("*")) == before


def test_quotes_names_who_said_each(capsys: Captured, tmp_path: Path) -> None:
    text = tmp_path / "account.txt"
    text.write_text(
        'The talks were long.\n"We agreed to talk again," the Office of Orlo said.\n', encoding="utf-8"
    )
    assert typed("quotes", text) == 0
    assert capsys.readouterr().out == "2: the Office of Orlo: We agreed to talk again,\n"


def test_quotes_tells_a_mark_that_closes_nothing(capsys: Captured, tmp_path: Path) -> None:
    text = tmp_path / "account.txt"
    text.write_text("They spoke.” Then they left.\n", encoding="utf-8")
    assert typed("quotes", text) == 0
    assert "1: the mark ” opens or closes nothing" in capsys.readouterr().err


def test_quotes_answers_each_line_of_json_and_names_a_bad_one(capsys: Captured, tmp_path: Path) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text(
        '{"id": "a", "text": "He said: \\"We agreed to go on.\\""}\nnot json\n', encoding="utf-8"
    )
    assert typed("quotes", lines, "--jsonl") == 1
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert [quote["text"] for quote in first["quotes"]] == ["We agreed to go on."]
    assert second["error"].startswith("line 2: not JSON")


@pytest.mark.parametrize(
    ("option", "value", "reason"),
    [
        ("--url", "javascript:alert(1)", "starts with https://"),
        ("--archived-url", "https://reader:secret@archive.example/", "user name"),
        ("--language", "xx_YY!", "BCP 47"),
        ("--date", "20.3.2018", "write it 2018-03-20"),
        ("--date", "soon", "write it as 2017-05-02"),
    ],
)
def test_what_the_check_would_refuse_is_refused_at_once(
    option: str, value: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments.parser().parse_args(["new", "page.txt", option, value])
    told = capsys.readouterr().err
    assert (ended.value.code, reason in told, "secret" in told) == (2, True, False)


def test_an_id_may_be_anything_though_it_speaks_of_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text('{"id": {"error": 1}, "text": "They spoke."}\n', encoding="utf-8")
    assert typed("quotes", lines, "--jsonl") == 0
    assert json.loads(capsys.readouterr().out) == {"id": {"error": 1}, "quotes": []}


def test_a_line_that_is_no_utf8_stops_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_bytes(b'{"id": 1, "text": "caf\xe9"}\n{"id": 2, "text": "caf\xc3\xa9"}\n')
    assert typed("quotes", lines, "--jsonl") == 1
    bad, good = map(json.loads, capsys.readouterr().out.splitlines())
    assert bad == {"id": None, "error": "line 1: it has bytes that are not UTF-8"}
    assert good == {"id": 2, "quotes": []}


@pytest.mark.parametrize("share", ["0/2", "3/2", "1/1001", "1/99999999999999"])
def test_a_share_is_one_of_as_many_as_can_be_named(share: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments.parser().parse_args(["build", "--shard", share])
    assert f"“{share}” is not K/N" in capsys.readouterr().err


def test_a_thousand_shares_can_be_named() -> None:
    assert arguments.parser().parse_args(["build", "--shard", "1000/1000"]).shard == Shard(1000, 1000)
