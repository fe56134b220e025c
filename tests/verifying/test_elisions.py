"""What a quote leaves out: its parts stand in order, in one paragraph or in neighbouring ones."""

from __future__ import annotations

import pytest

from readout.model import Elision, Verbatim
from readout.verifying.account import Account
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import locate
from tests.proving import located, refusal

PARAGRAPHS = "One two three four five.\nSix seven eight nine ten.\nEleven twelve thirteen fourteen."


@pytest.mark.parametrize("mark", ["[…]", "[...]", "[ … ]", "[. . .]"])
def test_every_way_to_write_an_elision_is_read(mark: str) -> None:
    assert located(f"One two three {mark} seven eight nine", PARAGRAPHS) == [
        "One two three",
        Elision(),
        "seven eight nine",
    ]


def test_dots_without_brackets_are_no_elision() -> None:
    assert refusal("One two three ... seven eight nine", PARAGRAPHS) == "quote-not-verbatim"


def test_parts_two_paragraphs_apart_are_refused() -> None:
    assert refusal("One two three […] Eleven twelve thirteen", PARAGRAPHS) == "quote-elision"


def test_parts_step_from_paragraph_to_paragraph() -> None:
    assert located("One two three […] seven eight nine […] twelve thirteen fourteen", PARAGRAPHS) == [
        "One two three",
        Elision(),
        "seven eight nine",
        Elision(),
        "twelve thirteen fourteen",
    ]


def test_a_blank_line_makes_no_paragraph_of_its_own() -> None:
    text = PARAGRAPHS.replace("\n", "\n\n", 1)
    assert located("three four five […] Six seven eight", text)[2] == "Six seven eight"


def test_a_quote_of_very_many_parts_is_refused() -> None:
    account = "one two three " * 30
    assert len(located(" […] ".join(["one two three"] * 20), account)) == 39
    assert refusal(" […] ".join(["one two three"] * 21), account) == "quote-elision"


def test_parts_out_of_order_are_refused() -> None:
    assert refusal("seven eight nine […] One two three", PARAGRAPHS) == "quote-elision"


def test_parts_that_overlap_are_refused() -> None:
    assert refusal("One two three […] three four five", PARAGRAPHS) == "quote-elision"


def test_a_part_that_does_not_stand_there_is_named() -> None:
    with pytest.raises(Refused, match="seven eight ten"):
        locate("One two three […] seven eight ten", Account(PARAGRAPHS, relayed=False), "issuer")


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_the_first_places_that_fit_together_are_taken(gap: str) -> None:
    text = (
        f"far far away it began.\nx\nwe met again here. it ended well.{gap}we met again here. it ended well."
    )
    pieces = locate("we met again […] it ended well", Account(text, relayed=False), "issuer")
    spans = [piece.span for piece in pieces if isinstance(piece, Verbatim)]
    assert [span.start for span in spans] == [text.index("we met"), text.index("it ended")]


def test_a_place_that_fits_no_other_part_is_passed_over() -> None:
    text = "we met again here.\nx\ny\nand so we met again there. it ended well."
    pieces = locate("we met again […] it ended well", Account(text, relayed=False), "issuer")
    spans = [piece.span for piece in pieces if isinstance(piece, Verbatim)]
    assert spans[0].start == text.rindex("we met")


@pytest.mark.parametrize("gap", [" ", "\n", "\nand then\n"])
def test_a_repeated_passage_is_located_where_it_first_stands(gap: str) -> None:
    text = gap.join(["it went on.", "and it went on.", "and it went on."])
    (piece,) = locate("it went on", Account(text, relayed=False), "issuer")
    assert isinstance(piece, Verbatim)
    assert piece.span.start == 0


def test_a_part_that_ends_its_paragraph_reaches_into_the_next_and_no_further() -> None:
    text = "One two three.\nFour five six.\nSeven eight nine."
    assert located("One two three. […] Four five six.", text)
    assert refusal("One two three. […] Seven eight nine.", text) == "quote-elision"


@pytest.mark.parametrize("text", ["Here one two three.", "one two three"])
def test_a_quote_may_begin_and_end_with_an_elision(text: str) -> None:
    assert located("[…] one two three […]", text) == [Elision(), "one two three", Elision()]


def test_an_elision_may_leave_out_nothing() -> None:
    assert located("会谈很好[…]结束了吧", "会谈很好结束了吧") == ["会谈很好", Elision(), "结束了吧"]


def test_an_elision_of_the_account_itself_is_read_as_one() -> None:
    text = "they met here […] and left again"
    assert located("they met here […] and left again", text) == ["they met here", Elision(), "and left again"]
