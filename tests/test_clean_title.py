"""Titles that the page itself tells, in the browser's title or in the way to the page."""

from __future__ import annotations

import pytest

from readout.cleaning.clean import clean
from readout.cleaning.clean_lines import lines_of
from readout.cleaning.clean_title import able_title, is_chain

BODY = (
    "The old bridge at Osk was opened to carts and carriages again on Sunday, after two years of work that cost the "
    "town more than it had ever spent.\n"
    "The mayor said that nobody had believed in it when the river took the second pillar away in the spring, and "
    "thanked the masons.\n"
    "Two thousand people walked over it before noon, and the baker gave away all that she had on her cart, as she "
    "had promised.\n"
)


@pytest.mark.parametrize(
    "chain",
    [
        "The Bridge at Osk Is Open Again - The Osk Herald",
        "The Bridge at Osk Is Open Again | Osk Herald",
        "Home » News » The Bridge at Osk Is Open Again",
        "News / Town / The Bridge at Osk Is Open Again",
    ],
)
def test_a_title_in_a_chain_is_the_title(chain: str) -> None:
    head = f"{chain}\nPosted by the desk - 5 Comments on the bridge\nThe Bridge at Osk Is Open Again\n"
    assert clean(head + BODY).title == "The Bridge at Osk Is Open Again"


def test_a_subtitle_is_no_sites_name() -> None:
    assert not is_chain("The bridge at Osk - a long wait ends", "The bridge at Osk")


def test_a_title_that_only_stands_inside_a_line_is_in_no_chain() -> None:
    assert not is_chain("Comments on The Bridge at Osk", "The Bridge at Osk")
    assert not is_chain("More - The Bridge at Osk - and on", "The Bridge at Osk")


@pytest.mark.parametrize(
    "line", ["Copyright 2017 The Osk Herald. All rights reserved.", "(c) Anna Writer, Osk Pictures"]
)
def test_a_claim_of_rights_is_no_title(line: str) -> None:
    assert not able_title(lines_of(line)[0], inside=False)
