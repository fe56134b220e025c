"""How the lines in doubt are worded."""

from __future__ import annotations

import pytest

from readout.cleaning.clean_lines import line_of
from readout.cleaning.clean_wording import wording


@pytest.mark.parametrize(
    ("name", "text", "plain"),
    [
        ("trails off", "The bridge at Osk is open again…", "The bridge at Osk is open again."),
        ("quotation marks", "“It is open,” she said.", "It is open, she said."),
        ("words to the reader", "Get it in your mail.", "They got it in the mail."),
        ("words of us", "Support our work.", "They support the work."),
        ("words of me", "I live in Osk.", "She lives in Osk."),
    ],
)
def test_a_sign_of_the_wording_is_counted_where_it_stands(name: str, text: str, plain: str) -> None:
    with_it, without = wording([line_of(1, text), line_of(2, plain)])[name]
    assert with_it > 0 == without
