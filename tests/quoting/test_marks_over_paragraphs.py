"""Quotations that several paragraphs share, marks written as two, and marks that have lost their partner."""

from __future__ import annotations

import pytest

from readout.quoting.marks.quotations import doubtful_spans, quoted_spans, unbalanced_marks


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in quoted_spans(text)]


def doubtful(text: str) -> list[str]:
    return [span.of(text) for span in doubtful_spans(text, quoted_spans(text, doubtful=False))]


@pytest.mark.parametrize(
    "text", ["“One.\n  “Two,” he said.", "  “One.\n\t“Two,” he said.", "“One.\r\n“Two,” he said."]
)
def test_a_paragraph_may_be_indented(text: str) -> None:
    assert quoted(text) == ["One.", "Two,"]


def test_a_paragraph_between_that_opens_no_mark_ends_the_quotation() -> None:
    text = "“One.\nTwo.\n“Three,” he said."
    assert (quoted(text), unbalanced_marks(text)) == (["Three,"], (0,))


def test_a_quotation_over_paragraphs_takes_the_place_of_a_pair_that_crosses_it() -> None:
    assert quoted("It is 'a “One. Two' \n“Three,” he said.") == ["One. Two'", "Three,"]


def test_what_is_quoted_inside_a_quotation_over_paragraphs_is_of_it() -> None:
    text = "He said “one” and:\n“Two «2».\n“Three «3» and «4»,” he added, “and five.”"
    assert quoted(text) == ["one", "Two «2».", "Three «3» and «4»,", "and five."]


PAIRS = ["“”", "„“", "„”", "«»", '""']


@pytest.mark.parametrize("pair", PAIRS)
def test_a_quotation_that_a_page_broke_off_goes_on_in_small_letters(pair: str) -> None:
    text = f"{pair[0]}The sea rose as the wind\n\nturned,{pair[1]} he said."
    assert quoted(text) == ["The sea rose as the wind", "turned,"]
    assert doubtful(text) == quoted(text)


@pytest.mark.parametrize(
    "text",
    [
        "“The sea rose.\n\nThe wind turned,” he said.",
        "“The sea rose as the wind\n\nturned,» he said.",
        "“The sea rose as the wind\n\nturned «back»,” he said, “and left.",
        "“The sea rose\n\n“as the wind\n\nturned,” he said.",
    ],
)
def test_no_other_quotation_goes_on_without_its_mark(text: str) -> None:
    assert not any("turned" in span or "sea" in span for span in quoted(text))


@pytest.mark.parametrize("pair", ["“”", "„“", "«»"])
@pytest.mark.parametrize("colon", [":", "：", ":  "])
def test_a_message_below_a_colon_opens_once_and_closes_once(pair: str, colon: str) -> None:
    text = f"It reads{colon}\n{pair[0]}One.\nTwo.\nThree.{pair[1]}\nEnd."
    assert quoted(text) == ["One.", "Two.", "Three."]


@pytest.mark.parametrize(
    "text",
    [
        "It reads.\n“One.\nTwo.\nThree.”\nEnd.",
        'It reads:\n"One.\nTwo.\nThree."\nEnd.',
        "It reads: “One.\nTwo.\nThree.”",
        "It reads:\nHe said “one.\nTwo.\nThree.”",
    ],
)
def test_no_other_message_does(text: str) -> None:
    assert quoted(text) == []
    assert len(unbalanced_marks(text)) == 2


CUES = "said says stated added told noted wrote reported announced explained"


@pytest.mark.parametrize("cue", CUES.split())
@pytest.mark.parametrize(
    "words", ["the press service {}", "{} the press service", "the press service {} in Orlim:"]
)
def test_a_writers_cue_at_the_end_of_a_paragraph_is_no_part_of_a_quotation(cue: str, words: str) -> None:
    assert quoted(f'"We agreed, {words.format(cue)}.\n"It was good," it added.') == ["It was good,"]


