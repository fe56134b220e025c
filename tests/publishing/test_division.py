"""Which pages MkDocs is to build, and which it need not see."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config

from readout import shell
from readout.publishing.division import Division, divided

NAV = ["about.md", "topics/index.md", "years/index.md", "https://readouts.invalid/"]
OWNED = {"topics/index.md", "topics/syria.md", "data/quotes.csv"}


@pytest.fixture
def division(tmp_path: Path) -> Division:
    """A docs folder with the pages of one share; the others of the site are known."""
    shell.write_text(tmp_path / "docs/about.md", "# About\n")
    config = load_config(
        str(shell.CHECKOUT / "mkdocs.yml"),
        docs_dir=str(tmp_path / "docs"),
        site_dir=str(tmp_path / "site"),
        nav=NAV,
    )
    return divided(config, OWNED, {*OWNED, "years/index.md", "digests/2021/call.md"}, {})


def test_mkdocs_sees_of_the_generated_pages_those_of_the_navigation_alone(division: Division) -> None:
    assert division.in_nav == ["topics/index.md"]
    assert division.generated == ["data/quotes.csv", "topics/syria.md"]


def test_a_page_of_the_navigation_that_another_share_has_is_missing_and_an_address_is_not(
    division: Division,
) -> None:
    assert division.missing == ["years/index.md"]


def test_a_link_may_lead_to_any_page_of_the_whole_site(division: Division) -> None:
    pages = ["about.md", "digests/2021/call.md", "topics/index.md", "topics/syria.md", "years/index.md"]
    assert division.pages_known == pages
