"""Who a draft says took part: every sentence here is invented."""

from __future__ import annotations

import pytest

from readout.drafting.source import Fact, Source, Told
from readout.drafting.taking_part import participants_fact
from tests.draft_cases import TODAY, VOCABULARY, page


def found(*body: str, title: str | None = "A title") -> Fact:
    return participants_fact(Source(page(*body, title=title), VOCABULARY, Told(), TODAY))


@pytest.mark.parametrize(
    "body",
    [
        ("Putin gave a speech to Anna May.", "It was long.", "It was good.", "He named Trump once."),
        ("Putin spoke with Anna May. They recalled a visit of Trump.",),
        ("The two spoke at length on Monday.", "Putin thanked Anna May.", "They recalled a visit of Trump."),
    ],
)
def test_who_is_named_behind_the_opening_sentence_is_no_participant(body: tuple[str, ...]) -> None:
    fact = found(*body)
    assert (fact.value, fact.reason) == ("[vladimir-putin, anna-may]", None)
    assert any(note.startswith("Named further down only, so not listed: donald-trump") for note in fact.notes)


def test_who_is_named_in_the_title_took_part() -> None:
    fact = found("The two leaders spoke. They recalled a visit of Trump.", title="Putin calls Anna May")
    assert (fact.value, fact.reason) == ("[vladimir-putin, anna-may]", None)


def test_where_the_opening_names_one_the_next_to_be_named_may_have_taken_part() -> None:
    fact = found("The Prime Minister called Trump. Anna May thanked him. They recalled a visit of Putin.")
    assert fact.value == "[donald-trump, SETTLE anna-may]"
    assert fact.reason == "whether anna-may took part is not clear"


@pytest.mark.parametrize(
    "opening",
    [
        "Anna May briefed Donald Trump on her call with President Putin.",
        "After a telephone conversation with Putin, Anna May called Donald Trump.",
        "После долгой беседы с Putin в Осе Anna May позвонила президенту Donald Trump.",
        "Après son entretien avec le président Putin, Anna May a appelé Donald Trump.",
    ],
)
def test_of_whom_another_talk_is_told_may_not_have_taken_part(opening: str) -> None:
    fact = found(opening)
    assert set((fact.value or "")[1:-1].split(", ")) == {"anna-may", "donald-trump", "SETTLE vladimir-putin"}


@pytest.mark.parametrize(
    "opening",
    [
        "Counsellor to President Putin Karl Weber met Anna May and Donald Trump.",
        "The foreign policy adviser of the Prime Minister, who serves as envoy of President of Russia Vladimir Putin, "
        "met Anna May and Donald Trump.",
        "Советник президента России Vladimir Putin встретился с Anna May и Donald Trump.",
        "Le conseiller du président Putin a reçu Anna May et Donald Trump.",
        "El asesor del presidente Putin recibió a Anna May y Donald Trump.",
    ],
)
def test_whom_somebody_serves_may_not_have_taken_part(opening: str) -> None:
    entries = set((found(opening).value or "")[1:-1].split(", "))
    assert {"anna-may", "donald-trump", "SETTLE vladimir-putin"} <= entries


@pytest.mark.parametrize(
    "of", ["the Trump-Putin Administration", "the Trump administration", "Putin’s government"]
)
def test_a_government_called_by_its_heads_name_is_not_that_person(of: str) -> None:
    fact = found(f"Officials of {of} met in Osk. Anna May welcomed them.", title="A meeting")
    assert fact.value == "[anna-may, SETTLE]"


def test_who_serves_and_who_is_served_may_both_have_taken_part() -> None:
    assert found("President Putin and his adviser received Anna May.").value == "[vladimir-putin, anna-may]"


def test_a_call_on_a_day_is_no_other_talk() -> None:
    assert found("Anna May held on Monday a call with President Putin.").value == "[anna-may, vladimir-putin]"


def test_no_known_participant_is_to_settle() -> None:
    fact = found("They spoke.")
    assert (fact.value, fact.reason) == ("[SETTLE]", "the lead names nobody of participants.yml")