def test_neither_is_a_source_at_its_end() -> None:
    assert quoted('"We agreed, according to the press service.\n"It was good," it added.') == ["It was good,"]


@pytest.mark.parametrize(
    "marks",
    [
        ("''", "''"),
        ("‘‘", "’’"),
        ("``", "''"),
        ("``", "´´"),
        ("<<", ">>"),
        ("<‹", ">›"),
        ("‹<", "›>"),
        ("‹‹", "››"),
    ],
)
def test_two_single_marks_stand_for_a_double_one(marks: tuple[str, str]) -> None:
    text = "He said: {}We go today.{} They left.".format(*marks)
    assert (quoted(text), doubtful(text), unbalanced_marks(text)) == (["We go today."], [], ())


ASTRAY = {
    "never opened": ("He left. We go,” he said. End.", ["He left. We go,"]),
    "never closed": ("He left. “We go, he said. End.", ["We go, he said. End."]),
    "behind a quotation": ("“We go,” he said. I stay,” she said.", ["” he said. I stay,"]),
    "before a quotation": ("He said “we go. She said “I stay,” too. End", ["we go. She said “"]),
    "between two": ('a “b” c" d “e” f', ["” c"]),
    "in a paragraph of its own": ("One.\nWe go,” he said.\nTwo.", ["We go,"]),
    "at the head of its paragraph": ("One.\n“We go, he said.\nTwo.", ["We go, he said."]),
    "in the last of several paragraphs": ("One.\nTwo.\nWe go,” he said.", ["We go,"]),
    "in the first of several paragraphs": ("“We go, he said.\nTwo.\nThree.", ["We go, he said."]),
    "before one in doubt": ("“He went.\nThen 'Abd left Sana' again.", ["He went.", "Abd left Sana"]),
    "of no side": ('他说"二。', ['他说"二。']),
    "two for one, never opened": ("We go’’ he said. End", ["We go"]),
    "two for one, never closed": ("‘‘We go, he said. End", ["We go, he said. End"]),
    "signs, never opened": ("We go>> he said.", ["We go"]),
    "signs, never closed": ("<<We go, he said.", ["We go, he said."]),
    "a single mark behind a stop": ("We go,' he said. End.", ["We go,"]),
    "a single mark before a small word": ("'The plan, he said. End.", ["The plan, he said. End."]),
    "a guillemet, never opened": ("We go» he said, and «I stay» too.", ["We go"]),
    "two in doubt": ("Then 'Abd left Sana' and \"he went", ["Abd left Sana", "he went"]),
    "a mark alone": ("” he “", []),
    "running on and never closed": ("“One.\n“Two, he said. “Three,” she said.", ["One.", "Two, he said. “"]),
}


@pytest.mark.parametrize(("text", "open_words"), ASTRAY.values(), ids=ASTRAY)
def test_words_beside_a_mark_without_partner_are_in_doubt(text: str, open_words: list[str]) -> None:
    assert doubtful(text) == open_words


@pytest.mark.parametrize(
    "text", ["Er sagte: ›Wir gehen.‹ Dann", "Er sagte: »Wir gehen.« Dann", "Han sade: ”Wir gehen.” Dann"]
)
def test_marks_may_be_turned(text: str) -> None:
    assert quoted(text) == ["Wir gehen."]


@pytest.mark.parametrize("inches", ["5'11\"", '5’11"', '5′11"', "5' 11\"", "5'4\""])
def test_feet_and_inches_are_no_marks(inches: str) -> None:
    assert quoted(f'"He is {inches} tall," she said of the man.') == [f"He is {inches} tall,"]


@pytest.mark.parametrize("mark", '”»」"')
def test_two_marks_that_both_close_make_no_quotation(mark: str) -> None:
    text = f"We go,{mark} he said. And then,{mark} he left."
    assert (quoted(text), len(unbalanced_marks(text))) == ([], 2)


@pytest.mark.parametrize("size", ["5'11\"", '5′ 4"', '6"', '10.5"'])
def test_a_measure_pairs_with_no_mark(size: str) -> None:
    text = f'It is {size} and "so" on.'
    assert (quoted(text), unbalanced_marks(text)) == (["so"], ())


