"""What a refusal shows: the passage of the account most like the quote, which it never accepts in its place."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.nearest import Near, nearest_passage
from readout.verifying.refusals import Refused, short
from readout.verifying.verbatim import locate


def test_the_nearest_passage_is_shown_with_its_line_and_never_accepted() -> None:
    account = Account(
        "Nothing here.\nThe envoys met on Monday in Orlim.", relayed=False, file="wire.md", line=9
    )
    with pytest.raises(Refused) as caught:
        locate("The envoys met on Tuesday in Orlim", account, "issuer")
    assert caught.value.detail[0] == "nearest, on line 10 of wire.md: The envoys met on Monday in Orlim"
    assert "[-Tuesday-] {+Monday+}" in caught.value.detail[1]


def test_the_nearest_passage_is_the_one_stretch_that_shares_most_words() -> None:
    quote = "the envoys of both sides met in Tarn and left"
    scattered = "".join(f"{word}{' so' * len(quote.split())}. " for word in quote.split())
    passage = "the envoys of both sides met in Orlim and left"
    near = nearest_passage(quote, f"{scattered}\nOn Monday {passage}.\n{scattered}\nOn Sunday {passage}.")
    assert near == Near(2, passage, "the envoys of both sides met in [-Tarn-] {+Orlim+} and left")


@pytest.mark.parametrize(
    ("quote", "text", "marked"),
    [
        (
            "the envoys met in Orlim and left for home again",
            "Long ago the envoys of all three sides met in Orlim and left for home again, it is said.",
            "the envoys {+of all three sides+} met in Orlim and left for home again",
        ),
        (
            "the envoys met in Orlim and left for good today",
            "Long ago the envoys met in Orlim and left for the sake of all good today, it is said.",
            "the envoys met in Orlim and left for {+the sake of all+} good today",
        ),
        (
            "Yesterday – all envoys of the both sides met in Orlim; all",
            "It was long ago\nMany envoys, of both sides, met in Orlim and left again.",
            "[-Yesterday - all-] {+ago Many+} envoys{+,+} of [-the-] both sides{+,+} met in Orlim[-; all-] {+and+}",
        ),
    ],
    ids=["words more at its beginning", "words more at its end", "other words around it"],
)
def test_all_that_differs_from_the_nearest_passage_is_marked(quote: str, text: str, marked: str) -> None:
    near = nearest_passage(quote, text)
    assert near is not None
    assert (near.line, near.marked) == (1, marked)


@pytest.mark.parametrize(
    ("quote", "differs"),
    [
        ('what he called "heavy" losses', 'differs: what he called[- -]"heavy" losses'),
        ('"heavy"losses of the fleet', 'differs: "heavy"{+ +}losses of the fleet'),
    ],
)
def test_a_space_that_one_of_them_has_not_is_marked(quote: str, differs: str) -> None:
    with pytest.raises(Refused) as caught:
        locate(
            quote, Account('Lind told what he called"heavy" losses of the fleet.', relayed=False), "issuer"
        )
    assert caught.value.detail[1] == differs


def test_an_inserted_letter_is_no_changed_one() -> None:
    with pytest.raises(Refused, match="does not stand") as caught:
        locate("[a] envoys met on Friday", Account("The envoys met on Monday.", relayed=False), "issuer")
    assert caught.value.remedy.startswith("Copy the passage")


@pytest.mark.parametrize("letter", ["t", "T"])
def test_of_a_changed_first_letter_is_said_how_the_word_is_written(letter: str) -> None:
    with pytest.raises(Refused) as caught:
        locate(f"[{letter}]he envoys met", Account("The envoys met on Monday.", relayed=False), "issuer")
    assert (
        caught.value.remedy == f"Write the word as the account has it: “[{letter}]” changes a letter of it."
    )


@pytest.mark.parametrize(
    ("quote", "shown"), [("envoys walked away", True), ("envoys walked away again", False)]
)
def test_what_shares_a_third_of_the_words_is_near(quote: str, shown: bool) -> None:
    with pytest.raises(Refused) as caught:
        locate(quote, Account("The envoys met on Monday.", relayed=False), "issuer")
    assert bool(caught.value.detail) is shown


def test_where_nothing_is_near_nothing_is_shown() -> None:
    with pytest.raises(Refused) as caught:
        locate("quite other words altogether", Account("The envoys met on Monday.", relayed=False), "issuer")
    assert caught.value.detail == ()


def test_a_long_passage_is_told_by_its_beginning_and_end() -> None:
    assert short("x" * 100) == "x" * 100
    assert short(f"{'a' * 59} {'b' * 7} {'c' * 34}") == f"{'a' * 59} … {'c' * 34}"
    assert short("a" * 60 + "b" * 6 + "c" * 35) == "a" * 60 + " … " + "c" * 35
