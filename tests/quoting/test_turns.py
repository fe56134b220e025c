"""Under whose label each paragraph of a transcript stands."""

from __future__ import annotations

import pytest

from readout.quoting.marks.turns import labels


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("President Orlo", "Chancellor Brask"),
        ("Mme ORLO ", "M. BRASK "),
        ("BK’in Orlo", "Frage"),
        ("А.Орло", "Т.Браск (как переведено)"),
        ("President of the Republic Orlo", "Minister for Trade and Ports Brask"),
        (
            "Tom Brask",
            "Minister of Foreign Affairs and Trade of the Republic of Arvania Ana Orlo (as translated)",
        ),
        ("الرئيس أورلو", "سؤال"),
    ],
)
def test_two_labels_make_a_transcript(first: str, second: str) -> None:
    found = labels(["Remarks", f"{first}: It is late.", "And cold.", f"{second}: We go."])
    assert found == (None, first.strip(), first.strip(), second.partition("(")[0].strip())


def test_a_label_may_end_in_a_dash_or_a_wide_colon() -> None:
    assert labels(["PRESIDENTA ORLO.- Es tarde.", "PREGUNTA.- ¿Y ahora?"]) == ("PRESIDENTA ORLO", "PREGUNTA")
    assert labels(["记者：现在呢？", "王海：“走吧。”"]) == ("记者", "王海")


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Orlo: we go home.", "It is late."],
        ["Orlo said: we go.", "Brask asked: why?"],
        ["At 10:30 they met.", "At 11:30 they left."],
        ["Source: Orlo's office", "Details: Orlo spoke with Brask."],
        ["Джерело: канцелярія", "Деталі: порт відкрито."],
        ["Fazit: Der Hafen ist offen.", "Вывод: порт открыт."],
        ["قال الوزير أورلو: نذهب.", "وقالت براسك: لا."],
        ["王海说：“走吧。”", "林山回答：“不走。”"],
    ],
)
def test_one_label_and_sentences_with_a_colon_make_none(paragraphs: list[str]) -> None:
    assert labels(paragraphs) == (None, None)
