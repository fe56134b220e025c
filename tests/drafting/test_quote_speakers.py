"""Whose words a draft says that a quote has: the office's own, somebody's, or to be settled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout.drafting.draft import draft
from readout.drafting.source import Told
from readout.model import Issuer, Participant, Quotation, Span
from tests.draft_cases import RUSSIA, TODAY, VOCABULARY, page, quoted
from tests.drafting.drafts import KREMLIN, VIA_SPUTNIK, digest, drafted


@pytest.mark.parametrize(
    ("speaker", "written"),
    [
        ("the Kremlin", None),
        ("the press service", None),
        ("the report", None),
        ("The Kremlin statement", None),
        ("the Institute's release", "the Institute's release"),
        ("President Trump", "donald-trump"),
        ("Ann Example", "Ann Example"),
        (None, None),
    ],
)
def test_a_speaker_is_written_only_when_it_is_not_the_issuer(
    speaker: str | None, written: str | None
) -> None:
    told = replace(VIA_SPUTNIK, language="en")
    made = drafted('"We will go on with it," they said.', told=told, speaker=speaker)
    assert digest(made)["quotes"][0].get("speaker") == written


@pytest.mark.parametrize(("language", "marked"), [("fi", True), ("en-GB", False), ("zh-Hans", False)])
def test_in_a_language_whose_speakers_are_not_read_the_speaker_is_to_be_settled(
    language: str, marked: bool
) -> None:
    made = drafted(
        '"Jatkamme yhteistyötä yhdessä", sanoi presidentti.', told=Told(language=language), speaker=None
    )
    assert (digest(made)["quotes"][0].get("speaker") == "SETTLE") is marked
    assert ("not read in this language" in made.files["digest.md"]) is marked


@pytest.mark.parametrize(
    ("paragraph", "spoken"),
    [
        ("– Vi är överens om fred i Ostrazia, säger statsministern.", True),
        ("— Мы договорились о встрече, — сказал президент.", True),
        ("– en ny bro över floden vid Osk.", False),
        ("– Handel och fred i Ostrazia;", False),
        ("Statsministern – som är i Osk – talade med kanslern.", False),
    ],
)
def test_a_sentence_behind_the_dash_of_speech_is_nobody_s_until_it_is_settled(
    paragraph: str, spoken: bool
) -> None:
    """Without a speaker it would be the office's own words."""
    quotes = digest(drafted(paragraph))["quotes"]
    assert [quote.get("speaker") for quote in quotes] == (["SETTLE"] if spoken else [None] * len(quotes))


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_a_dash_opens_no_speech_in_english(language: str) -> None:
    made = drafted("– The leaders agreed to open the bridge at Osk.", told=Told(language=language))
    assert digest(made)["quotes"][0].get("speaker") is None


def test_a_sentence_beside_a_mark_that_closes_nothing_is_nobody_s_until_it_is_settled() -> None:
    """It may be the end of what somebody says, whose beginning stands in the paragraph above."""
    quotes = digest(
        drafted(
            "The office agreed to publish what was said of the bridge at Osk.",
            'We agreed to go on with the work on the bridge", the President said.',
        )
    )["quotes"]
    assert [quote.get("speaker") for quote in quotes] == [None, "SETTLE"]


TRANSCRIPT = (
    "PRESIDENT OF OSTRAZIA: We agreed to open the bridge at Osk in the spring of next year.",
    "We will support each other in all that this asks of us.",
    "PRESIDENT PUTIN: I welcome that my colleague agreed to the bridge at Osk.",
)


def test_a_sentence_of_a_transcript_is_of_whose_label_it_stands_under_not_of_the_office() -> None:
    quotes = digest(drafted(*TRANSCRIPT))["quotes"]
    assert [(quote["speaker"], quote["text"]) for quote in quotes] == [
        ("SETTLE", "We agreed to open the bridge at Osk in the spring of next year."),
        ("SETTLE", "We will support each other in all that this asks of us."),
        ("vladimir-putin", "I welcome that my colleague agreed to the bridge at Osk."),
    ]


LINDS = {
    "ada-lind": Participant("ada-lind", "Ada Lind", ()),
    "tomas-van-der-moll": Participant("tomas-van-der-moll", "Tomas van der Moll", ()),
    "bo-lind": Participant("bo-lind", "Bo Lind", ()),
}


