"""What a refusal shows: the passage of the account most like the quote, which it never accepts in its place."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import locate


def test_the_nearest_passage_is_shown_with_its_line_and_never_accepted() -> None:
    account = Account(
        "Nothing here.\nThe envoys met on Monday in Orlim.", relayed=False, file="wire.md", line=9
    )
    with pytest.raises(Refused) as caught:
        locate("The envoys met on Tuesday in Orlim", account, "issuer")
    assert caught.value.detail[0] == "nearest, on line 10 of wire.md: The envoys met on Monday in Orlim"
    assert "[-Tuesday-] {+Monday+}" in caught.value.detail[1]


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


def test_of_a_changed_first_letter_is_said_how_the_word_is_written() -> None:
    with pytest.raises(Refused) as caught:
        locate("[t]he envoys met on Monday", Account("The envoys met on Monday.", relayed=False), "issuer")
    assert caught.value.remedy == "Write the word as the account has it: “[t]” changes a letter of it."


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
