"""README.md and docs/about/ against the program they describe."""

from __future__ import annotations

import re
import shlex
from functools import cache
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path
from typing import Literal, get_args, get_origin
from urllib.parse import urlsplit

import markdown
import pytest
from pydantic import BaseModel

from readout.checking import schema
from readout.checking.rules import RULES
from readout.checking.summary import MAX_BRACKETS, MAX_LENGTH
from readout.checking.values import LONGEST
from readout.commands import arguments
from readout.verifying.typed_quote import MAX_INSERTIONS, MAX_PARTS
from tests.refresh_docs import CHECKOUT, PAGES, copy_of_checkout, refreshed_page, run
from tests.rule_examples import EXAMPLES, findings_of, sound_files

ABOUT = CHECKOUT / "docs" / "about"
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
FORMAT = (ABOUT / "format.md").read_text(encoding="utf-8")

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

TABLES: dict[str, type[BaseModel]] = {
    "digest.md": schema.DigestFile,
    "quotes": schema.QuoteEntry,
    "agreements": schema.AgreementEntry,
    "not_published": schema.NotPublishedEntry,
    "corrections": schema.CorrectionEntry,
    "An account": schema.ReadoutFile,
    "topics.yml": schema.TopicEntry,
    "participants.yml": schema.ParticipantEntry,
    "offices": schema.OfficeEntry,
    "issuers.yml": schema.IssuerEntry,
    "countries.yml": schema.CountryEntry,
    "phrases.yml": schema.PhraseEntry,
    "removed.yml": schema.RemovalEntry,
}
"""The sections of format.md that have a table of keys."""


def blocks(text: str, language: str) -> list[str]:
    return [body for name, body in FENCE.findall(text) if name == language]