def test_a_curly_mark_behind_a_number_is_no_measure() -> None:
    assert unbalanced_marks("It is 6” wide.") == (7,)


@pytest.mark.parametrize("size", ['6"', '10.5"', '120"'])
def test_inches_are_no_mark_where_another_closes(size: str) -> None:
    assert quoted(f'"It is {size} wide," she said.') == [f"It is {size} wide,"]


@pytest.mark.parametrize("number", ["2021", "1,000", "x5"])
def test_a_mark_behind_another_number_closes(number: str) -> None:
    assert quoted(f'He said "in {number}" and "no" again.') == [f"in {number}", "no"]


@pytest.mark.parametrize(
    "text",
    [
        "'The plan,' he said.",
        "“It was 'the plan, he said,” she said.",
        "'We go,' he said, and 'the plan,' and “'the plan, and so on,” too, and 'we stay,' too.",
    ],
)
def test_no_word_is_in_doubt_where_every_mark_has_its_place(text: str) -> None:
    assert doubtful(text) == []


RUNS = {
    "another mark opens": ("“One.\n«Two.\n«Three,» he said.", ["Two.", "Three,"], [0]),
    "another mark opens and closes": ("“One.\n«Two,» he said.", ["Two,"], [0]),
    "a second one begins": (
        "“One.\n“Two,” he said, “three.\n“Four,” he said.",
        ["One.", "Two,", "three.", "Four,"],
        [],
    ),
    "one stands before it": ("“Zero,” he said, “one.\n“Two,” he said.", ["Zero,", "one.", "Two,"], []),
    "one of its own marks follows": (
        "He said “one. So “two,” he said.\n“Three,” he said.",
        ["two,", "Three,"],
        [8],
    ),
    "other marks follow": ("He said “one «two» three.\n“Four,” he said.", ["one «two» three.", "Four,"], []),
    "a lost mark follows": ("He said “one.» Two.\n“Three,” he said.", ["Three,"], [8, 13]),
    "only closed in the next paragraph": ("“One.\nTwo.”", [], [0, 10]),
    "a message with a lost mark": ("It reads:\n“One.\nTwo” three.\nFour.”", [], [10, 19, 33]),
    "a message whose mark closes before its stop": ("It reads:\n“One.\nTwo”.", ["One.", "Two"], []),
    "a message with space behind its mark": ("It reads:\n“One.\nTwo.”\xa0\t \r", ["One.", "Two."], []),
    "broken off, with a lost mark behind": (
        "“The sea as the\nwind,” he said,” and left.",
        ["The sea as the", "wind,"],
        [31],
    ),
}


@pytest.mark.parametrize(("text", "found", "astray"), RUNS.values(), ids=RUNS)
def test_a_quotation_runs_on_only_where_its_own_mark_is_opened_again(
    text: str, found: list[str], astray: list[int]
) -> None:
    assert (quoted(text), list(unbalanced_marks(text))) == (found, astray)


@pytest.mark.parametrize("end", ",.!?…;)")
def test_two_single_marks_close_behind(end: str) -> None:
    assert quoted(f"He said: ''We go (soon{end}'' and left.") == [f"We go (soon{end}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Han sade: ”...och vi går.” Sedan", "...och vi går."),
        ("Han sade ”vi går”. Sedan", "vi går"),
        ("Han sade ”vi går”", "vi går"),
        ("”Vi går” sade han", "Vi går"),
    ],
)
def test_one_mark_for_both_sides_is_told_by_what_stands_beside_it(text: str, found: str) -> None:
    assert quoted(text) == [found]


@pytest.mark.parametrize("stop", ",;:!?).")
def test_a_mark_between_a_dash_and_a_stop_closes(stop: str) -> None:
    assert quoted(f"Er sagte „wir gehen –“{stop} und blieb.") == ["wir gehen –"]
