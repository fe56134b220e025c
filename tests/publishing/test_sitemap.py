"""What ``sitemap.xml`` tells search engines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from readout.model import Collection, Removal
from readout.publishing.sitemap import changed, in_sitemap
from readout.rendering.addresses import digest_page, removed_page
from tests.records import collection, digest

SITE = "https://readouts.invalid/site/"
HERE = replace(digest("2020-03-04"), updated=date(2020, 4, 5))
GONE = Removal("2019-01-02-meeting", date(2020, 5, 1), "There was no such meeting.", None, None, 5)


def told(paths: Iterable[str], of: Collection, address: str | None = SITE) -> list[tuple[str, str]]:
    files = in_sitemap(address, (), paths, changed(of))
    return [(file.page.canonical_url, file.page.update_date) for file in files]


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def test_a_digest_is_as_new_as_its_last_change_and_other_pages_as_the_build() -> None:
    assert told(["index.md", digest_page(HERE)], collection(HERE)) == [
        (f"{SITE}digests/2020/{HERE.id}/", "2020-04-05"),
        (SITE, "2023-11-14"),
    ]


def test_no_search_engine_is_led_to_what_was_taken_out() -> None:
    assert told([removed_page(GONE)], replace(collection(HERE), removed=(GONE,))) == []


def test_addresses_are_written_as_the_web_has_them() -> None:
    assert told(["topics/frühling.md"], collection(HERE)) == [(f"{SITE}topics/fr%C3%BChling/", "2023-11-14")]


def test_a_site_without_an_address_has_no_pages_to_name() -> None:
    assert told(["index.md"], collection(HERE), None) == []
