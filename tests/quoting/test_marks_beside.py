"""What stands beside a mark tells whether it opens, closes, or is an apostrophe."""

from __future__ import annotations

import pytest

from readout.quoting.marks.quotations import quoted_spans, unbalanced_marks

OPENING = "([{<¿¡—–-―/“„«"
CLOSING = ")]}>,.;:!?…—–-―/”»'،؛؟。，、；：！？」』"


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in quoted_spans(text)]


@pytest.mark.parametrize("before", [*OPENING, *"‹「『‘‚'", " ", "\t", "\xa0"])
def test_a_mark_of_either_side_opens_behind(before: str) -> None:
    assert quoted(f"He said{before}”we agreed to go,” and left.") == ["we agreed to go,"]


@pytest.mark.parametrize("after", [*CLOSING, *"›’", " ", "\t", "\xa0"])
def test_a_mark_of_either_side_closes_before(after: str) -> None:
    assert quoted(f"He said “we agreed to go“{after} and left.") == ["we agreed to go"]


@pytest.mark.parametrize("before", [*OPENING, *'"，。、；：！？（「『', " ", "\t", "\xa0"])
def test_a_single_mark_opens_behind(before: str) -> None:
    assert quoted(f"He said{before}'we agreed to go,' and left.") == ["we agreed to go,"]


@pytest.mark.parametrize("after", [*CLOSING.replace("'", ""), '"', " ", "\t", "\xa0"])
def test_a_single_mark_closes_before(after: str) -> None:
    assert quoted(f"He said 'we agreed to go'{after} and left.") == ["we agreed to go"]


LEFT_OUT = "90s 90 em tis twas til till cause cos cuz n round bout neath ere un uns course nother kay"


@pytest.mark.parametrize("word", [*LEFT_OUT.split(), "EM", "Tis"])
def test_an_apostrophe_for_letters_left_out_opens_nothing(word: str) -> None:
    text = f"They told '{word} they agreed to go' so."
    assert (quoted(text), unbalanced_marks(text)) == ([], ())


@pytest.mark.parametrize("word", ["leaders", "Max", "Cruz", "6", "runnin", "thousan", "o", "LEADERS"])
def test_an_apostrophe_behind_a_word_closes_only_where_nothing_else_does(word: str) -> None:
    assert quoted(f"He said 'the {word}' talks ended,' and left.") == [f"the {word}' talks ended,"]
    assert quoted(f"The 'very {word}' talks, they said, were off.") == [f"very {word}"]


@pytest.mark.parametrize("word", ["talk", "to", "Orlim", "un"])
def test_a_mark_behind_another_word_closes(word: str) -> None:
    assert quoted(f"He said 'the {word}' and then 'no' again.") == [f"the {word}", "no"]
