"""Single marks and apostrophes: what surely is a quotation, what could be one, and what is none."""

from __future__ import annotations

import pytest

from readout.quoting.marks.quotations import quoted_spans, unbalanced_marks


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in quoted_spans(text)]


def surely(text: str) -> list[str]:
    """Return the quotations whose marks can be no apostrophes."""
    return [span.of(text) for span in quoted_spans(text, doubtful=False)]


# ---- which of the two marks is surely none ------------------------------------------------------------


@pytest.mark.parametrize("word", "a an the he we I of in as if is do We OF".split())
def test_a_mark_before_a_small_word_is_no_apostrophe(word: str) -> None:
    assert surely(f"Then '{word} Orlo left Sana' again.") == [f"{word} Orlo left Sana"]


@pytest.mark.parametrize("word", "a the we of to if".split())
def test_a_mark_behind_a_small_word_is_no_apostrophe(word: str) -> None:
    assert surely(f"Then 'Abd Orlo left {word}' again.") == [f"Abd Orlo left {word}"]


@pytest.mark.parametrize("word", [*(f"{letter}lama" for letter in "aeiouyāīūēō"), "ox", "Orlo"])
def test_a_mark_before_other_words_may_be_an_ayn_or_stand_for_something(word: str) -> None:
    text = f"Then '{word} Orlo left Sana' again."
    assert (quoted(text), surely(text)) == ([f"{word} Orlo left Sana"], [])


@pytest.mark.parametrize("word", ["big", "clear", "talks"])
def test_a_mark_before_a_plain_word_is_none(word: str) -> None:
    assert surely(f"Then '{word} Orlo left Sana' again.") == [f"{word} Orlo left Sana"]


@pytest.mark.parametrize(
    "word", [*(f"shur{letter}" for letter in "aiouāīūēō"), "old", "Orlim", "Al-Safar-town"]
)
def test_a_mark_behind_other_words_may_be_a_hamza_or_stand_for_something(word: str) -> None:
    text = f"Then 'Abd Orlo left {word}' again."
    assert (quoted(text), surely(text)) == ([f"Abd Orlo left {word}"], [])


@pytest.mark.parametrize("word", ["gold", "table", "treaty", "half-way-mark"])
def test_a_mark_behind_a_plain_word_is_none(word: str) -> None:
    assert surely(f"Then 'Abd Orlo left {word}' again.") == [f"Abd Orlo left {word}"]


@pytest.mark.parametrize("stop", ',.!?…;:。，！？—–-”"»)')
def test_a_mark_behind_a_stop_is_no_apostrophe(stop: str) -> None:
    assert surely(f"Then 'Abd Orlo left Sana{stop}' again.") == [f"Abd Orlo left Sana{stop}"]


@pytest.mark.parametrize("end", ["the U.S.", "St. K.", "plan B."])
def test_the_full_stop_of_an_abbreviation_is_no_stop(end: str) -> None:
    assert surely(f"Then 'Abd Orlo left {end}' again.") == []


@pytest.mark.parametrize("end", ["plan B!", "at 5,"])
def test_another_stop_behind_one_letter_is_one(end: str) -> None:
    assert surely(f"Then 'Abd Orlo left {end}' again.") == [f"Abd Orlo left {end}"]


@pytest.mark.parametrize("marks", ["'’", "‘'", "`’"])
def test_a_straight_mark_and_a_curly_one_make_no_sure_pair(marks: str) -> None:
    text = f"Then {marks[0]}Abd Orlo left,{marks[1]} they say."
    assert (quoted(text), surely(text)) == (["Abd Orlo left,"], [])


# ---- which marks make a pair --------------------------------------------------------------------------


def test_marks_inside_another_quotation_make_no_pair_with_those_outside() -> None:
    text = "He said ‘we go and “it is ‘so” is off,’ and left."
    assert quoted(text) == ["we go and “it is ‘so” is off,"]


def test_quotations_of_both_kinds_stand_side_by_side() -> None:
    text = "“It’s one,” “it’s two,” “it’s three,” he said, ‘we go now,’ and “it’s four,” and ‘we went,’ too."
    assert quoted(text) == ["It’s one,", "it’s two,", "it’s three,", "we go now,", "it’s four,", "we went,"]