def section(text: str, heading: str) -> str:
    found = re.search(rf"^(#+) {re.escape(heading)}\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"there is no section “{heading}”"
    return found[2]


def choices(kind: object) -> list[str]:
    """Return the words of every Literal that a type has in it."""
    parts = get_args(kind)
    words = parts if get_origin(kind) is Literal else chain.from_iterable(map(choices, parts))
    return [word for word in words if isinstance(word, str)]


# ---- commands ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_its_commands_print(page: Path, tmp_path: Path) -> None:
    now = refreshed_page(page, copy_of_checkout(tmp_path))
    assert page.read_text(encoding="utf-8") == now, "mend this with: python -m tests.refresh_docs"


def test_the_readme_shows_how_publishing_ends(tmp_path: Path) -> None:
    def shape(text: str) -> list[str]:
        return re.sub(r"[\d,]+ ", "N ", text.replace("digests", "digest")).splitlines()[-2:]

    printed = run("python build_digest.py --digests tests/sample/practice", copy_of_checkout(tmp_path))
    (shown,) = blocks(README, "text")
    assert shape(printed) == shape(shown)


def test_reading_the_site_needs_no_python_but_the_one_that_the_first_command_was_typed_with() -> None:
    (shown,) = blocks(README, "text")
    assert blocks(README, "sh")[0].startswith("python3 ")
    assert ": python3 -m http.server" in shown


def test_ci_runs_the_test_command_as_the_readme_writes_it() -> None:
    command = next(block for block in blocks(README, "sh") if "pytest" in block)
    assert command.count("\n") == 1
    assert command in (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8").splitlines(keepends=True)


def test_each_command_that_is_only_told_of_can_be_typed() -> None:
    told = [block for page in PAGES for block in blocks(page.read_text(encoding="utf-8"), "sh")]
    told += [
        path.read_text(encoding="utf-8")
        for path in sorted((CHECKOUT / ".github" / "workflows").glob("*.yml"))
    ]
    commands = [
        line for text in told for line in re.findall(r"python build_digest\.py(.*)$", text, re.MULTILINE)
    ]
    assert len(commands) > 3
    for command in commands:  # with what a workflow would put into its variables
        typed = re.sub(r"\$\{\{.*?\}\}", "1", command).replace("$DAY", "2026-01-01")
        arguments.parser().parse_args(arguments.with_command(shlex.split(typed)))


# ---- rules -------------------------------------------------------------------------------------------


def test_each_rule_has_an_entry_and_each_entry_is_a_rule() -> None:
    entries = re.findall(r"^## (.+)$", (ABOUT / "rules.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert entries == list(RULES)


def test_the_pages_name_the_limits_that_the_check_sets() -> None:
    pages = {
        "format.md": [f"{LONGEST:,} characters at most", f"in {MAX_LENGTH:,} characters at most"],
        "rules.md": [
            f"more than {LONGEST:,} characters",
            f"more than {MAX_LENGTH:,} characters, more than {MAX_BRACKETS} opening brackets",
            f"more than {MAX_PARTS} parts",
            f"more than {MAX_INSERTIONS} brackets",
        ],
        "verification.md": [f"A quote has {MAX_PARTS} parts", f"{MAX_INSERTIONS} brackets at most"],
    }
    for page, limits in pages.items():
        text = (ABOUT / page).read_text(encoding="utf-8")
        assert [limit for limit in limits if limit not in text] == []


def test_each_rule_has_an_example() -> None:
    assert set(EXAMPLES) == set(RULES)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_an_entry_shows_one_finding_of_its_rule(rule: str) -> None:
    (shown,) = blocks(section((ABOUT / "rules.md").read_text(encoding="utf-8"), rule), "text")
    assert f"[{rule}]" in shown.splitlines()[0]


def test_the_bundle_that_the_examples_break_is_sound() -> None:
    assert findings_of(sound_files()) == ()


# ---- the format --------------------------------------------------------------------------------------


@pytest.mark.parametrize("heading", TABLES)
def test_a_table_has_the_keys_of_the_format_and_no_others(heading: str) -> None:
    rows = re.findall(r"^\| `(\w+)` \| (yes|no) \|", section(FORMAT, heading), re.MULTILINE)
    fields = TABLES[heading].model_fields
    known = {field.alias or name: "yes" if field.is_required() else "no" for name, field in fields.items()}
    assert dict(rows) == known
    assert len(rows) == len(known)


@pytest.mark.parametrize("heading", TABLES)
def test_a_table_names_each_choice_that_a_key_gives(heading: str) -> None:
    rows = section(FORMAT, heading).split("\n")
    for name, field in TABLES[heading].model_fields.items():
        row = next(row for row in rows if row.startswith(f"| `{field.alias or name}` |"))
        for choice in choices(field.annotation):
            assert f"`{choice}`" in row or f"\n| `{choice}` |" in FORMAT


def test_each_part_of_the_format_has_a_table() -> None:
    models = {
        value for name, value in vars(schema).items() if name.endswith(("Entry", "File")) and name[0] != "_"
    }
    assert set(TABLES.values()) == models


def test_the_example_of_the_format_is_sound() -> None:
    examples = re.findall(r"^<!-- file: ([^\n]+) -->\n```yaml\n(.*?)^```$", FORMAT, re.MULTILINE | re.DOTALL)
    assert len(examples) == 8
    assert findings_of(dict(examples)) == ()


# ---- architecture ------------------------------------------------------------------------------------


def test_the_architecture_page_names_each_part_of_the_program_and_nothing_else() -> None:
    named = re.findall(r"`(readout/[\w/.]+)`", (ABOUT / "architecture.md").read_text(encoding="utf-8"))
    assert [path for path in named if not (CHECKOUT / path).exists()] == []
    parts = {
        f"readout/{path.name}{'/' * path.is_dir()}"
        for path in (CHECKOUT / "readout").iterdir()
        if path.name[0] not in "._"
    }
    parts |= {f"{file.parent.relative_to(CHECKOUT)}/" for file in (CHECKOUT / "readout").rglob("__init__.py")}
    assert parts - {"readout/", "readout/__init__.py"} <= set(named)


def test_the_readme_names_folders_that_exist_or_are_made() -> None:
    named = re.findall(r"^\| `([\w./]+)`", section(README, "What is where"), re.MULTILINE)
    assert [path for path in named if not (CHECKOUT / path).exists() and path != "site/"] == []


# ---- links -------------------------------------------------------------------------------------------


class _Addresses(HTMLParser):
    """Collects what a page links to, what it loads, and the anchors it has."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.anchors.add(value or "")
            elif name == "href" and tag == "a":
                self.links.append(value or "")
            elif name in ("src", "href", "srcset", "data"):
                self.loads.append(value or "")


@cache
def addresses(page: Path) -> _Addresses:
    found = _Addresses()
    text = page.read_text(encoding="utf-8")
    found.feed(markdown.markdown(text, extensions=["toc", "tables", "fenced_code"]))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_pages_and_headings_that_exist(page: Path) -> None:
    for link in addresses(page).links:
        parts = urlsplit(link)
        if parts.scheme:
            continue
        target = (page.parent / parts.path).resolve() if parts.path else page
        assert target in PAGES, f"{link} leads to no hand-written page"
        assert not parts.fragment or parts.fragment in addresses(target).anchors, link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_loads_nothing_from_another_host(page: Path) -> None:
    for load in addresses(page).loads:
        assert not urlsplit(load).netloc
        assert (page.parent / load).is_file()


def test_about_begins_with_what_concerns_readers() -> None:
    config = (CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "- About:\n      - How quotes are verified:" in config  # to which “About” leads


def test_each_page_about_the_project_is_in_the_navigation() -> None:
    configuration = (CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8")
    listed = re.findall(r"^ +- .+: about/(.+\.md)$", configuration, re.MULTILINE)
    assert sorted(listed) == [page.name for page in PAGES[1:]]


def test_each_file_that_the_format_describes_is_in_its_list_of_files() -> None:
    entries = re.findall(r"^ *- .*", section(FORMAT, "Folders and files"), re.MULTILINE)
    listed = {name for entry in entries for name in re.findall(r"`([^`]+)`", entry)}
    assert {name for name in TABLES if name.endswith((".md", ".yml"))} <= listed
