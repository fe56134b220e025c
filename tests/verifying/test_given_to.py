"""An account gives words to whom its cue or label names, and a quote names nobody else as their speaker."""

from __future__ import annotations

import pytest

from tests.verifying.people import given

# ---- in a transcript ---------------------------------------------------------------------------------

TRANSCRIPT = """Joint remarks in Lowmark
President Orlo: Thank you. We need lorries that move.
And one thing more. Tom tells me that patience is a policy.
Question (in Arvanian): What of the islands then?
Chancellor Brask (as interpreted): We do not speak of them here."""


def test_a_label_gives_the_words_below_it_until_the_next() -> None:
    assert given("We need lorries that", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"
    assert given("And one thing more", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"
    assert given("We do not speak", TRANSCRIPT, "ana-orlo", relayed=False) == "tom-brask"


def test_what_stands_above_the_labels_is_given_to_nobody() -> None:
    assert given("Joint remarks in Lowmark", TRANSCRIPT, "tom-brask", relayed=False) is None


def test_a_label_without_a_name_is_another_beside_one_that_names_the_speaker() -> None:
    assert given("What of the islands", TRANSCRIPT, "tom-brask", relayed=False) == "Question"
    assert given("What of the islands", TRANSCRIPT, "lena-var", relayed=False) is None


def test_what_a_turn_tells_besides_passes_nothing_on() -> None:
    text = "Question: Brask was late. What of the islands then?\nBrask: We do not speak of them."
    assert given("What of the islands", text, "tom-brask", relayed=False) == "Question"


def test_a_title_that_labels_a_turn_may_be_the_speakers() -> None:
    text = "President Orlo: We need lorries.\nThe President: They must move.\nChancellor Brask: Yes."
    assert given("They must move", text, "ana-orlo", relayed=False) is None


def test_a_label_in_capitals_may_have_a_dash_behind_it() -> None:
    text = "ANA ORLO – We need lorries.\nTOM BRASK – They must move."
    assert given("They must move", text, "ana-orlo", relayed=False) == "tom-brask"


def test_a_sentence_of_a_turn_may_pass_on_the_words_of_whom_it_names() -> None:
    assert given("patience is a policy", TRANSCRIPT, "tom-brask", relayed=False) is None
    assert given("Tom tells me that patience", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"


# ---- by a cue ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("signed", [" — Tom Brask", "—Tom Brask, of Brosk", "\n- Tom Brask\nThey left."])
def test_words_are_given_to_whom_they_are_signed_by(signed: str) -> None:
    assert given("We will go home", f"“We will go home now.”{signed}", "ana-orlo") == "tom-brask"


def test_a_cue_of_another_language_gives_all_fragments_that_it_lists() -> None:
    text = "Orlo y Brask hablaron. Brask dijo que “otra” y “abriremos la ruta norte”."
    assert given("abriremos la ruta norte", text, "ana-orlo") == "tom-brask"


def test_words_are_given_to_whom_the_cue_names() -> None:
    text = "“We will go home now,” Brask said to Orlo."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize("speaker", ["tom-brask", "mr brask", "the Chancellor", "Tom the Elder"])
def test_two_names_with_a_part_in_common_may_be_one_speaker(speaker: str) -> None:
    assert given("We will go home", "“We will go home now,” Brask said.", speaker) is None


def test_a_family_name_may_be_of_another_gender_or_in_another_case() -> None:
    text = "Леснов ждал. «Мы пойдём скоро домой», — сказал{} Леснов{}."
    assert given("Мы пойдём скоро", text.format("а", "а"), "vera-lesnova") is None
    assert given("Мы пойдём скоро", text.format("", ""), "tom-brask") == "ivan-lesnov"


def test_parts_of_names_are_compared_under_the_same_normal_form() -> None:
    assert given("We will go home", "“We will go home now,” Sean O’Dell said.", "Mr O'Dell") is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In ihrer Antwort sagte Kanzlerin Brask: „Wir gehen jetzt bald.“", "Wir gehen jetzt bald"),
        ("«Nos vamos ya a casa», agregó Brask entre risas.", "Nos vamos ya a"),
        ("По словам Tom Brask, «мы пойдём скоро домой».", "мы пойдём скоро домой"),
    ],
)
def test_a_mention_with_more_than_the_name_is_of_whom_it_names(text: str, quote: str) -> None:
    assert given(quote, text, "ana-orlo") == "tom-brask"


def test_a_slavic_name_speaks_in_any_grammatical_case() -> None:
    assert (
        given("Мы пойдём скоро", "По словам Ивана Леснова, «Мы пойдём скоро домой».", "tom-brask")
        == "ivan-lesnov"
    )


@pytest.mark.parametrize(
    "text",
    [
        "«Мы пойдём скоро домой», — сообщило Министерство Рыбы.\nОрло ждала.",
        "МЗС Норвії: «Мы пойдём скоро домой»\nОрло чекала.",
        "„Мы пойдём скоро“, teilte das Auswärtige Amt mit.\nOrlo wartete.",
    ],
)
def test_an_office_of_another_language_may_speak_for_a_person(text: str) -> None:
    assert given("Мы пойдём скоро", text, "ana-orlo") is None


def test_a_chinese_name_speaks_with_an_adverb_behind_it() -> None:
    assert given("我们现在回家吧", "森健则表示：“我们现在回家吧。”", "tom-brask") == "mori-ken"


@pytest.mark.parametrize(
    ("speaker", "text", "name"),
    [
        ("ana-orlo", "“We will go home now,” said her spokesman, Peter Krell.", "Peter Krell"),
        ("ivan-lesnov", "«We will go home», — сказал Пётр Крель.", "Пётр Крель"),
    ],
)
def test_words_are_given_to_somebody_outside_the_vocabulary_by_a_full_name(
    speaker: str, text: str, name: str
) -> None:
    assert given("We will go home", text, speaker) == name
    assert given("We will go home", text, name) is None


def test_who_he_is_the_whole_account_tells_better_than_the_paragraph() -> None:
    told = "“It was calm in the spring,” he said."
    mates = (
        "There was Second Mate Gavin Moll, 23, who liked order. He worked with First Mate Peter Krell, 28."
    )
    above = "Peter Krell sails.\nHe is 28. “We sail at dawn for Osk,” he said.\n"
    assert given("It was calm in the spring", f"{mates} {told}", "Peter Krell") == "Gavin Moll"
    assert given("It was calm in the spring", f"{above}{mates} {told}", "Peter Krell") is None


@pytest.mark.parametrize("cue", ["Krell", "the Foreign Minister", "the Green Bridge", "The Krell"])
def test_what_is_no_full_name_of_a_person_gives_words_to_nobody(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” said {cue}.", "ana-orlo") is None


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("ana-orlo", "«We will go home», — сказала Ана Орло."),
        ("сам президент", "«We will go home», сказав Peter Krell."),
    ],
)
def test_a_name_in_another_script_may_be_the_speakers_own(speaker: str, text: str) -> None:
    assert given("We will go home", text, speaker) is None