def test_a_possessive_closes_only_in_the_sentence_of_the_opening_mark() -> None:
    text = "He said 'we go. The leaders' talks ended."
    assert (quoted(text), unbalanced_marks(text)) == ([], (8,))


def test_a_possessive_closes_where_its_sentence_has_no_other_mark() -> None:
    assert quoted("He said 'the leaders' and left. The talks of ministers', he said, went on.") == [
        "the leaders"
    ]


def test_a_better_mark_in_the_same_sentence_closes() -> None:
    assert quoted("He said 'the leaders' talks failed ministers', and left.") == [
        "the leaders' talks failed ministers"
    ]


def test_the_first_possessive_of_the_sentence_closes() -> None:
    assert quoted("He said 'the leaders' and envoys' and left.") == ["the leaders"]


def test_an_opening_mark_that_never_closes_is_lost_where_the_next_one_opens() -> None:
    text = "He said 'we go and 'we stay,' too."
    assert (quoted(text), unbalanced_marks(text)) == (["we stay,"], (8,))


def test_an_opening_mark_closes_at_a_possessive_before_the_next_one_opens() -> None:
    assert quoted("He said 'the leaders' and 'we stay,' too.") == ["the leaders", "we stay,"]


def test_a_possessive_surely_closes_only_what_surely_opens() -> None:
    assert surely("He said 'the leaders' and left.") == ["the leaders"]
    assert surely("He met 'Abd of the leaders' and left.") == []


def test_a_sentence_before_the_quotation_changes_nothing() -> None:
    assert quoted("He came. It rained. He said 'the leaders' and left. She went.") == ["the leaders"]


def test_the_better_mark_that_could_be_an_apostrophe_leaves_the_possessive() -> None:
    assert surely("He said 'the leaders' Abd left Orlim' again.") == ["the leaders"]


# ---- what each mark can do ----------------------------------------------------------------------------


def test_a_low_mark_opens_surely() -> None:
    assert surely("Er traf ‚Abd in Orlim‘ wieder.") == ["Abd in Orlim"]


@pytest.mark.parametrize("mark", "’´")
def test_a_closing_mark_opens_nothing(mark: str) -> None:
    text = f"He said {mark}we go,{mark} and left."
    assert (quoted(text), unbalanced_marks(text)) == ([], ())


@pytest.mark.parametrize("mark", "‚`")
def test_an_opening_mark_closes_nothing(mark: str) -> None:
    assert quoted(f"He said 'we go{mark} and left,' too.") == [f"we go{mark} and left,"]


def test_a_mark_behind_a_space_closes_nothing() -> None:
    text = "He said 'we go ' and left."
    assert (quoted(text), unbalanced_marks(text)) == ([], (8,))


@pytest.mark.parametrize("text", ["He said we go '", "He said we go ' and left", "He said we go'", "'"])
def test_a_mark_with_no_word_behind_it_opens_nothing(text: str) -> None:
    assert (quoted(text), unbalanced_marks(text)) == ([], ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("‘We don’t go,’ he said.", ["We don’t go,"]),
        ("They‘re off,’ he said.", []),
        ("'We don't go,' he said.", ["We don't go,"]),
    ],
)
def test_a_mark_inside_a_word_is_an_apostrophe(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_mark_closes_at_the_end_of_its_line() -> None:
    assert quoted("He said 'we go'\n'We stay' was said") == ["we go", "We stay"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("他说‘我们走’他走了", ["我们走"]),
        ("他说'我们走'他走了", []),
        ("He said 'we go'他走了", []),
        ("他说'我们走'，他走了", []),
        ("他说 '我们 Orlo' 走", ["我们 Orlo"]),
        ("Then 'Abd 走' again", ["Abd 走"]),
    ],
)
def test_in_chinese_curly_marks_stand_without_spaces(text: str, found: list[str]) -> None:
    assert (quoted(text), surely(text)) == (found, found)
