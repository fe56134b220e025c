"""Which passages a draft offers as quotes, and in whose voice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.draft import Draft, draft, draft_side, explain_side
from readout.drafting.source import Told
from readout.drafting.yaml_text import without_breaks
from readout.model import Quotation, Span
from readout.quoting.speakers import find_quotations
from tests.draft_cases import TODAY, VOCABULARY, page, quoted
from tests.drafting.drafts import KREMLIN, TEXTS, VIA_SPUTNIK, account, digest, drafted, sample


def test_the_samples_quotes_are_all_the_issuers() -> None:
    for told in (VIA_SPUTNIK, Told()):
        quotes = digest(sample(told))["quotes"]
        assert len(quotes) == 5
        assert all({"voice", "speaker"}.isdisjoint(quote) for quote in quotes)


def side(*body: str) -> str:
    """Return what is told of a further account of which everything was told that can be."""
    told = Told("kremlin-press-service", language="en", translation="original", licence="CC0-1.0")
    made = draft_side(page(*body, title="A call"), (), VOCABULARY, told, there={}, today=TODAY)
    return explain_side(made, "digests/2021/2021-03-04-call")


def test_of_a_further_account_the_quotes_are_offered_for_the_digest_and_nothing_is_left_to_settle() -> None:
    told = side("They agreed to open the ferry across the lake.")
    assert told.startswith("digests/2021/2021-03-04-call/\n  kremlin-press-service.md\n\nFound:\n")
    assert "Offered for the quotes of digest.md" in told
    assert "They agreed to open the ferry across the lake." in told
    assert "To settle" not in told
    assert "mentions" not in told
    assert "Offered" not in side("They spoke.")


def relayed(*body: str) -> Draft:
    return draft(page(*body), find_quotations("\n".join(body)), VOCABULARY, VIA_SPUTNIK, today=TODAY)


def test_words_that_are_quoted_twice_are_offered_once() -> None:
    words = "We will go on with it"
    made = relayed(f"“{words},” Ada Lind said.", f"“{words},” she said again.")
    assert [quote["text"] for quote in digest(made)["quotes"]] == [words]


def test_in_another_language_words_of_what_is_no_office_are_asked_whose_they_are() -> None:
    words = "Le port du nord sera ouvert au printemps"
    told = "Les deux maires ont parlé du port et de la paix, et ils sont convenus de se revoir dans la ville."
    opening = "Pour sa part le maire rappelle, toujours lors de cette longue visite, la paix au port"
    (quote,) = digest(relayed(told, f"{opening} et indique : « {words} »."))["quotes"]
    assert (quote["text"], quote["speaker"]) == (words, "SETTLE")
    (of_office,) = digest(relayed(told, f"« {words} », a indiqué un communiqué que le journal a reçu."))[
        "quotes"
    ]
    assert "speaker" not in of_office


def test_in_another_language_a_document_speaks_for_an_office_that_is_asked_for() -> None:
    told = (
        "Президенты Норвии и Осквии в среду поговорили по телефону о порте и о мире, и они снова встретятся."
    )
    quoted = "«Лидеры стран обсудили порт и мир», — говорится в сообщении пресс-службы Дворца."
    (quote,) = digest(relayed(told, quoted))["quotes"]
    assert quote["speaker"] == "SETTLE"


def test_quotes_in_another_language_are_to_be_translated() -> None:
    told = "Les deux maires ont parlé du port et de la paix, et ils sont convenus de se revoir dans la ville."
    note = "give each that stays your own `translation:`"
    assert note in relayed(told, told).files["digest.md"].replace("\n# ", " ")
    assert note not in relayed("They agreed to meet again in town.").files["digest.md"].replace("\n# ", " ")


ASTRAY = "The ferry will sail again, and the harbour will be dredged.”"


def test_what_stands_beside_a_lost_mark_is_offered_from_no_relay() -> None:
    body = ("The two spoke about the lake for an hour.", ASTRAY, "They agreed to meet again in spring.")
    offered = [quote["text"] for quote in digest(relayed(*body))["quotes"]]
    assert offered == [body[0], body[2]]


def test_a_quotation_in_marks_that_may_be_apostrophes_is_offered_from_no_relay() -> None:
    made = relayed("Ada Lind said that they’ve searched for ‘able crews near me’ and found it.", ASTRAY)
    assert digest(made)["quotes"] == []
    assert '# Not offered, its marks leave open whose it is: "able crews near me"' in made.files["digest.md"]


def test_a_quotation_over_paragraphs_is_a_quote_for_each() -> None:
    cleaned = page("“One is the first of them.", "“Two is the last of them,” he said.")
    text = "\n".join(cleaned.body)
    whole = Quotation(Span(1, text.index(",”") + 1), None, None, None, True)
    made = draft(cleaned, (whole,), VOCABULARY, VIA_SPUTNIK, today=TODAY)
    assert [quote["text"] for quote in digest(made)["quotes"]] == [
        "One is the first of them.",
        "Two is the last of them",
    ]


def test_a_quotation_under_three_words_is_only_mentioned() -> None:
    made = drafted('They spoke of "red lines" at length and found "a good way" out.', told=VIA_SPUTNIK)
    assert [quote["text"] for quote in digest(made)["quotes"]] == ["a good way"]
    assert '# Not offered, fewer than three words: "red lines"' in made.files["digest.md"]


def test_sentences_are_offered_where_no_quotation_can_be_and_the_draft_says_so() -> None:
    made = drafted('They agreed on what they called "red lines" for the lake.', told=KREMLIN)
    assert len(digest(made)["quotes"]) == 1
    assert "# Nothing in quotation marks is offered; these are its" in made.files["digest.md"]


def test_without_quotations_an_issuers_own_sentences_are_offered() -> None:
    quotes = digest(drafted("They agreed to meet again. They left at noon.", told=KREMLIN))["quotes"]
    assert [quote["text"] for quote in quotes] == ["They agreed to meet again.", "They left at noon."]
    assert all("voice" not in quote for quote in quotes)


def test_without_quotations_a_relays_sentences_are_in_its_voice() -> None:
    quotes = digest(drafted("They agreed to meet again.", told=VIA_SPUTNIK))["quotes"]
    assert [quote["voice"] for quote in quotes] == ["relay"]


TALKS = (
    'Both called the bridge "a gate to the sea".',
    "They agreed to open it in May.",
    "They welcomed the new ferry to Osk.",
)


@pytest.mark.parametrize(
    ("told", "sentences"),
    [
        (KREMLIN, TALKS[1:]),
        (VIA_SPUTNIK, ()),
        (replace(VIA_SPUTNIK, carried="in-full"), TALKS[1:]),
        (Told(), ()),
    ],
)
def test_words_of_an_office_with_little_in_marks_offer_their_telling_sentences_too(
    told: Told, sentences: tuple[str, ...]
) -> None:
    made = drafted(*TALKS, told=told)
    assert [quote["text"] for quote in digest(made)["quotes"]] == ["a gate to the sea", *sentences]
    assert ("# Little stands in quotation marks" in made.files["digest.md"]) == bool(sentences)


def test_a_sentence_that_is_mostly_a_quotation_offered_is_not_offered_again() -> None:
    words = "They agreed to open the bridge in May"
    other = "They welcomed the new ferry to Osk."
    made = drafted(f'"{words}," said the statement.', other, told=KREMLIN)
    assert [quote["text"] for quote in digest(made)["quotes"]] == [words, other]


def test_an_offices_own_page_with_more_in_marks_offers_what_stands_in_them_alone() -> None:
    body = [
        f'They called it "a gate to the {where}". They agreed on it.' for where in ("sea", "hills", "south")
    ]
    assert len(digest(drafted(*body, told=KREMLIN))["quotes"]) == 3


def test_what_a_relay_carries_in_full_is_the_issuers() -> None:
    made = drafted("They agreed to meet again.", told=replace(VIA_SPUTNIK, carried="in-full"))
    assert account(made)["carried"] == "in-full"
    assert all("voice" not in quote for quote in digest(made)["quotes"])


def test_an_empty_page_makes_a_draft_without_quotes() -> None:
    assert digest(drafted(title=None))["quotes"] == []


@given(
    body=st.lists(
        st.lists(TEXTS, min_size=1).map(" ".join).map(lambda text: f'He said: "{text}".'), min_size=1
    )
)
def test_every_quote_is_a_passage_of_one_paragraph(body: list[str]) -> None:
    quotes = digest(drafted(*body, told=VIA_SPUTNIK))["quotes"]
    paragraphs = [" ".join(without_breaks(paragraph).split()) for paragraph in body]
    assert all(any(quote["text"] in paragraph for paragraph in paragraphs) for quote in quotes)


def test_a_draft_says_that_further_quotations_are_not_offered() -> None:
    whole = page(*['They said "we will all meet again" then.'] * 101)
    made = draft(whole, quoted(whole), VOCABULARY, today=TODAY)
    assert len(digest(made)["quotes"]) <= 100
    assert "Not offered: the quotations after the first 100." in made.files["digest.md"]
