"""Who quotes another, agrees with him or speaks for him may only pass his words on; who speaks to him does not."""

from __future__ import annotations

import pytest

from readout.verifying.given_to import only_quotes
from tests.verifying.people import claimed, given


@pytest.mark.parametrize(
    "cue", ["Brask said, quoting Orlo.", "Brask cited Orlo.", "Brask said in the words of Orlo."]
)
def test_who_quotes_another_may_pass_the_words_on(cue: str) -> None:
    assert given("We will go home", f"It rained. “We will go home now,” {cue}", "ana-orlo") is None


@pytest.mark.parametrize(
    "before",
    ["Orlo's pledge", "Orlo’s own first words:", "a letter from Ana Orlo:", "a line by Mrs. Orlo,"],
)
def test_a_saying_is_whose_it_is(before: str) -> None:
    text = f"After the talks Brask told them of {before} “we will go home now”. He left."
    assert given("we will go home", text, "ana-orlo") is None
    assert given("we will go home", text, "lena-var") == "tom-brask"


@pytest.mark.parametrize("before", ["Orlo's pledge. He said:", "Orlo's ships:", "a letter to Orlo:"])
def test_a_saying_stands_right_before_its_words(before: str) -> None:
    text = f"After the talks Brask told them of {before} “we will go home now”."
    assert given("we will go home", text, "ana-orlo") == "tom-brask"


def test_a_saying_is_not_the_next_sentences() -> None:
    text = "Brask answered Orlo's letter. “We will go home now,” he said."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("delay is the worst", "Brask said he agreed with Orlo that “delay is the worst of all”."),
        ("delay is the worst", "Echoing Mrs Orlo, Brask said: “delay is the worst of all”."),
        (
            "delay is the worst",
            "Brask said he shared President Orlo's view that “delay is the worst of all”.",
        ),
        ("la rive est à nous", "Brask a salué la phrase de Mme Orlo : « la rive est à nous »."),
        ("la rive est à nous", "Brask a salué la phrase d'Orlo : « la rive est à nous »."),
        ("la rive est à nous", "Brask a salué la phrase de l'Orlo : « la rive est à nous »."),
        ("delay is the worst", "When Orlo had gone, Brask quoted her: “delay is the worst of all”."),
        (
            "la orilla es nuestra",
            "Brask abrió la cumbre citando a Ana Orlo, su homóloga: «la orilla es nuestra», dijo Brask.",
        ),
        ("мост будет открыт", "Brask согласился с Orlo в том, что «мост будет открыт», сказал Brask."),
        ("sie kommt zur rechten", "Orlo habe ihm gesagt, „sie kommt zur rechten Zeit“, berichtete Brask."),
        (
            "sie kommt zur rechten",
            "Orlo habe ihm am Telefon gesagt, „sie kommt zur rechten Zeit“, berichtete Brask.",
        ),
        ("she comes in time", "Orlo had told him that “she comes in time”, Brask said."),
    ],
)
def test_who_agrees_with_another_or_tells_what_the_other_said_may_pass_the_words_on(
    quote: str, text: str
) -> None:
    assert given(quote, text, "ana-orlo") is None
    assert given(quote, text, "lena-var") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Brask told Orlo that “we will go home now”.",
        "Brask met Orlo and said: “we will go home now”.",
        "Brask, who had met Orlo, said: “we will go home now”.",
        "Brask disagreed with Orlo: “we will go home now”, Brask said.",
        "Brask agreed with Orlo. “We will go home now,” Brask said.",
    ],
)
def test_whom_someone_speaks_to_or_of_has_said_nothing(text: str) -> None:
    assert given("will go home now", text, "ana-orlo") == "tom-brask"


def test_who_quotes_has_the_words_from_whom_stands_behind_the_verb() -> None:
    quoted = "“We will go home now,” Orlo quoted Brask as saying."
    assert given("We will go home", quoted, "ana-orlo") == "tom-brask"
    assert (
        given("We will go home", "“We will go home now,” said Brask, as quoted by Orlo.", "tom-brask") is None
    )


def test_who_says_that_another_said_it_has_not_said_it() -> None:
    text = "Orlo said Brask had told her “we will go home now”."
    assert given("we will go home", text, "ana-orlo") == "tom-brask"
    assert given("we will go home", text, "tom-brask") is None


def test_marks_within_the_marks_have_the_words_of_another() -> None:
    text = "“I was there,” Brask said. “She told me: ‘We will go home now,’ and left,” Brask said."
    assert given("We will go home", text, "ana-orlo") is None
    assert given("She told me", text, "ana-orlo") == "tom-brask"


