"""A quote without a speaker is the issuer's own words, and those of nobody else whom the account gives them to."""

from __future__ import annotations

import pytest

from readout.checking.vocabulary import read_vocabulary
from readout.verifying.account import Account
from readout.verifying.claim import Claim
from readout.verifying.outsiders import bystander, outsider
from readout.verifying.verbatim import locate
from tests.records import readout

PEOPLE = """
- {id: ana-orlo, name: Ana Orlo, country: XA}
- {id: tom-brask, name: Tom Brask, country: XB}
- {id: lena-miller, name: Lena Miller}
"""
OFFICES = """
- {id: presidency, name: Arvanian Presidency, aliases: [the Amber House], country: XA, kind: official}
- {id: un, name: The United Nations, kind: official}
- {id: harbours, name: U.N. Harbour Council, kind: official}
- {id: fisheries, name: Ministry of Fisheries and Atolls, kind: official}
- {id: labs, name: Amber Labs, kind: official}
- {id: palace, name: Élysée, country: FR, kind: official}
- {id: street, name: Upper Street, country: GB, kind: official}
- {id: north-wire, name: North Wire, kind: wire}
"""
COUNTRIES = "[{id: XA, name: Arvania}, {id: XB, name: Belmark}]"
INDEX, _ = read_vocabulary(
    {
        "vocabulary/participants.yml": PEOPLE,
        "vocabulary/issuers.yml": OFFICES,
        "vocabulary/countries.yml": COUNTRIES,
    }
)
QUOTE = "We will go home now"


def claimed(text: str, speaker: str | None, language: str, issuer: str = "presidency") -> Claim:
    """Return the quote of an account that the wire tells, given to a speaker."""
    offices = INDEX.vocabulary.issuers
    wire = readout(offices[issuer], text, offices["north-wire"], language)
    account = Account(text, relayed=True)
    return Claim(QUOTE, speaker, "issuer", account, wire, locate(QUOTE, account, "issuer"), INDEX)


def given(text: str, language: str = "en", issuer: str = "presidency") -> str | None:
    """Return whom the account gives the quote to, where that is not the issuer."""
    return outsider(claimed(text, None, language, issuer))


@pytest.mark.parametrize(
    "cue",
    [
        "the Arvanian Presidency",
        "the Amber House",
        "Arvania",
        "an Arvanian official",
        "a senior official",
        "the press service",
        "the foreign ministry",
        "Orlo's office",
        "the MFA of Arvania",
        "the PM's spokesman",
        "a National Security Council spokesman",
        "the secretary general",
        "the Prime Minister",
        "both sides",
        "the agency",
        "the same source",
        "he",
        "Brask and Orlo",
        "North Wire",
    ],
)
def test_an_account_may_call_its_office_by_what_any_is_called_and_by_its_names(cue: str) -> None:
    assert given(f"They spoke. “{QUOTE},” {cue} said.") is None
    assert given(f"They spoke. “{QUOTE},” {cue} stated.") is None


@pytest.mark.parametrize(
    "cue",
    [
        "the pilots' union",
        "Peter Krell",
        "a fisherman",
        "critics",
        "the opposition",
        "the Belmark government",
        "Belmark officials",
        "Brask's office",
        "a spokesman for the Belmark government",
        "the Belmark readout",
    ],
)
def test_whoever_else_says_the_words_is_no_office_of_the_issuer(cue: str) -> None:
    assert given(f"They spoke. “{QUOTE},” {cue} said.") == cue
    assert given(f"They spoke. “{QUOTE},” {cue} stated.") == cue


@pytest.mark.parametrize(
    "word",
    """press service office administration government ministry department secretariat presidency chancellery palace
    cabinet embassy delegation authorities staff website bureau directorate communications national security council
    foreign external affairs state presidential federal republic side party leader counterpart diplomat general
    prime pm fm mfa pmo nsc spokesman spokeswoman spokesperson official secretary aide deputy head chief adviser advisor
    assistant director representative""".split(),
)
def test_any_office_may_be_called_so(word: str) -> None:
    assert given(f"“{QUOTE},” a {word.title()} spokesman said.") is None


