"""What counts as a word."""

from __future__ import annotations

import pytest

from readout.text.words import has_words, length, words


def test_a_letter_with_its_marks_is_one_character_of_a_word() -> None:
    assert words("हिन्दी e\u0301te\u0301 ที่") == ["हिन्दी", "e\u0301te\u0301", "ที่"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("双方同意40人", (6, "character")), ("They met 陈 in Tarn.", (5, "word")), ("", (0, "word"))],
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
