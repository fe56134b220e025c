"""Where a long passage is cut."""

from __future__ import annotations

import pytest

from readout.text.clipping import clipped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a  ferry\nruns", "a ferry …"),
        ("a ferry!", "a ferry!"),
        ("双方讨论渡轮问题等", "双方讨论渡轮问题 …"),
    ],
)
def test_a_long_passage_is_cut_at_a_space_and_one_without_any_where_it_is_long(
    text: str, expected: str
) -> None:
    assert clipped(text, 8) == expected
