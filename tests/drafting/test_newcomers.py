"""Who is named by office and name in a lead, and is not in the vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.newcomers import newcomers
from readout.model import Participant

CASES = [
    line
    for line in Path(__file__).with_name("office_names.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
LIND = Participant("ada-lind", "Ada Lind", ("Lind",))


def names(*lines: str, known: tuple[Participant, ...] = ()) -> list[str]:
    return [newcomer.name for newcomer in newcomers(lines, known)]


@pytest.mark.parametrize("case", CASES)
def test_a_line_names_whom_it_names_by_office_and_name(case: str) -> None:
    line, _, expected = case.partition(" →")
    assert names(line) == [name.strip() for name in expected.split(";") if name]


def test_a_paragraph_may_open_with_a_name_alone() -> None:
    title = "Telephone conversation with President of Ostrazia Emile Marchand"
    assert names(title, "Ivan Levkin spoke with Emile Marchand.") == ["Emile Marchand", "Ivan Levkin"]


@pytest.mark.parametrize("opening", ["Ivan came.", "Ada Moll/Osk News", "The Osk Herald"])
def test_a_paragraph_that_opens_with_another_word_names_nobody(opening: str) -> None:
    assert names("A call", opening) == []


def test_a_person_is_named_once_by_the_longest_name() -> None:
    title = "President Weber’s Call with Prime Minister Sato of Vandria"
    lead = "President Karl R. Weber, Jr. spoke with Prime Minister Sato Akira of Vandria."
    assert names(title, lead) == ["Karl R. Weber", "Sato Akira"]
    assert names(lead, title) == ["Karl R. Weber", "Sato Akira"]
    assert names("President Joe Weber calls", "President Joseph Weber spoke.") == ["Joseph Weber"]


def test_a_name_is_one_with_the_signs_on_its_letters_or_without() -> None:
    assert names("President Karacan Calls", "President Ada Karaçan spoke with Emir Omar.") == [
        "Ada Karaçan",
        "Omar",
    ]


@pytest.mark.parametrize("younger", ["Jr.", "Sr."])
def test_a_name_is_one_with_what_tells_a_son_from_his_father_or_without(younger: str) -> None:
    assert names("President Weber Calls", f"President Karl Weber {younger} spoke.") == [
        f"Karl Weber {younger}"
    ]
    assert len(names(f"President Karl Weber {younger} met President Emil Moll {younger} in Osk")) == 2


def test_who_is_known_to_be_named_is_no_newcomer() -> None:
    assert names("Call of President Ada Lind with President Karl Weber", known=(LIND,)) == ["Karl Weber"]


def test_who_is_known_is_known_in_any_grammatical_case() -> None:
    known = Participant("lada-lind", "Lada Lind", ("Лада Линд",))
    assert names("Разговор с Президентом Турции Ладой Линд", known=(known,)) == []


def test_a_newcomer_has_the_line_of_its_first_naming() -> None:
    (newcomer,) = newcomers(["A call", "President Karl Weber spoke."], ())
    assert newcomer.line == 1


PIECES = st.sampled_from(
    "President |Prime Minister |of |the |Ada |Jr. |, |’s |al-|Lind |Norvia |and |. ".split("|")
)


@given(st.lists(st.lists(PIECES, min_size=6).map("".join), min_size=1, max_size=4))
def test_who_is_found_stands_in_the_text(lines: list[str]) -> None:
    for name in names(*lines, known=(LIND,)):
        assert name in " ".join("\n".join(lines).split())


def test_who_is_known_may_have_one_more_name() -> None:
    assert names("Call with President Ada Lind Moreno", known=(LIND,)) == []
    assert names("Call with President Lind Moreno", known=(LIND,)) == ["Lind Moreno"]