def test_a_country_is_known_by_its_language_too() -> None:
    text = f"“{QUOTE},” the French presidency said."
    assert given(text, issuer="palace") is None
    assert given(text) == "the French presidency"


def test_an_office_may_be_called_by_its_initials() -> None:
    assert given(f"“{QUOTE},” the UN said.", issuer="un") is None
    assert given(f"“{QUOTE},” the U.N. said.", issuer="un") is None
    assert given(f"“{QUOTE},” the AU said.", issuer="un") == "AU"


@pytest.mark.parametrize(
    ("issuer", "cue"),
    [
        ("palace", "the Elysee"),
        ("palace", "Paris"),
        ("street", "the British government"),
        ("harbours", "the U.N. Harbour Council"),
        ("labs", "Amber Labs"),
        ("fisheries", "the MOFA"),
    ],
)
def test_an_office_goes_by_its_capital_without_the_signs_on_its_letters_and_by_its_own_name(
    issuer: str, cue: str
) -> None:
    text = f"Krell came. “{QUOTE},” {cue} said."
    assert given(text, issuer=issuer) is None
    assert given(text) in (cue, cue.removeprefix("the "))


@pytest.mark.parametrize(
    "text",
    [
        f"“{QUOTE},” Presidency spokesman Peter Krell said.",
        f"“{QUOTE},” spokesman Peter Krell told North Wire on Tuesday.",
        f"“{QUOTE},” said Peter Krell, a spokesman for the Arvanian Presidency.",
        f"“{QUOTE},” said the head of the President's Office, Peter Krell.",
        f"“{QUOTE},” Ana Orlo's chief of staff, Peter Krell, said.",
        f"“{QUOTE},” Arvanian National Security Adviser Peter Krell said.",
        f"The papers quoted presidential aide Peter Krell as saying: “{QUOTE}.”",
        f"On Tuesday presidential aide Peter Krell spoke.\n“{QUOTE},” Krell said.",
        f"On Tuesday presidential aide Qwerk Krell spoke.\n“{QUOTE},” Krell said.",
    ],
)
def test_who_speaks_for_the_office_by_name_is_the_office(text: str) -> None:
    assert given(text) is None


@pytest.mark.parametrize(
    "word", ["by", "on", "to", "from", "that", "and", "told", "quoted", "quoting", "cited", "citing"]
)
def test_whose_aide_somebody_is_stands_in_his_clause(word: str) -> None:
    assert given(f"Belmark pilots {word} presidential aide Peter Krell. “{QUOTE},” Krell said.") is None


@pytest.mark.parametrize(
    "text",
    [
        f"“{QUOTE},” said the pilots' spokesman, Peter Krell.",
        f"“{QUOTE},” Belmark government spokesman Peter Krell said.",
        f"“{QUOTE},” said Peter Krell, a spokesman for the pilots' union.",
        f"“{QUOTE},” Tom Brask's chief of staff, Peter Krell, said.",
        f"“{QUOTE},” said Peter Krell, who met a Presidency spokesman.",
        f"A Presidency spokesman for Peter Krell came. “{QUOTE},” Peter Krell said.",
    ],
)
def test_who_speaks_for_another_by_name_is_another(text: str) -> None:
    assert given(text) == "Peter Krell"


def test_what_is_nobody_says_nothing() -> None:
    assert given(f"The bridge in Lowmark said “{QUOTE}”.") is None


def test_words_that_stand_in_the_account_twice_are_told_of_nobody() -> None:
    assert given(f"“{QUOTE},” critics said. “{QUOTE},” the Presidency said.") is None


