"""What a text is found by."""

from __future__ import annotations

import pytest

from readout.search.terms import stem, terms

TEXTS = {
    "Two Lighthouses": ["two", "lighthouse"],
    "Žofie’s café, CAFÉ": ["zofie", "cafe", "cafe"],
    "co-operation, co‑ordinated": ["cooperation", "coordinated"],
    "a co-chair of eco-oil": ["a", "cochair", "chair", "of", "eco", "oil"],
    "anti‑терроризм": ["antiтерроризм", "терроризм"],
    "Non-Counter-Terrorism's anti- re-": ["noncounter", "counterterrorism", "terrorism", "anti", "re"],
    "the G-20, S-400s, COVID-19, x-2-y, MiG-29": "the g20 s400 covid 19 x2 y mig 29".split(),
    "Putin-Trump, al-Assad, x_co-op": ["putin", "trump", "al", "assad", "x", "coop"],
    "cease-fire at 02:15": ["ceasefire", "at", "02", "15"],
    "a cease-and-desist order": ["a", "cease", "and", "desist", "order"],
    "O’Hara d'état": ["o", "hara", "d", "etat"],
    "Straße STRASSE": ["strasse", "strasse"],
    "ΣΟΦΟΣ σοφός": ["σοφοσ", "σοφοσ"],
    "İstanbul ISTANBUL": ["istanbul", "istanbul"],
    "Ёлка ёлка": ["елка", "елка"],
    "السّلام": ["السلام"],
    "ليلى لیلي غزة غزه": ["ليلي", "ليلي", "غزه", "غزه"],
    "کمال كمال": ["كمال", "كمال"],
    "旧桥开": ["旧桥", "桥开", "开"],
    "the 旧桥 opened": ["the", "旧桥", "桥", "opened"],
    "がく か\u3099": ["がく", "く", "が"],
    "한국": ["한국"],
    "ﬁne № ½": ["fine", "no", "1", "2"],
    "हिन्दी": ["हिन्दी"],
    "snake_case": ["snake", "case"],
    "rock'shop’s Žo's'": ["rock", "shop", "zo"],
    "שָׁלוֹם שׂ": ["שלום", "ש"],
    "قالؐ قـال": ["قال", "قال"],
    "… — “”": [],
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items(), ids=TEXTS)
def test_the_terms_of_a_text(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("plural", "singular"),
    {
        "treaties": "treaty",
        "meetings": "meeting",
        "houses": "house",
        "press": "press",
        "status": "status",
        "gas": "gas",
        "cats": "cat",
        "trees": "tree",
        "genies": "geny",
        "gaies": "gaie",
        "geies": "geie",
        "canoes": "canoe",
    }.items(),
)
def test_a_plural_has_the_stem_of_its_singular(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular) == singular


SPELLED_TWICE = """
    organisation organization, organising organizing, realise realize, analysed analyzed, paralyse paralyze,
    neighbours neighbors, neighbouring neighboring, labour labor, favourable favorable, endeavour endeavor,
    defence defense, defenceless defenseless, offences offenses, licence license, pretence pretense,
    centre center, centres centers, theatre theater, kilometres kilometers, calibre caliber, centred centered,
    programme program, kilogramme kilogram, dialogue dialog, catalogues catalogs,
    travelled traveled, signalling signaling, initialled initialed, fuelled fueled, councillor councilor,
    fulfil fulfill, fulfilment fulfillment, skilful skillful, instalment installment, enrol enroll,
    judgement judgment, acknowledgement acknowledgment, aluminium aluminum, artefacts artifacts, ageing aging,
    grey gray, manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering, practised practiced,
    roubles rubles, scepticism skepticism, co-operate cooperate, cease-fires ceasefires, G-7 G7
"""

TWO_WORDS = """
    size seize, wise vise, prise prize, prise price, maise maize, promise premise, rise rice, deniz denis,
    advise advice, devise device, presence presents, sentence sentient, fence fens, practise practical,
    four for, hour hor, our or, tour tor, tours tors, your yor, pour por, flour floor, court cort, source sorce,
    fourth forth, journey jorney, congo congou, enter entre, meter meet, timber timbre, letter lettre,
    called caled, filled filed, willing wiling, polled poled, marshall marshal, install instal, great grey,
    controlled control, chancellor chancel, program programming, tonne ton, storey story, tyre tire, cheque check,
    encore encourage, anreise anreize
"""


def pairs(text: str) -> list[list[str]]:
    return [pair.split() for pair in text.split(",")]


@pytest.mark.parametrize(("british", "american"), pairs(SPELLED_TWICE))
def test_a_word_spelled_in_two_ways_is_one_term(british: str, american: str) -> None:
    assert terms(british) == terms(american) != []


@pytest.mark.parametrize(("one", "other"), pairs(TWO_WORDS))
def test_words_that_only_look_as_if_spelled_in_two_ways_are_two_terms(one: str, other: str) -> None:
    assert terms(one) != terms(other)


@pytest.mark.parametrize("part", ["a", "aell", "our", "a-", "co-", "é", "’s"])
def test_no_word_is_too_long_to_be_read(part: str) -> None:
    assert terms(f"{part * (200_000 // len(part))} lamp")[-1] == "lamp"
