"""The most telling sentences of an account that quotes nobody."""

from __future__ import annotations

import pytest

from readout.drafting.key_sentences import key_sentences, word_count
from readout.model import Span, Topic, Vocabulary
from tests import draft_cases

VOCABULARY = Vocabulary(
    {"grain": Topic("grain", "Grain", ("grain",)), "ferries": Topic("ferries", "Ferries", ("ferry",))}
)

DULL = "The weather over the lake was mild on both of these days."
AGREED = "They agreed to open the ferry across the lake before the autumn."
URGED = "The minister urged the ports to let grain through without delay."


def chosen(*body: str, barred: tuple[Span, ...] = ()) -> list[str]:
    text = "\n".join(body)
    return [sentence.span.of(text) for sentence in key_sentences(body, VOCABULARY, "en", barred)]


def reasons(sentence: str, *before: str) -> tuple[str, ...]:
    return key_sentences([*before, sentence], VOCABULARY, "en")[-1].reasons


def test_the_telling_sentences_are_offered_in_their_order_and_no_dull_one() -> None:
    assert chosen(f"{DULL} {DULL} {AGREED}", f"{DULL} {URGED} {DULL}") == [AGREED, URGED]


def test_where_fewer_tell_something_the_first_of_the_others_are_offered_too() -> None:
    assert chosen(f"{DULL} {DULL} {AGREED} {DULL}") == [DULL, AGREED]
    assert chosen(DULL) == [DULL]


def test_what_was_agreed_is_telling_in_the_sentence_that_tells_of_the_call_too() -> None:
    both = "She spoke with the minister, and agreed to open the ferry."
    assert chosen(DULL, DULL, DULL, both, URGED) == [both, URGED]


def test_five_are_offered_at_most() -> None:
    assert len(chosen(*[AGREED] * 8)) == 5


@pytest.mark.parametrize(
    "none",
    [
        "They agreed.",
        f"They agreed {'on this and on that ' * 40}.",
        "They agreed with Ada Lind Lind AdaPresident of Ostrazia on the ferry across the lake.",
        "They agreed to open the ferry across the lake before the …read more",
        "Agreed: grain and ferries",
    ],
)
def test_what_is_too_short_or_long_or_no_sentence_of_the_account_is_not_offered(none: str) -> None:
    assert chosen(DULL, none, DULL) == [DULL, DULL]


def test_what_reaches_into_a_barred_stretch_is_not_offered() -> None:
    assert chosen(AGREED, URGED, barred=(Span(5, 9),)) == [URGED]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (AGREED, ('"agreed"', "names Ferries")),
        ("They discussed the grain on the lake for a whole day.", ("names Grain", '"discussed"')),
        (DULL, ()),
    ],
)
def test_what_speaks_for_a_sentence_is_told(sentence: str, told: tuple[str, ...]) -> None:
    assert reasons(sentence, DULL, DULL) == told
    assert reasons(sentence) == (*told, "stands among the first")


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("波兰吉亚总统强调,双方愿继续推进湖区的粮食运输。", "强调"),
        ("両首脳は湖の輸送を続けることで一致しました。", "一致"),
        ("양 정상은 호수 운송을 계속해 나가기로 합의했다고 밝혔다.", "합의"),
        ("واتفق الرئيسان على مواصلة نقل الحبوب عبر البحيرة.", "واتفق"),
        ("Os presidentes acertaram que os barcos vão continuar no lago.", "acertaram"),
        ("Liderler göl taşımacılığının sürmesi konusunda mutabık kaldı.", "mutabık"),
        ("Prezydenci uzgodnili, że transport przez jezioro będzie trwał.", "uzgodnili"),
    ],
)
def test_words_of_agreement_speak_for_a_sentence_in_other_languages(sentence: str, word: str) -> None:
    assert reasons(sentence, DULL, DULL) == (f'"{word}"',)


