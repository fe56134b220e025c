"""What counts as a word."""

from __future__ import annotations

import pytest

from readout.text.words import has_words, is_unspaced, length, without_accents, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("हिन्दी e\u0301te\u0301 ที่", ["हिन्दी", "e\u0301te\u0301", "ที่"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("\u0e34 \u0301", []),
        (
            "it's co-operation, co‐operation and co‑operation",
            ["it's", "co-operation", "co‐operation", "and", "co‑operation"],
        ),
        (
            "谈 it's co-operation, co‐operation, co‑operation",
            ["谈", "it's", "co-operation", "co‐operation", "co‑operation"],
        ),
        ("a_b", ["a", "b"]),
        ("谈 a_b", ["谈", "a", "b"]),
    ],
)
def test_a_word_is_letters_with_their_marks_and_what_joins_them(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("双方同意40人", (6, "character")),
        ("Ana 谈", (2, "word")),
        ("They met 陈 in Tarn.", (5, "word")),
        ("", (0, "word")),
    ],
)
def test_the_length_of_a_text_in_a_script_without_spaces_is_told_in_characters(
    text: str, expected: tuple[int, str]
) -> None:
    assert length(text) == expected


@pytest.mark.parametrize("text", ["", "so", "It’s so", "It is so late", "会谈很", "Ana и 谈"])
def test_a_text_has_as_many_words_as_are_counted_and_no_more(text: str) -> None:
    number = len(words(text))
    assert has_words(text, number)
    assert not has_words(text, number + 1)


def test_a_script_without_spaces_is_told_by_the_first_character() -> None:
    assert is_unspaced("谈A")
    assert not is_unspaced("A谈")


def test_signs_on_letters_are_left_out() -> None:
    assert without_accents("Élysée und Erdoğan") == "Elysee und Erdogan"