@pytest.mark.parametrize(
    ("opening", "speaker", "written"),
    [
        ("Ada Lind came.", "Lind", "ada-lind"),
        ("Ada Lind came.", "President Lind", "ada-lind"),
        ("Ada Lind came.", "Ada", "Ada"),
        ("Ada Lind came.", "Eva Lind", "Eva Lind"),
        ("Ada Lind and Bo Lind came.", "Lind", "Lind"),
        ("They came.", "Lind", "Lind"),
    ],
)
def test_a_last_name_is_the_participants_whom_the_page_names_in_full(
    opening: str, speaker: str, written: str
) -> None:
    cleaned = page(f'{opening} "We will go on with it," it was said.')
    vocabulary = replace(VOCABULARY, participants=LINDS)
    told = replace(VIA_SPUTNIK, language="en")
    made = draft(cleaned, quoted(cleaned, speaker), vocabulary, told, today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == written


def test_so_is_the_last_name_of_a_label_and_what_is_left_to_settle_has_its_label() -> None:
    body = (
        "PRIME MINISTER VAN DER MOLL: We agreed to open the bridge at Osk.",
        "A REPORTER: I would welcome an agreement on the ferry, too.",
    )
    vocabulary = replace(VOCABULARY, participants=LINDS)
    made = draft(page(*body, title="Tomas van der Moll in Osk"), (), vocabulary, today=TODAY)
    assert [quote["speaker"] for quote in digest(made)["quotes"]] == ["tomas-van-der-moll", "SETTLE"]
    (item,) = [item for item in made.to_settle if item.field == "speaker"]
    assert item.notes[0].startswith('It stands under the label "A REPORTER". I would')


@pytest.mark.parametrize(("label", "speaker"), [("President Lind", "SETTLE"), ("Background", None)])
def test_under_a_lone_label_who_speaks_is_to_be_settled_where_it_is_a_person_s(
    label: str, speaker: str | None
) -> None:
    made = drafted(f"{label}: We agreed to open the bridge at Osk.", "We support all that this asks of us.")
    assert [quote.get("speaker") for quote in digest(made)["quotes"]] == [speaker] * 2


def test_the_turns_of_a_transcript_are_offered_from_a_relay_that_carries_it_in_full_and_from_no_other() -> (
    None
):
    assert len(digest(drafted(*TRANSCRIPT, told=replace(VIA_SPUTNIK, carried="in-full")))["quotes"]) == 3
    made = drafted(*TRANSCRIPT, told=VIA_SPUTNIK)
    assert digest(made)["quotes"] == []
    assert "`--carried in-full`" in made.files["digest.md"]


@pytest.mark.parametrize(("language", "speaker"), [("ro", "SETTLE"), ("en", "Adnova"), (None, "Adnova")])
def test_whom_another_language_s_words_find_as_the_speaker_is_a_guess(
    language: str | None, speaker: str
) -> None:
    made = drafted(
        'Osk (Adnova) - Apelul "femeilor de pe navă".', told=Told(language=language), speaker="Adnova"
    )
    assert digest(made)["quotes"][0]["speaker"] == speaker


def test_words_that_somebody_says_whom_the_verb_leaves_unsaid_are_not_the_office_s() -> None:
    cleaned = page("«Hemos hablado por primera vez», señaló.")
    said = Quotation(Span(1, 31), None, None, "señaló", True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language="es"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"


def test_a_title_in_chinese_is_of_somebody_whose_words_are_not_the_office_s() -> None:
    cleaned = page("杜兰总统表示：“双方同意重新开放大桥。”")
    said = Quotation(Span(8, 18), "杜兰总统", None, "表示", True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language="zh"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"


@pytest.mark.parametrize(
    ("between", "speaker"), [((), "Карл Вебер"), (("Иван Орлов подтвердил это.",), "SETTLE")]
)
def test_he_of_another_language_is_nobody_who_was_named_further_above_than_the_paragraph_before(
    between: tuple[str, ...], speaker: str
) -> None:
    cleaned = page("Об этом сообщил Карл Вебер.", *between, "«Недавно закончили разговор», — рассказал он.")
    start = "\n".join(cleaned.body).index("Недавно")
    said = Quotation(Span(start, start + 26), "он", "Карл Вебер", "рассказал", True)
    made = draft(cleaned, (said,), VOCABULARY, VIA_SPUTNIK, today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == speaker


@pytest.mark.parametrize("language", [None, "en-GB"])
@pytest.mark.parametrize(
    "mention",
    [
        "he",
        "her",
        "the minister",
        "Der Bundeskanzler",
        "il",
        "el mandatario",
        "la vocera",
        "пресс-секретарь",
        "critics",
        "a fisherman",
        "the opposition",
    ],
)
def test_a_speaker_whom_the_page_does_not_name_is_to_be_settled(mention: str, language: str | None) -> None:
    cleaned = page('"We will go on with it," they said.')
    said = Quotation(Span(1, 23), mention, None, None, True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language=language), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"
    assert ("speaker", "who speaks is not clear from the page") in [
        (i.field, i.reason) for i in made.to_settle
    ]


def test_who_heads_an_office_is_not_the_office() -> None:
    office = Issuer("pm-office", "Prime Minister's Office", RUSSIA, "official")
    vocabulary = replace(VOCABULARY, issuers={"pm-office": office})
    cleaned = page('"We will go on with it," they said.')
    said = quoted(cleaned, "the Prime Minister")
    made = draft(cleaned, said, vocabulary, Told(issuer="pm-office"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "the Prime Minister"


TWO_PRESIDENTS = "President Ada Lind met President Karl Weber of Orland."


def said_by(mention: str, name: str, *body: str) -> object:
    cleaned = page(*body, '"We will go on with it," they said.')
    (quotation,) = quoted(cleaned, name)
    made = draft(cleaned, [replace(quotation, speaker=mention)], VOCABULARY, KREMLIN, today=TODAY)
    return digest(made)["quotes"][0]["speaker"]


def test_a_title_that_two_bear_is_to_be_settled() -> None:
    assert said_by("the President", "Karl Weber", TWO_PRESIDENTS) == "SETTLE"


@pytest.mark.parametrize(
    "told",
    [
        "President Ada Lind met Prime Minister Karl Weber of Orland.",
        "President Ada Lind spoke. President Lind left early.",
    ],
)
def test_a_title_that_one_bears_is_that_one_s(told: str) -> None:
    assert said_by("the President", "Ada Lind", told) == "Ada Lind"


def test_a_name_beside_a_title_is_no_question() -> None:
    assert said_by("President Weber", "Karl Weber", TWO_PRESIDENTS) == "Karl Weber"
