"""Listings too long for one page."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from readout import shell
from readout.checking.check import check
from readout.rendering.addresses import part_page
from readout.rendering.listings.listing import Listing
from readout.rendering.listings.parts import PART, in_parts
from readout.rendering.pages.pages import Pages
from tests.checkouts import committed

COLLECTION = check(committed()).collection
PAGES = Pages(COLLECTION, shell.read_templates(), date(2026, 1, 1))


def parts(count: int, by_month: bool = False) -> dict[str, str]:
    digests = [COLLECTION.digests[0]] * count
    listing = Listing("topics/x.md", "X", "topics/index.md", "Topics", digests, by_month=by_month)
    return {part.path: PAGES.listing(listing, part) for part in in_parts(listing.page, digests)}


def test_a_short_listing_is_one_page_and_says_nothing_of_parts() -> None:
    (text,) = parts(2 * PART - 1).values()
    assert "ro-parts" not in text


def test_every_digest_stands_on_one_of_the_parts() -> None:
    made = parts(2 * PART + 7)
    assert list(made) == ["topics/x.md", "topics/x/2.md"]
    assert [text.count('<li class="ro-item">') for text in made.values()] == [PART + 7, PART]


@given(st.integers(1, 5 * PART))
def test_a_new_entry_changes_the_first_part_alone(count: int) -> None:
    entries = list(range(count, -1, -1))
    before, after = ([part.entries for part in in_parts("x.md", of)] for of in (entries[1:], entries))
    assert after[len(after) - len(before) + 1 :] == before[1:]
    assert [entry for part in after for entry in part] == entries
    assert all(len(part) < 2 * PART for part in after)


def test_each_part_leads_to_its_neighbours() -> None:
    first, second, third = parts(3 * PART).values()
    assert '<a href="../../topics/x/2/" rel="next">' in first
    assert 'rel="prev"' not in first
    assert '<a href="../../../topics/x/" rel="prev">' in second
    assert '<a href="../../../topics/x/3/" rel="next">' in second
    assert '<a href="../../../topics/x/2/" rel="prev">' in third
    assert 'rel="next"' not in third


def test_a_part_links_to_digests_from_where_it_lies() -> None:
    second = parts(2 * PART)[part_page("topics/x.md", 2)]
    assert 'href="../../../digests/' in second


def test_a_listing_without_digests_has_a_page() -> None:
    assert list(parts(0)) == ["topics/x.md"]
