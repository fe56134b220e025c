"""A build is not made again where nothing that it reads or made has changed; whatever has changed, it is."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from readout import shell
from readout.building import prepare, unchanged
from readout.building.docs_folder.generated import MANIFEST
from readout.building.looking import look
from readout.building.unchanged import Unchanged
from readout.commands.main import main
from tests import cases
from tests.trees import lay_out

DAY = date(2026, 5, 4)

Change = Callable[[Path], object]

CONFIGURATION = """\
site_name: Readouts
site_url: !ENV [SITE_URL, ""]
theme: {name: material, custom_dir: overrides}
not_in_nav: |
  /digests/
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a built site, all of it long ago as far as the build is concerned."""
    files = {
        "mkdocs.yml": CONFIGURATION,
        "build_digest.py": "",
        "readout/stage.py": "",
        "overrides/main.html": "",
        "notes/elsewhere.txt": "",
        "digests/2026/2026-05-04-call/digest.md": "",
        "docs/about/page.md": "",
        f"docs/{MANIFEST}": "",
        "docs/digests/2026/call.md": "",
        "site/digests/2026/call/index.html": "",
    }
    for name, text in files.items():
        shell.write_text(tmp_path / name, text)
    monkeypatch.setattr(shell, "CHECKOUT", tmp_path)
    monkeypatch.setattr(unchanged, "is_settled", lambda seen, now: True)
    monkeypatch.setattr(unchanged, "_STARTING", 0)
    monkeypatch.delenv("SITE_URL", raising=False)
    return tmp_path


def seen_from(checkout: Path, *options: object) -> Unchanged:
    folders = shell.Folders(checkout / "digests", checkout / "docs", checkout / "site")
    return Unchanged(folders, options, look(folders))


def key(checkout: Path, *options: object) -> str:
    """Return the key of what a build would leave that changed nothing."""
    looked = look(shell.Folders(checkout / "digests", checkout / "docs", checkout / "site"))
    return seen_from(checkout, *options).key_left(looked.docs(), looked.site())


def edit(name: str) -> Change:
    return lambda checkout: (checkout / name).write_text("another text")


CHANGES: dict[str, Change] = {
    "a digest": edit("digests/2026/2026-05-04-call/digest.md"),
    "a new digest": lambda checkout: shell.write_text(checkout / "digests/2026/new/digest.md", ""),
    "the configuration": edit("mkdocs.yml"),
    "the program": edit("readout/stage.py"),
    "a template in a folder that the configuration names": edit("overrides/main.html"),
    "a page written by hand": edit("docs/about/page.md"),
    "a new page written by hand": lambda checkout: shell.write_text(checkout / "docs/new.md", ""),
    "a generated page": edit("docs/digests/2026/call.md"),
    "the list of what is generated": lambda checkout: (checkout / "docs" / MANIFEST).unlink(),
    "a page of the site": edit("site/digests/2026/call/index.html"),
    "a page of the site that is gone": lambda checkout: (
        checkout / "site/digests/2026/call/index.html"
    ).unlink(),
    "a file that the site should not have": lambda checkout: shell.write_text(checkout / "site/new.html", ""),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changed_makes_a_difference(checkout: Path, change: Change) -> None:
    before = key(checkout)
    change(checkout)
    assert not seen_from(checkout).matches(before)
    assert key(checkout) not in (before, "")


@pytest.mark.parametrize("compiled", ["stage.pyc", "stage.pyc.1397"])
def test_nothing_changed_makes_none(checkout: Path, compiled: str) -> None:
    before = key(checkout)
    (checkout / "notes" / "elsewhere.txt").write_text("which no page is made from")
    shell.write_text(checkout / "readout/__pycache__" / compiled, "which Python makes of the program")
    assert seen_from(checkout).matches(before)


class Tomorrow(datetime):
    """The clock a day on."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Tomorrow:
        return super().now(tz) + timedelta(days=1)


SURROUNDINGS: dict[str, Callable[[pytest.MonkeyPatch, Path], object]] = {
    "the day": lambda patch, packages: patch.setattr(unchanged, "datetime", Tomorrow),
    "the day that a build is to say": lambda patch, packages: patch.setenv("SOURCE_DATE_EPOCH", "0"),
    "Python": lambda patch, packages: patch.setattr(sys, "version", "4.0"),
    "a package": lambda patch, packages: os.utime(packages, ns=(0, 0)),
}


