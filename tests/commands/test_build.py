"""``build``: what it writes, and what it refuses to write over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readout import shell
from readout.publishing import publish
from tests import checkouts
from tests.commands.prompt import Captured, typed
from tests.trees import lay_out, stamps


def folders(digests: Path) -> list[str | Path]:
    return ["--digests", digests, "--docs", digests.parent / "docs", "--site", digests.parent / "site"]


def test_build_writes_pages_and_site_and_a_second_one_no_page(sound: Path, capsys: Captured) -> None:
    assert typed("build", "--strict", *folders(sound)) == 0
    assert "1 digest verified." in capsys.readouterr().out
    docs, site = sound.parent / "docs", sound.parent / "site"
    assert (site / "digests" / "2021" / "2021-03-04-orlo-brask-call" / "index.html").is_file()
    before = stamps(docs)
    assert typed(*folders(sound)) == 0
    assert ", 0 written, 0 removed" in capsys.readouterr().out
    assert stamps(docs) == before


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
