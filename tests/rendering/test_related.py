"""Which digests a page leads on to."""

from __future__ import annotations

from readout.rendering.digest.related import RELATED, related_digests
from tests.records import CLARA, FERRY, LAKE, WATER, digest


def test_a_page_leads_to_the_nearest_in_time_on_either_side_and_not_to_itself() -> None:
    row = [digest(f"2020-01-{day:02}") for day in range(1, 8)]
    assert related_digests(row)[3] == [1, 2, 4, 5]


def test_a_page_leads_to_a_few_however_many_are_like_it() -> None:
    row = [
        digest(f"2020-01-{day:02}", topics=topics)
        for day, topics in enumerate([(WATER, LAKE, FERRY), (WATER,), (LAKE,), (FERRY,)] * 4, 1)
    ]
    assert {len(numbers) for numbers in related_digests(row)} == {RELATED}


def test_a_participant_in_common_counts_as_two_topics() -> None:
    topics = (WATER, LAKE, FERRY)
    own = digest("2020-01-05", topics=topics)
    about = [digest(f"2020-01-0{day}", participants=(CLARA,), topics=topics) for day in (3, 4, 6, 7)]
    between = [digest(f"2020-01-0{day}") for day in (1, 9)]
    row = [between[0], *about[:2], own, *about[2:], between[1]]
    assert related_digests(row)[3] == [0, 1, 2, 6]


def test_digests_with_nothing_in_common_are_not_related() -> None:
    row = [digest("2020-01-01"), digest("2020-01-02", participants=(CLARA,))]
    assert related_digests(row) == [[], []]