@pytest.mark.parametrize("change", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_what_is_no_file_of_the_checkout_makes_a_difference(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[pytest.MonkeyPatch, Path], object]
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    packages = checkout / "packages"
    packages.mkdir()
    monkeypatch.syspath_prepend(checkout)  # the first is that of the program
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    before = key(checkout)
    assert seen_from(checkout).matches(before)
    change(monkeypatch, packages)
    assert not seen_from(checkout).matches(before)


def test_a_variable_that_the_configuration_names_makes_a_difference(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key(checkout)
    monkeypatch.setenv("SOME_OTHER", "x")
    assert seen_from(checkout).matches(before)
    monkeypatch.setenv("SITE_URL", "https://readouts.invalid/")
    assert not seen_from(checkout).matches(before)


def test_a_variable_may_have_a_name_in_small_letters(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "mkdocs.yml").write_text(f"{CONFIGURATION}copyright: !ENV whose_site\n")
    before = key(checkout)
    monkeypatch.setenv("whose_site", "Osk Press")
    assert not seen_from(checkout).matches(before)


@pytest.mark.parametrize("value", ["/srv/theme", "../theme"])
def test_a_variable_that_leads_elsewhere_is_not_judged(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("THEME_DIR", value)
    assert key(checkout) != ""
    (checkout / "mkdocs.yml").write_text(CONFIGURATION.replace("overrides", "!ENV [THEME_DIR, overrides]"))
    assert key(checkout) == ""


def test_options_make_a_difference(checkout: Path) -> None:
    assert seen_from(checkout, DAY, True).matches(key(checkout, DAY, True))
    assert not seen_from(checkout, DAY, False).matches(key(checkout, DAY, True))


@pytest.mark.parametrize(
    "line",
    [
        "INHERIT: base.yml",
        "hooks: [../hook.py]",
        "hooks: [/srv/hook.py]",
        "hooks: [build_digest.py, /srv/hook.py]",
        "docs_dir: /srv/docs",
        "watch:\n  - /srv/more",
        "watch:\n  - ..",
    ],
)
def test_a_configuration_that_leads_elsewhere_is_not_judged(checkout: Path, line: str) -> None:
    before = key(checkout)
    (checkout / "mkdocs.yml").write_text(f"{CONFIGURATION}{line}\n")
    assert key(checkout) == ""
    assert not seen_from(checkout).matches(before)


def test_a_link_in_what_is_read_is_not_judged(checkout: Path) -> None:
    (checkout / "overrides" / "more").symlink_to(checkout / "notes")
    assert key(checkout) == ""


@pytest.mark.parametrize("target", ["notes/elsewhere.txt", "notes"])
def test_a_link_beside_the_configuration_is_not_judged(checkout: Path, target: str) -> None:
    (checkout / "mkdocs.yml").write_text(f"{CONFIGURATION}watch: [more]\n")
    assert key(checkout)
    (checkout / "more").symlink_to(checkout / target)
    assert key(checkout) == ""


def test_nothing_is_as_left_where_nothing_is_known_of_that(checkout: Path) -> None:
    assert not seen_from(checkout).matches("")


def test_what_was_read_a_moment_after_its_change_is_not_judged(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unchanged, "is_settled", lambda seen, now: False)
    assert seen_from(checkout).key_left({}, {}) == ""


def test_a_program_that_changed_a_moment_before_it_was_read_is_not_judged(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unchanged, "_STARTING", 3_600_000_000_000)
    assert key(checkout) == ""


def test_one_file_that_changed_a_moment_ago_is_enough(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unchanged, "is_settled", lambda seen, now: seen[0] == 0)
    assert key(checkout)
    shell.write_text(checkout / "digests/2026/new/digest.md", "new")
    assert key(checkout) == ""


def test_one_file_of_the_program_that_changed_a_moment_ago_is_enough(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {"old.py": (0, 0), "new.py": (0, time.time_ns())}
    monkeypatch.setattr(unchanged, "_surroundings", lambda *given: (seen, ""))
    monkeypatch.setattr(unchanged, "_STARTING", 3_600_000_000_000)
    assert key(checkout) == ""
    del seen["new.py"]
    assert key(checkout)


# ---- the whole ---------------------------------------------------------------------------------------


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "digests", cases.sound())


@pytest.fixture
def builds(sound: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Build, and return how many builds were made so far."""
    made = []
    carry_out = prepare.prepare

    def counted(*given: object, **named: object) -> prepare.Prepared:
        made.append(given)
        return carry_out(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(prepare, "prepare", counted)
    monkeypatch.setattr(unchanged, "is_settled", lambda seen, now: True)
    monkeypatch.setattr(unchanged, "_STARTING", 0)
    folders = [f"--{name}={sound.parent / name}" for name in ("digests", "docs", "site")]

    def build() -> int:
        assert main(["build", *folders]) == 0
        return len(made)

    return build


def test_a_second_build_is_not_made_and_tells_the_same(
    builds: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert builds() == 1
    first = capsys.readouterr().out
    assert builds() == 1
    written, _, rest = first.partition(" files, ")
    assert capsys.readouterr().out == f"{written} files, 0 written, 0 removed.{rest.partition('removed.')[2]}"


def test_from_another_folder_it_names_its_folders_as_they_are_typed_there(
    builds: Callable[[], int],
    sound: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    builds()
    monkeypatch.chdir(sound.parent)
    capsys.readouterr()
    builds()
    assert "python3 -m http.server --directory site\n" in capsys.readouterr().out


def test_an_edit_is_built_once(builds: Callable[[], int], sound: Path) -> None:
    builds()
    digest = next(sound.rglob("digest.md"))
    digest.write_text(digest.read_text().replace("\ntitle: ", "\ntitle: New "))
    assert (builds(), builds()) == (2, 2)


def test_what_mkdocs_warns_of_is_told_again(builds: Callable[[], int], sound: Path) -> None:
    shell.write_text(sound.parent / "docs" / "mine.md", "# Mine\n\n[Nowhere](nowhere.md)\n")
    assert (builds(), builds()) == (1, 2)


def test_a_page_of_the_site_that_somebody_changed_is_made_again(
    builds: Callable[[], int], sound: Path
) -> None:
    builds()
    page = sound.parent / "site" / "index.html"
    whole = page.read_bytes()
    page.write_bytes(b"half")
    os.utime(page, ns=(0, 0))
    assert builds() == 2
    assert page.read_bytes() == whole
