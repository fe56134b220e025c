"""Which entries of the vocabulary a page names, and where."""

from __future__ import annotations

import pytest

from readout.drafting.suggest import issuers, participants, same_word, topics
from readout.model import Participant, Topic, Vocabulary
from tests.draft_cases import VOCABULARY


def ids(text: str) -> list[str]:
    return [suggestion.id for suggestion in topics(text, VOCABULARY)]


def test_the_most_mentioned_comes_first() -> None:
    assert ids("Energy. Syria. Energy and Syria and energy.") == ["energy", "syria"]


def test_of_equally_mentioned_the_first_in_the_text_comes_first() -> None:
    assert ids("Syria and energy") == ["syria", "energy"]


def test_only_whole_words_are_found() -> None:
    assert ids("Syrians speak energetically") == []


def test_a_label_in_lower_case_is_found_in_any_case() -> None:
    assert ids("ENERGY; Counter-Terrorism") == ["energy", "counter-terrorism"]


@pytest.mark.parametrize(
    ("name", "text"),
    [("White House", "a white house"), ("WHO", "Who came?"), ("North Korea", "the North Sea")],
)
def test_a_name_is_found_only_as_it_is_written(name: str, text: str) -> None:
    assert participants("They may meet in may.", VOCABULARY) == ()
    assert topics(text, Vocabulary({"it": Topic("it", name)})) == ()


@pytest.mark.parametrize("text", ["talks on arms control", "Arms Control Talks", "ARMS CONTROL"])
def test_a_label_of_several_words_is_found_in_any_case(text: str) -> None:
    assert ids(text) == ["arms-control"]


def test_a_label_that_has_no_word_is_not_found() -> None:
    assert topics("— and —", Vocabulary({"dash": Topic("dash", "Dash", ("—",))})) == ()


def test_the_longest_name_takes_its_words_alone() -> None:
    assert ids("North Korea tested it") == ["north-korea"]
    both = Vocabulary(
        {"river": Topic("river", "River"), "commission": Topic("commission", "River commission")}
    )
    assert [s.id for s in topics("the River commission", both)] == ["commission"]
    assert [s.id for s in topics("down the River", both)] == ["river"]


def test_a_shorter_name_is_found_where_the_longer_is_not() -> None:
    assert ids("North and Korea") == ["korea"]


def test_a_name_does_not_reach_over_a_sentence_or_a_paragraph() -> None:
    assert ids("They went North. Korea waited.\nArms\ncontrol") == ["korea"]
    assert ids("They went North.Korea waited.") == ["korea"]


@pytest.mark.parametrize("name", ["J. Lind", "St Ann"])
def test_a_full_stop_behind_an_initial_ends_no_sentence(name: str) -> None:
    people = Vocabulary(participants={"one": Participant("one", name)})
    assert [s.id for s in participants(f"{name.replace('St ', 'St. ')} spoke", people)] == ["one"]


@pytest.mark.parametrize("text", ["counter terrorism", "counter‑terrorism", "counter - terrorism"])
def test_hyphens_and_spaces_are_the_same(text: str) -> None:
    assert ids(text) == ["counter-terrorism"]


@pytest.mark.parametrize(
    "text", ["the Kremlin press service", "the Kremlin's press service", "Kremlin’s press service"]
)
def test_a_possessive_s_is_no_word(text: str) -> None:
    assert [suggestion.id for suggestion in issuers(text, VOCABULARY)] == ["kremlin-press-service"]


def test_what_another_letter_stands_before_with_an_apostrophe_is_a_word() -> None:
    assert ids("l’energy") == ["energy"]


@pytest.mark.parametrize(
    ("text", "line", "evidence"),
    [
        ("Nothing.\nThey met. Energy was discussed. They left.", 2, "Energy was discussed."),
        ("Energy\nThey left.", 1, "Energy"),
        ("They spoke at length " + "of this and that " * 20 + "and of energy.", 1, "… "),
    ],
)
def test_line_and_sentence_are_told(text: str, line: int, evidence: str) -> None:
    (found,) = topics(text, VOCABULARY)
    assert found.line == line
    assert found.evidence == evidence or (evidence == "… " and found.evidence.startswith(evidence))
    assert "nergy" in found.evidence


def test_chinese_names_are_found_without_spaces() -> None:
    vocabulary = Vocabulary(topics={"syria": Topic("syria", "Syria", ("叙利亚",))})
    assert [suggestion.id for suggestion in topics("双方讨论了叙利亚问题。", vocabulary)] == ["syria"]


def test_decomposed_letters_equal_composed_ones() -> None:
    vocabulary = Vocabulary(participants={"jose": Participant("jose", "Jos\u00e9")})
    assert [suggestion.id for suggestion in participants("Jose\u0301 spoke", vocabulary)] == ["jose"]


