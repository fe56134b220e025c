"""What pages share is made once, and anew for a digest that was edited."""

from __future__ import annotations

from dataclasses import replace

from readout.rendering.fragments import Fragments
from tests.records import digest


def test_a_digest_is_listed_by_its_title() -> None:
    assert digest().title in Fragments(2).items([digest()])


def test_an_edited_digest_is_listed_as_it_is_now() -> None:
    made = Fragments(2)
    made.items([digest()])
    assert "An edited title" in made.items([replace(digest(), title="An edited title")])


def test_addresses_lead_from_as_deep_as_the_page_lies() -> None:
    assert Fragments(2).link("topics/water.md") == "../../topics/water/"
    assert Fragments(0).link("topics/water.md") == "topics/water/"


def test_a_draft_is_called_one() -> None:
    assert "· Draft" in Fragments(0).when(replace(digest(), status="draft"))


def test_a_draft_whose_participants_are_still_to_be_settled_is_listed_by_its_accounts() -> None:
    listed = Fragments(0).items([replace(digest(), participants=())])
    assert '<p class="ro-item__facts">0 accounts<' in listed
