"""Which quotations the account gives to one speaker, as far as it says so itself."""

from __future__ import annotations

from collections.abc import Hashable

import pytest

from readout.quoting.marks.quotations import quoted_spans
from readout.quoting.one_speaker import by_quotation, by_speaker


def quotations(text: str) -> list[Hashable]:
    return list(by_quotation(text, quoted_spans(text, doubtful=False)))


def speakers(text: str) -> list[Hashable | None]:
    return list(by_speaker(text, quoted_spans(text, doubtful=False)))


@pytest.mark.parametrize(
    "text",
    [
        "“One two.\n“Three four.\n\n“Five,” he said.",
        '"One two.\n"Three four.\n"Five," he said.',
        "«One two.\n«Three four.\n«Five», he said.",
        "He said:\n“One two.\nThree four.\nFive.”",
    ],
)
def test_paragraphs_that_reopen_their_mark_are_of_one_quotation(text: str) -> None:
    assert quotations(text) == [0, 0, 0]


@pytest.mark.parametrize(
    "text",
    ["“One.” “Two.”", "“One.”\n“Two.”", "“One.”“Two.”", "「一」「二」", '"One" or "two"', "“One,”\n\n“Two”"],
)
def test_quotations_that_close_are_several(text: str) -> None:
    assert quotations(text) == [0, 1]


def test_what_stands_behind_a_quotation_over_paragraphs_is_another() -> None:
    assert quotations("“One.\n“Two,” he said. “Three.”\n“Four.”") == [0, 0, 2, 3]


def test_a_quotation_without_a_cue_goes_on_behind_the_one_before_it() -> None:
    assert speakers('It was late. "We agree," Orlo said. "We go."') == ["Orlo", "Orlo"]


def test_it_does_not_go_on_behind_a_stop_right_after_the_mark() -> None:
    assert speakers("Según Orlo, «queda mucha obra». Brask espera que «empiecen en marzo».")[1] != "Orlo"


@pytest.mark.parametrize(
    "sentence",
    [
        "« Nous rentrons bientôt », a renchéri Brask.",
        "„Wir gehen jetzt bald“, entgegnete Brask.",
        "La presidenta Brask ha confirmado que «nos vamos a casa».",
        "«Мы скоро пойдём», — подытожил Brask.",
        "«Ми скоро підемо», — запевнив Brask.",
    ],
)
def test_further_verbs_of_speech_are_read(sentence: str) -> None:
    (speaker,) = speakers(sentence)
    assert str(speaker).endswith("Brask")


@pytest.mark.parametrize("cue", ["По его словам", "За його словами", "Seinen Worten nach"])
def test_by_his_words_are_of_whoever_spoke_last(cue: str) -> None:
    assert speakers(f"«Мы идём домой», – сообщил Леснов. {cue}, «мы скоро будем там».") == [
        "Леснов",
        "Леснов",
    ]


@pytest.mark.parametrize("cue", ["сказала зі свого боку", "сказала со своей стороны"])
def test_for_her_part_is_no_part_of_the_speaker(cue: str) -> None:
    assert speakers(f"«Ми згодні йти додому», – {cue} Ганна Сокіл.") == ["Ганна Сокіл"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach den Worten von Kanzlerin Brask ist das ein Gewinn: „Die Brücke kommt im Herbst“.",
        "Nach Ansicht von Brask gibt es „keinen Grund zur Eile“.",
        "À cette occasion, M. Brask a tenu à saluer « le courage tranquille d’un petit pays ».",
        "En opinión de Brask, «queda lo más difícil, que es cumplir».",
        "По выражению Браск, «доверие приходит пешком, а уезжает на коне».",
        "На переконання Браск, «довіра приходить пішки, а їде на коні».",
    ],
)
def test_what_brings_in_a_speaker_is_read(sentence: str) -> None:
    (speaker,) = speakers(sentence)
    assert str(speaker).casefold().split()[-1] in {"brask", "браск"}


def test_a_verb_of_two_languages_has_the_prepositions_of_both() -> None:
    assert speakers("«Ми згодні», – сказала Ганна Сокіл після розмови з Полом Рідом.") == ["Ганна Сокіл"]


@pytest.mark.parametrize("stop", [". ", "! ", "? ", "。", "\n"])
def test_it_does_not_go_on_in_the_next_sentence(stop: str) -> None:
    assert speakers(f'"We agree," Orlo said{stop}Then came "much of it" too.') == ["Orlo", None]


def test_a_spokesman_in_arabic_is_not_the_one_he_speaks_for() -> None:
    (office,) = speakers("قال المتحدث باسم الوزارة سالم ندى: «كان الاتصال طويلا جدا».")
    (unnamed,) = speakers("قال المتحدث باسم ندى: «كان الاتصال طويلا جدا».")
    assert office == "سالم ندى"
    assert unnamed != "ندى"


@pytest.mark.parametrize(
    "text",
    [
        "Orlo called it “a good start for all”, and Brask “a first small step”.",
        "Orlo called it “a good start for all”, while Prime Minister Brask “a first small step”.",
        "Леснов назвал это «хорошим началом для всех», а Брасков «первым малым шагом».",
    ],
)
def test_it_does_not_go_on_behind_another_name(text: str) -> None:
    assert speakers(text)[1] != speakers(text)[0]