def test_who_quotes_passes_on_no_words_of_whom_the_paragraph_does_not_name() -> None:
    assert (
        given("We will go home", "“We will go home now,” Brask said, quoting a song.", "ana-orlo")
        == "tom-brask"
    )


@pytest.mark.parametrize(
    "text",
    [
        "“We will go home now,” said a spokesman for President Brask.",
        "“We will go home now,” Brask's office said.",
        "« We will go home now », a déclaré le porte-parole de Tom Brask.",
    ],
)
def test_who_speaks_for_another_is_not_the_other(text: str) -> None:
    assert given("We will go home", text, "ana-orlo") is None


def test_somebody_outside_the_vocabulary_may_pass_on_the_words_of_whom_the_paragraph_names() -> None:
    text = "Orlo came. “We will go home now,” said her spokesman, Peter Krell."
    assert given("We will go home", text, "ana-orlo") is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Orlo came. “We will go home now,” Peter Krell said.", "Peter Krell"),
        ("Orlo came. “We will go home now,” Peter Krell said of Orlo.", None),
        ("Peter Krell came.\n“We will go home now,” Krell said.", "Peter Krell"),
        ("Peter Krell and Dora Krell came.\n“We will go home now,” Krell said.", None),
        ("President Krell came.\n“We will go home now,” Krell said.", None),
        ("Peter Krell came to the Krell.\n“We will go home now,” Krell said.", None),
        ("Orlo пришла. Лидер Арвании сказала: «We will go home now».", None),
        ("Позиция Арвании такова. Орло пришла.\n«We will go home now», — сказал лидер Арвании.", None),
        ("Orlo came. “We will go home now,” Qwerk Krell said.", None),
        (
            "Orlo kam.\n„We will go home now“, sagte Lowmarks Ministerin Anna Krell.",
            "Lowmarks Ministerin Anna Krell",
        ),
    ],
)
def test_one_who_speaks_for_nobody_passes_on_what_the_sentence_says_is_the_speakers(
    text: str, other: str | None
) -> None:
    assert given("We will go home", text, "ana-orlo") == other


@pytest.mark.parametrize(
    "cue",
    [
        "Peter Krell told Orlo.",
        "said Peter Krell in a letter to President Orlo.",
        "said Peter Krell to Orlo.",
    ],
)
def test_who_hears_the_words_has_not_said_them(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” {cue}", "ana-orlo") == "Peter Krell"


def test_an_office_passes_on_no_words_of_whom_it_tells_them() -> None:
    told = "“We will go home now,” the Presidency told {}."
    assert given("We will go home", told.format("Chancellor Brask"), "tom-brask") == "presidency"
    assert given("We will go home", f"Brask came. {told.format('Brask')}", "tom-brask") is None


def test_an_offices_spokesman_says_what_the_office_says() -> None:
    text = "“We will go home now,” said Peter Krell."
    assert given("We will go home", text, "presidency") is None


def test_who_quotes_an_office_may_name_it_by_any_of_its_names() -> None:
    text = "“We will go home now,” Brask said, quoting the Captain's Office."
    assert given("We will go home", text, "presidency") is None
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize(
    "text",
    [
        "Brask came. “We will go home now,” the Presidency said.",
        "“We will go home now,” the Presidency said of the talks with Brask.",
    ],
)
def test_an_office_may_pass_on_the_words_of_whom_the_paragraph_names(text: str) -> None:
    assert given("We will go home", text, "tom-brask") is None


def test_a_name_inside_the_marks_does_not_make_the_words_its_own() -> None:
    assert (
        given("Brask will go home", "“Brask will go home now,” the Presidency said.", "tom-brask")
        == "presidency"
    )


def test_an_office_may_pass_on_words_in_two_paragraphs_where_one_names_the_speaker() -> None:
    text = "“We will go home,” the Presidency said.\nBrask came. “It is late now,” the Presidency said."
    assert given("We will go home […] It is late", text, "tom-brask") is None


NESTED = "“The Chancellor told me: ‘We will go home now’, and I laughed,” Orlo said."


@pytest.mark.parametrize(
    ("quote", "speaker", "only_quoted"),
    [
        ("We will go home", "ana-orlo", True),
        ("We will go home", None, True),
        ("‘We will go home now’", "ana-orlo", False),
        ("We will go home", "tom-brask", False),
        ("The Chancellor told me", "ana-orlo", False),
    ],
)
def test_who_holds_words_in_inner_marks_only_quotes_them(
    quote: str, speaker: str | None, only_quoted: bool
) -> None:
    assert only_quotes(claimed(quote, NESTED, speaker)) is only_quoted