def test_marks_within_the_marks_hold_another_rules_words() -> None:
    assert given(f"“He told us: ‘{QUOTE},’ and left,” critics said.") is None


def test_in_other_languages_a_full_name_with_a_known_first_name_is_surely_anothers() -> None:
    assert given(f"« {QUOTE} », a déclaré Pierre Krell.", "fr") == "Pierre Krell"
    assert given(f"« {QUOTE} », a déclaré le conseiller Pierre Krell.", "fr") is None
    assert given(f"« {QUOTE} », a déclaré Pierre Krell, porte-parole de la Présidence.", "fr") is None
    assert given(f"« {QUOTE} », a déclaré le syndicat de Pierre.", "fr") is None
    assert given(f"« {QUOTE} », a déclaré la Maison Verte.", "fr") is None


@pytest.mark.parametrize(
    "post",
    """porte-parole portavoce portavoz porta-voz conseiller conseillère directeur directrice vocero vocera Sprecher
    Regierungssprecherin woordvoerder rzecznik talsman sözcüsü пресс-секретарь прес-секретар представитель представник
    помощник помічник советник радник речник заместитель директор""".split(),
)
def test_in_other_languages_a_post_is_any_offices(post: str) -> None:
    assert given(f"« {QUOTE} », a déclaré Pierre Krell, {post} de la Présidence.", "fr") is None


# ---- the one who is named as the speaker ----------------------------------------------------------------


def given_beside(text: str, speaker: str = "ana-orlo", language: str = "en") -> str | None:
    """Return whom the account gives the quote to, where that is some or several beside the speaker."""
    return bystander(claimed(text, speaker, language))


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (f"“{QUOTE}?” a reporter asked Ana Orlo.", "a reporter"),
        (f"Orlo listened. “{QUOTE},” the pilots told her.", "the pilots"),
        (f"“{QUOTE},” demonstrators shouted. Orlo went by.", "demonstrators"),
        (f"A banner read “{QUOTE}”. Orlo went by.", "a banner"),
        (f"“{QUOTE},” a Lowmark reporter said. Orlo went by.", "a Lowmark reporter"),
        (f"“{QUOTE},” said a critic of Orlo.", "a critic of Orlo"),
        (f"“{QUOTE},” the husband of Orlo said.", "the husband of Orlo"),
        (f"“{QUOTE},” Orlo's husband said.", "Orlo's husband"),
        (f"“{QUOTE},” Brask's office said. Orlo went by.", "Brask's office"),
        (f"“{QUOTE},” said a spokesman for Tom Brask. Orlo went by.", "a spokesman for Tom Brask"),
    ],
)
def test_some_and_several_are_not_the_one_who_is_named(text: str, mention: str) -> None:
    assert given_beside(text) == mention
    assert given_beside(text, "the pilots") is None


@pytest.mark.parametrize(
    "cue",
    [
        "an aide said",
        "a weary president said",
        "the leaders said",
        "a statement said",
        "the mayor said",
        "Orlo's office said",
        "a weary Orlo said",
        "a spokesman for Orlo said",
        "Chancellor Brask said",
        "a reporter said, reading Orlo's words",
        "a reporter said, quoting Orlo",
        "she told a reporter",
    ],
)
def test_who_may_be_or_pass_on_the_one_who_is_named_is_no_other(cue: str) -> None:
    assert given_beside(f"Orlo came. “{QUOTE},” {cue}.") is None


def test_a_name_that_is_a_noun_for_people_too_is_a_name() -> None:
    assert given_beside(f"“{QUOTE},” a weary Miller said.", "lena-miller") is None


def test_what_follows_a_reporters_question_may_be_the_answer() -> None:
    assert given_beside(f"“Will you stay?” a reporter asked Ana Orlo. “{QUOTE}.”") is None


def test_some_and_several_are_read_in_english_only() -> None:
    assert given_beside(f"“{QUOTE},” demonstrators shouted. Orlo went by.", language="fr") is None