@pytest.mark.parametrize(
    ("quote", "text", "who"),
    [
        ("We will go home", "“We will go home now,” Brask said.", "tom-brask"),
        ("Мы пойдём скоро", "По словам Ивана Леснова, «Мы пойдём скоро домой».", "ivan-lesnov"),
        ("我们现在回家吧", "森健表示：“我们现在回家吧。”", "mori-ken"),
    ],
)
def test_what_a_person_says_is_not_the_offices(quote: str, text: str, who: str) -> None:
    assert given(quote, text, "presidency") == who


def test_an_article_makes_no_two_offices_one() -> None:
    assert (
        given("We will go home", "“We will go home now,” the Presidency said.", "the Ministry")
        == "presidency"
    )


def test_of_namesakes_the_one_whom_the_account_names_speaks() -> None:
    text = "Lena Var came.\n“We will go home now,” Var said."
    assert given("We will go home", text, "ana-orlo") == "lena-var"


@pytest.mark.parametrize("cue", ["Var", "the ministry"])
def test_a_name_of_two_and_a_name_of_none_give_words_to_nobody(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” {cue} said.", "ana-orlo") is None


@pytest.mark.parametrize(
    "office", ["the Presidency", "the Arvanian Presidency", "the presidency", "the captain's office"]
)
def test_words_are_given_to_an_office_by_any_of_its_names(office: str) -> None:
    assert given("We will go home", f"“We will go home now,” {office} said.", "tom-brask") == "presidency"


def test_words_that_stand_twice_are_given_to_nobody() -> None:
    text = "“It is late,” Brask said. “We don’t go home,” Brask said. “We don’t go home,” Orlo said."
    assert given("We don’t go home", text, "ana-orlo") is None
    assert given("It is late, […] We don’t go home", text, "ana-orlo") == "tom-brask"
    text = "“We don’t go home,” Brask said. “We don’t go home,” Orlo said. “It is late,” Brask said."
    assert given("We don’t go home, […] It is late", text, "ana-orlo", relayed=False) == "tom-brask"


# ---- put together ------------------------------------------------------------------------------------

TWO_SAY = "“We will go home,” Orlo said. “We will not,” Brask said."


@pytest.mark.parametrize("speaker", ["lena-var", "ana-orlo"])
def test_of_words_put_together_on_an_issuers_own_page_each_part_is_the_speakers(speaker: str) -> None:
    other = {"lena-var": "ana-orlo", "ana-orlo": "tom-brask"}[speaker]
    assert given("We will go home […] We will not", TWO_SAY, speaker, relayed=False) == other


def test_of_words_put_together_a_part_may_be_nobodys_by_name() -> None:
    text = "“We will go home,” Orlo said. It was “late in the day” then."
    assert given("We will go home […] late in the day", text, "ana-orlo", relayed=False) is None
    assert given("We will go home […] late in the day", text, "tom-brask", relayed=False) == "ana-orlo"


def test_words_that_run_into_what_another_says_are_not_the_speakers() -> None:
    quote = "will go home,” Orlo said. “We will"
    assert given(quote, TWO_SAY, "ana-orlo", relayed=False) == "tom-brask"
    assert given("will not,” Brask said", TWO_SAY, "ana-orlo", relayed=False) == "tom-brask"
    assert given("Orlo said. “We will", TWO_SAY, "ana-orlo", relayed=False) == "tom-brask"
    whole = "Brask had said “we will not go”, and left. “So be it,” Brask said."
    assert given("Brask had said “we will not go”, and left", whole, "ana-orlo", relayed=False) is None


def test_words_that_run_into_another_turn_are_not_the_speakers() -> None:
    text = (
        "President Orlo: We will go home.\nChancellor Brask: We will not.\nIt is late.\nPresident Orlo: Good."
    )
    for quote in ("will go home. Chancellor Brask: We", "We will go home […] We will not. It is late"):
        assert given(quote, text, "ana-orlo", relayed=False) == "tom-brask"
    assert given("We will not. It is late", text, "tom-brask", relayed=False) is None


@pytest.mark.parametrize("who", ["said Ivo Orlo, her brother. Ana Orlo was away", "Ivo Orlo told Ana Orlo"])
def test_a_name_with_another_first_name_for_a_man_is_no_womans(who: str) -> None:
    assert given("We will go home", f"“We will go home now,” {who}.", "ana-orlo") == "Ivo Orlo"
    assert given("We will go home", f"“We will go home now,” {who}.".replace("Ivo", "A."), "ana-orlo") is None