def test_a_name_that_two_share_suggests_both() -> None:
    people = {"a": Participant("a", "Ann Lee", ("Lee",)), "b": Participant("b", "Bo Lee", ("Lee",))}
    assert [s.id for s in participants("Lee spoke", Vocabulary(participants=people))] == ["a", "b"]


def test_an_empty_vocabulary_suggests_nothing() -> None:
    assert topics("Syria", Vocabulary()) == ()


def test_in_german_no_word_in_small_letters_is_a_topic() -> None:
    war = Vocabulary({"war": Topic("war", "Armed conflict", ("war",))}, {}, {})
    text = "Thema war die Lage. War"
    assert [s.line for s in topics(text, war)] == [1]
    assert topics("Thema war die Lage.", war, "de") == ()
    assert len(topics("Der War.", war, "de")) == 1


SLAVIC = Vocabulary(
    topics={"crisis": Topic("crisis", "Crisis", ("сирийский кризис",))},
    participants={
        "lada-lind": Participant("lada-lind", "Lada Lind", ("Лада Линд", "Линд")),
        "ivan": Participant("ivan", "Ivan", ("Иван",)),
    },
    issuers={},
)


@pytest.mark.parametrize("text", ["разговор с Ладой Линд", "у Лады Линд", "позвонил Ладе Линд", "Ладою Линд"])
def test_a_slavic_name_is_found_in_any_grammatical_case(text: str) -> None:
    assert [s.id for s in participants(text, SLAVIC)] == ["lada-lind"]


def test_a_slavic_name_of_one_word_is_found_in_any_grammatical_case_but_not_in_small_letters() -> None:
    assert [s.id for s in participants("с Иваном", SLAVIC)] == ["ivan"]
    assert participants("с иваном", SLAVIC) == ()


def test_a_slavic_word_that_may_be_a_form_of_two_names_suggests_both() -> None:
    people = {name: Participant(name, name) for name in ("Сала", "Салама")}
    assert [s.id for s in participants("Салам", Vocabulary(participants=people))] == ["Сала", "Салама"]


def test_slavic_words_in_lower_case_are_found_in_any_grammatical_case() -> None:
    assert [s.id for s in topics("об урегулировании Сирийского кризиса", SLAVIC)] == ["crisis"]


def test_a_family_name_is_not_the_first_name_it_is_made_of() -> None:
    assert participants("Сказал Иванов. Иванович молчал, иван-чай цвёл.", SLAVIC) == ()


def test_an_arabic_name_is_found_behind_what_is_joined_to_it() -> None:
    arabic = Vocabulary({}, {"nasser": Participant("nasser", "Nasser", ("ناصر",))}, {})
    assert [s.id for s in participants("اجتمع الرئيس وناصر أمس", arabic)] == ["nasser"]
    assert participants("انتصار", arabic) == ()
    short = Vocabulary({}, {"nasser": Participant("nasser", "Nasser", ("بن ناصر",))}, {})
    assert [s.id for s in participants("رسالة لبن ناصر", short)] == ["nasser"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Thursday (17 May).", 0),
        ("They met on the 18th May 2017.", 0),
        ("They spoke on May 29.", 0),
        ("On 17 May they spoke; May said so.", 1),
        ("May met the 27 of them.", 1),
    ],
)
def test_a_name_beside_a_number_is_a_month(text: str, found: int) -> None:
    may = Vocabulary(participants={"ada-may": Participant("ada-may", "Ada May", ("May",))})
    assert len(participants(text, may)) == found


def test_participants_are_told_in_the_order_in_which_they_are_named() -> None:
    people = [Participant("lind", "Lind"), Participant("brask", "Brask")]
    vocabulary = Vocabulary({}, {one.id: one for one in people}, {})
    told = participants("Brask called Lind. Lind thanked her, and Lind was glad.", vocabulary)
    assert [s.id for s in told] == ["brask", "lind"]


@pytest.mark.parametrize("written", ["ليلى كرمى", "ليلي كرمي", "لیلی کرمی"])
def test_an_arabic_name_is_found_however_its_letters_are_written(written: str) -> None:
    arabic = Vocabulary({}, {"karami": Participant("karami", "Karami", ("ليلى كرمي",))}, {})
    assert [s.id for s in participants(f"اجتمع الرئيس و{written} أمس", arabic)] == ["karami"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lowmark", "LOWMARK", True),
        ("أحمد", "احمد", True),
        ("Orzelski", "Orzelskim", True),
        ("Orzelska", "Orzelskiej", True),
        ("Rybenský", "Rybenského", True),
        ("Orzel", "Orzelskim", False),
        ("Orzelski", "Orzeski", False),
        ("Osk", "Oska", False),
        ("قمة", "قمر", False),
        ("Slowmark", "Lowmark", False),
        ("мир", "Мира", True),
        ("البنك", "والبنك", True),
    ],
)
def test_words_are_one_but_for_capitals_cases_and_what_arabic_joins(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) is same_word(other, one) is same
