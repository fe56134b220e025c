"""How the lines in doubt are worded."""

from __future__ import annotations

import pytest

from readout.cleaning.lines.line import line_of
from readout.cleaning.weighing.wording import pairs_shared, wording


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


def test_pairs_of_words_are_shared_with_other_lines_of_the_article_than_the_line_itself() -> None:
    lines = [
        line_of(1, "The mayor of Osk opened the bridge."),
        line_of(2, "The mayor of Osk spoke."),
        line_of(3, "Nothing alike stands here."),
    ]
    assert pairs_shared(lines, [True, False, False], [0, 1, 2]) == [0.0, 0.75, 0.0]
