"""What the decision about a line is told of the line."""

from __future__ import annotations

from readout.cleaning.lines.line import lines_of
from readout.cleaning.weighing.columns import Column, chosen
from readout.cleaning.weighing.features import of_the_wording, vocabulary_of
from readout.cleaning.weighing.title_look import of_the_marks

PAGE = """The old bridge at Osk was opened to carts again on Sunday.
Accept cookies, read our privacy policy and subscribe to the newsletter of this website.
Jane Writer is a reporter and editor of the Osk Herald."""


def columns_of(page: str) -> dict[str, Column]:
    """Return the columns of wording of a page whose lines are all of one kind."""
    lines = lines_of(page)
    return of_the_wording(vocabulary_of(lines), Column([0] * len(lines), 1))


def test_a_lines_words_of_the_site_are_counted() -> None:
    told = columns_of(PAGE)["kind and a site's words"].values
    assert told[0] == told[2] == 0 < told[1]


def test_a_lines_words_of_the_press_are_counted() -> None:
    told = columns_of(PAGE)["kind and words of the press"].values
    assert told[0] == told[1] == 0 < told[2]


def test_values_are_chosen_by_place_however_many_there_are() -> None:
    assert [list(chosen(places)("abc")) for places in ((), (1,), (2, 0))] == [[], ["b"], ["c", "a"]]


def test_marks_of_captions_and_of_ways_through_the_site_are_told_of_a_line() -> None:
    page = (
        "The bridge at Osk\nAda Brenn (left) / Osk Pictures\nTown » Works: “17 carts”\nIssue 17/2017, 2 May"
    )
    told = {name: column.values for name, column in of_the_marks(lines_of(page)).columns.items()}
    assert told == {
        "bars and arrows": [0, 1, 1, 0],
        "brackets": [0, 1, 0, 0],
        "quotation marks": [0, 0, 1, 0],
        "colon inside": [0, 0, 1, 0],
        "slash": [0, 1, 0, 1],
        "credit or link": [0, 0, 0, 0],
        "figures": [0, 0, 1, 3],
    }
