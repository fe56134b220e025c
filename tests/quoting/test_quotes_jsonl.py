"""Each line of JSON has an answer of its own: the quotations of its article, or what is wrong with it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.quoting.quotes_jsonl import quote_lines

ARTICLE = json.dumps({"id": "a", "title": "Bridge", "text": 'Weber: "We will rebuild it."'})


def test_an_article_is_answered_with_its_quotations() -> None:
    (line,) = quote_lines([ARTICLE])
    assert json.loads(line) == {
        "id": "a",
        "quotes": [
            {
                "text": "We will rebuild it.",
                "speaker": "Weber",
                "speaker_name": "Weber",
                "start": 8,
                "end": 27,
                "cue": ":",
                "direct": True,
            }
        ],
    }


def test_a_bad_line_is_named_and_stops_no_other() -> None:
    answers = [json.loads(line) for line in quote_lines(["{", "[1]", '{"id": 7}', ARTICLE])]
    assert [answer["id"] for answer in answers] == [None, None, 7, "a"]
    assert [answer["error"].split(":")[0] for answer in answers[:3]] == ["line 1", "line 2", "line 3"]
    assert "quotes" in answers[3]


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_a_number_that_json_does_not_have_is_an_error_of_its_line(number: str) -> None:
    (line,) = quote_lines([f'{{"id": {number}, "text": "They spoke."}}'])
    assert json.loads(line, parse_constant=pytest.fail)["error"].startswith("line 1: not JSON: ")


def test_blank_lines_are_passed_over_and_counted() -> None:
    (line,) = quote_lines(["\n", "{"])
    assert json.loads(line)["error"].startswith("line 2:")


def test_letters_of_all_scripts_are_written_as_they_are() -> None:
    article = json.dumps({"id": "a", "text": "Левко: «Ми готові до розмови»."}, ensure_ascii=False)
    assert "Ми готові" in next(quote_lines([article]))


@settings(deadline=None)
@given(st.lists(st.text() | st.just(ARTICLE) | st.just('{"text": "\\ud800 \\"we go on\\""}'), max_size=5))
def test_every_line_has_one_answer_that_utf8_can_hold(lines: list[str]) -> None:
    answers = list(quote_lines(lines))
    assert len(answers) == sum(bool(line.strip()) for line in lines)
    assert all(json.loads(answer.encode().decode()) for answer in answers)


def test_deep_nesting_is_an_error_of_its_line() -> None:
    (line,) = quote_lines(["[" * 100_000])
    assert json.loads(line)["error"].startswith("line 1:")
