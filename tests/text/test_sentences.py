"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        (
            "Mr. J. Smith of the U.S. Senate spoke. He left.",
            ["Mr. J. Smith of the U.S. Senate spoke.", "He left."],
        ),
        ("He said: “We agree.” They left.", ["He said: “We agree.”", "They left."]),
        ("At 9 p.m. they met.", ["At 9 p.m. they met."]),
        ("双方通话。双方同意。", ["双方通话。", "双方同意。"]),
        ("Встреча 2017 г. прошла. Всё.", ["Встреча 2017 г. прошла.", "Всё."]),
        ("Am 5. Juni kam er. Es war der 5. Sie ging.", ["Am 5. Juni kam er.", "Es war der 5.", "Sie ging."]),
        ("No end", ["No end"]),
        ("  ", []),
    ],
)
def test_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


PIECES = st.sampled_from(
    "One |two |Mr. |U.S. |5. |p.m. |Juni |. |.|! |?|… |。|” |“|) |\n|\xa0|. “|双方|г. ".split("|")
)


@given(st.lists(PIECES | st.characters(), min_size=12, max_size=40).map("".join))
def test_sentences_leave_out_nothing_but_space(text: str) -> None:
    kept = "".join(span.of(text) for span in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())