def test_who_is_named_by_office_and_is_not_in_the_vocabulary_is_to_be_settled() -> None:
    fact = found("Vladimir Putin spoke with President of Ostrazia Émile Marchand.")
    assert fact.value == "[vladimir-putin, SETTLE emile-marchand]"
    assert fact.reason == "participants.yml has no Émile Marchand"
    assert "or the name to the aliases of one who is there" in fact.notes[-2]
    assert fact.notes[-1] == "An entry to add: `- {id: emile-marchand, name: Émile Marchand}`"


def test_newcomers_of_one_sentence_are_told_of_together_where_they_are_named_in_full() -> None:
    opening = "President Emile Marchand spoke with Chancellor Karl Weber."
    fact = found(opening, title="Minister Weber’s call with President Marchand")
    assert fact.notes[0] == f"Not in participants.yml: Karl Weber, Emile Marchand: line 11: {opening}"
    assert not any(note.startswith("Named further down") for note in fact.notes)


def test_the_sentence_that_names_a_newcomer_is_the_opening_one() -> None:
    fact = found("President Karl Weber was called. Putin thanked him for the visit of Trump.")
    assert fact.value == "[SETTLE vladimir-putin, SETTLE donald-trump, SETTLE karl-weber]"


def test_who_is_not_in_the_vocabulary_and_is_named_further_down_is_told_of_only() -> None:
    fact = found("Putin spoke with Anna May. They recalled a visit of President Emile Marchand.")
    assert fact.value == "[vladimir-putin, anna-may]"
    assert fact.notes[-1].startswith("Named further down only, and not in participants.yml: Emile Marchand")


def test_where_a_standfirst_names_nobody_the_next_paragraph_is_asked() -> None:
    told = "The call came a day after the vote on the bridge at Osk, and lasted an hour."
    fact = found(told, "President Emile Marchand called Karl Weber on Friday.", title="Leaders speak")
    assert fact.value == "[SETTLE emile-marchand]"


def test_a_turned_comma_is_of_a_name_in_latin_letters() -> None:
    assert found("President Ada Moʻala gave a speech.").value == "[SETTLE ada-mo-ala]"


def test_no_id_is_made_of_a_name_in_other_letters() -> None:
    fact = found("Putin. Беседа с Президентом Турции Ладой Линд.")
    assert fact.value == "[vladimir-putin, SETTLE Ладой Линд]"
    assert not any("An entry to add" in note for note in fact.notes)


def test_short_lines_above_the_first_sentence_are_no_lead() -> None:
    fact = found(
        "Press Office", "(Communicated by the Adviser)", "President Emile Marchand spoke with Ada Moll."
    )
    assert fact.value == "[SETTLE emile-marchand]"


def test_a_page_without_a_title_and_without_people_is_read() -> None:
    assert found("It was late.", title=None).value == found(title=None).value == "[SETTLE]"


def test_without_a_title_the_opening_sentence_alone_tells_who_took_part() -> None:
    assert found("Putin called Anna May. Trump left.", title=None).value == "[vladimir-putin, anna-may]"
    assert found("Trump left.", "Putin called Anna May.", title=None).value == (
        "[donald-trump, SETTLE vladimir-putin, SETTLE anna-may]"
    )


def test_where_one_is_named_alone_who_the_other_was_is_asked() -> None:
    fact = found("The Prime Minister called Anna May. They recalled the war.")
    assert (fact.value, fact.reason) == (
        "[anna-may, SETTLE]",
        "the lead names anna-may alone of participants.yml",
    )


def test_a_statement_takes_one() -> None:
    assert found("Statement by Anna May. She recalled the war.").reason is None
    told = Source(
        page("Putin called by telephone.", title="A call"), VOCABULARY, Told(event="statement"), TODAY
    )
    assert participants_fact(told).reason is None


def test_a_statement_of_nobody_known_asks_whose_it_is() -> None:
    assert found("The Ministry issued a statement.").reason == "the lead names nobody of participants.yml"


def test_a_card_that_has_run_into_a_name_does_not_hide_it() -> None:
    fact = found("Donald Trump spoke with President Ada Lind Lind AdaPresident of Osk on Friday.")
    assert fact.value == "[donald-trump, SETTLE ada-lind]"
