"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.sentences import is_heading, sentences


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
        (
            "The talks came to approx. five hours. Nobody left.",
            ["The talks came to approx. five hours.", "Nobody left."],
        ),
        ("It was J.R. Orlo. He left.", ["It was J.R. Orlo.", "He left."]),
        ("双方通话。双方同意。", ["双方通话。", "双方同意。"]),
        ("Встреча 2017 г. прошла. Всё.", ["Встреча 2017 г. прошла.", "Всё."]),
        (
            "Am 5. Juni kam er. Es war der 5. Sie ging im Juni.",
            ["Am 5. Juni kam er.", "Es war der 5.", "Sie ging im Juni."],
        ),
        (
            "Es war 2017. Juni kam. Er kam an. Mai ging.",
            ["Es war 2017.", "Juni kam.", "Er kam an.", "Mai ging."],
        ),
        (
            "Am 15. Juni kam er. Es war der 5. Maier ging.",
            ["Am 15. Juni kam er.", "Es war der 5.", "Maier ging."],
        ),
        (
            "It grew by 3.5 points. They met (twice). He left.",
            ["It grew by 3.5 points.", "They met (twice).", "He left."],
        ),
        ("No end", ["No end"]),
        ("  ", []),
    ],
)
def test_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


@pytest.mark.parametrize(
    "end",
    [
        "!",
        "?",
        "…",
        '."',
        ".'",
        ".”",
        ".’",
        ".»",
        ".)",
        ".]",
        ".’”)",
        "。”",
        "！",
        "？",
        "。’",
        "。」",
        "。』",
        "。）",
    ],
)
def test_a_sentence_ends_with_the_marks_that_close_behind_its_stop(end: str) -> None:
    assert [span.of(f"One{end} Two") for span in sentences(f"One{end} Two")] == [f"One{end}", "Two"]


PIECES = st.sampled_from(
    "One |two |Mr. |U.S. |5. |p.m. |Juni |. |.|! |?|… |。|” |“|) |\n|\xa0|. “|双方|г. ".split("|")
)


@given(st.lists(PIECES | st.characters(), min_size=12, max_size=40).map("".join))
def test_sentences_leave_out_nothing_but_space(text: str) -> None:
    kept = "".join(span.of(text) for span in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Orlo calls Brask", True),
        ("one two three four five six seven eight nine", True),
        ("one two three four five six seven eight nine ten", False),
        ("They met.", False),
        ("He said: “So it is.”) ", False),
        ("They met. Then", True),
        ("双方通话。」", False),
        ("वे मिले।", False),
    ],
)
def test_a_heading_is_a_few_words_without_a_stop_at_their_end(line: str, expected: bool) -> None:
    assert is_heading(line) == expected