def test_it_goes_on_behind_a_place() -> None:
    assert speakers("Orlo called it “a good start”, and in Arvania “a first small step”.") == ["Orlo", "Orlo"]
    assert speakers("“We agree,” said Orlo in Lowmark and Arvania, “and we go.”") == ["Orlo", "Orlo"]


@pytest.mark.parametrize(
    "hearing",
    ["“We go,” Brask was told.", "Brask was told: “We go.”", "Brask had been firmly warned: “We go.”"],
)
def test_who_hears_the_words_does_not_say_them(hearing: str) -> None:
    assert speakers(hearing) == [None]


@pytest.mark.parametrize(
    "mention", ["le porte-parole de Moreau", "un conseiller de Jean Moreau", "la porte-parole d’Orlo"]
)
def test_a_spokesman_in_french_is_not_the_one_he_speaks_for(mention: str) -> None:
    (unnamed,) = speakers(f"« Les discussions sont longues », a déclaré {mention}.")
    assert unnamed is not None
    assert "Moreau" not in str(unnamed).split()[:2]


def test_an_answer_in_chinese_is_whose_it_is() -> None:
    assert speakers("王海说：“我们同意。”林山回答：“我们不同意。”") == ["王海", "林山"]


@pytest.mark.parametrize("cue", ["Brask, for his part: ", "布拉斯克则说道：", "Орлов в ответ: "])
def test_it_does_not_go_on_behind_a_colon(cue: str) -> None:
    assert speakers(f'Orlo said: "We agree." {cue}"No." It was late.')[1] != "Orlo"


@pytest.mark.parametrize("cue", ["the account says", "reads the document", "says the statement"])
def test_the_document_is_of_the_only_office_that_speaks(cue: str) -> None:
    first, second = speakers(f'"We agree," the ministry said. It was late. "We go," {cue}. They left.')
    assert first == second == "the ministry"


def test_the_document_is_of_none_of_two_offices() -> None:
    text = '"We met here," the embassy said. Rain. "We agree," the ministry said. It fell. "We go," reads the document.'
    assert speakers(text) == ["the embassy", "the ministry", "the document"]


def test_the_document_is_no_persons() -> None:
    assert speakers('"We agree," Orlo said. It was late. "We go," reads the document.') == [
        "Orlo",
        "the document",
    ]


@pytest.mark.parametrize("cue", ["he said", "the minister said", "a friend said", "Orlo said"])
def test_nobody_else_speaks_for_the_only_office(cue: str) -> None:
    first, second = speakers(f'"We agree," the ministry said. It was late. "We go," {cue}. They left.')
    assert first == "the ministry"
    assert second not in (None, first)


def test_an_office_is_one_at_the_head_of_a_sentence_too() -> None:
    first, second = speakers('The ministry said: "We agree." It was late. "We go," the ministry said.')
    assert first == second == "the ministry"


def test_two_offices_are_two_speakers() -> None:
    first, second = speakers('"We agree," the ministry said. It was late. "We go," the embassy said.')
    assert first != second


def test_a_pronoun_without_a_name_is_somebody_else_each_time() -> None:
    first, second = speakers('"We agree," he said. It was late. "We go," he said.')
    assert None not in (first, second)
    assert first != second


def test_a_pronoun_of_any_language_is_somebody_else_each_time() -> None:
    one, other = speakers("“Wij gaan naar het eiland,” zei hij.\n\n“Wij blijven hier,” zei hij later.")
    assert one is not None and other is not None and one != other


def test_a_pronoun_without_a_name_is_one_in_its_sentence() -> None:
    first, second = speakers('"We agree," he said, "and we go."')
    assert first is not None
    assert first == second


@pytest.mark.parametrize(
    "behind",
    [
        ', Brask "no, nobody comes."',
        ', Brask however "no, nobody comes."',
        '; Chancellor Brask: "no, nobody comes."',
        '. Mr. Brask, "No, nobody comes."',
        ' and called Brask\'s "no, nobody comes" wrong.',
        '. "No, nobody comes," was the answer of Brask.',
        '. "No, nobody comes," came back.',
    ],
)
def test_what_stands_beside_another_name_or_is_told_behind_does_not_go_on(behind: str) -> None:
    assert speakers(f'Orlo said "we agree to it"{behind}')[1] != "Orlo"


@pytest.mark.parametrize(
    "between",
    [
        '," Orlo said in Lowmark, Arvania, "',
        '," Orlo told Brask, "',
        '," said Ana Orlo, "',
        '," Orlo said of Brask, "',
        '," Orlo said, "',
        '," Orlo said. "',
        '," Orlo said. "No." "',
    ],
)
def test_what_goes_on_behind_a_cue_is_the_speakers_whoever_else_is_named(between: str) -> None:
    first, *_, last = speakers(f'It was late. "We agree to it{between}and we all come."')
    assert first == last


@pytest.mark.parametrize("said", ["read out a message from Brask:", "read from a letter by Brask:"])
def test_a_message_read_out_is_of_whom_it_is_from(said: str) -> None:
    assert speakers(f"Orlo {said} “We will go home now.”") == ["Brask"]