def test_a_sentence_with_an_agencys_dateline_is_not_offered() -> None:
    (first, second) = "双方就湖区局势交换了意见。", "双方同意继续推进湖区的粮食运输。"
    assert chosen(f"波社奥斯克5月2日电 5月2日,总统同总理通电话。{first}{second}") == [first, second]


def test_a_long_chinese_sentence_is_no_worse_than_an_english_one_of_as_many_words() -> None:
    long = (
        "总统强调,波方高度重视湖区的粮食运输,愿同奥方一道,在相互尊重的基础上,推动两国关系长期健康稳定发展,"
        "扩大双方各领域的务实合作,更好造福湖区的人民。"
    )
    assert len(long) > 60
    assert chosen(DULL, DULL, DULL, long) == [DULL, long]


@pytest.mark.parametrize(
    "less",
    [
        "They discussed the grain and the ferry when the minister spoke with her colleague today.",
        "They discussed grain, ferry.",
    ],
)
def test_a_sentence_that_tells_only_of_the_occasion_or_is_very_short_comes_last(less: str) -> None:
    other = "They discussed the grain on the lake for a whole day and a night."
    assert chosen(DULL, DULL, DULL, less, other, other) == [other, other]


# ---- with the drafts' vocabulary, in no language that is told ------------------------------------------


def offered(*body: str) -> list[str]:
    text = "\n".join(body)
    return [sentence.span.of(text) for sentence in key_sentences(body, draft_cases.VOCABULARY)]


def test_sentences_of_agreement_and_topics_are_offered_in_text_order() -> None:
    body = (
        "The President had a telephone conversation with the Prime Minister.",
        "The weather was fine that day in town. They agreed to keep working on energy together.",
        "The Prime Minister condemned the attacks and called for restraint in Syria.",
    )
    assert offered(*body) == [
        "They agreed to keep working on energy together.",
        "The Prime Minister condemned the attacks and called for restraint in Syria.",
    ]


def test_whose_account_it_is_is_no_sentence_of_it() -> None:
    body = ("Office of the Prime Minister of Norvia", "They spoke at noon.", "The weather was fine in Osk.")
    assert offered(*body) == [*body[1:]]


def test_an_account_without_telling_words_offers_its_first_two_sentences() -> None:
    assert offered(
        "The two of them talked at length.", "It was a good talk, both found.", "It went on until noon."
    ) == [
        "The two of them talked at length.",
        "It was a good talk, both found.",
    ]


def test_sentences_under_three_words_are_never_offered() -> None:
    assert offered("They agreed.", "Talks continue.") == []


@pytest.mark.parametrize(
    "run_in",
    [
        "Ada Lind Lind AdaPresident of Ostrazia agreed to continue the talks on trade.",
        "They agreed to continue the talks with Ada Lind Lind Ada on trade.",
    ],
)
def test_a_sentence_that_other_text_has_run_into_is_never_offered(run_in: str) -> None:
    sound = "The President and LinkedIn, YouTube and McAllister agreed on trade."
    assert offered(run_in, sound) == [sound]


@pytest.mark.parametrize("asked", ["Will you support the agreement on trade?", "双方同意继续支持贸易吗？"])
def test_a_question_is_never_offered(asked: str) -> None:
    sound = "They agreed to continue the talks on trade."
    assert offered(asked, sound) == [sound]


@pytest.mark.parametrize("end", ["to provide it with …read more", "to provide it with …"])
def test_a_sentence_that_its_page_breaks_off_is_never_offered(end: str) -> None:
    sound = "They agreed to continue the talks on trade."
    assert offered(sound, f"They stressed the need {end}") == [sound]


# ---- counting words ----------------------------------------------------------------------------------


def test_words_of_a_script_without_spaces_are_its_characters() -> None:
    assert (word_count("双方同意"), word_count("ພວກ"), word_count("ကခဂ")) == (4, 3, 3)


def test_words_between_spaces_are_counted_as_a_reader_counts_them() -> None:
    assert (word_count("to be — or"), word_count("the U.S."), word_count("https://osk.example/a/")) == (
        3,
        2,
        1,
    )
